#include "core/orders/samples.h"
#include "core/shipping/ledger.h"
#include "core/shipping/samples.h"
#include "tests/support/fakepost.h"
#include "tests/support/testdesk.h"

#include <QTest>

using namespace aviso;
using namespace Qt::Literals::StringLiterals;
using storage::Topic;
using test::FakePost;
using test::TestDesk;

/// The sample orders, on a desk that has its own as well.
class TestSamples : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_post = std::make_unique<FakePost>();
        m_desk = std::make_unique<TestDesk>(m_folder->path(), *m_post);
        m_desk->keepReceiptsIn(m_folder->filePath(u"receipts"_s));
        m_practice = m_desk->addAccount();
    }
    void cleanup() { m_desk.reset(); }

    void samplesGoWithAllThatWasPractisedOnThem()
    {
        const ShipmentId booked = addSample(u"W-1"_s, m_practice);
        addSample(u"W-2"_s, m_practice);
        const ShipmentId own = m_desk->add(test::goodShipment(m_practice, u"A-1"_s));
        QVERIFY(book(booked));
        QVERIFY(book(own));
        m_post->mood = [](int) { return FakePost::Mood::Refuses; };
        QVERIFY(!book(addSample(u"W-3"_s, m_practice)));
        QCOMPARE(m_desk->read(&shipping::countSamples), 3);
        QCOMPARE(remove(), 3);
        QCOMPARE(m_desk->read(&shipping::countSamples), 0);
        for (const char* table : {"shipments", "parcels", "attempts", "documents", "outbox"})
            QCOMPARE(rowsOf(QString::fromLatin1(table)), 1); // of the own one
        QCOMPARE(m_desk->load(own).state, model::State::Booked);
    }

    void aSampleThatWasBookedForRealStays()
    {
        model::Account real = test::practiceAccount();
        real.name = u"Real"_s;
        real.isPractice = false;
        addSample(u"W-1"_s, m_desk->addAccount(real));
        QCOMPARE(m_desk->read(&shipping::countSamples), 0);
        QCOMPARE(remove(), 0);
        QCOMPARE(rowsOf(u"shipments"_s), 1);
    }

    void aSampleWhoseBookingIsUnderWayStays()
    {
        const ShipmentId id = addSample(u"W-1"_s, m_practice);
        QVERIFY(shipping::commitIntent(m_desk->desk(), id, m_desk->load(id).parcels.first().id));
        QCOMPARE(remove(), 0);
        QCOMPARE(rowsOf(u"attempts"_s), 1);
    }

    void theNextPurchaseGetsANumberThatWasNeverGiven()
    {
        const ShipmentId sample = addSample(u"W-1"_s, m_practice);
        QVERIFY(book(sample));
        const QString used = m_desk->load(sample).parcels.first().number;
        QCOMPARE(remove(), 1);
        const ShipmentId own = m_desk->add(test::goodShipment(m_practice, u"A-1"_s));
        QVERIFY(book(own));
        QVERIFY(m_desk->load(own).parcels.first().number != used);
    }

private:
    ShipmentId addSample(const QString& reference, AccountId account)
    {
        model::Shipment sample = test::goodShipment(account, reference);
        sample.source = orders::samplesSource;
        return m_desk->add(sample);
    }
    bool book(ShipmentId id) { return !shipping::book(m_desk->desk(), {id}, {}, 1).first().error; }
    qint64 remove() { return m_desk->store().write(Topic::Shipments, &shipping::removeSamples).value(); }
    qint64 rowsOf(const QString& table)
    {
        return m_desk->read([&](auto& c) { return c.run(u"SELECT count(*) FROM "_s + table); }).first().integer(0);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakePost> m_post;
    std::unique_ptr<TestDesk> m_desk;
    AccountId m_practice = {};
};

QTEST_GUILESS_MAIN(TestSamples)
#include "tst_samples.moc"
