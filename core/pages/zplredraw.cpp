#include "core/pages/zplredraw.h"

#include "core/pages/zplcommands.h"
#include "core/pages/zplfonts.h"
#include "core/pages/zplstamp.h"

#include <QRect>

#include <algorithm>
#include <utility>

namespace aviso::pages {

using namespace Qt::Literals::StringLiterals;

namespace {

using Place = ZplText::Place;

bool changesItsCharacters(const QByteArray& zpl)
{
    ZplScanner scanner(zpl);
    while (const auto command = scanner.next())
        if (command->name == "CC" || command->name == "CT" || command->name == "CD")
            return true;
    return false;
}

/// Writing that runs to the left or whose letters join would need more than one glyph after the other.
bool isSimple(QChar c)
{
    constexpr char16_t firstOfOthers = u'\u0590'; // Hebrew; Latin, Greek, Cyrillic and Armenian lie below
    constexpr char16_t lastOfOthers = u'\u1dff';
    return c.unicode() < firstOfOthers || c.unicode() > lastOfOthers;
}

/// What the face of this system cannot show either.
QString notEvenOurs(const ZplText& text, const Typefaces& faces)
{
    const Typeface& face = faces.at(shapeOf(text.font).face);
    QString lacking;
    for (const QChar c : text.text)
        if (c > u' ' && (face.glyph(c.unicode()) == 0 || !isSimple(c) || c.isSurrogate()) && !lacking.contains(c))
            lacking += c;
    return lacking;
}

/// The dark part of a picture, and nothing above or left of the label.
QRect inkOf(const ZplStamp& stamp, QPoint home)
{
    QRect ink;
    for (int y = 0; y < stamp.picture.height(); ++y) {
        const uchar* line = stamp.picture.constScanLine(y);
        const uchar* end = line + stamp.picture.width();
        const uchar* first = std::find(line, end, uchar{0});
        if (first == end)
            continue;
        const uchar* last = end;
        while (*(last - 1) != 0)
            --last;
        ink |= QRect(QPoint(static_cast<int>(first - line), y), QPoint(static_cast<int>(last - line) - 1, y));
    }
    const QPoint outside = home - stamp.at;
    return ink.intersected(
        QRect(QPoint(std::max(0, outside.x()), std::max(0, outside.y())), stamp.picture.rect().bottomRight()));
}

struct Edit
{
    qsizetype begin = 0;
    qsizetype end = 0;
    QByteArray bytes = {};
};

/// The field's own commands go, and the picture comes in the place of its content.
QList<Edit> editsFor(const ZplField& field, const ZplText& text, const ZplStamp& stamp)
{
    const QRect ink = inkOf(stamp, field.home);
    const QPoint at = stamp.at - field.home + ink.topLeft();
    const QByteArray picture = "^FO" + QByteArray::number(at.x()) + ',' + QByteArray::number(at.y()) + ",0" +
                               toZplGraphic(stamp.picture.copy(ink));
    QList<Edit> edits;
    for (const Place& place : text.places)
        edits.append(
            {place.begin, place.end, place.kind == Place::Kind::Content && !ink.isEmpty() ? picture : QByteArray()});
    return edits;
}

Result<QList<Edit>> editsOf(const ZplLabel& label, const Typefaces& faces)
{
    QList<Edit> edits;
    for (ZplField field : label.fields) {
        auto* const text = std::get_if<ZplText>(&field.content);
        if (!text || missingGlyphs(text->font, text->text).isEmpty() ||
            text->text.contains(QChar::ReplacementCharacter))
            continue;
        text->text = text->text.normalized(QString::NormalizationForm_C);
        if (const QString lacking = notEvenOurs(*text, faces); !lacking.isEmpty())
            return failure(Error{.kind = Error::Kind::Refused, .code = u"zpl-glyph-missing"_s, .args = {lacking}});
        const auto stamp = stampOf(field, faces);
        if (!stamp)
            return std::unexpected(stamp.error());
        if (!stamp->picture.isNull())
            edits += editsFor(field, *text, *stamp);
    }
    return edits;
}

} // namespace

Result<QByteArray> withGraphicText(const QByteArray& zpl)
{
    const auto labels = readZplLabels(zpl);
    if (!labels)
        return std::unexpected(labels.error());
    const auto faces = systemTypefaces();
    if (!faces)
        return std::unexpected(faces.error());
    QList<Edit> edits;
    for (const ZplLabel& label : *labels) {
        const auto some = editsOf(label, *faces);
        if (!some)
            return std::unexpected(some.error());
        edits += *some;
    }
    if (edits.isEmpty())
        return zpl;
    if (changesItsCharacters(zpl))
        return failure(Error::Kind::Refused, u"zpl-not-markable"_s);
    std::ranges::sort(edits, {}, &Edit::begin);
    QByteArray redrawn;
    qsizetype done = 0;
    for (const Edit& edit : std::as_const(edits)) {
        redrawn += zpl.sliced(done, edit.begin - done) + edit.bytes;
        done = edit.end;
    }
    return redrawn + zpl.sliced(done);
}

QByteArray asZplPicture(const QImage& grey, const QString& words)
{
    QByteArray label = "^XA^PON^LH0,0^PW" + QByteArray::number(grey.width()) + "^LL" +
                       QByteArray::number(grey.height()) + "\n^FO0,0" + toZplGraphic(grey) + "^FS\n";
    if (!words.isEmpty())
        label += "^CI28^FO24,6^A0N,20,20^FD" + words.toUtf8() + "^FS\n";
    return label + "^XZ\n";
}

} // namespace aviso::pages
