#include "core/orders/addressindex.h"

#include "core/base/textlength.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <limits>
#include <span>

namespace aviso::orders {

using namespace Qt::Literals::StringLiterals;

namespace {

using Ending = AddressIndex::Ending;
using Trigram = quint16;

constexpr std::size_t trigramCount = 1U << 16;
constexpr std::size_t longestWord = 48;
constexpr unsigned wholeWord = 240; // what an entry has of a typed word is counted in such parts of it
constexpr std::size_t mostCandidates = 600;
constexpr std::size_t mostCompared = 20 * mostCandidates; // when very many have as much of the words
constexpr int noFit = std::numeric_limits<int>::max();

/// What stands in the index for three bytes; different ones may share it, which only costs a comparison more.
Trigram trigramOf(std::string_view three)
{
    quint32 hash = 2166136261U;
    for (const char c : three)
        hash = (hash ^ static_cast<unsigned char>(c)) * 16777619U;
    return static_cast<Trigram>(hash ^ (hash >> 16));
}

/// Each trigram of a word once, with its beginning marked, and its end when nothing follows.
std::vector<Trigram> trigramsOf(std::string_view word, Ending end)
{
    std::string marked(1, ' ');
    marked += word;
    if (end == Ending::Closed)
        marked += ' ';
    std::vector<Trigram> found;
    for (std::size_t i = 0; i + 3 <= marked.size(); ++i)
        found.push_back(trigramOf(std::string_view(marked).substr(i, 3)));
    std::ranges::sort(found);
    const auto doubles = std::ranges::unique(found);
    found.erase(doubles.begin(), doubles.end());
    return found;
}

template <class Take>
void eachWord(std::string_view text, const Take& take)
{
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = std::min(text.find(' ', begin), text.size());
        if (end > begin)
            take(text.substr(begin, end - begin));
        begin = end + 1;
    }
}

QString wordsOf(const QString& text)
{
    QString words = folded(text);
    for (QChar& c : words)
        if (!c.isLetterOrNumber() && c != u'@' && c != u'.')
            c = u' ';
    return words;
}

QString digitsOf(const QString& text)
{
    QString digits;
    for (const QChar c : text)
        if (c >= u'0' && c <= u'9')
            digits += c;
    return digits;
}

/// The digits as they are compared: without the leading zeros or the country's code of Switzerland, which is what
/// people leave away.
QString phoneWord(const QString& number)
{
    QString digits = digitsOf(number);
    if (digits.startsWith("0041"_L1))
        digits.remove(0, 4);
    else if (digits.startsWith("41"_L1) && digits.size() == 11)
        digits.remove(0, 2);
    while (digits.startsWith(u'0'))
        digits.remove(0, 1);
    return digits;
}

/// True for "079 123 45" and "+41 79": a number that is being typed with spaces in it.
bool isSpacedNumber(const QString& text)
{
    constexpr qsizetype fewestDigits = 5;
    const bool isPlain = std::ranges::all_of(
        text, [](QChar c) { return (c >= u'0' && c <= u'9') || c.isSpace() || u"+-/().'"_s.contains(c); });
    return isPlain && digitsOf(text).size() >= fewestDigits;
}

/// A number with another digit is another number.
int slipsAllowed(std::string_view word)
{
    const bool isNumber = std::ranges::all_of(word, [](char c) { return c >= '0' && c <= '9'; });
    if (isNumber || word.size() < 4)
        return 0;
    return word.size() < 8 ? 1 : 2;
}

/// How many letters must be changed, left out, put in or exchanged with their neighbour to make `typed` of the
/// beginning of `word` (or of all of it), up to `most`; above that noFit.
int slipsBetween(std::string_view typed, std::string_view word, Ending end, int most)
{
    typed = typed.substr(0, longestWord);
    word = word.substr(0, std::min(longestWord, end == Ending::Open ? typed.size() + 2 : word.size()));
    if (end == Ending::Closed && (word.size() > typed.size() + 2 || typed.size() > word.size() + 2))
        return noFit;
    std::array<std::array<int, longestWord + 1>, 3> rows{};
    for (std::size_t j = 0; j <= word.size(); ++j)
        rows[0][j] = static_cast<int>(j);
    for (std::size_t i = 1; i <= typed.size(); ++i) {
        auto& row = rows[i % 3];
        const auto& above = rows[(i + 2) % 3];
        const auto& twoAbove = rows[(i + 1) % 3];
        row[0] = static_cast<int>(i);
        int best = row[0];
        for (std::size_t j = 1; j <= word.size(); ++j) {
            const int change = above[j - 1] + (typed[i - 1] == word[j - 1] ? 0 : 1);
            row[j] = std::min({above[j] + 1, row[j - 1] + 1, change});
            if (i > 1 && j > 1 && typed[i - 1] == word[j - 2] && typed[i - 2] == word[j - 1])
                row[j] = std::min(row[j], twoAbove[j - 2] + 1);
            best = std::min(best, row[j]);
        }
        if (best > most)
            return noFit;
    }
    const auto& last = rows[typed.size() % 3];
    int slips = last[word.size()];
    if (end == Ending::Open)
        for (std::size_t j = 0; j <= word.size(); ++j)
            slips = std::min(slips, last[j]);
    return slips <= most ? slips : noFit;
}

/// What it costs to find `typed` in the entry; noFit when it is not there.
int costOf(std::string_view typed, std::string_view text, Ending end)
{
    int cost = noFit;
    const int most = slipsAllowed(typed);
    eachWord(text, [&](std::string_view word) {
        if (word == typed)
            cost = 0;
        else if (word.starts_with(typed))
            cost = std::min(cost, 1);
        else if (typed.size() > 2 && word.find(typed) != std::string_view::npos)
            cost = std::min(cost, 4);
        else if (const int slips = most == 0 || cost <= 4 ? noFit : slipsBetween(typed, word, end, most);
                 slips != noFit)
            cost = std::min(cost, 5 + 5 * slips);
    });
    return cost;
}

/// The lowest share at which the best candidates are: those at it that still have room come too. Nothing below a fifth
/// of a word is worth a look.
std::size_t leastShare(const std::vector<quint16>& shares, std::size_t highest)
{
    std::vector<std::size_t> entriesAt(highest + 1, 0);
    for (const quint16 share : shares)
        ++entriesAt[share];
    std::size_t least = highest;
    std::size_t taken = entriesAt[highest];
    while (least > wholeWord / 5 && taken < mostCandidates)
        taken += entriesAt[--least];
    return least;
}

struct Query
{
    std::vector<std::string> words = {};
    Ending ending = Ending::Open;
};

Query queryOf(const QString& text)
{
    Query query;
    if (isSpacedNumber(text)) {
        query.words.push_back(phoneWord(text).toStdString());
        return query;
    }
    const std::string words = wordsOf(text).toStdString();
    constexpr std::size_t mostWords = 8;
    eachWord(words, [&](std::string_view word) {
        if (query.words.size() < mostWords)
            query.words.emplace_back(word.substr(0, longestWord));
    });
    if (!text.isEmpty() && text.back().isSpace())
        query.ending = Ending::Closed;
    return query;
}

} // namespace

void AddressIndex::add(const model::AddressEntry& entry)
{
    const model::Consignee& c = entry.consignee;
    QString words;
    for (const QString* text :
         {&entry.code, &c.company, &c.firstName, &c.name, &c.extraName, &c.street, &c.postcode, &c.city, &c.email})
        if (!text->isEmpty())
            words += wordsOf(*text) + u' ';
    for (const QString* number : {&c.phone, &c.mobile})
        if (const QString digits = phoneWord(*number); !digits.isEmpty())
            words += digits + u' ';
    m_ids.push_back(entry.id);
    m_useCounts.push_back(static_cast<quint32>(std::clamp<qint64>(entry.useCount, 0, 1'000'000)));
    m_texts += words.simplified().toStdString();
    m_ends.push_back(static_cast<quint32>(m_texts.size()));
}

void AddressIndex::finish()
{
    m_texts.shrink_to_fit();
    const auto eachTrigram = [this](const auto& take) {
        std::vector<Trigram> all;
        for (quint32 place = 0; place < m_ids.size(); ++place) {
            all.clear();
            eachWord(textOf(place), [&](std::string_view word) {
                // Words end here, and they go on for who has typed their beginning: the open ones are among these.
                const auto found = trigramsOf(word, Ending::Closed);
                all.insert(all.end(), found.begin(), found.end());
            });
            std::ranges::sort(all);
            const auto doubles = std::ranges::unique(all);
            for (auto it = all.begin(); it != doubles.begin(); ++it)
                take(*it, place);
        }
    };
    m_begins.assign(trigramCount + 1, 0);
    eachTrigram([this](Trigram trigram, quint32) { ++m_begins[trigram + 1U]; });
    for (std::size_t i = 0; i < trigramCount; ++i)
        m_begins[i + 1] += m_begins[i];
    m_entries.resize(m_begins[trigramCount]);
    std::vector<quint32> next(m_begins.begin(), m_begins.end() - 1);
    eachTrigram([&](Trigram trigram, quint32 place) { m_entries[next[trigram]++] = place; });
}

std::string_view AddressIndex::textOf(quint32 place) const
{
    const quint32 begin = place == 0 ? 0 : m_ends[place - 1];
    return std::string_view(m_texts).substr(begin, m_ends[place] - begin);
}

std::vector<quint16> AddressIndex::sharesOf(std::span<const std::string> words, Ending ending) const
{
    std::vector<quint16> shares(m_ids.size(), 0);
    std::vector<quint8> hits(m_ids.size(), 0);
    for (std::size_t i = 0; i < words.size(); ++i) {
        const auto trigrams = trigramsOf(words[i], i + 1 == words.size() ? ending : Ending::Open);
        if (trigrams.empty()) // one letter
            continue;
        std::ranges::fill(hits, quint8(0));
        for (const Trigram trigram : trigrams)
            for (quint32 at = m_begins[trigram]; at < m_begins[trigram + 1U]; ++at)
                ++hits[m_entries[at]];
        const auto count = static_cast<unsigned>(trigrams.size());
        for (std::size_t place = 0; place < shares.size(); ++place)
            shares[place] = static_cast<quint16>(shares[place] + hits[place] * wholeWord / count);
    }
    return shares;
}

int AddressIndex::costOfAll(std::span<const std::string> words, Ending ending, quint32 place) const
{
    int cost = 0;
    for (std::size_t i = 0; i < words.size() && cost != noFit; ++i) {
        const int one = costOf(words[i], textOf(place), i + 1 == words.size() ? ending : Ending::Open);
        cost = one == noFit ? noFit : cost + one;
    }
    return cost;
}

QList<AddressHit> AddressIndex::search(const QString& text, int limit) const
{
    const Query query = queryOf(text);
    if (query.words.empty() || m_begins.empty())
        return {};
    const std::vector<quint16> shares = sharesOf(query.words, query.ending);
    const std::size_t least = leastShare(shares, wholeWord * query.words.size());
    struct Candidate
    {
        int cost = 0;
        quint32 useCount = 0;
        quint32 place = 0;
    };
    std::vector<Candidate> found;
    std::size_t compared = 0;
    for (quint32 place = 0; place < shares.size() && compared < mostCompared; ++place) {
        if (shares[place] < least)
            continue;
        ++compared;
        if (const int cost = costOfAll(query.words, query.ending, place); cost != noFit)
            found.push_back({.cost = cost, .useCount = m_useCounts[place], .place = place});
    }
    const auto isBetter = [](const Candidate& a, const Candidate& b) {
        if (a.cost != b.cost)
            return a.cost < b.cost;
        return a.useCount != b.useCount ? a.useCount > b.useCount : a.place < b.place;
    };
    const std::size_t shown = std::min(found.size(), static_cast<std::size_t>(std::max(0, limit)));
    std::ranges::partial_sort(found, found.begin() + static_cast<std::ptrdiff_t>(shown), isBetter);
    QList<AddressHit> hits;
    for (const Candidate& candidate : std::span(found).first(shown))
        hits.append({.id = m_ids[candidate.place], .cost = candidate.cost});
    return hits;
}

} // namespace aviso::orders
