#include "core/tabular/values.h"

#include <QTest>

using namespace aviso;
using namespace aviso::tabular;
using namespace Qt::Literals::StringLiterals;

class TestValues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void datesAreReadStrictly_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("order");
        QTest::addColumn<QString>("expected"); // the date, or the code of the error
        const auto row = [](const char* name, const QString& text, const QString& expected,
                            DateOrder order = DateOrder::Unknown) {
            QTest::newRow(name) << text << static_cast<int>(order) << expected;
        };
        row("two digits", u"03.11.2026"_s, u"2026-11-03"_s);
        row("one digit", u"3.1.2026"_s, u"2026-01-03"_s);
        row("ISO", u"2026-11-03"_s, u"2026-11-03"_s);
        row("spaces around", u" 2026-11-03 "_s, u"2026-11-03"_s);
        row("slashes, day over 12", u"13/11/2026"_s, u"2026-11-13"_s);
        row("slashes, month first by the day", u"11/13/2026"_s, u"2026-11-13"_s);
        row("slashes, the same either way", u"05/05/2026"_s, u"2026-05-05"_s);
        row("slashes, ambiguous", u"03/04/2026"_s, u"date-ambiguous"_s);
        row("slashes, day first by the column", u"03/04/2026"_s, u"2026-04-03"_s, DateOrder::DayFirst);
        row("slashes, month first by the column", u"03/04/2026"_s, u"2026-03-04"_s, DateOrder::MonthFirst);
        row("against the column", u"13/11/2026"_s, u"date-swapped"_s, DateOrder::MonthFirst);
        row("29 February", u"29.02.2028"_s, u"2028-02-29"_s);
        row("no 29 February", u"29.02.2026"_s, u"date-impossible"_s);
        row("no 31 April", u"31.04.2026"_s, u"date-impossible"_s);
        row("swapped", u"11.13.2026"_s, u"date-swapped"_s);
        row("swapped ISO", u"2026-13-11"_s, u"date-swapped"_s);
        row("no month 0", u"01.00.2026"_s, u"date-impossible"_s);
        row("another century", u"03.11.1926"_s, u"date-century"_s);
        row("year 0026", u"03.11.0026"_s, u"date-century"_s);
        row("a year of two digits", u"03.11.26"_s, u"date-format"_s);
        row("a time behind it", u"03.11.2026 10:00"_s, u"date-format"_s);
        row("mixed signs", u"03.11-2026"_s, u"date-format"_s);
        row("nothing", u""_s, u"date-format"_s);
        row("no digits", u"..2026"_s, u"date-format"_s);
        row("Arabic digits", u"\u0660\u0663.11.2026"_s, u"date-format"_s);
    }
    void datesAreReadStrictly()
    {
        QFETCH(QString, text);
        QFETCH(int, order);
        QFETCH(QString, expected);
        const auto date = parseDate(text, {.order = static_cast<DateOrder>(order)});
        QCOMPARE(date ? date->toString(Qt::ISODate) : date.error().code, expected);
    }

    void aColumnTellsTheOrderOfItsDates()
    {
        QCOMPARE(dateOrder({u"03/04/2026"_s, u"13/04/2026"_s}), DateOrder::DayFirst);
        QCOMPARE(dateOrder({u"03/04/2026"_s, u"04/13/2026"_s}), DateOrder::MonthFirst);
        QCOMPARE(dateOrder({u"03/04/2026"_s}), DateOrder::Unknown);
        QCOMPARE(dateOrder({u"13/04/2026"_s, u"04/13/2026"_s}), DateOrder::Unknown);
    }

    void numbersAreReadExactly_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("mark");
        QTest::addColumn<QString>("expected"); // digits and decimals, or the code of the error
        const auto row = [](const char* name, const QString& text, const QString& expected,
                            DecimalMark mark = DecimalMark::Unknown) {
            QTest::newRow(name) << text << static_cast<int>(mark) << expected;
        };
        row("a point", u"12.50"_s, u"1250e2"_s);
        row("a comma", u"12,50"_s, u"1250e2"_s);
        row("whole", u"17"_s, u"17e0"_s);
        row("leading zeros", u"007"_s, u"7e0"_s);
        row("negative", u"-0,05"_s, u"-5e2"_s);
        row("a real minus", u"\u22125"_s, u"-5e0"_s);
        row("Swiss thousands", u"1'234.50"_s, u"123450e2"_s);
        row("typographic Swiss thousands", u"1\u2019234\u2019567.5"_s, u"12345675e1"_s);
        row("space", u"1 234,50"_s, u"123450e2"_s);
        row("no-break space", u"1\u00A0234,50"_s, u"123450e2"_s);
        row("narrow no-break space", u"12\u202F345"_s, u"12345e0"_s);
        row("German thousands", u"1.234,50"_s, u"123450e2"_s);
        row("English thousands", u"1,234.50"_s, u"123450e2"_s);
        row("several groups", u"1,234,567"_s, u"1234567e0"_s);
        row("one group is ambiguous", u"1,234"_s, u"number-ambiguous"_s);
        row("one group with a known point", u"1,234"_s, u"1234e0"_s, DecimalMark::Point);
        row("three decimals with a known comma", u"1,234"_s, u"1234e3"_s, DecimalMark::Comma);
        row("three decimals behind a zero", u"0.750"_s, u"750e3"_s);
        row("three decimals of a long number", u"1234.567"_s, u"1234567e3"_s);
        row("the wrong mark", u"12.50"_s, u"number-format"_s, DecimalMark::Comma);
        row("groups that are no threes", u"12'34"_s, u"number-format"_s);
        row("two decimal marks", u"1.2.3"_s, u"number-format"_s);
        row("mixed groups", u"1'234 567"_s, u"number-format"_s);
        row("a currency", u"CHF 5"_s, u"number-format"_s);
        row("a mark without digits", u"5."_s, u"number-format"_s);
        row("only a mark", u"."_s, u"number-format"_s);
        row("only a sign", u"-"_s, u"number-format"_s);
        row("nothing", u" "_s, u"number-format"_s);
        row("shortened", u"1.23E+11"_s, u"number-damaged"_s);
        row("18 digits", u"123456789012345678"_s, u"123456789012345678e0"_s);
        row("19 digits", u"1234567890123456789"_s, u"number-too-long"_s);
    }
    void numbersAreReadExactly()
    {
        QFETCH(QString, text);
        QFETCH(int, mark);
        QFETCH(QString, expected);
        const auto number = parseDecimal(text, static_cast<DecimalMark>(mark));
        QCOMPARE(number ? u"%1e%2"_s.arg(number->digits).arg(number->decimals) : number.error().code, expected);
    }

    void unitsAreNeverRounded()
    {
        QCOMPARE(scaled({.digits = 125, .decimals = 1}, 2), std::optional<qint64>(1250));
        QCOMPARE(scaled({.digits = 1250, .decimals = 3}, 2), std::optional<qint64>(125));
        QCOMPARE(scaled({.digits = 1255, .decimals = 3}, 2), std::nullopt);
        QCOMPARE(scaled({.digits = 123'456'789'012'345'678, .decimals = 0}, 3), std::nullopt);
        QCOMPARE(scaled({.digits = -5, .decimals = 0}, 2), std::optional<qint64>(-500));
    }

    void aColumnTellsItsDecimalMark()
    {
        QCOMPARE(decimalMark({u"12,50"_s, u"text"_s, u"17"_s}), DecimalMark::Comma);
        QCOMPARE(decimalMark({u"12.50"_s, u"1'234.00"_s}), DecimalMark::Point);
        QCOMPARE(decimalMark({u"12,50"_s, u"12.50"_s}), DecimalMark::Unknown);
        QCOMPARE(decimalMark({u"1,234"_s}), DecimalMark::Unknown);
        QCOMPARE(decimalMark({u"03.11.2026"_s}), DecimalMark::Unknown);
    }
};

QTEST_APPLESS_MAIN(TestValues)
#include "tst_values.moc"
