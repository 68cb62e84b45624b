#include "core/model/holds.h"
#include "core/model/reships.h"
#include "core/shipping/duplicate.h"
#include "core/shipping/hold.h"
#include "core/text/sentences.h"
#include "tests/ui/pagedesk.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/messagebar.h"
#include "ui/shipments/bulkpanel.h"
#include "ui/shipments/holdpanel.h"
#include "ui/shipments/shipmentform.h"
#include "ui/shipments/shipmentlist.h"
#include "ui/shipments/shipmentspage.h"
#include "ui/shipments/standingstrip.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QTableView>

#include <memory>

using namespace aviso;
using namespace aviso::test;
using namespace Qt::Literals::StringLiterals;
using model::State;

namespace {

/// The window with its page of shipments, worked with by the keyboard.
struct Fixture : PageDesk
{
    AccountId account = add(practiceAccount());
    std::unique_ptr<ui::MainWindow> window;
    ui::ShipmentsPage* page = nullptr;

    ShipmentId addDraft(const QString& reference)
    {
        return store
            ->write(storage::Topic::Shipments,
                    [&](auto& c) {
                        return model::addShipment(c, goodShipment(account, reference), clock.now(), u"clerk"_s);
                    })
            .value();
    }

    void setState(ShipmentId id, State state)
    {
        QVERIFY(store->write(storage::Topic::Shipments,
                             [&](auto& c) { return model::setState(c, id, state, {}, clock.now()); }));
    }

    void open(ShipmentId first)
    {
        window = std::make_unique<ui::MainWindow>(services, ui::Preferences{});
        page = new ui::ShipmentsPage(services, {.shipment = number(first)});
        window->add(page);
        window->resize(1366, 725);
        window->show();
        QApplication::setActiveWindow(window.get());
        QTRY_VERIFY(list()->current() == first);
        QTRY_COMPARE(form()->shipment(), first);
        QTRY_COMPARE(QApplication::activeWindow(), window.get());
        table()->setFocus();
        QTRY_VERIFY(table()->hasFocus());
        QTRY_COMPARE(list()->selected(), QList<ShipmentId>{first});
        QTRY_VERIFY(action(u"discard"_s)->isEnabled());
    }

    model::Shipment stored(ShipmentId id) const
    {
        return store->read([&](auto& c) { return model::loadShipment(c, id); }).value();
    }
    QString content(ShipmentId id) const { return stored(id).parcels.first().content; }
    bool isHeld(ShipmentId id) const
    {
        return store->read([&](auto& c) { return model::holdOf(c, id); }).value().has_value();
    }

    ui::ShipmentList* list() const { return page->findChild<ui::ShipmentList*>(); }
    ui::ShipmentForm* form() const { return page->findChild<ui::ShipmentForm*>(); }
    ui::BulkPanel* bulk() const { return page->findChild<ui::BulkPanel*>(); }
    QTableView* table() const { return list()->findChild<QTableView*>(); }
    QAction* action(const QString& name) const { return window->findChild<QAction*>(name); }
    QAbstractItemModel* preview() const { return bulk()->findChild<QTableView*>(u"bulk-preview"_s)->model(); }
    QPushButton* change() const { return bulk()->findChild<QPushButton*>(u"bulk-change"_s); }

    QLineEdit* field(const QString& name) const
    {
        for (auto* edit : form()->findChildren<QLineEdit*>())
            if (edit->accessibleName() == text::fieldName(name))
                return edit;
        return nullptr;
    }

    QPushButton* button(const QString& words) const
    {
        for (auto* each : window->findChildren<QPushButton*>())
            if (each->isVisible() && each->text().remove(u'&') == words)
                return each;
        return nullptr;
    }

    QString standing(const QString& reference) const
    {
        const auto* model = table()->model();
        for (int row = 0; row < model->rowCount(); ++row)
            if (model->index(row, 0).data().toString() == reference)
                return model->index(row, 2).data().toString();
        return {};
    }

    /// What the preview says, one line a row.
    QStringList lines() const
    {
        QStringList lines;
        for (int row = 0; row < preview()->rowCount(); ++row) {
            QStringList cells;
            for (int column = 0; column < preview()->columnCount(); ++column)
                cells << preview()->index(row, column).data().toString();
            lines << cells.join(u" | "_s);
        }
        return lines;
    }

    void openBulkForAll()
    {
        QTest::keyClick(table(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(table(), Qt::Key_F6);
        QTRY_VERIFY(bulk()->isVisible());
    }

    /// Until what was to be written so far is written, and read again.
    void awaitSaves()
    {
        for (const ui::Lane lane : {ui::Lane::Saves, ui::Lane::Desk}) {
            bool isOver = false;
            services.tasks.run(lane, [] { return true; }).then(page, [&](bool) { isOver = true; });
            QTRY_VERIFY(isOver);
        }
    }

    void pressKey(Qt::Key key, Qt::KeyboardModifiers with = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, with);
    }
};

} // namespace

class TestChanging : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void manyAreChangedByKeyboardAloneAndTakenBack()
    {
        Fixture f;
        const ShipmentId first = f.addDraft(u"A"_s);
        const ShipmentId second = f.addDraft(u"B"_s);
        f.open(second);
        QTRY_COMPARE(f.table()->model()->rowCount(), 2);
        f.openBulkForAll();
        QVERIFY(!f.change()->isEnabled());
        // Tab walks to the content; what is typed ticks its field.
        for (int i = 0; i < 60 && QApplication::focusWidget()->objectName() != "bulk-content"_L1; ++i)
            f.pressKey(Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"bulk-content"_s);
        QTest::keyClicks(QApplication::focusWidget(), u"Books"_s);
        QTRY_VERIFY(f.change()->isEnabled());
        QVERIFY2(f.change()->text().remove(u'&').contains(u'2'), qPrintable(f.change()->text()));
        QCOMPARE(f.lines(), (QStringList{u"B | Content | nothing | Books"_s, u"A | Content | nothing | Books"_s}));
        QCOMPARE(f.content(first), QString()); // nothing is done before the button
        for (int i = 0; i < 120 && QApplication::focusWidget() != f.change(); ++i)
            f.pressKey(Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), f.change());
        f.pressKey(Qt::Key_Return);
        QTRY_COMPARE(f.content(first), u"Books"_s);
        QTRY_COMPARE(f.content(second), u"Books"_s);
        QTRY_VERIFY(f.button(u"Undo"_s));
        f.button(u"Undo"_s)->setFocus();
        f.pressKey(Qt::Key_Return);
        QTRY_COMPARE(f.content(first), QString());
        QTRY_COMPARE(f.content(second), QString());
    }

    void afterAChangeOfManyTheKeysGoOn()
    {
        Fixture f;
        const ShipmentId first = f.addDraft(u"A"_s);
        f.open(f.addDraft(u"B"_s));
        QTRY_COMPARE(f.table()->model()->rowCount(), 2);
        f.openBulkForAll();
        auto* content = f.bulk()->findChild<QLineEdit*>(u"bulk-content"_s);
        content->setFocus();
        QTest::keyClicks(content, u"Books"_s);
        QTRY_VERIFY(f.change()->isEnabled());
        f.change()->click(); // by its letter: the focus stays in the field
        QTRY_COMPARE(f.content(first), u"Books"_s);
        QTRY_VERIFY(f.button(u"Undo"_s));
        QVERIFY(QApplication::focusWidget());
        QVERIFY(f.bulk()->isAncestorOf(QApplication::focusWidget()));
        f.pressKey(Qt::Key_Escape); // the message
        f.pressKey(Qt::Key_Escape);
        QVERIFY(!f.bulk()->isVisible());
        QCOMPARE(QApplication::focusWidget(), f.table());
    }

    void whatWasTakenBackByTheKeyIsNoLongerOffered()
    {
        Fixture f;
        const ShipmentId first = f.addDraft(u"A"_s);
        f.open(first);
        f.openBulkForAll();
        QTest::keyClicks(f.bulk()->findChild<QLineEdit*>(u"bulk-content"_s), u"Books"_s);
        QTRY_VERIFY(f.change()->isEnabled());
        f.change()->click();
        QTRY_VERIFY(f.button(u"Undo"_s));
        QTRY_VERIFY(f.action(u"undo"_s)->isEnabled());
        f.action(u"undo"_s)->trigger();
        QTRY_COMPARE(f.content(first), QString());
        QTRY_VERIFY(!f.button(u"Undo"_s));
    }

    void ofAListTheDifferenceIsShown()
    {
        Fixture f;
        f.open(f.addDraft(u"A"_s));
        f.openBulkForAll();
        auto* message = f.bulk()->findChild<QCheckBox*>(u"bulk-messages-2"_s);
        auto* other = f.bulk()->findChild<QCheckBox*>(u"bulk-messages-1"_s);
        QVERIFY(message && other);
        other->click();
        QTRY_COMPARE(f.lines().size(), 1);
        QVERIFY2(f.lines()[0].contains(u"| + "_s), qPrintable(f.lines()[0]));
    }

    void escapeLeadsFromTheFormToTheList()
    {
        Fixture f;
        f.open(f.addDraft(u"A"_s));
        QTRY_VERIFY(f.field(u"recipient.city"_s));
        f.field(u"recipient.city"_s)->setFocus();
        f.pressKey(Qt::Key_Escape);
        QCOMPARE(QApplication::focusWidget(), f.table());
    }

    void escapeOpensNothingElseWhereASearchMissesWhatIsOpen()
    {
        Fixture f;
        f.addDraft(u"OTHER"_s);
        const ShipmentId open = f.addDraft(u"OPEN"_s);
        f.open(open);
        f.list()->search(u"OTHER"_s);
        QTRY_COMPARE(f.table()->model()->rowCount(), 1);
        QTRY_VERIFY(f.field(u"recipient.city"_s));
        f.field(u"recipient.city"_s)->setFocus();
        f.pressKey(Qt::Key_Escape);
        QVERIFY(!f.field(u"recipient.city"_s)->hasFocus());
        QCOMPARE(f.form()->shipment(), open);
        QVERIFY(!f.list()->current());
    }

    void theKeyForProblemsGoesPastADraftOnHold()
    {
        Fixture f;
        const ShipmentId first = f.addDraft(u"WRONG"_s);
        const ShipmentId held = f.addDraft(u"HELD"_s);
        QVERIFY(f.store->write(storage::Topic::Shipments, [&](storage::Connection& c) -> Result<void> {
            auto shipment = model::loadShipment(c, first).value();
            shipment.consignee.postcode = u"8X01"_s;
            const auto saved = model::saveShipment(c, shipment, f.clock.now());
            return saved ? Result<void>() : std::unexpected(saved.error());
        }));
        QVERIFY(shipping::hold(f.services.desk, {held}, {.reason = u"Waits for payment"_s}));
        f.open(held);
        const auto* problems = f.form()->findChild<QListView*>(u"problems"_s)->model();
        QTRY_VERIFY(problems->rowCount() > 0); // the hold, and what is advised
        for (int presses = 0; presses <= problems->rowCount() && f.form()->shipment() == held; ++presses) {
            f.pressKey(Qt::Key_F4);
            QTRY_COMPARE(f.list()->current(), std::optional(f.form()->shipment()));
        }
        QTRY_COMPARE(f.form()->shipment(), first);
    }

    void theKeyForProblemsGoesOnToTheNextDraft()
    {
        Fixture f;
        const ShipmentId wrong = f.addDraft(u"WRONG"_s);
        QVERIFY(f.store->write(storage::Topic::Shipments, [&](storage::Connection& c) -> Result<void> {
            auto shipment = model::loadShipment(c, wrong).value();
            shipment.consignee.postcode = u"8X01"_s;
            const auto saved = model::saveShipment(c, shipment, f.clock.now());
            return saved ? Result<void>() : std::unexpected(saved.error());
        }));
        f.open(f.addDraft(u"GOOD"_s));
        QTRY_COMPARE(f.list()->current(), std::optional(f.form()->shipment()));
        f.table()->setFocus();
        const int advised = f.form()->findChild<QListView*>(u"problems"_s)->model()->rowCount(); // comes first
        for (int presses = 0; presses <= advised; ++presses)
            f.pressKey(Qt::Key_F4);
        QTRY_COMPARE(f.form()->shipment(), wrong);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F4);
        QTRY_COMPARE(QApplication::focusWidget(), f.field(u"recipient.postcode"_s));
    }

    void whatStaysIsNamedBeforehandWithItsReason()
    {
        Fixture f;
        const ShipmentId first = f.addDraft(u"A"_s);
        const ShipmentId second = f.addDraft(u"B"_s);
        f.setState(first, State::Booked);
        f.open(second);
        QTRY_COMPARE(f.table()->model()->rowCount(), 2);
        f.openBulkForAll();
        auto* message = f.bulk()->findChild<QCheckBox*>(u"bulk-messages-2"_s);
        QVERIFY(message);
        QCOMPARE(message->checkState(), Qt::PartiallyChecked);
        message->setFocus();
        f.pressKey(Qt::Key_Space); // on
        f.pressKey(Qt::Key_Space); // off
        QTRY_COMPARE(f.lines().size(), 2);
        QVERIFY2(f.lines()[0].startsWith(u"B | Messages | "_s) && f.lines()[0].endsWith(u"| nothing"_s),
                 qPrintable(f.lines()[0]));
        QVERIFY2(f.lines()[1].startsWith(u"A | stays"_s) && f.lines()[1].contains(u"is booked"_s),
                 qPrintable(f.lines()[1]));
        QVERIFY(f.change()->text().remove(u'&').contains(u"Change 1"_s));
    }

    void escapeLeavesThePanelAndChangesNothing()
    {
        Fixture f;
        const ShipmentId id = f.addDraft(u"A"_s);
        f.open(id);
        QTest::keyClick(f.table(), Qt::Key_F6);
        QTRY_VERIFY(f.bulk()->isVisible());
        QVERIFY(!f.form()->isVisible());
        f.pressKey(Qt::Key_Escape);
        QVERIFY(!f.bulk()->isVisible());
        QVERIFY(f.form()->isVisible());
        QCOMPARE(QApplication::focusWidget(), f.table());
    }

    void whatIsChosenStaysChosenInAnotherLanguage()
    {
        Fixture f;
        const ShipmentId id = f.addDraft(u"A"_s);
        f.open(id);
        QTest::keyClick(f.table(), Qt::Key_F6);
        QTRY_VERIFY(f.bulk()->isVisible());
        type(f.bulk()->findChild<QLineEdit*>(u"bulk-content"_s), u"Books"_s);
        f.language.use(u"de"_s);
        QTRY_COMPARE(f.bulk()->findChild<QLineEdit*>(u"bulk-content"_s)->text(), u"Books"_s);
        QVERIFY(f.bulk()->findChild<QCheckBox*>(u"bulk-tick-content"_s)->isChecked());
        f.language.use(u"en"_s);
    }

    void aDraftIsHeldWithAReasonAndReleased()
    {
        Fixture f;
        const ShipmentId id = f.addDraft(u"A"_s);
        f.open(id);
        QTRY_COMPARE(f.standing(u"A"_s), u"Ready"_s);
        QTest::keyClick(f.table(), Qt::Key_F7);
        QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"hold-reason"_s);
        f.pressKey(Qt::Key_Return); // not without a reason
        QVERIFY(f.page->findChild<ui::HoldPanel*>()->isVisible());
        QTest::keyClicks(QApplication::focusWidget(), u"Waits for payment"_s);
        f.pressKey(Qt::Key_Return);
        QTRY_VERIFY(f.isHeld(id));
        QCOMPARE(QApplication::focusWidget(), f.table());
        QTRY_COMPARE(f.standing(u"A"_s), u"On hold"_s);
        const auto* strip = f.form()->findChild<ui::StandingStrip*>();
        QTRY_VERIFY(strip->isVisible());
        QVERIFY2(words(*strip, u"release-words"_s).contains(u"Waits for payment"_s),
                 qPrintable(words(*strip, u"release-words"_s)));
        press(*strip, u"release"_s);
        QTRY_VERIFY(!f.isHeld(id));
        QTRY_VERIFY(!strip->isVisible());
        QTRY_COMPARE(f.standing(u"A"_s), u"Ready"_s);
    }

    void aNewDraftIsSelectedAlsoWhereASearchLeavesItOut()
    {
        Fixture f;
        const ShipmentId id = f.addDraft(u"A-1001"_s);
        f.open(id);
        f.list()->search(u"A-1001"_s);
        QTRY_COMPARE(f.table()->model()->rowCount(), 1);
        f.table()->setFocus();
        f.pressKey(Qt::Key_F2);
        QTRY_VERIFY(f.form()->shipment() != id);
        QTRY_COMPARE(f.list()->selected(), QList<ShipmentId>{f.form()->shipment()});
    }

    void aNewDraftThatNothingWasTypedIntoIsUsedAgain()
    {
        Fixture f;
        const ShipmentId old = f.addDraft(u"A"_s);
        f.open(old);
        QTRY_COMPARE(f.list()->current(), std::optional(old));
        f.action(u"new-shipment"_s)->trigger();
        f.action(u"new-shipment"_s)->trigger(); // before the first one is there
        QTRY_VERIFY(f.form()->shipment() != old);
        const ShipmentId made = f.form()->shipment();
        QTRY_VERIFY(f.field(u"recipient.company"_s)->hasFocus());
        f.action(u"new-shipment"_s)->trigger();
        f.awaitSaves();
        QCOMPARE(f.table()->model()->rowCount(), 2);
        QCOMPARE(f.form()->shipment(), made);
        QTest::keyClicks(f.field(u"recipient.company"_s), u"Muster"_s);
        f.action(u"new-shipment"_s)->trigger();
        QTRY_COMPARE(f.table()->model()->rowCount(), 3);
        QTRY_VERIFY(f.form()->shipment() != made);
    }

    void aNewDraftThatWasGivenUpIsNotUsedAgain()
    {
        Fixture f;
        const ShipmentId old = f.addDraft(u"A"_s);
        f.open(old);
        f.action(u"new-shipment"_s)->trigger();
        QTRY_VERIFY(f.form()->shipment() != old);
        const ShipmentId given = f.form()->shipment();
        QTRY_COMPARE(f.list()->selected(), QList<ShipmentId>{given});
        QTRY_VERIFY(f.action(u"discard"_s)->isEnabled());
        f.action(u"discard"_s)->trigger();
        QTRY_VERIFY(!f.form()->isEditable());
        f.action(u"new-shipment"_s)->trigger();
        QTRY_VERIFY(f.form()->shipment() != given && f.form()->isEditable());
    }

    void aNewDraftInWhichAnythingStandsIsNotUsedAgain()
    {
        Fixture f;
        const ShipmentId old = f.addDraft(u"A"_s);
        f.open(old);
        f.action(u"new-shipment"_s)->trigger();
        QTRY_VERIFY(f.form()->shipment() != old);
        const ShipmentId made = f.form()->shipment();
        QTRY_VERIFY(f.field(u"recipient.email"_s));
        f.field(u"recipient.email"_s)->setFocus();
        QTest::keyClicks(f.field(u"recipient.email"_s), u"anna@example.ch"_s);
        f.action(u"new-shipment"_s)->trigger();
        QTRY_VERIFY(f.form()->shipment() != made);
    }

    void aNewDraftThatIsUsedAgainIsTheOnlyOneSelected()
    {
        Fixture f;
        const ShipmentId old = f.addDraft(u"A"_s);
        f.open(old);
        f.action(u"new-shipment"_s)->trigger();
        QTRY_VERIFY(f.form()->shipment() != old);
        const ShipmentId made = f.form()->shipment();
        QTRY_COMPARE(f.list()->selected(), QList<ShipmentId>{made});
        f.table()->setFocus();
        f.pressKey(Qt::Key_A, Qt::ControlModifier);
        QTRY_COMPARE(f.list()->selected().size(), 2);
        f.action(u"new-shipment"_s)->trigger();
        f.awaitSaves();
        QTRY_COMPARE(f.list()->selected(), QList<ShipmentId>{made});
        QCOMPARE(f.form()->shipment(), made);
    }

    void aNewDraftIsNotMadeBehindThePanel()
    {
        Fixture f;
        const ShipmentId old = f.addDraft(u"A"_s);
        f.open(old);
        f.openBulkForAll();
        f.action(u"new-shipment"_s)->trigger();
        QTRY_VERIFY(f.form()->shipment() != old);
        QTRY_COMPARE(QApplication::focusWidget(), f.field(u"recipient.company"_s));
        QVERIFY(!f.bulk()->isVisible());
    }

    void aDuplicateIsOpenedAtOnce()
    {
        Fixture f;
        const ShipmentId id = f.addDraft(u"A"_s);
        f.open(id);
        QTest::keyClick(f.table(), Qt::Key_D, Qt::ControlModifier);
        QTRY_VERIFY(f.form()->shipment() != id);
        QCOMPARE(f.stored(f.form()->shipment()).reference, u"A-2"_s);
    }

    void fromALostShipmentOneJumpsToItsReplacementAndBack()
    {
        Fixture f;
        const ShipmentId lost = f.addDraft(u"A"_s);
        f.setState(lost, State::Booked);
        f.open(lost);
        QVERIFY(f.action(u"reship"_s)->isEnabled());
        QTest::keyClick(f.table(), Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(f.form()->shipment() != lost);
        const ShipmentId next = f.form()->shipment();
        const auto* strip = f.form()->findChild<ui::StandingStrip*>();
        QTRY_VERIFY(words(*strip, u"show-lost-words"_s).contains(u"“A”"_s));
        press(*strip, u"show-lost"_s);
        QTRY_COMPARE(f.form()->shipment(), lost);
        QTRY_VERIFY(words(*strip, u"show-replacement-words"_s).contains(u"“A-2”"_s));
        press(*strip, u"show-replacement"_s);
        QTRY_COMPARE(f.form()->shipment(), next);
    }

    void theEditMenuNamesTheNextStepAndItsKeysTakeItBackAndForth()
    {
        Fixture f;
        const ShipmentId id = f.addDraft(u"A"_s);
        f.open(id);
        QVERIFY(!f.action(u"undo"_s)->isEnabled());
        QTest::keyClick(f.table(), Qt::Key_Delete);
        QTRY_COMPARE(f.stored(id).state, State::Cancelled);
        QTRY_COMPARE(f.action(u"undo"_s)->text().remove(u'&'), u"Undo: discard “A”"_s);
        bool isInMenu = false;
        for (const QAction* menu : f.window->menuBar()->actions())
            isInMenu = isInMenu || (menu->menu() && menu->menu()->actions().contains(f.action(u"undo"_s)));
        QVERIFY(isInMenu);
        f.table()->setFocus();
        f.pressKey(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(f.stored(id).state, State::Draft);
        QTRY_COMPARE(f.action(u"redo"_s)->text().remove(u'&'), u"Do again: discard “A”"_s);
        f.pressKey(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(f.stored(id).state, State::Cancelled);
    }

    void aFieldsOwnUndoWinsWhileItHasSomethingToUndo()
    {
        Fixture f;
        const ShipmentId id = f.addDraft(u"A"_s);
        const ShipmentId other = f.addDraft(u"B"_s);
        f.open(id);
        QTest::keyClick(f.table(), Qt::Key_Delete); // a step of the desk
        QTRY_COMPARE(f.stored(id).state, State::Cancelled);
        QTRY_VERIFY(f.action(u"undo"_s)->isEnabled());
        f.list()->setCurrent(other);
        QTRY_COMPARE(f.form()->shipment(), other);
        QLineEdit* city = f.field(u"recipient.city"_s);
        QTRY_VERIFY(!city->text().isEmpty());
        const QString before = city->text();
        city->setFocus();
        city->end(false);
        QTest::keyClicks(city, u"x"_s);
        QCOMPARE(city->text(), before + u'x');
        f.pressKey(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(city->text(), before);
        QCOMPARE(f.stored(id).state, State::Cancelled);
        QVERIFY(!city->isUndoAvailable());
        f.pressKey(Qt::Key_Z, Qt::ControlModifier); // now it is the desk's turn
        QTRY_COMPARE(f.stored(id).state, State::Draft);
    }

    void whatWasTypedIsOneStepThatTheWindowTakesBack()
    {
        Fixture f;
        const ShipmentId id = f.addDraft(u"A"_s);
        f.open(id);
        QLineEdit* city = f.field(u"recipient.city"_s);
        QTRY_VERIFY(!city->text().isEmpty());
        type(city, u"Thun"_s);
        f.field(u"recipient.street"_s)->setFocus(); // that saves
        QTRY_COMPARE(f.stored(id).consignee.city, u"Thun"_s);
        QTRY_COMPARE(f.action(u"undo"_s)->text().remove(u'&'), u"Undo: edit “A”"_s);
        f.pressKey(Qt::Key_Z, Qt::ControlModifier); // the street has nothing of its own
        QTRY_VERIFY(f.stored(id).consignee.city != "Thun"_L1);
        QTRY_VERIFY(city->text() != "Thun"_L1);
    }

    void whatIsBookedSinceStaysAndTheWindowSaysWhy()
    {
        Fixture f;
        const ShipmentId id = f.addDraft(u"A"_s);
        f.open(id);
        QTest::keyClick(f.table(), Qt::Key_D, Qt::ControlModifier);
        QTRY_VERIFY(f.form()->shipment() != id);
        f.setState(f.form()->shipment(), State::Booked);
        QTRY_VERIFY(f.action(u"undo"_s)->isEnabled());
        f.action(u"undo"_s)->trigger();
        const auto said = [&] {
            for (const auto* bar : f.window->findChildren<ui::MessageBar*>())
                if (bar->parentWidget() == f.window->centralWidget() && bar->isVisible())
                    return bar->accessibleName();
            return QString();
        };
        QTRY_VERIFY2(said().contains(u"its label exists"_s) && said().contains(u"Swiss Post"_s), qPrintable(said()));
    }
};

QTEST_MAIN(TestChanging)
#include "tst_changing.moc"
