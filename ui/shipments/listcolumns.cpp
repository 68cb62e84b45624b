#include "ui/shipments/listcolumns.h"

#include "core/shipping/hold.h"
#include "core/text/sentences.h"
#include "core/text/tracking.h"
#include "ui/icons.h"
#include "ui/language.h"
#include "ui/look.h"
#include "ui/shipments/shipmentlist.h"
#include "ui/shipments/statelook.h"

#include <QLocale>

namespace aviso::ui {

using namespace Qt::Literals::StringLiterals;
using shipping::CheckedLine;

namespace {

QString place(const model::ShipmentLine& line)
{
    return QStringList{line.postcode, line.city}.join(u' ').trimmed();
}

bool isToMend(const CheckedLine& row)
{
    return row.readiness && !row.readiness->isReady();
}

QString readyWord()
{
    return ShipmentList::tr("Ready", "state of a draft");
}

QString toMendWord()
{
    return ShipmentList::tr("To mend", "state of a draft");
}

bool isHeld(const CheckedLine& row)
{
    return isToMend(row) && shipping::isAboutHold(*row.readiness->obstacle);
}

QString heldWord()
{
    return ShipmentList::tr("On hold", "state of a draft");
}

bool isHandedOver(const CheckedLine& row)
{
    return row.line.isHandedOver && row.line.state == model::State::Booked;
}

QString handedOverWord()
{
    return ShipmentList::tr("Handed over", "state of a booked shipment");
}

/// Whether the carrier says more of it than the desk does: that it has only the data is no news.
bool isOnItsWay(const CheckedLine& row)
{
    return row.line.state == model::State::Booked && !row.line.statusCode.isEmpty() &&
           row.line.status != model::Status::Announced;
}

QString whereabouts(const CheckedLine& row)
{
    return text::standingName({.status = row.line.status, .code = row.line.statusCode});
}

QString standing(const CheckedLine& row)
{
    if (isOnItsWay(row))
        return whereabouts(row);
    if (isHandedOver(row))
        return handedOverWord();
    if (isHeld(row))
        return heldWord();
    if (isToMend(row))
        return toMendWord();
    if (row.readiness && !row.line.problem)
        return readyWord();
    return text::stateName(row.line.state);
}

QIcon standingIcon(const CheckedLine& row)
{
    if (isOnItsWay(row))
        return statusIcon(row.line.status);
    if (isHandedOver(row))
        return icon(u"hand-over"_s, Tone::Good);
    if (isHeld(row))
        return icon(u"hold"_s, Tone::Warning);
    if (isToMend(row))
        return icon(u"dropped"_s, Tone::Warning);
    if (row.line.problem && row.line.state == model::State::Draft)
        return icon(u"refused"_s, Tone::Bad);
    return row.readiness ? icon(u"ready"_s, Tone::Accent) : stateIcon(row.line.state);
}

QString standingReason(const CheckedLine& row)
{
    if (isToMend(row)) {
        const QString first = text::sentence(*row.readiness->obstacle);
        const int more = row.readiness->obstacles - 1;
        return more == 0 ? first : first + u'\n' + ShipmentList::tr("and %n more", "reasons", more);
    }
    return row.line.problem ? text::sentence(*row.line.problem) : QString();
}

} // namespace

QStringList standings()
{
    QStringList words{readyWord(), toMendWord(), heldWord(), handedOverWord()};
    for (const model::Status status : model::allStatuses)
        words << text::statusName(status);
    using enum model::State;
    for (const model::State state : {Draft, Booking, Unknown, Booked, Cancelled})
        words << text::stateName(state);
    return words;
}

const QStringList& columnWords()
{
    static const QStringList words{u"reference"_s, u"recipient"_s, u"state"_s,   u"place"_s,  u"service"_s,
                                   u"number"_s,    u"parcels"_s,   u"account"_s, u"changed"_s};
    return words;
}

std::optional<model::SortBy> sortOf(int column)
{
    return model::sortFromWord(columnWords().value(column));
}

int columnOf(model::SortBy by)
{
    return static_cast<int>(columnWords().indexOf(model::sortWord(by)));
}

QList<Column<CheckedLine>> shipmentColumns()
{
    return {{.title = [] { return ShipmentList::tr("Reference"); },
             .text = [](const CheckedLine& row) { return row.line.reference; },
             .tip = [](const CheckedLine& row) { return row.line.reference; },
             .font = identifierFont()},
            {.title = [] { return ShipmentList::tr("Recipient"); },
             .text = [](const CheckedLine& row) { return row.line.consignee; },
             .tip = [](const CheckedLine& row) { return row.line.consignee + u'\n' + place(row.line); }},
            {.title = [] { return ShipmentList::tr("State"); },
             .text = &standing,
             .icon = &standingIcon,
             .tip = &standingReason},
            {.title = [] { return ShipmentList::tr("Place"); },
             .text = [](const CheckedLine& row) { return place(row.line); }},
            {.title = [] { return ShipmentList::tr("Service"); },
             .text = [](const CheckedLine& row) { return row.line.service; }},
            {.title = [] { return ShipmentList::tr("Number"); },
             .text = [](const CheckedLine& row) { return row.line.number; },
             .font = identifierFont()},
            {.title = [] { return ShipmentList::tr("Parcels"); },
             .text = [](const CheckedLine& row) { return QLocale().toString(row.line.parcels); },
             .alignment = Qt::AlignRight | Qt::AlignVCenter,
             .font = figureFont()},
            {.title = [] { return ShipmentList::tr("Account"); },
             .text = [](const CheckedLine& row) { return row.line.account; }},
            {.title = [] { return ShipmentList::tr("Changed"); },
             .text = [](const CheckedLine& row) { return localTime(row.line.changedAt); },
             .font = figureFont()}};
}

} // namespace aviso::ui
