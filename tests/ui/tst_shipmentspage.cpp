#include "core/carriers/swisspost/swisspost.h"
#include "core/model/accounts.h"
#include "core/model/shipments.h"
#include "core/shipping/desk.h"
#include "core/shipping/deskdefaults.h"
#include "core/text/sentences.h"
#include "tests/support/patience.h"
#include "tests/ui/busy.h"
#include "ui/mainwindow/messagebar.h"
#include "ui/shipments/shipmentlist.h"
#include "ui/shipments/shipmentspage.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPersistentModelIndex>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace aviso;
using namespace Qt::Literals::StringLiterals;

namespace {

class NoNetwork final : public net::Transport
{
public:
    Result<net::Answer> send(const net::Request&, std::stop_token) override
    {
        return failure(Error::Kind::Offline, u"offline"_s);
    }
};

class NoSecrets final : public settings::Secrets
{
public:
    Result<QString> read(const QString&, const QString& key) override
    {
        return failure(Error::Kind::NotFound, u"missing-secret"_s, key);
    }
    Result<void> write(const QString&, const QString&, const QString&) override { return {}; }
    Result<void> erase(const QString&, const QString&) override { return {}; }
};

/// A desk with one account and one draft, and the page on it.
struct Fixture
{
    QTemporaryDir folder;
    SystemClock clock;
    catalogue::Catalogue catalogue = catalogue::bundled().value();
    std::unique_ptr<storage::Store> store = storage::Store::open(folder.filePath(u"desk.sqlite"_s)).value();
    std::unique_ptr<storage::Presence> presence = storage::Presence::announce(folder.path()).value();
    NoNetwork network;
    NoSecrets secrets;
    shipping::Lines lines{network, secrets, clock};
    shipping::Underway underway;
    std::vector<carriers::Carrier> carriers{carriers::swisspost::swissPost()};
    shipping::Desk desk{*store, *presence, lines, underway, clock, catalogue, carriers};
    AccountId account = addAccount();
    ShipmentId draft = addDraft();
    pages::Rendering rendering;
    ui::Tasks tasks;
    ui::Look look;
    ui::Language language;
    ui::Services services{
        .desk = desk, .secrets = secrets, .tasks = tasks, .rendering = rendering, .look = look, .language = language};
    ui::ShipmentsPage page{services, {.shipment = number(draft)}};

    Fixture()
    {
        page.resize(1200, 700);
        page.show();
    }

    AccountId addAccount()
    {
        return store
            ->write(storage::Topic::Accounts,
                    [](storage::Connection& connection) {
                        return model::saveAccount(
                            connection, {.carrier = u"swisspost"_s, .name = u"Muster AG"_s, .channel = u"api"_s});
                    })
            .value();
    }

    ShipmentId addDraft()
    {
        const model::Shipment shipment{
            .account = account,
            .reference = u"ORD-1"_s,
            .consignee = {.name = u"Keller"_s, .postcode = u"3011"_s, .city = u"Bern"_s, .country = u"CH"_s},
            .service = {.basic = u"PRI"_s},
            .messages = {{.code = u"1"_s}},
            .parcels = {{}}};
        return store
            ->write(storage::Topic::Shipments,
                    [&](storage::Connection& connection) {
                        return model::addShipment(connection, shipment, clock.now(), u"clerk"_s);
                    })
            .value();
    }

    model::Shipment stored(ShipmentId id) const
    {
        return store->read([id](storage::Connection& connection) { return model::loadShipment(connection, id); })
            .value();
    }

    QLineEdit* field(const QString& name) const
    {
        for (QLineEdit* edit : page.findChildren<QLineEdit*>())
            if (edit->accessibleName() == text::fieldName(name))
                return edit;
        return nullptr;
    }

    QPlainTextEdit* text(const QString& name) const
    {
        for (QPlainTextEdit* edit : page.findChildren<QPlainTextEdit*>())
            if (edit->accessibleName() == text::fieldName(name))
                return edit;
        return nullptr;
    }

    /// The answers of the message that stands open, from left to right.
    QList<QPushButton*> answers() const
    {
        QList<QPushButton*> found;
        for (auto* bar : page.findChildren<ui::MessageBar*>())
            for (auto* button : bar->findChildren<QPushButton*>())
                if (button->isVisibleTo(bar) && bar->isVisible())
                    found.append(button);
        std::ranges::sort(found, {}, [](const QPushButton* button) { return button->x(); });
        return found;
    }

    /// Waits until the draft is on the page.
    bool isOpen() const
    {
        return test::waitFor([this] { return field(u"recipient.name"_s)->text() == "Keller"_L1; });
    }
};

void type(QLineEdit* edit, const QString& words)
{
    edit->setFocus();
    edit->selectAll();
    QTest::keyClicks(edit, words);
    Q_EMIT edit->editingFinished();
}

} // namespace

class TestShipmentsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theShipmentOfLastTimeIsOpenAgain();
    void aDraftIsSavedOnFieldExit();
    void aNewShipmentHasTheCatalogueDefaults();
    void anOverlongTextStaysAndIsNamed();
    void whatSomebodyElseChangedIsNeitherLostNorOverwritten_data();
    void whatSomebodyElseChangedIsNeitherLostNorOverwritten();
    void whatALabelShowsIsTakenBack();
    void searchesGoOnWhileSavesWait();
    void choosingAProblemGoesToItsField();
    void everyClosedTickSaysWhy();
    void theAddressAsPrintedIsCountedLineByLine();
    void aNewShipmentFollowsTheDesksDefaults();
    void theCurrentRowIsSelectedAfterAReload();
    void theListStaysWhereItWasScrolledTo();
    void whoBooksAllFindsHisRowSelectedStill();
};

void TestShipmentsPage::theShipmentOfLastTimeIsOpenAgain()
{
    Fixture f;
    QVERIFY(f.isOpen());
    QCOMPARE(f.field(u"reference"_s)->text(), u"ORD-1"_s);
}

void TestShipmentsPage::aDraftIsSavedOnFieldExit()
{
    Fixture f;
    QVERIFY(f.isOpen());
    type(f.field(u"recipient.city"_s), u"Thun"_s);
    QTRY_COMPARE(f.stored(f.draft).consignee.city, u"Thun"_s);
    type(f.field(u"recipient.city"_s), u"Chur"_s);
    type(f.field(u"recipient.street"_s), u"Gasse"_s);
    QTRY_COMPARE(f.stored(f.draft).consignee.street, u"Gasse"_s);
    QCOMPARE(f.stored(f.draft).consignee.city, u"Chur"_s);
}

void TestShipmentsPage::aNewShipmentHasTheCatalogueDefaults()
{
    Fixture f;
    QVERIFY(f.isOpen());
    auto* list = f.page.findChild<ui::ShipmentList*>()->findChild<QTableView*>();
    f.page.findChild<QAction*>(u"new-shipment"_s)->trigger();
    QTRY_COMPARE(list->model()->rowCount(), 2);
    QTRY_VERIFY(f.field(u"recipient.name"_s)->text().isEmpty());
    const ShipmentId made = f.page.findChild<ui::ShipmentList*>()->current().value();
    QVERIFY(made != f.draft);
    QCOMPARE(f.stored(made).service.basic, f.catalogue.value(u"swisspost"_s).defaults.value(u"service"_s));
    QCOMPARE(f.stored(made).account, std::optional(f.account));
}

void TestShipmentsPage::anOverlongTextStaysAndIsNamed()
{
    Fixture f;
    QVERIFY(f.isOpen());
    const QString words(600, u'x');
    f.text(u"text2"_s)->setPlainText(words);
    f.page.leave();
    QTRY_COMPARE(f.stored(f.draft).texts.text2, words);
    bool isNamed = false;
    const QAbstractItemModel* problems = f.page.findChild<QListView*>(u"problems"_s)->model();
    for (int row = 0; row < problems->rowCount(); ++row)
        isNamed |= problems->index(row, 0).data().toString().contains(text::fieldName(u"text2"_s));
    QVERIFY(isNamed);
}

void TestShipmentsPage::whatSomebodyElseChangedIsNeitherLostNorOverwritten_data()
{
    QTest::addColumn<int>("choice");
    QTest::addColumn<QString>("street");
    QTest::newRow("what was typed here is kept") << 0 << u"Mine"_s;
    QTest::newRow("the other version is taken") << 1 << u"Theirs"_s;
}

void TestShipmentsPage::whatSomebodyElseChangedIsNeitherLostNorOverwritten()
{
    QFETCH(int, choice);
    QFETCH(QString, street);
    Fixture f;
    QVERIFY(f.isOpen());
    QLineEdit* edit = f.field(u"recipient.street"_s);
    edit->setFocus();
    QTest::keyClicks(edit, u"Mine"_s); // typed, not yet saved
    model::Shipment theirs = f.stored(f.draft);
    theirs.consignee.street = u"Theirs"_s;
    QVERIFY(f.store->write(storage::Topic::Shipments, [&](storage::Connection& connection) {
        return model::saveShipment(connection, theirs, f.clock.now());
    }));
    f.page.leave();
    QTRY_COMPARE(f.answers().size(), 2);
    QVERIFY(!f.page.unsaved().isEmpty());
    QCOMPARE(f.stored(f.draft).consignee.street, u"Theirs"_s);
    QCOMPARE(edit->text(), u"Mine"_s);
    f.answers()[choice]->click();
    QTRY_COMPARE(edit->text(), street);
    QTRY_COMPARE(f.stored(f.draft).consignee.street, street);
    QTRY_VERIFY(f.page.unsaved().isEmpty());
}

void TestShipmentsPage::whatALabelShowsIsTakenBack()
{
    Fixture f;
    QVERIFY(f.isOpen());
    QVERIFY(f.store->write({}, [&](storage::Connection& c) -> Result<bool> {
        auto done = c.run(u"UPDATE parcels SET number = '996001234500000001' WHERE shipment_id = ?"_s, f.draft);
        if (!done)
            return std::unexpected(done.error());
        return true;
    }));
    QLineEdit* city = f.field(u"recipient.city"_s);
    type(city, u"Thun"_s);
    QTRY_COMPARE(f.answers().size(), 1); // there is nobody whose version could be chosen
    const Error why{.kind = Error::Kind::Conflict, .code = u"partly-booked"_s};
    QVERIFY(f.answers().first()->parentWidget()->accessibleName().startsWith(text::sentence(why)));
    QVERIFY(!f.page.unsaved().isEmpty());
    QCOMPARE(city->text(), u"Thun"_s);
    QTest::keyClick(f.answers().first(), Qt::Key_Space);
    QTRY_COMPARE(city->text(), u"Bern"_s);
    QVERIFY(f.page.unsaved().isEmpty());
    QVERIFY(f.answers().isEmpty());
}

void TestShipmentsPage::searchesGoOnWhileSavesWait()
{
    Fixture f;
    QVERIFY(f.isOpen());
    auto* list = f.page.findChild<ui::ShipmentList*>();
    QTRY_COMPARE(list->findChild<QTableView*>()->model()->rowCount(), 1);
    const test::LongWrite import(*f.store);
    for (int i = 0; i < 3; ++i)
        ui::keepPreference(f.tasks, *f.store, ui::pageKey, u"shipments"_s, &f.page, [](const Error&) {});
    QTest::keyClicks(list->findChild<QLineEdit*>(), u"nobody"_s);
    QTRY_COMPARE(list->findChild<QTableView*>()->model()->rowCount(), 0);
}

void TestShipmentsPage::choosingAProblemGoesToItsField()
{
    Fixture f;
    QVERIFY(f.isOpen());
    f.page.activateWindow();
    type(f.field(u"recipient.city"_s), QString(40, u'y'));
    auto* problems = f.page.findChild<QListView*>(u"problems"_s);
    int found = -1;
    for (int row = 0; row < problems->model()->rowCount(); ++row)
        if (problems->model()->index(row, 0).data().toString().contains(u"40"_s))
            found = row;
    QVERIFY(found >= 0);
    f.field(u"reference"_s)->setFocus();
    Q_EMIT problems->activated(problems->model()->index(found, 0));
    QTRY_VERIFY(f.field(u"recipient.city"_s)->hasFocus());
}

void TestShipmentsPage::everyClosedTickSaysWhy()
{
    Fixture f;
    QVERIFY(f.isOpen());
    int closed = 0;
    for (const QCheckBox* tick : f.page.findChildren<QCheckBox*>()) {
        if (tick->isEnabled() || tick->text().isEmpty())
            continue;
        ++closed;
        QVERIFY2(!tick->accessibleDescription().isEmpty(), qPrintable(tick->text()));
    }
    QVERIFY(closed > 0);
}

void TestShipmentsPage::theAddressAsPrintedIsCountedLineByLine()
{
    Fixture f;
    QVERIFY(f.isOpen());
    auto* edit = f.page.findChild<QPlainTextEdit*>(u"label-lines"_s);
    QVERIFY(!edit->isVisible());
    f.page.findChild<QToolButton*>(u"more-of-address"_s)->click();
    QVERIFY(edit->isVisible());
    const QStringList lines{u"Anna Müller"_s, QString(36, u'x')};
    edit->setPlainText(lines.join(u'\n') + u'\n');
    QStringList counters;
    for (const QLabel* label : edit->parentWidget()->findChildren<QLabel*>())
        if (label->text().contains(u'/'))
            counters += label->text();
    QCOMPARE(counters, (QStringList{u"11/35"_s, u"36/35"_s}));
    QVERIFY(edit->accessibleDescription().contains(u"36"_s));
    f.page.leave();
    QTRY_COMPARE(f.stored(f.draft).consignee.labelLines, lines);
    QCOMPARE(edit->toPlainText(), lines.join(u'\n') + u'\n'); // what is being typed is not taken away
}

void TestShipmentsPage::aNewShipmentFollowsTheDesksDefaults()
{
    Fixture f;
    QVERIFY(f.isOpen());
    const AccountId second =
        f.store
            ->write(storage::Topic::Accounts,
                    [](storage::Connection& c) {
                        return model::saveAccount(
                            c, {.carrier = u"swisspost"_s, .name = u"Zweite"_s, .channel = u"api"_s});
                    })
            .value();
    QVERIFY(f.store->write({}, [&](storage::Connection& c) {
        return shipping::keepDeskDefaults(c, {.account = second, .service = u"ECO"_s, .messages = QStringList{u"2"_s}});
    }));
    f.page.findChild<QAction*>(u"new-shipment"_s)->trigger();
    auto* list = f.page.findChild<ui::ShipmentList*>();
    QTRY_VERIFY(list->current() && *list->current() != f.draft);
    const model::Shipment made = f.stored(*list->current());
    QCOMPARE(made.account, std::optional(second));
    QCOMPARE(made.service.basic, u"ECO"_s);
    QCOMPARE(made.messages.size(), 1);
    QCOMPARE(made.messages.first().code, u"2"_s);
}

void TestShipmentsPage::theCurrentRowIsSelectedAfterAReload()
{
    Fixture f;
    QVERIFY(f.isOpen());
    const ShipmentId newer = f.addDraft();
    auto* list = f.page.findChild<ui::ShipmentList*>();
    auto* table = list->findChild<QTableView*>();
    QTRY_COMPARE(table->model()->rowCount(), 2);
    table->selectionModel()->setCurrentIndex(table->model()->index(0, 0), QItemSelectionModel::Clear);
    QCOMPARE(list->current(), std::optional(newer));
    f.addDraft();
    QTRY_COMPARE(table->model()->rowCount(), 3);
    QCOMPARE(list->current(), std::optional(newer));
    QCOMPARE(list->selected(), QList<ShipmentId>{newer});
}

void TestShipmentsPage::theListStaysWhereItWasScrolledTo()
{
    Fixture f;
    QVERIFY(f.isOpen());
    for (int i = 0; i < 60; ++i)
        f.addDraft();
    auto* table = f.page.findChild<ui::ShipmentList*>()->findChild<QTableView*>();
    QTRY_COMPARE(table->model()->rowCount(), 61);
    QTRY_VERIFY(table->verticalScrollBar()->maximum() >= 20);
    table->verticalScrollBar()->setValue(20);
    const QPersistentModelIndex top = table->indexAt({0, 0});
    QCOMPARE(top.row(), 20);
    f.addDraft();
    QTRY_COMPARE(table->model()->rowCount(), 62);
    QCOMPARE(top.row(), 21);
    QCOMPARE(table->indexAt({0, 0}).row(), 21);
}

void TestShipmentsPage::whoBooksAllFindsHisRowSelectedStill()
{
    Fixture f;
    QVERIFY(f.isOpen());
    const ShipmentId other = f.addDraft();
    auto* list = f.page.findChild<ui::ShipmentList*>();
    QTRY_COMPARE(list->findChild<QTableView*>()->model()->rowCount(), 2);
    list->select({f.draft});
    f.page.findChild<QAction*>(u"book-selected"_s)->trigger(); // it fails: there is no carrier
    list->setCurrent(other);                                   // the clerk goes on meanwhile
    QTRY_VERIFY(f.page.findChild<QAction*>(u"book-ready"_s)->isEnabled());
    QCOMPARE(list->current(), std::optional(other));
    QCOMPARE(list->selected(), QList<ShipmentId>{other});
}

QTEST_MAIN(TestShipmentsPage)
#include "tst_shipmentspage.moc"
