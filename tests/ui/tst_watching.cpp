#include "core/orders/takenfiles.h"
#include "core/text/sentences.h"
#include "tests/support/patience.h"
#include "tests/ui/pagedesk.h"
#include "ui/settings/watchedfoldersection.h"

#include <QCheckBox>
#include <QSignalSpy>
#include <QTableView>
#include <QVBoxLayout>

using namespace aviso;
using namespace aviso::test;
using namespace aviso::ui;
using namespace Qt::Literals::StringLiterals;
using orders::TakenFile;

namespace {

struct Fixture : PageDesk
{
    QWidget window;
    WatchedFolderSection* section = nullptr;
    QString path = folder.filePath(u"shop"_s);

    Fixture()
    {
        QDir().mkpath(path);
        auto* column = new QVBoxLayout(&window);
        section = new WatchedFolderSection(services, &window);
        column->addWidget(section);
        window.resize(700, 700);
        window.show();
        QApplication::setActiveWindow(&window);
    }

    QList<orders::WatchedFolder> kept() { return store->read(&orders::watchedFolders).value(); }
    template <class Widget>
    Widget* find(const QString& name) const
    {
        return section->findChild<Widget*>(name);
    }
    bool watch()
    {
        section->addFolder(path);
        return waitFor([&] { return find<QComboBox>(u"watched-folders"_s)->isVisible() && kept().size() == 1; });
    }
    QString state() const { return words(window, u"watched-state"_s); }

    void addFile(const TakenFile& file)
    {
        store
            ->write(storage::Topic::Settings,
                    [&](storage::Connection& c) -> Result<void> {
                        TakenFile noted = file;
                        noted.id = orders::noteTaken(c, file).value();
                        orders::noteTarget(c, noted.id, file.target).value();
                        return orders::noteFinished(c, noted);
                    })
            .value();
    }
};

} // namespace

class TestWatching : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutAFolderOnlyTheWayToOneIsShown()
    {
        const Fixture f;
        QVERIFY(f.find<QPushButton>(u"watched-add"_s)->isVisible());
        QVERIFY(!f.find<QPushButton>(u"watched-look"_s)->isVisible());
    }

    void aFolderIsWatchedUnderItsNameAndBooksNothing()
    {
        Fixture f;
        QVERIFY(f.watch());
        const orders::WatchedFolder folder = f.kept().first();
        QCOMPARE(folder.path, f.path);
        QCOMPARE(folder.source, u"shop"_s);
        QVERIFY(folder.isOn && !folder.books && folder.language.isEmpty());
        QVERIFY(f.state().startsWith(u"Watched:"_s));
    }

    void itsOptionsAreKeptAsTheyAreChosen()
    {
        Fixture f;
        QVERIFY(f.watch());
        type(line(f.window, u"watched-source"_s), u"web shop"_s);
        QTest::keyClick(line(f.window, u"watched-source"_s), Qt::Key_Return);
        QTRY_COMPARE(f.kept().first().source, u"web shop"_s);
        choose(f.find<QComboBox>(u"watched-language"_s), u"fr"_s);
        QTRY_COMPARE(f.kept().first().language, u"fr"_s);
        auto* books = f.find<QCheckBox>(u"watched-books"_s);
        books->setFocus();
        QTest::keyClick(books, Qt::Key_Space);
        QTRY_VERIFY(f.kept().first().books);
        auto* isOn = f.find<QCheckBox>(u"watched-on"_s);
        QTest::mouseClick(isOn, Qt::LeftButton, {}, QPoint(8, isOn->height() / 2));
        QTRY_VERIFY(!f.kept().first().isOn);
        QTRY_VERIFY(f.state().startsWith(u"Switched off"_s));
    }

    void aFolderWithoutASourceIsRefusedAndTheLastOneComesBack()
    {
        Fixture f;
        QVERIFY(f.watch());
        QSignalSpy failures(f.section, &WatchedFolderSection::failed);
        auto* source = line(f.window, u"watched-source"_s);
        type(source, u" "_s);
        QTest::keyClick(source, Qt::Key_Return);
        QTRY_COMPARE(failures.size(), 1);
        QTRY_COMPARE(source->text(), u"shop"_s);
        QCOMPARE(f.kept().first().source, u"shop"_s);
    }

    void lookNowAsksForALook()
    {
        Fixture f;
        QVERIFY(f.watch());
        QSignalSpy asked(f.section, &WatchedFolderSection::lookAsked);
        press(f.window, u"watched-look"_s);
        QCOMPARE(asked.size(), 1);
        QTest::mouseClick(f.find<QPushButton>(u"watched-look"_s), Qt::LeftButton);
        QCOMPARE(asked.size(), 2);
    }

    void whatIsWrongWithAFolderIsSaidUntilItIsOver()
    {
        Fixture f;
        QVERIFY(f.watch());
        const Error away{.kind = Error::Kind::NotFound, .code = u"watched-folder-missing"_s, .args = {f.path}};
        f.section->takeReport(f.path, {.growing = {u"a.csv"_s}, .inOtherHands = 2, .trouble = away});
        QVERIFY(f.state().contains(text::sentence(away)));
        QVERIFY(f.state().contains(u"still being written"_s) && f.state().contains(u"another desk"_s));
        f.section->takeReport(f.path, {});
        QVERIFY(f.state().startsWith(u"Watched:"_s) && !f.state().contains(u"another desk"_s));
    }

    void theLastFilesAreListedWithWhatBecameOfThem()
    {
        Fixture f;
        QVERIFY(f.watch());
        auto* table = f.find<QTableView>(u"watched-files"_s);
        QVERIFY(!f.find<QPushButton>(u"watched-answer"_s)->isEnabled());
        f.addFile({.folder = f.path,
                   .name = u"monday.csv"_s,
                   .working = u"monday.csv"_s,
                   .digest = "1",
                   .source = u"shop"_s,
                   .target = u"monday.csv"_s,
                   .added = 12,
                   .rejected = 1,
                   .takenAt = f.clock.now()});
        QTRY_COMPARE(table->model()->rowCount(), 1);
        QCOMPARE(table->model()->index(0, 1).data().toString(), u"monday.csv: 12 added, 1 rejected"_s);
        QVERIFY(f.find<QPushButton>(u"watched-answer"_s)->isEnabled());
        QSignalSpy failures(f.section, &WatchedFolderSection::failed);
        press(f.window, u"watched-answer"_s); // somebody has taken it away
        QTRY_COMPARE(failures.size(), 1);
    }

    void aFolderIsWatchedNoLonger()
    {
        Fixture f;
        QVERIFY(f.watch());
        QTest::mouseClick(f.find<QPushButton>(u"watched-remove"_s), Qt::LeftButton);
        QTRY_VERIFY(f.kept().isEmpty());
        QTRY_VERIFY(!f.find<QPushButton>(u"watched-look"_s)->isVisible());
    }
};

QTEST_MAIN(TestWatching)
#include "tst_watching.moc"
