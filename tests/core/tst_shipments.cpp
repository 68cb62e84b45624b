#include "core/shipping/ledger.h"
#include "tests/support/fakepost.h"
#include "tests/support/testdesk.h"

#include <QTest>

using namespace aviso;
using namespace Qt::Literals::StringLiterals;
using model::Shipment;
using storage::Connection;
using storage::Topic;
using test::FakePost;
using test::TestDesk;

/// Shipments as rows, on a desk that books.
class TestShipments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_post = std::make_unique<FakePost>();
        m_desk = std::make_unique<TestDesk>(m_folder->path(), *m_post);
        m_account = m_desk->addAccount();
    }
    void cleanup() { m_desk.reset(); }

    void aLabelOfTwoPagesLeavesItsParcelOne()
    {
        const ShipmentId id = add(u"4711"_s);
        m_post->mood = [](int) { return FakePost::Mood::SendsTwoPages; };
        QVERIFY(book(id));
        QCOMPARE(m_desk->load(id).parcels.size(), 1);
        const auto labels = m_desk->read([&](auto& c) { return model::labelsOf(c, id); });
        QCOMPARE(labels.size(), 2);
        QVERIFY(m_desk->store().write(Topic::Documents, [&](Connection& c) {
            return model::claimPrints(c, {{.label = labels.first().id, .copy = 0}});
        }));
        QCOMPARE(m_desk->load(id).parcels.first().printCount, 1);
    }

    void aShipmentIsFound_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<qint64>("expected");
        QTest::newRow("by its reference") << u"A-7"_s << qint64(1);
        QTest::newRow("with spaces around it") << u"  A-7 "_s << qint64(1);
        QTest::newRow("by its key") << u"2"_s << qint64(2);
        QTest::newRow("by a reference that is the key of another") << u"3"_s << qint64(2);
        QTest::newRow("by a parcel's number") << u"996001234500000001"_s << qint64(1);
        QTest::newRow("by a number as it is printed") << u"99.60.012345.00000001"_s << qint64(1);
    }
    void aShipmentIsFound()
    {
        QFETCH(QString, typed);
        QFETCH(qint64, expected);
        QVERIFY(book(add(u"A-7"_s)));
        add(u"3"_s);
        add(u"A-9"_s);
        const auto found = find(typed);
        QVERIFY2(found, found ? "" : qPrintable(found.error().code));
        QCOMPARE(number(*found), expected);
    }

    void nothingIsFoundByChance_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("a dot between digits") << u"1.2"_s;
        QTest::newRow("a space between digits") << u"1 2"_s;
        QTest::newRow("a sign") << u"+12"_s;
        QTest::newRow("a zero in front") << u"012"_s;
        QTest::newRow("digits of another script") << u"\u0661\u0662"_s;
        QTest::newRow("nothing") << u""_s;
        QTest::newRow("dots alone") << u".."_s;
    }
    void nothingIsFoundByChance()
    {
        QFETCH(QString, typed);
        for (int i = 1; i <= 12; ++i)
            add(u"A-%1"_s.arg(i));
        const auto found = find(typed);
        QVERIFY(!found);
        QCOMPARE(found.error().kind, Error::Kind::NotFound);
        QCOMPARE(found.error().field, QString());
        QCOMPARE(found.error().args, QStringList{typed});
    }

    void whatFitsSeveralIsRefusedNamingThem()
    {
        const ShipmentId booked = add(u"A-1"_s);
        QVERIFY(book(booked));
        add(m_desk->load(booked).parcels.first().number);
        const auto found = find(u"996001234500000001"_s);
        QCOMPARE(found.error().code, u"ambiguous-reference"_s);
        QCOMPARE(found.error().args, (QStringList{u"996001234500000001"_s, u"1"_s, u"2"_s}));
    }

    void aParcelThatWasRefusedCanBeTakenOut()
    {
        Shipment two = test::goodShipment(m_account, u"4711"_s);
        two.parcels.append(model::Parcel{.weightGrams = 900});
        const ShipmentId id = m_desk->add(two);
        const Shipment stored = m_desk->load(id);
        m_post->mood = [](int) { return FakePost::Mood::Refuses; };
        QVERIFY(!shipping::buyLabel(m_desk->desk(), id, stored.parcels.last().id));

        Shipment one = m_desk->load(id);
        one.parcels.removeLast();
        const auto saved = save(one);
        QVERIFY2(saved, saved ? "" : qPrintable(saved.error().code));
        QCOMPARE(m_desk->load(id).parcels.size(), 1);
        QCOMPARE(m_desk->read([](auto& c) { return model::listShipments(c, {}, 10); }).first().parcels, 1);
        QCOMPARE(attempts(id), 1);
        m_post->mood = [](int) { return FakePost::Mood::Answers; };
        QVERIFY(book(id));
        QCOMPARE(m_desk->load(id).state, model::State::Booked);
    }

    void aParcelWhoseOutcomeIsOpenIsNotTakenOut()
    {
        const ShipmentId id = add(u"4711"_s);
        QVERIFY(shipping::commitIntent(m_desk->desk(), id, m_desk->load(id).parcels.first().id));
        QVERIFY(m_desk->store().write(Topic::Shipments, [&](Connection& c) {
            return model::setState(c, id, model::State::Draft, {}, m_desk->clock().now());
        }));
        Shipment none = m_desk->load(id);
        none.parcels.clear();
        QCOMPARE(save(none).error().code, u"parcel-has-attempts"_s);
        QCOMPARE(m_desk->load(id).parcels.size(), 1);
    }

private:
    ShipmentId add(const QString& reference) { return m_desk->add(test::goodShipment(m_account, reference)); }
    Result<ShipmentId> find(const QString& typed)
    {
        return m_desk->store().read([&](Connection& c) { return model::findShipment(c, typed); });
    }
    bool book(ShipmentId id) { return !shipping::book(m_desk->desk(), {id}, {}, 1).first().error; }
    Result<qint64> save(const Shipment& shipment)
    {
        return m_desk->store().write(
            Topic::Shipments, [&](Connection& c) { return model::saveShipment(c, shipment, m_desk->clock().now()); });
    }
    qint64 attempts(ShipmentId id)
    {
        return m_desk
            ->read([&](auto& c) { return c.run(u"SELECT count(*) FROM attempts WHERE shipment_id = ?"_s, id); })
            .first()
            .integer(0);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakePost> m_post;
    std::unique_ptr<TestDesk> m_desk;
    AccountId m_account = {};
};

QTEST_GUILESS_MAIN(TestShipments)
#include "tst_shipments.moc"
