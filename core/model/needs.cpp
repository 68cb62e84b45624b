#include "core/model/needs.h"

#include <QDateTime>

#include <algorithm>
#include <array>

namespace aviso::model {

using namespace Qt::Literals::StringLiterals;
using storage::Connection;

namespace {

/// What the places of a statement take.
enum class Place { Day, SilentSince };
enum class Since { Nothing, Date, Moment };

/// A statement is "SELECT key FROM rows"; its rows are found by an index of their own, however many shipments there
/// are.
struct NeedRow
{
    Need need;
    QLatin1StringView word;
    QLatin1StringView key;
    QLatin1StringView rows;
    QList<Place> places = {};
    Since kind = Since::Nothing;
    QLatin1StringView since = {};
};

const std::array<NeedRow, 8>& needRows()
{
    static const std::array<NeedRow, 8> rows{
        NeedRow{.need = Need::Refused,
                .word = "refused"_L1,
                .key = "r.id"_L1,
                .rows = "shipments r WHERE r.state = 'draft' AND r.problem <> ''"_L1},
        NeedRow{.need = Need::Overdue,
                .word = "overdue"_L1,
                .key = "r.id"_L1,
                .rows = "shipments r WHERE r.state = 'draft' AND r.dispatch_date IS NOT NULL AND r.dispatch_date < ?"
                        " AND NOT EXISTS (SELECT 1 FROM holds w WHERE w.shipment_id = r.id"
                        " AND (w.until IS NULL OR w.until > ?))"_L1,
                .places = {Place::Day, Place::Day},
                .kind = Since::Date,
                .since = "r.dispatch_date"_L1},
        NeedRow{.need = Need::Woken,
                .word = "woken"_L1,
                .key = "r.shipment_id"_L1,
                .rows = "holds r JOIN shipments t ON t.id = r.shipment_id"
                        " WHERE r.until IS NOT NULL AND r.until <= ? AND t.state = 'draft'"_L1,
                .places = {Place::Day},
                .kind = Since::Date,
                .since = "r.until"_L1},
        NeedRow{.need = Need::PerhapsPrinted,
                .word = "perhaps-printed"_L1,
                .key = "r.shipment_id"_L1,
                .rows = "events r WHERE r.kind = 'perhaps-printed' AND NOT EXISTS (SELECT 1 FROM events l"
                        " WHERE l.shipment_id = r.shipment_id AND l.id > r.id"
                        " AND l.kind IN ('printed', 'reprinted', 'handed-over'))"_L1,
                .kind = Since::Moment,
                .since = "r.at"_L1},
        NeedRow{.need = Need::Unhanded,
                .word = "unhanded"_L1,
                .key = "r.shipment_id"_L1,
                .rows = "unhanded r WHERE r.due < ? AND NOT EXISTS (SELECT 1 FROM documents d"
                        " WHERE d.shipment_id = r.shipment_id AND d.kind = 'label' AND d.print_count = 0)"_L1,
                .places = {Place::Day},
                .kind = Since::Date,
                .since = "r.due"_L1},
        NeedRow{
            .need = Need::HandedOver, .word = "handed-over"_L1, .key = "r.shipment_id"_L1, .rows = "handovers r"_L1},
        // A carrier is followed from the first parcel on of which it told something after it was handed over.
        NeedRow{.need = Need::Silent,
                .word = "silent"_L1,
                .key = "r.shipment_id"_L1,
                .rows = "handovers r WHERE r.heard_at IS NULL AND r.at < ?"
                        " AND r.account_id IN (SELECT a.id FROM accounts a)"
                        " AND r.at >= (SELECT min(o.at) FROM handovers o"
                        " WHERE o.account_id = r.account_id AND o.heard_at IS NOT NULL)"_L1,
                .places = {Place::SilentSince},
                .kind = Since::Moment,
                .since = "r.at"_L1},
        NeedRow{.need = Need::Untold,
                .word = "untold"_L1,
                .key = "r.shipment_id"_L1,
                .rows = "outbox r WHERE r.state = 'failed'"_L1,
                .kind = Since::Moment,
                .since = "r.created_at"_L1},
    };
    return rows;
}

const NeedRow& rowOf(Need need)
{
    return *std::ranges::find(needRows(), need, &NeedRow::need);
}

QList<QVariant> argsOf(const NeedRow& row, QDate day)
{
    QList<QVariant> args;
    for (const Place place : row.places)
        args << (place == Place::Day ? storage::toSql(day)
                                     : storage::toSql(day.addDays(-silentAfterDays).startOfDay()));
    return args;
}

} // namespace

QString needWord(Need need)
{
    return rowOf(need).word;
}

std::optional<Need> needFromWord(const QString& word)
{
    const auto found = std::ranges::find_if(needRows(), [&word](const NeedRow& row) { return row.word == word; });
    return found == needRows().end() ? std::nullopt : std::optional(found->need);
}

NeedQuery shipmentsInNeed(Need need, QDate day)
{
    const NeedRow& row = rowOf(need);
    return {.sql = u"SELECT "_s + row.key + u" FROM "_s + row.rows, .args = argsOf(row, day)};
}

Result<std::optional<QDate>> needSince(Connection& connection, Need need, QDate day)
{
    const NeedRow& row = rowOf(need);
    if (row.kind == Since::Nothing)
        return std::nullopt;
    const auto rows = connection.runBound(u"SELECT "_s + row.since + u" FROM "_s + row.rows + u" ORDER BY "_s +
                                              row.since + u" LIMIT 1"_s,
                                          argsOf(row, day));
    if (!rows)
        return std::unexpected(rows.error());
    if (rows->isEmpty())
        return std::nullopt;
    return row.kind == Since::Date ? rows->first().date(0) : rows->first().time(0).toLocalTime().date();
}

} // namespace aviso::model
