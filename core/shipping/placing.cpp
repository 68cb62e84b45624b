#include "core/shipping/placing.h"

#include "core/base/privatefile.h"
#include "core/shipping/labelrows.h"
#include "core/shipping/patience.h"
#include "core/storage/durable.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace aviso::shipping {

using namespace Qt::Literals::StringLiterals;
using model::Submission;
using model::SubmissionState;
using storage::Connection;
using storage::Topic;

namespace {

Result<Submission> load(const Desk& desk, const QString& reference)
{
    return desk.store.read([&](Connection& c) { return model::loadSubmission(c, reference); });
}

Result<void> checkFolder(const QString& folder)
{
    if (QFileInfo(folder).isDir())
        return {};
    return failure(Error{.kind = Error::Kind::Storage, .code = u"submission-folder-missing"_s, .args = {folder}});
}

/// Whole, synced and under a name of its own, that nobody takes for a file to be transmitted.
Result<QString> writePart(const Submission& submission, const QString& folder, const FileDoor& files)
{
    const QString part = u".%1.%2.part"_s.arg(submission.name, newReference());
    const QString path = QDir(folder).filePath(part);
    if (auto written = files.write(path, submission.bytes); !written) {
        QFile::remove(path);
        return std::unexpected(written.error());
    }
    if (auto synced = storage::syncToDisk(folder); !synced)
        return std::unexpected(synced.error());
    return part;
}

/// Several programs may come here with the same file: of their whole copies the one that is written down is moved.
Result<void> beginPlacing(const Desk& desk, const Submission& submission, const QString& folder, const FileDoor& files)
{
    if (auto good = checkFolder(folder); !good)
        return good;
    const auto part = writePart(submission, folder, files);
    if (!part)
        return std::unexpected(part.error());
    const auto begun = desk.store.write(
        Topic::Shipments, [&](Connection& c) { return model::beginPlacing(c, submission.id, folder, *part); });
    if (!begun || !*begun)
        QFile::remove(QDir(folder).filePath(*part));
    return begun ? Result<void>() : std::unexpected(begun.error());
}

/// The whole file lay beside its place when its name there was written down. If it does not any more, it was moved, by
/// this program or another one, and whatever transmits it may have it already.
Result<void> move(const Submission& submission, const FileDoor& files)
{
    if (auto good = checkFolder(submission.folder); !good)
        return good;
    const QDir folder(submission.folder);
    const QString part = folder.filePath(submission.part);
    if (!QFileInfo::exists(part))
        return {};
    auto moved = files.move(part, folder.filePath(submission.name));
    const bool isByOthers = !moved && folder.exists() && !QFileInfo::exists(part);
    return isByOthers ? Result<void>() : moved;
}

/// Whole copies of programs that did not get to write down where they are.
void sweep(const Submission& submission)
{
    QDir folder(submission.folder);
    for (const QString& left : folder.entryList({u".%1.*.part"_s.arg(submission.name)}, QDir::Files | QDir::Hidden))
        folder.remove(left);
}

} // namespace

Result<void> FileDoor::writeDurably(const QString& path, const QByteArray& bytes)
{
    if (auto made = makePrivateFile(path); !made)
        return made;
    QFile file(path);
    const bool isWritten =
        file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(bytes) == bytes.size() && file.flush();
    if (!isWritten)
        return failure(Error{
            .kind = Error::Kind::Storage, .code = u"cannot-write"_s, .args = {path}, .detail = troubleWith(file)});
    file.close();
    return storage::syncToDisk(path);
}

Result<Submission> place(const Desk& desk, const QString& reference, const QString& folder, const FileDoor& files,
                         const std::stop_token& stop)
{
    auto submission = load(desk, reference);
    if (!submission)
        return submission;
    if (submission->state == SubmissionState::Intended) {
        const auto begun = beginPlacing(desk, *submission, folder.isEmpty() ? submission->folder : folder, files);
        if (!begun)
            return std::unexpected(begun.error());
        submission = load(desk, reference);
        if (!submission)
            return submission;
    }
    if (submission->state == SubmissionState::Placed)
        return submission;
    if (auto moved = move(*submission, files); !moved)
        return std::unexpected(moved.error());
    const auto noted = writePatiently(desk.store, Topic::Shipments, stop,
                                      [&](Connection& c) { return model::notePlaced(c, submission->id); });
    if (!noted)
        return std::unexpected(noted.error());
    submission->state = SubmissionState::Placed;
    sweep(*submission);
    return submission;
}

Result<Submission> submitAgain(const Desk& desk, const QString& reference, const QString& folder, const FileDoor& files)
{
    auto submission = load(desk, reference);
    if (!submission)
        return submission;
    if (submission->state != SubmissionState::Placed)
        return place(desk, reference, folder, files, {});
    if (!folder.isEmpty())
        submission->folder = folder;
    if (auto good = checkFolder(submission->folder); !good)
        return std::unexpected(good.error());
    const auto part = writePart(*submission, submission->folder, files);
    if (!part)
        return std::unexpected(part.error());
    submission->part = *part;
    if (auto moved = move(*submission, files); !moved)
        return std::unexpected(moved.error());
    return submission;
}

} // namespace aviso::shipping
