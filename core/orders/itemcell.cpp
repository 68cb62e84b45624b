#include "core/orders/itemcell.h"

#include <QRegularExpression>

#include <algorithm>
#include <expected>

namespace aviso::orders {

using namespace Qt::Literals::StringLiterals;
using model::Item;

namespace {

constexpr int mostOfOne = 9999;
constexpr qsizetype mostItems = 500;
constexpr qsizetype longestCode = 80;
constexpr qsizetype longestName = 200;

// The letter x is also typed on a Cyrillic keyboard.
const QRegularExpression& shape()
{
    // How many before the code is no code of its own: "1001 × 2" is two of 1001.
    static const QString before = uR"((?:(?<before>\d{1,4})\s*(?:[×*]\s*|[xхXХ]\s+)(?!\d{1,4}(?:\s|$)))?)"_s;
    static const QString code =
        uR"((?:(?:EAN|GTIN|SKU|UPC|ISBN)\s*:?\s+(?![×*]|[xхXХ]\s*\d+(?:\s|$)))?(?<code>\S+?))"_s;
    static const QString after = uR"((?:(?:\s*[×*]\s*|\s+[xхXХ]\s*)(?<after>\d+)(?=\s|$))?)"_s;
    static const QRegularExpression expression(u'^' + before + code + after + uR"((?:\s+(?<name>.*))?$)"_s,
                                               QRegularExpression::CaseInsensitiveOption |
                                                   QRegularExpression::UseUnicodePropertiesOption);
    return expression;
}

bool isDamaged(const QString& code)
{
    static const QRegularExpression scientific(u"^\\d+[.,]\\d+E\\+?\\d+$"_s, QRegularExpression::CaseInsensitiveOption);
    return scientific.match(code).hasMatch();
}

bool isMark(const QString& code)
{
    static const QStringList marks{u"×"_s, u"*"_s, u"x"_s, u"X"_s, u"х"_s, u"Х"_s};
    return marks.contains(code);
}

std::expected<Item, Trouble> itemIn(const QString& text)
{
    const auto match = shape().match(text);
    const QString code = match.captured(u"code"_s);
    if (!match.hasMatch() || isMark(code) || code.startsWith(u'×') || code.startsWith(u'*'))
        return std::unexpected(Trouble{u"item-code-missing"_s, {text}});
    if (isDamaged(code))
        return std::unexpected(Trouble{u"number-damaged"_s, {code}});
    Item item{.code = code, .name = match.captured(u"name"_s).simplified()};
    if (code.size() > longestCode || item.name.size() > longestName)
        return std::unexpected(Trouble{u"item-too-long"_s,
                                       {text, QString::number(code.size() > longestCode ? longestCode : longestName)}});
    const QString before = match.captured(u"before"_s);
    const QString after = match.captured(u"after"_s);
    const QString quantity = before.isEmpty() ? after : before;
    bool isNumber = true;
    item.quantity = quantity.isEmpty() ? 1 : quantity.toInt(&isNumber);
    if (!isNumber || item.quantity < 1 || item.quantity > mostOfOne || (!before.isEmpty() && !after.isEmpty()))
        return std::unexpected(Trouble{u"item-quantity"_s, {text, QString::number(mostOfOne)}});
    return item;
}

/// To the one that is there already, or behind the others.
void add(QList<Item>& items, const Item& item)
{
    const auto same =
        std::ranges::find(items, model::itemKey(item.code), [](const Item& each) { return model::itemKey(each.code); });
    if (same == items.end())
        return items.append(item);
    same->quantity += item.quantity;
    if (same->name.isEmpty())
        same->name = item.name;
}

} // namespace

std::optional<Trouble> putItems(model::Order& order, FilledCell&& cell, const Reading&, const QString&)
{
    QString text = cell.text;
    text.replace(u'\r', u';').replace(u'\n', u';');
    QList<Item> items;
    for (const QString& part : text.split(u';', Qt::SkipEmptyParts)) {
        const QString plain = part.simplified();
        if (plain.isEmpty())
            continue;
        const auto item = itemIn(plain);
        if (!item)
            return item.error();
        add(items, *item);
    }
    if (std::ranges::any_of(items, [](const Item& item) { return item.quantity > mostOfOne; }))
        return Trouble{u"item-quantity"_s, {cell.text, QString::number(mostOfOne)}};
    if (items.size() > mostItems)
        return Trouble{u"items-many"_s, {cell.text.left(40), QString::number(mostItems)}};
    order.items = items;
    return std::nullopt;
}

QString itemsText(const QList<Item>& items)
{
    QStringList parts;
    for (const Item& item : items)
        parts << u"%1 × %2 %3"_s.arg(item.code).arg(item.quantity).arg(item.name).trimmed();
    return parts.join(u"; "_s);
}

} // namespace aviso::orders
