#include "core/shipping/handover.h"
#include "core/shipping/hold.h"
#include "core/text/work.h"
#include "tests/ui/pagedesk.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/messagebar.h"
#include "ui/shipments/listfilter.h"
#include "ui/shipments/shipmentform.h"
#include "ui/shipments/shipmentlist.h"
#include "ui/shipments/shipmentspage.h"
#include "ui/today/todaypage.h"
#include "ui/today/workcard.h"

#include <QAccessible>
#include <QAction>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTabBar>
#include <QTableView>

#include <algorithm>
#include <memory>

using namespace aviso;
using namespace aviso::test;
using namespace Qt::Literals::StringLiterals;
using model::State;
using shipping::Work;

namespace {

const QDate today(2026, 11, 23);

/// The window with the start page and the shipments behind it, joined as the program joins them.
struct Fixture : PageDesk
{
    AccountId account = add(practiceAccount());
    std::unique_ptr<ui::MainWindow> window;
    ui::TodayPage* page = nullptr;
    ui::ShipmentsPage* shipments = nullptr;

    ShipmentId addDraft(const QString& reference, std::optional<QDate> dispatch = {})
    {
        model::Shipment shipment = goodShipment(account, reference);
        shipment.dispatchDate = dispatch;
        return store
            ->write(storage::Topic::Shipments,
                    [&](auto& c) { return model::addShipment(c, shipment, clock.now(), u"clerk"_s); })
            .value();
    }

    ShipmentId addBooked(const QString& reference)
    {
        const ShipmentId id = addDraft(reference);
        setState(id, State::Booked);
        return id;
    }

    void setState(ShipmentId id, State state)
    {
        QVERIFY(store->write(storage::Topic::Shipments,
                             [&](auto& c) { return model::setState(c, id, state, {}, clock.now()); }));
    }

    void open(const ui::Preferences& preferences = {})
    {
        window = std::make_unique<ui::MainWindow>(services, preferences);
        page = new ui::TodayPage(services, {});
        shipments = new ui::ShipmentsPage(services, {});
        QObject::connect(page, &ui::TodayPage::listAsked, window.get(), [this](Work work) {
            window->open(u"shipments"_s);
            const auto& list = *shipping::kindOf(work).list;
            shipments->showList({.stored = list.stored, .standing = list.standing});
        });
        window->add(page);
        window->add(shipments);
        window->resize(1366, 725);
        window->show();
        QApplication::setActiveWindow(window.get());
    }

    void openAndCount()
    {
        open();
        QTRY_VERIFY(page->isCounted());
    }

    ui::WorkCard* card(Work work) const
    {
        const auto cards = page->cards();
        const auto found = std::ranges::find(cards, work, &ui::WorkCard::work);
        return found == cards.end() ? nullptr : *found;
    }

    QList<Work> kinds() const
    {
        QList<Work> found;
        for (const ui::WorkCard* each : page->cards())
            found << each->work();
        return found;
    }

    QString count(Work work) const { return card(work) ? words(*card(work), u"count"_s) : QString(); }

    ui::ShipmentList* list() const { return shipments->findChild<ui::ShipmentList*>(); }
    QTableView* table() const { return list()->findChild<QTableView*>(); }
    QString openTab() const
    {
        const auto* tabs = shipments->findChild<QTabBar*>(u"views"_s);
        return tabs->tabText(tabs->currentIndex());
    }
    QStringList references() const
    {
        QStringList found;
        for (int row = 0; row < table()->model()->rowCount(); ++row)
            found << table()->model()->index(row, 0).data().toString();
        return found;
    }
    QPushButton* button(const QString& caption) const
    {
        for (auto* each : window->findChildren<QPushButton*>())
            if (each->isVisible() && each->text().remove(u'&') == caption)
                return each;
        return nullptr;
    }
};

} // namespace

class TestToday : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstStartOpensIt()
    {
        Fixture f;
        f.open();
        QVERIFY(f.page->isVisible());
        QVERIFY(!f.shipments->isVisible());
        QTest::keyClick(f.window.get(), Qt::Key_2, Qt::AltModifier);
        QVERIFY(f.shipments->isVisible());
        QTest::keyClick(f.window.get(), Qt::Key_1, Qt::AltModifier);
        QVERIFY(f.page->isVisible());
    }

    void aLaterStartOpensThePageThatWasOpen()
    {
        Fixture f;
        f.open({.page = u"shipments"_s});
        QVERIFY(f.shipments->isVisible());
    }

    void nothingToDoIsSaidInWordsWithWhatComesNext()
    {
        Fixture f;
        const ShipmentId held = f.addDraft(u"A"_s, today.addDays(3));
        Q_UNUSED(held)
        f.store->write({}, [&](auto& c) { return model::setState(c, held, State::Cancelled, f.clock.now()); }).value();
        f.openAndCount();
        QVERIFY(f.page->cards().isEmpty());
        QCOMPARE(words(*f.page, u"nothing"_s), u"Nothing needs you."_s);
        QVERIFY(words(*f.page, u"next"_s).contains(u"There is no draft."_s));
        QVERIFY(f.button(u"Write a shipment"_s));
        QSignalSpy wanted(f.page, &ui::TodayPage::shipmentWanted);
        QTest::mouseClick(f.button(u"Write a shipment"_s), Qt::LeftButton);
        QCOMPARE(wanted.count(), 1);
    }

    void eachKindSaysHowMuchAndWhyMostPressingFirst()
    {
        Fixture f;
        f.addDraft(u"READY"_s);
        f.addDraft(u"LATE"_s, today.addDays(-2));
        f.setState(f.addDraft(u"LOST"_s), State::Unknown);
        f.openAndCount();
        QCOMPARE(f.kinds().first(), Work::UnknownOutcomes);
        QVERIFY(f.kinds().indexOf(Work::Overdue) < f.kinds().indexOf(Work::Ready));
        QCOMPARE(f.count(Work::UnknownOutcomes), u"1"_s);
        QVERIFY(words(*f.card(Work::Overdue), u"reason"_s).contains(u"2026"_s));
    }

    void aScreenReaderHearsTheWholeSentenceOfAButton()
    {
        Fixture f;
        f.addDraft(u"A"_s);
        f.openAndCount();
        QAccessibleInterface* heard = QAccessible::queryAccessibleInterface(f.card(Work::Ready));
        QCOMPARE(heard->role(), QAccessible::Button);
        QCOMPARE(heard->text(QAccessible::Name), text::sentence(f.card(Work::Ready)->item()));
        QVERIFY(heard->text(QAccessible::Name).contains(u"1"_s));
    }

    void arrowsWalkTheCardsAndEnterOpensTheListBehind()
    {
        Fixture f;
        f.addDraft(u"READY"_s);
        f.addDraft(u"LATE"_s, today.addDays(-2));
        f.setState(f.addDraft(u"LOST"_s), State::Unknown);
        f.openAndCount();
        QVERIFY(f.page->cards()[0]->hasFocus());
        QTest::keyClick(f.page->cards()[0], Qt::Key_Down);
        QVERIFY(f.page->cards()[1]->hasFocus());
        QTest::keyClick(f.page->cards()[1], Qt::Key_Up);
        QVERIFY(f.page->cards()[0]->hasFocus());
        f.card(Work::Overdue)->setFocus();
        QTest::keyClick(f.card(Work::Overdue), Qt::Key_Return);
        QVERIFY(f.shipments->isVisible());
        QTRY_COMPARE(f.references(), QStringList{u"LATE"_s});
    }

    void atTheStartTheMostPressingCardHasTheFocus()
    {
        Fixture f;
        f.addDraft(u"READY"_s);
        f.setState(f.addDraft(u"LOST"_s), State::Unknown);
        f.openAndCount();
        QVERIFY(f.card(Work::UnknownOutcomes)->hasFocus());
    }

    void theFirstStepsHandTheFocusToTheFirstCard()
    {
        PageDesk desk;
        ui::MainWindow window(desk.services, {});
        auto* page = new ui::TodayPage(desk.services, {}, [&desk]() -> Result<void> {
            const AccountId account = desk.add(practiceAccount());
            auto added = desk.store->write(storage::Topic::Shipments, [&](auto& c) {
                return model::addShipment(c, goodShipment(account, u"ORD-1"_s), desk.clock.now(), u"clerk"_s);
            });
            return added ? Result<void>() : std::unexpected(added.error());
        });
        window.add(page);
        window.show();
        QApplication::setActiveWindow(&window);
        auto* practise = page->findChild<QPushButton*>(u"practise"_s);
        QTRY_VERIFY(practise->hasFocus());
        QTest::keyClick(practise, Qt::Key_Return);
        QTRY_VERIFY(page->findChild<ui::WorkCard*>());
        QTRY_VERIFY(page->findChild<ui::WorkCard*>()->hasFocus());
    }

    void theListBehindACardHasAsManyRowsAndItsName()
    {
        Fixture f;
        f.addDraft(u"READY"_s);
        for (int i = 0; i < 3; ++i)
            f.addDraft(u"LATE-%1"_s.arg(i), today.addDays(-1 - i));
        f.openAndCount();
        QCOMPARE(f.count(Work::Overdue), u"3"_s);
        QTest::mouseClick(f.card(Work::Overdue), Qt::LeftButton);
        QTRY_COMPARE(f.references().size(), 3);
        QTRY_COMPARE(f.openTab(), u"Past their dispatch date (3)"_s);
        // Another card's list takes the place of that tab; a view of the desk's own has one already.
        f.window->open(u"today"_s);
        QTest::mouseClick(f.card(Work::Ready), Qt::LeftButton);
        QTRY_VERIFY(f.openTab().startsWith(u"Ready"_s));
    }

    void theFirstOfTheListBehindACardIsOpenedWhateverWasOpenBefore()
    {
        Fixture f;
        f.setState(f.addDraft(u"LOST-1"_s), State::Unknown);
        const ShipmentId newest = f.addDraft(u"LOST-2"_s);
        f.setState(newest, State::Unknown);
        const ShipmentId open = f.addDraft(u"READY"_s);
        f.openAndCount();
        f.window->open(u"shipments"_s);
        auto* list = f.shipments->findChild<ui::ShipmentList*>();
        list->setCurrent(open);
        QTRY_COMPARE(list->current(), std::optional(open));
        f.window->open(u"today"_s);
        f.card(Work::UnknownOutcomes)->setFocus();
        QTest::keyClick(f.card(Work::UnknownOutcomes), Qt::Key_Return);
        QTRY_COMPARE(list->current(), std::optional(newest));
        QTRY_COMPARE(f.shipments->findChild<ui::ShipmentForm*>()->shipment(), newest);
        QVERIFY(list->findChild<QTableView*>()->hasFocus());
    }

    void aCommitIsCountedWhileOneLooks()
    {
        Fixture f;
        f.addDraft(u"A"_s);
        f.openAndCount();
        QCOMPARE(f.count(Work::Ready), u"1"_s);
        f.addDraft(u"B"_s);
        QTRY_COMPARE(f.count(Work::Ready), u"2"_s);
        f.addDraft(u"LATE"_s, today.addDays(-1));
        QTRY_COMPARE(f.count(Work::Overdue), u"1"_s);
    }

    void whatIsDoneGoesAwayAndTheFocusStaysOnThePage()
    {
        Fixture f;
        const ShipmentId lost = f.addDraft(u"LOST"_s);
        f.setState(lost, State::Unknown);
        f.addDraft(u"READY"_s);
        f.openAndCount();
        f.card(Work::UnknownOutcomes)->setFocus();
        f.setState(lost, State::Cancelled);
        QTRY_VERIFY(!f.card(Work::UnknownOutcomes));
        QVERIFY(f.card(Work::Ready)->hasFocus());
    }

    void anotherDayIsCountedWhenOneComesBack()
    {
        Fixture f;
        f.addDraft(u"A"_s, today);
        f.openAndCount();
        QVERIFY(!f.card(Work::Overdue));
        f.window->open(u"shipments"_s);
        f.clock.advance(std::chrono::days(1));
        f.window->open(u"today"_s);
        QTRY_COMPARE(f.count(Work::Overdue), u"1"_s);
    }

    void oneClickAsksForTheVerb()
    {
        Fixture f;
        f.addDraft(u"A"_s);
        f.setState(f.addDraft(u"LOST"_s), State::Unknown);
        f.openAndCount();
        QSignalSpy asked(f.page, &ui::TodayPage::verbAsked);
        QSignalSpy opened(f.page, &ui::TodayPage::listAsked);
        QTest::mouseClick(f.card(Work::Ready)->verb(), Qt::LeftButton);
        QCOMPARE(asked.first().first().value<Work>(), Work::Ready);
        // By the keyboard: from the card to its button and back.
        f.card(Work::UnknownOutcomes)->setFocus();
        QTest::keyClick(f.card(Work::UnknownOutcomes), Qt::Key_Right);
        QVERIFY(f.card(Work::UnknownOutcomes)->verb()->hasFocus());
        QTest::keyClick(f.card(Work::UnknownOutcomes)->verb(), Qt::Key_Space);
        QCOMPARE(asked.last().first().value<Work>(), Work::UnknownOutcomes);
        QTest::keyClick(f.card(Work::UnknownOutcomes)->verb(), Qt::Key_Left);
        QVERIFY(f.card(Work::UnknownOutcomes)->hasFocus());
        QVERIFY(opened.isEmpty());
    }

    void everyCardHasALetterAndItOpensTheList()
    {
        Fixture f;
        f.addDraft(u"A"_s);
        f.openAndCount();
        QVERIFY(f.card(Work::Ready)->text().contains(u'&'));
        const QString text = f.card(Work::Ready)->text();
        const char letter = text[text.indexOf(u'&') + 1].toLower().toLatin1();
        QTest::keyClick(f.page, letter, Qt::AltModifier);
        QTRY_VERIFY(f.shipments->isVisible());
    }

    void whatWentWrongByItselfStaysUntilItIsRead()
    {
        Fixture f;
        f.openAndCount();
        f.page->noteTrouble({.kind = Error::Kind::Storage, .code = u"disk-full"_s});
        auto* bar = f.page->findChild<ui::MessageBar*>();
        QVERIFY(bar->isVisible());
        f.window->open(u"shipments"_s);
        f.window->open(u"today"_s);
        QVERIFY(bar->isVisible());
        f.page->setFocusPolicy(Qt::StrongFocus);
        f.page->setFocus();
        QTest::keyClick(f.page, Qt::Key_Escape);
        QVERIFY(!bar->isVisible());
    }

    void whatIsNotSeenIsNotCounted()
    {
        Fixture f;
        f.open({.page = u"shipments"_s});
        f.addDraft(u"A"_s);
        QTRY_VERIFY(f.list()->isWhole());
        QVERIFY(!f.page->isCounted());
        f.window->open(u"today"_s);
        QTRY_COMPARE(f.count(Work::Ready), u"1"_s);
    }

    void theListNotesWhatWasHandedOverAndOffersToUndoIt()
    {
        Fixture f;
        const ShipmentId id = f.addBooked(u"A"_s);
        f.open({.page = u"shipments"_s});
        QTRY_COMPARE(f.references(), QStringList{u"A"_s});
        f.table()->setFocus();
        f.table()->selectRow(0);
        const auto state = [&f] { return f.table()->model()->index(0, 2).data().toString(); };
        QTRY_COMPARE(state(), u"Booked"_s);
        QTest::keyClick(f.table(), Qt::Key_F11);
        QTRY_COMPARE(state(), u"Handed over"_s);
        QTRY_VERIFY(f.button(u"Undo"_s));
        QTest::mouseClick(f.button(u"Undo"_s), Qt::LeftButton);
        QTRY_COMPARE(state(), u"Booked"_s);
        QCOMPARE(shipping::readyToHandOver(f.desk, shipping::DueBy::Today).value(), QList<ShipmentId>{id});
    }

    void noWordIsCutInAnyLanguage_data()
    {
        QTest::addColumn<QString>("language");
        for (const char* language : {"en", "de", "fr", "it", "sv", "uk"})
            QTest::newRow(language) << QString::fromLatin1(language);
    }

    void noWordIsCutInAnyLanguage()
    {
        QFETCH(QString, language);
        Fixture f;
        f.language.use(language);
        f.addDraft(u"READY"_s);
        f.addDraft(u"LATE"_s, today.addDays(-2));
        f.setState(f.addDraft(u"LOST"_s), State::Unknown);
        f.openAndCount();
        for (ui::WorkCard* card : f.page->cards()) {
            QTRY_VERIFY(card->height() >= card->heightForWidth(card->width()));
            auto* reason = card->findChild<QLabel*>(u"reason"_s);
            QVERIFY2(reason->height() >= reason->heightForWidth(reason->width()), qPrintable(reason->text()));
            if (!card->verb()->isHidden())
                QVERIFY(card->verb()->width() >= card->verb()->sizeHint().width());
        }
        f.language.use(u"en"_s);
    }
};

QTEST_MAIN(TestToday)
#include "tst_today.moc"
