#include "core/tabular/csvwriter.h"
#include "core/tabular/detect.h"
#include "core/tabular/read.h"

#include <QFile>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>

#include <random>

using namespace aviso;
using namespace aviso::tabular;
using namespace Qt::Literals::StringLiterals;

namespace {

Source fromText(QByteArray bytes)
{
    return {.bytes = std::move(bytes)};
}

/// Every cell of every row as it is shown, one list per row.
QList<QStringList> cellsOf(const Source& source, Format format)
{
    format.firstRow = FirstRow::IsBody;
    const auto table = readTable(source, format, 1'000'000);
    if (!table)
        return {{u"error"_s, table.error().code}};
    QList<QStringList> cells;
    for (const TableRow& row : table->rows)
        cells.append(row.cells);
    return cells;
}

QByteArray utf16(const QString& text, QStringConverter::Encoding encoding)
{
    return QStringEncoder(encoding, QStringConverter::Flag::WriteBom)(text);
}

QString rubbish(std::mt19937& random)
{
    static const QStringList pieces{u"="_s,  u"+"_s,  u"-"_s,      u"@"_s, u"'"_s, u"\t"_s, u"\r"_s,
                                    u"\n"_s, u"\""_s, u";"_s,      u","_s, u" "_s, u"1"_s,  u"41"_s,
                                    u"ab"_s, u"é"_s,  u"\uFF1D"_s, u"|"_s, u"."_s};
    QString text;
    for (auto count = random() % 6; count > 0; --count)
        text += pieces.at(static_cast<qsizetype>(random() % static_cast<unsigned>(pieces.size())));
    return text;
}

} // namespace

class TestTabular : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsAreSplitAsASpreadsheetWould_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QList<QStringList>>("expected");
        using Rows = QList<QStringList>;
        const auto row = [](const char* name, const QByteArray& file, const Rows& rows) {
            QTest::newRow(name) << file << rows;
        };
        row("plain cells", "a;b\nc;d\n", {{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}});
        row("no line end at the end", "a;b\nc;d", {{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}});
        row("carriage returns and line feeds", "a\r\nb\rc\n", {{u"a"_s}, {u"b"_s}, {u"c"_s}});
        row("leading zeros stay", "00123;0;000\n", {{u"00123"_s, u"0"_s, u"000"_s}});
        row("spaces stay", " a ; b\n", {{u" a "_s, u" b"_s}});
        row("an empty last cell counts", "a;\nb;c\n", {{u"a"_s, u""_s}, {u"b"_s, u"c"_s}});
        row("a quoted delimiter", "\"a;b\";c\n", {{u"a;b"_s, u"c"_s}});
        row("a quoted line end", "\"a\r\nb\";c\n", {{u"a\r\nb"_s, u"c"_s}});
        row("doubled quotes", "\"say \"\"hi\"\"\";c\n", {{u"say \"hi\""_s, u"c"_s}});
        row("an empty quoted cell", "\"\";c\n", {{u""_s, u"c"_s}});
        row("quotes inside an unquoted cell", "5\" disc;c\n", {{u"5\" disc"_s, u"c"_s}});
        row("a forgotten doubling keeps the row", "\"Muster \"AG\" Bern\";c\nd;e\n",
            {{u"Muster \"AG\" Bern"_s, u"c"_s}, {u"d"_s, u"e"_s}});
        row("text after the closing quote", "\"a\"x;c\n", {{u"a\"x"_s, u"c"_s}});
        row("a quote that is never closed loses no row", "a;\"b\nc;d\n", {{u"a"_s, u"\"b"_s}, {u"c"_s, u"d"_s}});
        row("a quote that another row's closes loses no row", "a;\"b\nc;d\ne;\"f\"\n",
            {{u"a"_s, u"\"b"_s}, {u"c"_s, u"d"_s}, {u"e"_s, u"f"_s}});
        row("a quote between two lines of a cell", "a;\"b\n\"c\" d\"\ne;f\n",
            {{u"a"_s, u"\"b"_s}, {u"c\" d"_s}, {u"e"_s, u"f"_s}});
        row("a lone quote at the very end", "a;\"", {{u"a"_s, u"\""_s}});
        row("a quoted cell at the very end", "a;\"b\"", {{u"a"_s, u"b"_s}});
        row("blank rows are passed over", "a;b\n\n;\nc;d\n", {{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}});
        row("a byte order mark is no text",
            "\xEF\xBB\xBF"
            "a;b\n",
            {{u"a"_s, u"b"_s}});
        row("the separator line is for spreadsheets", "sep=;\r\na;b\n", {{u"a"_s, u"b"_s}});
        row("an apostrophe before a formula is a guard", "'=1+1;'+41 79;'s-Graven;''=x\n",
            {{u"=1+1"_s, u"+41 79"_s, u"'s-Graven"_s, u"'=x"_s}});
    }
    void rowsAreSplitAsASpreadsheetWould()
    {
        QFETCH(QByteArray, file);
        QFETCH(QList<QStringList>, expected);
        QCOMPARE(cellsOf(fromText(file), {}), expected);
    }

    void aQuoteThatNothingClosesIsNamedWithItsLines_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("expected"); // row: line of the quote, line of the next, cell; stray
        QTest::newRow("closed in its line") << "a;\"b\"\nc;\"d\ne\"\n"_ba << QString();
        QTest::newRow("the next one is another row's") << "h;i\na;\"b\nc;d\ne;\"f\"\n"_ba << u"2: 2 4 \"b"_s;
        QTest::newRow("below a good cell of two lines") << "\"a\nb\";\"c\nd;\"e\"\n"_ba << u"1: 2 3 \"c"_s;
        QTest::newRow("closed at the end of another row's cell")
            << "a;b;c;d;e;f\n1;2;3;0;0;\"x\n4;5;6;0;0;y\n7;8;9;0;0;24\"\n"_ba << u"2: 2 4 \"x"_s;
        QTest::newRow("closed at the end of a cell of another column")
            << "a;b;c;d;e;f\n1;\"2;3;x;0;0\n7;8;9;24\";0;0\n"_ba << u"2: 2 3 \"2"_s;
        QTest::newRow("closed in a column before its own")
            << "a;b;c;d;e;f\n1;2;3;\"x;0;0\n7;8;24\";9;0;0\n"_ba << u"2: 2 3 \"x"_s;
        QTest::newRow("a text of several lines")
            << "a;b;c;d;e;f\n1;2;3;0;0;\"a; b; c; d;\ne; f\"\n4;5;6;0;0;\"x\n\ny;z\"\n"_ba << QString();
        QTest::newRow("two rows") << "a;\"b\nc;\"d\ne;\"f\"\n"_ba << u"1: 1 2 \"b, 2: 2 3 \"d"_s;
        QTest::newRow("carriage returns") << "a;\"b\r\nc;d\r\ne;\"f\"\r\n"_ba << u"1: 1 3 \"b"_s;
        QTest::newRow("at the end of the file") << "a;b\nc;\"d"_ba << u"2: 2 0 \"d"_s;
        QTest::newRow("never closed") << "a;\"b\nc;d\n"_ba << u"1: 1 0 \"b"_s;
        QTest::newRow("within a line") << "a;\"b\" c\n"_ba << u"1: stray"_s;
    }
    void aQuoteThatNothingClosesIsNamedWithItsLines()
    {
        QFETCH(QByteArray, file);
        const auto table =
            readTable({.bytes = file, .limits = {.chunkBytes = 16}}, {.firstRow = FirstRow::IsBody}, 100);
        QVERIFY(table);
        QStringList found;
        for (const TableRow& row : table->rows) {
            const auto open = row.kinds.indexOf(CellKind::OpenQuote);
            QCOMPARE(open >= 0, row.quotes.openLine > 0);
            if (open >= 0)
                found << u"%1: %2 %3 %4"_s.arg(row.row)
                             .arg(row.quotes.openLine)
                             .arg(row.quotes.nextLine)
                             .arg(row.cells[open]);
            if (row.quotes.hasStray)
                found << u"%1: stray"_s.arg(row.row);
        }
        QTEST(found.join(u", "_s), "expected");
    }

    void halfAPairOfUtf16IsDamage_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("kind");
        const auto row = [](const char* name, const QString& text, CellKind kind) {
            QTest::newRow(name) << text << static_cast<int>(kind);
        };
        const QString pair = u"\U0001F4E6"_s;
        row("a whole pair", pair, CellKind::Text);
        row("the first half", pair.first(1) + u"V-2"_s, CellKind::DamagedText);
        row("the second half", pair.last(1) + u"V-2"_s, CellKind::DamagedText);
        row("the wrong way round", pair.last(1) + pair.first(1), CellKind::DamagedText);
        row("the first half at the end of the file", u"V-2"_s + pair.first(1), CellKind::DamagedText);
    }
    void halfAPairOfUtf16IsDamage()
    {
        QFETCH(QString, text);
        for (const QString& before : {u"a"_s, u"aa"_s, u"aaa"_s, u"aaaa"_s, u"aaaaa"_s, u"aaaaaa"_s, u"aaaaaaa"_s}) {
            const QString file = before + u';' + text; // wherever a chunk ends
            QByteArray bytes("\xFF\xFE");
            bytes.append(reinterpret_cast<const char*>(file.utf16()), file.size() * 2);
            const Format format{.encoding = Encoding::Utf16Le, .firstRow = FirstRow::IsBody};
            const auto table = readTable({.bytes = bytes, .limits = {.chunkBytes = 16}}, format, 1);
            QVERIFY(table);
            QTEST(static_cast<int>(table->rows.front().kinds.at(1)), "kind");
            if (table->rows.front().kinds.at(1) == CellKind::Text)
                QCOMPARE(table->rows.front().cells.at(1), text);
        }
    }

    void halfAUnitAtTheEndIsDamage()
    {
        const QByteArray bytes = utf16(u"a;b"_s, QStringConverter::Utf16LE) + "c";
        const auto table =
            readTable({.bytes = bytes}, {.encoding = Encoding::Utf16Le, .firstRow = FirstRow::IsBody}, 1);
        QVERIFY(table);
        QCOMPARE(static_cast<int>(table->rows.front().kinds.at(1)), static_cast<int>(CellKind::DamagedText));
    }

    void aRowKnowsItsPlaceInTheFile()
    {
        const Source source = fromText("Title\nh1;h2\n\"a\nb\nc\";x\n\ny;z\n");
        QList<qint64> rows;
        QList<qint64> lines;
        QStringList header;
        const Visitor visitor{.header =
                                  [&](const QStringList& names) {
                                      header = names;
                                      return Step::Next;
                                  },
                              .row =
                                  [&](const RowView& row) {
                                      rows.append(row.row());
                                      lines.append(row.line());
                                      return Step::Next;
                                  }};
        const auto summary = readRows(source, {.startRow = 2}, visitor);
        QVERIFY(summary);
        QCOMPARE(header, QStringList({u"h1"_s, u"h2"_s}));
        QCOMPARE(rows, QList<qint64>({3, 5}));
        QCOMPARE(lines, QList<qint64>({3, 7}));
        QCOMPARE(*summary, (ReadSummary{.rows = 2, .blankRows = 1, .columns = 2}));
    }

    void theSummaryNamesWhatIsOdd()
    {
        const auto summary =
            readRows(fromText("a;b\n1;2\n3\n4;\"5\" x\n6\n"), {}, {.row = [](const RowView&) { return Step::Next; }});
        QVERIFY(summary);
        QCOMPARE(*summary, (ReadSummary{.rows = 4,
                                        .columns = 2,
                                        .unevenRows = 2,
                                        .firstUnevenRow = 3,
                                        .strayQuoteRows = 1,
                                        .firstStrayQuoteRow = 4}));
    }

    void textsAreDecodedAndRecognised_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<int>("encoding");
        QTest::addColumn<QString>("secondCell");
        const auto row = [](const char* name, const QByteArray& file, Encoding encoding, const QString& cell) {
            QTest::newRow(name) << file << static_cast<int>(encoding) << cell;
        };
        row("UTF-8", QByteArray("a;Z\xC3\xBCrich\nc;d\n"), Encoding::Utf8, u"Zürich"_s);
        row("UTF-8 with a mark",
            QByteArray("\xEF\xBB\xBF"
                       "a;b\nc;d\n"),
            Encoding::Utf8, u"b"_s);
        row("UTF-16 little endian", utf16(u"a;Zürich €\nc;d\n"_s, QStringConverter::Utf16LE), Encoding::Utf16Le,
            u"Zürich €"_s);
        row("UTF-16 big endian", utf16(u"a;Київ\nc;d\n"_s, QStringConverter::Utf16BE), Encoding::Utf16Be, u"Київ"_s);
        row("UTF-16 without a mark", utf16(u"Nr;Місто\n1;Львів\n2;Київ\n"_s, QStringConverter::Utf16LE).sliced(2),
            Encoding::Utf16Le, u"Місто"_s);
        row("Windows-1252", QByteArray("a;Z\xFCrich \x80 \x96\nc;Gen\xE8ve\n"), Encoding::Windows1252, u"Zürich € –"_s);
        row("Windows-1251", QByteArray("a;\xCA\xE8\xBF\xE2\nc;\xCB\xFC\xE2\xB3\xE2\n"), Encoding::Windows1251,
            u"Київ"_s);
        row("one broken byte does not change the file",
            QByteArray("a;Z\xC3\xBCrich\n") + QByteArray("c;Z\xC3\xBCrich\n").repeated(20) + "x;\xC3\n", Encoding::Utf8,
            u"Zürich"_s);
    }
    void textsAreDecodedAndRecognised()
    {
        QFETCH(QByteArray, file);
        QFETCH(int, encoding);
        QFETCH(QString, secondCell);
        const auto format = detect(fromText(file));
        QVERIFY(format);
        QCOMPARE(static_cast<int>(format->encoding), encoding);
        QCOMPARE(format->delimiter, ';');
        QCOMPARE(cellsOf(fromText(file), *format).front().at(1), secondCell);
    }

    void damageIsSeen_data()
    {
        QTest::addColumn<QByteArray>("cell");
        QTest::addColumn<int>("kind");
        const auto row = [](const char* name, const QByteArray& cell, CellKind kind) {
            QTest::newRow(name) << cell << static_cast<int>(kind);
        };
        row("a long number with a point", "1.23E+11", CellKind::DamagedNumber);
        row("a long number with a comma", "7,56E+12", CellKind::DamagedNumber);
        row("no fraction", "1E+12", CellKind::DamagedNumber);
        row("small letter, no sign", "7.56e12", CellKind::DamagedNumber);
        row("negative", "-1.5E-07", CellKind::DamagedNumber);
        row("an article number", "12E4", CellKind::Text);
        row("an article number with a dash", "AE+11", CellKind::Text);
        row("a long exponent is none", "1.2E+1234", CellKind::Text);
        row("a leading zero", "00123", CellKind::Text);
        row("broken UTF-8", "Z\xC3rich", CellKind::DamagedText);
        row("the replacement character", "Z\xEF\xBF\xBDrich", CellKind::DamagedText);
        row("good UTF-8", "Z\xC3\xBCrich", CellKind::Text);
    }
    void damageIsSeen()
    {
        QFETCH(QByteArray, cell);
        QFETCH(int, kind);
        const auto table = readTable(fromText("x;" + cell + ";y\n"), {.firstRow = FirstRow::IsBody}, 1);
        QVERIFY(table);
        QCOMPARE(static_cast<int>(table->rows.front().kinds.at(1)), kind);
        QCOMPARE(table->rows.front().cells.at(1), QString::fromUtf8(cell));
    }

    void theFormatIsFoundByContent_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QByteArray>("expected"); // delimiter, start row, header or body, decimal mark, date order
        const auto row = [](const char* name, const QByteArray& file, const QByteArray& expected) {
            QTest::newRow(name) << file << expected;
        };
        row("semicolon with decimal commas", "Name;Preis;Datum\nA, B;12,50;03.11.2026\nC;1,20;04.11.2026\n",
            "; 1 header 2 0");
        row("comma with quoted commas", "name,price,date\n\"A, B\",12.50,13/11/2026\nC,1.20,04/11/2026\n",
            ", 1 header 1 1");
        row("tab", "name\tprice\nA\t1\nB\t2\n", "\t 1 header 0 0");
        row("bar", "name|price\nA|1\nB|2\n", "| 1 header 0 0");
        row("month first", "n,d\na,11/13/2026\nb,11/04/2026\n", ", 1 header 0 2");
        row("no header", "1001;Muster;8000\n1002;Favre;1000\n", "; 1 body 0 0");
        row("titles above the table", "Orders of today\n\nNr;Name;Ort\n1;A;B\n2;C;D\n3;E;F\n", "; 3 header 0 0");
        row("a separator line decides", "sep=|\na;b|c;d\n1;2|3;4\n", "| 1 header 0 0");
        row("a separator line that divides nothing", "sep=\"\na;b;c\n1;2;3\n4;5;6\n", "; 2 header 0 0");
        row("one column", "number\n1\n2\n", "; 1 header 0 0");
        row("an empty cell inside a header", "Nr;;Ort\n1;A;B\n", "; 1 header 0 0");
        row("line ends inside quotes", "a;b\n\"x\ny,y,y\";1\n\"z\";2\n", "; 1 header 0 0");
    }
    void theFormatIsFoundByContent()
    {
        QFETCH(QByteArray, file);
        QFETCH(QByteArray, expected);
        const auto format = detect(fromText(file));
        QVERIFY(format);
        const QString found = u"%1 %2 %3 %4 %5"_s.arg(QLatin1Char(format->delimiter))
                                  .arg(format->startRow)
                                  .arg(format->firstRow == FirstRow::IsHeader ? u"header"_s : u"body"_s)
                                  .arg(static_cast<int>(format->decimal))
                                  .arg(static_cast<int>(format->dateOrder));
        QCOMPARE(found, QString::fromLatin1(expected));
    }

    void whatIsNoTableIsRefused_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("code");
        QTest::newRow("nothing") << QByteArray() << u"file-empty"_s;
        QTest::newRow("binary") << QByteArray("\x7F"
                                              "ELF\0\0\0\1\2\0\3",
                                              11)
                                << u"not-a-table"_s;
        QTest::newRow("a web page") << QByteArray("\n<!DOCTYPE html><html>") << u"not-a-table"_s;
        QTest::newRow("a PDF") << QByteArray("%PDF-1.7\nabc") << u"not-a-table"_s;
        QTest::newRow("half an archive") << QByteArray("PK\x03\x04rubbish") << u"file-damaged"_s;
        QTest::newRow("half an OLE2 file")
            << QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1rubbish") << u"file-damaged"_s;
        QTest::newRow("a row without end") << QByteArray(3'000'000, 'x') << u"row-too-long"_s;
    }
    void whatIsNoTableIsRefused()
    {
        QFETCH(QByteArray, file);
        QFETCH(QString, code);
        const auto format = detect(fromText(file));
        // A detection sample may be shorter than the row: then reading refuses.
        const auto table = format ? readTable(fromText(file), *format, 10) : Result<Table>(failure(format.error()));
        QVERIFY(!table);
        QCOMPARE(table.error().code, code);
    }

    void aMissingFileIsNamedSo()
    {
        const auto format = detect({.path = u"/nowhere/at/all.csv"_s});
        QVERIFY(!format);
        QCOMPARE(format.error().kind, Error::Kind::NotFound);
        QCOMPARE(format.error().args, QStringList(u"/nowhere/at/all.csv"_s));
        const QTemporaryDir folder;
        const auto unreadable = detect({.path = folder.path()});
        QCOMPARE(unreadable.error().code, u"file-unreadable"_s);
        QCOMPARE(unreadable.error().args, QStringList(folder.path()));
        QFile empty(folder.filePath(u"empty.csv"_s));
        QVERIFY(empty.open(QIODevice::WriteOnly));
        QCOMPARE(detect({.path = empty.fileName()}).error().args, QStringList(empty.fileName()));
    }

    void aContentOfAnotherKindIsRefused()
    {
        const auto rows = readTable(fromText("a;b\n"), {.kind = FileKind::Xlsx}, 10);
        QVERIFY(!rows);
        QCOMPARE(rows.error().code, u"kind-differs"_s);
    }

    void rowsLongerThanAChunkAreWhole()
    {
        const QByteArray cell(300'000, 'x');
        QByteArray file;
        for (int i = 0; i < 5; ++i)
            file += QByteArray::number(i) + ";\"" + cell + "\"\"\n\";end\r\n";
        const QList<QStringList> rows = cellsOf(fromText(file), {});
        QCOMPARE(rows.size(), 5);
        QCOMPARE(rows.at(4), QStringList({u"4"_s, QString::fromLatin1(cell) + u"\"\n"_s, u"end"_s}));
    }

    void readingStopsWhenAsked()
    {
        QByteArray file;
        for (int i = 0; i < 100'000; ++i)
            file += "abcdefgh;ijkl\n";
        std::stop_source stopper;
        qint64 seen = 0;
        qint64 total = 0;
        const LongCall call{.stop = stopper.get_token(), .progress = [&](qint64, qint64 all) { total = all; }};
        const Visitor visitor{.row = [&](const RowView&) {
            if (++seen == 1000)
                stopper.request_stop();
            return Step::Next;
        }};
        const auto summary = readRows(fromText(file), {}, visitor, call);
        QVERIFY(!summary);
        QCOMPARE(summary.error().kind, Error::Kind::Cancelled);
        QVERIFY(seen < 60'000);
        QCOMPARE(total, file.size());
        const auto stopped = readRows(fromText(file), {}, {.row = [](const RowView&) { return Step::Stop; }});
        QVERIFY(stopped && stopped->wasStopped);
        QCOMPARE(stopped->rows, 1);
    }

    void aFormatSurvivesStorage()
    {
        const Format format{.kind = FileKind::Xls,
                            .encoding = Encoding::Windows1251,
                            .delimiter = '\t',
                            .quote = '\0',
                            .apostrophes = Apostrophes::AreText,
                            .sheet = u"Zweite"_s,
                            .startRow = 4,
                            .firstRow = FirstRow::IsBody,
                            .decimal = DecimalMark::Comma,
                            .dateOrder = DateOrder::DayFirst};
        const auto read = formatFromJson(toJson(format));
        QVERIFY(read);
        QCOMPARE(*read, format);
        QCOMPARE(*formatFromJson({}), Format());
        QCOMPARE(formatFromJson({{u"encoding"_s, u"klingon"_s}}).error().field, u"encoding"_s);
        QCOMPARE(formatFromJson({{u"delimiter"_s, u"\n"_s}}).error().field, u"delimiter"_s);
        QCOMPARE(formatFromJson({{u"startRow"_s, 0}}).error().field, u"startRow"_s);
    }

    void whatIsWrittenIsSafeInASpreadsheet_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QByteArray>("written");
        QTest::newRow("text") << u"Muster"_s << QByteArray("Muster");
        QTest::newRow("a formula") << u"=1+1"_s << QByteArray("'=1+1");
        QTest::newRow("a command") << u"@SUM(A1;A2)"_s << QByteArray("\"'@SUM(A1;A2)\"");
        QTest::newRow("a negative amount") << u"-12.50"_s << QByteArray("-12.50");
        QTest::newRow("a telephone number") << u"+41 79 123 45 67"_s << QByteArray("+41 79 123 45 67");
        QTest::newRow("a telephone number to calculate with") << u"+41-79-123"_s << QByteArray("'+41-79-123");
        QTest::newRow("a formula behind a sign")
            << u"+1+cmd|' /C calc'!A0"_s << QByteArray("\"'+1+cmd|' /C calc'!A0\"");
        QTest::newRow("a tab") << u"\t=1"_s << QByteArray("\"'\t=1\"");
        QTest::newRow("full width") << u"\uFF1D1"_s
                                    << QByteArray("'\xEF\xBC\x9D"
                                                  "1");
        QTest::newRow("an apostrophe that is text") << u"'=x"_s << QByteArray("''=x");
        QTest::newRow("an apostrophe before a letter") << u"'s-Hage"_s << QByteArray("'s-Hage");
        QTest::newRow("quotes") << u"a \"b\""_s << QByteArray("\"a \"\"b\"\"\"");
    }
    void whatIsWrittenIsSafeInASpreadsheet()
    {
        QFETCH(QString, cell);
        QFETCH(QByteArray, written);
        QCOMPARE(csvRow({cell, u"x"_s}, ';'), written + ";x\r\n");
        QVERIFY(!csvRow({u"=1"_s}, ';', Formulas::Raw).startsWith('\''));
    }

    void whatIsWrittenIsReadBack()
    {
        std::mt19937 random(7); // NOLINT(cert-msc51-cpp): the same rows in every run
        QList<QStringList> rows;
        for (int i = 0; i < 5000; ++i)
            rows.append({QString::number(i), rubbish(random), rubbish(random), rubbish(random)});
        for (const char delimiter : {';', ',', '\t', '|'}) {
            QByteArray file = csvStart() + csvRow({u"n"_s, u"a"_s, u"b"_s, u"reason"_s}, delimiter);
            for (const QStringList& row : rows)
                file += csvRow(row, delimiter);
            const auto table = readTable(fromText(file), {.delimiter = delimiter}, 1'000'000);
            QVERIFY(table);
            QCOMPARE(table->rows.size(), rows.size());
            for (qsizetype i = 0; i < rows.size(); ++i)
                QCOMPARE(table->rows.at(i).cells, rows.at(i));
            const auto format = detect(fromText(file));
            QVERIFY(format);
            QCOMPARE(format->delimiter, delimiter);
        }
    }
};

QTEST_APPLESS_MAIN(TestTabular)
#include "tst_tabular.moc"
