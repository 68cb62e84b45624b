#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QPainterPath>
#include <QString>

#include <memory>

namespace aviso::pages {

/// A TrueType font file, read once and then only looked at. Lengths are in thousandths of the em, as PDF counts.
/// Immutable: any number of threads may share one.
class Typeface
{
public:
    /// `Invalid` "font-damaged" when the file is no TrueType font with outlines and a Unicode map.
    static Result<Typeface> read(QByteArray file);

    /// The glyph of a character of the basic plane, 0 (the "missing" box) when the font has none.
    quint16 glyph(char16_t character) const { return m_glyphs[character]; }
    int advance(quint16 glyph) const { return glyph < m_advances.size() ? m_advances[glyph] : 0; }

    int ascent() const { return m_ascent; }
    int descent() const { return m_descent; } ///< negative: below the base line
    int capitalHeight() const { return m_capitalHeight; }
    QList<int> boundingBox() const { return m_box; } ///< left, bottom, right, top
    QByteArray name() const { return m_name; }       ///< PostScript name, e.g. "DejaVuSans-Bold"

    /// The outline of a glyph, y downwards from the base line. Empty for a space and for one that is damaged.
    QPainterPath path(quint16 glyph) const;

    /// A font file with these glyphs only, numbered in the order given (the first should be 0), without hinting.
    QByteArray subset(const QList<quint16>& glyphs) const;

private:
    Typeface() = default;
    bool readTables();
    void readMetrics();
    bool readCharacters();
    void readSegments(qsizetype map);
    QByteArray table(const char* tag) const { return m_tables.value(QByteArray(tag)); }
    QByteArray outline(quint16 glyph) const;
    QPainterPath unscaledPath(quint16 glyph, int depth) const;
    QPainterPath composedPath(const QByteArray& outline, int depth) const;

    QByteArray m_file;
    QHash<QByteArray, QByteArray> m_tables; // views into m_file
    std::vector<quint16> m_glyphs;
    std::vector<int> m_advances;
    QList<int> m_box;
    QByteArray m_name;
    int m_unitsPerEm = 1000;
    int m_glyphCount = 0;
    int m_ascent = 0;
    int m_descent = 0;
    int m_capitalHeight = 0;
};

enum class Face { Regular, Bold, Mono };

/// The faces that our own pages are set in: DejaVu Sans, or a face of the system that has the same alphabets.
struct Typefaces
{
    std::shared_ptr<const Typeface> regular;
    std::shared_ptr<const Typeface> bold;
    std::shared_ptr<const Typeface> mono;

    const Typeface& at(Face face) const { return face == Face::Bold ? *bold : face == Face::Mono ? *mono : *regular; }
};

/// Looks in the system's font folders, once per process. `NotFound` "font-missing" when there is none of them.
Result<Typefaces> systemTypefaces();

} // namespace aviso::pages
