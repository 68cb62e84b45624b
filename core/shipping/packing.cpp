#include "core/shipping/packing.h"

#include "core/base/wordtable.h"
#include "core/model/items.h"
#include "core/model/shipments.h"
#include "core/settings/settings.h"

#include <algorithm>

namespace aviso::shipping {

using namespace Qt::Literals::StringLiterals;
using model::Item;
using model::ScanCode;
using storage::Connection;

namespace {

constexpr WordTable<PackRule, 3> rules{
    {{PackRule::Off, "off"_L1}, {PackRule::Warn, "warn"_L1}, {PackRule::Required, "required"_L1}}};
constexpr QLatin1StringView ruleKey("packing.rule");

bool isNumber(QStringView text)
{
    return std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// What the code may name, best first.
QStringList namesOf(const ScanCode& code)
{
    constexpr qsizetype gtin = 14;
    QStringList names{code.text};
    for (const model::Gs1Element& element : code.elements)
        for (const auto identifier : {"01"_L1, "02"_L1, "240"_L1, "241"_L1})
            if (element.identifier == identifier)
                names.append(element.value);
    // A GTIN with its identifier, from a scanner that sends no symbology.
    const QStringView text = code.text;
    if (code.elements.isEmpty() && text.size() >= 2 + gtin && text.startsWith("01"_L1) &&
        isNumber(text.first(2 + gtin)))
        names.append(text.sliced(2, gtin).toString());
    return names;
}

qsizetype indexOf(const QList<Item>& items, const QString& name)
{
    const QString key = model::itemKey(name);
    const auto found = std::ranges::find(items, key, [](const Item& item) { return model::itemKey(item.code); });
    return found == items.end() ? -1 : found - items.begin();
}

PackVerdict judgeItem(const QList<Item>& items, qsizetype index)
{
    PackVerdict verdict{.index = index, .code = items[index].code};
    if (items[index].picked < items[index].quantity)
        verdict.kind = PackVerdict::Kind::Right;
    else
        verdict.kind = model::isPacked(items) ? PackVerdict::Kind::AlreadyComplete : PackVerdict::Kind::OneTooMany;
    return verdict;
}

} // namespace

PackVerdict judgeScan(const QList<Item>& items, const QList<ScanCode>& readings)
{
    const QString shown = readings.isEmpty() ? QString() : readings.first().text;
    for (const ScanCode& code : readings)
        for (const QString& name : namesOf(code))
            if (const qsizetype index = indexOf(items, name); index >= 0) {
                PackVerdict verdict = judgeItem(items, index);
                verdict.code = shown;
                return verdict;
            }
    return {.kind = PackVerdict::Kind::NotInOrder, .code = shown};
}

Result<Packing> packScan(storage::Store& store, ShipmentId shipment, const QList<ScanCode>& readings)
{
    return store.write(storage::Topic::Shipments, [&](Connection& connection) -> Result<Packing> {
        auto items = model::loadItems(connection, shipment);
        if (!items)
            return std::unexpected(items.error());
        Packing packing{.items = *items, .verdict = judgeScan(*items, readings)};
        if (packing.verdict.kind != PackVerdict::Kind::Right)
            return packing;
        Item& item = packing.items[packing.verdict.index];
        ++item.picked;
        if (auto kept = model::setPicked(connection, shipment, packing.verdict.index, item.picked); !kept)
            return std::unexpected(kept.error());
        return packing;
    });
}

Result<Packing> packByHand(storage::Store& store, ShipmentId shipment, qsizetype index, int change)
{
    return store.write(storage::Topic::Shipments, [&](Connection& connection) -> Result<Packing> {
        auto items = model::loadItems(connection, shipment);
        if (!items)
            return std::unexpected(items.error());
        if (index < 0 || index >= items->size()) // the order was imported anew meanwhile
            return failure(Error::Kind::Conflict, u"items-changed"_s);
        Packing packing{.items = *items, .verdict = judgeItem(*items, index)};
        Item& item = packing.items[index];
        const int next = std::clamp(item.picked + change, 0, item.quantity);
        if (next == item.picked)
            return packing;
        packing.verdict.kind = PackVerdict::Kind::Right;
        item.picked = next;
        if (auto kept = model::setPicked(connection, shipment, index, next); !kept)
            return std::unexpected(kept.error());
        return packing;
    });
}

Result<QList<int>> setPacked(storage::Store& store, ShipmentId shipment, const QList<int>& picked)
{
    return store.write(storage::Topic::Shipments, [&](Connection& connection) -> Result<QList<int>> {
        const auto items = model::loadItems(connection, shipment);
        if (!items)
            return std::unexpected(items.error());
        QList<int> before;
        for (qsizetype i = 0; i < items->size(); ++i) {
            before.append(items->at(i).picked);
            const int next = std::clamp(picked.value(i), 0, items->at(i).quantity);
            if (auto kept = model::setPicked(connection, shipment, i, next); !kept)
                return std::unexpected(kept.error());
        }
        return before;
    });
}

QString packRuleWord(PackRule rule)
{
    return rules.of(rule);
}

Result<PackRule> loadPackRule(Connection& connection)
{
    const auto word = settings::value(connection, ruleKey);
    if (!word)
        return std::unexpected(word.error());
    return rules.from(*word).value_or(PackRule::Off);
}

Result<void> savePackRule(Connection& connection, PackRule rule)
{
    return settings::setValue(connection, ruleKey, packRuleWord(rule));
}

Result<std::optional<Unpacked>> unpacked(Connection& connection, ShipmentId shipment)
{
    const auto rule = loadPackRule(connection);
    if (!rule)
        return std::unexpected(rule.error());
    if (*rule == PackRule::Off)
        return std::nullopt;
    const auto items = model::loadItems(connection, shipment);
    if (!items)
        return std::unexpected(items.error());
    if (model::isPacked(*items))
        return std::nullopt;
    const auto stored = model::loadShipment(connection, shipment);
    if (!stored)
        return std::unexpected(stored.error());
    return Unpacked{.rule = *rule,
                    .why = {.kind = Error::Kind::Refused,
                            .code = u"not-packed"_s,
                            .args = {model::nameOf(*stored), QString::number(model::pickedCount(*items)),
                                     QString::number(model::wantedCount(*items))}}};
}

} // namespace aviso::shipping
