#include "core/text/help.h"
#include "tests/ui/windowdesk.h"
#include "ui/glossarytips.h"
#include "ui/mainwindow/helppanel.h"
#include "ui/settings/looksection.h"

#include <QHeaderView>
#include <QRegularExpression>
#include <QSplitter>
#include <QStandardItemModel>
#include <QTabBar>
#include <QTableView>
#include <QTextBlock>
#include <QTextBrowser>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;
using namespace aviso;

namespace {

struct Fixture : test::WindowDesk
{
    using WindowDesk::WindowDesk;

    ui::HelpPanel* help() const { return part<ui::HelpPanel>(u"help-panel"_s); }
    QString read() const { return part<QTextBrowser>(u"help-words"_s)->toPlainText(); }
    QString heading() const { return read().section(u'\n', 0, 0); }
    void askHelp() { press(Qt::Key_F1, Qt::ShiftModifier); }
    QString tip(const QString& words)
    {
        QLabel label(words);
        return window.findChild<ui::GlossaryTips*>()->tip(label, {});
    }
};

} // namespace

class TestGuidance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void helpOpensAtThePageInView_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("heading");
        QTest::newRow("shipments") << u"en"_s << u"shipments"_s << u"Shipments"_s;
        QTest::newRow("import") << u"en"_s << u"orders"_s << u"Import"_s;
        QTest::newRow("accounts") << u"en"_s << u"accounts"_s << u"Accounts"_s;
        QTest::newRow("settings") << u"en"_s << u"settings"_s << u"Settings"_s;
        QTest::newRow("settings in German") << u"de"_s << u"settings"_s << u"Einstellungen"_s;
        QTest::newRow("shipments in Ukrainian") << u"uk"_s << u"shipments"_s << u"Відправлення"_s;
    }
    void helpOpensAtThePageInView()
    {
        QFETCH(QString, code);
        QFETCH(QString, page);
        QFETCH(QString, heading);
        Fixture f({}, code);
        f.window.open(page);
        f.askHelp();
        QVERIFY(f.help()->isVisible());
        QCOMPARE(f.heading(), heading);
    }

    void openHelpTurnsToThePageThatComesIntoView()
    {
        Fixture f;
        f.window.open(u"shipments"_s);
        f.askHelp();
        f.window.open(u"settings"_s);
        QCOMPARE(f.heading(), u"Settings"_s);
    }

    void openHelpKeepsWhatIsSearchedForOnAnotherPage()
    {
        Fixture f;
        f.window.open(u"shipments"_s);
        f.askHelp();
        f.part<QLineEdit>(u"help-search"_s)->setText(u"paper jams"_s);
        const QString found = f.read();
        f.window.open(u"settings"_s);
        QCOMPARE(f.read(), found);
    }

    void closedHelpStaysClosedOnAnotherPage()
    {
        Fixture f;
        f.window.open(u"shipments"_s);
        f.window.open(u"settings"_s);
        QVERIFY(!f.help()->isVisible());
    }

    void helpIsAboutWhatHasTheFocus()
    {
        Fixture f;
        f.window.open(u"settings"_s);
        f.part<QPushButton>(u"backup-now"_s)->setFocus();
        f.askHelp();
        QCOMPARE(f.heading(), u"Backup"_s);
        f.press(Qt::Key_Escape);
        QVERIFY(!f.help()->isVisible());
        QVERIFY(f.part<QPushButton>(u"backup-now"_s)->hasFocus());
    }

    void helpNamesTheKeysOfThisDesk()
    {
        Fixture f({.keys = uR"({"shipments/new-shipment":["Ctrl+N"]})"_s});
        f.askHelp();
        QVERIFY2(f.read().contains(u"Ctrl+N – New shipment"_s), qPrintable(f.read()));
        QVERIFY(f.read().contains(u"F9 – Book selected"_s));
        QVERIFY(!f.read().contains(u'{'));
    }

    void everyActionThatHelpNamesExists()
    {
        Fixture f;
        static const QRegularExpression places(u"\\{(?:key|name):([a-z]+)/([^}]*)\\}"_s);
        for (const text::HelpPage& page : text::helpPages(u"en"_s))
            for (const auto& place : places.globalMatch(page.text)) {
                const QAction* action = f.action(place.captured(2));
                QVERIFY2(action && !action->text().isEmpty(), qPrintable(page.name + u": "_s + place.captured()));
            }
    }

    void searchingFindsPagesAndTermsAndLeadsThere()
    {
        Fixture f;
        f.askHelp();
        f.press(Qt::Key_S); // typing begins to search
        QVERIFY(f.part<QLineEdit>(u"help-search"_s)->hasFocus());
        f.write(u"pecimens"_s);
        QVERIFY2(f.read().contains(u"Accounts – What to do when"_s), qPrintable(f.read()));
        f.part<QLineEdit>(u"help-search"_s)->setText(u"SSCC"_s);
        QVERIFY2(f.read().contains(u"18-digit number"_s), qPrintable(f.read()));
        f.part<QLineEdit>(u"help-search"_s)->setText(u"paper jams"_s);
        f.press(Qt::Key_Return); // to what was found
        f.press(Qt::Key_Tab);    // to its first link
        f.press(Qt::Key_Return);
        QCOMPARE(f.heading(), u"Printing"_s);
        QVERIFY(f.part<QLineEdit>(u"help-search"_s)->text().isEmpty());
        const QTextCursor at = f.part<QTextBrowser>(u"help-words"_s)->textCursor();
        QCOMPARE(at.block().text(), u"What to do when …"_s);
    }

    void nothingFoundSaysSo()
    {
        Fixture f;
        f.askHelp();
        f.part<QLineEdit>(u"help-search"_s)->setText(u"xylophone"_s);
        QVERIFY(f.read().contains(u"Nothing is written here about that."_s));
    }

    void theContentsListEveryPageAndTheTerms()
    {
        Fixture f;
        f.askHelp();
        f.help()->findChild<QToolButton*>()->setFocus();
        f.press(Qt::Key_Space);
        for (const text::HelpPage& page : text::helpPages(u"en"_s))
            QVERIFY2(f.read().contains(page.title), qPrintable(page.title));
        QVERIFY(f.read().contains(u"Words of the post"_s));
    }

    void helpSpeaksTheNewLanguageAtOnce()
    {
        Fixture f;
        f.askHelp();
        QCOMPARE(f.heading(), u"Shipments"_s);
        f.language.use(u"fr"_s);
        QTRY_COMPARE(f.heading(), u"Envois"_s);
        QTRY_VERIFY2(f.read().contains(u"Nouvel envoi"_s), qPrintable(f.read()));
    }

    void aTermOnALabelIsExplained()
    {
        Fixture f({}, u"de"_s);
        const QString tip = f.tip(u"&Frankierlizenz"_s);
        QVERIFY2(tip.startsWith(u"Frankierlizenz: Die Nummer"_s), qPrintable(tip));
        for (const QString& line : tip.split(u'\n'))
            QVERIFY2(line.size() <= 80, qPrintable(line));
        QVERIFY(f.tip(u"Empfänger"_s).isEmpty()); // on every other label
        QVERIFY(f.tip(u"Hausnummer"_s).isEmpty());
    }

    void whatALabelSaysItselfComesFirst()
    {
        Fixture f;
        QLabel label(u"Free text"_s);
        label.setToolTip(u"Grey because of the service."_s);
        const QString tip = f.window.findChild<ui::GlossaryTips*>()->tip(label, {});
        QVERIFY(tip.startsWith(u"Grey because of the service.\n\nfree text: "_s));
    }

    void aTableHeaderIsExplainedToo()
    {
        Fixture f;
        QStandardItemModel model;
        model.setHorizontalHeaderLabels({u"Town"_s, u"Free text"_s});
        QTableView table;
        table.setModel(&model);
        const QHeaderView* header = table.horizontalHeader();
        const auto tipOf = [&](int section) {
            const QPoint place(header->sectionViewportPosition(section) + 4, 4);
            return f.window.findChild<ui::GlossaryTips*>()->tip(*header->viewport(), place);
        };
        QVERIFY(tipOf(0).isEmpty());
        QVERIFY2(tipOf(1).startsWith(u"free text: "_s), qPrintable(tipOf(1)));
    }

    void rowsBecomeHighForFingersEverywhereAndStaySo()
    {
        Fixture f;
        const auto rowOf = [](const QWidget* page) {
            return page->findChild<QTableView*>()->verticalHeader()->defaultSectionSize(); // any of its tables
        };
        QVERIFY(rowOf(f.shipments) >= ui::rowHeight && rowOf(f.shipments) < ui::touchRowHeight);
        f.window.open(u"settings"_s);
        auto* rows = f.settings->findChild<QComboBox*>(u"rows"_s);
        test::choose(rows, u"touch"_s);
        Q_EMIT rows->activated(rows->currentIndex());
        QCOMPARE(rowOf(f.shipments), ui::touchRowHeight);
        QCOMPARE(rowOf(f.settings), ui::touchRowHeight);
        const ui::AccountsPage later(f.services, {});
        for (const auto* table : later.findChildren<QTableView*>())
            QCOMPARE(table->verticalHeader()->defaultSectionSize(), ui::touchRowHeight);
        QTRY_COMPARE(f.kept(ui::rowsKey), u"touch"_s);
        const auto preferences = f.store->read(&ui::loadPreferences);
        QCOMPARE(preferences->rows, ui::Rows::Touch);
        test::choose(rows, u"dense"_s);
        Q_EMIT rows->activated(rows->currentIndex());
        QVERIFY(rowOf(f.shipments) < ui::touchRowHeight);
    }

    void thePartsOfAPageKeepTheirSizes()
    {
        QString kept;
        QList<int> sizes;
        {
            Fixture f;
            auto* parts = f.part<QSplitter>(u"list-and-shipment"_s);
            const int whole = parts->sizes()[0] + parts->sizes()[1];
            const int before = parts->sizes()[0];
            parts->setSizes({before - 24, whole - before + 24});
            sizes = parts->sizes();
            QVERIFY(sizes[0] != before);
            f.window.close();
            QTRY_VERIFY(!f.kept(ui::partsKey).isEmpty());
            kept = f.kept(ui::partsKey);
        }
        Fixture tomorrow({.parts = kept});
        QCOMPARE(tomorrow.part<QSplitter>(u"list-and-shipment"_s)->sizes(), sizes);
    }

    void aDamagedMemoryChangesNothing()
    {
        Fixture f({.keys = u"]["_s, .parts = u"{\"shipments/list-and-shipment\":7}"_s, .recent = u"\n\nx/y\n"_s});
        QCOMPARE(f.action(u"new-shipment"_s)->shortcut(), QKeySequence(Qt::Key_F2));
        QVERIFY(f.part<QSplitter>(u"list-and-shipment"_s)->sizes()[0] > 0);
    }
};

QTEST_MAIN(TestGuidance)
#include "tst_guidance.moc"
