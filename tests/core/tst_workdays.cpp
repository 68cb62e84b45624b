#include "core/calendar/workdays.h"

#include <QTest>

using namespace aviso;
using namespace aviso::calendar;
using namespace Qt::Literals::StringLiterals;

class TestWorkdays : public QObject
{
    Q_OBJECT

    const Workdays m_days{.holidays = {u"01-01"_s, u"easter-2"_s, u"easter+1"_s, u"12-25"_s}};

private Q_SLOTS:
    void easterMoves_data()
    {
        QTest::addColumn<int>("year");
        QTest::addColumn<QDate>("expected");
        QTest::newRow("2024") << 2024 << QDate(2024, 3, 31);
        QTest::newRow("2025") << 2025 << QDate(2025, 4, 20);
        QTest::newRow("2026") << 2026 << QDate(2026, 4, 5);
        QTest::newRow("2027") << 2027 << QDate(2027, 3, 28);
        QTest::newRow("the latest possible") << 2038 << QDate(2038, 4, 25);
    }
    void easterMoves()
    {
        QFETCH(int, year);
        QTEST(easterSunday(year), "expected");
    }

    void countsWorkingDays_data()
    {
        QTest::addColumn<QDate>("from");
        QTest::addColumn<int>("count");
        QTest::addColumn<QDate>("expected");
        QTest::newRow("a working day stays") << QDate(2026, 11, 20) << 0 << QDate(2026, 11, 20);
        QTest::newRow("Sunday waits for Monday") << QDate(2026, 11, 22) << 0 << QDate(2026, 11, 23);
        QTest::newRow("Friday's next is Monday") << QDate(2026, 11, 20) << 1 << QDate(2026, 11, 23);
        QTest::newRow("Monday's last is Friday") << QDate(2026, 11, 23) << -1 << QDate(2026, 11, 20);
        QTest::newRow("Easter is jumped") << QDate(2026, 4, 2) << 1 << QDate(2026, 4, 7);
        QTest::newRow("Christmas and a weekend") << QDate(2026, 12, 24) << 1 << QDate(2026, 12, 28);
        QTest::newRow("the turn of the year") << QDate(2026, 12, 31) << 1 << QDate(2027, 1, 4);
    }
    void countsWorkingDays()
    {
        QFETCH(QDate, from);
        QFETCH(int, count);
        QTEST(addWorkingDays(m_days, from, count), "expected");
    }

    void aWeekdayThatIsAHolidayWaitsAWeek()
    {
        QCOMPARE(weekdayFrom(m_days, QDate(2026, 11, 17), 6), QDate(2026, 11, 21));
        QCOMPARE(weekdayFrom(m_days, QDate(2026, 11, 21), 6), QDate(2026, 11, 21));
        QCOMPARE(weekdayFrom(m_days, QDate(2026, 12, 22), 5), QDate(2027, 1, 8));
    }

    void unreadableRulesAreRefused()
    {
        QVERIFY(workdays({1, 2}, {u"08-01"_s, u"easter"_s}));
        QCOMPARE(workdays({1}, {u"13-01"_s}).error().code, u"holiday-unreadable"_s);
        QCOMPARE(workdays({1}, {u"easter+x"_s}).error().args, QStringList{u"easter+x"_s});
        QCOMPARE(workdays({}, {}).error().code, u"weekday-unreadable"_s);
        QCOMPARE(workdays({8}, {}).error().code, u"weekday-unreadable"_s);
    }
};

QTEST_APPLESS_MAIN(TestWorkdays)
#include "tst_workdays.moc"
