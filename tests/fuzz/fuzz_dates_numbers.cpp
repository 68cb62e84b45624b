#include "core/tabular/cell.h"
#include "core/tabular/numbertext.h"
#include "core/tabular/values.h"

#include <cstdlib>
#include <string_view>

using namespace aviso::tabular;

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

/// A date that was read, written in each form again, is the same date.
void checkDate(QStringView text, DateOrder order)
{
    const DateRule rule{.order = order};
    const auto date = parseDate(text, rule);
    if (!date)
        return;
    require(date->isValid() && date->year() >= rule.firstYear && date->year() <= rule.lastYear);
    require(parseDate(date->toString(QStringLiteral("yyyy-MM-dd"))) == date);
    require(parseDate(date->toString(QStringLiteral("d.M.yyyy"))) == date);
    require(parseDate(date->toString(QStringLiteral("dd/MM/yyyy")), {.order = DateOrder::DayFirst}) == date);
    require(parseDate(date->toString(QStringLiteral("M/d/yyyy")), {.order = DateOrder::MonthFirst}) == date);
}

/// A number that was read has the digits that stand in the text, in their order.
void checkNumber(QStringView text, DecimalMark mark)
{
    const auto number = parseDecimal(text, mark);
    if (!number)
        return;
    QString digits;
    for (const QChar character : text) {
        if (character >= u'0' && character <= u'9')
            digits += character;
    }
    require(digits.toLongLong() == qAbs(number->digits) && number->decimals <= digits.size());
    const auto units = scaled(*number, number->decimals + 2);
    require(!units || *units == number->digits * 100);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const quint8* data, std::size_t size)
{
    if (size < 1)
        return 0;
    const std::string_view bytes(reinterpret_cast<const char*>(data + 1), size - 1);
    const QString text = QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
    checkDate(text, static_cast<DateOrder>(data[0] % 3));
    checkNumber(text, static_cast<DecimalMark>((data[0] / 4) % 3));
    dateOrder(text.split(u'|'));
    decimalMark(text.split(u'|'));
    kindOfText(bytes);
    const NumberStyle style = numberStyle(QStringView(text));
    for (const Epoch epoch : {Epoch::Year1900, Epoch::Year1904})
        require(bytes.empty() || !numberText(bytes, style, epoch).text.isEmpty());
    return 0;
}
