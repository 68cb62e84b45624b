#include "app/frontdoor.h"
#include "tests/support/patience.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <future>
#include <sys/wait.h>
#include <unistd.h>

using namespace aviso;
using namespace Qt::Literals::StringLiterals;

namespace {

/// What a second start on that folder hears, while this one handles its events.
bool isHeard(const QString& folder)
{
    auto second = std::async(std::launch::async, [folder] { return app::FrontDoor(folder).ring(); });
    using namespace std::chrono_literals;
    return test::waitFor([&] { return second.wait_for(0s) == std::future_status::ready; }) && second.get();
}

} // namespace

class TestFrontDoor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nobodyAnswersWhereNoWindowIs()
    {
        const QTemporaryDir folder;
        QVERIFY(!isHeard(folder.path()));
    }

    void theWindowThatIsThereAnswers()
    {
        const QTemporaryDir folder;
        app::FrontDoor door(folder.path() + u"/new"_s);
        QSignalSpy rang(&door, &app::FrontDoor::rang);
        QVERIFY(door.listen());
        QVERIFY(isHeard(folder.path() + u"/new"_s));
        QCOMPARE(rang.count(), 1);
        QVERIFY(!isHeard(folder.path()));
    }

    void whoComesAtTheSameMomentLeavesTheDoorToTheFirst()
    {
        const QTemporaryDir folder;
        app::FrontDoor first(folder.path());
        app::FrontDoor second(folder.path());
        QSignalSpy rang(&first, &app::FrontDoor::rang);
        QVERIFY(first.listen());
        QVERIFY(!second.listen());
        QVERIFY(isHeard(folder.path()));
        QCOMPARE(rang.count(), 1);
    }

    void whatAKilledProgramHasLeftIsTakenOver()
    {
        const QTemporaryDir folder;
        const pid_t killed = ::fork();
        if (killed == 0) {
            app::FrontDoor door(folder.path());
            ::_exit(door.listen() ? 0 : 1);
        }
        int status = -1;
        QCOMPARE(::waitpid(killed, &status, 0), killed);
        QCOMPARE(status, 0);
        QVERIFY(!isHeard(folder.path()));
        app::FrontDoor door(folder.path());
        QVERIFY(door.listen());
        QVERIFY(isHeard(folder.path()));
    }
};

QTEST_GUILESS_MAIN(TestFrontDoor)
#include "tst_frontdoor.moc"
