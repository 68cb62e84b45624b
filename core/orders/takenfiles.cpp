#include "core/orders/takenfiles.h"

#include "core/base/storederror.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace aviso::orders {

using namespace Qt::Literals::StringLiterals;
using storage::Connection;
using Outcome = TakenFile::Outcome;

namespace {

constexpr std::array outcomes{"imported"_L1, "refused"_L1, "double"_L1};
constexpr std::array fates{"added"_L1, "updated"_L1, "seen"_L1, "kept"_L1};

template <class Words>
int placeIn(const Words& words, const QString& word)
{
    for (std::size_t i = 0; i < words.size(); ++i)
        if (word == words[i])
            return static_cast<int>(i);
    return 0;
}

QString detailOf(const TakenFile& file)
{
    QJsonArray rows;
    for (const AnsweredRow& row : file.rows)
        rows.append(QJsonArray{row.fate.row, row.fate.reference, fates[static_cast<std::size_t>(row.fate.kind)],
                               number(row.shipment)});
    QJsonArray problems;
    for (const RowProblem& problem : file.problems)
        problems.append(QJsonArray{problem.row, problem.field, problem.code, QJsonArray::fromStringList(problem.args)});
    const QJsonObject detail{
        {u"format"_s, toJson(file.format)},
        {u"reference"_s, file.referenceColumn ? QJsonValue(toJson(*file.referenceColumn)) : QJsonValue()},
        {u"rows"_s, rows},
        {u"problems"_s, problems},
        {u"error"_s, storedError(file.error)}};
    return QString::fromUtf8(QJsonDocument(detail).toJson(QJsonDocument::Compact));
}

Result<void> readDetail(TakenFile& file, const QString& stored)
{
    if (stored.isEmpty())
        return {};
    const QJsonObject detail = QJsonDocument::fromJson(stored.toUtf8()).object();
    auto format = tabular::formatFromJson(detail["format"_L1].toObject());
    if (!format)
        return std::unexpected(format.error());
    file.format = *std::move(format);
    if (detail["reference"_L1].isObject())
        file.referenceColumn = columnFromJson(detail["reference"_L1].toObject());
    for (const QJsonValue value : detail["rows"_L1].toArray()) {
        const QJsonArray row = value.toArray();
        file.rows.append(AnsweredRow{.fate = {.row = row[0].toInteger(),
                                              .reference = row[1].toString(),
                                              .kind = static_cast<RowFate::Kind>(placeIn(fates, row[2].toString()))},
                                     .shipment = ShipmentId{row[3].toInteger()}});
    }
    for (const QJsonValue value : detail["problems"_L1].toArray()) {
        const QJsonArray problem = value.toArray();
        QStringList args;
        for (const QJsonValue arg : problem[3].toArray())
            args << arg.toString();
        file.problems.append({.row = problem[0].toInteger(),
                              .field = problem[1].toString(),
                              .code = problem[2].toString(),
                              .args = args});
    }
    file.error = errorFrom(detail["error"_L1].toString());
    return {};
}

const QString columns = u"id, folder, name, working, digest, outcome, source, target, is_finished, added, changed,"
                        " unchanged, rejected, booked, taken_at, detail"_s;

Result<QList<TakenFile>> filesOf(const Result<storage::Rows>& rows)
{
    if (!rows)
        return std::unexpected(rows.error());
    QList<TakenFile> files;
    for (const storage::Row& row : *rows) {
        TakenFile file{.id = row.id<TakenFileId>(0),
                       .folder = row.text(1),
                       .name = row.text(2),
                       .working = row.text(3),
                       .digest = row.bytes(4),
                       .outcome = static_cast<Outcome>(placeIn(outcomes, row.text(5))),
                       .source = row.text(6),
                       .target = row.text(7),
                       .isFinished = row.isTrue(8),
                       .added = row.integer(9),
                       .changed = row.integer(10),
                       .unchanged = row.integer(11),
                       .rejected = row.integer(12),
                       .booked = row.integer(13),
                       .takenAt = row.time(14)};
        if (auto read = readDetail(file, row.text(15)); !read)
            return std::unexpected(read.error());
        files.append(std::move(file));
    }
    return files;
}

} // namespace

QString outcomeWord(Outcome outcome)
{
    return outcomes[static_cast<std::size_t>(outcome)];
}

Result<TakenFileId> noteTaken(Connection& connection, const TakenFile& file)
{
    if (file.outcome == Outcome::Imported) {
        const auto before = findTaken(connection, file.digest);
        if (!before)
            return std::unexpected(before.error());
        if (*before)
            return failure(Error::Kind::Conflict, u"taken-already"_s);
    }
    const auto added = connection.run(
        u"INSERT INTO watched_files(folder, name, working, digest, outcome, source, target, is_finished, added, "
        u"changed,"
        " unchanged, rejected, booked, detail, taken_at) VALUES(?, ?, ?, ?, ?, ?, '', 0, ?, ?, ?, ?, 0, ?, ?)"
        " RETURNING id"_s,
        file.folder, file.name, file.working, file.digest, outcomeWord(file.outcome), file.source, file.added,
        file.changed, file.unchanged, file.rejected, detailOf(file), file.takenAt);
    return added ? Result<TakenFileId>(added->first().id<TakenFileId>(0)) : std::unexpected(added.error());
}

Result<std::optional<TakenFile>> findTaken(Connection& connection, const QByteArray& digest)
{
    const auto found = filesOf(connection.run(
        u"SELECT "_s + columns + u" FROM watched_files WHERE digest = ? AND outcome = 'imported'"_s, digest));
    if (!found)
        return std::unexpected(found.error());
    return found->isEmpty() ? std::nullopt : std::optional(found->first());
}

Result<QList<TakenFile>> unfinishedFiles(Connection& connection, const QString& folder)
{
    return filesOf(connection.run(
        u"SELECT "_s + columns + u" FROM watched_files WHERE folder = ? AND is_finished = 0 ORDER BY id"_s, folder));
}

Result<QList<TakenFile>> lastTaken(Connection& connection, const QString& folder, int most)
{
    return filesOf(connection.run(
        u"SELECT "_s + columns + u" FROM watched_files WHERE folder = ? ORDER BY id DESC LIMIT ?"_s, folder, most));
}

Result<void> noteTarget(Connection& connection, TakenFileId id, const QString& target)
{
    const auto noted = connection.run(u"UPDATE watched_files SET target = ? WHERE id = ?"_s, target, id);
    return noted ? Result<void>() : std::unexpected(noted.error());
}

Result<void> noteFinished(Connection& connection, const TakenFile& file)
{
    const auto noted = connection.run(
        u"UPDATE watched_files SET is_finished = 1, booked = ?, detail = '' WHERE id = ?"_s, file.booked, file.id);
    return noted ? Result<void>() : std::unexpected(noted.error());
}

} // namespace aviso::orders
