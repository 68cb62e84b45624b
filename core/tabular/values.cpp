#include "core/tabular/values.h"

#include "core/tabular/cell.h"

#include <QList>

#include <algorithm>
#include <array>
#include <limits>

namespace aviso::tabular {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int maximumDigits = 18;

std::unexpected<Error> invalid(const QString& code)
{
    return failure(Error::Kind::Invalid, code);
}

bool isDigit(QChar character)
{
    return character >= u'0' && character <= u'9';
}

bool isAllDigits(QStringView text)
{
    return !text.isEmpty() && std::ranges::all_of(text, isDigit);
}

/// Of the digits in it, as they stand; at most `maximumDigits` of them.
qint64 valueOf(QStringView text)
{
    qint64 value = 0;
    for (const QChar c : text)
        if (isDigit(c))
            value = value * 10 + (c.unicode() - u'0');
    return value;
}

/// Three numbers and the sign between them.
struct DateParts
{
    std::array<int, 3> numbers{};
    QChar separator;
};

std::optional<DateParts> dateParts(QStringView text)
{
    const auto first = std::ranges::find_if_not(text, isDigit);
    if (first == text.end() || (*first != u'.' && *first != u'-' && *first != u'/'))
        return std::nullopt;
    DateParts parts{.separator = *first};
    const std::size_t yearAt = parts.separator == u'-' ? 0 : 2;
    std::size_t count = 0;
    for (const QStringView piece : text.tokenize(parts.separator)) {
        const bool isYear = count == yearAt;
        const bool fits = isYear ? piece.size() == 4 : piece.size() == 1 || piece.size() == 2;
        if (count == 3 || !fits || !isAllDigits(piece))
            return std::nullopt;
        parts.numbers[count++] = static_cast<int>(valueOf(piece));
    }
    return count == 3 ? std::optional(parts) : std::nullopt;
}

Result<QDate> checkedDate(int year, int month, int day, const DateRule& rule)
{
    if (year < rule.firstYear || year > rule.lastYear)
        return invalid(u"date-century"_s);
    if (month > 12 && day >= 1 && day <= 12)
        return invalid(u"date-swapped"_s);
    const QDate date(year, month, day);
    if (!date.isValid())
        return invalid(u"date-impossible"_s);
    return date;
}

bool isGroupMark(QChar character)
{
    return character == u'\'' || character == u'\u2019' || character == u' ' || character == u'\u00A0' ||
           character == u'\u202F';
}

/// True for digits in threes after a first group of one to three, all set apart by the same sign.
bool isGrouped(QStringView whole, QChar mark)
{
    bool isFirst = true;
    for (const QStringView group : whole.tokenize(mark)) {
        if (!isAllDigits(group) || group.size() > 3 || (!isFirst && group.size() < 3))
            return false;
        isFirst = false;
    }
    return true;
}

/// Where the decimal mark stands, -1 for none; nothing when it cannot be told.
std::optional<qsizetype> decimalPosition(QStringView number, DecimalMark mark)
{
    if (mark != DecimalMark::Unknown)
        return number.lastIndexOf(mark == DecimalMark::Comma ? u',' : u'.');
    const qsizetype comma = number.lastIndexOf(u',');
    const qsizetype point = number.lastIndexOf(u'.');
    const qsizetype last = std::max(comma, point);
    if (last < 0)
        return -1;
    if (comma >= 0 && point >= 0)
        return last;
    if (number.count(number[last]) > 1)
        return -1;
    const bool hasOtherGroups = std::ranges::any_of(number, isGroupMark);
    const bool looksLikeThousands = number.size() - last == 4 && last <= 3 && last > 0 && number.front() != u'0';
    if (looksLikeThousands && !hasOtherGroups)
        return std::nullopt;
    return last;
}

/// True for what may stand before the decimal mark: digits, also in groups.
bool isWholeNumber(QStringView whole, QChar decimal)
{
    const auto mark = std::ranges::find_if_not(whole, isDigit);
    if (mark == whole.end())
        return !whole.isEmpty();
    const bool isMark = isGroupMark(*mark) || ((*mark == u',' || *mark == u'.') && *mark != decimal);
    return isMark && isGrouped(whole, *mark);
}

} // namespace

Result<QDate> parseDate(QStringView text, const DateRule& rule)
{
    const auto parts = dateParts(text.trimmed());
    if (!parts)
        return invalid(u"date-format"_s);
    const auto [a, b, c] = parts->numbers;
    if (parts->separator == u'-')
        return checkedDate(a, b, c, rule);
    if (parts->separator == u'.')
        return checkedDate(c, b, a, rule);
    if (rule.order == DateOrder::DayFirst || (rule.order == DateOrder::Unknown && a > 12))
        return checkedDate(c, b, a, rule);
    if (rule.order == DateOrder::MonthFirst || b > 12 || a == b)
        return checkedDate(c, a, b, rule);
    return invalid(u"date-ambiguous"_s);
}

DateOrder dateOrder(const QStringList& texts)
{
    bool isDayFirst = false;
    bool isMonthFirst = false;
    for (const QString& text : texts) {
        const auto parts = dateParts(QStringView(text).trimmed());
        if (!parts || parts->separator != u'/')
            continue;
        isDayFirst = isDayFirst || (parts->numbers[0] > 12 && parts->numbers[1] <= 12);
        isMonthFirst = isMonthFirst || (parts->numbers[1] > 12 && parts->numbers[0] <= 12);
    }
    if (isDayFirst == isMonthFirst)
        return DateOrder::Unknown;
    return isDayFirst ? DateOrder::DayFirst : DateOrder::MonthFirst;
}

Result<Decimal> parseDecimal(QStringView text, DecimalMark mark)
{
    QStringView number = text.trimmed();
    const bool hasExponent = std::ranges::any_of(number, [](QChar c) { return c == u'E' || c == u'e'; });
    if (hasExponent && isScientific(number.toUtf8().toStdString()))
        return invalid(u"number-damaged"_s);
    const bool isNegative = number.startsWith(u'-') || number.startsWith(u'\u2212');
    if (isNegative || number.startsWith(u'+'))
        number = number.sliced(1);
    const auto position = decimalPosition(number, mark);
    if (!position)
        return invalid(u"number-ambiguous"_s);
    const bool hasMark = *position >= 0;
    const QStringView whole = number.first(hasMark ? *position : number.size());
    const QStringView fraction = hasMark ? number.sliced(*position + 1) : QStringView();
    if (!isWholeNumber(whole, hasMark ? number[*position] : QChar()) || (hasMark && !isAllDigits(fraction)))
        return invalid(u"number-format"_s);
    if (std::ranges::count_if(number, isDigit) > maximumDigits)
        return invalid(u"number-too-long"_s);
    const qint64 digits = valueOf(number); // the marks in it are no digits
    return Decimal{.digits = isNegative ? -digits : digits, .decimals = static_cast<int>(fraction.size())};
}

std::optional<qint64> scaled(Decimal number, int decimals)
{
    for (; number.decimals > decimals; --number.decimals) {
        if (number.digits % 10 != 0)
            return std::nullopt;
        number.digits /= 10;
    }
    for (; number.decimals < decimals; ++number.decimals) {
        if (qAbs(number.digits) > std::numeric_limits<qint64>::max() / 10)
            return std::nullopt;
        number.digits *= 10;
    }
    return number.digits;
}

DecimalMark decimalMark(const QStringList& texts)
{
    qint64 commas = 0;
    qint64 points = 0;
    for (const QString& text : texts) {
        if (!parseDecimal(text))
            continue;
        const auto position = decimalPosition(QStringView(text).trimmed(), DecimalMark::Unknown);
        if (!position || *position < 0)
            continue;
        (text.trimmed()[*position] == u',' ? commas : points) += 1;
    }
    // A column of article numbers like 4.17 beside prices like 12,50: the clear majority decides.
    if (commas > 4 * points)
        return DecimalMark::Comma;
    return points > 4 * commas ? DecimalMark::Point : DecimalMark::Unknown;
}

} // namespace aviso::tabular
