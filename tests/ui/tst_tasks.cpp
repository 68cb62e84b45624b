#include "tests/support/patience.h"
#include "ui/tasks.h"

#include <QSignalSpy>
#include <QTest>

#include <atomic>
#include <semaphore>
#include <thread>

using namespace aviso::ui;
using namespace Qt::Literals::StringLiterals;

class TestTasks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aValueComesBackOnTheGuiThread();
    void aPageThatIsGoneHearsNothing();
    void aNewerCallInTheSamePlaceWins();
    void aDroppedPlaceDeliversNothing();
    void aJobIsListedWithItsProgressUntilItHasReturned();
    void cancellingStopsTheJob();
    void closingStopsLongCallsButRunsPlainOnesToTheirEnd();
    void oneLaneDoesNotWaitForAnother();
};

void TestTasks::aValueComesBackOnTheGuiThread()
{
    Tasks tasks;
    QObject page;
    std::thread::id worker;
    std::thread::id receiver;
    int value = 0;
    tasks
        .run(Lane::Desk,
             [&worker] {
                 worker = std::this_thread::get_id();
                 return 42;
             })
        .then(&page, [&](int got) {
            receiver = std::this_thread::get_id();
            value = got;
        });
    QTRY_COMPARE(value, 42);
    QVERIFY(worker != std::this_thread::get_id());
    QVERIFY(receiver == std::this_thread::get_id());
}

void TestTasks::aPageThatIsGoneHearsNothing()
{
    Tasks tasks;
    auto page = std::make_unique<QObject>();
    QObject other;
    bool isHeard = false;
    std::binary_semaphore gate{0};
    tasks
        .run(Lane::Network,
             [&gate] {
                 gate.acquire();
                 return 1;
             })
        .then(page.get(), [&](int) { isHeard = true; });
    page.reset();
    gate.release();
    bool isAfter = false;
    tasks.run(Lane::Background, [] { return 2; }).then(&other, [&](int) { isAfter = true; });
    QTRY_VERIFY(isAfter);
    QCoreApplication::processEvents();
    QVERIFY(!isHeard);
}

void TestTasks::aNewerCallInTheSamePlaceWins()
{
    Tasks tasks;
    QObject page;
    Place place;
    QList<int> heard;
    std::binary_semaphore gate{0};
    tasks
        .run(Lane::Desk,
             [&gate] {
                 gate.acquire();
                 return 1;
             })
        .in(place)
        .then(&page, [&](int v) { heard << v; });
    tasks.run(Lane::Desk, [] { return 2; }).in(place).then(&page, [&](int v) { heard << v; });
    QTRY_COMPARE(heard, QList<int>{2});
    gate.release();
    bool isAfter = false;
    tasks.run(Lane::Desk, [] { return 3; }).then(&page, [&](int) { isAfter = true; });
    QTRY_VERIFY(isAfter);
    QCOMPARE(heard, QList<int>{2});
}

void TestTasks::aDroppedPlaceDeliversNothing()
{
    Tasks tasks;
    QObject page;
    Place place;
    bool isHeard = false;
    tasks.run(Lane::Background, [] { return 1; }).in(place).then(&page, [&](int) { isHeard = true; });
    place.drop();
    bool isAfter = false;
    tasks.run(Lane::Background, [] { return 2; }).then(&page, [&](int) { isAfter = true; });
    QTRY_VERIFY(isAfter);
    QVERIFY(!isHeard);
}

void TestTasks::aJobIsListedWithItsProgressUntilItHasReturned()
{
    Tasks tasks;
    QObject page;
    QSignalSpy changed(&tasks, &Tasks::jobsChanged);
    std::binary_semaphore gate{0};
    tasks
        .run(Lane::Network, u"Booking"_s,
             [&gate](const aviso::LongCall& call) {
                 call.report(3, 7);
                 gate.acquire();
                 return 1;
             })
        .then(&page, [](int) {});
    QCOMPARE(tasks.jobs().size(), 1);
    QCOMPARE(tasks.jobs().first().title, u"Booking"_s);
    QTRY_COMPARE(tasks.jobs().first().done, 3);
    QCOMPARE(tasks.jobs().first().total, 7);
    gate.release();
    QTRY_VERIFY(tasks.jobs().isEmpty());
    QVERIFY(changed.count() >= 3);
}

void TestTasks::cancellingStopsTheJob()
{
    Tasks tasks;
    QObject page;
    bool wasStopped = false;
    tasks
        .run(Lane::Network, u"Waiting"_s,
             [](const aviso::LongCall& call) {
                 while (!call.isCancelled())
                     std::this_thread::yield();
                 return true;
             })
        .then(&page, [&](bool stopped) { wasStopped = stopped; });
    tasks.cancel(tasks.jobs().first().id);
    QTRY_VERIFY(wasStopped);
}

void TestTasks::closingStopsLongCallsButRunsPlainOnesToTheirEnd()
{
    std::atomic<int> saved = 0;
    std::atomic<bool> isLateJobRun = false;
    {
        Tasks tasks;
        QObject page;
        const auto untilStopped = [](const aviso::LongCall& call) {
            while (!call.isCancelled())
                std::this_thread::yield();
            return 0;
        };
        tasks.run(Lane::Background, u"Import"_s, untilStopped).then(&page, [](int) {});
        tasks
            .run(Lane::Background, u"Later"_s,
                 [&](const aviso::LongCall&) {
                     isLateJobRun = true;
                     return 0;
                 })
            .then(&page, [](int) {});
        for (int i = 0; i < 5; ++i)
            tasks.run(Lane::Background, [&saved] { return ++saved; }).then(&page, [](int) {});
    }
    QCOMPARE(saved.load(), 5);
    QVERIFY(!isLateJobRun);
}

void TestTasks::oneLaneDoesNotWaitForAnother()
{
    Tasks tasks;
    QObject page;
    std::counting_semaphore<8> gate{0};
    for (int i = 0; i < 8; ++i)
        tasks
            .run(Lane::Network,
                 [&gate] {
                     gate.acquire();
                     return 0;
                 })
            .then(&page, [](int) {});
    bool isRead = false;
    tasks.run(Lane::Desk, [] { return 0; }).then(&page, [&](int) { isRead = true; });
    QTRY_VERIFY(isRead);
    gate.release(8);
}

QTEST_MAIN(TestTasks)
#include "tst_tasks.moc"
