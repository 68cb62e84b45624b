#pragma once

#include "core/base/error.h"
#include "core/catalogue/catalogue.h"
#include "core/model/account.h"
#include "core/model/shipment.h"

#include <QDate>
#include <QList>
#include <QMap>

namespace aviso::catalogue {

enum class Severity {
    Refused, ///< the carrier refuses it: blocks booking
    Dropped, ///< the carrier ignores it silently
    Advice,  ///< ours: it works, but is unwise
};

QString severityWord(Severity severity); ///< "refused", "dropped", "advice"

/// Why something does not go, in a form that core/text turns into a sentence.
struct Problem
{
    QString field = {}; ///< what to mend: "recipient.city", "text2", "message.256", "option.leave", "additional.SA"
    QString rule = {};  ///< id of the catalogue's rule, or the engine's own ("too-long", "missing", …)
    Severity severity = Severity::Refused;
    QString reason = {};   ///< key of the sentence
    QStringList args = {}; ///< plain, or "@service/PRI", "@message/2", "@option/leave", "@channel/api", "@field/text1",
                           ///< "@language/de", "@date/2026-11-21": names that core/text puts into the reader's language
    QString code = {};     ///< what the carrier would answer; empty when the objection is ours alone
    QString carrier = {};
    QString brings = {};   ///< the control that would settle it if switched on as well, and can be; else empty
    QString mendedAt = {}; ///< where it is mended, in a verdict of markedWhereMended(); empty: at its field

    bool operator==(const Problem&) const = default;
};

/// Whether a control of the shipment page may be used, and if not, why. Obstacles are independent of whether the
/// control is on: they say what would happen if it were.
struct Control
{
    QList<Problem> obstacles = {};

    bool isEnabled() const;       ///< nothing refused and nothing dropped but for what a partner settles
    QStringList partners() const; ///< the controls to switch on along with this one
    bool operator==(const Control&) const = default;
};

/// How long a text is against its limit, counted in code points after its placeholders were filled.
struct TextLength
{
    int length = 0;
    int limit = 0; ///< 0: none

    bool operator==(const TextLength&) const = default;
};

/// The one answer that the page, `shipments check` and booking share.
struct Verdict
{
    QList<Problem> problems = {};         ///< of the shipment as it stands
    QMap<QString, Control> controls = {}; ///< by control: "service.PRI", "additional.SI", "message.2", "message.2.sms",
                                          ///< "text1", "text2", "option.leave", "value.delivery-place", "layout.A7"
    QMap<QString, TextLength> lengths = {}; ///< by field: "text1", "text2", "sender-name", "recipient.name", …

    bool isBookable() const; ///< nothing refused
    /// Why it is not bookable: Refused with the problem's reason, field and args, and "@carrier/…" as the last of them.
    std::optional<Error> firstRefusal() const;
    bool operator==(const Verdict&) const = default;
};

/// Turns the catalogue's data into enabled and disabled controls and problems. Pure; any thread; well under a
/// millisecond, since the page calls it on every key stroke.
/// `today` decides which dated rules hold and whether a dispatch date is past.
Verdict compile(const Entry& entry, const model::Account& account, const model::Shipment& shipment, QDate today);

/// What would be objected to `day` in the date field `field` ("dispatch-date", "delivery-date") of this shipment:
/// what a date control must not offer (refused) or should warn of (advice).
QList<Problem> dayProblems(const Entry& entry, const model::Account& account, model::Shipment shipment,
                           const QString& field, QDate day, QDate today);

} // namespace aviso::catalogue
