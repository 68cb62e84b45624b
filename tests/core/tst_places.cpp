#include "core/shipping/places.h"
#include "tests/toy/toydesk.h"

#include <QtTest>

using namespace aviso;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using carriers::Place;
using carriers::PlaceKind;
using carriers::PlaceQuestion;
using shipping::Freshness;

namespace {

Place branch(const QString& id, const QString& name)
{
    return {.id = id,
            .kind = PlaceKind::Branch,
            .name = name,
            .street = u"Хрещатик"_s,
            .houseNumber = u"1"_s,
            .postcode = u"01001"_s,
            .city = u"Київ"_s,
            .country = u"UA"_s,
            .keys = {{u"number"_s, u"12"_s}},
            .latitude = 50.45,
            .longitude = 30.52,
            .hours = {u"08:00-20:00"_s, {}, {}, {}, {}, {}, {}},
            .mostGrams = 30000,
            .mostMm = {400, 300, 600},
            .mostValue = Money{.minor = 1000000, .currency = u"UAH"_s},
            .closedTo = u"residents-only"_s};
}

struct Fixture : test::ToyDesk
{
    PlaceQuestion question{.kind = PlaceKind::Branch, .text = u"хрещ"_s, .country = u"UA"_s, .within = u"kyiv"_s};

    Result<shipping::PlacesFound> find(const PlaceQuestion& asked, Freshness freshness = Freshness::OfToday)
    {
        return shipping::findPlaces(desk.desk(), account, asked, freshness, {});
    }
    int asked() { return test::toy::post().placeCalls; }
};

} // namespace

class TestPlaces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPlaceComesBackFromTheDeskAsTheCarrierSaidIt()
    {
        Fixture f;
        test::toy::post().places = {branch(u"b2"_s, u"Відділення №2"_s), branch(u"b1"_s, u"Відділення №1"_s)};
        const auto first = f.find(f.question);
        QVERIFY(first);
        QCOMPARE(first->places, test::toy::post().places);
        test::toy::post().places.clear();
        const auto second = f.find(f.question);
        QVERIFY(second);
        QCOMPARE(second->places, first->places); // in the carrier's order
        QCOMPARE(f.asked(), 1);
    }

    void theSameQuestionInAnotherSpellingIsTheSame()
    {
        Fixture f;
        test::toy::post().places = {branch(u"b1"_s, u"A"_s)};
        QVERIFY(f.find(f.question));
        PlaceQuestion loud = f.question;
        loud.text = u"ХРЕЩ"_s;
        QVERIFY(f.find(loud));
        QCOMPARE(f.asked(), 1);
        loud.within = u"lviv"_s;
        QVERIFY(f.find(loud));
        QCOMPARE(f.asked(), 2);
    }

    void afterADayTheCarrierIsAskedAnew()
    {
        Fixture f;
        test::toy::post().places = {branch(u"b1"_s, u"A"_s)};
        QVERIFY(f.find(f.question));
        QVERIFY(f.find(f.question, Freshness::Now));
        QCOMPARE(f.asked(), 2);
        f.desk.clock().advance(25h);
        QVERIFY(f.find(f.question));
        QCOMPARE(f.asked(), 3);
    }

    void withoutALineWhatWasKeptIsShownAndSaidToBeOld()
    {
        Fixture f;
        test::toy::post().places = {branch(u"b1"_s, u"Відділення №1"_s), branch(u"b2"_s, u"Поштомат"_s)};
        QVERIFY(f.find(f.question));
        f.desk.clock().advance(25h);
        test::toy::post().placeTrouble = Error{.kind = Error::Kind::Offline, .code = u"no-connection"_s};
        PlaceQuestion other = f.question;
        other.text = u"поштомат хрещ"_s;
        const auto found = f.find(other);
        QVERIFY(found);
        QCOMPARE(found->places.size(), 1);
        QCOMPARE(found->places.first().id, u"b2"_s);
        QCOMPARE(found->why->code, u"no-connection"_s);
        other.text = u"nowhere"_s;
        QCOMPARE(f.find(other).error().code, u"no-connection"_s);
    }

    void whatTheCarrierDoesNotKnowIsNotFound()
    {
        Fixture f;
        QCOMPARE(f.find(f.question).error().code, u"place-not-found"_s);
        test::toy::post().places = {branch(u"b1"_s, u"A"_s)};
        QVERIFY(f.find(f.question)); // an empty answer is not kept for a day: it was seen to be passing
    }
};

QTEST_GUILESS_MAIN(TestPlaces)
#include "tst_places.moc"
