#include "core/shipping/placechoice.h"

#include <QtTest>

using namespace aviso;
using namespace Qt::Literals::StringLiterals;
using carriers::Place;
using carriers::PlaceKind;
using shipping::PlaceContext;

namespace {

const catalogue::Field point{
    .name = u"point"_s,
    .type = u"place"_s,
    .places = {u"branch"_s, u"locker"_s},
    .within = u"town"_s,
    .fills = {{u"point-name"_s, u"name"_s}, {u"point-number"_s, u"number"_s}, {u"recipient.city"_s, u"city"_s}}};

} // namespace

class TestPlaceChoice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachKindIsAskedForWithinTheChosenTown()
    {
        const PlaceContext context{.consignee = {.street = u"Weg"_s, .postcode = u"3000"_s, .country = u"CH"_s},
                                   .values = {{u"town"_s, u"bern-key"_s}}};
        const auto questions = shipping::questionsFor(point, context, u" 12 "_s);
        QCOMPARE(questions.size(), 2);
        QCOMPARE(questions[0].kind, PlaceKind::Branch);
        QCOMPARE(questions[1].kind, PlaceKind::Locker);
        QCOMPARE(questions[0].within, u"bern-key"_s);
        QCOMPARE(questions[0].text, u"12"_s);
        QVERIFY(questions[0].postcode.isEmpty());
    }

    void withoutATownTheyAreLookedForNearTheConsignee()
    {
        const PlaceContext context{
            .consignee = {.street = u"Weg"_s, .houseNumber = u"1"_s, .postcode = u"3000"_s, .city = u"Bern"_s}};
        const auto questions = shipping::questionsFor(point, context, {});
        QCOMPARE(questions[0].postcode, u"3000"_s);
        QCOMPARE(questions[0].city, u"Bern"_s);
        QCOMPARE(questions[0].street, u"Weg"_s);
        QCOMPARE(questions[0].houseNumber, u"1"_s);
    }

    void whatDoesNotTakeTheParcelsSaysWhy_data()
    {
        QTest::addColumn<Place>("place");
        QTest::addColumn<QString>("why");
        QTest::newRow("open") << Place{} << QString();
        QTest::newRow("for residents") << Place{.closedTo = u"residents-only"_s} << u"residents-only"_s;
        QTest::newRow("just heavy enough") << Place{.mostGrams = 2000} << QString();
        QTest::newRow("too heavy") << Place{.mostGrams = 1999} << u"place-too-heavy"_s;
        QTest::newRow("turned, it fits") << Place{.mostMm = {300, 600, 400}} << QString();
        QTest::newRow("one side too long") << Place{.mostMm = {599, 400, 300}} << u"place-too-large"_s;
        QTest::newRow("worth just so much") << Place{.mostValue = Money{1000000, u"UAH"_s}} << QString();
        QTest::newRow("worth too much") << Place{.mostValue = Money{999999, u"UAH"_s}} << u"place-too-valuable"_s;
    }
    void whatDoesNotTakeTheParcelsSaysWhy()
    {
        QFETCH(Place, place);
        QFETCH(QString, why);
        const PlaceContext context{.parcels = {{.weightGrams = 500}, {.position = 2, .weightGrams = 2000}},
                                   .values = {{u"length"_s, u"60"_s},
                                              {u"width"_s, u"40"_s},
                                              {u"height"_s, u"30,0"_s},
                                              {u"declared-value"_s, u"10000"_s}}};
        const auto refusal = shipping::whyNot(place, context);
        QCOMPARE(refusal ? refusal->code : QString(), why);
    }

    void sizesThatNobodyGaveRefuseNothing()
    {
        QVERIFY(!shipping::whyNot({.mostGrams = 10, .mostMm = {1, 1, 1}}, {.values = {{u"length"_s, u"60"_s}}}));
    }

    void aChosenPlaceBringsAlongWhatTheCatalogueNames()
    {
        const Place place{.id = u"p-1"_s, .name = u"Branch 3"_s, .keys = {{u"number"_s, u"3"_s}}};
        model::Shipment shipment{.consignee = {.city = u"Bern"_s}};
        shipment.service.values = {{u"point-number"_s, u"9"_s}};
        const model::Shipment chosen = shipping::withPlace(point, place, shipment);
        QCOMPARE(chosen.service.values,
                 (QMap<QString, QString>{
                     {u"point"_s, u"p-1"_s}, {u"point-name"_s, u"Branch 3"_s}, {u"point-number"_s, u"3"_s}}));
        QCOMPARE(chosen.consignee.city, u"Bern"_s); // the place does not say its town
    }
};

QTEST_GUILESS_MAIN(TestPlaceChoice)
#include "tst_placechoice.moc"
