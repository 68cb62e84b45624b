#pragma once

#include <QList>
#include <QString>

namespace aviso::text {

/// How well what was typed names `text`: 0 not at all, more is better. Case and accents do not count, nor does the
/// order of the words typed; each of them has to be found. Best is the whole name, then its beginning, the beginning of
/// a word, the initials of words ("bs" for "Book selected"), letters inside a word, and last letters with gaps between
/// them that begin where a word begins.
int fit(const QString& typed, const QString& text);

/// Something to choose by typing.
struct Named
{
    QString name = {};
    QString also = {};    ///< other words to find it by: whole beginnings of words only, and they count less
    bool isAtHand = true; ///< of two that are named in the same way, for example by a word's beginning, it goes first
};

/// The places of those that fit, best first; of two that fit alike the earlier one. All of them when nothing is typed.
QList<qsizetype> ranked(const QString& typed, const QList<Named>& choices);

} // namespace aviso::text
