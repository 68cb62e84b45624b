#include "core/pages/storedlabels.h"

#include "core/catalogue/catalogue.h"
#include "core/model/accounts.h"
#include "core/model/attempts.h"
#include "core/model/documents.h"
#include "core/model/shipments.h"
#include "core/pages/geometry.h"
#include "core/pages/zplhead.h"
#include "core/text/sentences.h"

#include <QBuffer>
#include <QImageReader>
#include <QMap>
#include <QtEndian>

#include <cmath>
#include <optional>

namespace aviso::pages {

using namespace Qt::Literals::StringLiterals;
using storage::Connection;

namespace {

constexpr int usualDpi = 300;        // what carriers' pictures are asked for when nothing else is said
constexpr int usualThermalDpi = 203; // what printer commands are made for where a carrier offers no choice

/// As a booking would ask for it now.
struct Asking
{
    QString carrier = {};
    int dpi = 0; ///< 0: nobody says
};

Result<Asking> askingFor(Connection& connection, const model::Shipment& shipment)
{
    Asking asking{.dpi = shipment.service.values.value(u"resolution"_s).toInt()};
    if (!shipment.account)
        return asking;
    const auto account = model::loadAccount(connection, *shipment.account);
    if (!account)
        return std::unexpected(account.error());
    asking.carrier = account->carrier;
    if (asking.dpi <= 0)
        asking.dpi = account->settings.value(u"resolution"_s).toInt();
    return asking;
}

/// What a PNG says in its chunk of physical dimensions; nothing when that cannot be a label printer's.
std::optional<int> dpiInPng(const QByteArray& bytes)
{
    constexpr qsizetype signature = 8;
    constexpr qsizetype frame = 12; // length, name and checksum of a chunk
    constexpr quint32 dimensions = 9;
    constexpr double coarsest = 150; // programs that know nothing say 72 or 96
    constexpr double finest = 1200;
    for (qsizetype at = signature; bytes.startsWith("\x89PNG") && at + frame <= bytes.size();) {
        const auto length = qFromBigEndian<quint32>(bytes.constData() + at);
        const QByteArray name = bytes.mid(at + 4, 4);
        if (name == "IDAT")
            break;
        if (name == "pHYs" && length == dimensions && at + frame + length <= bytes.size()) {
            const auto across = qFromBigEndian<quint32>(bytes.constData() + at + 8);
            const auto down = qFromBigEndian<quint32>(bytes.constData() + at + 12);
            const double dpi = across * mmPerInch / 1000;
            const bool isInMetres = bytes[at + 16] == 1;
            if (isInMetres && across == down && dpi >= coarsest && dpi <= finest)
                return static_cast<int>(std::lround(dpi));
            break;
        }
        at += frame + length;
    }
    return {};
}

QSizeF paperOf(const QString& layout)
{
    static const QMap<QString, QSizeF> papers{{u"A5"_s, a5}, {u"A6"_s, a6}, {u"A7"_s, a7}};
    return papers.value(layout.toUpper());
}

/// The resolution at which so many dots have the size of the paper, however they lie on it.
std::optional<int> dpiOnPaper(QByteArray bytes, const QSizeF& paper, int asked)
{
    constexpr double tolerance = 0.15; // margins may be cut off; the resolutions lie further apart
    QBuffer buffer(&bytes);
    if (paper.isEmpty() || !buffer.open(QIODevice::ReadOnly))
        return {};
    const QSize dots = QImageReader(&buffer).size();
    if (dots.isEmpty())
        return {};
    const double perInch =
        std::sqrt(double(dots.width()) * dots.height() / (paper.width() * paper.height())) * mmPerInch;
    for (const int dpi : {asked, 200, 300, 600})
        if (std::abs(perInch / dpi - 1) < tolerance)
            return dpi;
    return {};
}

/// The size that the carrier's catalogue says a layout has.
QSizeF paperOf(const QString& carrier, const QString& layout)
{
    const auto catalogue = catalogue::bundled();
    const auto entry = catalogue ? catalogue->constFind(carrier) : catalogue::Catalogue::const_iterator();
    if (!catalogue || entry == catalogue->constEnd())
        return paperOf(layout);
    const catalogue::Layout* known = catalogue::layout(*entry, layout);
    return known && known->widthMm > 0 ? QSizeF(known->widthMm, known->heightMm) : paperOf(layout);
}

bool offersResolutions(const QString& carrier)
{
    const auto catalogue = catalogue::bundled();
    return catalogue && catalogue->contains(carrier) &&
           catalogue::field(*catalogue->constFind(carrier), u"resolution") != nullptr;
}

int thermalDpi(const model::Document& label, const Asking& asking)
{
    if (const auto said = zplDpi(label.bytes, paperOf(asking.carrier, label.layout)))
        return *said;
    if (asking.carrier.isEmpty() || offersResolutions(asking.carrier))
        return headDpi(asking.dpi > 0 ? asking.dpi : usualDpi);
    return usualThermalDpi;
}

int dpiOf(const model::Document& label, const Asking& asking)
{
    const LabelFormat format = labelFormat(label.format);
    if (format == LabelFormat::Zpl2)
        return thermalDpi(label, asking);
    const int asked = asking.dpi > 0 ? asking.dpi : usualDpi;
    if (format != LabelFormat::Png && format != LabelFormat::Jpg && format != LabelFormat::Gif)
        return asked;
    if (const auto said = dpiInPng(label.bytes))
        return *said;
    return dpiOnPaper(label.bytes, paperOf(label.layout), asked).value_or(asked);
}

using Origins = QMap<std::pair<ParcelId, model::Way>, StoredLabel::Origin>;

Result<Origins> originsOf(Connection& connection, ShipmentId id)
{
    const auto attempts = model::attemptsOf(connection, id);
    if (!attempts)
        return std::unexpected(attempts.error());
    Origins origins;
    for (const model::Attempt& attempt : *attempts)
        if (attempt.state == model::AttemptState::Booked)
            origins.insert({attempt.parcel, attempt.way},
                           attempt.place.isPractice ? StoredLabel::Origin::Practice : StoredLabel::Origin::Carrier);
    return origins;
}

/// Where a whole shipment was booked at once, the ledger knows it under one of its parcels.
StoredLabel::Origin originOf(const Origins& origins, ParcelId parcel, model::Way way)
{
    if (const auto own = origins.constFind({parcel, way}); own != origins.constEnd())
        return *own;
    for (auto other = origins.begin(); other != origins.end(); ++other)
        if (other.key().second == way)
            return *other;
    return StoredLabel::Origin::Practice;
}

} // namespace

Result<QList<StoredLabel>> storedLabels(Connection& connection, ShipmentId id, Copies copies)
{
    const auto shipment = model::loadShipment(connection, id);
    if (!shipment)
        return std::unexpected(shipment.error());
    const auto documents = model::labelsOf(connection, id);
    if (!documents)
        return std::unexpected(documents.error());
    QList<StoredLabel> labels;
    if (documents->isEmpty())
        return labels;
    const auto origins = originsOf(connection, id);
    if (!origins)
        return std::unexpected(origins.error());
    const auto asking = askingFor(connection, *shipment);
    if (!asking)
        return std::unexpected(asking.error());
    for (const model::Document& label : *documents) {
        const auto way = label.kind == model::returnLabelKind ? model::Way::Back : model::Way::There;
        const bool isCopy = copies == Copies::Marked && label.printCount > 0;
        labels.append({.label = label,
                       .origin = originOf(*origins, label.parcel, way),
                       .dpi = dpiOf(label, *asking),
                       .copyWords = isCopy ? text::copyMark(label.printCount) : QString()});
    }
    return labels;
}

} // namespace aviso::pages
