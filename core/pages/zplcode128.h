#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace aviso::pages {

/// What a printer makes of the field of ^BC.
struct ZplCode128
{
    QList<int> symbols = {}; ///< start to stop with the check symbol: what is drawn; empty when there is no content
    QString text = {};       ///< what a reader answers: a leading FNC 1 is not said, a later one is U+001D
    bool isClear = true;     ///< false: it holds what is not known to be read the same way by every printer

    bool operator==(const ZplCode128&) const = default;
};

/// How ^BC is told to take its field.
struct ZplCode128Mode
{
    char mode = 'N';            ///< N, U (case code with its check digit), A (sets by itself), D (GS1)
    bool hasCheckDigit = false; ///< one of GS1 is added

    bool operator==(const ZplCode128Mode&) const = default;
};

/// Reads the field of ^BC by the rules of the ZPL II Programming Guide, ^BC: ">" and a character are start codes,
/// changes of set and functions; without a start code set B holds; sets A and C take pairs of digits, and what is no
/// pair is left out. Any bytes are answered. Any thread.
ZplCode128 readZplCode128(const QByteArray& field, const ZplCode128Mode& mode);

/// Widths of bars and spaces in modules, bar first, of symbols from start to stop (ISO/IEC 15417).
QList<int> code128Widths(const QList<int>& symbols);

} // namespace aviso::pages
