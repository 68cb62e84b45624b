#include "core/text/fuzzy.h"

#include "core/base/textlength.h"

#include <QStringList>

#include <algorithm>
#include <functional>
#include <tuple>
#include <vector>

namespace aviso::text {

namespace {

// What each way to be found is worth; lengths and places below a hundred decide between two of a kind.
constexpr int whole = 1000;
constexpr int beginning = 900;
constexpr int wordBeginning = 800;
constexpr int initials = 700;
constexpr int inside = 600;
constexpr int withGaps = 200;
constexpr int nothing = 0;

bool isWordStart(const QString& text, qsizetype at)
{
    return text[at].isLetterOrNumber() && (at == 0 || !text[at - 1].isLetterOrNumber());
}

int less(int worth, qsizetype by)
{
    return worth - static_cast<int>(std::min<qsizetype>(by, 99));
}

/// How many of the letters stand at a word's start or right behind the one before, at best; -1: they do not all occur
/// in this order behind a word's start.
int wellPlaced(const QString& letters, const QString& text)
{
    const qsizetype count = text.size();
    const auto at = [](qsizetype place) { return static_cast<std::size_t>(place); };
    std::vector<int> best(at(count), -1); // with the letter so far standing here
    for (qsizetype i = 0; i < count; ++i)
        if (text[i] == letters[0] && isWordStart(text, i))
            best[at(i)] = 1;
    for (qsizetype letter = 1; letter < letters.size(); ++letter) {
        std::vector<int> next(at(count), -1);
        int before = -1; // the best that ends further left
        for (qsizetype i = 1; i < count; ++i) {
            before = std::max(before, best[at(i - 1)]);
            if (text[i] != letters[letter] || before < 0)
                continue;
            next[at(i)] = before + (isWordStart(text, i) ? 1 : 0);
            if (best[at(i - 1)] >= 0)
                next[at(i)] = std::max(next[at(i)], best[at(i - 1)] + 1);
        }
        best = std::move(next);
    }
    return best.empty() ? -1 : *std::ranges::max_element(best);
}

bool areInitials(const QString& letters, const QString& text)
{
    qsizetype found = 0;
    for (qsizetype i = 0; i < text.size() && found < letters.size(); ++i)
        if (isWordStart(text, i) && text[i] == letters[found])
            ++found;
    return found == letters.size();
}

/// Where a word of the text begins with this; -1: nowhere.
qsizetype wordWith(const QString& start, const QString& text)
{
    for (auto at = text.indexOf(start); at >= 0; at = text.indexOf(start, at + 1))
        if (isWordStart(text, at))
            return at;
    return -1;
}

/// One word against a text, both folded.
int worthOf(const QString& word, const QString& text)
{
    if (text == word)
        return whole;
    if (text.startsWith(word))
        return less(beginning, text.size() - word.size());
    if (const auto at = wordWith(word, text); at >= 0)
        return less(wordBeginning, at);
    if (word.size() > 1 && areInitials(word, text))
        return less(initials, text.size());
    if (const auto at = text.indexOf(word); at >= 0)
        return less(inside, at);
    const int placed = wellPlaced(word, text);
    if (placed < 0)
        return nothing;
    const int letters = static_cast<int>(word.size());
    return less(withGaps + withGaps * placed / letters, text.size());
}

QStringList wordsOf(const QString& typed)
{
    return folded(typed).split(u' ', Qt::SkipEmptyParts);
}

/// The worst of its words says how well it is named; the others decide between equals.
int together(const QList<int>& worths)
{
    int lowest = whole;
    int sum = 0;
    for (const int worth : worths) {
        lowest = std::min(lowest, worth);
        sum += worth;
    }
    if (lowest == nothing || worths.isEmpty())
        return nothing;
    return lowest * 1000 + sum / static_cast<int>(worths.size());
}

} // namespace

int fit(const QString& typed, const QString& text)
{
    const QString plain = folded(text);
    QList<int> worths;
    for (const QString& word : wordsOf(typed))
        worths.append(worthOf(word, plain));
    return together(worths);
}

QList<qsizetype> ranked(const QString& typed, const QList<Named>& choices)
{
    constexpr int elsewhere = 4; // a word found elsewhere than in the name is worth this part
    const QStringList words = wordsOf(typed);
    struct Found
    {
        qsizetype place;
        bool isAtHand;
        int worth;
        int way() const { return (worth / 1000 + 99) / 100; } // in which it is named
    };
    std::vector<Found> found;
    for (qsizetype i = 0; i < choices.size(); ++i) {
        const QString name = folded(choices[i].name);
        const QString also = folded(choices[i].also);
        QList<int> worths;
        for (const QString& word : words)
            worths.append(std::max(worthOf(word, name), wordWith(word, also) >= 0 ? whole / elsewhere : nothing));
        const int worth = together(worths);
        if (worth != nothing || words.isEmpty())
            found.push_back({.place = i, .isAtHand = choices[i].isAtHand, .worth = worth});
    }
    if (!words.isEmpty())
        std::ranges::stable_sort(found, std::greater(),
                                 [](const Found& one) { return std::tuple(one.way(), one.isAtHand, one.worth); });
    QList<qsizetype> places;
    for (const Found& one : found)
        places.append(one.place);
    return places;
}

} // namespace aviso::text
