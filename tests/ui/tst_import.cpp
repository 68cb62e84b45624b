#include "core/orders/remembered.h"
#include "core/orders/samples.h"
#include "core/text/sentences.h"
#include "tests/ui/busy.h"
#include "tests/ui/pagedesk.h"
#include "ui/orders/importpage.h"
#include "ui/orders/importwork.h"
#include "ui/orders/rowproblems.h"
#include "ui/orders/sheetmodel.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QMimeData>
#include <QTableView>

#include <functional>

using namespace aviso;
using namespace aviso::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray goodRows = "Order;Name;Street;Postcode;City;Weight\r\n"
                            "A-1;Keller;Gasse 1;3011;Bern;1,5\r\n"
                            "A-2;Favre;Rue 2;1003;Lausanne;0,7\r\n"
                            "A-3;Rossi;Via 3;6900;Lugano;2,0\r\n";
const QByteArray badRow = "1.23E+11;Huber;Weg 4;8001;Zürich;1,0\r\n";

struct Fixture : PageDesk
{
    AccountId account = add(practiceAccount());
    ui::ImportPage page{services};

    Fixture() { test::show(page); }

    QString file(const QByteArray& bytes, const QString& name = u"orders-2026-11-23.csv"_s)
    {
        QFile out(folder.filePath(name));
        if (out.open(QIODevice::WriteOnly))
            out.write(bytes);
        return out.fileName();
    }

    QTableView* sheet() { return page.findChild<QTableView*>(u"sheet"_s); }
    QTableView* problems() { return page.findChild<QTableView*>(u"row-problems"_s); }
    QComboBox* choice(const QString& name) { return page.findChild<QComboBox*>(name); }
    QString counts() { return words(page, u"import-counts"_s); }
    bool says(const QString& part)
    {
        return test::waitFor([&] { return counts().contains(part); });
    }
    void press(const QString& name) { QTest::mouseClick(page.findChild<QPushButton*>(name), Qt::LeftButton); }
    QString houseNumberOfA1()
    {
        return store->read([](storage::Connection& c) { return model::loadShipment(c, ShipmentId{1}); })
            .value()
            .consignee.houseNumber;
    }
    void import() { QTest::keyClick(&page, Qt::Key_F9); }
    bool correct(int row, int column, const QString& text)
    {
        return sheet()->model()->setData(sheet()->model()->index(row, column), text);
    }
    QPushButton* button(const QString& words)
    {
        for (auto* each : page.findChildren<QPushButton*>())
            if (each->isVisible() && each->text().remove(u'&') == words)
                return each;
        return nullptr;
    }
};

} // namespace

class TestImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFileIsShownWithItsFormatColumnsAndCounts();
    void nothingIsStoredBeforeTheImport();
    void goodRowsAreImportedOnceAndKnownAgain();
    void aChangedRowIsCountedAndUpdated();
    void nothingIsOverwrittenBeforeSomebodyDecided();
    void aBookedOrderThatDiffersIsNamedBeforeAndAfter();
    void theKeysWorkAfterTheButtonOfTheImportWasPressed();
    void enterOpensTheFirstFile();
    void escapeCancelsAndNothingIsStored();
    void aCheckThatWasCancelledIsMadeAgainByTheImport();
    void aWrongCellIsCorrectedInTheGrid();
    void correctionsAreNotLostUnasked_data();
    void correctionsAreNotLostUnasked();
    void correctionsAreUnsavedUntilTheyAreSomewhereElse();
    void theSamplesOfAPracticeDeskAreKnownAgain();
    void aServiceThatTheCarrierDoesNotHaveIsSaidBeforeTheImport();
    void adviceIsCountedApartFromErrors();
    void whatWasImportedCanBeShown();
    void aBadRowIsNamedAndTheOthersComeIn();
    void choosingAProblemJumpsToARowFarDown();
    void aWrongDelimiterIsCorrectedLive();
    void aColumnThatFillsNothingCanBeGivenAField();
    void columnsThatFillNothingAreNamed();
    void aColumnThatNoFileHadIsTakenAndSaid();
    void aRowWithAnOpenQuoteIsCorrectedInTheGrid();
    void anOrderOfAnotherSourceIsWorthALook();
    void theSameOrdersUnderAnotherSourceComeInOnlyIfSomebodySaysSo();
    void oneReferenceThatTwoShopsShareAsksNothing();
    void enterOnAnErrorOpensItsCellAndTypingCorrectsIt();
    void whatIsStillTypedInACellIsImported();
    void aRowThatIsReadLateDoesNotTakeTheFocus();
    void withoutAReferenceNothingIsImported();
    void theNextFileOfTheSourceNeedsNoQuestions();
    void aFileOfRejectedRowsComesWithItsSource();
    void anotherEncodingThanTheLastOneIsSaid();
    void anEmptyFileIsRefusedInWords();
    void aDroppedFileIsOpened();
    void theSourceIsSuggestedFromTheName_data();
    void theSourceIsSuggestedFromTheName();
    void theSheetKeepsTheRulesOfModels();
};

void TestImport::aFileIsShownWithItsFormatColumnsAndCounts()
{
    Fixture f;
    f.page.openFile(f.file(goodRows));
    QVERIFY2(f.says(u"3 new"_s), qPrintable(f.counts()));
    QCOMPARE(f.sheet()->model()->rowCount(), 3);
    QCOMPARE(f.sheet()->model()->columnCount(), 6);
    QCOMPARE(f.choice(u"format-delimiter"_s)->currentData().toInt(), int(';'));
    QCOMPARE(f.choice(u"column-0"_s)->currentData().toString(), u"reference"_s);
    QCOMPARE(f.choice(u"column-3"_s)->currentData().toString(), u"recipient.postcode"_s);
    QCOMPARE(f.choice(u"import-source"_s)->currentText(), u"orders"_s);
    QCOMPARE(f.choice(u"import-account"_s)->currentText(), u"Practice"_s);
}

void TestImport::nothingIsStoredBeforeTheImport()
{
    Fixture f;
    f.page.openFile(f.file(goodRows));
    QVERIFY(f.says(u"3 new"_s));
    QCOMPARE(f.shipmentCount(), 0);
}

void TestImport::goodRowsAreImportedOnceAndKnownAgain()
{
    Fixture f;
    const QString file = f.file(goodRows);
    f.page.openFile(file);
    QVERIFY(f.says(u"3 new"_s));
    f.import();
    QVERIFY2(f.says(u"3 added"_s), qPrintable(f.counts()));
    QCOMPARE(f.shipmentCount(), 3);
    f.page.openFile(file);
    QVERIFY2(f.says(u"3 known already"_s), qPrintable(f.counts()));
    f.import();
    QVERIFY2(f.says(u"3 seen before"_s), qPrintable(f.counts()));
    QCOMPARE(f.shipmentCount(), 3);
}

void TestImport::aChangedRowIsCountedAndUpdated()
{
    Fixture f;
    f.page.openFile(f.file(goodRows));
    QVERIFY(f.says(u"3 new"_s));
    f.import();
    QVERIFY(f.says(u"3 added"_s));
    QByteArray changed = goodRows;
    f.page.openFile(f.file(changed.replace("Gasse 1", "Gasse 17") + "A-4;Weber;Allee 4;4051;Basel;1,1\r\n"));
    QVERIFY2(f.says(u"1 new, 2 known already, 1 changed"_s), qPrintable(f.counts()));
    QVERIFY2(f.says(u"Decide first"_s), qPrintable(f.counts()));
    f.press(u"take-file"_s);
    QVERIFY2(f.says(u"Every row is good: 1 new, 2 known already, 1 changed"_s), qPrintable(f.counts()));
    f.import();
    QVERIFY2(f.says(u"1 added, 2 seen before, 1 updated"_s), qPrintable(f.counts()));
    QCOMPARE(f.shipmentCount(), 4);
    QCOMPARE(f.houseNumberOfA1(), u"17"_s);
}

void TestImport::aBookedOrderThatDiffersIsNamedBeforeAndAfter()
{
    Fixture f;
    f.page.openFile(f.file(goodRows));
    QVERIFY(f.says(u"3 new"_s));
    f.import();
    QVERIFY(f.says(u"3 added"_s));
    QVERIFY(f.store->write(storage::Topic::Shipments, [&](storage::Connection& c) {
        return model::setState(c, ShipmentId{1}, model::State::Booked, {}, f.clock.now());
    }));
    QByteArray changed = goodRows;
    f.page.openFile(f.file(changed.replace("Gasse 1", "Gasse 17")));
    QVERIFY2(f.says(u"1 rejected"_s), qPrintable(f.counts()));
    f.import();
    QVERIFY2(f.says(u"2 seen before, 1 rejected"_s), qPrintable(f.counts()));
    QCOMPARE(f.problems()->model()->rowCount(), 1);
    QCOMPARE(f.houseNumberOfA1(), u"1"_s);
}

void TestImport::nothingIsOverwrittenBeforeSomebodyDecided()
{
    Fixture f;
    f.page.openFile(f.file(goodRows));
    QVERIFY(f.says(u"3 new"_s));
    f.import();
    QVERIFY(f.says(u"3 added"_s));
    QByteArray changed = goodRows;
    const QString file = f.file(changed.replace("Gasse 1", "Gasse 17"));
    f.page.openFile(file);
    f.import(); // before the file is read
    QVERIFY2(f.says(u"Decide first"_s), qPrintable(f.counts()));
    const auto* shown = f.page.findChild<QTableView*>(u"changed-orders"_s)->model();
    QCOMPARE(shown->rowCount(), 1);
    QCOMPARE(shown->index(0, 0).data().toString(), u"A-1"_s);
    QCOMPARE(shown->index(0, 2).data().toString(), u"1"_s);
    QCOMPARE(shown->index(0, 3).data().toString(), u"17"_s);
    QTRY_VERIFY(f.page.findChild<QPushButton*>(u"take-file"_s)->hasFocus());
    f.import();
    QCOMPARE(f.houseNumberOfA1(), u"1"_s);

    f.page.findChild<QCheckBox*>(u"decide-always"_s)->click();
    f.press(u"keep-desk"_s);
    QVERIFY2(f.says(u"1 kept as they were"_s), qPrintable(f.counts()));
    f.import();
    QVERIFY2(f.says(u"Imported: 2 seen before, 1 kept as they were"_s), qPrintable(f.counts()));
    QCOMPARE(f.houseNumberOfA1(), u"1"_s);
    f.page.openFile(file);
    QVERIFY2(f.says(u"Every row is good: 2 known already, 1 kept as they were"_s), qPrintable(f.counts()));
    QCOMPARE(f.choice(u"import-duplicates"_s)->currentData().toString(), u"keep"_s);
}

void TestImport::theKeysWorkAfterTheButtonOfTheImportWasPressed()
{
    Fixture f;
    const QString file = f.file(goodRows);
    f.page.openFile(file);
    QVERIFY(f.says(u"3 new"_s));
    auto* button = f.page.findChild<QPushButton*>(u"import-button"_s);
    button->setFocus();
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(f.says(u"3 added"_s));
    QVERIFY(f.page.isAncestorOf(QApplication::focusWidget()));
    QVERIFY(QApplication::focusWidget()->isEnabled());
    f.page.openFile(file);
    QVERIFY(f.says(u"3 known already"_s));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F9);
    QVERIFY2(f.says(u"3 seen before"_s), qPrintable(f.counts()));
}

void TestImport::enterOpensTheFirstFile()
{
    Fixture f;
    f.page.enter();
    QVERIFY(f.page.findChild<QPushButton*>(u"choose-first-file"_s)->hasFocus());
    auto* sample = f.page.findChild<QPushButton*>(u"try-sample"_s);
    sample->setFocus();
    QTest::keyClick(sample, Qt::Key_Return);
    QVERIFY2(f.says(u"new"_s), qPrintable(f.counts()));
    QVERIFY(f.page.isAncestorOf(QApplication::focusWidget()));
    QVERIFY(QApplication::focusWidget()->isVisible());
}

void TestImport::escapeCancelsAndNothingIsStored()
{
    Fixture f;
    QByteArray bytes = goodRows.left(goodRows.indexOf('\n') + 1);
    for (int i = 0; i < 60'000; ++i)
        bytes += "B-" + QByteArray::number(i) + ";Keller;Gasse 1;3011;Bern;1,5\r\n";
    f.page.openFile(f.file(bytes));
    QVERIFY2(f.says(u"60,000 new"_s), qPrintable(f.counts()));
    f.import();
    QVERIFY2(f.says(u"rows read"_s), qPrintable(f.counts()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY2(f.says(u"Cancelled"_s), qPrintable(f.counts()));
    QCOMPARE(f.shipmentCount(), 0);
}

void TestImport::aCheckThatWasCancelledIsMadeAgainByTheImport()
{
    Fixture f;
    QTRY_VERIFY(f.choice(u"import-account"_s)->currentIndex() >= 0); // or the check begins anew once they are read
    {
        const test::BusyReaders others(f.services.tasks, ui::Lane::Background);
        f.page.openFile(f.file(goodRows));
        QTRY_COMPARE(f.services.tasks.jobs().size(), 1);
        f.services.tasks.cancel(f.services.tasks.jobs().first().id);
    }
    QVERIFY2(f.says(text::sentence(Error{.kind = Error::Kind::Cancelled, .code = u"cancelled"_s})),
             qPrintable(f.counts()));
    QCOMPARE(f.shipmentCount(), 0);
    f.import();
    QVERIFY2(f.says(u"3 added"_s), qPrintable(f.counts()));
}

void TestImport::aWrongCellIsCorrectedInTheGrid()
{
    Fixture f;
    f.page.openFile(f.file(goodRows + badRow));
    QVERIFY2(f.says(u"3 new, 1 rejected"_s), qPrintable(f.counts()));
    auto* model = f.sheet()->model();
    QVERIFY(!(model->index(0, 0).flags() & Qt::ItemIsEditable));
    f.sheet()->setCurrentIndex(model->index(3, 0));
    f.sheet()->setFocus();
    QTest::keyClick(f.sheet(), Qt::Key_F2);
    auto* editor = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    QVERIFY(editor);
    editor->selectAll();
    QTest::keyClicks(editor, u"A-4"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QVERIFY2(f.says(u"4 new"_s), qPrintable(f.counts()));
    QCOMPARE(model->index(3, 0).data().toString(), u"A-4"_s);
    f.import();
    QVERIFY2(f.says(u"4 added"_s), qPrintable(f.counts()));
    QCOMPARE(f.shipmentCount(), 4);
}

void TestImport::correctionsAreNotLostUnasked_data()
{
    using Leave = std::function<void(Fixture&)>;
    QTest::addColumn<Leave>("leave");
    QTest::newRow("another file") << Leave([](Fixture& f) { f.page.openFile(f.file(goodRows, u"other.csv"_s)); });
    QTest::newRow("the path of another file") << Leave([](Fixture& f) {
        type(line(f.page, u"import-file"_s), f.file(goodRows, u"other.csv"_s));
        QTest::keyClick(line(f.page, u"import-file"_s), Qt::Key_Return);
    });
    QTest::newRow("another source") << Leave([](Fixture& f) {
        type(f.choice(u"import-source"_s)->lineEdit(), u"shop"_s);
        QTest::keyClick(f.choice(u"import-source"_s)->lineEdit(), Qt::Key_Return);
    });
    QTest::newRow("another format") << Leave([](Fixture& f) {
        f.choice(u"format-delimiter"_s)->setFocus();
        QTest::keyClick(f.choice(u"format-delimiter"_s), Qt::Key_Down);
    });
}

void TestImport::correctionsAreNotLostUnasked()
{
    QFETCH(std::function<void(Fixture&)>, leave);
    Fixture f;
    const QString file = f.file(goodRows + badRow);
    f.page.openFile(file);
    QVERIFY(f.says(u"1 rejected"_s));
    QVERIFY(f.correct(3, 0, u"A-4"_s));
    QVERIFY(f.says(u"4 new"_s));
    leave(f);
    QTRY_VERIFY(f.button(u"Go on correcting"_s));
    f.button(u"Go on correcting"_s)->click();
    QVERIFY(!f.button(u"Go on correcting"_s));
    QCOMPARE(f.sheet()->model()->index(3, 0).data().toString(), u"A-4"_s);
    QCOMPARE(line(f.page, u"import-file"_s)->text(), file);
    QCOMPARE(f.choice(u"import-source"_s)->currentText(), u"orders"_s);
    QCOMPARE(f.choice(u"format-delimiter"_s)->currentData().toInt(), int(';'));
    QVERIFY(!f.page.unsaved().isEmpty());
    leave(f);
    QTRY_VERIFY(f.button(u"Discard the corrections"_s));
    f.button(u"Discard the corrections"_s)->click();
    QTRY_VERIFY(f.page.unsaved().isEmpty());
    QTRY_VERIFY(f.sheet()->model()->index(3, 0).data().toString() != "A-4"_L1);
}

void TestImport::correctionsAreUnsavedUntilTheyAreSomewhereElse()
{
    Fixture f;
    f.page.openFile(f.file(goodRows + badRow + badRow));
    QVERIFY2(f.says(u"3 new, 2 rejected"_s), qPrintable(f.counts()));
    QVERIFY(f.page.unsaved().isEmpty());
    QVERIFY(f.correct(3, 0, u"A-4"_s));
    QVERIFY2(f.says(u"4 new, 1 rejected"_s), qPrintable(f.counts()));
    QVERIFY(f.correct(4, 4, u"Uster"_s));
    QVERIFY2(f.page.unsaved().startsWith(u"2 "_s), qPrintable(f.page.unsaved()));
    f.import();
    QVERIFY2(f.says(u"4 added, 1 rejected"_s), qPrintable(f.counts()));
    QVERIFY2(f.page.unsaved().startsWith(u"1 "_s), qPrintable(f.page.unsaved())); // the row did not come in
    auto* work = f.page.findChild<ui::ImportWork*>();
    work->noteSaved(work->file(), {.problems = work->report()->rejected, .corrections = work->corrections()});
    QVERIFY2(f.page.unsaved().isEmpty(), qPrintable(f.page.unsaved()));
}

void TestImport::theSamplesOfAPracticeDeskAreKnownAgain()
{
    Fixture f;
    const tabular::Source file{.path = orders::samplesPath};
    const auto opened = orders::openFile(
        *f.store, file, {.name = orders::samplesSource, .by = orders::NamedSource::By::Person}, {.rows = 50});
    QVERIFY(opened);
    const orders::ImportOrder order{.plan = {.source = opened->source,
                                             .mapping = opened->preview.mapping,
                                             .format = opened->preview.format,
                                             .phones = orders::phonePlans(f.catalogue, u"swisspost"_s),
                                             .terms = orders::termsOf(f.catalogue, u"swisspost"_s),
                                             .mode = orders::Mode::Write}};
    const auto imported = orders::importAndRemember(*f.store, f.clock, file, order, {});
    QVERIFY(imported);
    QVERIFY(imported->added > 0);
    f.press(u"try-sample"_s);
    QVERIFY2(f.says(u"%1 known already"_s.arg(imported->added)), qPrintable(f.counts()));
    QVERIFY2(!f.counts().contains(u" new"_s), qPrintable(f.counts()));
}

void TestImport::aServiceThatTheCarrierDoesNotHaveIsSaidBeforeTheImport()
{
    Fixture f;
    f.page.openFile(f.file("Order;Name;Street;Postcode;City;Service\r\nA-1;Keller;Gasse 1;3011;Bern;Priority\r\n"
                           "A-2;Favre;Rue 2;1003;Lausanne;Express\r\n"));
    QVERIFY2(f.says(u"1 new, 1 rejected"_s), qPrintable(f.counts()));
    QVERIFY(f.problems()->model()->index(0, 2).data().toString().contains(u"“Express” is no service"_s));
}

void TestImport::adviceIsCountedApartFromErrors()
{
    Fixture f;
    f.page.openFile(f.file("Order;Name;Street;Postcode;City;E-mail\r\n"
                           "A-1;Genossenschaft der vereinigten Bergbauern;Gasse 1;3011;Bern;carla(at)example.com\r\n"));
    QVERIFY2(f.says(u"Every row is good: 1 new, 1 worth a look"_s), qPrintable(f.counts()));
    QCOMPARE(f.problems()->model()->rowCount(), 2);
}

void TestImport::whatWasImportedCanBeShown()
{
    Fixture f;
    std::optional<ShipmentId> shown;
    QObject::connect(&f.page, &ui::ImportPage::shipmentAsked, &f.page, [&shown](ShipmentId id) { shown = id; });
    f.page.openFile(f.file(goodRows));
    QVERIFY(f.says(u"3 new"_s));
    auto* button = f.page.findChild<QPushButton*>(u"show-imported"_s);
    QVERIFY(!button->isVisible());
    f.import();
    QVERIFY(f.says(u"3 added"_s));
    QVERIFY(button->isVisible());
    button->click();
    QCOMPARE(shown, std::optional(ShipmentId{3}));
}

void TestImport::aBadRowIsNamedAndTheOthersComeIn()
{
    Fixture f;
    f.page.openFile(f.file(goodRows + badRow));
    QVERIFY2(f.says(u"3 new, 1 rejected"_s), qPrintable(f.counts()));
    QCOMPARE(f.problems()->model()->rowCount(), 1);
    QCOMPARE(f.problems()->model()->index(0, 0).data().toString(), u"5"_s);
    QVERIFY(f.problems()->model()->index(0, 2).data().toString().contains(u"damaged by a spreadsheet"_s));
    f.import();
    QVERIFY2(f.says(u"3 added, 1 rejected"_s), qPrintable(f.counts()));
    QCOMPARE(f.shipmentCount(), 3);
    QVERIFY(f.page.findChild<QAction*>(u"export-rejected"_s)->isEnabled());
}

void TestImport::choosingAProblemJumpsToARowFarDown()
{
    Fixture f;
    QByteArray bytes = goodRows.left(goodRows.indexOf('\n') + 1);
    for (int i = 0; i < 200; ++i)
        bytes += "B-" + QByteArray::number(i) + ";Keller;Gasse 1;3011;Bern;1,5\r\n";
    f.page.openFile(f.file(bytes + badRow));
    QVERIFY2(f.says(u"200 new, 1 rejected"_s), qPrintable(f.counts()));
    f.problems()->setFocus();
    QTest::keyClick(f.problems(), Qt::Key_Down);
    QTRY_VERIFY(f.sheet()->selectionModel()->hasSelection());
    const int at = f.sheet()->selectionModel()->selectedRows().first().row();
    QCOMPARE(f.sheet()->model()->headerData(at, Qt::Vertical).toString(), u"202"_s);
    QCOMPARE(f.sheet()->model()->index(at, 0).data().toString(), u"1.23E+11"_s);
}

void TestImport::aWrongDelimiterIsCorrectedLive()
{
    Fixture f;
    f.page.openFile(f.file(goodRows));
    QVERIFY(f.says(u"3 new"_s));
    choose(f.choice(u"format-delimiter"_s), int('|'));
    QTRY_COMPARE(f.sheet()->model()->columnCount(), 1);
    choose(f.choice(u"format-delimiter"_s), int(';'));
    QTRY_COMPARE(f.sheet()->model()->columnCount(), 6);
    QVERIFY2(f.says(u"3 new"_s), qPrintable(f.counts()));
}

void TestImport::aColumnThatFillsNothingCanBeGivenAField()
{
    Fixture f;
    QByteArray bytes = goodRows;
    f.page.openFile(f.file(bytes.replace("Order;", "Xyzzy;")));
    QTRY_COMPARE(f.sheet()->model()->rowCount(), 3);
    choose(f.choice(u"column-0"_s), u"reference"_s);
    QVERIFY2(f.says(u"3 new"_s), qPrintable(f.counts()));
    choose(f.choice(u"column-1"_s), u"recipient.company"_s);
    QVERIFY2(f.says(u"3 new"_s), qPrintable(f.counts()));
    f.import();
    QVERIFY(f.says(u"3 added"_s));
    const auto first = f.store->read([](storage::Connection& c) { return model::loadShipment(c, ShipmentId{1}); });
    QCOMPARE(first.value().consignee.company, u"Keller"_s);
}

void TestImport::columnsThatFillNothingAreNamed()
{
    Fixture f;
    f.page.openFile(f.file("Order;Name;Street;Postcode;City;Mood\r\nA-1;Keller;Gasse 1;3011;Bern;good\r\n"));
    QVERIFY(f.says(u"1 new"_s));
    auto* unused = f.page.findChild<QLabel*>(u"unused-columns"_s);
    QVERIFY(!unused->isHidden());
    QVERIFY2(unused->text().contains(u"Mood"_s), qPrintable(unused->text()));
    QComboBox* mood = f.choice(u"column-5"_s);
    mood->setCurrentIndex(
        mood->findData(u"text1"_s)); // on the way with the keys the other columns would lose their fields
    Q_EMIT mood->activated(mood->currentIndex());
    QVERIFY(unused->isHidden());
}

void TestImport::aColumnThatNoFileHadIsTakenAndSaid()
{
    Fixture f;
    f.page.openFile(f.file(goodRows));
    QVERIFY(f.says(u"3 new"_s));
    f.import();
    QVERIFY(f.says(u"3 added"_s));
    f.page.openFile(f.file("Order;Name;Street;Postcode;City;Weight;Parcels\r\nA-4;Keller;Gasse 1;3011;Bern;1,5;3\r\n",
                           u"orders-2026-11-24.csv"_s));
    QVERIFY2(f.says(u"1 new"_s), qPrintable(f.counts()));
    QCOMPARE(f.choice(u"column-6"_s)->currentData().toString(), u"parcels"_s);
    QVERIFY2(words(f.page, u"file-words"_s).contains(u"Look at the columns"_s),
             qPrintable(words(f.page, u"file-words"_s)));
}

void TestImport::aRowWithAnOpenQuoteIsCorrectedInTheGrid()
{
    Fixture f;
    f.page.openFile(f.file("Order;Name;Street;Postcode;City\r\nA-1;Keller;Gasse 1;3011;\"Bern\r\n"
                           "A-2;Favre;Rue 2;1003;\"Lausanne\"\r\n"));
    QVERIFY2(f.says(u"1 new, 1 rejected"_s), qPrintable(f.counts()));
    QVERIFY(f.sheet()->model()->setData(f.sheet()->model()->index(0, 4), u"Bern"_s));
    QVERIFY2(f.says(u"2 new"_s), qPrintable(f.counts()));
}

void TestImport::anOrderOfAnotherSourceIsWorthALook()
{
    Fixture f;
    f.page.openFile(f.file(goodRows));
    QVERIFY(f.says(u"3 new"_s));
    f.import();
    QVERIFY(f.says(u"3 added"_s));
    f.page.openFile(f.file(goodRows, u"else.csv"_s));
    QVERIFY2(f.says(u"3 new, 3 worth a look"_s), qPrintable(f.counts()));
}

void TestImport::theSameOrdersUnderAnotherSourceComeInOnlyIfSomebodySaysSo()
{
    Fixture f;
    f.page.openFile(f.file(goodRows));
    QVERIFY(f.says(u"3 new"_s));
    f.import();
    QVERIFY(f.says(u"3 added"_s));
    f.page.openFile(f.file(goodRows, u"else.csv"_s));
    QVERIFY(f.says(u"3 new, 3 worth a look"_s));
    f.import();
    QTRY_VERIFY(f.button(u"Do not import"_s));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_VERIFY(!f.button(u"Do not import"_s));
    QCOMPARE(f.shipmentCount(), 3);
    f.import();
    QTRY_VERIFY(f.button(u"Import them once more"_s));
    f.button(u"Import them once more"_s)->click();
    QVERIFY2(f.says(u"3 added"_s), qPrintable(f.counts()));
    QCOMPARE(f.shipmentCount(), 6);
}

void TestImport::oneReferenceThatTwoShopsShareAsksNothing()
{
    Fixture f;
    f.page.openFile(f.file(goodRows.left(goodRows.indexOf("A-2"))));
    QVERIFY(f.says(u"1 new"_s));
    f.import();
    QVERIFY(f.says(u"1 added"_s));
    f.page.openFile(f.file(goodRows, u"else.csv"_s));
    QVERIFY(f.says(u"3 new, 1 worth a look"_s));
    f.import();
    QVERIFY2(f.says(u"3 added"_s), qPrintable(f.counts()));
}

void TestImport::enterOnAnErrorOpensItsCellAndTypingCorrectsIt()
{
    Fixture f;
    f.page.openFile(f.file(goodRows + badRow));
    QVERIFY2(f.says(u"3 new, 1 rejected"_s), qPrintable(f.counts()));
    f.problems()->setFocus();
    f.problems()->setCurrentIndex(f.problems()->model()->index(0, 0));
    QTest::keyClick(f.problems(), Qt::Key_Return);
    QTRY_VERIFY(qobject_cast<QLineEdit*>(QApplication::focusWidget()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QTRY_VERIFY(f.sheet()->hasFocus());
    QTest::keyClicks(f.sheet(), u"A"_s);
    auto* editor = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    QVERIFY(editor);
    QTest::keyClicks(editor, u"-4"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QVERIFY2(f.says(u"4 new"_s), qPrintable(f.counts()));
    QCOMPARE(f.sheet()->model()->index(3, 0).data().toString(), u"A-4"_s);
}

void TestImport::whatIsStillTypedInACellIsImported()
{
    Fixture f;
    f.page.openFile(f.file(goodRows + badRow));
    QVERIFY2(f.says(u"3 new, 1 rejected"_s), qPrintable(f.counts()));
    f.problems()->setFocus();
    f.problems()->setCurrentIndex(f.problems()->model()->index(0, 0));
    QTest::keyClick(f.problems(), Qt::Key_Return);
    QTRY_VERIFY(qobject_cast<QLineEdit*>(QApplication::focusWidget()));
    auto* editor = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    editor->selectAll();
    QTest::keyClicks(editor, u"A-4"_s);
    QTest::keyClick(editor, Qt::Key_F9);
    QVERIFY2(f.says(u"4 added"_s), qPrintable(f.counts()));
    QCOMPARE(f.shipmentCount(), 4);
}

void TestImport::aRowThatIsReadLateDoesNotTakeTheFocus()
{
    Fixture f;
    QByteArray bytes = goodRows + badRow;
    for (int i = 0; i < 200; ++i)
        bytes += "B-" + QByteArray::number(i) + ";Keller;Gasse 1;3011;Bern;1,5\r\n";
    f.page.openFile(f.file(bytes + badRow));
    QVERIFY2(f.says(u"2 rejected"_s), qPrintable(f.counts()));
    f.problems()->setFocus();
    {
        const test::BusyReaders others(f.services.tasks, ui::Lane::Desk);
        f.problems()->setCurrentIndex(f.problems()->model()->index(1, 0));
        QTest::keyClick(f.problems(), Qt::Key_Return); // far down: it must be read first
        f.problems()->setCurrentIndex(f.problems()->model()->index(0, 0));
    }
    bool isOver = false;
    f.services.tasks.run(ui::Lane::Desk, [] { return true; }).then(&f.page, [&](bool) { isOver = true; });
    QTRY_VERIFY(isOver);
    QVERIFY(f.problems()->hasFocus());
    QCOMPARE(f.sheet()->currentIndex().row(), 3);
}

void TestImport::withoutAReferenceNothingIsImported()
{
    Fixture f;
    f.page.openFile(f.file(goodRows));
    QVERIFY(f.says(u"3 new"_s));
    choose(f.choice(u"column-0"_s), QString());
    QVERIFY2(f.says(u"No column fills"_s), qPrintable(f.counts()));
    QVERIFY(!f.page.findChild<QPushButton*>(u"import-button"_s)->isEnabled());
    f.import();
    QCOMPARE(f.shipmentCount(), 0);
}

void TestImport::theNextFileOfTheSourceNeedsNoQuestions()
{
    Fixture f;
    QByteArray bytes = goodRows;
    f.page.openFile(f.file(bytes.replace("Order;", "Xyzzy;")));
    QTRY_COMPARE(f.sheet()->model()->rowCount(), 3);
    choose(f.choice(u"column-0"_s), u"reference"_s);
    QVERIFY(f.says(u"3 new"_s));
    f.import();
    QVERIFY(f.says(u"3 added"_s));
    f.page.openFile(f.file("Xyzzy;Name;Street;Postcode;City;Weight\r\nA-9;Graf;Ring 9;9000;St. Gallen;1\r\n",
                           u"orders-2026-11-24.csv"_s));
    QVERIFY2(f.says(u"1 new"_s), qPrintable(f.counts()));
    QCOMPARE(f.choice(u"column-0"_s)->currentData().toString(), u"reference"_s);
}

void TestImport::aFileOfRejectedRowsComesWithItsSource()
{
    Fixture f;
    f.page.openFile(f.file(goodRows, u"shop.csv"_s));
    QVERIFY(f.says(u"3 new"_s));
    f.import();
    QVERIFY(f.says(u"3 added"_s));
    f.page.openFile(f.file("Reason;Aviso source;Order;Name;Street;Postcode;City;Weight\r\n"
                           "double;shop;A-1;Keller;Gasse 1;3011;Bern;1,5\r\n"
                           "missing;shop;A-4;Keller;Gasse 1;3011;Bern;1,5\r\n",
                           u"anything.csv"_s));
    QVERIFY2(f.says(u"1 new, 1 known already"_s), qPrintable(f.counts()));
    QCOMPARE(f.choice(u"import-source"_s)->currentText(), u"shop"_s);
}

void TestImport::anotherEncodingThanTheLastOneIsSaid()
{
    Fixture f;
    QByteArray west = goodRows;
    f.page.openFile(f.file(west.replace("Keller", "M\xFCller")));
    QVERIFY(f.says(u"3 new"_s));
    f.import();
    QVERIFY(f.says(u"3 added"_s));
    QByteArray utf8 = goodRows;
    f.page.openFile(f.file(utf8.replace("Keller", "Müller"), u"orders-2026-11-24.csv"_s));
    QTRY_VERIFY2(words(f.page, u"file-words"_s).contains(u"encoding"_s), qPrintable(words(f.page, u"file-words"_s)));
    QCOMPARE(f.sheet()->model()->index(0, 1).data().toString(), u"Müller"_s);
}

void TestImport::anEmptyFileIsRefusedInWords()
{
    Fixture f;
    Error said;
    QObject::connect(&f.page, &ui::Page::failed, &f.page, [&said](const Error& error) { said = error; });
    f.page.openFile(f.file(QByteArray()));
    QTRY_COMPARE(said.code, u"file-empty"_s);
}

void TestImport::aDroppedFileIsOpened()
{
    Fixture f;
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(f.file(goodRows))});
    QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&f.page, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&f.page, &drop);
    QVERIFY(f.says(u"3 new"_s));
}

void TestImport::theSourceIsSuggestedFromTheName_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("source");
    QTest::newRow("a date at the end") << u"/tmp/Orders_2026-11-21.csv"_s << u"Orders"_s;
    QTest::newRow("a number in the middle") << u"shop-17-export.xlsx"_s << u"shop export"_s;
    QTest::newRow("rejected rows of a file") << u"shop1252-rejected.csv"_s << u"shop"_s;
    QTest::newRow("rejected rows, saved twice") << u"shop-rejected (1).csv"_s << u"shop"_s;
    QTest::newRow("nothing but digits") << u"/tmp/20261121.csv"_s << u"orders"_s;
    QTest::newRow("words in another script") << u"замовлення 5.xls"_s << u"замовлення"_s;
}

void TestImport::theSourceIsSuggestedFromTheName()
{
    QFETCH(QString, path);
    QTEST(ui::suggestedSource(path), "source");
}

void TestImport::theSheetKeepsTheRulesOfModels()
{
    ui::SheetModel sheet;
    QAbstractItemModelTester tester(&sheet, QAbstractItemModelTester::FailureReportingMode::Fatal);
    sheet.show(
        {.header = {u"A"_s, u"B"_s}, .rows = {{.row = 2, .cells = {u"x"_s, u"y"_s}}, {.row = 3, .cells = {u"z"_s}}}},
        {u"reference"_s, QString()});
    sheet.mark({{.row = 3, .field = u"reference"_s, .code = u"missing"_s}});
    QCOMPARE(sheet.rowCount(), 2);
    QVERIFY(sheet.index(1, 0).data(Qt::DecorationRole).isValid());
    QVERIFY(!sheet.index(0, 0).data(Qt::DecorationRole).isValid());
    QCOMPARE(sheet.index(1, 1).data().toString(), QString());
    sheet.showRows({{.row = 9, .cells = {u"k"_s, u"l"_s}}});
    QCOMPARE(sheet.indexOf(9), 0);
    QCOMPARE(sheet.indexOf(3), -1);
}

QTEST_MAIN(TestImport)
#include "tst_import.moc"
