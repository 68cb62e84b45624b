#include "core/tabular/numbertext.h"

#include <QDate>
#include <QTime>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace aviso::tabular {

namespace {

constexpr int exactDigits = 15;

QByteArray padded(QByteArray digits, int width)
{
    const bool isNegative = digits.startsWith('-');
    if (isNegative)
        digits.remove(0, 1);
    digits = digits.rightJustified(width, '0');
    return isNegative ? '-' + digits : digits;
}

QByteArray wholeText(qint64 value, int digits)
{
    return padded(QByteArray::number(value), digits);
}

QByteArray trimmedFraction(QByteArray text)
{
    while (text.endsWith('0'))
        text.chop(1);
    if (text.endsWith('.'))
        text.chop(1);
    return text;
}

/// The shortest decimal form that is exact to 15 digits, never scientific.
QByteArray fractionText(double value)
{
    std::array<char, 512> buffer{};
    const auto written = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, std::chars_format::fixed);
    QByteArray shortest(buffer.data(), written.ptr - buffer.data());
    constexpr qsizetype shortForm = exactDigits + 1;
    if (shortest.size() <= shortForm)
        return shortest;
    const QByteArray rounded = QByteArray::number(value, 'g', exactDigits);
    return rounded.contains('e') ? trimmedFraction(QByteArray::number(value, 'f', 20)) : rounded;
}

/// Invalid for a number that is no day of the workbook's calendar.
QDate dayOf(qint64 serial, Epoch epoch)
{
    constexpr qint64 lastDay = 2'958'465;
    if (serial < 0 || serial > lastDay)
        return {};
    if (epoch == Epoch::Year1904)
        return QDate(1904, 1, 1).addDays(serial);
    // The format counts a 29 February 1900 that never was.
    if (serial == 60)
        return {};
    return QDate(1899, 12, serial < 60 ? 31 : 30).addDays(serial);
}

NumberText dateText(double value, Epoch epoch)
{
    NumberText asNumber = numberText(value, NumberStyle{}, epoch);
    if (!(value >= 0 && value < 3'000'000))
        return asNumber;
    const auto seconds = static_cast<qint64>(std::llround(value * 86'400.0));
    const qint64 serial = seconds / 86'400;
    const QByteArray time = QTime(0, 0).addSecs(static_cast<int>(seconds % 86'400)).toString(Qt::ISODate).toLatin1();
    if (serial == 0 && epoch == Epoch::Year1900)
        return {.text = time, .kind = CellKind::Text};
    const QDate day = dayOf(serial, epoch);
    if (!day.isValid())
        return asNumber;
    const QByteArray date = day.toString(Qt::ISODate).toLatin1();
    return {.text = seconds % 86'400 == 0 ? date : date + 'T' + time, .kind = CellKind::Date};
}

bool isWholeNumber(std::string_view text)
{
    if (text.starts_with('-'))
        text.remove_prefix(1);
    return !text.empty() && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

} // namespace

NumberStyle numberStyle(int builtIn)
{
    const auto isWithin = [builtIn](int first, int last) { return builtIn >= first && builtIn <= last; };
    return {.isDate = isWithin(14, 22) || isWithin(27, 36) || isWithin(45, 47) || isWithin(50, 58)};
}

NumberStyle numberStyle(QStringView code)
{
    NumberStyle style;
    bool isQuoted = false;
    bool isBracketed = false;
    for (qsizetype i = 0; i < code.size(); ++i) {
        const char16_t character = code[i].toLower().unicode();
        if (character == u'"' && !isBracketed) {
            isQuoted = !isQuoted;
        } else if (isQuoted) {
            continue;
        } else if (character == u'\\' || character == u'_' || character == u'*') {
            ++i;
        } else if (character == u'[' || character == u']') {
            isBracketed = character == u'[';
        } else if (character == u';') {
            break;
        } else if (!isBracketed && (character == u'y' || character == u'd' || character == u'm' || character == u'h' ||
                                    character == u's')) {
            style.isDate = true;
        }
    }
    const QStringView first = code.first(code.indexOf(u';') < 0 ? code.size() : code.indexOf(u';'));
    if (first.size() > 1 && first.size() <= exactDigits &&
        std::ranges::all_of(first, [](QChar c) { return c == u'0'; }))
        style.digits = static_cast<int>(first.size());
    return style;
}

NumberText numberText(double value, NumberStyle style, Epoch epoch)
{
    if (!std::isfinite(value))
        return {.text = QByteArray::number(value), .kind = CellKind::DamagedText};
    if (style.isDate)
        return dateText(value, epoch);
    if (std::abs(value) >= 1e15)
        return {.text = QByteArray::number(value, 'g', 17), .kind = CellKind::DamagedNumber};
    const auto whole = static_cast<qint64>(value);
    if (static_cast<double>(whole) == value)
        return {.text = wholeText(whole, style.digits)};
    return {.text = fractionText(value)};
}

NumberText numberText(std::string_view stored, NumberStyle style, Epoch epoch)
{
    const QByteArray text(stored.data(), static_cast<qsizetype>(stored.size()));
    bool isNumber = false;
    const double value = text.toDouble(&isNumber);
    if (!isNumber)
        return {.text = text, .kind = CellKind::DamagedText};
    if (style.isDate)
        return dateText(value, epoch);
    if (isWholeNumber(stored)) {
        const auto digits = stored.size() - (stored.front() == '-' ? 1 : 0);
        if (digits > exactDigits)
            return {.text = text, .kind = CellKind::DamagedNumber};
        return {.text = padded(text, style.digits)};
    }
    const qsizetype exponent = std::max(text.indexOf('e'), text.indexOf('E'));
    if (exponent >= 0 && text.at(exponent + 1) != '-')
        return {.text = text, .kind = CellKind::DamagedNumber};
    return numberText(value, style, epoch);
}

} // namespace aviso::tabular
