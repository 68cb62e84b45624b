#include "core/shipping/discard.h"
#include "core/text/sentences.h"
#include "tests/ui/busy.h"
#include "tests/ui/pagedesk.h"
#include "ui/mainwindow/messagebar.h"
#include "ui/shipments/resultspanel.h"
#include "ui/shipments/shipmentform.h"
#include "ui/shipments/shipmentlist.h"
#include "ui/shipments/shipmentspage.h"

#include <QScrollBar>
#include <QTableView>

#include <optional>

using namespace aviso;
using namespace aviso::test;
using namespace Qt::Literals::StringLiterals;
using model::State;

namespace {

struct Fixture : PageDesk
{
    AccountId account = add(practiceAccount());
    std::unique_ptr<ui::ShipmentsPage> page;

    ShipmentId addDraft(const QString& reference, const QString& city = u"Bern"_s)
    {
        model::Shipment shipment = goodShipment(account, reference);
        shipment.consignee.city = city;
        return store
            ->write(storage::Topic::Shipments,
                    [&](auto& c) { return model::addShipment(c, shipment, clock.now(), u"clerk"_s); })
            .value();
    }

    /// More than the list shows at once, with numbers as references; the newest of them.
    ShipmentId addMany()
    {
        return store
            ->write(storage::Topic::Shipments,
                    [&](storage::Connection& c) {
                        Result<ShipmentId> last = ShipmentId{};
                        for (int i = 0; i < 250 && last; ++i)
                            last = model::addShipment(c, goodShipment(account, QString::number(i)), clock.now(),
                                                      u"clerk"_s);
                        return last;
                    })
            .value();
    }

    /// So that no page hears of it.
    void setStateUnheard(ShipmentId id, State wanted)
    {
        QVERIFY(store->write({}, [&](auto& c) { return model::setState(c, id, wanted, {}, clock.now()); }));
    }

    void scrollToTheEnd() const
    {
        auto* bar = table()->verticalScrollBar();
        bar->setValue(bar->maximum());
    }

    void open(ShipmentId first)
    {
        page = std::make_unique<ui::ShipmentsPage>(services, ui::Preferences{.shipment = number(first)});
        test::show(*page);
        QTRY_VERIFY(list()->current() == first);
    }

    State state(ShipmentId id)
    {
        return store->read([&](auto& c) { return model::loadShipment(c, id); }).value().state;
    }

    void setState(ShipmentId id, State wanted)
    {
        QVERIFY(store->write(storage::Topic::Shipments,
                             [&](auto& c) { return model::setState(c, id, wanted, {}, clock.now()); }));
    }

    ui::ShipmentList* list() const { return page->findChild<ui::ShipmentList*>(); }
    QTableView* table() const { return list()->findChild<QTableView*>(); }
    QAction* verb(const QString& name) const { return page->findChild<QAction*>(name); }

    /// The question's bar while it stands open.
    ui::MessageBar* question() const
    {
        for (auto* bar : page->findChildren<ui::MessageBar*>())
            if (bar->isVisible() && bar->parentWidget() == page.get())
                return bar;
        return nullptr;
    }

    QString asked() const { return question() ? question()->accessibleName() : QString(); }

    QString standing(ShipmentId id, int role = Qt::DisplayRole) const
    {
        constexpr int stateColumn = 2;
        const auto* model = table()->model();
        for (int row = 0; row < model->rowCount(); ++row)
            if (model->index(row, 0).data().toString() == reference(id))
                return model->index(row, stateColumn).data(role).toString();
        return {};
    }

    QString reference(ShipmentId id) const
    {
        return store->read([&](auto& c) { return model::loadShipment(c, id); }).value().reference;
    }

    void narrow(const QString& word) const
    {
        auto* states = list()->findChild<QComboBox*>();
        states->setCurrentIndex(states->findData(word));
        Q_EMIT states->activated(states->currentIndex());
    }
};

} // namespace

class TestBatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasSelectedWhenBookingWasPressedIsBooked()
    {
        Fixture f;
        const ShipmentId first = f.addDraft(u"A"_s);
        const ShipmentId second = f.addDraft(u"B"_s);
        f.open(first);
        const auto* form = f.page->findChild<ui::ShipmentForm*>();
        QTRY_COMPARE(form->shipment(), first);
        QLineEdit* city = nullptr;
        for (auto* edit : form->findChildren<QLineEdit*>())
            if (edit->accessibleName() == text::fieldName(u"recipient.city"_s))
                city = edit;
        std::optional<LongWrite> import(std::in_place, *f.store);
        type(city, u"Thun"_s);
        QTest::keyClick(city, Qt::Key_F9);
        f.list()->setCurrent(second); // before the town is stored
        import.reset();
        auto* results = f.page->findChild<ui::ResultsPanel*>();
        QTRY_VERIFY(results->isVisible()); // refused: there is no carrier
        const auto* lines = results->findChild<QTableView*>()->model();
        QCOMPARE(lines->rowCount(), 1);
        QCOMPARE(lines->index(0, 0).data().toString(), u"A"_s);
        QTRY_COMPARE(form->shipment(), second);
    }

    void aRefreshIsNotLostToScrolling()
    {
        Fixture f;
        const ShipmentId newest = f.addMany();
        f.open(newest);
        QTRY_COMPARE(f.table()->model()->rowCount(), 250);
        f.setStateUnheard(newest, State::Unknown);
        std::optional<BusyReaders> busy(std::in_place, f.tasks);
        f.list()->refresh();
        f.scrollToTheEnd();
        busy.reset();
        f.table()->scrollToTop();
        QTRY_VERIFY2(f.standing(newest).contains(text::stateName(State::Unknown)), qPrintable(f.standing(newest)));
    }

    void aFilterShowsTheNewestThoughOneScrollsMeanwhile()
    {
        Fixture f;
        const ShipmentId newest = f.addMany();
        const ShipmentId unknown{number(newest) - 1};
        f.open(newest);
        QTRY_COMPARE(f.table()->model()->rowCount(), 250);
        f.setStateUnheard(unknown, State::Unknown);
        std::optional<BusyReaders> busy(std::in_place, f.tasks);
        f.narrow(u"draft"_s);
        f.scrollToTheEnd();
        busy.reset();
        QTRY_COMPARE(f.table()->model()->rowCount(), 249);
        QTRY_COMPARE(f.standing(unknown), QString());
        QCOMPARE(f.table()->model()->index(0, 0).data().toString(), f.reference(newest));
    }

    void bookingAllAsksWithCountsAndReasons()
    {
        Fixture f;
        f.addDraft(u"A"_s);
        const ShipmentId last = f.addDraft(u"B"_s);
        const ShipmentId bad = f.addDraft(u"C"_s, {});
        f.open(last);
        f.verb(u"book-ready"_s)->trigger();
        QTRY_VERIFY(f.question());
        QVERIFY2(f.asked().contains(u"Book 2"_s) && f.asked().contains(u"Practice"_s), qPrintable(f.asked()));
        QVERIFY2(f.asked().contains(text::fieldName(u"recipient.city"_s)), qPrintable(f.asked()));
        QCOMPARE(f.state(last), State::Draft); // nothing is begun before the answer
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        auto* results = f.page->findChild<ui::ResultsPanel*>();
        QTRY_VERIFY(results->isVisible()); // refused: there is no carrier
        const auto* lines = results->findChild<QTableView*>()->model();
        QCOMPARE(lines->rowCount(), 3);
        bool isStayNamed = false;
        for (int row = 0; row < lines->rowCount(); ++row)
            isStayNamed |= lines->index(row, 0).data().toString() == f.reference(bad) &&
                           lines->index(row, 2).data().toString().contains(text::fieldName(u"recipient.city"_s));
        QVERIFY(isStayNamed);
    }

    void escapeBooksNothing()
    {
        Fixture f;
        const ShipmentId id = f.addDraft(u"A"_s);
        f.open(id);
        f.table()->setFocus();
        f.verb(u"book-ready"_s)->trigger();
        QTRY_VERIFY(f.question());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(!f.question());
        QVERIFY(f.table()->hasFocus());
        QVERIFY(!f.page->findChild<ui::ResultsPanel*>()->isVisible());
        QVERIFY(f.tasks.jobs().isEmpty());
        QCOMPARE(f.state(id), State::Draft);
    }

    void aReturnThatCannotBeMadeIsSaidAndTheBookingStands()
    {
        Fixture f;
        const ShipmentId id = f.addDraft(u"A"_s);
        f.setState(id, State::Booked);
        f.open(id);
        QTRY_VERIFY(f.verb(u"return-labels"_s)->isEnabled());
        f.verb(u"return-labels"_s)->trigger();
        QTRY_VERIFY(f.page->findChild<ui::ResultsPanel*>()->isVisible());
        auto* results = f.page->findChild<ui::ResultsPanel*>()->findChild<QTableView*>();
        QStringList cells;
        for (int column = 0; column < results->model()->columnCount(); ++column)
            cells << results->model()->index(0, column).data().toString();
        QVERIFY2(cells.join(u'|').contains(u"cannot make return labels"_s), qPrintable(cells.join(u'|')));
        QCOMPARE(f.state(id), State::Booked);
    }

    void severalSelectedAreAskedAboutAndOneIsNot()
    {
        Fixture f;
        const ShipmentId first = f.addDraft(u"A"_s);
        const ShipmentId second = f.addDraft(u"B"_s);
        f.open(first);
        QTRY_COMPARE(f.table()->model()->rowCount(), 2);
        f.list()->select({first, second});
        f.verb(u"book-selected"_s)->trigger();
        QTRY_VERIFY(f.question());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        f.list()->select({first});
        f.verb(u"book-selected"_s)->trigger();
        QTRY_VERIFY(f.page->findChild<ui::ResultsPanel*>()->isVisible());
        QVERIFY(!f.question());
    }

    void whoSearchesAndGoesDownHasTheRowThatIsBooked()
    {
        Fixture f;
        const ShipmentId wanted = f.addDraft(u"FIRST"_s);
        const ShipmentId other = f.addDraft(u"B"_s);
        f.open(other);
        auto* search = f.list()->findChild<QLineEdit*>();
        type(search, u"first"_s);
        QTRY_COMPARE(f.table()->model()->rowCount(), 1);
        QTest::keyClick(search, Qt::Key_Down);
        QTRY_COMPARE(f.list()->selected(), QList<ShipmentId>{wanted});
        QVERIFY(f.table()->hasFocus());
        QVERIFY(f.verb(u"book-selected"_s)->isEnabled());
    }

    void aBookedShipmentIsNotBookedAgainAndItSaysSo()
    {
        Fixture f;
        const ShipmentId id = f.addDraft(u"A"_s);
        f.setState(id, State::Booked);
        f.open(id);
        f.verb(u"book-selected"_s)->trigger();
        QTRY_VERIFY(f.question());
        QVERIFY2(f.asked().contains(u"No draft is ready"_s), qPrintable(f.asked()));
        QVERIFY(!f.page->findChild<ui::ResultsPanel*>()->isVisible());
    }

    void whatMayBeHereTwiceIsNamedAndCanStay()
    {
        Fixture f;
        const ShipmentId single = f.addDraft(u"A"_s);
        const ShipmentId twice = f.addDraft(u"W-7"_s);
        model::Shipment other = goodShipment(f.account, u"W-7"_s);
        other.source = u"shop"_s;
        const auto fromShop = f.store->write(storage::Topic::Shipments, [&](auto& c) {
            return model::addShipment(c, other, f.clock.now(), u"import"_s);
        });
        QVERIFY(fromShop);
        f.open(single);
        f.verb(u"book-ready"_s)->trigger();
        QTRY_VERIFY(f.question());
        QVERIFY2(f.asked().contains(u"2 of them"_s) && f.asked().contains(u"W-7"_s), qPrintable(f.asked()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return); // the first answer: the others
        auto* results = f.page->findChild<ui::ResultsPanel*>();
        QTRY_VERIFY(results->isVisible());
        const auto* lines = results->findChild<QTableView*>()->model();
        QStringList stay;
        for (int row = 0; row < lines->rowCount(); ++row)
            if (lines->index(row, 2).data().toString().startsWith(u"Stays a draft"_s))
                stay.append(lines->index(row, 0).data().toString());
        QCOMPARE(lines->rowCount(), 3);
        QCOMPARE(stay, QStringList({f.reference(twice), f.reference(*fromShop)}));
    }

    void escapeClosesWhatLiesBelowTheList()
    {
        Fixture f;
        const ShipmentId id = f.addDraft(u"A"_s);
        f.open(id);
        f.table()->setFocus();
        f.verb(u"book-selected"_s)->trigger();
        auto* results = f.page->findChild<ui::ResultsPanel*>();
        QTRY_VERIFY(results->isVisible());
        QTest::keyClick(f.table(), Qt::Key_Escape);
        QVERIFY(!results->isVisible());
    }

    void deleteTakesADiscardedDraftBack()
    {
        Fixture f;
        const ShipmentId id = f.addDraft(u"A"_s);
        QVERIFY(shipping::discard(f.desk, {id}));
        f.open(id);
        f.table()->setFocus();
        QTest::keyClick(f.table(), Qt::Key_Delete);
        QTRY_COMPARE(f.state(id), State::Draft);
    }

    void deleteDiscardsADraftAndItCanBeTakenBack()
    {
        Fixture f;
        const ShipmentId id = f.addDraft(u"A"_s);
        f.open(id);
        f.table()->setFocus();
        QTest::keyClick(f.table(), Qt::Key_Delete);
        QTRY_COMPARE(f.state(id), State::Cancelled);
        QTRY_VERIFY(f.question());
        for (auto* button : f.question()->findChildren<QPushButton*>())
            if (button->text().remove(u'&') == "Undo"_L1)
                button->click();
        QTRY_COMPARE(f.state(id), State::Draft);
    }

    void aDiscardedDraftIsTakenBackFromItsFilter()
    {
        Fixture f;
        const ShipmentId id = f.addDraft(u"A"_s);
        const ShipmentId other = f.addDraft(u"B"_s);
        QVERIFY(shipping::discard(f.desk, {id}));
        f.open(other);
        f.narrow(u"cancelled"_s);
        QTRY_COMPARE(f.table()->model()->rowCount(), 1);
        f.list()->setCurrent(id);
        QTRY_VERIFY(f.verb(u"take-back"_s)->isEnabled());
        f.verb(u"take-back"_s)->trigger();
        QTRY_COMPARE(f.state(id), State::Draft);
    }

    void severalAreDiscardedAfterAQuestion()
    {
        Fixture f;
        const ShipmentId first = f.addDraft(u"A"_s);
        const ShipmentId second = f.addDraft(u"B"_s);
        f.open(first);
        QTRY_COMPARE(f.table()->model()->rowCount(), 2);
        f.list()->select({first, second});
        f.verb(u"discard"_s)->trigger();
        QTRY_VERIFY(f.question());
        QCOMPARE(f.state(first), State::Draft);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_COMPARE(f.state(first), State::Cancelled);
        QCOMPARE(f.state(second), State::Cancelled);
    }

    void aBookedShipmentIsNotDiscardedAndItSaysWhy()
    {
        Fixture f;
        const ShipmentId id = f.addDraft(u"A"_s);
        f.setState(id, State::Booked);
        f.open(id);
        QString said;
        connect(f.page.get(), &ui::Page::failed, f.page.get(),
                [&](const Error& error) { said = text::sentence(error); });
        f.verb(u"discard"_s)->trigger();
        QTRY_VERIFY2(said.contains(u"Swiss Post"_s), qPrintable(said));
        QCOMPARE(f.state(id), State::Booked);
    }

    void theListSaysWhichDraftsAreReady()
    {
        Fixture f;
        const ShipmentId good = f.addDraft(u"A"_s);
        const ShipmentId bad = f.addDraft(u"B"_s, {});
        f.open(good);
        QTRY_COMPARE(f.standing(good), u"Ready"_s);
        QTRY_COMPARE(f.standing(bad), u"To mend"_s);
        QVERIFY(f.standing(bad, Qt::ToolTipRole).contains(text::fieldName(u"recipient.city"_s)));
        f.narrow(u"to-mend"_s);
        QTRY_COMPARE(f.table()->model()->rowCount(), 1);
        QCOMPARE(f.table()->model()->index(0, 0).data().toString(), u"B"_s);
        f.narrow(u"ready"_s);
        QTRY_COMPARE(f.table()->model()->index(0, 0).data().toString(), u"A"_s);
        QCOMPARE(f.table()->model()->rowCount(), 1);
    }

    void aRowThatNoLongerFitsStaysWhileItIsSelected()
    {
        Fixture f;
        const ShipmentId id = f.addDraft(u"A"_s);
        const ShipmentId booked = f.addDraft(u"B"_s);
        f.setState(booked, State::Booked);
        f.open(id);
        f.narrow(u"draft"_s);
        QTRY_COMPARE(f.standing(booked), QString()); // the narrowed list is there
        QTRY_COMPARE(f.list()->selected(), QList<ShipmentId>{id});
        f.setState(id, State::Booked);
        QTRY_COMPARE(f.standing(id), text::stateName(State::Booked));
        QCOMPARE(f.list()->selected(), QList<ShipmentId>{id});
        QVERIFY(f.verb(u"print-labels"_s)->isEnabled());
    }

    void aWarnedLabelIsSeenBeforeThePlainOnes()
    {
        const QList<ui::BatchResult> results = ui::resultsOf(
            {{.shipment = ShipmentId{1}, .numbers = {u"1"_s}},
             {.shipment = ShipmentId{2},
              .numbers = {u"2"_s},
              .warnings = {{.code = u"numbers-behind"_s, .message = u"00000069"_s}}},
             {.shipment = ShipmentId{3}, .error = Error{.kind = Error::Kind::Refused, .code = u"E1004"_s}}});
        QList<ShipmentId> order;
        for (const ui::BatchResult& result : results)
            order << result.shipment;
        QCOMPARE(order, (QList<ShipmentId>{ShipmentId{3}, ShipmentId{2}, ShipmentId{1}}));
        QVERIFY(results[1].sentence.contains(u"00000069"_s));
        ui::ResultsPanel panel;
        panel.show(u"2 booked"_s, results);
        QVERIFY(panel.findChild<QPushButton*>(u"print-results"_s)->text().contains(u'2'));
    }

    void theLabelsOfABatchAreOfferedForPrinting()
    {
        ui::ResultsPanel panel;
        panel.show(u"2 booked"_s, {{.shipment = ShipmentId{1}},
                                   {.shipment = ShipmentId{2}, .kind = ui::BatchResult::Kind::Failed},
                                   {.shipment = ShipmentId{3}}});
        QList<ShipmentId> wanted;
        connect(&panel, &ui::ResultsPanel::printAsked, &panel, [&](const QList<ShipmentId>& ids) { wanted = ids; });
        auto* print = panel.findChild<QPushButton*>(u"print-results"_s);
        QVERIFY(print->isVisible() && print->text().contains(u'2'));
        print->click();
        QCOMPARE(wanted, (QList<ShipmentId>{ShipmentId{1}, ShipmentId{3}}));
    }
};

QTEST_MAIN(TestBatch)
#include "tst_batch.moc"
