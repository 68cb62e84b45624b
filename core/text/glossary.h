#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace aviso::text {

/// A word of the postal trade, as the posts themselves use it in one language.
struct Term
{
    QString id = {};          ///< "poste-restante": the same in every language
    QString word = {};        ///< "postlagernd"
    QStringList also = {};    ///< other words and stems that mean it
    QString explanation = {}; ///< a sentence or two
    bool isObvious = false;   ///< stands on so many labels that nobody wants it explained on each
};

/// The terms in this language ("de"), in its alphabet's order. The source is resources/glossary.json.
QList<Term> glossary(const QString& language);

/// The terms that these words contain, longest first, at most that many, without the obvious ones. A term is found at the start of a word and may
/// go on there, as inflected words do.
QList<Term> termsIn(const QString& words, const QList<Term>& glossary, qsizetype most);

/// Those that these words name or explain, best first.
QList<Term> findTerms(const QString& words, const QList<Term>& glossary);

} // namespace aviso::text
