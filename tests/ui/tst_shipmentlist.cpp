#include "core/model/search.h"
#include "core/settings/settings.h"
#include "tests/ui/pagedesk.h"
#include "ui/preferences.h"
#include "ui/shipments/columnlayout.h"
#include "ui/shipments/listfilter.h"
#include "ui/shipments/savedviews.h"
#include "ui/shipments/shipmentlist.h"
#include "ui/shipments/shipmentspage.h"
#include "ui/shipments/viewtabs.h"

#include <QClipboard>
#include <QFile>
#include <QHeaderView>
#include <QJsonObject>
#include <QMenu>
#include <QScrollBar>
#include <QTabBar>
#include <QTableView>

#include <memory>

using namespace aviso;
using namespace aviso::test;
using namespace Qt::Literals::StringLiterals;
using model::State;

namespace {

struct Fixture : PageDesk
{
    AccountId account = add(practiceAccount());
    std::unique_ptr<ui::ShipmentsPage> page;

    ShipmentId addDraft(const QString& reference, const QString& name = u"Muster"_s)
    {
        model::Shipment shipment = goodShipment(account, reference);
        shipment.consignee.name = name;
        return store
            ->write(storage::Topic::Shipments,
                    [&](auto& c) { return model::addShipment(c, shipment, clock.now(), u"clerk"_s); })
            .value();
    }
    ShipmentId addMany(int count)
    {
        return store
            ->write(storage::Topic::Shipments,
                    [&](storage::Connection& c) {
                        Result<ShipmentId> last = ShipmentId{};
                        for (int i = 0; i < count && last; ++i)
                            last = model::addShipment(c, goodShipment(account, u"R-%1"_s.arg(i, 5, 10, QChar(u'0'))),
                                                      clock.now(), u"clerk"_s);
                        return last;
                    })
            .value();
    }
    void setState(ShipmentId id, State wanted)
    {
        QVERIFY(store->write(storage::Topic::Shipments,
                             [&](auto& c) { return model::setState(c, id, wanted, {}, clock.now()); }));
    }

    void open(ShipmentId current = {})
    {
        page = std::make_unique<ui::ShipmentsPage>(services, ui::Preferences{.shipment = number(current)});
        test::show(*page);
    }

    ui::ShipmentList* list() const { return page->findChild<ui::ShipmentList*>(); }
    QTableView* table() const { return list()->findChild<QTableView*>(); }
    QTabBar* tabs() const { return page->findChild<QTabBar*>(u"views"_s); }
    QAction* verb(const QString& name) const { return page->findChild<QAction*>(name); }
    QLineEdit* search() const { return list()->findChild<QLineEdit*>(); }
    QString count() const { return words(*page, u"shipment-count"_s); }
    QString cell(int row, int column = 0) const { return table()->model()->index(row, column).data().toString(); }
    QStringList references() const
    {
        QStringList all;
        for (int row = 0; row < table()->model()->rowCount(); ++row)
            all << cell(row);
        return all;
    }
    QStringList tabTexts() const
    {
        QStringList all;
        for (int i = 0; i < tabs()->count(); ++i)
            all << tabs()->tabText(i);
        return all;
    }
    void openTab(int index) const { QTest::mouseClick(tabs(), Qt::LeftButton, {}, tabs()->tabRect(index).center()); }
    void clickHeader(int column) const
    {
        auto* header = table()->horizontalHeader();
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                          QPoint(header->sectionViewportPosition(column) + 10, header->height() / 2));
    }
    QString setting(const char* key) const
    {
        return store->read([key](storage::Connection& c) { return settings::value(c, QString::fromLatin1(key)); })
            .value();
    }
};

} // namespace

class TestShipmentList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyChoiceOfAStateIsFoundAgainByItsWord()
    {
        ui::ListFilter filter;
        const auto* choices = filter.findChild<QComboBox*>();
        QVERIFY(choices->count() > 20);
        QStringList names;
        for (int i = 0; i < choices->count(); ++i) {
            const QString word = choices->itemData(i).toString();
            QCOMPARE(ui::stateChoice(ui::wantedBy({}, word)), word);
            QVERIFY2(!names.contains(choices->itemText(i)), qPrintable(choices->itemText(i)));
            names.append(choices->itemText(i));
        }
        QCOMPARE(ui::wantedBy({}, u"status-delivered"_s).stored.status, model::Status::Delivered);
    }

    void theWholeListIsThereAndItsEndIsReadWhenItIsLookedAt()
    {
        Fixture f;
        f.addMany(900);
        f.open();
        QTRY_COMPARE(f.table()->model()->rowCount(), 900);
        QCOMPARE(f.cell(0), u"R-00899"_s);
        QTRY_COMPARE(f.count(), u"900 shipment(s)"_s);
        auto* bar = f.table()->verticalScrollBar();
        bar->setValue(bar->maximum());
        QTRY_COMPARE(f.cell(899), u"R-00000"_s);
    }

    void eachKeyNarrowsTheListAndSaysHowManyThereAre()
    {
        Fixture f;
        f.addMany(150);
        f.addDraft(u"X-1"_s, u"Gämperli"_s);
        while (f.store->write({}, [](auto& c) { return model::indexNext(c, 100); }).value() > 0)
            ;
        f.open();
        QTRY_COMPARE(f.table()->model()->rowCount(), 151);
        type(f.search(), u"gamp"_s);
        QTRY_COMPARE(f.references(), QStringList{u"X-1"_s});
        QTRY_COMPARE(f.count(), u"1 shipment(s)"_s);
        type(f.search(), u"r-001"_s);
        QTRY_COMPARE(f.table()->model()->rowCount(), 50);
        type(f.search(), u"nobody at all"_s);
        QTRY_COMPARE(f.table()->model()->rowCount(), 0);
    }

    void whoEndsASearchSeesWhereTheOpenShipmentStands()
    {
        Fixture f;
        const ShipmentId oldest = f.addDraft(u"X-1"_s, u"Gämperli"_s);
        f.addMany(300);
        f.open();
        QTRY_COMPARE(f.table()->model()->rowCount(), 301);
        type(f.search(), u"gamp"_s);
        QTRY_COMPARE(f.references(), QStringList{u"X-1"_s});
        f.table()->selectRow(0);
        f.search()->selectAll();
        QTest::keyClick(f.search(), Qt::Key_Delete);
        QTRY_COMPARE(f.table()->model()->rowCount(), 301);
        QTRY_COMPARE(f.list()->current(), oldest);
        const auto place = [&] { return f.table()->visualRect(f.table()->currentIndex()); };
        QTRY_VERIFY(f.table()->viewport()->rect().contains(place().center()));
    }

    void whatIsCommittedAppearsWithoutDisturbingWhoReads()
    {
        Fixture f;
        f.addMany(400);
        f.open();
        QTRY_COMPARE(f.table()->model()->rowCount(), 400);
        f.table()->verticalScrollBar()->setValue(200);
        f.table()->selectRow(205);
        QTRY_VERIFY(f.cell(f.table()->rowAt(0)).startsWith(u"R-"_s)); // it is read once it is looked at
        const QString top = f.cell(f.table()->rowAt(0));
        const auto current = f.list()->current();
        f.addDraft(u"NEW"_s);
        QTRY_COMPARE(f.table()->model()->rowCount(), 401);
        QTRY_COMPARE(f.cell(f.table()->rowAt(0)), top);
        QCOMPARE(f.list()->current(), current);
        QCOMPARE(f.list()->selected(), QList<ShipmentId>{*current});
    }

    void aClickOnTheHeaderSortsAndTheThirdOneGoesBack()
    {
        Fixture f;
        f.addDraft(u"B"_s, u"Zbinden"_s);
        f.addDraft(u"C"_s, u"Ägerter"_s);
        f.addDraft(u"A"_s, u"Meier"_s);
        f.open();
        QTRY_COMPARE(f.references(), (QStringList{u"A"_s, u"C"_s, u"B"_s}));
        f.table()->selectRow(2);
        const auto current = f.list()->current();
        f.clickHeader(0);
        QTRY_COMPARE(f.references(), (QStringList{u"A"_s, u"B"_s, u"C"_s}));
        QCOMPARE(f.list()->current(), current);
        QVERIFY(f.table()->horizontalHeader()->isSortIndicatorShown());
        f.clickHeader(0);
        QTRY_COMPARE(f.references(), (QStringList{u"C"_s, u"B"_s, u"A"_s}));
        f.clickHeader(0);
        QTRY_COMPARE(f.references(), (QStringList{u"A"_s, u"C"_s, u"B"_s}));
        QVERIFY(!f.table()->horizontalHeader()->isSortIndicatorShown());
        QCOMPARE(f.list()->selected(), QList<ShipmentId>{*current});
    }

    void columnsAreChosenByTheKeyboardAndStayChosen()
    {
        Fixture f;
        f.addDraft(u"A"_s);
        f.open();
        QTRY_COMPARE(f.table()->model()->rowCount(), 1);
        f.verb(u"choose-columns"_s)->trigger();
        auto* menu = f.page->findChild<QMenu*>(u"columns-menu"_s);
        QVERIFY(menu);
        QTest::keyClick(menu, Qt::Key_Down); // from the reference to the recipient
        QTest::keyClick(menu, Qt::Key_Return);
        QTRY_VERIFY(f.table()->isColumnHidden(1));
        f.table()->horizontalHeader()->moveSection(0, 2);
        f.table()->setColumnWidth(3, 222);
        QTRY_VERIFY(f.setting("shipments.columns").contains(u"222"_s));
        f.open();
        QTRY_VERIFY(f.table()->isColumnHidden(1));
        QCOMPARE(f.table()->columnWidth(3), 222);
        QCOMPARE(f.table()->horizontalHeader()->visualIndex(0), 2);
    }

    void selectedRowsAreCopiedAsTheyAreShown()
    {
        Fixture f;
        const ShipmentId first = f.addDraft(u"A\tB"_s, u"Keller"_s);
        const ShipmentId second = f.addDraft(u"C"_s, u"Weber"_s);
        f.open(first);
        QTRY_COMPARE(f.table()->model()->rowCount(), 2);
        QJsonArray layout;
        for (const QString& hidden :
             {u"state"_s, u"place"_s, u"service"_s, u"number"_s, u"parcels"_s, u"account"_s, u"changed"_s})
            layout.append(QJsonObject{{u"column"_s, hidden}, {u"hidden"_s, true}});
        f.list()->columns()->use(layout);
        f.list()->select({first, second});
        f.verb(u"copy-rows"_s)->trigger();
        QTRY_VERIFY(QApplication::clipboard()->text().contains(u"Keller"_s));
        const QStringList rows = QApplication::clipboard()->text().split(u'\n');
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows[0].count(u'\t'), 1);
        QVERIFY2(rows[1].contains(u"A B"_s), qPrintable(rows[1])); // the newest is first
    }

    void whatIsFilteredIsExportedAndNoSpreadsheetRunsIt()
    {
        Fixture f;
        f.addDraft(u"=1+1"_s, u"Keller"_s);
        f.addDraft(u"B"_s, u"Weber"_s);
        f.addDraft(u"C"_s, u"Keller"_s);
        f.open();
        QTRY_COMPARE(f.table()->model()->rowCount(), 3);
        type(f.search(), u"keller"_s);
        QTRY_COMPARE(f.table()->model()->rowCount(), 2);
        const QString file = f.folder.filePath(u"list.csv"_s);
        qint64 rows = -1;
        connect(f.list(), &ui::ShipmentList::exported, this, [&](const QString&, qint64 written) { rows = written; });
        f.list()->exportTo(file);
        QTRY_COMPARE(rows, qint64(2));
        QFile csv(file);
        QVERIFY(csv.open(QIODevice::ReadOnly));
        const QStringList lines = QString::fromUtf8(csv.readAll()).split(u"\r\n"_s, Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 3);
        QVERIFY2(lines[0].contains(u"Reference;Recipient;State"_s), qPrintable(lines[0]));
        QVERIFY2(lines[2].startsWith(u"'=1+1;"_s), qPrintable(lines[2]));
        QVERIFY2(lines[1].contains(u";Ready;"_s), qPrintable(lines[1]));
    }

    void theTabsSayHowManyThereAreAndFollowCommits()
    {
        Fixture f;
        const ShipmentId first = f.addDraft(u"A"_s);
        f.addDraft(u"B"_s, QString());
        f.open(first);
        QTRY_COMPARE(f.tabTexts(), (QStringList{u"All (2)"_s, u"To mend (1)"_s, u"Ready (1)"_s,
                                                u"Unknown outcome (0)"_s, u"Not printed (0)"_s}));
        f.setState(first, State::Unknown);
        QTRY_COMPARE(f.tabs()->tabText(3), u"Unknown outcome (1)"_s);
        QTRY_COMPARE(f.tabs()->tabText(2), u"Ready (0)"_s);
        f.openTab(3);
        QTRY_COMPARE(f.references(), QStringList{u"A"_s});
        f.openTab(1);
        QTRY_COMPARE(f.references(), QStringList{u"B"_s});
        auto* states = f.list()->findChild<QComboBox*>();
        QCOMPARE(states->currentData().toString(), u"to-mend"_s);
        states->setCurrentIndex(states->findData(u"unknown"_s));
        Q_EMIT states->activated(states->currentIndex());
        QTRY_COMPARE(f.tabs()->currentIndex(), 3);
    }

    void aCountThatIsNotCheapEndsAtAHundred()
    {
        Fixture f;
        f.addMany(130);
        f.open();
        QTRY_COMPARE(f.tabs()->tabText(2), u"Ready (100+)"_s);
        QTRY_COMPARE(f.tabs()->tabText(0), u"All (130)"_s);
    }

    void aViewIsSavedNamedMovedAndSurvivesARestart()
    {
        Fixture f;
        f.addDraft(u"A"_s, u"Keller"_s);
        f.addDraft(u"B"_s, u"Weber"_s);
        f.open();
        QTRY_COMPARE(f.table()->model()->rowCount(), 2);
        type(f.search(), u"keller"_s);
        QTRY_COMPARE(f.table()->model()->rowCount(), 1);
        f.verb(u"save-view"_s)->trigger();
        auto* name = f.page->findChild<QLineEdit*>(u"view-name"_s);
        QVERIFY(name && name->hasFocus());
        QTest::keyClicks(name, u"Stamm & Co"_s);
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_COMPARE(f.tabTexts().last(), u"Stamm && Co (1)"_s);
        f.verb(u"view-left"_s)->trigger();
        QTRY_COMPARE(f.tabs()->currentIndex(), 4);
        QTRY_VERIFY(f.setting(ui::viewsKey).contains(u"Stamm & Co"_s) &&
                    f.setting(ui::viewsKey).contains(u"\"open\":4"_s));
        f.open();
        QTRY_COMPARE(f.tabs()->tabText(4), u"Stamm && Co (1)"_s);
        QCOMPARE(f.tabs()->currentIndex(), 4);
        QTRY_COMPARE(f.references(), QStringList{u"A"_s});
        QCOMPARE(f.search()->text(), u"keller"_s);
        f.verb(u"delete-view"_s)->trigger();
        QCOMPARE(f.tabs()->count(), 5);
    }

    void viewsGoFromDeskToDesk()
    {
        const ui::SavedView view{.name = u"Stamm"_s,
                                 .question = {.wanted = ui::wantedBy(u"keller"_s, u"booked"_s),
                                              .order = {model::SortBy::Place, Qt::AscendingOrder}}};
        QList<ui::SavedView> views = ui::ownViews();
        views << view;
        const auto back = ui::viewsOfFile(ui::viewsFile(views));
        QVERIFY(back);
        QCOMPARE(*back, QList<ui::SavedView>{view});
        QCOMPARE(ui::viewsOfFile("{}").error().code, u"not-views"_s);
        QCOMPARE(ui::viewsOfFile("rubbish").error().code, u"not-views"_s);
    }

    void whoIsShownAShipmentSeesTheWholeList()
    {
        Fixture f;
        const ShipmentId hidden = f.addDraft(u"A"_s);
        f.addMany(300);
        f.open();
        type(f.search(), u"r-00001"_s);
        QTRY_COMPARE(f.table()->model()->rowCount(), 1);
        f.page->showShipment(hidden);
        QTRY_COMPARE(f.list()->current(), std::optional(hidden));
        QCOMPARE(f.search()->text(), QString());
        QCOMPARE(f.table()->model()->rowCount(), 301);
        QVERIFY(f.table()->hasFocus());
    }

    void veryManySelectedAreAllMeant()
    {
        Fixture f;
        f.addMany(700);
        f.open();
        QTRY_COMPARE(f.table()->model()->rowCount(), 700);
        f.table()->selectAll();
        QCOMPARE(f.list()->selected().size(), 700);
        qsizetype lines = 0;
        f.list()->withSelectedLines([&](const QList<model::ShipmentLine>& all) { lines = all.size(); });
        QTRY_COMPARE(lines, 700);
    }
};

QTEST_MAIN(TestShipmentList)
#include "tst_shipmentlist.moc"
