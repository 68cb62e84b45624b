#include "core/shipping/submission.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace aviso::shipping {

using namespace Qt::Literals::StringLiterals;
using carriers::FileVerdict;
using carriers::Verdict;
using model::Announcement;
using model::AnnouncementState;
using model::Submission;
using storage::Connection;
using storage::Topic;

namespace {

/// What one answer says, brought into the store.
class Matching
{
public:
    Matching(Connection& connection, QDateTime now) : m_connection(connection), m_now(std::move(now)) {}

    Result<void> take(const FileVerdict& said)
    {
        auto file = model::loadSubmission(m_connection, said.reference);
        if (!file && file.error().kind == Error::Kind::NotFound) {
            m_told.unknownFiles.append(said.reference);
            return {};
        }
        if (!file)
            return std::unexpected(file.error());
        if (file->state == model::SubmissionState::Placing) // it has certainly arrived
            if (auto noted = model::notePlaced(m_connection, file->id); !noted)
                return noted;
        for (const carriers::ItemVerdict& item : said.items)
            if (auto taken = takeItem(*file, item); !taken)
                return taken;
        return said.verdict.word == Verdict::Word::Rejected ? rejectRest(*file, said) : Result<void>();
    }

    Acknowledged told() && { return std::move(m_told); }

private:
    Result<void> takeItem(Submission& file, const carriers::ItemVerdict& said)
    {
        const auto item = std::ranges::find(file.items, said.number, &Announcement::number);
        if (said.number.isEmpty() || item == file.items.end()) {
            m_told.unknownItems.append(said.number);
            return {};
        }
        return settle(file, *item, said.verdict);
    }

    /// The whole file was rejected: so was what is not named one by one.
    Result<void> rejectRest(Submission& file, const FileVerdict& said)
    {
        for (Announcement& item : file.items) {
            const auto named = std::ranges::find(said.items, item.number, &carriers::ItemVerdict::number);
            if (named != said.items.end())
                continue;
            if (auto settled = settle(file, item, said.verdict); !settled)
                return settled;
        }
        return {};
    }

    Result<void> settle(const Submission& file, Announcement& item, const Verdict& verdict)
    {
        if (verdict.word == Verdict::Word::Other) {
            m_told.undecided.append(item);
            m_told.undecided.last().code = verdict.status;
            m_told.undecided.last().words = verdict.words;
            return {};
        }
        const bool isAccepted = verdict.word == Verdict::Word::Accepted;
        const auto state = isAccepted ? AnnouncementState::Accepted : AnnouncementState::Rejected;
        if (item.state == state)
            return {};
        if (isAccepted) {
            const auto isElsewhere = model::standsElsewhere(m_connection, file.id, item.parcel);
            if (!isElsewhere)
                return std::unexpected(isElsewhere.error());
            if (*isElsewhere) {
                m_told.contradicting.append(item);
                return {};
            }
        }
        item.state = state;
        item.code = verdict.code;
        item.words = verdict.words;
        (isAccepted ? m_told.accepted : m_told.rejected).append(item);
        return model::settleAnnouncement(m_connection, file.id, item, m_now);
    }

    Connection& m_connection;
    QDateTime m_now;
    Acknowledged m_told{.isNew = true};
};

} // namespace

Result<Acknowledged> acknowledge(const Desk& desk, const carriers::FileChannel& channel, const QString& name,
                                 const QByteArray& bytes)
{
    const auto said = carriers::readAcknowledgement(channel.form.answer, bytes);
    if (!said)
        return std::unexpected(said.error());
    const QDateTime now = desk.clock.now();
    return desk.store.write(Topic::Shipments, [&](Connection& connection) -> Result<Acknowledged> {
        const auto isNew = model::keepAcknowledgement(connection, channel.carrier, name, bytes, now);
        if (!isNew)
            return std::unexpected(isNew.error());
        if (!*isNew)
            return Acknowledged{};
        Matching matching(connection, now);
        for (const FileVerdict& file : *said)
            if (auto taken = matching.take(file); !taken)
                return std::unexpected(taken.error());
        return std::move(matching).told();
    });
}

Result<Acknowledged> acknowledgeFile(const Desk& desk, const carriers::FileChannel& channel, const QString& path)
{
    constexpr qint64 most = 32 * 1024 * 1024;
    QFile file(path);
    if (!QFileInfo::exists(path))
        return failure(Error{.kind = Error::Kind::NotFound, .code = u"file-missing"_s, .args = {path}});
    if (!QFileInfo(path).isFile())
        return failure(Error{.kind = Error::Kind::Invalid, .code = u"no-ordinary-file"_s, .args = {path}});
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error{.kind = Error::Kind::Storage, .code = u"file-unreadable"_s, .args = {path}});
    const QByteArray bytes = file.read(most + 1);
    if (bytes.size() > most)
        return failure(Error{.kind = Error::Kind::Invalid, .code = u"acknowledgement-too-large"_s, .args = {path}});
    return acknowledge(desk, channel, QFileInfo(path).fileName(), bytes);
}

Result<QStringList> acknowledgementFiles(const model::Account& account)
{
    const QString path = account.settings.value(u"acknowledgement-folder"_s);
    if (path.isEmpty())
        return QStringList();
    const QDir folder(path);
    if (!folder.exists())
        return failure(Error{.kind = Error::Kind::Storage, .code = u"submission-folder-missing"_s, .args = {path}});
    QStringList files;
    for (const QFileInfo& info :
         folder.entryInfoList({u"*.xml"_s}, QDir::Files | QDir::Readable, QDir::Time | QDir::Reversed))
        files << info.filePath();
    return files;
}

} // namespace aviso::shipping
