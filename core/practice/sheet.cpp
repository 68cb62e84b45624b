#include "core/practice/sheet.h"

#include <algorithm>
#include <memory>
#include <zint.h>

using namespace Qt::Literals::StringLiterals;

namespace aviso::practice {

namespace {

Modules encoded(int symbology, const QByteArray& text)
{
    const std::unique_ptr<zint_symbol, void (*)(zint_symbol*)> symbol(ZBarcode_Create(), &ZBarcode_Delete);
    symbol->symbology = symbology;
    const auto* bytes = reinterpret_cast<const unsigned char*>(text.constData());
    if (ZBarcode_Encode(symbol.get(), bytes, static_cast<int>(text.size())) >= ZINT_ERROR)
        return {};
    Modules out{.columns = symbol->width, .rows = symbol->rows};
    out.dark.reserve(qsizetype{out.columns} * out.rows);
    for (int row = 0; row < out.rows; ++row)
        for (int column = 0; column < out.columns; ++column)
            out.dark.append(((symbol->encoded_data[row][column >> 3] >> (column & 7)) & 1) != 0);
    return out;
}

/// Calls draw(x, y, width, height) in millimetres for each run of dark modules.
template <class Draw>
void eachBar(const Mark& mark, Draw draw)
{
    const Modules& m = mark.modules;
    if (m.columns == 0 || m.rows == 0)
        return;
    const double moduleWidth = mark.width / m.columns;
    const double moduleHeight = mark.height / m.rows;
    for (int row = 0; row < m.rows; ++row) {
        for (int column = 0; column < m.columns;) {
            int run = 0;
            while (column + run < m.columns && m.dark[row * m.columns + column + run])
                ++run;
            if (run > 0)
                draw(mark.x + column * moduleWidth, mark.y + row * moduleHeight, run * moduleWidth, moduleHeight);
            column += run + 1;
        }
    }
}

constexpr double pointsPerMm = 72.0 / 25.4;

QByteArray number(double value)
{
    return QByteArray::number(value, 'f', 3);
}

QByteArray colour(QRgb rgb)
{
    return number(qRed(rgb) / 255.0) + ' ' + number(qGreen(rgb) / 255.0) + ' ' + number(qBlue(rgb) / 255.0);
}

// The few characters beyond Latin-1 of the Windows code page that the standard fonts are asked to use.
QByteArray escaped(const QString& text)
{
    static const QString beyond = u"€‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ"_s;
    QByteArray out;
    for (const QChar c : text.normalized(QString::NormalizationForm_C)) {
        const qsizetype high = beyond.indexOf(c);
        const int byte = high >= 0 && c.unicode() > 0xFF ? int(0x80 + high + (high > 0 ? 1 : 0)) : c.unicode();
        if (byte > 0xFF)
            out += '?';
        else if (byte == '(' || byte == ')' || byte == '\\')
            out.append('\\').append(char(byte));
        else
            out += char(byte);
    }
    return out;
}

class PdfStream
{
public:
    explicit PdfStream(const Sheet& sheet) : m_height(sheet.height) {}

    void draw(const Mark& mark)
    {
        setColour(mark);
        switch (mark.kind) {
        case Mark::Kind::Text:
            content += "BT /" + QByteArray(mark.weight == Mark::Weight::Bold ? "B " : "F ") + number(mark.points) +
                       " Tf " + at(mark.x, mark.y) + " Td (" + escaped(mark.text) + ") Tj ET\n";
            break;
        case Mark::Kind::Filled:
            box(mark.x, mark.y, mark.width, mark.height);
            content += "f\n";
            break;
        case Mark::Kind::Frame:
            content += "0.8 w ";
            box(mark.x, mark.y, mark.width, mark.height);
            content += "S\n";
            break;
        case Mark::Kind::Code:
            eachBar(mark, [this](double x, double y, double w, double h) { box(x, y, w, h); });
            content += "f\n";
            break;
        }
    }
    QByteArray content = {};

private:
    QByteArray at(double x, double y) const
    {
        return number(x * pointsPerMm) + ' ' + number((m_height - y) * pointsPerMm);
    }
    void box(double x, double y, double width, double height)
    {
        content += at(x, y + height) + ' ' + number(width * pointsPerMm) + ' ' + number(height * pointsPerMm) + " re\n";
    }
    void setColour(const Mark& mark)
    {
        content += colour(mark.colour) + (mark.kind == Mark::Kind::Frame ? " RG\n" : " rg\n");
    }

    double m_height;
};

} // namespace

Modules code128(const QByteArray& text)
{
    return encoded(BARCODE_CODE128, text);
}

Modules qrCode(const QByteArray& text)
{
    return encoded(BARCODE_QRCODE, text);
}

Modules dataMatrix(const QByteArray& text)
{
    return encoded(BARCODE_DATAMATRIX, text);
}

QByteArray toPdf(const Sheet& sheet)
{
    return toPdf(QList<Sheet>{sheet});
}

QByteArray toPdf(const QList<Sheet>& sheets)
{
    const auto font = [](const char* name) {
        return QByteArray("<</Type/Font/Subtype/Type1/BaseFont/") + name + "/Encoding/WinAnsiEncoding>>";
    };
    // Catalogue, pages, two fonts, then a page and its contents for each sheet.
    QByteArray kids;
    for (qsizetype i = 0; i < sheets.size(); ++i)
        kids += (i == 0 ? "" : " ") + QByteArray::number(5 + 2 * i) + " 0 R";
    QList<QByteArray> objects{"<</Type/Catalog/Pages 2 0 R>>",
                              "<</Type/Pages/Kids[" + kids + "]/Count " + QByteArray::number(sheets.size()) + ">>",
                              font("Helvetica"), font("Helvetica-Bold")};
    for (const Sheet& sheet : sheets) {
        PdfStream stream(sheet);
        for (const Mark& mark : sheet.marks)
            stream.draw(mark);
        const QByteArray box = number(sheet.width * pointsPerMm) + ' ' + number(sheet.height * pointsPerMm);
        objects.append("<</Type/Page/Parent 2 0 R/MediaBox[0 0 " + box +
                       "]/Resources<</Font<</F 3 0 R/B 4 0 R>>>>/Contents " + QByteArray::number(objects.size() + 2) +
                       " 0 R>>");
        objects.append("<</Length " + QByteArray::number(stream.content.size()) + ">>\nstream\n" + stream.content +
                       "endstream");
    }
    QByteArray out = "%PDF-1.4\n%\xE2\xE3\xCF\xD3\n";
    QByteArray table = "0000000000 65535 f \n";
    for (qsizetype i = 0; i < objects.size(); ++i) {
        table += QByteArray::number(out.size()).rightJustified(10, '0') + " 00000 n \n";
        out += QByteArray::number(i + 1) + " 0 obj\n" + objects[i] + "\nendobj\n";
    }
    const QByteArray start = QByteArray::number(out.size());
    const QByteArray count = QByteArray::number(objects.size() + 1);
    return out + "xref\n0 " + count + '\n' + table + "trailer\n<</Size " + count + "/Root 1 0 R>>\nstartxref\n" +
           start + "\n%%EOF\n";
}

QByteArray toEps(const Sheet& sheet)
{
    // The operators of a PDF page, spelt out as PostScript.
    QByteArray out =
        "%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 " + QByteArray::number(int(sheet.width * pointsPerMm) + 1) + ' ' +
        QByteArray::number(int(sheet.height * pointsPerMm) + 1) +
        "\n/F /Helvetica def /B /Helvetica-Bold def /ET {} def\n/Tf {selectfont} def /Td {moveto} def /Tj "
        "{show} def /rg {setrgbcolor} def /RG {setrgbcolor} "
        "def\n/w {setlinewidth} def /S {stroke} def /f {fill} def\n/re {4 2 roll moveto exch dup 0 rlineto "
        "exch 0 exch rlineto neg 0 rlineto closepath} def\n";
    PdfStream stream(sheet);
    for (const Mark& mark : sheet.marks)
        stream.draw(mark);
    out += stream.content.replace("BT /F ", "F ").replace("BT /B ", "B ");
    return out + "showpage\n%%EOF\n";
}

namespace {

/// The start code of a Code 128: set C for digits in pairs, of which a printer leaves out whatever is none, else set B.
QByteArray startOf(const QByteArray& content)
{
    const bool areDigits = std::all_of(content.begin(), content.end(), [](char c) { return c >= '0' && c <= '9'; });
    return areDigits && content.size() % 2 == 0 ? ">;" : ">:";
}

} // namespace

QByteArray toZpl(const Sheet& sheet, int dpi)
{
    const auto dots = [dpi](double mm) { return QByteArray::number(qRound(mm * dpi / 25.4)); };
    QByteArray out = "^XA^CI28^PW" + dots(sheet.width) + "^LL" + dots(sheet.height) + '\n';
    for (const Mark& mark : sheet.marks) {
        const double top = mark.kind == Mark::Kind::Text ? mark.y - mark.points / pointsPerMm * 0.8 : mark.y;
        out += "^FO" + dots(mark.x) + ',' + dots(top);
        const QByteArray height = dots(mark.points / pointsPerMm);
        switch (mark.kind) {
        case Mark::Kind::Text:
            out += "^A0N," + height + ',' + height + "^FD" + QString(mark.text).remove(u'^').remove(u'~').toUtf8() +
                   "^FS\n";
            break;
        case Mark::Kind::Filled:
            out += "^GB" + dots(mark.width) + ',' + dots(mark.height) + ',' + dots(qMin(mark.width, mark.height)) +
                   "^FS\n";
            break;
        case Mark::Kind::Frame:
            out += "^GB" + dots(mark.width) + ',' + dots(mark.height) + ",2^FS\n";
            break;
        case Mark::Kind::Code:
            const QByteArray module =
                QByteArray::number(qMax(1, qRound(mark.width / mark.modules.columns * dpi / 25.4)));
            if (mark.modules.rows == 1)
                out += "^BY" + module + "^BCN," + dots(mark.height) + ",N,N,N^FD" + startOf(mark.content) +
                       mark.content + "^FS\n";
            else
                out += "^BXN," + module + ",200^FD" + mark.content + "^FS\n";
            break;
        }
    }
    return out + "^XZ\n";
}

} // namespace aviso::practice
