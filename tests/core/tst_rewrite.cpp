#include "core/model/steps.h"
#include "core/shipping/bulkfields.h"
#include "core/shipping/discard.h"
#include "core/shipping/undo.h"
#include "core/text/changes.h"
#include "core/text/sentences.h"
#include "tests/support/fakepost.h"
#include "tests/support/testdesk.h"

#include <QTest>

#include <sys/wait.h>
#include <unistd.h>

using namespace aviso;
using namespace aviso::shipping;
using namespace aviso::test;
using namespace Qt::Literals::StringLiterals;
using model::State;
using storage::Connection;
using storage::Topic;

namespace {

const QString me = u"anna"_s;
const QString colleague = u"beat"_s;

struct Fixture
{
    QTemporaryDir folder;
    FakePost post;
    std::unique_ptr<TestDesk> desk = std::make_unique<TestDesk>(folder.path(), post);
    AccountId account = desk->addAccount();

    ShipmentId add(const QString& reference) { return desk->add(goodShipment(account, reference)); }

    QList<ShipmentId> addMany(int count)
    {
        return desk->store()
            .write(Topic::Shipments,
                   [&](Connection& c) -> Result<QList<ShipmentId>> {
                       QList<ShipmentId> ids;
                       for (int i = 1; i <= count; ++i) {
                           const auto id = model::addShipment(c, goodShipment(account, u"A-%1"_s.arg(i)),
                                                              desk->clock().now(), u"clerk"_s);
                           if (!id)
                               return std::unexpected(id.error());
                           ids << *id;
                       }
                       return ids;
                   })
            .value();
    }

    /// The program ends and starts again.
    void reopen()
    {
        desk.reset();
        desk = std::make_unique<TestDesk>(folder.path(), post);
    }

    QString text1(ShipmentId id) { return desk->load(id).texts.text1; }

    void type(ShipmentId id, const QString& text, const QString& sitting, const QString& login = me)
    {
        model::Shipment shipment = desk->load(id);
        shipment.texts.text1 = text;
        QVERIFY(desk->store().write(Topic::Shipments, [&](Connection& c) {
            return saveDraft(c, shipment, sitting, desk->clock().now(), login);
        }));
    }

    /// Somebody else's program at the same desk.
    void changeMeanwhile(ShipmentId id)
    {
        TestDesk other(folder.path(), post);
        model::Shipment shipment = other.load(id);
        shipment.consignee.city = u"Thun"_s;
        QVERIFY(other.store().write(
            Topic::Shipments, [&](Connection& c) { return model::saveShipment(c, shipment, other.clock().now()); }));
    }

    void bookNow(ShipmentId id)
    {
        const auto items = book(desk->desk(), {id}, {});
        QVERIFY2(!items.first().error, items.first().error ? qPrintable(items.first().error->code) : "");
    }

    Result<RewritePreview> preview(const QList<ShipmentId>& ids, const QList<BulkEdit>& edits)
    {
        return previewRewrite(desk->desk(), ids, rewriteOf(edits).value());
    }

    RewriteOutcome change(const QList<ShipmentId>& ids, const QList<BulkEdit>& edits, const LongCall& call = {})
    {
        return applyRewrite(desk->desk(), preview(ids, edits).value(), rewriteOf(edits).value(), doing(), call).value();
    }

    static Doing doing() { return {.code = u"change"_s, .login = me}; }

    Turned undo() { return shipping::undo(desk->desk(), {}, me).value(); }
    Turned redo() { return shipping::redo(desk->desk(), {}, me).value(); }
    Turns turns(const QString& login = me)
    {
        return desk->read([&](Connection& c) { return shipping::turns(c, login); });
    }

    qint64 count(const QString& table)
    {
        return desk->read([&](Connection& c) -> Result<qint64> {
            auto rows = c.run(u"SELECT count(*) FROM "_s + table);
            if (!rows)
                return std::unexpected(rows.error());
            return rows->first().integer(0);
        });
    }

    QStringList history(ShipmentId id)
    {
        QStringList kinds;
        for (const model::Event& event : desk->read([&](auto& c) { return model::loadEvents(c, id); }))
            kinds << event.kind;
        return kinds;
    }
};

BulkEdit set(const QString& field, const QString& value)
{
    return {.field = field, .act = BulkAct::Set, .value = value};
}

QStringList codes(const QList<LeftOut>& left)
{
    QStringList codes;
    for (const LeftOut& one : left)
        codes << one.name + u' ' + one.why.code;
    return codes;
}

} // namespace

class TestRewrite : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatGoesToAnotherCarrierTakesWhatIsUsualThere()
    {
        Fixture f;
        model::Account north = test::practiceAccount();
        north.carrier = u"postnord"_s;
        north.name = u"North"_s;
        const AccountId there = f.desk->addAccount(north);
        const ShipmentId id = f.add(u"A"_s);
        const auto rewrite =
            shipping::rewriteOf({{.field = u"account"_s, .value = QString::number(number(there))}}).value();
        const auto preview = shipping::previewRewrite(f.desk->desk(), {id}, rewrite);
        QVERIFY(preview && preview->changed.size() == 1);
        const auto& changes = preview->changed.first().changes;
        const auto service = std::ranges::find(changes, u"service"_s, &shipping::FieldChange::field);
        QVERIFY(service != changes.end());
        QCOMPARE(service->after, u"19"_s);
        QVERIFY(shipping::applyRewrite(f.desk->desk(), *preview, rewrite, {.code = u"change"_s}));
        QCOMPARE(f.desk->load(id).service.basic, u"19"_s);
        QCOMPARE(f.desk->load(id).account, std::optional(there));
    }

    void aPreviewSaysWhatWouldDifferAndChangesNothing()
    {
        Fixture f;
        const auto ids = f.addMany(2);
        const auto preview = f.preview(ids, {set(u"text1"_s, u"Danke, {recipient}"_s)});
        QVERIFY(preview);
        QCOMPARE(preview->changed.size(), 2);
        QCOMPARE(preview->changed.first().changes,
                 (QList<FieldChange>{{u"text1"_s, u"Bestellung {reference}"_s, u"Danke, {recipient}"_s}}));
        QCOMPARE(f.text1(ids.first()), u"Bestellung {reference}"_s);
        QVERIFY(!f.turns().undo);
    }

    void whatCannotChangeIsSkippedWithItsReason()
    {
        Fixture f;
        auto ids = f.addMany(6);
        const auto stateOf = [&](ShipmentId id, State state) {
            QVERIFY(f.desk->store().write(
                Topic::Shipments, [&](auto& c) { return model::setState(c, id, state, {}, f.desk->clock().now()); }));
        };
        f.bookNow(ids[0]);
        stateOf(ids[1], State::Booking);
        stateOf(ids[2], State::Unknown);
        stateOf(ids[3], State::Cancelled);
        f.change({ids[4]}, {set(u"text1"_s, u"same"_s)});
        ids << ShipmentId{999};
        const auto preview = f.preview(ids, {set(u"text1"_s, u"same"_s)}).value();
        QCOMPARE(preview.changed.size(), 1);
        QCOMPARE(preview.changed.first().name, u"A-6"_s);
        QCOMPARE(codes(preview.skipped),
                 (QStringList{u"A-1 rewrite-booked"_s, u"A-2 rewrite-booking"_s, u"A-3 rewrite-unknown"_s,
                              u"A-4 rewrite-cancelled"_s, u"A-5 rewrite-same"_s, u"999 no-such-shipment"_s}));
        for (const LeftOut& left : preview.skipped)
            QVERIFY2(text::sentence(left.why).contains(left.name), qPrintable(text::sentence(left.why)));
    }

    void onePartThatIsBookedKeepsTheWholeAsItIs()
    {
        Fixture f;
        const ShipmentId id = f.add(u"A"_s);
        QVERIFY(f.desk->store().write(Topic::Shipments, [&](auto& c) {
            return c.run(u"UPDATE parcels SET number = '990000000000000001' WHERE shipment_id = ?"_s, id);
        }));
        QCOMPARE(codes(f.preview({id}, {set(u"text1"_s, u"x"_s)})->skipped), QStringList{u"A partly-booked"_s});
    }

    void everyFieldOfTheTableIsPut_data()
    {
        QTest::addColumn<BulkAct>("act");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("after");
        const auto row = [](const char* name, BulkAct act, const QString& field, const QString& value,
                            const QString& after) { QTest::newRow(name) << act << field << value << after; };
        using enum BulkAct;
        row("dispatch date", Set, u"dispatch-date"_s, u"2026-11-30"_s, u"dispatch-date=2026-11-30"_s);
        row("no account", Set, u"account"_s, {}, u"account="_s);
        row("service", Set, u"service"_s, u"ECO"_s, u"service=ECO"_s);
        row("additional services", Set, u"additional"_s, u"SP SI"_s, u"additional=SI SP"_s);
        row("one more additional service", Add, u"additional"_s, u"SI"_s, u"additional=SI"_s);
        row("label text", Set, u"value.label-text"_s, u"fragile"_s, u"value.label-text=fragile"_s);
        row("weight", Set, u"weight"_s, u"750"_s, u"weight=750 g"_s);
        row("content", Set, u"content"_s, u"Books"_s, u"content=Books"_s);
        row("other messages", Set, u"messages"_s, u"1 32"_s, u"messages=1:email:: 32:email::"_s);
        row("one more message", Add, u"messages"_s, u"1"_s, u"messages=2:email:: 1:email::"_s);
        row("no message", Remove, u"messages"_s, u"2"_s, u"messages="_s);
        row("channel", Set, u"messages.channel"_s, u"sms"_s, u"messages=2:sms::"_s);
        row("language", Set, u"messages.language"_s, u"fr"_s, u"messages=2:email:fr:"_s);
        row("text 2", Set, u"text2"_s, u"{reference}\nDanke"_s, u"text2={reference}\nDanke"_s);
        row("sender name", Set, u"sender-name"_s, u"Laden"_s, u"sender-name=Laden"_s);
        row("options", Set, u"options"_s, u"day leave"_s, u"options=leave day"_s);
        row("one more option", Add, u"options"_s, u"neighbour"_s, u"options=neighbour"_s);
    }
    void everyFieldOfTheTableIsPut()
    {
        QFETCH(BulkAct, act);
        QFETCH(QString, field);
        QFETCH(QString, value);
        Fixture f;
        const ShipmentId id = f.add(u"A"_s);
        const QList<BulkEdit> edits{{.field = field, .act = act, .value = value}};
        const auto preview = f.preview({id}, edits);
        QCOMPARE(preview->changed.size(), 1);
        const FieldChange change = preview->changed.first().changes.first();
        QTEST(change.field + u'=' + change.after, "after");
        const model::Shipment before = f.desk->load(id);
        QCOMPARE(f.change({id}, edits).changed, 1);
        QVERIFY(f.desk->load(id) != before);
        QCOMPARE(f.undo().shipments, 1);
        model::Shipment back = f.desk->load(id);
        back.version = before.version;
        QCOMPARE(back, before);
    }

    void aMessageThatComesGoesTheWayOfTheOthers()
    {
        Fixture f;
        const ShipmentId id = f.add(u"A"_s);
        f.change({id}, {{.field = u"messages"_s, .act = BulkAct::Add, .value = u"1"_s},
                        set(u"messages.channel"_s, u"sms"_s)});
        for (const model::MessageChoice& choice : f.desk->load(id).messages)
            QCOMPARE(choice.channel, model::MessageChannel::Sms);
    }

    void aValueThatIsNoneIsRefused()
    {
        QCOMPARE(rewriteOf({set(u"dispatch-date"_s, u"tomorrow"_s)}).error().code, u"not-a-date"_s);
        QCOMPARE(rewriteOf({set(u"weight"_s, u"heavy"_s)}).error().code, u"not-a-number"_s);
        QCOMPARE(rewriteOf({set(u"colour"_s, u"red"_s)}).error().code, u"field-unknown"_s);
    }

    void aBatchIsUndoneAndDoneAgainAsOne()
    {
        Fixture f;
        const auto ids = f.addMany(250); // more than one part
        const auto done = f.change(ids, {set(u"text1"_s, u"neu"_s)});
        QCOMPARE(done.changed, 250);
        QVERIFY(done.skipped.isEmpty());
        QCOMPARE(text::stepName(*f.turns().undo), u"change 250 shipment(s)"_s);
        f.reopen(); // across sessions
        QCOMPARE(f.undo().shipments, 250);
        QCOMPARE(f.text1(ids.first()), u"Bestellung {reference}"_s);
        QCOMPARE(f.text1(ids.last()), u"Bestellung {reference}"_s);
        QVERIFY(!f.turns().undo);
        QCOMPARE(f.redo().shipments, 250);
        QCOMPARE(f.text1(ids.last()), u"neu"_s);
        QVERIFY(!f.turns().redo);
        QCOMPARE(f.history(ids.first()), (QStringList{u"created"_s, u"changed"_s, u"changed-back"_s, u"changed"_s}));
    }

    void whatChangedAfterThePreviewIsSkippedAndNamed()
    {
        Fixture f;
        const auto ids = f.addMany(3);
        const QList<BulkEdit> edits{set(u"text1"_s, u"neu"_s)};
        const auto preview = f.preview(ids, edits).value();
        f.changeMeanwhile(ids[1]);
        const auto done = applyRewrite(f.desk->desk(), preview, rewriteOf(edits).value(), Fixture::doing()).value();
        QCOMPARE(done.changed, 2);
        QCOMPARE(codes(done.skipped), QStringList{u"A-2 changed-elsewhere"_s});
        QCOMPARE(f.text1(ids[1]), u"Bestellung {reference}"_s);
        QCOMPARE(f.desk->load(ids[1]).consignee.city, u"Thun"_s);
    }

    void whatSomebodyChangedSinceStaysAndIsNamed()
    {
        Fixture f;
        const auto ids = f.addMany(3);
        f.change(ids, {set(u"text1"_s, u"neu"_s)});
        f.changeMeanwhile(ids[1]);
        const Turned undone = f.undo();
        QCOMPARE(undone.shipments, 2);
        QCOMPARE(codes(undone.left), QStringList{u"A-2 undo-changed"_s});
        QVERIFY2(text::undone(undone).contains(u"“A-2”"_s), qPrintable(text::undone(undone)));
        QCOMPARE(f.text1(ids[1]), u"neu"_s);
        QCOMPARE(f.desk->load(ids[1]).consignee.city, u"Thun"_s);
        const Turned redone = f.redo(); // it has no part in that any more
        QCOMPARE(redone.shipments, 2);
        QVERIFY(redone.left.isEmpty());
    }

    void whatWasBookedSinceStaysAndSaysThatTheCarrierTakesNothingBack()
    {
        Fixture f;
        const ShipmentId id = f.add(u"A"_s);
        f.change({id}, {set(u"text1"_s, u"neu"_s)});
        f.bookNow(id);
        const Turned undone = f.undo();
        QCOMPARE(undone.shipments, 0);
        QCOMPARE(codes(undone.left), QStringList{u"A undo-booked"_s});
        const QString said = text::undone(undone);
        QVERIFY2(said.contains(u"Swiss Post has no call"_s) && said.contains(u"label"_s), qPrintable(said));
        QCOMPARE(f.text1(id), u"neu"_s);
        QVERIFY(!f.turns().undo); // it can never go back
    }

    void whatIsBeingBookedCanBeUndoneLater()
    {
        Fixture f;
        const ShipmentId id = f.add(u"A"_s);
        f.change({id}, {set(u"text1"_s, u"neu"_s)});
        const auto move = [&](State state) {
            QVERIFY(f.desk->store().write(
                Topic::Shipments, [&](auto& c) { return model::setState(c, id, state, {}, f.desk->clock().now()); }));
        };
        move(State::Unknown);
        QCOMPARE(codes(f.undo().left), QStringList{u"A undo-open"_s});
        move(State::Draft);
        QCOMPARE(f.undo().shipments, 1);
    }

    void aStoppedBatchIsOneStepOfWhatWasDone()
    {
        Fixture f;
        const auto ids = f.addMany(250);
        std::stop_source stop;
        const auto done =
            f.change(ids, {set(u"text1"_s, u"neu"_s)},
                     {.stop = stop.get_token(), .progress = [&](qint64, qint64) { stop.request_stop(); }});
        QVERIFY(done.isCancelled);
        QVERIFY(done.changed > 0 && done.changed < 250);
        QCOMPARE(f.turns().undo->shipments, done.changed);
        QCOMPARE(f.undo().shipments, done.changed);
        for (const ShipmentId id : ids)
            QCOMPARE(f.text1(id), u"Bestellung {reference}"_s);
    }

    void aPartThatIsRolledBackIsNoPartOfTheStep()
    {
        Fixture f;
        const auto ids = f.addMany(250);
        QVERIFY(f.desk->store().write({}, [&](Connection& c) {
            return c.run(u"CREATE TRIGGER broken BEFORE UPDATE ON shipments WHEN NEW.id = %1"
                         " BEGIN SELECT RAISE(ABORT, 'broken'); END"_s.arg(number(ids[150])));
        }));
        const auto done = f.change(ids, {set(u"text1"_s, u"neu"_s)});
        QVERIFY(done.isCancelled);
        QCOMPARE(done.changed, 100);
        QCOMPARE(done.skipped.size(), 100); // that part, each with what the database said
        QCOMPARE(f.text1(ids[120]), u"Bestellung {reference}"_s);
        QVERIFY(f.desk->store().write({}, [](Connection& c) { return c.run(u"DROP TRIGGER broken"_s); }));
        QCOMPARE(f.undo().shipments, 100);
        QCOMPARE(f.text1(ids.first()), u"Bestellung {reference}"_s);
    }

    void aKillBetweenTwoPartsLeavesAStepThatUndoesWhatWasDone()
    {
        Fixture f;
        const auto ids = f.addMany(250);
        f.desk.reset();
        const pid_t child = ::fork();
        if (child == 0) {
            f.desk = std::make_unique<TestDesk>(f.folder.path(), f.post);
            f.change(ids, {set(u"text1"_s, u"neu"_s)}, {.progress = [](qint64, qint64) { ::_exit(9); }});
            ::_exit(1);
        }
        int status = 0;
        ::waitpid(child, &status, 0);
        QVERIFY(WIFEXITED(status) && WEXITSTATUS(status) == 9);
        f.reopen();
        QCOMPARE(f.text1(ids.first()), u"neu"_s);
        QCOMPARE(f.text1(ids.last()), u"Bestellung {reference}"_s);
        QCOMPARE(f.turns().undo->shipments, 100);
        QCOMPARE(f.undo().shipments, 100);
        QCOMPARE(f.text1(ids.first()), u"Bestellung {reference}"_s);
    }

    void aKillWhileUndoingIsFinishedByUndoingAgain()
    {
        Fixture f;
        const auto ids = f.addMany(250);
        f.change(ids, {set(u"text1"_s, u"neu"_s)});
        std::stop_source stop;
        const auto cut = shipping::undo(
            f.desk->desk(), {.stop = stop.get_token(), .progress = [&](qint64, qint64) { stop.request_stop(); }}, me);
        QCOMPARE(cut.error().kind, Error::Kind::Cancelled);
        QCOMPARE(f.text1(ids.first()), u"Bestellung {reference}"_s);
        QCOMPARE(f.text1(ids.last()), u"neu"_s);
        f.reopen();
        const Turned undone = f.undo();
        QCOMPARE(undone.shipments, 250);
        QVERIFY(undone.left.isEmpty());
        QCOMPARE(f.text1(ids.last()), u"Bestellung {reference}"_s);
        QCOMPARE(f.redo().shipments, 250);
    }

    void aStepThatIsUndoneMeanwhileEndsTheBatch()
    {
        Fixture f;
        const auto ids = f.addMany(250);
        bool isUndone = false;
        const auto done = f.change(ids, {set(u"text1"_s, u"neu"_s)}, {.progress = [&](qint64, qint64) {
                                       if (!std::exchange(isUndone, true))
                                           f.undo();
                                   }});
        QVERIFY(done.isCancelled);
        for (const ShipmentId id : ids)
            QCOMPARE(f.text1(id), u"Bestellung {reference}"_s);
    }

    void whatIsTypedInOneSittingIsOneStep()
    {
        Fixture f;
        const ShipmentId id = f.add(u"A"_s);
        f.type(id, u"one"_s, u"sitting-1"_s);
        f.type(id, u"two"_s, u"sitting-1"_s);
        f.type(id, u"three"_s, u"sitting-2"_s);
        QCOMPARE(f.count(u"steps"_s), 2);
        QCOMPARE(text::stepName(*f.turns().undo), u"edit “A”"_s);
        f.undo();
        QCOMPARE(f.text1(id), u"two"_s);
        f.undo();
        QCOMPARE(f.text1(id), u"Bestellung {reference}"_s);
        f.redo();
        QCOMPARE(f.text1(id), u"two"_s);
        f.type(id, u"other"_s, u"sitting-1"_s); // what was undone is over
        QVERIFY(!f.turns().redo);
        f.undo();
        QCOMPARE(f.text1(id), u"two"_s);
    }

    void whatIsTypedBackIsNoStep()
    {
        Fixture f;
        const ShipmentId id = f.add(u"A"_s);
        f.type(id, u"one"_s, u"sitting"_s);
        f.type(id, u"Bestellung {reference}"_s, u"sitting"_s);
        QVERIFY(!f.turns().undo);
        QCOMPARE(f.count(u"step_items"_s), 0);
    }

    void aSittingGoesOnOnlyFromWhatItLeft()
    {
        Fixture f;
        const ShipmentId id = f.add(u"A"_s);
        f.type(id, u"one"_s, u"sitting"_s);
        f.changeMeanwhile(id);
        f.type(id, u"two"_s, u"sitting"_s);
        f.undo();
        QCOMPARE(f.text1(id), u"one"_s);
        QCOMPARE(f.desk->load(id).consignee.city, u"Thun"_s);
    }

    void parcelsThatCameAndWentComeBack()
    {
        Fixture f;
        const ShipmentId id = f.add(u"A"_s);
        const auto save = [&](const model::Shipment& shipment, const QString& sitting) {
            QVERIFY(f.desk->store().write(Topic::Shipments, [&](Connection& c) {
                return saveDraft(c, shipment, sitting, f.desk->clock().now(), me);
            }));
        };
        model::Shipment shipment = f.desk->load(id);
        shipment.parcels.append({.weightGrams = 300, .content = u"Books"_s});
        save(shipment, u"1"_s);
        shipment = f.desk->load(id);
        shipment.parcels.removeFirst();
        save(shipment, u"2"_s);
        QCOMPARE(f.undo().shipments, 1);
        QCOMPARE(f.desk->load(id).parcels.size(), 2);
        QCOMPARE(f.desk->load(id).parcels[0].weightGrams, 1200);
        QCOMPARE(f.undo().shipments, 1);
        QCOMPARE(f.desk->load(id).parcels.size(), 1);
        QCOMPARE(f.redo().shipments, 1);
        QCOMPARE(f.redo().shipments, 1);
        QCOMPARE(f.desk->load(id).parcels.size(), 1);
        QCOMPARE(f.desk->load(id).parcels[0].content, u"Books"_s);
    }

    void everyoneUndoesWhatIsHisOwn()
    {
        Fixture f;
        const ShipmentId mine = f.add(u"A"_s);
        const ShipmentId theirs = f.add(u"B"_s);
        f.type(mine, u"mine"_s, u"1"_s, me);
        f.type(theirs, u"theirs"_s, u"2"_s, colleague);
        QCOMPARE(f.turns(me).undo->shipment, u"A"_s);
        f.undo();
        QCOMPARE(f.text1(mine), u"Bestellung {reference}"_s);
        QCOMPARE(f.text1(theirs), u"theirs"_s);
        QCOMPARE(shipping::undo(f.desk->desk(), {}, me).error().code, u"nothing-to-undo"_s);
        QVERIFY(f.turns(colleague).undo);
    }

    void aCertainStepIsUndoneWhateverCameAfterIt()
    {
        Fixture f;
        const auto ids = f.addMany(2);
        const auto first = f.change({ids[0]}, {set(u"text1"_s, u"one"_s)});
        f.change({ids[1]}, {set(u"text1"_s, u"two"_s)});
        QCOMPARE(undoStep(f.desk->desk(), *first.step)->shipments, 1);
        QCOMPARE(f.text1(ids[0]), u"Bestellung {reference}"_s);
        QCOMPARE(f.text1(ids[1]), u"two"_s);
        QCOMPARE(undoStep(f.desk->desk(), *first.step).error().code, u"nothing-to-undo"_s);
    }

    void discardsAreUndoneLikeEverythingElse()
    {
        Fixture f;
        const auto ids = f.addMany(2);
        QVERIFY(discard(f.desk->desk(), ids, me).value());
        QCOMPARE(text::stepName(*f.turns().undo), u"discard 2 shipment(s)"_s);
        f.undo();
        QCOMPARE(f.desk->load(ids[0]).state, State::Draft);
        QCOMPARE(f.history(ids[0]), (QStringList{u"created"_s, u"discarded"_s, u"taken-back"_s}));
        f.redo();
        QCOMPARE(f.desk->load(ids[1]).state, State::Cancelled);
        QVERIFY(!discard(f.desk->desk(), ids, me).value()); // nothing changed, so there is no step
    }

    void onlySoManyStepsAreKept()
    {
        Fixture f;
        const ShipmentId id = f.add(u"A"_s);
        QVERIFY(f.desk->store().write(Topic::Shipments, [&](Connection& c) -> Result<void> {
            for (int i = 0; i < model::keptSteps + 20; ++i) {
                const auto step = model::addStep(c, {.login = me, .code = u"edit"_s, .at = f.desk->clock().now()});
                if (!step)
                    return std::unexpected(step.error());
                if (auto kept = model::keepItem(c, *step, {.shipment = id}); !kept)
                    return kept;
            }
            return {};
        }));
        QCOMPARE(f.count(u"steps"_s), model::keptSteps);
        QCOMPARE(f.count(u"step_items"_s), model::keptSteps);
    }

    void aShipmentThatIsErasedTakesItsJournalAlong()
    {
        Fixture f;
        const auto ids = f.addMany(2);
        f.change(ids, {set(u"text1"_s, u"neu"_s)});
        QVERIFY(f.desk->store().write(
            Topic::Shipments, [&](Connection& c) { return c.run(u"DELETE FROM shipments WHERE id = ?"_s, ids[0]); }));
        QCOMPARE(f.count(u"step_items"_s), 1);
        QCOMPARE(f.undo().shipments, 1);
        QVERIFY(f.desk->store().write(
            Topic::Shipments, [&](Connection& c) { return c.run(u"DELETE FROM shipments WHERE id = ?"_s, ids[1]); }));
        QVERIFY(!f.turns().redo); // nothing is left to be done again
    }

    void valuesAreSaidInWords()
    {
        QCOMPARE(text::valueText(u"text1"_s, u"{reference}"_s), u"{reference}"_s);
        QCOMPARE(text::valueText(u"service"_s, u"PRI"_s), text::fieldName(u"service.PRI"_s));
        const QString message = text::valueText(u"messages"_s, u"2:sms:fr:+41791234567"_s);
        QVERIFY2(message.contains(u"SMS, French, +41791234567"_s) && !message.contains(u"2:"_s), qPrintable(message));
        QVERIFY(!text::valueText(u"options"_s, u"leave"_s).contains(u"leave"_s));
    }
};

QTEST_GUILESS_MAIN(TestRewrite)
#include "tst_rewrite.moc"
