#include "app/practicedesk.h"
#include "app/workplace.h"
#include "core/model/accounts.h"
#include "core/storage/opening.h"
#include "core/storage/presence.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace aviso;
using namespace Qt::Literals::StringLiterals;

class TestPracticeDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_parent = std::make_unique<QTemporaryDir>();
        makeDesk(true, u"of another text"_s);
    }

    void theDeskOfAnotherBuildIsSetAsideWhole()
    {
        QVERIFY(app::setAsideIfOtherBuild(folder()));
        QVERIFY(!QFileInfo::exists(folder()));
        QVERIFY(QFile::exists(folder() + u".older-1/desk.sqlite"_s));
        makeDesk(true, u"of a third text"_s);
        QVERIFY(app::setAsideIfOtherBuild(folder()));
        QVERIFY(QFile::exists(folder() + u".older-1/desk.sqlite"_s));
        QVERIFY(QFile::exists(folder() + u".older-2/desk.sqlite"_s));
        QVERIFY(storage::openOrCreate(file()));
    }

    void theDeskOfThisBuildStays()
    {
        QVERIFY(QDir(folder()).removeRecursively());
        makeDesk(true, {});
        QVERIFY(app::setAsideIfOtherBuild(folder()));
        QVERIFY(QFile::exists(file()));
    }

    void aDeskWithARealAccountStays()
    {
        QVERIFY(QDir(folder()).removeRecursively());
        makeDesk(false, u"of another text"_s);
        QVERIFY(app::setAsideIfOtherBuild(folder()));
        QVERIFY(QFile::exists(file()));
    }

    void aDeskThatIsOpenStays()
    {
        const auto clerk = storage::Presence::announce(folder());
        QVERIFY(app::setAsideIfOtherBuild(folder()));
        QVERIFY(QFile::exists(file()));
    }

    void noDeskIsNoError()
    {
        QVERIFY(app::setAsideIfOtherBuild(m_parent->filePath(u"nothing"_s)));
        QVERIFY(!QFileInfo::exists(m_parent->filePath(u"nothing"_s)));
    }

    void itsAccountStaysOneInWhateverLanguageTheDeskIsOpened()
    {
        const QTemporaryDir fresh;
        const auto here = app::Workplace::open(fresh.path()).value();
        app::PracticeDesk practice(fresh.path());
        const auto accounts = [&] { return here->store().read(&model::listAccounts).value(); };
        QVERIFY(app::furnish(*here, practice));
        QCOMPARE(accounts().size(), 3); // one for each carrier
        const AccountId account = accounts().first().id;
        QVERIFY(here->store().write(storage::Topic::Accounts, [&](storage::Connection& c) {
            return c.run(u"UPDATE accounts SET name = 'Übung' WHERE id = ?"_s, account);
        }));
        QVERIFY(app::furnish(*here, practice));
        QCOMPARE(accounts().size(), 3);
        QCOMPARE(std::ranges::count(accounts(), u"Übung"_s, &model::Account::name), 1);
    }

private:
    QString folder() const { return m_parent->filePath(u"desk"_s); }
    QString file() const { return folder() + u"/desk.sqlite"_s; }

    void makeDesk(bool isPractice, const QString& fingerprint)
    {
        const auto desk = storage::openOrCreate(file());
        QVERIFY(desk);
        QVERIFY(model::saveAccount(**desk, {.carrier = u"swisspost"_s, .name = u"A"_s, .isPractice = isPractice}));
        if (!fingerprint.isEmpty())
            QVERIFY((*desk)->run(u"UPDATE applied_migrations SET fingerprint = ?"_s, fingerprint));
    }

    std::unique_ptr<QTemporaryDir> m_parent;
};

QTEST_GUILESS_MAIN(TestPracticeDesk)
#include "tst_practicedesk.moc"
