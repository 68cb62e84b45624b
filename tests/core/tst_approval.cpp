#include "core/model/documents.h"
#include "core/shipping/approval.h"
#include "core/shipping/booking.h"
#include "core/tracking/ordering.h"
#include "tests/toy/toydesk.h"

#include <QtTest>

using namespace aviso;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using shipping::Approval;
using shipping::Signature;

namespace {

const Signature anna{.name = u"Anna"_s, .pin = u"4711"_s};
const Signature beat{.name = u"Beat"_s, .pin = u"0815 ü"_s};

QString codeOf(const auto& result)
{
    return result ? u"done"_s : result.error().code;
}

struct Fixture : test::ToyDesk
{
    ShipmentId id = book();

    Fixture()
    {
        for (const Signature& person : {anna, beat})
            if (!shipping::setApprover(desk.desk(), person, {}))
                qFatal("nobody may approve");
    }
    void guard(const QString& act, Approval approval, const std::optional<Signature>& by = {})
    {
        QCOMPARE(codeOf(shipping::guardAct(desk.desk(), act, approval, by)), u"done"_s);
    }
    QString approve(const QString& act, const std::optional<Signature>& signature, const QString& login = u"carla"_s)
    {
        return codeOf(shipping::approve(desk.desk(), act, signature, login));
    }
    QString order(const std::optional<Signature>& signature)
    {
        return codeOf(tracking::order(desk.desk(),
                                      {.parcel = parcelOf(id),
                                       .action = u"day"_s,
                                       .values = {{u"day"_s, u"2026-12-01"_s}},
                                       .signature = signature},
                                      {}));
    }
    void printLabel()
    {
        const auto labels = desk.read([&](auto& c) { return model::labelsOf(c, id); });
        QVERIFY(desk.store().write(
            {}, [&](storage::Connection& c) { return model::claimPrints(c, {model::nextPrint(labels.first(), {})}); }));
    }
    QStringList approvers()
    {
        QStringList names;
        for (const model::Event& event : desk.read([&](auto& c) { return model::loadEvents(c, id); }))
            if (event.kind == "approved"_L1)
                names += event.args;
        return names;
    }
};

} // namespace

class TestApproval : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsNotGuardedNeedsNobody()
    {
        Fixture f;
        QCOMPARE(f.order({}), u"done"_s);
        QCOMPARE(f.approvers(), QStringList());
    }

    void aGuardedActNeedsARightPin_data()
    {
        QTest::addColumn<Approval>("how");
        QTest::addColumn<std::optional<Signature>>("signature");
        QTest::addColumn<QString>("login");
        QTest::addColumn<QString>("answer");
        const auto row = [](const char* name, Approval how, std::optional<Signature> signature, const QString& login,
                            const QString& answer) { QTest::newRow(name) << how << signature << login << answer; };
        row("nobody", Approval::Pin, {}, u"anna"_s, u"approval-needed"_s);
        row("a right PIN", Approval::Pin, anna, u"anna"_s, u"done"_s);
        row("a name in another case", Approval::Pin, Signature{u"ANNA"_s, u"4711"_s}, u"anna"_s, u"done"_s);
        row("letters that are composed", Approval::Pin, Signature{u"Beat"_s, u"0815 u\u0308"_s}, {}, u"done"_s);
        row("a wrong PIN", Approval::Pin, Signature{u"Anna"_s, u"4712"_s}, u"anna"_s, u"approval-wrong"_s);
        row("no PIN", Approval::Pin, Signature{u"Anna"_s, {}}, u"anna"_s, u"approval-wrong"_s);
        row("somebody else's PIN", Approval::Pin, Signature{u"Anna"_s, beat.pin}, u"anna"_s, u"approval-wrong"_s);
        row("an unknown name", Approval::Pin, Signature{u"Emil"_s, u"4711"_s}, u"anna"_s, u"approval-wrong"_s);
        row("nobody second", Approval::SecondPerson, {}, u"anna"_s, u"second-person-needed"_s);
        row("oneself", Approval::SecondPerson, anna, u"anna"_s, u"approval-same-person"_s);
        row("a second person", Approval::SecondPerson, anna, u"beat"_s, u"done"_s);
    }

    void aGuardedActNeedsARightPin()
    {
        QFETCH(Approval, how);
        QFETCH(std::optional<Signature>, signature);
        QFETCH(QString, login);
        QFETCH(QString, answer);
        Fixture f;
        f.guard(u"day"_s, how);
        QCOMPARE(f.approve(u"day"_s, signature, login), answer);
        QCOMPARE(f.approve(u"return"_s, {}, login), u"done"_s); // another act
    }

    void nothingIsOrderedWithoutTheApproval()
    {
        Fixture f;
        f.guard(u"day"_s, Approval::Pin);
        QCOMPARE(f.order({}), u"approval-needed"_s);
        QCOMPARE(f.order(Signature{u"Anna"_s, u"1234"_s}), u"approval-wrong"_s);
        QCOMPARE(test::toy::post().orderCalls, 0);
        QVERIFY(f.desk.read([&](auto& c) { return model::actionsOf(c, f.id); }).isEmpty());
        QCOMPARE(f.order(anna), u"done"_s);
        QCOMPARE(f.approvers(), QStringList{u"Anna"_s}); // the history says who
    }

    void theOfferSaysWhatWillBeAskedFor()
    {
        Fixture f;
        f.guard(u"day"_s, Approval::SecondPerson);
        const auto offer = tracking::askFor(
            f.desk.desk(), {.parcel = f.parcelOf(f.id), .action = u"day"_s, .values = {{u"day"_s, u"2026-12-01"_s}}},
            {});
        QVERIFY(offer);
        QCOMPARE(offer->approval, Approval::SecondPerson);
    }

    void onlyAPrintedLabelNeedsAnApprovalToBeTakenBack()
    {
        Fixture f;
        f.guard(shipping::voidPrintedAct, Approval::Pin);
        const ShipmentId other = f.book(u"B-1"_s);
        QCOMPARE(codeOf(tracking::voidShipment(f.desk.desk(), other, {})), u"done"_s);
        f.printLabel();
        QCOMPARE(codeOf(tracking::voidShipment(f.desk.desk(), f.id, {})), u"approval-needed"_s);
        QCOMPARE(test::toy::post().cancelled.size(), 1);
        QCOMPARE(codeOf(tracking::voidShipment(f.desk.desk(), f.id, {}, beat)), u"done"_s);
        QCOMPARE(test::toy::post().cancelled.size(), 2);
        QCOMPARE(f.approvers(), QStringList{u"Beat"_s});
    }

    void anUnknownOrderIsGivenUpWithAnApproval()
    {
        Fixture f;
        test::toy::post().loseAnswersOf = 1;
        QCOMPARE(f.order({}), u"no-answer"_s);
        f.guard(shipping::giveUpAct, Approval::Pin);
        const auto open = f.desk.read([&](auto& c) { return model::actionsOf(c, f.id); }).first();
        QCOMPARE(codeOf(tracking::giveUpAction(f.desk.desk(), open.id)), u"approval-needed"_s);
        QCOMPARE(codeOf(tracking::giveUpAction(f.desk.desk(), open.id, anna)), u"done"_s);
        QCOMPARE(f.approvers(), QStringList{u"Anna"_s});
    }

    void unknownNumbersAreGivenUpWithAnApproval()
    {
        Fixture f;
        f.guard(shipping::giveUpAct, Approval::Pin);
        QCOMPARE(codeOf(shipping::giveUpNumbers(f.desk.desk(), f.id)), u"approval-needed"_s);
        QCOMPARE(codeOf(shipping::giveUpNumbers(f.desk.desk(), f.id, anna)), u"nothing-unknown"_s);
    }

    void guessingEndsAfterFiveTries()
    {
        Fixture f;
        f.guard(u"day"_s, Approval::Pin);
        for (int i = 0; i < 5; ++i)
            QCOMPARE(f.approve(u"day"_s, Signature{u"Anna"_s, u"000%1"_s.arg(i)}), u"approval-wrong"_s);
        const auto locked = shipping::approve(f.desk.desk(), u"day"_s, anna, u"carla"_s);
        QCOMPARE(codeOf(locked), u"approval-locked"_s);
        QVERIFY(locked.error().retryAfter);
        QCOMPARE(f.approve(u"day"_s, beat), u"done"_s); // the others may
        f.desk.clock().advance(5min + 1s);
        QCOMPARE(f.approve(u"day"_s, anna), u"done"_s);
    }

    void aRightPinForgetsTheWrongOnes()
    {
        Fixture f;
        f.guard(u"day"_s, Approval::Pin);
        for (int i = 0; i < 12; ++i)
            QCOMPARE(f.approve(u"day"_s, i % 3 == 2 ? anna : Signature{u"Anna"_s, u"0000"_s}),
                     i % 3 == 2 ? u"done"_s : u"approval-wrong"_s);
    }

    void whoeverWantsToChangeTheRulesSignsToo()
    {
        Fixture f;
        auto& desk = f.desk.desk();
        f.guard(u"day"_s, Approval::Pin);
        QCOMPARE(codeOf(shipping::guardAct(desk, u"day"_s, Approval::None, {})), u"approval-needed"_s);
        QCOMPARE(codeOf(shipping::setApprover(desk, {.name = u"Emil"_s, .pin = u"9999"_s}, {})), u"approval-needed"_s);
        QCOMPARE(
            codeOf(shipping::setApprover(desk, {.name = u"Anna"_s, .pin = u"9999"_s}, Signature{u"Anna"_s, u"1"_s})),
            u"approval-wrong"_s);
        QCOMPARE(codeOf(shipping::removeApprover(desk, u"Beat"_s, {})), u"approval-needed"_s);
        QCOMPARE(codeOf(shipping::setApprover(desk, {.name = u"anna"_s, .pin = u"9999"_s}, anna)), u"done"_s);
        QCOMPARE(f.approve(u"day"_s, anna), u"approval-wrong"_s); // the PIN is a new one
        QCOMPARE(f.desk.read(&shipping::approvalRules).approvers.size(), 2);
    }

    void nobodyIsLockedOutByTheRules()
    {
        test::ToyDesk f;
        auto& desk = f.desk.desk();
        QCOMPARE(codeOf(shipping::guardAct(desk, u"day"_s, Approval::Pin, {})), u"approval-nobody"_s);
        QCOMPARE(codeOf(shipping::setApprover(desk, anna, {})), u"done"_s);
        QCOMPARE(codeOf(shipping::guardAct(desk, u"day"_s, Approval::SecondPerson, {})), u"approval-nobody"_s);
        QCOMPARE(codeOf(shipping::guardAct(desk, u"day"_s, Approval::Pin, {})), u"done"_s);
        QCOMPARE(codeOf(shipping::removeApprover(desk, u"Anna"_s, anna)), u"approval-nobody"_s);
        QCOMPARE(codeOf(shipping::removeApprover(desk, u"Emil"_s, anna)), u"no-such-approver"_s);
        QCOMPARE(codeOf(shipping::setApprover(desk, {.name = u"Emil"_s, .pin = u"123"_s}, anna)), u"pin-too-short"_s);
        QCOMPARE(codeOf(shipping::setApprover(desk, {.name = u" "_s, .pin = u"1234"_s}, anna)), u"missing"_s);
    }

    void noPinIsInTheDatabase()
    {
        test::ToyDesk f;
        const Signature person{.name = u"Anna"_s, .pin = u"pin-that-is-easily-found"_s};
        QVERIFY(shipping::setApprover(f.desk.desk(), person, {}));
        for (const QFileInfo& info : QDir(f.folder.path()).entryInfoList(QDir::Files | QDir::Hidden)) {
            QFile file(info.filePath());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!file.readAll().contains(person.pin.toUtf8()), qPrintable(info.fileName()));
        }
    }
};

QTEST_GUILESS_MAIN(TestApproval)
#include "tst_approval.moc"
