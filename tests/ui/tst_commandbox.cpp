#include "tests/ui/windowdesk.h"
#include "ui/mainwindow/commandbox.h"
#include "ui/mainwindow/commandlist.h"
#include "ui/mainwindow/rail.h"

#include <QListView>
#include <QTableView>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;
using namespace aviso;

namespace {

struct Fixture : test::WindowDesk
{
    using WindowDesk::WindowDesk;

    ui::CommandBox* box() const { return part<ui::CommandBox>(u"command-box"_s); }
    QLineEdit* boxLine() const { return part<QLineEdit>(u"command-line"_s); }
    QListView* view() const { return box()->findChild<QListView*>(); }
    void askBox() { press(Qt::Key_K, Qt::ControlModifier); }

    QStringList names() const
    {
        QStringList names;
        for (int row = 0; row < view()->model()->rowCount(); ++row)
            names.append(view()->model()->index(row, 0).data().toString());
        return names;
    }
    QString current() const { return view()->currentIndex().data().toString(); }
    QString said() const { return boxLine()->accessibleDescription(); }
};

/// A page with something of its own to offer.
class ViewsPage final : public ui::Page
{
public:
    explicit ViewsPage(QWidget* parent = nullptr)
        : Page({.name = u"views"_s, .icon = u"history"_s, .title = [] { return u"Views"_s; }}, parent)
    {}

    QList<ui::Command> commands() const override
    {
        return {{.id = u"views/late"_s,
                 .name = u"Show what is late"_s,
                 .where = u"Saved views"_s,
                 .keywords = u"overdue"_s,
                 .act = [this] { ++opened; }}};
    }

    mutable int opened = 0;
};

} // namespace

class TestCommandBox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itOpensByKeysAndGivesTheFocusBack()
    {
        Fixture f;
        auto* search = f.search();
        search->setFocus();
        f.askBox();
        QVERIFY(f.box()->isVisible());
        QVERIFY(f.boxLine()->hasFocus());
        f.press(Qt::Key_Escape);
        QVERIFY(!f.box()->isVisible());
        QVERIFY(search->hasFocus());
        f.askBox();
        f.askBox(); // the same keys close it
        QVERIFY(!f.box()->isVisible());
        QVERIFY(search->hasFocus());
        f.askBox();
        f.press(Qt::Key_Tab); // and Tab does, instead of wandering off
        QVERIFY(!f.box()->isVisible());
        QVERIFY(search->hasFocus());
    }

    void typingFindsAnActionOfAnotherPageAndDoesItThere()
    {
        Fixture f;
        f.askBox();
        f.write(u"new acc"_s);
        QCOMPARE(f.current(), u"New account"_s);
        QVERIFY2(f.said().contains(u"Accounts"_s) && f.said().contains(u"F2"_s), qPrintable(f.said()));
        f.press(Qt::Key_Return);
        QVERIFY(!f.box()->isVisible());
        QCOMPARE(f.window.shown(), f.accounts);
    }

    void everyNamedActionIsOffered()
    {
        Fixture f;
        f.askBox();
        const QStringList names = f.names();
        for (const char* name : {"New shipment", "Book all that are ready", "Choose an order file", "Test the sign-in",
                                 "Back up the desk …", "Settings", "Deutsch", "Dark", "Keyboard shortcuts",
                                 "Help for this page", "Quit", "Shipment: Label"})
            QVERIFY2(names.contains(QString::fromUtf8(name)), name);
        QVERIFY(!names.contains(QString()));
        QCOMPARE(names.count(u"New shipment"_s), 1);
        QCOMPARE(names.first(), u"New shipment"_s); // the page in view comes first
    }

    void whatCannotBeDoneSaysWhyAndIsNotDone()
    {
        Fixture f;
        f.askBox();
        f.write(u"discard"_s);
        QCOMPARE(f.current(), u"Discard"_s);
        QVERIFY2(f.said().contains(u"No shipment is selected."_s), qPrintable(f.said()));
        f.press(Qt::Key_Return);
        QVERIFY(f.box()->isVisible());
        QVERIFY(f.boxLine()->hasFocus());
        bool isSaid = false;
        for (const auto* label : f.box()->findChildren<QLabel*>())
            isSaid = isSaid || label->text() == u"This cannot be done now: No shipment is selected."_s;
        QVERIFY(isSaid);
    }

    void theArrowsChooseAnotherLine()
    {
        Fixture f;
        f.askBox();
        const QStringList names = f.names();
        QCOMPARE(f.current(), names[0]);
        f.press(Qt::Key_Down);
        f.press(Qt::Key_Down);
        QCOMPARE(f.current(), names[2]);
        f.press(Qt::Key_Up);
        QCOMPARE(f.current(), names[1]);
        f.press(Qt::Key_PageDown);
        QVERIFY(f.view()->currentIndex().row() > 3);
        f.press(Qt::Key_PageUp);
        f.press(Qt::Key_Up);
        f.press(Qt::Key_Up);
        QCOMPARE(f.current(), names[0]);
    }

    void theMouseChoosesToo()
    {
        Fixture f;
        f.askBox();
        f.write(u"import"_s);
        const auto row = static_cast<int>(f.names().indexOf(u"Import"_s));
        const QRect place = f.view()->visualRect(f.view()->model()->index(row, 0));
        QTest::mouseClick(f.view()->viewport(), Qt::LeftButton, {}, place.center());
        QCOMPARE(f.window.shown(), f.import);
        QVERIFY(!f.box()->isVisible());
    }

    void whatWasUsedLastComesFirstAndTheDeskRemembersIt()
    {
        Fixture f;
        f.askBox();
        f.write(u"Accounts"_s);
        f.press(Qt::Key_Return);
        f.askBox();
        f.write(u"Dark"_s);
        f.press(Qt::Key_Return);
        f.askBox();
        QCOMPARE(f.names().first(2), (QStringList{u"Dark"_s, u"Accounts"_s}));
        QCOMPARE(f.names().count(u"Dark"_s), 1);
        QTRY_COMPARE(f.kept(ui::recentKey), u"window/theme-dark\nwindow/open-accounts"_s);
        Fixture tomorrow({.recent = f.kept(ui::recentKey)});
        tomorrow.askBox();
        QCOMPARE(tomorrow.names().first(2), (QStringList{u"Dark"_s, u"Accounts"_s}));
    }

    void itSpeaksTheLanguageOfTheWindow()
    {
        Fixture f({}, u"de"_s);
        f.askBox();
        f.write(u"etiketten"_s);
        QCOMPARE(f.current(), u"Etiketten drucken"_s);
    }

    void shipmentsFollowBehindTheCommands()
    {
        Fixture f;
        f.addShipment(u"A-1"_s, u"Zaugg"_s);
        f.addShipment(u"A-2"_s, u"Zimmermann"_s);
        f.addShipment(u"A-3"_s, u"Zaugg"_s);
        f.window.open(u"settings"_s);
        f.askBox();
        f.write(u"zimmerm"_s);
        QTRY_COMPARE(f.names(), QStringList{u"Shipment A-2 · Anna Zimmermann · Zürich"_s});
        QCOMPARE(f.current(), f.names().first());
        f.press(Qt::Key_Return);
        QCOMPARE(f.window.shown(), f.shipments);
        const auto* table = f.list();
        QTRY_VERIFY(table->currentIndex().isValid());
        QTRY_COMPARE(table->currentIndex().row(), 1); // newest first
    }

    void severalShipmentsComeNewestFirstAndCommandsStayInFront()
    {
        Fixture f;
        for (int i = 1; i <= 9; ++i)
            f.addShipment(u"Print %1"_s.arg(i), u"Muster"_s);
        f.askBox();
        f.write(u"print"_s);
        QTRY_COMPARE(f.names().filter(u"Shipment Print"_s).size(), 6);
        QCOMPARE(f.names().first(), u"Print labels"_s);
        QCOMPARE(f.current(), u"Print labels"_s);
        QVERIFY(f.names().filter(u"Shipment Print"_s).first().startsWith(u"Shipment Print 9"_s));
        QVERIFY(f.names().last().startsWith(u"Shipment Print 4"_s));
    }

    void aPageOffersItsOwn()
    {
        Fixture f;
        auto* views = new ViewsPage;
        f.window.add(views);
        f.askBox();
        f.write(u"overdue"_s);
        QCOMPARE(f.current(), u"Show what is late"_s);
        f.press(Qt::Key_Return);
        QCOMPARE(views->opened, 1);
        QCOMPARE(f.window.shown(), views);
    }

    void nothingThatFitsSaysSo()
    {
        Fixture f;
        f.askBox();
        f.write(u"xyzzy"_s);
        QVERIFY(f.names().isEmpty());
        QCOMPARE(f.said(), u"Nothing fits. Type other words, or fewer letters."_s);
        f.press(Qt::Key_Return);
        QVERIFY(f.box()->isVisible());
    }

    void aClickIntoThePageClosesIt()
    {
        Fixture f;
        f.askBox();
        auto* search = f.search();
        QTest::mouseClick(search, Qt::LeftButton);
        QVERIFY(!f.box()->isVisible());
        QVERIFY(search->hasFocus());
    }

    void searchingEverythingWorksFromEveryPage_data()
    {
        QTest::addColumn<QString>("page");
        for (const QString& page : {u"shipments"_s, u"orders"_s, u"accounts"_s, u"settings"_s})
            QTest::newRow(qPrintable(page)) << page;
    }
    void searchingEverythingWorksFromEveryPage()
    {
        QFETCH(QString, page);
        Fixture f;
        f.window.open(page);
        f.press(Qt::Key_F, Qt::ControlModifier);
        QCOMPARE(f.window.shown(), f.shipments);
        const auto* line = qobject_cast<QLineEdit*>(f.window.focusWidget());
        QVERIFY(line);
        QCOMPARE(line->accessibleName(), u"Search shipments"_s);
    }

    void searchingEverythingWorksFromTheRail()
    {
        Fixture f;
        f.window.open(u"accounts"_s);
        f.window.findChild<ui::Rail*>()->findChild<QToolButton*>()->setFocus();
        f.press(Qt::Key_F, Qt::ControlModifier);
        QCOMPARE(f.window.shown(), f.shipments);
        QVERIFY(qobject_cast<QLineEdit*>(f.window.focusWidget()));
    }
};

QTEST_MAIN(TestCommandBox)
#include "tst_commandbox.moc"
