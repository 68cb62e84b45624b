#include "app/folderwatch.h"
#include "tests/support/patience.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace aviso;
using namespace aviso::test;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A desk with one watched folder, and nothing that beats.
struct Fixture
{
    QTemporaryDir place;
    QString folder = place.filePath(u"shop"_s);
    std::unique_ptr<app::Workplace> here = app::Workplace::open(place.filePath(u"desk"_s)).value();
    ui::Tasks tasks;
    app::FolderWatch watch{*here, tasks, 300ms};
    QStringList news;
    int looks = 0;
    bool isRefused = false;

    Fixture()
    {
        QDir().mkpath(folder);
        here->store()
            .write(storage::Topic::Settings,
                   [&](auto& c) { return orders::keepWatchedFolder(c, {.path = folder, .source = u"shop"_s}); })
            .value();
        QObject::connect(&watch, &app::FolderWatch::announced, &watch, [this](const QString& said) { news += said; });
        QObject::connect(&watch, &app::FolderWatch::failed, &watch, [this] { isRefused = true; });
        QObject::connect(&watch, &app::FolderWatch::looked, &watch, [this] { ++looks; });
    }

    bool beat()
    {
        const int before = looks;
        watch.beat();
        return waitFor([&] { return looks > before; });
    }

    void put(const QString& name, const QString& order)
    {
        QFile file(folder + u"/in/"_s + name);
        if (!file.open(QIODevice::WriteOnly))
            qFatal("not written");
        file.write(
            u"Reference;Name;Street;Postcode;City;Weight\n%1;Muster;Weg 1;8001;Zürich;500\n"_s.arg(order).toUtf8());
    }

    qint64 orderCount()
    {
        return here->store()
            .read([](storage::Connection& c) -> Result<qint64> {
                auto rows = c.run(u"SELECT count(*) FROM shipments"_s);
                return rows ? Result<qint64>(rows->first().integer(0)) : std::unexpected(rows.error());
            })
            .value();
    }

    QStringList in(const QString& part) const { return QDir(folder + u'/' + part).entryList(QDir::Files); }
};

} // namespace

class TestFolderWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatComesInIsTakenWithoutABeatAndOnce()
    {
        Fixture f;
        QVERIFY(f.beat()); // from now on the system tells
        f.put(u"one.csv"_s, u"A-1"_s);
        QTRY_COMPARE(f.news.size(), 1);
        QCOMPARE(f.orderCount(), 1);
        f.put(u"two.csv"_s, u"A-2"_s);
        f.put(u"three.csv"_s, u"A-3"_s);
        QTRY_COMPARE(f.news.size(), 3);
        QCOMPARE(f.orderCount(), 3);
        QCOMPARE(f.in(u"done"_s).size(), 3);
        QVERIFY(f.in(u"in"_s).isEmpty() && !f.isRefused);
    }

    void aBeatThatComesWithTheNoticeTakesNothingTwice()
    {
        Fixture f;
        QVERIFY(f.beat());
        f.put(u"one.csv"_s, u"A-1"_s);
        QTRY_VERIFY2((f.watch.beat(), !f.news.isEmpty()), "never taken"); // all the time
        QVERIFY(f.beat());
        QCOMPARE(f.news.size(), 1);
        QCOMPARE(f.orderCount(), 1);
        QCOMPARE(f.in(u"done"_s), QStringList{u"one.csv"_s});
    }

    void aFolderThatWasEmptiedAndMadeAnewIsHeardOfAgain()
    {
        Fixture f;
        QVERIFY(f.beat());
        QVERIFY(QDir(f.folder + u"/in"_s).removeRecursively());
        QVERIFY(f.beat()); // makes it again
        QTRY_VERIFY(QDir(f.folder + u"/in"_s).exists());
        QVERIFY(f.beat());
        f.put(u"one.csv"_s, u"A-1"_s);
        QTRY_COMPARE(f.news.size(), 1);
    }
};

QTEST_MAIN(TestFolderWatch)
#include "tst_folderwatch.moc"
