#include "core/shipping/bulkfields.h"

#include <algorithm>
#include <utility>

namespace aviso::shipping {

using namespace Qt::Literals::StringLiterals;
using model::MessageChoice;
using model::Shipment;

namespace {

QStringList wordsIn(const QString& value)
{
    return value.split(u' ', Qt::SkipEmptyParts);
}

void setDispatchDate(Shipment& shipment, const QString& value)
{
    const QDate date = QDate::fromString(value, Qt::ISODate);
    shipment.dispatchDate = date.isValid() ? std::optional(date) : std::nullopt;
}

void setAccount(Shipment& shipment, const QString& value)
{
    shipment.account = value.isEmpty() ? std::nullopt : std::optional(AccountId{value.toLongLong()});
}

void setService(Shipment& shipment, const QString& value)
{
    shipment.service.basic = value;
}

void setAdditional(Shipment& shipment, const QString& value)
{
    QStringList codes = wordsIn(value);
    codes.sort();
    codes.removeDuplicates();
    shipment.service.additional = codes;
}

void addAdditional(Shipment& shipment, const QString& value)
{
    setAdditional(shipment, shipment.service.additional.join(u' ') + u' ' + value);
}

void removeAdditional(Shipment& shipment, const QString& value)
{
    const QStringList codes = wordsIn(value);
    shipment.service.additional.removeIf([&](const QString& code) { return codes.contains(code); });
}

/// A message that comes goes the way of those that are there.
void addMessages(Shipment& shipment, const QString& value)
{
    for (const QString& code : wordsIn(value)) {
        if (model::messageChoice(shipment, code))
            continue;
        MessageChoice choice{.code = code};
        if (!shipment.messages.isEmpty()) {
            choice.channel = shipment.messages.first().channel;
            choice.language = shipment.messages.first().language;
        }
        shipment.messages.append(choice);
    }
}

void removeMessages(Shipment& shipment, const QString& value)
{
    const QStringList codes = wordsIn(value);
    shipment.messages.removeIf([&](const MessageChoice& choice) { return codes.contains(choice.code); });
}

/// Those that stay keep how and where they go.
void setMessages(Shipment& shipment, const QString& value)
{
    addMessages(shipment, value);
    const QStringList codes = wordsIn(value);
    shipment.messages.removeIf([&](const MessageChoice& choice) { return !codes.contains(choice.code); });
}

void setChannel(Shipment& shipment, const QString& value)
{
    const auto channel = model::channelFromWord(value);
    for (MessageChoice& choice : shipment.messages)
        choice.channel = channel.value_or(choice.channel);
}

void setLanguage(Shipment& shipment, const QString& value)
{
    for (MessageChoice& choice : shipment.messages)
        choice.language = value;
}

void setText1(Shipment& shipment, const QString& value)
{
    shipment.texts.text1 = value;
}

void setText2(Shipment& shipment, const QString& value)
{
    shipment.texts.text2 = value;
}

void setSenderName(Shipment& shipment, const QString& value)
{
    shipment.senderName = value;
}

/// In the order of allOptions, whatever was said first.
void keepOptions(Shipment& shipment, const QStringList& words)
{
    shipment.options.clear();
    for (const model::DeliveryOption option : model::allOptions)
        if (words.contains(model::optionWord(option)))
            shipment.options.append(option);
}

QStringList optionWords(const Shipment& shipment)
{
    QStringList words;
    for (const model::DeliveryOption option : shipment.options)
        words.append(model::optionWord(option));
    return words;
}

void setOptions(Shipment& shipment, const QString& value)
{
    keepOptions(shipment, wordsIn(value));
}

void addOptions(Shipment& shipment, const QString& value)
{
    const QStringList before = optionWords(shipment);
    const QStringList added = wordsIn(value);
    if (std::ranges::any_of(added, [&](const QString& word) { return !before.contains(word); }))
        keepOptions(shipment, before + added);
}

void removeOptions(Shipment& shipment, const QString& value)
{
    const QStringList words = wordsIn(value);
    shipment.options.removeIf([&](model::DeliveryOption o) { return words.contains(model::optionWord(o)); });
}

void setWeight(Shipment& shipment, const QString& value)
{
    for (model::Parcel& parcel : shipment.parcels)
        parcel.weightGrams = value.toInt();
}

void setContent(Shipment& shipment, const QString& value)
{
    for (model::Parcel& parcel : shipment.parcels)
        parcel.content = value;
}

void setLabelText(Shipment& shipment, const QString& value)
{
    const QString name = u"label-text"_s;
    if (value.isEmpty())
        shipment.service.values.remove(name);
    else
        shipment.service.values.insert(name, value);
}

using enum BulkAct;

// The account stands before the service, and what is switched on before how it goes: each builds on what is there.
constexpr BulkField table[] = {
    {u"dispatch-date", Set, BulkKind::Date, &setDispatchDate},
    {u"account", Set, BulkKind::Account, &setAccount},
    {u"service", Set, BulkKind::Service, &setService},
    {u"additional", Set, BulkKind::Services, &setAdditional},
    {u"additional", Add, BulkKind::Services, &addAdditional},
    {u"additional", Remove, BulkKind::Services, &removeAdditional},
    {u"value.label-text", Set, BulkKind::Line, &setLabelText},
    {u"weight", Set, BulkKind::Grams, &setWeight},
    {u"content", Set, BulkKind::Line, &setContent},
    {u"messages", Set, BulkKind::Messages, &setMessages},
    {u"messages", Add, BulkKind::Messages, &addMessages},
    {u"messages", Remove, BulkKind::Messages, &removeMessages},
    {u"messages.channel", Set, BulkKind::Channel, &setChannel},
    {u"messages.language", Set, BulkKind::Language, &setLanguage},
    {u"text1", Set, BulkKind::Text, &setText1},
    {u"text2", Set, BulkKind::Text, &setText2},
    {u"sender-name", Set, BulkKind::Line, &setSenderName},
    {u"options", Set, BulkKind::Options, &setOptions},
    {u"options", Add, BulkKind::Options, &addOptions},
    {u"options", Remove, BulkKind::Options, &removeOptions},
};

const BulkField* rowOf(const BulkEdit& edit)
{
    const auto found = std::ranges::find_if(
        table, [&](const BulkField& row) { return edit.field == QStringView(row.name) && edit.act == row.act; });
    return found == std::end(table) ? nullptr : &*found;
}

std::unexpected<Error> invalid(const QString& code, const BulkEdit& edit, const QString& arg)
{
    return failure(Error{.kind = Error::Kind::Invalid, .code = code, .field = edit.field, .args = {arg}});
}

Result<void> checkValue(const BulkField& row, const BulkEdit& edit)
{
    if (row.kind == BulkKind::Date && !edit.value.isEmpty() && !QDate::fromString(edit.value, Qt::ISODate).isValid())
        return invalid(u"not-a-date"_s, edit, edit.value);
    bool isNumber = true;
    if (row.kind == BulkKind::Grams && (edit.value.toInt(&isNumber) < 0 || !isNumber))
        return invalid(u"not-a-number"_s, edit, edit.value);
    return {};
}

} // namespace

std::span<const BulkField> bulkFields()
{
    return table;
}

Result<Rewrite> rewriteOf(const QList<BulkEdit>& edits)
{
    QList<std::pair<const BulkField*, QString>> puts;
    for (const BulkEdit& edit : edits) {
        const BulkField* row = rowOf(edit);
        if (!row)
            return invalid(u"field-unknown"_s, edit, edit.field);
        if (auto good = checkValue(*row, edit); !good)
            return std::unexpected(good.error());
        puts.append({row, edit.value});
    }
    std::ranges::stable_sort(puts, {}, [](const auto& put) { return put.first; });
    return [puts](const Shipment& shipment) {
        Shipment changed = shipment;
        for (const auto& [row, value] : puts)
            row->put(changed, value);
        return changed;
    };
}

} // namespace aviso::shipping
