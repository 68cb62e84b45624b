#pragma once

#include "core/base/result.h"
#include "core/pages/barcode.h"
#include "core/pages/geometry.h"
#include "core/pages/typeface.h"

#include <QByteArray>
#include <QImage>
#include <QList>
#include <QString>

#include <array>

namespace aviso::pages {

/// Parts of 255.
struct Colour
{
    int red = 0;
    int green = 0;
    int blue = 0;

    bool operator==(const Colour&) const = default;
};

inline constexpr Colour black{0, 0, 0};
inline constexpr Colour white{255, 255, 255};

enum class Align { Left, Centre, Right };

/// How a line of text is set.
struct TextStyle
{
    Face face = Face::Regular;
    double size = 9; ///< points
    Colour colour = black;
    Align align = Align::Left; ///< on which side of the given point the text lies
    double turned = 0;         ///< degrees, counter-clockwise, about the given point
};

/// Writes a PDF, page after page, with fonts embedded as subsets, so that every alphabet prints and can be searched.
/// Lengths are millimetres from the page's top left corner (geometry.h). The same calls give the same bytes.
/// One writer belongs to one thread.
class PdfWriter
{
public:
    /// `NotFound` "font-missing" when the system has no font for us.
    static Result<PdfWriter> create();

    void beginPage(QSizeF size);

    /// Moves the origin of all that follows on this page.
    void setOrigin(QPointF origin) { m_origin = origin; }

    /// One line; `at` is on the base line.
    void text(QPointF at, const QString& line, const TextStyle& style = {});

    /// One line that is never wider than `width`: type shrinks to `smallest` points, and beyond that it is condensed.
    /// Nothing is cut off.
    void fittedText(QPointF at, const QString& line, TextStyle style, double width, double smallest = 6);

    /// Width of a line in millimetres.
    double width(const QString& line, const TextStyle& style) const;

    /// Capital height of a face in millimetres: what optical centring needs.
    double capitalHeight(const TextStyle& style) const;

    void fill(QRectF area, Colour colour);
    void frame(QRectF area, double lineWidth, Colour colour); ///< the line lies inside the area
    void rule(QPointF from, QPointF to, double lineWidth, Colour colour);

    /// `at` is the top left corner of the symbol itself; the caller leaves the quiet zone. `height` counts for Code
    /// 128.
    void barcode(QPointF at, const Barcode& code, double moduleMm, double height);

    /// A picture, exact to the dot: grey stays grey, and black-and-white takes one bit a dot. No smoothing is asked
    /// for.
    void picture(QRectF area, const QImage& image);

    /// Pages begun so far.
    int pageCount() const { return static_cast<int>(m_pages.size()) + (m_isPageOpen ? 1 : 0); }

    /// The whole file. The writer is used up. With no page begun, the file has one empty A4 page.
    QByteArray finish(const QString& title);

private:
    struct UsedFace
    {
        std::vector<quint16> slots; // by character: place in the subset, 0 = not used yet
        QList<char16_t> characters; // by place
    };

    explicit PdfWriter(Typefaces faces);

    quint16 slotOf(Face face, char16_t character);
    void line(QPointF at, const QString& text, const TextStyle& style, double stretch);
    void setFill(Colour colour);
    void number(double value, char terminator = ' ', int decimals = 3);
    QPointF toPoints(QPointF mm) const;
    void endPage();
    int beginObject(int reserved = 0);
    int writeStream(const QByteArray& entries, const QByteArray& content);
    int writeFace(Face face);
    QByteArray widths(Face face) const;

    Typefaces m_faces;
    std::array<UsedFace, 3> m_used;
    QByteArray m_file;
    QByteArray m_content;
    QList<qsizetype> m_offsets; // by object number - 1
    QList<int> m_pages;
    QList<int> m_pictures; // objects; the n-th is called /In
    QSizeF m_size;
    QPointF m_origin;
    Colour m_fill = black;
    bool m_isPageOpen = false;
};

} // namespace aviso::pages
