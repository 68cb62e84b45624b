#include "core/model/submissions.h"

#include <QCryptographicHash>

#include <array>
#include <utility>

namespace aviso::model {

using namespace Qt::Literals::StringLiterals;
using storage::Connection;
using storage::Row;

namespace {

constexpr std::array<std::pair<SubmissionState, QLatin1StringView>, 3> fileWords{
    {{SubmissionState::Intended, "intended"_L1},
     {SubmissionState::Placing, "placing"_L1},
     {SubmissionState::Placed, "placed"_L1}}};

constexpr std::array<std::pair<AnnouncementState, QLatin1StringView>, 3> itemWords{
    {{AnnouncementState::Announced, "announced"_L1},
     {AnnouncementState::Accepted, "accepted"_L1},
     {AnnouncementState::Rejected, "rejected"_L1}}};

template <class Words, class State>
QString wordOf(const Words& words, State state)
{
    for (const auto& [one, word] : words)
        if (one == state)
            return word;
    Q_UNREACHABLE();
}

/// The first of them for a word of another version.
template <class Words>
auto stateOf(const Words& words, const QString& text)
{
    for (const auto& [state, word] : words)
        if (word == text)
            return state;
    return words.front().first;
}

const QString itemColumns = u"SELECT s.id, p.id, p.number, s.reference, s.service, a.state, a.code, a.words,"
                            " f.reference, f.at FROM announcements a JOIN submissions f ON f.id = a.submission_id"
                            " JOIN parcels p ON p.id = a.parcel_id JOIN shipments s ON s.id = p.shipment_id "_s;

Result<QList<Announcement>> toItems(const Result<storage::Rows>& rows)
{
    if (!rows)
        return std::unexpected(rows.error());
    QList<Announcement> items;
    for (const Row& row : *rows)
        items.append({.shipment = row.id<ShipmentId>(0),
                      .parcel = row.id<ParcelId>(1),
                      .number = row.text(2),
                      .reference = row.text(3),
                      .service = row.text(4),
                      .state = stateOf(itemWords, row.text(5)),
                      .code = row.text(6),
                      .words = row.text(7),
                      .file = row.text(8),
                      .at = row.isNull(9) ? QDateTime() : row.time(9)});
    return items;
}

const QString fileColumns = u"SELECT id, account_id, reference, state, folder, name, part, login, at"_s;

Submission toSubmission(const Row& row)
{
    return {.id = row.id<SubmissionId>(0),
            .account = row.id<AccountId>(1),
            .reference = row.text(2),
            .state = stateOf(fileWords, row.text(3)),
            .folder = row.text(4),
            .name = row.text(5),
            .part = row.text(6),
            .login = row.text(7),
            .at = row.time(8)};
}

Result<void> readItems(Connection& connection, Submission& submission)
{
    auto items = toItems(connection.run(itemColumns + u"WHERE a.submission_id = ? ORDER BY a.id"_s, submission.id));
    if (!items)
        return std::unexpected(items.error());
    submission.items = *std::move(items);
    return {};
}

Result<void> refuseAnnounced(Connection& connection, const Announcement& item)
{
    const auto open = connection.run(
        u"SELECT 1 FROM announcements WHERE parcel_id = ? AND state <> 'rejected' LIMIT 1"_s, item.parcel);
    if (!open)
        return std::unexpected(open.error());
    if (open->isEmpty())
        return {};
    return failure(Error{.kind = Error::Kind::Conflict, .code = u"announced-meanwhile"_s, .args = {item.number}});
}

} // namespace

QString submissionStateWord(SubmissionState state)
{
    return wordOf(fileWords, state);
}

QString announcementStateWord(AnnouncementState state)
{
    return wordOf(itemWords, state);
}

Result<QList<Announcement>> unannounced(Connection& connection, AccountId account, const QStringList& services,
                                        QDate since)
{
    if (services.isEmpty())
        return QList<Announcement>();
    const QDateTime from = since.isValid() ? since.startOfDay(Qt::UTC) : QDateTime::fromMSecsSinceEpoch(0, Qt::UTC);
    QList<QVariant> args{storage::toSql(account)};
    for (const QString& service : services)
        args.append(storage::toSql(service));
    args.append(storage::toSql(from));
    return toItems(connection.runBound(
        u"SELECT s.id, p.id, p.number, s.reference, s.service, 'announced', '', '', '', NULL FROM shipments s"
        " JOIN parcels p ON p.shipment_id = s.id WHERE s.account_id = ? AND s.state = 'booked' AND s.service IN (%1)"
        " AND p.number <> '' AND NOT EXISTS (SELECT 1 FROM announcements a WHERE a.parcel_id = p.id)"
        " AND EXISTS (SELECT 1 FROM documents d WHERE d.shipment_id = s.id AND d.parcel_id = p.id AND d.kind = 'label'"
        " AND d.is_specimen = 0 AND d.created_at >= ?) ORDER BY p.id"_s.arg(
            QStringList(services.size(), u"?"_s).join(u", "_s)),
        args));
}

Result<QList<Announcement>> rejectedAnnouncements(Connection& connection, AccountId account)
{
    // Of an item that was rejected twice, the last word.
    return toItems(connection.run(
        itemColumns + u"WHERE f.account_id = ? AND a.state = 'rejected' AND NOT EXISTS (SELECT 1 FROM announcements b"
                      " WHERE b.parcel_id = a.parcel_id AND (b.state <> 'rejected' OR b.id > a.id)) ORDER BY a.id"_s,
        account));
}

Result<QList<Announcement>> unanswered(Connection& connection, AccountId account, const QDateTime& before)
{
    return toItems(
        connection.run(itemColumns + u"WHERE f.account_id = ? AND a.state = 'announced' AND f.at < ? ORDER BY a.id"_s,
                       account, before));
}

Result<SubmissionId> addSubmission(Connection& connection, const Submission& submission)
{
    for (const Announcement& item : submission.items)
        if (const auto free = refuseAnnounced(connection, item); !free)
            return std::unexpected(free.error());
    const auto added = connection.run(
        u"INSERT INTO submissions(account_id, reference, state, folder, name, part, bytes, login, at)"
        " VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"_s,
        submission.account, submission.reference, submissionStateWord(submission.state), submission.folder,
        submission.name, submission.part, submission.bytes, submission.login, submission.at);
    if (!added)
        return std::unexpected(added.error());
    const auto id = added->first().id<SubmissionId>(0);
    for (const Announcement& item : submission.items) {
        const auto done = connection.run(u"INSERT INTO announcements(submission_id, parcel_id, number, state)"
                                         " VALUES(?, ?, ?, 'announced')"_s,
                                         id, item.parcel, item.number);
        if (!done)
            return std::unexpected(done.error());
    }
    return id;
}

Result<Submission> loadSubmission(Connection& connection, const QString& reference)
{
    const auto rows = connection.run(fileColumns + u", bytes FROM submissions WHERE reference = ?"_s, reference);
    if (!rows)
        return std::unexpected(rows.error());
    if (rows->isEmpty())
        return failure(Error{.kind = Error::Kind::NotFound, .code = u"no-such-file"_s, .args = {reference}});
    Submission submission = toSubmission(rows->first());
    submission.bytes = rows->first().bytes(9);
    if (const auto read = readItems(connection, submission); !read)
        return std::unexpected(read.error());
    return submission;
}

Result<QStringList> openSubmissions(Connection& connection, AccountId account)
{
    const auto rows = connection.run(
        u"SELECT reference FROM submissions WHERE account_id = ? AND state <> 'placed' ORDER BY id"_s, account);
    if (!rows)
        return std::unexpected(rows.error());
    QStringList references;
    for (const Row& row : *rows)
        references << row.text(0);
    return references;
}

Result<QList<Submission>> listSubmissions(Connection& connection, AccountId account, int atMost)
{
    const auto rows = connection.run(fileColumns + u" FROM submissions WHERE account_id = ? ORDER BY id DESC LIMIT ?"_s,
                                     account, atMost);
    if (!rows)
        return std::unexpected(rows.error());
    QList<Submission> submissions;
    for (const Row& row : *rows) {
        submissions.append(toSubmission(row));
        if (const auto read = readItems(connection, submissions.last()); !read)
            return std::unexpected(read.error());
    }
    return submissions;
}

Result<bool> beginPlacing(Connection& connection, SubmissionId id, const QString& folder, const QString& part)
{
    const auto begun = connection.run(u"UPDATE submissions SET state = 'placing', folder = ?, part = ?"
                                      " WHERE id = ? AND state = 'intended'"_s,
                                      folder, part, id);
    return begun ? Result<bool>(begun->changed == 1) : std::unexpected(begun.error());
}

Result<void> notePlaced(Connection& connection, SubmissionId id)
{
    const auto noted = connection.run(u"UPDATE submissions SET state = 'placed' WHERE id = ?"_s, id);
    return noted ? Result<void>() : std::unexpected(noted.error());
}

Result<void> settleAnnouncement(Connection& connection, SubmissionId id, const Announcement& item, const QDateTime& now)
{
    const auto settled = connection.run(u"UPDATE announcements SET state = ?, code = ?, words = ?, settled_at = ?"
                                        " WHERE submission_id = ? AND parcel_id = ?"_s,
                                        announcementStateWord(item.state), item.code, item.words, now, id, item.parcel);
    return settled ? Result<void>() : std::unexpected(settled.error());
}

Result<bool> standsElsewhere(Connection& connection, SubmissionId id, ParcelId parcel)
{
    const auto other = connection.run(u"SELECT 1 FROM announcements WHERE parcel_id = ? AND submission_id <> ?"
                                      " AND state <> 'rejected' LIMIT 1"_s,
                                      parcel, id);
    return other ? Result<bool>(!other->isEmpty()) : std::unexpected(other.error());
}

Result<bool> keepAcknowledgement(Connection& connection, const QString& carrier, const QString& name,
                                 const QByteArray& bytes, const QDateTime& now)
{
    const auto kept =
        connection.run(u"INSERT INTO acknowledgements(digest, carrier, name, bytes, at)"
                       " VALUES(?, ?, ?, ?, ?) ON CONFLICT(digest) DO NOTHING"_s,
                       QCryptographicHash::hash(bytes, QCryptographicHash::Sha256), carrier, name, bytes, now);
    return kept ? Result<bool>(kept->changed == 1) : std::unexpected(kept.error());
}

} // namespace aviso::model
