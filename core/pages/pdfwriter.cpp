#include "core/pages/pdfwriter.h"

#include "core/pages/pdftext.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace aviso::pages {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int catalogObject = 1;
constexpr int pagesObject = 2;
constexpr int resourcesObject = 3;

size_t index(Face face)
{
    return static_cast<size_t>(face);
}

bool isAscii(const QString& text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x80; });
}

} // namespace

Result<PdfWriter> PdfWriter::create()
{
    const auto faces = systemTypefaces();
    if (!faces)
        return failure(faces.error());
    return PdfWriter(*faces);
}

PdfWriter::PdfWriter(Typefaces faces) : m_faces(std::move(faces))
{
    m_file = "%PDF-1.5\n%\xe2\xe3\xcf\xd3\n";
    m_offsets.fill(0, resourcesObject);
    for (UsedFace& used : m_used)
        used.characters.append(u'\0'); // place 0 is the "missing" glyph
}

void PdfWriter::beginPage(QSizeF size)
{
    endPage();
    m_size = size;
    m_origin = {};
    m_fill = black;
    m_isPageOpen = true;
}

quint16 PdfWriter::slotOf(Face face, char16_t character)
{
    UsedFace& used = m_used[index(face)];
    if (used.slots.empty())
        used.slots.assign(0x10000, 0);
    quint16& slot = used.slots[character];
    if (slot == 0) {
        slot = static_cast<quint16>(used.characters.size());
        used.characters.append(character);
    }
    return slot;
}

double PdfWriter::width(const QString& line, const TextStyle& style) const
{
    const Typeface& face = m_faces.at(style.face);
    qint64 thousandths = 0;
    for (const QChar c : line)
        thousandths += c.isLowSurrogate() ? 0 : face.advance(face.glyph(c.unicode()));
    return static_cast<double>(thousandths) * style.size / 1000 / pointsPerMm;
}

double PdfWriter::capitalHeight(const TextStyle& style) const
{
    return m_faces.at(style.face).capitalHeight() * style.size / 1000 / pointsPerMm;
}

void PdfWriter::text(QPointF at, const QString& text, const TextStyle& style)
{
    line(at, text, style, 1);
}

void PdfWriter::fittedText(QPointF at, const QString& text, TextStyle style, double width, double smallest)
{
    const double natural = this->width(text, style);
    if (natural <= width) {
        line(at, text, style, 1);
        return;
    }
    const double shrunk = style.size * width / natural;
    style.size = std::max(shrunk, std::min(smallest, style.size));
    line(at, text, style, std::min(1.0, shrunk / style.size));
}

void PdfWriter::line(QPointF at, const QString& given, const TextStyle& style, double stretch)
{
    const QString text = isAscii(given) ? given : given.normalized(QString::NormalizationForm_C);
    QPointF start = toPoints(at);
    const double turned = style.turned * M_PI / 180;
    const double cosine = std::cos(turned);
    const double sine = std::sin(turned);
    if (style.align != Align::Left) {
        const double back = width(text, style) * stretch * pointsPerMm * (style.align == Align::Centre ? 0.5 : 1);
        start -= QPointF(back * cosine, back * sine);
    }
    setFill(style.colour);
    m_content += "BT /F";
    m_content += static_cast<char>('0' + index(style.face));
    m_content += ' ';
    number(style.size);
    m_content += "Tf ";
    for (const double part : {cosine * stretch, sine * stretch, -sine, cosine})
        number(part, ' ', 4);
    number(start.x());
    number(start.y());
    m_content += "Tm <";
    for (const QChar c : text) {
        if (!c.isLowSurrogate())
            appendHex(m_content, slotOf(style.face, c.unicode()));
    }
    m_content += "> Tj ET\n";
}

void PdfWriter::fill(QRectF area, Colour colour)
{
    setFill(colour);
    const QPointF corner = toPoints(area.bottomLeft());
    number(corner.x());
    number(corner.y());
    number(area.width() * pointsPerMm);
    number(area.height() * pointsPerMm);
    m_content += "re f\n";
}

void PdfWriter::frame(QRectF area, double lineWidth, Colour colour)
{
    const double w = lineWidth;
    fill({area.left(), area.top(), area.width(), w}, colour);
    fill({area.left(), area.bottom() - w, area.width(), w}, colour);
    fill({area.left(), area.top() + w, w, area.height() - 2 * w}, colour);
    fill({area.right() - w, area.top() + w, w, area.height() - 2 * w}, colour);
}

void PdfWriter::rule(QPointF from, QPointF to, double lineWidth, Colour colour)
{
    for (const int part : {colour.red, colour.green, colour.blue})
        number(part / 255.0);
    m_content += "RG ";
    number(lineWidth * pointsPerMm);
    m_content += "w ";
    const QPointF start = toPoints(from);
    const QPointF end = toPoints(to);
    number(start.x());
    number(start.y());
    m_content += "m ";
    number(end.x());
    number(end.y());
    m_content += "l S\n";
}

void PdfWriter::barcode(QPointF at, const Barcode& code, double moduleMm, double height)
{
    const double rowHeight = code.symbology == Symbology::Code128 ? height : moduleMm;
    const QPointF corner = toPoints(at);
    setFill(black);
    m_content += "q ";
    // One unit is one module from here on, so that the bars are small whole numbers and exact.
    number(moduleMm * pointsPerMm, ' ', 6);
    m_content += "0 0 ";
    number(-rowHeight * pointsPerMm, ' ', 6);
    number(corner.x(), ' ', 4);
    number(corner.y(), ' ', 4);
    m_content += "cm\n";
    for (const Bar& bar : code.bars) {
        for (const int part : {bar.x, bar.y, bar.width, bar.height}) {
            appendNumber(m_content, part);
            m_content += ' ';
        }
        m_content += "re\n";
    }
    m_content += "f Q\n";
}

void PdfWriter::picture(QRectF area, const QImage& image)
{
    const Samples samples = samplesOf(image);
    const QByteArray entries = "/Type/XObject/Subtype/Image/Width " + QByteArray::number(image.width()) + "/Height " +
                               QByteArray::number(image.height()) + "/BitsPerComponent " +
                               QByteArray::number(samples.bits) + "/ColorSpace/" + samples.colourSpace;
    m_content += "q ";
    number(area.width() * pointsPerMm);
    m_content += "0 0 ";
    number(area.height() * pointsPerMm);
    const QPointF corner = toPoints(area.bottomLeft());
    number(corner.x());
    number(corner.y());
    m_content += "cm /I" + QByteArray::number(m_pictures.size()) + " Do Q\n";
    m_pictures.append(writeStream(entries, samples.bytes));
}

void PdfWriter::setFill(Colour colour)
{
    if (colour == m_fill)
        return;
    m_fill = colour;
    for (const int part : {colour.red, colour.green, colour.blue})
        number(part / 255.0);
    m_content += "rg\n";
}

void PdfWriter::number(double value, char terminator, int decimals)
{
    appendNumber(m_content, value, decimals);
    m_content += terminator;
}

QPointF PdfWriter::toPoints(QPointF mm) const
{
    return {(mm.x() + m_origin.x()) * pointsPerMm, (m_size.height() - mm.y() - m_origin.y()) * pointsPerMm};
}

void PdfWriter::endPage()
{
    if (!m_isPageOpen)
        return;
    m_isPageOpen = false;
    const int content = writeStream({}, m_content);
    m_content.resize(0); // keeps its memory for the next page
    m_pages.append(beginObject());
    m_file += "<</Type/Page/Parent 2 0 R/MediaBox[0 0 ";
    appendNumber(m_file, m_size.width() * pointsPerMm, 3);
    m_file += ' ';
    appendNumber(m_file, m_size.height() * pointsPerMm, 3);
    m_file += "]/Contents ";
    appendNumber(m_file, content);
    m_file += " 0 R>>\nendobj\n";
}

int PdfWriter::beginObject(int reserved)
{
    if (reserved == 0)
        m_offsets.append(m_file.size());
    else
        m_offsets[reserved - 1] = m_file.size();
    const int object = reserved == 0 ? static_cast<int>(m_offsets.size()) : reserved;
    appendNumber(m_file, object);
    m_file += " 0 obj\n";
    return object;
}

int PdfWriter::writeStream(const QByteArray& entries, const QByteArray& content)
{
    const QByteArray packed = deflated(content);
    const int object = beginObject();
    m_file += "<</Filter/FlateDecode/Length ";
    appendNumber(m_file, static_cast<int>(packed.size()));
    m_file += entries;
    m_file += ">>\nstream\n";
    m_file += packed;
    m_file += "\nendstream\nendobj\n";
    return object;
}

QByteArray PdfWriter::widths(Face face) const
{
    const Typeface& type = m_faces.at(face);
    QByteArray list = "/W[0[";
    for (const char16_t character : m_used[index(face)].characters) {
        appendNumber(list, type.advance(type.glyph(character)));
        list += ' ';
    }
    return list + "]]";
}

int PdfWriter::writeFace(Face face)
{
    const Typeface& type = m_faces.at(face);
    QList<quint16> glyphs;
    for (const char16_t character : m_used[index(face)].characters)
        glyphs.append(type.glyph(character));
    glyphs[0] = 0;
    const QByteArray file = type.subset(glyphs);
    const QByteArray name = "/AVISO" + QByteArray(1, static_cast<char>('A' + index(face))) + '+' + type.name();
    const auto reference = [](int object) { return QByteArray::number(object) + " 0 R"; };

    const int program = writeStream("/Length1 " + QByteArray::number(file.size()), file);
    const int toUnicode = writeStream({}, toUnicodeMap(m_used[index(face)].characters));
    const int descriptor = beginObject();
    QByteArray box;
    for (const int side : type.boundingBox())
        box += QByteArray::number(side) + ' ';
    m_file += "<</Type/FontDescriptor/FontName" + name + "/Flags 4/FontBBox[" + box + "]/ItalicAngle 0/Ascent " +
              QByteArray::number(type.ascent()) + "/Descent " + QByteArray::number(type.descent()) + "/CapHeight " +
              QByteArray::number(type.capitalHeight()) + "/StemV 80/FontFile2 " + reference(program) + ">>\nendobj\n";
    const int descendant = beginObject();
    m_file +=
        "<</Type/Font/Subtype/CIDFontType2/BaseFont" + name +
        "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/CIDToGIDMap/Identity/FontDescriptor " +
        reference(descriptor) + widths(face) + ">>\nendobj\n";
    const int font = beginObject();
    m_file += "<</Type/Font/Subtype/Type0/Encoding/Identity-H/BaseFont" + name + "/DescendantFonts[" +
              reference(descendant) + "]/ToUnicode " + reference(toUnicode) + ">>\nendobj\n";
    return font;
}

QByteArray PdfWriter::finish(const QString& title)
{
    if (!m_isPageOpen && m_pages.isEmpty())
        beginPage(a4);
    endPage();
    QByteArray fonts;
    for (const Face face : {Face::Regular, Face::Bold, Face::Mono}) {
        if (m_used[index(face)].characters.size() > 1)
            fonts += "/F" + QByteArray::number(index(face)) + ' ' + QByteArray::number(writeFace(face)) + " 0 R";
    }
    beginObject(resourcesObject);
    m_file += "<</Font<<" + fonts + ">>/XObject<<";
    for (qsizetype i = 0; i < m_pictures.size(); ++i)
        m_file += "/I" + QByteArray::number(i) + ' ' + QByteArray::number(m_pictures[i]) + " 0 R";
    m_file += ">>>>\nendobj\n";
    beginObject(pagesObject);
    m_file += "<</Type/Pages/Resources 3 0 R/Count " + QByteArray::number(m_pages.size()) + "/Kids[";
    for (const int page : std::as_const(m_pages))
        m_file += QByteArray::number(page) + " 0 R ";
    m_file += "]>>\nendobj\n";
    beginObject(catalogObject);
    m_file += "<</Type/Catalog/Pages 2 0 R>>\nendobj\n";
    const int information = beginObject();
    m_file += "<</Producer(Aviso)/Title" + textString(title) + ">>\nendobj\n";
    m_file += crossReferences(m_offsets, m_file.size(), catalogObject, information);
    return std::exchange(m_file, {});
}

} // namespace aviso::pages
