#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/storage/connection.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace aviso::model {

enum class SubmissionId : qint64 {};

enum class AnnouncementState {
    Announced, ///< it stands in a file, and the carrier has said nothing of it
    Accepted,
    Rejected, ///< it may stand in another file, once it is mended
};

/// A booked parcel that stands in a file, or shall.
struct Announcement
{
    ShipmentId shipment = {};
    ParcelId parcel = {};
    QString number = {};
    QString reference = {}; ///< the shipment's
    QString service = {};
    AnnouncementState state = AnnouncementState::Announced;
    QString code = {};  ///< the carrier's
    QString words = {}; ///< the carrier's
    QString file = {};  ///< reference of the file; empty: it stands in none
    QDateTime at = {};  ///< UTC, of that file

    bool operator==(const Announcement&) const = default;
};

enum class SubmissionState {
    Intended, ///< nothing lies in the folder under its name
    Placing,  ///< the whole file lies beside its place, or in it
    Placed,   ///< it was in its place; whoever transmits it may have taken it since
};

/// A file that announces items. Its bytes are kept, so that it can be looked at or put into the folder again.
struct Submission
{
    SubmissionId id = {};
    AccountId account = {};
    QString reference = {};
    SubmissionState state = SubmissionState::Intended;
    QString folder = {};
    QString name = {};
    QString part = {}; ///< what it is called beside its place
    QByteArray bytes = {};
    QString login = {};
    QDateTime at = {}; ///< UTC
    QList<Announcement> items = {};

    bool operator==(const Submission&) const = default;
};

QString submissionStateWord(SubmissionState state);     ///< "intended", "placing", "placed"
QString announcementStateWord(AnnouncementState state); ///< "announced", "accepted", "rejected"

// Every function runs inside the caller's transaction. Errors: Storage.

/// The parcels of the account's booked shipments with one of these basic services, whose label is no specimen, was made
/// on that day (UTC) or later (an invalid day: whenever), and that never stood in a file.
Result<QList<Announcement>> unannounced(storage::Connection& connection, AccountId account, const QStringList& services,
                                        QDate since);

/// What stands in the account's files and is rejected, and nowhere else.
Result<QList<Announcement>> rejectedAnnouncements(storage::Connection& connection, AccountId account);

/// What stands in files that were made before `before` (UTC), and of which the carrier has said nothing.
Result<QList<Announcement>> unanswered(storage::Connection& connection, AccountId account, const QDateTime& before);

/// Writes a file down with its items. Conflict "announced-meanwhile" (args: the number) when one of them stands in
/// another file.
Result<SubmissionId> addSubmission(storage::Connection& connection, const Submission& submission);

/// With its items; NotFound "no-such-file" (args: the reference).
Result<Submission> loadSubmission(storage::Connection& connection, const QString& reference);

/// The references of the account's files that are not in their place, oldest first.
Result<QStringList> openSubmissions(storage::Connection& connection, AccountId account);

/// The account's files, newest first, with their items and without their bytes.
Result<QList<Submission>> listSubmissions(storage::Connection& connection, AccountId account, int atMost);

/// Notes where the whole file lies now. False when the file was not "intended" any more: another program had it.
Result<bool> beginPlacing(storage::Connection& connection, SubmissionId id, const QString& folder, const QString& part);
Result<void> notePlaced(storage::Connection& connection, SubmissionId id);

/// Writes what the carrier says of an item of a file.
Result<void> settleAnnouncement(storage::Connection& connection, SubmissionId id, const Announcement& item,
                                const QDateTime& now);

/// Whether the item stands in another file than this one and is not rejected there.
Result<bool> standsElsewhere(storage::Connection& connection, SubmissionId id, ParcelId parcel);

/// Keeps a carrier's answer; false when it was kept before.
Result<bool> keepAcknowledgement(storage::Connection& connection, const QString& carrier, const QString& name,
                                 const QByteArray& bytes, const QDateTime& now);

} // namespace aviso::model
