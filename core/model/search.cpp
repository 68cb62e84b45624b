#include "core/model/search.h"

#include "core/base/textlength.h"

#include <QList>

#include <algorithm>
#include <vector>

namespace aviso::model {

using namespace Qt::Literals::StringLiterals;
using storage::Connection;
using storage::Row;

namespace {

constexpr int sampleRows = 256;
constexpr double enoughNarrowed = 200; // candidates: looking at these rows costs less than another list of the index
constexpr std::size_t mostTrigrams = 3;
constexpr double tooCommon = 0.4; // of all rows: then as many of the newest rows are looked at as show a page of hits

/// The three-character pieces of a word, once each. Characters are code points, as the index has them.
QStringList trigramsOf(const QString& word)
{
    const QList<uint> characters = word.toUcs4();
    QStringList trigrams;
    for (qsizetype i = 0; i + 3 <= characters.size(); ++i) {
        const std::u32string piece(characters.begin() + i, characters.begin() + i + 3);
        const QString trigram = QString::fromStdU32String(piece);
        if (!trigrams.contains(trigram))
            trigrams.append(trigram);
    }
    return trigrams;
}

/// The search texts of some rows that stand for all: evenly spread, and the same ones again while the desk grows
/// little.
Result<QStringList> sample(Connection& connection, qint64 upTo)
{
    qint64 stride = 1;
    while (upTo / stride > sampleRows)
        stride *= 2;
    auto rows = connection.run(u"WITH RECURSIVE places(id) AS (SELECT ? UNION ALL SELECT id + ? FROM places"
                               " WHERE id + ? <= ?) SELECT s.search FROM places JOIN shipments s ON s.id = places.id"_s,
                               stride, stride, stride, upTo);
    if (!rows)
        return std::unexpected(rows.error());
    QStringList texts;
    for (const Row& row : *rows)
        texts << row.text(0);
    return texts;
}

struct Frequent
{
    QString trigram = {};
    double share = 0; ///< of the rows that have it, about
};

/// A trigram that the sample does not have is taken for half as frequent as one that it has once.
double shareOf(const QString& trigram, const QStringList& texts)
{
    const auto has = [&trigram](const QString& text) { return text.contains(trigram); };
    const auto hits = static_cast<double>(std::ranges::count_if(texts, has));
    return std::max(hits, 0.5) / static_cast<double>(std::max<qsizetype>(texts.size(), 1));
}

/// The rarest of them, as many as leave few rows to look at: each one more is a list to be read. Numbers of one licence
/// share their beginning, so that the trigrams of their ends are what is taken.
QStringList narrowest(const QStringList& trigrams, const QStringList& texts, qint64 rows)
{
    std::vector<Frequent> known;
    for (const QString& trigram : trigrams)
        known.push_back({.trigram = trigram, .share = shareOf(trigram, texts)});
    std::ranges::stable_sort(known, {}, &Frequent::share);
    QStringList taken;
    double left = static_cast<double>(rows);
    for (const Frequent& next : known) {
        const bool isEnough = left <= enoughNarrowed || taken.size() >= qsizetype(mostTrigrams);
        if (next.share > tooCommon || (isEnough && !taken.isEmpty()))
            break;
        taken << next.trigram;
        left *= next.share;
    }
    return taken;
}

/// A string of FTS5: nothing in it is an operator.
QString quotedForIndex(QString trigram)
{
    return u'"' + trigram.replace(u'"', u"\"\""_s) + u'"';
}

Result<qint64> indexedUpTo(Connection& connection)
{
    auto rows = connection.run(u"SELECT indexed_up_to FROM search_progress"_s);
    if (!rows)
        return std::unexpected(rows.error());
    return rows->isEmpty() ? 0 : rows->first().integer(0);
}

/// A stretch of rows by their keys.
struct Stretch
{
    qint64 last = 0;
    qint64 count = 0;
};

Result<Stretch> stretchOf(Connection& connection, const QString& keys, qint64 from, int most)
{
    auto rows =
        connection.run(u"SELECT coalesce(max(id), 0), count(*) FROM ("_s + keys + u") AS stretch"_s, from, most);
    if (!rows)
        return std::unexpected(rows.error());
    return Stretch{.last = rows->first().integer(0), .count = rows->first().integer(1)};
}

Result<qint64> indexNew(Connection& connection, int most)
{
    const auto from = indexedUpTo(connection);
    if (!from)
        return from;
    const auto next =
        stretchOf(connection, u"SELECT id FROM shipments WHERE id > ? ORDER BY id LIMIT ?"_s, *from, most);
    if (!next)
        return std::unexpected(next.error());
    if (next->count == 0)
        return 0;
    auto filled = connection.run(u"INSERT INTO shipment_trigrams(rowid, search)"
                                 " SELECT id, search FROM shipments WHERE id > ? AND id <= ? ORDER BY id"_s,
                                 *from, next->last);
    if (!filled)
        return std::unexpected(filled.error());
    auto noted = connection.run(u"UPDATE search_progress SET indexed_up_to = ?"_s, next->last);
    if (!noted)
        return std::unexpected(noted.error());
    return next->count;
}

/// An index that keeps no texts must be told the old one for taking it out.
Result<qint64> indexChanged(Connection& connection, int most)
{
    const auto next = stretchOf(
        connection,
        u"SELECT shipment_id AS id FROM search_changes WHERE shipment_id > ? ORDER BY shipment_id LIMIT ?"_s, 0, most);
    if (!next)
        return std::unexpected(next.error());
    if (next->count == 0)
        return 0;
    for (const QString& statement :
         {u"INSERT INTO shipment_trigrams(shipment_trigrams, rowid, search) SELECT 'delete', shipment_id, indexed"
          " FROM search_changes WHERE shipment_id <= ? AND indexed IS NOT NULL"_s,
          u"INSERT INTO shipment_trigrams(rowid, search) SELECT s.id, s.search FROM search_changes c"
          " JOIN shipments s ON s.id = c.shipment_id WHERE c.shipment_id <= ?"_s,
          u"DELETE FROM search_changes WHERE shipment_id <= ?"_s})
        if (auto done = connection.run(statement, next->last); !done)
            return std::unexpected(done.error());
    return next->count;
}

} // namespace

QString likePattern(QString word)
{
    word.replace(u'\\', u"\\\\"_s).replace(u'%', u"\\%"_s).replace(u'_', u"\\_"_s);
    return u'%' + word + u'%';
}

Result<Needle> needleFor(Connection& connection, const QString& typed)
{
    Needle needle{.words = folded(typed).split(u' ', Qt::SkipEmptyParts)};
    QStringList trigrams;
    for (const QString& word : std::as_const(needle.words))
        trigrams << trigramsOf(word);
    trigrams.removeDuplicates();
    if (trigrams.isEmpty())
        return needle;
    const auto upTo = indexedUpTo(connection);
    if (!upTo)
        return std::unexpected(upTo.error());
    if (*upTo == 0)
        return needle;
    const auto texts = sample(connection, *upTo);
    if (!texts)
        return std::unexpected(texts.error());
    QStringList strings;
    for (const QString& trigram : narrowest(trigrams, *texts, *upTo))
        strings << quotedForIndex(trigram);
    needle.match = strings.join(u" AND "_s);
    needle.indexedUpTo = *upTo;
    return needle;
}

Result<qint64> indexNext(Connection& connection, int most)
{
    const auto changed = indexChanged(connection, most);
    return changed && *changed == 0 ? indexNew(connection, most) : changed;
}

} // namespace aviso::model
