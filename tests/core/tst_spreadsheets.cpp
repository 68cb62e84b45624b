#include "core/tabular/detect.h"
#include "core/tabular/numbertext.h"
#include "core/tabular/read.h"
#include "tests/support/zipbytes.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <xlsxwriter.h>

using namespace aviso;
using namespace aviso::tabular;
using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray workbookXml = R"(<workbook xmlns:r="urn:r"><sheets><sheet name="S" r:id="r1"/></sheets></workbook>)";
const QByteArray relationsXml = R"(<Relationships><Relationship Id="r1" Target="/xl/s.xml"/></Relationships>)";

/// A workbook of one sheet with these rows.
Source xlsxOf(const QByteArray& rows, const QByteArray& sharedStrings = "<sst/>")
{
    return {.bytes = test::zipBytes({{u"xl/workbook.xml"_s, workbookXml},
                                     {u"xl/_rels/workbook.xml.rels"_s, relationsXml},
                                     {u"xl/sharedStrings.xml"_s, sharedStrings},
                                     {u"xl/s.xml"_s, "<worksheet><sheetData>" + rows + "</sheetData></worksheet>"}})};
}

QString codeOf(const Source& source)
{
    const auto table = readTable(source, {.kind = FileKind::Xlsx}, 1'000'000);
    return table ? u"read"_s : table.error().code;
}

QByteArray fixture(const QString& name)
{
    QFile file(QStringLiteral(AVISO_SOURCE_DIR "/tests/core/tabular/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// What a spreadsheet program writes, by a library that is not ours.
QString writeWorkbook(const QString& path)
{
    lxw_workbook* book = workbook_new(path.toUtf8().constData());
    lxw_worksheet* sheet = workbook_add_worksheet(book, "Orders");
    lxw_worksheet* second = workbook_add_worksheet(book, "Second");
    lxw_format* date = workbook_add_format(book);
    format_set_num_format(date, "dd.mm.yyyy");
    lxw_format* padded = workbook_add_format(book);
    format_set_num_format(padded, "00000000");
    const char* const header[] = {"No", "Name", "Date", "Price", "Padded", "Long", "Paid", "Formula"};
    for (lxw_col_t column = 0; column < 8; ++column)
        worksheet_write_string(sheet, 0, column, header[column], nullptr);
    worksheet_write_string(sheet, 1, 0, "00123", nullptr);
    worksheet_write_string(sheet, 1, 1, "Zo\u00eb \u0416\u0443\u043a", nullptr);
    lxw_datetime day{.year = 2026, .month = 11, .day = 3, .hour = 0, .min = 0, .sec = 0};
    worksheet_write_datetime(sheet, 1, 2, &day, date);
    worksheet_write_number(sheet, 1, 3, 12.1, nullptr);
    worksheet_write_number(sheet, 1, 4, 123, padded);
    worksheet_write_number(sheet, 1, 5, 7561234567890123456.0, nullptr);
    worksheet_write_boolean(sheet, 1, 6, 1, nullptr);
    worksheet_write_formula_str(sheet, 1, 7, "=\"a\"&\"b\"", nullptr, "ab");
    worksheet_write_string(sheet, 4, 1, "1.23E+11", nullptr);
    worksheet_write_string(second, 0, 0, "x", nullptr);
    workbook_close(book);
    return path;
}

} // namespace

class TestSpreadsheets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anXlsxOfAnotherProgramIsRead()
    {
        const QTemporaryDir folder;
        const Source source{.path = writeWorkbook(folder.filePath(u"orders.csv"_s))};
        const auto format = detect(source);
        QVERIFY(format);
        QCOMPARE(format->kind, FileKind::Xlsx);
        QCOMPARE(format->firstRow, FirstRow::IsHeader);
        const auto table = readTable(source, *format, 100);
        QVERIFY(table);
        QCOMPARE(table->header.size(), 8);
        QCOMPARE(table->rows.size(), 2);
        QCOMPARE(table->rows.at(0).row, 2);
        QCOMPARE(table->rows.at(0).cells,
                 QStringList({u"00123"_s, u"Zo\u00eb \u0416\u0443\u043a"_s, u"2026-11-03"_s, u"12.1"_s, u"00000123"_s,
                              u"7.561234567890124E+18"_s, u"TRUE"_s, u"ab"_s}));
        QCOMPARE(table->rows.at(0).kinds,
                 QList<CellKind>({CellKind::Text, CellKind::Text, CellKind::Date, CellKind::Number, CellKind::Number,
                                  CellKind::DamagedNumber, CellKind::Boolean, CellKind::Text}));
        QCOMPARE(table->rows.at(1).row, 5);
        QCOMPARE(table->rows.at(1).kinds.at(1), CellKind::DamagedNumber);
        QCOMPARE(*sheetNames(source, *format), QStringList({u"Orders"_s, u"Second"_s}));
    }

    void anXlsOfAnotherProgramIsRead()
    {
        const Source source{.bytes = fixture(u"orders.xls"_s)};
        const auto format = detect(source);
        QVERIFY(format);
        QCOMPARE(format->kind, FileKind::Xls);
        const auto table = readTable(source, *format, 100);
        QVERIFY(table);
        QCOMPARE(table->header.front(), u"Nr"_s);
        QCOMPARE(table->rows.size(), 2);
        QCOMPARE(table->rows.at(0).cells,
                 QStringList({u"00123"_s, u"Zo\u00eb M\u00fcller"_s, u"8000"_s, u"2026-11-03"_s, u"12.5"_s,
                              u"60012345"_s, u"7.5612345678901238e+18"_s, u"2026-11-03T14:30:00"_s, u"TRUE"_s}));
        QCOMPARE(table->rows.at(0).kinds.at(6), CellKind::DamagedNumber);
        QCOMPARE(table->rows.at(1).row, 4);
        QCOMPARE(table->rows.at(1).cells.at(1), u"\u0416\u0443\u043a \u0406\u0432\u0430\u043d"_s);
        QCOMPARE(table->rows.at(1).kinds.at(2), CellKind::DamagedNumber);
        QCOMPARE(table->rows.at(1).cells.at(5), u"00000123"_s);
        QCOMPARE(*sheetNames(source, *format), QStringList({u"Bestellungen"_s, u"Zweite"_s}));
        const auto second = readTable(source, {.kind = FileKind::Xls, .sheet = u"Zweite"_s}, 100);
        QVERIFY(second);
        QCOMPARE(second->rows.front().cells, QStringList({u"x"_s}));
        const auto third = readTable(source, {.kind = FileKind::Xls, .sheet = u"Dritte"_s}, 100);
        QCOMPARE(third.error().code, u"sheet-missing"_s);
        QCOMPARE(third.error().args, QStringList({u"Dritte"_s}));
    }

    void xlsTextsRunOnIntoContinuingRecords()
    {
        const Source source{.bytes = fixture(u"long_strings.xls"_s)};
        const auto table = readTable(source, {.kind = FileKind::Xls, .firstRow = FirstRow::IsBody}, 1000);
        QVERIFY(table);
        QCOMPARE(table->rows.size(), 60);
        for (qsizetype i = 0; i < 60; ++i) {
            const QString number = QString::number(i);
            QCOMPARE(table->rows.at(i).cells.at(0), u"Stra\u00dfe "_s + u"langer Text "_s.repeated(6) + number);
            QCOMPARE(
                table->rows.at(i).cells.at(1),
                u"\u0412\u0443\u043b\u0438\u0446\u044f \u0428\u0435\u0432\u0447\u0435\u043d\u043a\u0430 "_s.repeated(
                    5) +
                    number);
            QCOMPARE(table->rows.at(i).cells.at(2), QString::number(static_cast<double>(i) * 1.25));
        }
    }

    void everyCutOfAnXlsIsRefusedOrRead()
    {
        const QByteArray whole = fixture(u"orders.xls"_s);
        for (qsizetype size = 8; size < whole.size(); size += 13) {
            const auto table = readTable({.bytes = whole.first(size)}, {.kind = FileKind::Xls}, 100);
            QVERIFY(table || table.error().code == u"file-damaged" || table.error().code == u"not-a-table");
        }
    }

    void xlsxCells_data()
    {
        QTest::addColumn<QByteArray>("cell");
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("kind");
        const auto row = [](const char* name, const QByteArray& cell, const QString& text, CellKind kind) {
            QTest::newRow(name) << cell << text << static_cast<int>(kind);
        };
        row("a whole number", "<c><v>8000</v></c>", u"8000"_s, CellKind::Number);
        row("15 digits", "<c><v>123456789012345</v></c>", u"123456789012345"_s, CellKind::Number);
        row("16 digits", "<c><v>1234567890123456</v></c>", u"1234567890123456"_s, CellKind::DamagedNumber);
        row("scientific", "<c><v>1.23E+11</v></c>", u"1.23E+11"_s, CellKind::DamagedNumber);
        row("a small fraction", "<c><v>1E-3</v></c>", u"0.001"_s, CellKind::Number);
        row("as a computer rounds", "<c><v>1.1000000000000001</v></c>", u"1.1"_s, CellKind::Number);
        row("no number", "<c><v>abc</v></c>", u"abc"_s, CellKind::DamagedText);
        row("inline", "<c t=\"inlineStr\"><is><t>007</t></is></c>", u"007"_s, CellKind::Text);
        row("inline rich", "<c t=\"inlineStr\"><is><r><t>a</t></r><rPh><t>x</t></rPh><r><t> b</t></r></is></c>",
            u"a b"_s, CellKind::Text);
        row("escaped", "<c t=\"str\"><v>a_x000A_b_x005F_</v></c>", u"a\nb_"_s, CellKind::Text);
        row("entities", "<c t=\"str\"><v>a&amp;b &#233;</v></c>", u"a&b \u00e9"_s, CellKind::Text);
        row("a shared text", "<c t=\"s\"><v>1</v></c>", u"rich text"_s, CellKind::Text);
        row("a shared text that is missing", "<c t=\"s\"><v>9</v></c>", u"9"_s, CellKind::DamagedText);
        row("no", "<c t=\"b\"><v>0</v></c>", u"FALSE"_s, CellKind::Boolean);
        row("an error", "<c t=\"e\"><v>#N/A</v></c>", u"#N/A"_s, CellKind::DamagedText);
        row("a formula's value", "<c><f>1+1</f><v>2</v></c>", u"2"_s, CellKind::Number);
    }
    void xlsxCells()
    {
        QFETCH(QByteArray, cell);
        QFETCH(QString, text);
        QFETCH(int, kind);
        const Source source = xlsxOf("<row>" + cell + "</row>",
                                     "<sst><si><t>one</t></si><si><r><t>rich </t></r><r><t>text</t></r></si></sst>");
        const auto table = readTable(source, {.kind = FileKind::Xlsx, .firstRow = FirstRow::IsBody}, 1);
        QVERIFY(table);
        QCOMPARE(table->rows.front().cells, QStringList({text}));
        QCOMPARE(static_cast<int>(table->rows.front().kinds.front()), kind);
    }

    void hostileWorkbooksAreRefused_data()
    {
        QTest::addColumn<QByteArray>("rows");
        QTest::addColumn<QString>("code");
        QTest::newRow("fine") << QByteArray("<row/>") << u"read"_s;
        QTest::newRow("rows that go back") << QByteArray("<row r=\"5\"/><row r=\"4\"/>") << u"file-damaged"_s;
        QTest::newRow("a row that cannot be") << QByteArray("<row r=\"99999999\"/>") << u"file-damaged"_s;
        QTest::newRow("a cell far out") << QByteArray("<row><c r=\"XFD1\"><v>1</v></c></row>") << u"too-many-columns"_s;
        QTest::newRow("a huge cell") << "<row><c t=\"str\"><v>" + QByteArray(2'000'000, 'x') + "</v></c></row>"
                                     << u"row-too-long"_s;
        QTest::newRow("a token without end")
            << "<row a=\"" + QByteArray(40'000'000, 'x') + "\"/>" << u"file-too-large"_s;
        QTest::newRow("deep nesting") << QByteArray("<a>").repeated(100'000) << u"file-damaged"_s;
        QTest::newRow("cut") << QByteArray("<row") << u"file-damaged"_s;
    }
    void hostileWorkbooksAreRefused()
    {
        QFETCH(QByteArray, rows);
        QFETCH(QString, code);
        QCOMPARE(codeOf(xlsxOf(rows)), code);
    }

    void unpackingStopsAtTheLimit()
    {
        Source bomb = xlsxOf("<row/>" + QByteArray(20'000'000, ' ') + "<row/>");
        QVERIFY(bomb.bytes.size() < 100'000);
        QCOMPARE(codeOf(bomb), u"file-too-large"_s);
        Source many = xlsxOf(QByteArray("<row/>").repeated(1'000'000));
        QCOMPARE(codeOf(many), u"read"_s);
        many.limits.unpackedBytes = 1'000'000;
        QCOMPARE(codeOf(many), u"file-too-large"_s);
        Source texts = xlsxOf("<row/>", "<sst>" + QByteArray("<si/>").repeated(1'000'000) + "</sst>");
        texts.limits.stringBytes = 1'000'000;
        QCOMPARE(codeOf(texts), u"file-too-large"_s);
    }

    void damagedPartsAreNoticed()
    {
        Source source = xlsxOf("<row><c><v>1</v></c></row>");
        QCOMPARE(codeOf(source), u"read"_s);
        const qsizetype checksum = source.bytes.lastIndexOf("PK\x01\x02") + 16;
        source.bytes[checksum] = static_cast<char>(source.bytes.at(checksum) ^ 1);
        QCOMPARE(codeOf(source), u"file-damaged"_s);
    }

    void everyCutOfAnXlsxIsRefused()
    {
        const QByteArray whole = xlsxOf("<row><c><v>1</v></c></row>").bytes;
        for (qsizetype size = 4; size < whole.size(); ++size)
            QCOMPARE(codeOf({.bytes = whole.first(size)}), u"file-damaged"_s);
    }

    void entitiesAreRefused()
    {
        const QByteArray workbook = "<!DOCTYPE w [<!ENTITY a \"b\">]>" + workbookXml;
        QCOMPARE(codeOf({.bytes = test::zipBytes({{u"xl/workbook.xml"_s, workbook}})}), u"file-damaged"_s);
    }

    void anArchiveWithoutAWorkbookIsNoTable()
    {
        QCOMPARE(codeOf({.bytes = test::zipBytes({{u"letter.txt"_s, "x"}})}), u"not-a-table"_s);
        QCOMPARE(codeOf({.bytes = test::zipBytes({{u"xl/workbook.xml"_s, "<workbook/>"}})}), u"not-a-table"_s);
    }

    void numberFormatsAreUnderstood_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<bool>("isDate");
        QTest::addColumn<int>("digits");
        QTest::newRow("general") << u"General"_s << false << 0;
        QTest::newRow("Swiss date") << u"dd.mm.yyyy"_s << true << 0;
        QTest::newRow("with a locale") << u"[$-807]d. mmmm yyyy;@"_s << true << 0;
        QTest::newRow("a colour is no date") << u"[Red]0.00"_s << false << 0;
        QTest::newRow("a quoted word is no date") << u"0 \"days\""_s << false << 0;
        QTest::newRow("a second part is not looked at") << u"0;\\d"_s << false << 0;
        QTest::newRow("zeros") << u"00000"_s << false << 5;
        QTest::newRow("one zero") << u"0"_s << false << 0;
    }
    void numberFormatsAreUnderstood()
    {
        QFETCH(QString, code);
        QFETCH(bool, isDate);
        QFETCH(int, digits);
        QCOMPARE(numberStyle(code), (NumberStyle{.isDate = isDate, .digits = digits}));
    }

    void datesOfBothCalendarsAreRead_data()
    {
        QTest::addColumn<double>("serial");
        QTest::addColumn<int>("epoch");
        QTest::addColumn<QByteArray>("text");
        const auto row = [](const char* name, double serial, Epoch epoch, const QByteArray& text) {
            QTest::newRow(name) << serial << static_cast<int>(epoch) << text;
        };
        row("first day", 1, Epoch::Year1900, "1900-01-01");
        row("before the day that never was", 59, Epoch::Year1900, "1900-02-28");
        row("the day that never was", 60, Epoch::Year1900, "60");
        row("after it", 61, Epoch::Year1900, "1900-03-01");
        row("today", 46329, Epoch::Year1900, "2026-11-03");
        row("with time", 46329.75, Epoch::Year1900, "2026-11-03T18:00:00");
        row("just before midnight", 46328.999999999, Epoch::Year1900, "2026-11-03");
        row("time of day", 0.5, Epoch::Year1900, "12:00:00");
        row("1904", 44867, Epoch::Year1904, "2026-11-03");
        row("negative", -1, Epoch::Year1900, "-1");
        row("beyond the calendar", 2958466, Epoch::Year1900, "2958466");
    }
    void datesOfBothCalendarsAreRead()
    {
        QFETCH(double, serial);
        QFETCH(int, epoch);
        QFETCH(QByteArray, text);
        QCOMPARE(numberText(serial, NumberStyle{.isDate = true}, static_cast<Epoch>(epoch)).text, text);
    }
};

QTEST_APPLESS_MAIN(TestSpreadsheets)
#include "tst_spreadsheets.moc"
