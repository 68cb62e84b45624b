#include "core/carriers/novaposhta/booking_wire.h"

#include <QRegularExpression>
#include <QStringList>

namespace aviso::carriers::novaposhta {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A warning that something was changed, and where its old and new value stand.
struct Change
{
    QLatin1StringView code;
    QLatin1StringView asked;  ///< in the request
    QLatin1StringView booked; ///< in the carrier's list of waybills; empty: it does not say
};

constexpr Change changes[] = {
    {"30000200880"_L1, "DateTime"_L1, "DateTime"_L1},
    {"30000200881"_L1, "Weight"_L1, "Weight"_L1},
    {"30000200882"_L1, "SeatsAmount"_L1, "SeatsAmount"_L1},
    {"30000200883"_L1, "Description"_L1, "Description"_L1},
    {"30000200884"_L1, "Cost"_L1, "Cost"_L1},
    {"30000200888"_L1, {}, "VolumeWeight"_L1},
    {"30000200889"_L1, "VolumeGeneral"_L1, "VolumeGeneral"_L1},
    {"30000202720"_L1, "AfterpaymentOnGoodsCost"_L1, "AfterpaymentOnGoodsCost"_L1},
    {"30000301008"_L1, {}, "CostOnSite"_L1},
    {"30000301009"_L1, {}, "CostOnSite"_L1},
    {"30000301010"_L1, {}, "CostOnSite"_L1},
    {"30000301011"_L1, {}, "CostOnSite"_L1},
    {"30000301012"_L1, {}, "CostOnSite"_L1},
};

const Change* changeOf(const Said& warning)
{
    for (const Change& change : changes)
        if (warning.code == change.code)
            return &change;
    return nullptr;
}

/// The list writes days as 2026-11-23 00:00:00 where a request says 23.11.2026.
QString likeAsked(const QString& text)
{
    static const QRegularExpression day(u"\\A(\\d{4})-(\\d{2})-(\\d{2})( .*)?\\z"_s);
    const auto match = day.match(text);
    return match.hasMatch() ? match.captured(3) + u'.' + match.captured(2) + u'.' + match.captured(1) : text;
}

/// "1.2 → 1.5"; of a price only what it is now is known. Empty when neither is.
QString changeText(const Change& change, const QJsonObject& asked, const QJsonObject& document)
{
    const QString before = plain(asked[change.asked]);
    QString now = likeAsked(plain(document[change.booked]));
    if (before.isEmpty())
        return now;
    return before + u" \u2192 "_s + (now.isEmpty() ? u"?"_s : now);
}

} // namespace

Result<Booked> bookedIn(const Envelope& envelope)
{
    static const QRegularExpression form(u"\\A[0-9]{14}\\z"_s);
    const QJsonObject waybill = firstOf(envelope);
    Booked booked{.ref = plain(waybill["Ref"_L1]), .number = plain(waybill["IntDocNumber"_L1])};
    if (booked.number.isEmpty())
        return failure(Error::Kind::OutcomeUnknown, u"item-missing"_s);
    if (!form.match(booked.number).hasMatch())
        return failure(Error::Kind::OutcomeUnknown, u"number-mismatch"_s);
    return booked;
}

bool saysChange(const Said& warning)
{
    return changeOf(warning) != nullptr;
}

QList<Warning> warningsOf(const Envelope& envelope, const QJsonObject& asked, const QJsonObject& document)
{
    QList<Warning> list;
    for (const Said& said : envelope.warnings) {
        const Change* change = changeOf(said);
        const QString values = change ? changeText(*change, asked, document) : QString();
        list.append({.code = said.code.isEmpty() ? u"carrier-warns"_s : said.code,
                     .message = values.isEmpty() ? said.words : values});
    }
    return list;
}

PurchasedLabel labelOf(const QString& number, const Waybill& waybill, const QByteArray& sticker)
{
    PurchasedLabel label{.number = number, .format = u"PDF"_s, .pages = {sticker}, .layout = waybill.layout};
    const int parcels = plain(waybill.properties["SeatsAmount"_L1]).toInt();
    for (int place = 2; place <= parcels; ++place)
        label.others.append(PurchasedLabel{.number = number + QString::number(place).rightJustified(4, u'0'),
                                           .format = label.format,
                                           .layout = label.layout});
    return label;
}

} // namespace aviso::carriers::novaposhta
