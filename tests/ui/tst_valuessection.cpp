#include "core/text/sentences.h"
#include "tests/carriers/ukrainiandesk.h"
#include "tests/toy/toy.h"
#include "tests/ui/pagedesk.h"
#include "ui/shipments/shipmentform.h"

#include <QComboBox>
#include <QListView>
#include <QTabWidget>

using namespace aviso;
using namespace aviso::test;
using namespace Qt::Literals::StringLiterals;
using carriers::Place;
using carriers::PlaceKind;

namespace {

const Place kyiv{.id = u"kyiv-key"_s,
                 .kind = PlaceKind::Settlement,
                 .name = u"м. Київ, Київська обл."_s,
                 .city = u"Київ"_s,
                 .country = u"UA"_s,
                 .keys = {{u"town"_s, u"Київ"_s}, {u"city"_s, u"kyiv-city"_s}}};
const Place branch{.id = u"branch-key"_s,
                   .kind = PlaceKind::Branch,
                   .name = u"Відділення №3"_s,
                   .country = u"UA"_s,
                   .keys = {{u"number"_s, u"3"_s}},
                   .mostGrams = 30000};

/// A draft from branch to branch at a carrier whose places a test decides.
struct Fixture : PageDesk
{
    AccountId account = {};
    ShipmentId id = {};
    std::unique_ptr<ui::ShipmentForm> form;

    explicit Fixture(const QMap<QString, QString>& values = {})
    {
        toy::reset();
        carriers[0] = toy::carrier();
        carriers[0].id = u"novaposhta"_s;
        auto home = ukrainianAccount();
        (void)secrets.write(home.name, u"api-key"_s, u"open"_s);
        account = add(home);
        model::Shipment draft = leastUkrainianOrder().shipment;
        draft.account = account;
        draft.service.values = values;
        id = store
                 ->write(storage::Topic::Shipments,
                         [&](auto& c) { return model::addShipment(c, draft, clock.now(), u"clerk"_s); })
                 .value();
        open();
    }
    void open()
    {
        form = std::make_unique<ui::ShipmentForm>(services);
        form->setAccounts(accounts());
        form->resize(760, 600);
        form->show();
        QApplication::setActiveWindow(form.get());
        form->open(id);
        QTRY_VERIFY(form->shipment() == id && edit(u"description"_s));
        form->findChild<QTabWidget*>()->setCurrentIndex(1);
    }
    QLineEdit* edit(const QString& field) { return form->findChild<QLineEdit*>(u"value-"_s + field); }
    QListView* offers() { return form->findChild<QListView*>(u"place-offers"_s); }
    bool isOffered(const QString& words)
    {
        return offers() && offers()->isVisible() && offers()->model()->index(0, 0).data().toString().contains(words);
    }
    void take(const QString& field)
    {
        QTest::keyClick(edit(field), Qt::Key_Down);
        QTest::keyClick(edit(field), Qt::Key_Return);
    }
    model::Shipment stored()
    {
        return store->read([&](auto& c) { return model::loadShipment(c, id); }).value();
    }
    QString value(const QString& field) { return stored().service.values.value(field); }
    bool says(const QString& words)
    {
        for (const auto* label : form->findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(words))
                return true;
        return false;
    }
    static void tell(const QList<Place>& places, const std::optional<Error>& trouble = {})
    {
        const std::scoped_lock lock(toy::post().mutex);
        toy::post().places = places;
        toy::post().placeTrouble = trouble;
    }
};

} // namespace

class TestValuesSection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatTheServiceItselfNeedsIsFilledInAndStored()
    {
        Fixture f;
        type(f.edit(u"description"_s), u"Books"_s);
        type(f.edit(u"declared-value"_s), u"750"_s);
        f.edit(u"length"_s)->setFocus();
        QTRY_COMPARE(f.value(u"declared-value"_s), u"750"_s);
        QCOMPARE(f.value(u"description"_s), u"Books"_s);
        QVERIFY(!f.edit(u"locker"_s)); // of another service
    }

    void anEmptiedValueIsTakenAway()
    {
        Fixture f({{u"description"_s, u"Books"_s}});
        QCOMPARE(f.edit(u"description"_s)->text(), u"Books"_s);
        type(f.edit(u"description"_s), {});
        f.edit(u"length"_s)->setFocus();
        QTRY_VERIFY(!f.stored().service.values.contains(u"description"_s));
    }

    void whatIsUsualIsSaidWhereNothingIsChosen()
    {
        Fixture f;
        auto* payer = f.form->findChild<QComboBox*>(u"value-payer"_s);
        QVERIFY2(payer->itemText(0).contains(text::choiceName(u"payer"_s, u"Sender"_s)),
                 qPrintable(payer->itemText(0)));
        choose(payer, u"Recipient"_s);
        QTRY_COMPARE(f.value(u"payer"_s), u"Recipient"_s);
        choose(payer, QString());
        QTRY_VERIFY(!f.stored().service.values.contains(u"payer"_s));
    }

    void aTownIsLookedUpWhileTypedAndFillsWhatGoesAlong()
    {
        Fixture f;
        f.tell({kyiv});
        type(f.edit(u"settlement"_s), u"Ky"_s);
        QTRY_VERIFY(f.isOffered(kyiv.name));
        f.take(u"settlement"_s);
        QTRY_COMPARE(f.value(u"settlement"_s), kyiv.id);
        QCOMPARE(f.value(u"settlement-city"_s), u"kyiv-city"_s);
        QCOMPARE(f.stored().consignee.city, u"Київ"_s);
        QCOMPARE(f.edit(u"settlement"_s)->text(), kyiv.name); // people know it by its name
    }

    void aChosenPlaceIsShownByItsNameLater()
    {
        Fixture f;
        f.tell({kyiv});
        type(f.edit(u"settlement"_s), u"Ky"_s);
        QTRY_VERIFY(f.isOffered(kyiv.name));
        f.take(u"settlement"_s);
        QTRY_COMPARE(f.value(u"settlement"_s), kyiv.id);
        f.tell({}, Error{.kind = Error::Kind::Offline, .code = u"no-answer"_s});
        f.open();
        QTRY_COMPARE(f.edit(u"settlement"_s)->text(), kyiv.name);
    }

    void downOffersAllThatThereIs()
    {
        Fixture f({{u"settlement"_s, kyiv.id}});
        f.tell({branch});
        f.edit(u"branch"_s)->setFocus();
        QTest::keyClick(f.edit(u"branch"_s), Qt::Key_Down);
        QTRY_VERIFY(f.isOffered(branch.name));
        f.take(u"branch"_s);
        QTRY_COMPARE(f.value(u"branch"_s), branch.id);
        QCOMPARE(f.value(u"point-number"_s), u"3"_s);
    }

    void whatDoesNotTakeTheParcelSaysWhyAndIsNotChosen()
    {
        Fixture f;
        Place small = branch;
        small.mostGrams = 1000; // the parcel has 1200
        f.tell({small});
        f.edit(u"branch"_s)->setFocus();
        QTest::keyClick(f.edit(u"branch"_s), Qt::Key_Down);
        const QString why =
            text::sentence(Error{.kind = Error::Kind::Refused, .code = u"place-too-heavy"_s, .args = {u"1"_s}});
        QTRY_VERIFY(f.isOffered(why));
        f.take(u"branch"_s);
        QVERIFY(f.says(why));
        QVERIFY(f.value(u"branch"_s).isEmpty());
    }

    void typingTakesTheChosenPlaceAway()
    {
        Fixture f({{u"branch"_s, branch.id}});
        QTRY_VERIFY(!f.edit(u"branch"_s)->text().isEmpty());
        type(f.edit(u"branch"_s), u"12"_s);
        f.edit(u"description"_s)->setFocus();
        QTRY_VERIFY(!f.stored().service.values.contains(u"branch"_s));
        QCOMPARE(f.edit(u"branch"_s)->text(), u"12"_s); // what was typed stays
    }

    void withoutTheCarrierThatIsSaidAndTheTypingStays()
    {
        Fixture f;
        const Error gone{.kind = Error::Kind::Offline, .code = u"no-answer"_s};
        f.tell({}, gone);
        type(f.edit(u"settlement"_s), u"Lviv"_s);
        QTRY_VERIFY(f.says(text::sentence(gone)));
        QCOMPARE(f.edit(u"settlement"_s)->text(), u"Lviv"_s);
    }

    void aProblemLeadsToItsValue()
    {
        Fixture f;
        f.form->findChild<QTabWidget*>()->setCurrentIndex(0);
        f.form->focusField(u"declared-value"_s);
        QCOMPARE(QApplication::focusWidget(), f.edit(u"declared-value"_s));
    }
};

QTEST_MAIN(TestValuesSection)
#include "tst_valuessection.moc"
