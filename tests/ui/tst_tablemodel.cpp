#include "ui/models/tablemodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace aviso::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Line
{
    int key = 0;
    QString name = {};

    bool operator==(const Line&) const = default;
};

QList<Column<Line>> columns()
{
    return {{.title = [] { return u"Key"_s; },
             .text = [](const Line& line) { return QString::number(line.key); },
             .alignment = Qt::AlignRight},
            {.title = [] { return u"Name"_s; },
             .text = [](const Line& line) { return line.name; },
             .less = [](const Line& a, const Line& b) { return a.name < b.name; }}};
}

const QList<Line> fourLines{{9, u"d"_s}, {7, u"b"_s}, {4, u"c"_s}, {2, u"a"_s}};

} // namespace

class TestTableModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsItsColumns();
    void updateTouchesOnlyWhatDiffers_data();
    void updateTouchesOnlyWhatDiffers();
    void asksForThePageOnce();
    void sortsACompleteListAndKeepsTheSelection();
};

void TestTableModel::showsItsColumns()
{
    TableModel<Line> model(columns());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.replaceAll(fourLines);
    QCOMPARE(model.rowCount(), 4);
    QCOMPARE(model.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(), u"Name"_s);
    QCOMPARE(model.index(2, 1).data().toString(), u"c"_s);
}

void TestTableModel::updateTouchesOnlyWhatDiffers_data()
{
    QTest::addColumn<QList<int>>("keys");
    QTest::addColumn<int>("inserted");
    QTest::addColumn<int>("removed");
    QTest::newRow("the same") << QList<int>{9, 7, 4, 2} << 0 << 0;
    QTest::newRow("a new one on top") << QList<int>{11, 9, 7, 4, 2} << 1 << 0;
    QTest::newRow("one in the middle went") << QList<int>{9, 4, 2} << 0 << 1;
    QTest::newRow("all others") << QList<int>{8, 3, 1} << 3 << 4;
    QTest::newRow("nothing left") << QList<int>{} << 0 << 4;
    QTest::newRow("more at the end") << QList<int>{9, 7, 4, 2, 1} << 1 << 0;
}

void TestTableModel::updateTouchesOnlyWhatDiffers()
{
    QFETCH(QList<int>, keys);
    QFETCH(int, inserted);
    QFETCH(int, removed);
    TableModel<Line> model(columns());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.replaceAll(fourLines);
    QSignalSpy inserts(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy removals(&model, &QAbstractItemModel::rowsRemoved);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QList<Line> wanted;
    for (const int key : keys)
        wanted.append({key, u"x"_s});
    model.update(wanted, [](const Line& line) { return line.key; });
    QCOMPARE(model.rows(), wanted);
    QCOMPARE(inserts.count(), inserted);
    QCOMPARE(removals.count(), removed);
    QCOMPARE(resets.count(), 0);
}

void TestTableModel::asksForThePageOnce()
{
    TableModel<Line> model(columns());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    int asked = 0;
    model.setFetch([&asked] { ++asked; });
    model.replaceAll(fourLines);
    QVERIFY(!model.canFetchMore({}));
    model.expectMore(true);
    QVERIFY(model.canFetchMore({}));
    model.fetchMore({});
    model.fetchMore({});
    QCOMPARE(asked, 1);
    model.append({{1, u"e"_s}});
    model.expectMore(false);
    QCOMPARE(model.rowCount(), 5);
    QVERIFY(!model.canFetchMore({}));
}

void TestTableModel::sortsACompleteListAndKeepsTheSelection()
{
    TableModel<Line> model(columns());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.replaceAll(fourLines);
    const QPersistentModelIndex selected = model.index(0, 1);
    model.sort(1, Qt::AscendingOrder);
    QCOMPARE(model.row(0).name, u"a"_s);
    QCOMPARE(selected.row(), 3);
    QCOMPARE(selected.data().toString(), u"d"_s);
}

QTEST_MAIN(TestTableModel)
#include "tst_tablemodel.moc"
