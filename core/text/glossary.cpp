#include "core/text/glossary.h"

#include "core/base/textlength.h"
#include "core/text/fuzzy.h"

#include <QCollator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>
#include <optional>
#include <utility>

namespace aviso::text {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isInside(const QString& word, const QString& words)
{
    for (auto at = words.indexOf(word); at >= 0; at = words.indexOf(word, at + 1))
        if (at == 0 || !words[at - 1].isLetterOrNumber())
            return true;
    return false;
}

/// The longest way to say the term that occurs in the folded words.
std::optional<qsizetype> lengthIn(const Term& term, const QString& words)
{
    std::optional<qsizetype> longest;
    for (const QString& way : QStringList{term.word} + term.also)
        if (const QString plain = folded(way); isInside(plain, words))
            longest = std::max(longest.value_or(0), plain.size());
    return longest;
}

} // namespace

QList<Term> glossary(const QString& language)
{
    QFile file(u":/glossary.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonObject all = QJsonDocument::fromJson(file.readAll()).object();
    QList<Term> terms;
    for (auto it = all.begin(); it != all.end(); ++it) {
        const QJsonObject entry = it->toObject();
        const QJsonObject said = entry.value(language).toObject();
        Term term{.id = it.key(),
                  .word = said.value("word"_L1).toString(),
                  .explanation = said.value("text"_L1).toString(),
                  .isObvious = entry.value("obvious"_L1).toBool()};
        for (const QJsonValue other : said.value("also"_L1).toArray())
            term.also.append(other.toString());
        if (!term.word.isEmpty())
            terms.append(term);
    }
    const QCollator order{QLocale(language)};
    std::ranges::sort(terms, [&order](const Term& a, const Term& b) { return order.compare(a.word, b.word) < 0; });
    return terms;
}

QList<Term> termsIn(const QString& words, const QList<Term>& glossary, qsizetype most)
{
    const QString plain = folded(words);
    QList<std::pair<qsizetype, Term>> found;
    for (const Term& term : glossary)
        if (const auto length = lengthIn(term, plain); length && !term.isObvious)
            found.append({*length, term});
    std::ranges::stable_sort(found, [](const auto& a, const auto& b) { return a.first > b.first; });
    QList<Term> terms;
    for (qsizetype i = 0; i < std::min(most, found.size()); ++i)
        terms.append(found[i].second);
    return terms;
}

QList<Term> findTerms(const QString& words, const QList<Term>& glossary)
{
    QList<Named> names;
    for (const Term& term : glossary)
        names.append({.name = term.word, .also = term.also.join(u' ') + u' ' + term.explanation});
    QList<Term> found;
    if (!words.trimmed().isEmpty())
        for (const qsizetype at : ranked(words, names))
            found.append(glossary[at]);
    return found;
}

} // namespace aviso::text
