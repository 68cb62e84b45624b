#pragma once

#include <QByteArray>
#include <QImage>
#include <QList>
#include <QString>

namespace aviso::pages {

// How PDF spells numbers, texts and tables (ISO 32000-1, 7.3 to 7.5 and 9.10).

void appendNumber(QByteArray& out, int value);

/// With at most `decimals` (0 to 6) digits behind the point and no trailing zeros.
void appendNumber(QByteArray& out, double value, int decimals);

/// Four upper-case hexadecimal digits.
void appendHex(QByteArray& out, quint16 value);

/// A string object that holds any Unicode text, e.g. for a document's title.
QByteArray textString(const QString& text);

/// The CMap that tells a reader which character each place of a subset stands for; place 0 is left out.
QByteArray toUnicodeMap(const QList<char16_t>& characters);

/// zlib-compressed, as /FlateDecode wants it.
QByteArray deflated(const QByteArray& bytes);

/// A picture's dots as PDF stores them.
struct Samples
{
    QByteArray bytes = {};
    QByteArray colourSpace = {}; ///< "DeviceGray" or "DeviceRGB"
    int bits = 8;                ///< per component
};

/// Grey for a grey picture, one bit a dot when every dot is black or white, else colour.
Samples samplesOf(const QImage& image);

/// The table of object places (`offsets`, object 1 first) and the trailer; the table itself begins at `start`.
QByteArray crossReferences(const QList<qsizetype>& offsets, qsizetype start, int catalog, int information);

} // namespace aviso::pages
