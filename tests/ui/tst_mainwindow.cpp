#include "core/text/sentences.h"
#include "tests/ui/busy.h"
#include "tests/ui/pagedesk.h"
#include "ui/mainwindow/commandbox.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/messagebar.h"
#include "ui/mainwindow/rail.h"
#include "ui/mainwindow/testband.h"
#include "ui/settings/looksection.h"
#include "ui/shipments/shipmentspage.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenuBar>
#include <QSignalSpy>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <optional>
#include <thread>

using namespace Qt::Literals::StringLiterals;
using namespace aviso;

namespace {

double luminance(const QColor& colour)
{
    const auto linear = [](double part) {
        return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor& a, const QColor& b)
{
    const double light = std::max(luminance(a), luminance(b));
    const double dark = std::min(luminance(a), luminance(b));
    return (light + 0.05) / (dark + 0.05);
}

struct Fixture : test::PageDesk
{
    /// The window is built in its theme: a palette's change reaches widgets only while the event loop runs.
    explicit Fixture(ui::Theme theme = ui::Theme::Light) : window(wearing(theme), {}) {}

    ui::MainWindow window;

    const ui::Services& wearing(ui::Theme theme)
    {
        look.use(theme);
        return services;
    }

    ui::TestBand* band() const { return window.findChild<ui::TestBand*>(); }
    QAction* action(const QString& name) const { return window.findChild<QAction*>(name); }

    ShipmentId addShipment(const model::Account& account)
    {
        const AccountId id = add(account);
        return store
            ->write({},
                    [&](storage::Connection& c) {
                        return model::addShipment(c, test::goodShipment(id, u"A"_s), clock.now(), u"clerk"_s);
                    })
            .value();
    }

    model::Shipment stored(ShipmentId id) const
    {
        return store->read([&](auto& connection) { return model::loadShipment(connection, id); }).value();
    }

    QLineEdit* field(const QString& name) const
    {
        for (auto* edit : window.findChildren<QLineEdit*>())
            if (edit->accessibleName() == text::fieldName(name))
                return edit;
        return nullptr;
    }

    /// What the window says across the top.
    QString said() const
    {
        for (const auto* bar : window.findChildren<ui::MessageBar*>())
            if (bar->parentWidget() == window.centralWidget() && bar->isVisible())
                return bar->accessibleName();
        return {};
    }

    QPushButton* button(const QString& words) const
    {
        for (auto* each : window.findChildren<QPushButton*>())
            if (each->isVisible() && each->text().remove(u'&') == words)
                return each;
        return nullptr;
    }

    /// Its town's line, once the shipment is open; null when it never is.
    QLineEdit* openAtTown(ShipmentId shipment)
    {
        open(shipment);
        QApplication::setActiveWindow(&window);
        QLineEdit* city = field(u"recipient.city"_s);
        return test::waitFor([city] { return !city->text().isEmpty(); }) ? city : nullptr;
    }

    /// The window with this shipment open.
    void open(ShipmentId shipment)
    {
        window.add(new ui::ShipmentsPage(services, {.shipment = number(shipment)}));
        window.show();
    }
};

/// A page that tells when it is made.
class ToldPage final : public ui::Page
{
public:
    explicit ToldPage(const ui::PageSign& sign) : Page(sign)
    {
        m_verb = newVerb(u"verb"_s, {}, {}, [] {});
        m_verb->setText(u"Verb of "_s + sign.name);
        (new QVBoxLayout(this))->addWidget(new QLineEdit(this));
    }

    QList<QAction*> verbs() const override { return {m_verb}; }

private:
    QAction* m_verb;
};

/// A window with three pages that nobody has wanted yet.
struct Promises : test::PageDesk
{
    explicit Promises(const ui::Preferences& preferences) : window(services, preferences)
    {
        for (const QString& name : {u"a"_s, u"b"_s, u"c"_s}) {
            const ui::PageSign sign{.name = name, .icon = u"history"_s, .title = [name] { return u"Page "_s + name; }};
            window.promise(sign, [this, sign] {
                made += sign.name;
                return new ToldPage(sign);
            });
        }
    }

    ui::MainWindow window;
    QStringList made;
};

} // namespace

class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPageIsMadeWhenItIsWantedAndTheOthersOnceTheFirstIsPainted()
    {
        Promises p({.page = u"b"_s});
        QVERIFY(p.made.isEmpty());
        p.window.openFirst();
        QCOMPARE(p.made, QStringList{u"b"_s});
        QCOMPARE(p.window.shown()->objectName(), u"b"_s);
        p.window.open(u"c"_s);
        QCOMPARE(p.made, QStringList({u"b"_s, u"c"_s}));
        p.window.show();
        QTRY_COMPARE(p.made, QStringList({u"b"_s, u"c"_s, u"a"_s}));
        p.window.open(u"a"_s);
        QCOMPARE(p.made.size(), 3);
    }

    void aPageNobodyOpenedHasItsWordItsKeyAndItsCommands()
    {
        Promises p({});
        p.window.openFirst();
        auto* toLast = p.window.findChild<QAction*>(u"open-c"_s);
        QCOMPARE(toLast->text(), u"Page c"_s);
        QCOMPARE(toLast->shortcut(), QKeySequence(Qt::ALT | Qt::Key_3));
        p.window.findChild<QAction*>(u"command-box"_s)->trigger();
        QCOMPARE(p.made.size(), 3);
        const auto* offered = p.window.findChild<ui::CommandBox*>()->findChild<QListView*>();
        QVERIFY(offered);
        QStringList names;
        for (int row = 0; row < offered->model()->rowCount(); ++row)
            names += offered->model()->index(row, 0).data().toString();
        QVERIFY2(names.contains(u"Verb of c"_s), qPrintable(names.join(u'\n')));
    }

    void theFocusGoesAlongToThePageThatIsOpened()
    {
        Promises p({});
        p.window.openFirst();
        p.window.show();
        QApplication::setActiveWindow(&p.window);
        QVERIFY(QTest::qWaitForWindowActive(&p.window));
        auto* railButton = p.window.findChild<ui::Rail*>()->findChild<QToolButton*>();
        railButton->setFocus();
        QVERIFY(railButton->hasFocus());
        p.window.open(u"b"_s);
        QVERIFY(p.window.shown()->isAncestorOf(QApplication::focusWidget()));
    }

    void aFocusThatWasLostComesBackToThePage()
    {
        Promises p({});
        p.window.openFirst();
        p.window.show();
        QApplication::setActiveWindow(&p.window);
        auto* edit = p.window.shown()->findChild<QLineEdit*>();
        auto* other = new QLineEdit(p.window.shown());
        p.window.shown()->layout()->addWidget(other);
        edit->setFocus();
        QVERIFY(edit->hasFocus());
        edit->clearFocus();
        QVERIFY(!QApplication::focusWidget());
        QTRY_VERIFY(edit->hasFocus());
    }

    void theVerbsOfThePageWorkFromTheRail()
    {
        Promises p({});
        p.window.openFirst();
        p.window.show();
        QApplication::setActiveWindow(&p.window);
        QAction* verb = p.window.shown()->verbs().first();
        verb->setShortcut(Qt::Key_F9);
        const QSignalSpy done(verb, &QAction::triggered);
        auto* railButton = p.window.findChild<ui::Rail*>()->findChild<QToolButton*>();
        railButton->setFocus();
        QTest::keyClick(railButton, Qt::Key_F9);
        QCOMPARE(done.size(), 1);
        QTest::keyClick(p.window.shown()->findChild<QLineEdit*>(), Qt::Key_F9);
        QCOMPARE(done.size(), 2); // once, not twice
        verb->setEnabled(false);
        QTest::keyClick(railButton, Qt::Key_F9);
        QCOMPARE(done.size(), 2);
    }

    void aKeyInTheCommandBoxDoesNothingBelowIt()
    {
        Promises p({});
        p.window.openFirst();
        p.window.show();
        QApplication::setActiveWindow(&p.window);
        QAction* verb = p.window.shown()->verbs().first();
        verb->setShortcut(Qt::Key_F9);
        const QSignalSpy done(verb, &QAction::triggered);
        p.window.findChild<QAction*>(u"command-box"_s)->trigger();
        QVERIFY(p.window.findChild<ui::CommandBox*>()->isAncestorOf(QApplication::focusWidget()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F9);
        QCOMPARE(done.size(), 0);
    }

    void noLetterOfThePageIsThatOfItsMenu()
    {
        test::PageDesk desk;
        const AccountId account = desk.add(test::practiceAccount());
        const ShipmentId id = desk.store
                                  ->write(storage::Topic::Shipments,
                                          [&](auto& c) {
                                              return model::addShipment(c, test::goodShipment(account, u"ORD-1"_s),
                                                                        desk.clock.now(), u"clerk"_s);
                                          })
                                  .value();
        ui::MainWindow window(desk.services, {});
        window.promise({.name = u"a"_s, .icon = u"history"_s, .title = [] { return u"Today"_s; }}, [] {
            return new ToldPage({.name = u"a"_s, .icon = u"history"_s, .title = [] { return u"Today"_s; }});
        });
        window.promise(ui::ShipmentsPage::ownSign(),
                       [&desk, id] { return new ui::ShipmentsPage(desk.services, {.shipment = number(id)}); });
        window.openFirst();
        window.show();
        window.makeAll();
        const auto shows = [page = window.page(u"shipments"_s)](const QString& words) {
            return std::ranges::any_of(page->findChildren<QLineEdit*>(),
                                       [&words](const QLineEdit* edit) { return edit->text() == words; });
        };
        QTRY_VERIFY(shows(u"ORD-1"_s)); // behind the other page, whose menu is there
        window.open(u"shipments"_s);
        const auto letterOf = [](const QString& text) {
            const auto at = text.indexOf(u'&');
            return at < 0 ? QChar() : text[at + 1].toLower();
        };
        const QChar menu = letterOf(window.menuBar()->actions().first()->text());
        QVERIFY(!menu.isNull());
        const auto doubled = [&]() -> QString {
            for (const auto* label : window.shown()->findChildren<QLabel*>())
                if (label->buddy() && label->isVisible() && letterOf(label->text()) == menu)
                    return label->text();
            return {};
        };
        QTRY_VERIFY2(doubled().isEmpty(), qPrintable(doubled()));
    }

    void thePartsOfAPageNobodyOpenedStayAsTheyWere()
    {
        const QString before = u"{\"c/parts\":\"AAAA\"}"_s;
        Promises p({.parts = before});
        p.window.openFirst();
        p.window.close();
        QTRY_COMPARE(p.store->read(&ui::loadPreferences)->parts, before);
    }

    void aPracticeDeskSaysSoAroundTheWholeWindow_data()
    {
        QTest::addColumn<ui::Theme>("theme");
        QTest::newRow("light") << ui::Theme::Light;
        QTest::newRow("dark") << ui::Theme::Dark;
    }
    void aPracticeDeskSaysSoAroundTheWholeWindow()
    {
        QFETCH(ui::Theme, theme);
        Fixture f(theme);
        f.window.show();
        QVERIFY(!f.band()->isVisible());
        f.window.setTesting(ui::Testing::Practice);
        QVERIFY(f.band()->isVisible());
        QCOMPARE(f.band()->text(), u"Practice: nothing reaches a carrier"_s);
        const QColor paper = f.band()->palette().color(QPalette::Window);
        QVERIFY(contrast(f.band()->palette().color(QPalette::WindowText), paper) >= 4.5);
        const QImage shown = f.window.grab().toImage();
        for (const QPoint& edge : {QPoint(1, shown.height() / 2), QPoint(shown.width() - 2, shown.height() / 2),
                                   QPoint(shown.width() / 2, 1), QPoint(shown.width() / 2, shown.height() - 2)})
            QCOMPARE(shown.pixelColor(edge), paper);
        f.window.setTesting(ui::Testing::None);
        QVERIFY(!f.band()->isVisible());
        QVERIFY(f.window.grab().toImage().pixelColor(1, shown.height() / 2) != paper);
    }

    void theShipmentInViewDecidesOnAnyOtherDesk_data()
    {
        QTest::addColumn<bool>("isPractice");
        QTest::addColumn<QString>("specimen");
        QTest::addColumn<QString>("words");
        QTest::newRow("a practice account")
            << true << QString() << u"Practice account: nothing of this shipment reaches a carrier"_s;
        QTest::newRow("an account for specimens")
            << false << u"yes"_s << u"Test account: its labels are specimens and carry no parcel"_s;
        QTest::newRow("a real account") << false << u"no"_s << QString();
    }
    void theShipmentInViewDecidesOnAnyOtherDesk()
    {
        QFETCH(bool, isPractice);
        QFETCH(QString, specimen);
        QFETCH(QString, words);
        Fixture f;
        model::Account account = test::practiceAccount();
        account.isPractice = isPractice;
        account.settings.insert(u"specimen"_s, specimen);
        const ShipmentId shipment = f.addShipment(account);
        f.open(shipment);
        QTRY_VERIFY([&] {
            for (const auto* edit : f.window.findChildren<QLineEdit*>())
                if (edit->text() == "Bahnhofstrasse"_L1)
                    return true;
            return false;
        }());
        QCOMPARE(f.band()->text(), words);
        QCOMPARE(f.band()->isVisible(), !words.isEmpty());
    }

    void whatFollowsAClosePassesWithTheAnswer_data()
    {
        QTest::addColumn<QString>("answer");
        QTest::addColumn<bool>("isClosed");
        QTest::newRow("close") << u"Close the window"_s << true;
        QTest::newRow("stay") << u"Stay"_s << false;
    }
    void whatFollowsAClosePassesWithTheAnswer()
    {
        QFETCH(QString, answer);
        QFETCH(bool, isClosed);
        Fixture f;
        f.window.show();
        f.tasks
            .run(ui::Lane::Background, u"Import"_s,
                 [](const LongCall& call) {
                     while (!call.isCancelled())
                         std::this_thread::yield();
                     return true;
                 })
            .then(&f.window, [](bool) {});
        int restored = 0;
        f.window.closeThen([&] { ++restored; });
        QVERIFY(f.window.isVisible());
        QVERIFY2(f.said().contains(u"Import"_s), qPrintable(f.said()));
        QTest::keyClick(f.button(answer), Qt::Key_Space);
        QCOMPARE(f.window.isVisible(), !isClosed);
        QCOMPARE(restored, isClosed ? 1 : 0);
        if (isClosed)
            return;
        f.tasks.cancel(f.tasks.jobs().first().id);
        QTRY_VERIFY(f.tasks.jobs().isEmpty());
        f.window.close(); // much later, for the night
        QVERIFY(!f.window.isVisible());
        QCOMPARE(restored, 0);
    }

    void theWindowClosesOnceWhatWasTypedIsSaved()
    {
        Fixture f;
        const ShipmentId shipment = f.addShipment(test::practiceAccount());
        auto* city = f.openAtTown(shipment);
        QVERIFY(city);
        std::optional<test::LongWrite> import(std::in_place, *f.store);
        test::type(city, u"Uster"_s);
        QTest::keyClick(city, Qt::Key_Return); // on its way, behind the import
        test::type(city, u"Wetzikon"_s);
        f.window.close();
        QVERIFY(f.window.isVisible());
        QVERIFY(!f.said().isEmpty());
        import.reset();
        QTRY_VERIFY(!f.window.isVisible());
        QCOMPARE(f.stored(shipment).consignee.city, u"Wetzikon"_s);
    }

    void aWindowThatIsClosedStaysForWhatCannotBeSaved()
    {
        Fixture f;
        const ShipmentId shipment = f.addShipment(test::practiceAccount());
        auto* city = f.openAtTown(shipment);
        QVERIFY(city);
        test::type(city, u"Uster"_s);
        model::Shipment theirs = f.stored(shipment);
        theirs.consignee.city = u"Wetzikon"_s;
        QVERIFY(f.store->write({}, [&](auto& c) { return model::saveShipment(c, theirs, f.clock.now()); }));
        f.window.close();
        QTRY_VERIFY(f.button(u"Stay"_s));
        QVERIFY(f.window.isVisible());
        QCOMPARE(city->text(), u"Uster"_s);
        QTest::keyClick(f.button(u"Close the window"_s), Qt::Key_Space);
        QVERIFY(!f.window.isVisible());
        QCOMPARE(f.stored(shipment).consignee.city, u"Wetzikon"_s);
    }

    void whatCannotBeSavedIsAskedForThoughAnotherLossIsAccepted()
    {
        Fixture f;
        const ShipmentId shipment = f.addShipment(test::practiceAccount());
        auto* city = f.openAtTown(shipment);
        QVERIFY(city);
        f.tasks
            .run(ui::Lane::Background, u"Import"_s,
                 [](const LongCall& call) {
                     while (!call.isCancelled())
                         std::this_thread::yield();
                     return true;
                 })
            .then(&f.window, [](bool) {});
        model::Shipment theirs = f.stored(shipment);
        theirs.consignee.city = u"Wetzikon"_s;
        QVERIFY(f.store->write({}, [&](auto& c) { return model::saveShipment(c, theirs, f.clock.now()); }));
        int followed = 0;
        f.window.closeThen([&] { ++followed; });
        QVERIFY2(f.said().contains(u"Import"_s), qPrintable(f.said()));
        test::type(city, u"Uster"_s);
        QTest::keyClick(f.button(u"Close the window"_s), Qt::Key_Space);
        QTRY_VERIFY(f.said().contains(u"what you typed is not saved"_s));
        QVERIFY(f.window.isVisible());
        QCOMPARE(city->text(), u"Uster"_s);
        QTRY_VERIFY(f.button(u"Close the window"_s));
        QTest::keyClick(f.button(u"Close the window"_s), Qt::Key_Space);
        QVERIFY(!f.window.isVisible());
        QCOMPARE(followed, 1);
    }

    void ticksFollowTheSettingsPage()
    {
        Fixture f;
        f.language.use(u"en"_s);
        ui::LookSection section(f.services);
        auto* language = section.findChild<QComboBox*>(u"language"_s);
        auto* theme = section.findChild<QComboBox*>(u"theme"_s);
        section.show();
        test::choose(language, u"de"_s);
        Q_EMIT language->activated(language->currentIndex());
        test::choose(theme, u"dark"_s);
        Q_EMIT theme->activated(theme->currentIndex());
        QVERIFY(f.action(u"language-de"_s)->isChecked());
        QVERIFY(f.action(u"theme-dark"_s)->isChecked());
        f.action(u"language-en"_s)->trigger();
        f.action(u"theme-light"_s)->trigger();
        QCOMPARE(language->currentData().toString(), u"en"_s);
        QCOMPARE(theme->currentData().toString(), u"light"_s);
        QVERIFY(!f.action(u"language-de"_s)->isChecked());
        QVERIFY(!f.action(u"theme-dark"_s)->isChecked());
    }
};

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
