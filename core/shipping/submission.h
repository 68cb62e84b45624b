#pragma once

#include "core/base/login.h"
#include "core/carriers/submissionfile.h"
#include "core/model/account.h"
#include "core/model/submissions.h"
#include "core/shipping/desk.h"
#include "core/storage/durable.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <stop_token>

namespace aviso::shipping {

// Booked items of which a carrier does not hear by their labels are announced by file: the file is put into a folder,
// and whatever transmits it takes it from there. Each item stands in one file. Blocks; any worker thread.

/// How files come into a folder.
struct FileDoor
{
    /// Makes a file of the user's own that would survive a power cut. Storage "cannot-write" (args: the path).
    static Result<void> writeDurably(const QString& path, const QByteArray& bytes);

    std::function<Result<void>(const QString& path, const QByteArray& bytes)> write = writeDurably;
    std::function<Result<void>(const QString& from, const QString& to)> move = storage::replaceFile;
};

/// Of the rejected items those of some shipments were mended, or all (where the whole file was at fault).
enum class Mended { Named, All };

/// What the clerk says to it.
struct SubmissionWish
{
    QString folder = {};           ///< instead of the account's; empty: the account's
    QList<ShipmentId> mended = {}; ///< whose rejected items are announced again
    Mended which = Mended::Named;
    QString login = loginName();
};

/// An item that stands in no file, and the first reason.
struct LeftOut
{
    model::Announcement item = {};
    Error why = {};
};

/// Something that stands on an item's label, and that the file does not pass on.
struct NotPassedOn
{
    model::Announcement item = {};
    QString field = {}; ///< ours
};

struct Submitted
{
    QList<model::Submission> files = {}; ///< that were put into their folder: those left over from earlier, then this
    QStringList gone =
        {}; ///< references of those left over that were moved into their folder and are not in it any more
    QList<LeftOut> leftOut = {};
    QList<NotPassedOn> notPassedOn = {};
};

/// Announces what waits, in one file. The items and the file's bytes are written down first; a file that a program had
/// to leave is put into its folder before, so that no item is lost and none announced twice, also while other programs
/// do the same. Errors: Refused "no-file-channel" for a carrier that takes none, "channel-books-nothing" for an account
/// whose channel makes no labels here; Invalid "submission-folder-unset", "date-format" (args: the day); NotFound
/// "nothing-to-submit"; Conflict "not-rejected" (args: the reference); of the file's own values those of
/// carriers::writeSubmission(); Storage "submission-folder-missing" (args: the folder), those of the door (the file is
/// put there the next time).
Result<Submitted> submit(const Desk& desk, carriers::FileChannels channels, AccountId account,
                         const SubmissionWish& wish, std::stop_token stop, const FileDoor& files = {});

/// Puts a file that was in its place there once more, to the byte. Errors: NotFound "no-such-file"; Storage.
Result<model::Submission> submitAgain(const Desk& desk, const QString& reference, const QString& folder,
                                      const FileDoor& files = {});

/// How an account stands.
struct Submissions
{
    model::Account account = {};
    QList<model::Announcement> ready = {};    ///< in no file yet
    QList<model::Announcement> rejected = {}; ///< to be mended, and announced again
    QList<model::Announcement> overdue = {};  ///< the carrier's answer is missing
    QList<model::Submission> files = {};      ///< the last ones, without their bytes
};

/// Of the accounts that have a folder for files, or files. Errors: Storage.
Result<QList<Submissions>> submissions(const Desk& desk, carriers::FileChannels channels);

/// What a carrier's answer changed.
struct Acknowledged
{
    bool isNew = false; ///< false: it was read before, and nothing is done
    QList<model::Announcement> accepted = {};
    QList<model::Announcement> rejected = {};
    QList<model::Announcement> undecided = {};     ///< its status is a word that nobody knows: in `code`
    QList<model::Announcement> contradicting = {}; ///< rejected before and announced again since; nothing is changed
    QStringList unknownItems = {};                 ///< numbers that do not stand in the file that is named
    QStringList unknownFiles = {};                 ///< references
};

/// Matches an answer to files and items, and keeps it. Nothing is changed by one that cannot be read. Errors: those of
/// carriers::readAcknowledgement(); Storage.
Result<Acknowledged> acknowledge(const Desk& desk, const carriers::FileChannel& channel, const QString& name,
                                 const QByteArray& bytes);

/// The same with a file. Errors: also NotFound "file-missing", Storage "file-unreadable", Invalid
/// "acknowledgement-too-large" (args: the path).
Result<Acknowledged> acknowledgeFile(const Desk& desk, const carriers::FileChannel& channel, const QString& path);

/// The files with answers in the account's folder for them, oldest first; none where it has no folder. Error: Storage
/// "submission-folder-missing" (args: the folder).
Result<QStringList> acknowledgementFiles(const model::Account& account);

} // namespace aviso::shipping
