#pragma once

#include <QByteArray>
#include <QList>

#include <utility>

namespace aviso::pages {

// The bytes of TrueType files (OpenType specification, tables of the 'glyf' flavour). Reading beyond the end answers 0.

quint16 u16(const QByteArray& bytes, qsizetype offset);
int s16(const QByteArray& bytes, qsizetype offset);
quint32 u32(const QByteArray& bytes, qsizetype offset);
void append16(QByteArray& bytes, quint16 value);
void append32(QByteArray& bytes, quint32 value);

/// Name 6 of the name table, or "Font".
QByteArray postScriptName(const QByteArray& nameTable);

/// Where in a composed glyph's outline the numbers of its parts are written. Empty for a simple glyph.
QList<qsizetype> componentPlaces(const QByteArray& outline);

/// The outline without its instructions, which would need tables that a subset does not carry.
QByteArray withoutHinting(const QByteArray& outline);

/// Puts tables, sorted by tag, together as a font file.
QByteArray fontFile(const QList<std::pair<QByteArray, QByteArray>>& tables);

} // namespace aviso::pages
