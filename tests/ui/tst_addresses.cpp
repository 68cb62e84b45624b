#include "core/model/addressbook.h"
#include "core/model/packages.h"
#include "core/model/presets.h"
#include "core/text/sentences.h"
#include "tests/ui/pagedesk.h"
#include "ui/addresses/addressbookpage.h"
#include "ui/preferences.h"
#include "ui/shipments/addresscheck.h"
#include "ui/shipments/shipmentlist.h"
#include "ui/shipments/shipmentspage.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QListView>
#include <QMenu>
#include <QScrollBar>
#include <QSpinBox>
#include <QTableView>
#include <QToolButton>

using namespace aviso;
using namespace aviso::test;
using namespace Qt::Literals::StringLiterals;
using model::AddressEntry;
using model::AddressId;
using model::Consignee;
using storage::Connection;
using storage::Topic;

namespace {

Consignee anna()
{
    return goodShipment(AccountId{1}, {}).consignee;
}

struct BookDesk : PageDesk
{
    AddressId keep(const Consignee& consignee, const QString& code = {})
    {
        return store
            ->write(Topic::Settings,
                    [&](Connection& c) {
                        return model::saveAddress(c, {.code = code, .consignee = consignee}, clock.now());
                    })
            .value();
    }
    QList<AddressEntry> book()
    {
        return store->read([](Connection& c) { return model::listAddresses(c, 100); }).value();
    }
};

/// The page of the shipments with one account and one empty draft open.
struct ShipmentDesk : BookDesk
{
    AccountId account = add(practiceAccount());
    ShipmentId draft = addDraft(blank());
    ui::ShipmentsPage page{services, {.shipment = number(draft)}};

    ShipmentDesk()
    {
        show(page);
        page.resize(1366, 900);
    }

    model::Shipment blank() const
    {
        return {.account = account,
                .reference = u"ORD-1"_s,
                .consignee = {.country = u"CH"_s},
                .service = {.basic = u"PRI"_s},
                .parcels = {{.weightGrams = 500}}};
    }
    ShipmentId addDraft(const model::Shipment& shipment)
    {
        return store
            ->write(Topic::Shipments,
                    [&](Connection& c) { return model::addShipment(c, shipment, clock.now(), u"clerk"_s); })
            .value();
    }
    model::Shipment stored(ShipmentId id)
    {
        return store->read([id](Connection& c) { return model::loadShipment(c, id); }).value();
    }
    QLineEdit* field(const QString& name) const
    {
        for (QLineEdit* edit : page.findChildren<QLineEdit*>())
            if (edit->accessibleName() == text::fieldName(name))
                return edit;
        return nullptr;
    }
    bool isOpen() const
    {
        return waitFor([this] { return field(u"reference"_s)->text() == "ORD-1"_L1; });
    }
    QListView* offers() const
    {
        auto* list = page.findChild<QListView*>(u"address-offers"_s);
        return list && list->isVisible() ? list : nullptr;
    }
    ui::AddressCheck* check() const { return page.findChild<ui::AddressCheck*>(); }
    QPushButton* button(const QString& name) const
    {
        for (auto* found : check()->findChildren<QPushButton*>(name))
            if (found->isVisible())
                return found;
        return nullptr;
    }
};

void typeInto(QLineEdit* edit, const QString& words)
{
    edit->setFocus();
    edit->selectAll();
    QTest::keyClicks(edit, words);
}

} // namespace

class TestAddresses : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twoLettersAndTwoKeysFillTheAddress();
    void escClosesTheOffersAndKeepsWhatWasTyped();
    void aShortCodeAndEnterFillTheAddressAtOnce();
    void anUnknownCodeIsLeftAlone();
    void whatTheClerkTypedIsKeptUntilHeSaysOtherwise_data();
    void whatTheClerkTypedIsKeptUntilHeSaysOtherwise();
    void aSuggestionIsTakenByOneKey();
    void theAddressAsEnteredIsHonouredAndNotedWithUserAndReason();
    void aLongLineIsSplitByKeys();
    void nothingMovesWhenAnAdviceAppears();
    void anAddressIsKeptFromTheShipment();
    void aPackageFillsInTheWeightAndAnOddWeightIsAdvised();
    void presetKeysAreMeantForTheNewShipment();
    void theBookIsSearchedAndEdited();
    void aNewEntryIsWrittenAndARefusedOneStays();
    void deletedEntriesComeBack();
    void duplicatesAreMergedAndTakenApartAgain();
    void theBookGoesThroughAFile();
};

void TestAddresses::twoLettersAndTwoKeysFillTheAddress()
{
    ShipmentDesk desk;
    desk.keep(anna());
    QVERIFY(desk.isOpen());
    QLineEdit* company = desk.field(u"recipient.company"_s);
    typeInto(company, u"mu"_s);
    QTRY_VERIFY(desk.offers());
    QVERIFY(company->hasFocus());
    QTest::keyClick(company, Qt::Key_Down);
    QTest::keyClick(company, Qt::Key_Return);
    QTRY_COMPARE(desk.stored(desk.draft).consignee, anna());
    QVERIFY(!desk.offers());
    QCOMPARE(desk.field(u"recipient.city"_s)->text(), anna().city);
    QTRY_COMPARE(desk.book().first().useCount, 1);
}

void TestAddresses::escClosesTheOffersAndKeepsWhatWasTyped()
{
    ShipmentDesk desk;
    desk.keep(anna());
    QVERIFY(desk.isOpen());
    QLineEdit* name = desk.field(u"recipient.name"_s);
    typeInto(name, u"must"_s);
    QTRY_VERIFY(desk.offers());
    QTest::keyClick(name, Qt::Key_Escape);
    QVERIFY(!desk.offers());
    QCOMPARE(name->text(), u"must"_s);
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_COMPARE(desk.stored(desk.draft).consignee.name, u"must"_s);
    QCOMPARE(desk.field(u"recipient.city"_s)->text(), QString());
}

void TestAddresses::aShortCodeAndEnterFillTheAddressAtOnce()
{
    ShipmentDesk desk;
    desk.keep(anna(), u"mu1"_s);
    QVERIFY(desk.isOpen());
    QLineEdit* company = desk.field(u"recipient.company"_s);
    typeInto(company, u"MU1"_s);
    QTest::keyClick(company, Qt::Key_Return);
    QTRY_COMPARE(desk.stored(desk.draft).consignee, anna());
    QCOMPARE(company->text(), QString());
}

void TestAddresses::anUnknownCodeIsLeftAlone()
{
    ShipmentDesk desk;
    desk.keep(anna(), u"mu1"_s);
    QVERIFY(desk.isOpen());
    QLineEdit* company = desk.field(u"recipient.company"_s);
    typeInto(company, u"qx9"_s);
    QTest::keyClick(company, Qt::Key_Return);
    QTRY_COMPARE(desk.stored(desk.draft).consignee.company, u"qx9"_s);
    QCOMPARE(desk.stored(desk.draft).consignee.name, QString());
}

void TestAddresses::whatTheClerkTypedIsKeptUntilHeSaysOtherwise_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<QString>("street");
    QTest::newRow("keep it") << u"address-leave"_s << u"Neuweg"_s;
    QTest::newRow("replace it") << u"address-replace"_s << u"Bahnhofstrasse"_s;
}

void TestAddresses::whatTheClerkTypedIsKeptUntilHeSaysOtherwise()
{
    QFETCH(QString, button);
    QFETCH(QString, street);
    ShipmentDesk desk;
    desk.keep(anna(), u"mu1"_s);
    QVERIFY(desk.isOpen());
    typeInto(desk.field(u"recipient.street"_s), u"Neuweg"_s);
    QLineEdit* company = desk.field(u"recipient.company"_s);
    typeInto(company, u"mu1"_s);
    QTest::keyClick(company, Qt::Key_Return);
    QTRY_COMPARE(desk.field(u"recipient.city"_s)->text(), anna().city);
    QCOMPARE(desk.field(u"recipient.street"_s)->text(), u"Neuweg"_s);
    QCOMPARE(desk.field(u"recipient.house-number"_s)->text(), QString()); // that of the other street
    QTRY_VERIFY(desk.button(button));
    desk.button(button)->setFocus();
    QTest::keyClick(desk.button(button), Qt::Key_Space);
    QTRY_COMPARE(desk.stored(desk.draft).consignee.street, street);
    QTRY_VERIFY(!desk.button(button));
}

void TestAddresses::aSuggestionIsTakenByOneKey()
{
    ShipmentDesk desk;
    QVERIFY(desk.isOpen());
    typeInto(desk.field(u"recipient.name"_s), u"Muster"_s);
    QLineEdit* street = desk.field(u"recipient.street"_s);
    typeInto(street, u"Bahnhofstrasse 12a"_s);
    QVERIFY(!desk.button(u"address-take"_s)); // not while it is typed
    QTest::keyClick(street, Qt::Key_Tab);
    QTRY_VERIFY(desk.button(u"address-take"_s));
    const auto labels = desk.check()->findChildren<QLabel*>();
    QVERIFY(std::ranges::any_of(labels, [](const QLabel* l) { return l->text().contains(u"<u> 12a</u>"_s); }));
    desk.button(u"address-take"_s)->setFocus();
    QTest::keyClick(desk.button(u"address-take"_s), Qt::Key_Space);
    QTRY_COMPARE(desk.stored(desk.draft).consignee.houseNumber, u"12a"_s);
    QCOMPARE(street->text(), u"Bahnhofstrasse"_s);
}

void TestAddresses::theAddressAsEnteredIsHonouredAndNotedWithUserAndReason()
{
    ShipmentDesk desk;
    QVERIFY(desk.isOpen());
    typeInto(desk.field(u"recipient.name"_s), u"Muster"_s);
    QLineEdit* street = desk.field(u"recipient.street"_s);
    typeInto(street, u"Hof Sonnenrain"_s); // without a number
    QTest::keyClick(street, Qt::Key_Tab);
    QTRY_VERIFY(desk.button(u"address-as-entered"_s));
    auto* problems = desk.page.findChild<QListView*>(u"problems"_s);
    const auto isNumberMissed = [problems] {
        const QString words = text::sentence(
            catalogue::Problem{.field = u"recipient.house-number"_s, .reason = u"house-number-missing"_s});
        for (int row = 0; row < problems->model()->rowCount(); ++row)
            if (problems->model()->index(row, 0).data().toString().contains(words))
                return true;
        return false;
    };
    QVERIFY(isNumberMissed());
    auto* reason = desk.check()->findChild<QComboBox*>(u"address-reason"_s);
    reason->setFocus();
    reason->lineEdit()->selectAll();
    QTest::keyClicks(reason->lineEdit(), u"Hof ohne Nummer"_s);
    desk.button(u"address-as-entered"_s)->setFocus();
    QTest::keyClick(desk.button(u"address-as-entered"_s), Qt::Key_Space);
    QTRY_VERIFY(!desk.button(u"address-as-entered"_s));
    QTRY_VERIFY(!isNumberMissed());
    const auto events = desk.store->read([&](Connection& c) { return model::loadEvents(c, desk.draft); }).value();
    QCOMPARE(events.last().kind, u"address-as-entered"_s);
    QCOMPARE(events.last().args.value(1), u"Hof ohne Nummer"_s);
    QVERIFY(text::sentence(events.last()).contains(u"Hof ohne Nummer"_s));
    typeInto(street, u"Hof Schattenrain"_s); // another address is looked at anew
    QTest::keyClick(street, Qt::Key_Tab);
    QTRY_VERIFY(desk.button(u"address-as-entered"_s));
    QVERIFY(isNumberMissed());
}

void TestAddresses::aLongLineIsSplitByKeys()
{
    ShipmentDesk desk;
    QVERIFY(desk.isOpen());
    QLineEdit* company = desk.field(u"recipient.company"_s);
    typeInto(company, u"Gemeinnuetzige Stiftung Beispielhausen Ost"_s);
    QTest::keyClick(company, Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(desk.stored(desk.draft).consignee.company, u"Gemeinnuetzige Stiftung"_s);
    QCOMPARE(desk.stored(desk.draft).consignee.extraName, u"Beispielhausen Ost"_s);
}

void TestAddresses::nothingMovesWhenAnAdviceAppears()
{
    ShipmentDesk desk;
    QVERIFY(desk.isOpen());
    typeInto(desk.field(u"recipient.name"_s), u"Muster"_s);
    QLineEdit* street = desk.field(u"recipient.street"_s);
    const auto places = [&] {
        QList<QRect> all;
        for (const QString& name : {u"recipient.company"_s, u"recipient.street"_s, u"recipient.city"_s, u"reference"_s})
            all << QRect(desk.field(name)->mapTo(&desk.page, QPoint()), desk.field(name)->size());
        return all;
    };
    typeInto(street, u"Bahnhofstrasse 12"_s);
    const QList<QRect> before = places();
    QTest::keyClick(street, Qt::Key_Tab);
    QTRY_VERIFY(desk.button(u"address-take"_s));
    QCoreApplication::processEvents();
    QCOMPARE(places(), before);
}

void TestAddresses::anAddressIsKeptFromTheShipment()
{
    ShipmentDesk desk;
    QVERIFY(desk.isOpen());
    QLineEdit* name = desk.field(u"recipient.name"_s);
    typeInto(name, u"Muster"_s);
    QTest::keyClick(name, Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(desk.book().size(), 1);
    QCOMPARE(desk.book().first().consignee.name, u"Muster"_s);
}

void TestAddresses::aPackageFillsInTheWeightAndAnOddWeightIsAdvised()
{
    ShipmentDesk desk;
    const auto package =
        desk.store
            ->write(Topic::Settings,
                    [](Connection& c) { return model::savePackage(c, {.name = u"Karton M"_s, .weightGrams = 2000}); })
            .value();
    for (int i = 0; i < 6; ++i) {
        model::Shipment sent = desk.blank();
        sent.reference = QString::number(i);
        sent.parcels = {{.weightGrams = 2000}};
        const ShipmentId id = desk.addDraft(sent);
        QVERIFY(desk.store->write({}, [&](Connection& c) -> Result<void> {
            if (auto done =
                    c.run(u"UPDATE parcels SET number = ? WHERE shipment_id = ?"_s, QString::number(100 + i), id);
                !done)
                return std::unexpected(done.error());
            return {};
        }));
        const ParcelId parcel = desk.stored(id).parcels.first().id;
        QVERIFY(desk.store->write(
            Topic::Settings, [&](Connection& c) { return model::notePackage(c, parcel, package, desk.clock.now()); }));
    }
    QVERIFY(desk.isOpen());
    auto* pick = desk.page.findChild<QToolButton*>(u"pick-package"_s);
    QTRY_VERIFY(pick->isVisible());
    Q_EMIT pick->menu()->aboutToShow();
    QCOMPARE(pick->menu()->actions().size(), 1);
    pick->menu()->actions().first()->trigger();
    QTRY_COMPARE(desk.stored(desk.draft).parcels.first().weightGrams, 2000);
    QSpinBox* weight = nullptr;
    for (auto* box : desk.page.findChildren<QSpinBox*>())
        if (box->value() == 2000)
            weight = box;
    QVERIFY(weight);
    const auto isAdvised = [&] {
        const auto labels = desk.page.findChildren<QLabel*>();
        return std::ranges::any_of(labels, [](const QLabel* l) { return l->text().contains(u"usually weigh"_s); });
    };
    QVERIFY(!isAdvised());
    weight->setFocus();
    weight->selectAll();
    QTest::keyClicks(weight, u"9000"_s);
    QTest::keyClick(weight, Qt::Key_Return);
    QTRY_VERIFY(isAdvised());
    QTRY_COMPARE(desk.stored(desk.draft).parcels.first().weightGrams, 9000); // advice only
}

/// The shortest way to a shipment that can be booked: F2, a preset, a short code, Enter.
void TestAddresses::presetKeysAreMeantForTheNewShipment()
{
    ShipmentDesk desk;
    desk.keep(anna(), u"mu1"_s);
    const model::Preset preset{.name = u"Päckli"_s,
                               .code = u"P"_s,
                               .hotKey = 1,
                               .parts = model::PresetPart::Service | model::PresetPart::Parcels,
                               .service = {.basic = u"ECO"_s},
                               .parcels = {{.weightGrams = 1500, .content = u"Buch"_s}}};
    QVERIFY(desk.store->write(Topic::Settings, [&](Connection& c) { return model::savePreset(c, preset); }));
    QVERIFY(desk.isOpen());
    QTRY_COMPARE(desk.page.findChild<QAction*>(u"apply-preset"_s)->menu()->actions().size(), 1);
    QTRY_VERIFY(desk.page.findChild<QAction*>(u"apply-preset"_s)->menu()->actions().first()->isEnabled());
    int keys = 0;
    const auto press = [&keys](QWidget* widget, auto key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        ++keys;
        QTest::keyClick(widget, key, modifiers);
    };
    press(desk.field(u"reference"_s), Qt::Key_F2);
    press(desk.field(u"reference"_s), Qt::Key_1, Qt::ControlModifier | Qt::ShiftModifier); // it is not there yet
    auto* list = desk.page.findChild<ui::ShipmentList*>();
    QTRY_VERIFY(list->current() && *list->current() != desk.draft);
    const ShipmentId made = *list->current();
    QTRY_COMPARE(desk.stored(made).service.basic, u"ECO"_s);
    QCOMPARE(desk.stored(desk.draft).service.basic, u"PRI"_s); // the one before is as it was
    QLineEdit* company = desk.field(u"recipient.company"_s);
    QTRY_VERIFY(company->hasFocus());
    for (const char key : {'m', 'u', '1'})
        press(company, key);
    press(company, Qt::Key_Return);
    QTRY_COMPARE(desk.stored(made).consignee, anna());
    QCOMPARE(desk.stored(made).parcels.first().weightGrams, 1500);
    QVERIFY2(keys <= 10, qPrintable(QString::number(keys)));
    const auto verdict =
        catalogue::compile(desk.catalogue[u"swisspost"_s], desk.accounts().first(), desk.stored(made), desk.clock.now().date());
    QVERIFY(verdict.isBookable());
}

void TestAddresses::theBookIsSearchedAndEdited()
{
    BookDesk desk;
    desk.keep(anna());
    const AddressId keller = desk.keep({.name = u"Keller"_s, .postcode = u"3011"_s, .city = u"Bern"_s});
    ui::AddressBookPage page(desk.services, std::make_shared<orders::AddressFinder>());
    show(page);
    auto* table = page.findChild<QTableView*>(u"address-list"_s);
    QTRY_COMPARE(table->model()->rowCount(), 2);
    QTest::keyClick(&page, Qt::Key_F, Qt::ControlModifier);
    auto* search = line(page, u"address-search"_s);
    QTRY_VERIFY(search->hasFocus());
    QTest::keyClicks(search, u"kelelr"_s);
    QTRY_COMPARE(table->model()->rowCount(), 1);
    auto* note = line(page, u"address-note"_s);
    QTRY_VERIFY(note->isVisible());
    type(note, u"Rampe"_s);
    QTest::keyClick(note, Qt::Key_Tab);
    QTRY_COMPARE(desk.store->read([&](Connection& c) { return model::loadAddress(c, keller); })->note, u"Rampe"_s);
    QTRY_VERIFY(words(page, u"address-history"_s).startsWith(u"0 "_s));
}

void TestAddresses::aNewEntryIsWrittenAndARefusedOneStays()
{
    BookDesk desk;
    desk.keep(anna(), u"mu1"_s);
    ui::AddressBookPage page(desk.services, std::make_shared<orders::AddressFinder>());
    show(page);
    auto* table = page.findChild<QTableView*>(u"address-list"_s);
    QTRY_COMPARE(table->model()->rowCount(), 1);
    QTest::keyClick(&page, Qt::Key_F2);
    QLineEdit* name = nullptr;
    for (QLineEdit* edit : page.findChildren<QLineEdit*>())
        if (edit->accessibleName() == text::fieldName(u"recipient.name"_s))
            name = edit;
    QTRY_VERIFY(name->isVisible() && name->text().isEmpty());
    type(name, u"Frei"_s);
    QTest::keyClick(name, Qt::Key_Tab);
    QTRY_COMPARE(desk.book().size(), 2);
    QTRY_COMPARE(table->model()->rowCount(), 2);
    auto* code = line(page, u"address-code"_s);
    type(code, u"MU1"_s);
    QTest::keyClick(code, Qt::Key_Tab);
    QTRY_VERIFY(!page.unsaved().isEmpty()); // somebody has this code
    QCOMPARE(code->text(), u"MU1"_s);
    type(code, u"fr"_s);
    QTest::keyClick(code, Qt::Key_Tab);
    QTRY_VERIFY(page.unsaved().isEmpty());
    QTRY_VERIFY(desk.store->read([](Connection& c) { return model::addressByCode(c, u"fr"_s); })->has_value());
}

void TestAddresses::deletedEntriesComeBack()
{
    BookDesk desk;
    desk.keep(anna());
    ui::AddressBookPage page(desk.services, std::make_shared<orders::AddressFinder>());
    show(page);
    auto* table = page.findChild<QTableView*>(u"address-list"_s);
    QTRY_COMPARE(table->model()->rowCount(), 1);
    QTRY_VERIFY(page.findChild<QAction*>(u"remove-address"_s)->isEnabled());
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Delete, Qt::ControlModifier);
    QTRY_VERIFY(desk.book().isEmpty());
    QPushButton* back = nullptr;
    QTRY_VERIFY([&] {
        for (auto* button : page.findChildren<QPushButton*>())
            if (button->isVisible() && button->text().remove(u'&') == "Take back"_L1)
                back = button;
        return back != nullptr;
    }());
    QTest::keyClick(back, Qt::Key_Space);
    QTRY_COMPARE(desk.book().size(), 1);
    QTRY_COMPARE(table->model()->rowCount(), 1);
}

void TestAddresses::duplicatesAreMergedAndTakenApartAgain()
{
    BookDesk desk;
    desk.keep(anna());
    Consignee again = anna();
    again.mobile = u"+41791234567"_s;
    desk.keep(again);
    ui::AddressBookPage page(desk.services, std::make_shared<orders::AddressFinder>());
    show(page);
    QTRY_VERIFY(page.findChild<QAction*>(u"find-duplicates"_s)->isEnabled());
    QTest::keyClick(&page, Qt::Key_D, Qt::ControlModifier);
    auto* merge = page.findChild<QPushButton*>(u"merge-group"_s);
    QTRY_VERIFY(merge->isVisible());
    QTest::keyClick(merge, Qt::Key_Space);
    QTRY_COMPARE(desk.book().size(), 1);
    QCOMPARE(desk.book().first().consignee, again);
    QTRY_VERIFY(!merge->isVisible());
    QPushButton* back = nullptr;
    QTRY_VERIFY([&] {
        for (auto* button : page.findChildren<QPushButton*>())
            if (button->isVisible() && button->text().remove(u'&') == "Take back"_L1)
                back = button;
        return back != nullptr;
    }());
    QTest::keyClick(back, Qt::Key_Space);
    QTRY_COMPARE(desk.book().size(), 2);
    QCOMPARE(desk.book().first().consignee, anna());
}

void TestAddresses::theBookGoesThroughAFile()
{
    BookDesk desk;
    desk.keep(anna(), u"mu1"_s);
    desk.keep({.company = u"Keller AG"_s, .country = u"CH"_s});
    const QString file = desk.folder.filePath(u"book.csv"_s);
    ui::AddressBookPage page(desk.services, std::make_shared<orders::AddressFinder>());
    show(page);
    page.exportFile(file);
    QTRY_VERIFY(QFile::exists(file));
    const auto before = desk.book();
    QVERIFY(desk.store->write(Topic::Settings,
                              [&](Connection& c) { return model::removeAddresses(c, {before[0].id, before[1].id}); }));
    page.importFile(file);
    QTRY_COMPARE(desk.book().size(), 2);
    QCOMPARE(desk.book()[0].consignee, before[0].consignee);
    QCOMPARE(desk.book()[0].code, before[0].code);
}

QTEST_MAIN(TestAddresses)
#include "tst_addresses.moc"
