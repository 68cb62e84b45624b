#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <span>

namespace aviso::practice {

/// Service groups by the post's own ids.
enum class Group { None = 0, Parcels = 1, Express = 2, Solutions = 3, LettersDomestic = 4, LettersAbroad = 5 };

/// The codes of one item, sorted. Combined codes ("PRISI") are taken apart.
struct Services
{
    Group group = Group::None;
    QString basic = {}; ///< the basic service as the table names it ("SP+PRI"), or empty
    QStringList basicCodes = {};
    QStringList additional = {};
    QStringList impliedByCombined = {}; ///< additional codes that came from a combined code: allowed by it
    QStringList instructions = {};      ///< ZAWnnnn
    QStringList unknown = {};

    bool has(QStringView code) const;
    bool isLetter() const { return group == Group::LettersDomestic || group == Group::LettersAbroad; }
    bool isNotime() const { return basic.startsWith(QLatin1StringView("NOTIME")); }

    bool operator==(const Services&) const = default;
};

Services servicesOf(const QStringList& codes);

/// Whether the table of additional services lets `code` go with the basic service.
bool isAdditionalAllowed(const Services& services, const QString& code);
/// Whether the table of delivery instructions lets `code` go with the basic service.
bool isInstructionAllowed(const Services& services, const QString& code);
/// Whether the table of notifications lets the code go with the basic service.
bool isNotificationAllowed(const Services& services, int code);

/// What a layout takes. `services` counts codes with a bar code of their own.
struct LayoutLimits
{
    QString name = {};
    double widthMm = 0;
    double heightMm = 0;
    int services = 0;
    int instructions = 0;
};
/// Null when the post has no such layout.
const LayoutLimits* layoutLimits(QStringView name);
bool isLayoutForGroup(QStringView layout, const Services& services);
/// Lines of the recipient's address with free text that the layout prints.
int addressLines(QStringView layout, const Services& services);
/// How many codes count against LayoutLimits::services.
int countedServices(const Services& services);
/// The four-digit service bar code, or empty.
QString serviceBarcode(const QString& code);

} // namespace aviso::practice
