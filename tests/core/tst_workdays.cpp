#include "core/calendar/workdays.h"

#include <QTest>

using namespace aviso::calendar;

class TestWorkdays : public QObject
{
    Q_OBJECT

    const Workdays m_days{.holidays = {QDate(2026, 4, 3), QDate(2026, 4, 6), QDate(2026, 12, 25), QDate(2027, 1, 1)}};

private Q_SLOTS:
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
        QTest::newRow("no date stays none") << QDate() << 2 << QDate();
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
};

QTEST_APPLESS_MAIN(TestWorkdays)
#include "tst_workdays.moc"
