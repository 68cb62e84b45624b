#include "ui/endofday/endofdaytables.h"

#include "core/text/sentences.h"
#include "ui/icons.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace aviso::ui {

using namespace Qt::Literals::StringLiterals;
using model::ManifestState;
using model::OrderedPickup;
using model::PickupState;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(endofday)
};

constexpr auto toTheRight = Qt::AlignRight | Qt::AlignVCenter;

QString countOf(qsizetype count)
{
    return count > 0 ? QLocale().toString(count) : QString();
}

QIcon whereIcon(Whereabouts where)
{
    switch (where) {
    case Whereabouts::Ready:
        return icon(u"ready"_s, Tone::Good);
    case Whereabouts::Unprinted:
        return icon(u"label"_s, Tone::Warning);
    case Whereabouts::Unscanned:
        return icon(u"offline"_s, Tone::Warning);
    case Whereabouts::Open:
        return icon(u"unknown"_s, Tone::Bad);
    }
    return {};
}

QIcon listIcon(ManifestState state)
{
    const bool isClosed = state == ManifestState::Closed;
    return isClosed ? icon(u"good"_s, Tone::Good) : icon(u"unknown"_s, Tone::Bad);
}

QIcon pickupIcon(PickupState state)
{
    switch (state) {
    case PickupState::Intended:
    case PickupState::Unknown:
        return icon(u"unknown"_s, Tone::Bad);
    case PickupState::Ordered:
        return icon(u"good"_s, Tone::Good);
    case PickupState::Refused:
        return icon(u"refused"_s, Tone::Bad);
    case PickupState::GivenUp:
        return icon(u"cancelled"_s, Tone::Faint);
    }
    return {};
}

QString refusedOf(const OrderedPickup& pickup)
{
    QStringList refused;
    for (const model::PickupParcel& parcel : pickup.parcels)
        if (parcel.refused)
            refused << parcel.number + u": "_s + text::sentence(*parcel.refused);
    return refused.join(u'\n');
}

QString timeOf(const OrderedPickup& pickup)
{
    const QLocale locale;
    return locale.toString(pickup.earliest.toLocalTime().time(), QLocale::ShortFormat) + u"–"_s +
           locale.toString(pickup.latest.toLocalTime().time(), QLocale::ShortFormat);
}

} // namespace

QString whereName(Whereabouts where)
{
    switch (where) {
    case Whereabouts::Ready:
        return Words::tr("Goes on the list");
    case Whereabouts::Unprinted:
        return Words::tr("Label never printed");
    case Whereabouts::Unscanned:
        return Words::tr("On a list, not scanned");
    case Whereabouts::Open:
        return Words::tr("On an open list");
    }
    return {};
}

QString listStateName(ManifestState state)
{
    return state == ManifestState::Closed ? Words::tr("Closed") : Words::tr("Outcome unknown");
}

QString pickupStateName(PickupState state)
{
    switch (state) {
    case PickupState::Intended:
        return Words::tr("Being ordered");
    case PickupState::Unknown:
        return Words::tr("Outcome unknown");
    case PickupState::Ordered:
        return Words::tr("Ordered");
    case PickupState::Refused:
        return Words::tr("Refused");
    case PickupState::GivenUp:
        return Words::tr("Not coming");
    }
    return {};
}

QString slotName(const carriers::PickupSlot& slot)
{
    const QLocale locale;
    const QString day = locale.dayName(slot.day.dayOfWeek(), QLocale::ShortFormat) + u' ' + text::dateText(slot.day);
    if (!slot.from.isValid() || !slot.to.isValid())
        return day;
    return u"%1, %2–%3"_s.arg(day, locale.toString(slot.from, QLocale::ShortFormat),
                              locale.toString(slot.to, QLocale::ShortFormat));
}

QList<Column<AccountDay>> accountColumns()
{
    return {
        {.title = [] { return Words::tr("Account"); },
         .text = [](const AccountDay& day) { return day.outgoings.account.name; },
         .icon =
             [](const AccountDay& day) {
                 return day.outgoings.open.isEmpty() ? icon(u"accounts"_s) : icon(u"unknown"_s, Tone::Bad);
             },
         .accessible =
             [](const AccountDay& day) {
                 const QString name = day.outgoings.account.name;
                 return day.outgoings.open.isEmpty() ? name : name + u", "_s + Words::tr("Outcome unknown");
             },
         .tip = [](const AccountDay& day) { return day.carrier; }},
        {.title = [] { return Words::tr("Ready"); },
         .text = [](const AccountDay& day) { return countOf(day.outgoings.ready.size()); },
         .alignment = toTheRight},
        {.title = [] { return Words::tr("Not printed"); },
         .text = [](const AccountDay& day) { return countOf(day.outgoings.unprinted.size()); },
         .alignment = toTheRight},
        {.title = [] { return Words::tr("Not scanned"); },
         .text = [](const AccountDay& day) { return countOf(day.outgoings.unscanned.size()); },
         .alignment = toTheRight},
    };
}

QList<Column<DayLine>> lineColumns()
{
    return {
        {.title = [] { return Words::tr("Where it stands"); },
         .text = [](const DayLine& line) { return whereName(line.where); },
         .icon = [](const DayLine& line) { return whereIcon(line.where); }},
        {.title = [] { return Words::tr("Number"); },
         .text = [](const DayLine& line) { return line.line.number; },
         .font = identifierFont()},
        {.title = [] { return Words::tr("Reference"); },
         .text = [](const DayLine& line) { return line.line.reference; }},
        {.title = [] { return Words::tr("Recipient"); },
         .text = [](const DayLine& line) { return line.line.consignee; }},
        {.title = [] { return Words::tr("Place"); }, .text = [](const DayLine& line) { return line.line.place; }},
        {.title = [] { return Words::tr("Service"); }, .text = [](const DayLine& line) { return line.service; }},
        {.title = [] { return Words::tr("kg"); },
         .text =
             [](const DayLine& line) {
                 const int grams = line.line.weightGrams;
                 return grams > 0 ? QLocale().toString(grams / 1000.0, 'f', 2) : QString();
             },
         .alignment = toTheRight},
    };
}

QList<Column<ListedDay>> listColumns()
{
    return {
        {.title = [] { return Words::tr("Day"); },
         .text = [](const ListedDay& list) { return text::dateText(list.head.manifest.day); },
         .icon = [](const ListedDay& list) { return listIcon(list.head.manifest.state); }},
        {.title = [] { return Words::tr("Account"); }, .text = [](const ListedDay& list) { return list.account; }},
        {.title = [] { return Words::tr("Parcels"); },
         .text = [](const ListedDay& list) { return countOf(list.head.parcels); },
         .alignment = toTheRight},
        {.title = [] { return Words::tr("State"); },
         .text = [](const ListedDay& list) { return listStateName(list.head.manifest.state); }},
    };
}

QList<Column<OrderedPickup>> pickupColumns()
{
    return {
        {.title = [] { return Words::tr("State"); },
         .text = [](const OrderedPickup& pickup) { return pickupStateName(pickup.state); },
         .icon = [](const OrderedPickup& pickup) { return pickupIcon(pickup.state); },
         .tip =
             [](const OrderedPickup& pickup) {
                 return pickup.error && pickup.state == PickupState::Refused ? text::sentence(*pickup.error)
                                                                             : QString();
             }},
        {.title = [] { return Words::tr("Day"); },
         .text = [](const OrderedPickup& pickup) { return text::dateText(pickup.day); }},
        {.title = [] { return Words::tr("Time"); }, .text = &timeOf},
        {.title = [] { return Words::tr("Parcels"); },
         .text = [](const OrderedPickup& pickup) { return countOf(pickup.parcels.size()); },
         .alignment = toTheRight},
        {.title = [] { return Words::tr("Not taken"); },
         .text =
             [](const OrderedPickup& pickup) {
                 return countOf(std::ranges::count_if(
                     pickup.parcels, [](const model::PickupParcel& parcel) { return parcel.refused.has_value(); }));
             },
         .alignment = toTheRight,
         .tip = &refusedOf},
        {.title = [] { return Words::tr("Confirmation"); },
         .text = [](const OrderedPickup& pickup) { return pickup.number; },
         .font = identifierFont()},
    };
}

} // namespace aviso::ui
