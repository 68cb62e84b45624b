#include "tests/ui/windowdesk.h"
#include "ui/mainwindow/keymap.h"
#include "ui/mainwindow/shortcutoverlay.h"
#include "ui/settings/keyboardsection.h"

#include <QKeySequenceEdit>
#include <QScrollArea>
#include <QSet>
#include <QTableView>
#include <QTextEdit>

#include <memory>

using namespace Qt::Literals::StringLiterals;
using namespace aviso;

namespace {

struct Fixture : test::WindowDesk
{
    using WindowDesk::WindowDesk;

    ui::ShortcutOverlay* overlay() const { return part<ui::ShortcutOverlay>(u"shortcut-overlay"_s); }
    QStringList overlayWords() const
    {
        QStringList words;
        for (const auto* label : overlay()->findChildren<QLabel*>())
            words.append(label->text());
        return words;
    }

    ui::KeyboardSection* section() const { return settings->findChild<ui::KeyboardSection*>(); }
    QTableView* table() const { return part<QTableView>(u"keys-table"_s); }
    QPushButton* button(const QString& name) const { return part<QPushButton>(name); }

    /// Goes to this action in the settings, as a person would: by a part of its name.
    void goTo(const QString& name)
    {
        window.open(u"settings"_s);
        test::type(part<QLineEdit>(u"keys-filter"_s), name);
        table()->setFocus();
        for (int row = 0; row < table()->model()->rowCount(); ++row)
            if (table()->model()->index(row, 0).data().toString() == name)
                table()->selectRow(row);
    }

    void record(Qt::Key key, Qt::KeyboardModifiers held = Qt::NoModifier)
    {
        auto* edit = part<QKeySequenceEdit>(u"keys-edit"_s);
        edit->setFocus();
        QTest::keyClick(edit, key, held);
    }

    QString keysInTable(const QString& name) const
    {
        const QAbstractItemModel* model = table()->model();
        for (int row = 0; row < model->rowCount(); ++row)
            if (model->index(row, 0).data().toString() == name)
                return model->index(row, 2).data().toString();
        return u"(none)"_s;
    }

    bool says(const QString& words) const
    {
        for (const auto* label : section()->findChildren<QLabel*>())
            if (label->text().contains(words))
                return true;
        return false;
    }

    void pressButton(const QString& name)
    {
        button(name)->setFocus();
        QTest::keyClick(button(name), Qt::Key_Space);
    }
};

} // namespace

class TestKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noTwoActionsOfOnePlaceHaveTheSameKeysOrTheSameName()
    {
        Fixture f;
        ui::Keymap keys({});
        QSet<QString> ids;
        for (ui::Page* page : QList<ui::Page*>{f.shipments, f.import, f.accounts, f.settings})
            keys.survey(page);
        for (QAction* action : f.window.findChildren<QAction*>(QString(), Qt::FindDirectChildrenOnly))
            keys.add(action, nullptr);
        QVERIFY(keys.actions().size() > 40);
        for (const ui::KeyedAction& keyed : keys.actions()) {
            QVERIFY2(!ids.contains(keyed.id), qPrintable(keyed.id));
            ids.insert(keyed.id);
            for (const QKeySequence& one : keyed.usual) {
                const auto others = keys.holders(one, keyed.id);
                QVERIFY2(others.isEmpty(), qPrintable(keyed.id + u' ' + ui::keysText({one})));
            }
        }
    }

    void theOverlayListsEveryKeyOfEveryPage()
    {
        Fixture f;
        f.window.open(u"accounts"_s);
        f.press(Qt::Key_F1);
        QVERIFY(f.overlay()->isVisible());
        const QStringList words = f.overlayWords();
        QCOMPARE(words.first(), u"Accounts"_s); // the page in view first
        for (const char* name : {"Everywhere", "Shipments", "Import", "Settings", "New shipment", "Shift+F9", "F9",
                                 "Test the sign-in", "Ctrl+K", "Ctrl+F", "Shift+F1", "F1, ?", "Ctrl+Q"})
            QVERIFY2(words.contains(QString::fromLatin1(name)), name);
        QVERIFY(!words.contains(u"Deutsch"_s)); // it has no keys
        f.press(Qt::Key_F1);
        QVERIFY(!f.overlay()->isVisible());
    }

    void escapeClosesTheOverlayAndGivesTheFocusBack()
    {
        Fixture f;
        auto* search = f.search();
        search->setFocus();
        f.press(Qt::Key_F1);
        QVERIFY(f.overlay()->isVisible());
        f.press(Qt::Key_Escape);
        QVERIFY(!f.overlay()->isVisible());
        QVERIFY(search->hasFocus());
    }

    void aQuestionMarkAsksUnlessItIsTyped()
    {
        Fixture f;
        auto* search = f.search();
        search->setFocus();
        QTest::keyClick(search, Qt::Key_Question);
        QVERIFY(!f.overlay()->isVisible());
        QCOMPARE(search->text(), u"?"_s);
        search->clear();
        f.list()->setFocus();
        f.press(Qt::Key_Question);
        QVERIFY(f.overlay()->isVisible());
        f.press(Qt::Key_Question);
        QVERIFY(!f.overlay()->isVisible());
    }

    void newKeysWorkAtOnceAndTheOldOnesNoMore()
    {
        Fixture f;
        f.goTo(u"New account"_s);
        f.record(Qt::Key_F7);
        f.pressButton(u"keys-use"_s);
        QVERIFY2(f.keysInTable(u"New account"_s).contains(u"F7"_s), qPrintable(f.keysInTable(u"New account"_s)));
        f.window.open(u"accounts"_s);
        f.accounts->setFocusPolicy(Qt::StrongFocus);
        f.accounts->setFocus();
        int asked = 0;
        connect(f.action(u"new-account"_s), &QAction::triggered, &f.window, [&asked] { ++asked; });
        f.press(Qt::Key_F2);
        QCOMPARE(asked, 0);
        f.press(Qt::Key_F7);
        QCOMPARE(asked, 1);
        QTRY_COMPARE(f.kept(ui::keysKey), uR"({"accounts/new-account":["F7"]})"_s);
    }

    void theDeskRemembersItsKeys()
    {
        Fixture f({.keys = uR"({"accounts/new-account":["F7"],"window/quit":[],"gone/away":["F3"]})"_s});
        QCOMPARE(f.action(u"new-account"_s)->shortcut(), QKeySequence(Qt::Key_F7));
        QVERIFY(f.action(u"quit"_s)->shortcut().isEmpty());
        f.press(Qt::Key_F1);
        QVERIFY(f.overlayWords().contains(u"F7"_s));
        QVERIFY(!f.overlayWords().contains(u"Ctrl+Q"_s));
    }

    void keysOfAnotherAreNamedAndTakenOnlyWhenTheClerkSaysSo()
    {
        Fixture f;
        f.goTo(u"Find a shipment"_s);
        f.record(Qt::Key_F9);
        QVERIFY(f.says(u"F9 belongs to “Book selected” (Shipments), “Import the good rows” (Import)"_s));
        QCOMPARE(f.button(u"keys-use"_s)->text().remove(u'&'), u"Take these keys from there"_s);
        QCOMPARE(f.action(u"book-selected"_s)->shortcut(), QKeySequence(Qt::Key_F9));
        f.pressButton(u"keys-use"_s);
        QCOMPARE(f.action(u"find-shipment"_s)->shortcut(), QKeySequence(Qt::Key_F9));
        QVERIFY(f.action(u"book-selected"_s)->shortcut().isEmpty());
        QVERIFY(f.action(u"import-orders"_s)->shortcut().isEmpty());
        QVERIFY(!f.action(u"book-ready"_s)->shortcut().isEmpty());
    }

    void theSameKeysOnAnotherPageAreNoConflict()
    {
        Fixture f;
        f.goTo(u"Test the sign-in"_s);
        f.record(Qt::Key_F8); // of the shipments and of the import
        QVERIFY(!f.says(u"belongs to"_s));
        f.pressButton(u"keys-use"_s);
        QCOMPARE(f.action(u"test-account-verb"_s)->shortcut(), QKeySequence(Qt::Key_F8));
        QCOMPARE(f.action(u"reconcile"_s)->shortcut(), QKeySequence(Qt::Key_F8));
    }

    void keysThatLeadThroughPagesAreRefused_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::addColumn<Qt::KeyboardModifiers>("held");
        QTest::addColumn<QString>("why");
        using Held = Qt::KeyboardModifiers;
        const QString leading = u"Tab, Enter and Esc lead through every page"_s;
        QTest::newRow("Enter") << Qt::Key_Return << Held() << leading;
        QTest::newRow("the other Enter") << Qt::Key_Enter << Held(Qt::KeypadModifier) << leading;
        QTest::newRow("Esc") << Qt::Key_Escape << Held() << leading;
        QTest::newRow("a letter") << Qt::Key_J << Held() << u"J alone writes or moves in a text."_s;
        QTest::newRow("a capital") << Qt::Key_J << Held(Qt::ShiftModifier) << u"alone writes or moves in a text."_s;
        QTest::newRow("an arrow") << Qt::Key_Down << Held() << u"alone writes or moves in a text."_s;
        QTest::newRow("Alt with a letter") << Qt::Key_J << Held(Qt::AltModifier) << u"Alt with a letter"_s;
    }
    void keysThatLeadThroughPagesAreRefused()
    {
        QFETCH(Qt::Key, key);
        QFETCH(Qt::KeyboardModifiers, held);
        QFETCH(QString, why);
        Fixture f;
        f.goTo(u"New account"_s);
        f.record(key, held);
        QVERIFY(f.says(why));
        QVERIFY(!f.button(u"keys-use"_s)->isEnabled());
        QCOMPARE(f.action(u"new-account"_s)->shortcut(), QKeySequence(Qt::Key_F2));
    }

    void tabLeavesTheFieldInsteadOfBeingRecorded()
    {
        Fixture f;
        f.goTo(u"New account"_s);
        f.record(Qt::Key_F7);
        f.press(Qt::Key_Tab);
        QVERIFY(!f.part<QKeySequenceEdit>(u"keys-edit"_s)->hasFocus());
        QCOMPARE(f.part<QKeySequenceEdit>(u"keys-edit"_s)->keySequence(), QKeySequence(Qt::Key_F7));
        QVERIFY(!ui::troubleWith(QKeySequence(Qt::Key_Tab)).isEmpty());
        QVERIFY(ui::troubleWith(QKeySequence(Qt::CTRL | Qt::Key_Tab)).isEmpty());
    }

    void anActionGetsItsUsualKeysBack()
    {
        Fixture f;
        f.goTo(u"New account"_s);
        f.pressButton(u"keys-none"_s);
        QTRY_COMPARE(f.kept(ui::keysKey), uR"({"accounts/new-account":[]})"_s);
        QVERIFY(f.action(u"new-account"_s)->shortcuts().isEmpty());
        f.pressButton(u"keys-reset"_s);
        QCOMPARE(f.action(u"new-account"_s)->shortcut(), QKeySequence(Qt::Key_F2));
        QTRY_COMPARE(f.kept(ui::keysKey), QString());
        QVERIFY(!f.button(u"keys-reset"_s)->isEnabled());
    }

    void allGetTheirUsualKeysBackAtOnce()
    {
        Fixture f({.keys = uR"({"accounts/new-account":["F7"],"shipments/next-tab":["F6"]})"_s});
        QCOMPARE(f.action(u"next-tab"_s)->shortcuts(), QList<QKeySequence>{Qt::Key_F6});
        f.goTo(u"New account"_s);
        f.pressButton(u"keys-reset-all"_s);
        QCOMPARE(f.action(u"new-account"_s)->shortcut(), QKeySequence(Qt::Key_F2));
        QCOMPARE(f.action(u"next-tab"_s)->shortcuts().size(), 2);
        QVERIFY(!f.button(u"keys-reset-all"_s)->isEnabled());
    }

    void theTableIsSearchedByActionPageAndKey_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("first");
        QTest::newRow("a part of the name") << u"sett unk"_s << u"Settle unknown outcomes"_s;
        QTest::newRow("keys") << u"shift+f9"_s << u"Book all that are ready"_s;
    }
    void theTableIsSearchedByActionPageAndKey()
    {
        QFETCH(QString, typed);
        QFETCH(QString, first);
        Fixture f;
        f.window.open(u"settings"_s);
        test::type(f.part<QLineEdit>(u"keys-filter"_s), typed);
        QVERIFY(f.table()->model()->rowCount() > 0);
        QCOMPARE(f.table()->model()->index(0, 0).data().toString(), first);
    }
};

QTEST_MAIN(TestKeys)
#include "tst_keys.moc"
