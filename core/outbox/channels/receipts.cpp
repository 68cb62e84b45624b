#include "core/outbox/channels/receipts.h"

#include "core/base/privatefile.h"
#include "core/settings/settings.h"
#include "core/storage/durable.h"
#include "core/tabular/csvwriter.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace aviso::outbox::channels {

using namespace Qt::Literals::StringLiterals;
using storage::Connection;

namespace {

constexpr char delimiter = ',';
const QString channelWord = u"file"_s;
const QString folderKey = u"outbox.receipts-folder"_s;
const QStringList columns{u"reference"_s, u"number"_s, u"carrier"_s, u"service"_s, u"booked_at"_s, u"source"_s};

QString practicePrefix(Worth worth)
{
    return worth == Worth::Practice ? u"practice-"_s : QString();
}

Result<QString> target(Connection& connection)
{
    auto folder = receiptsFolder(connection);
    if (folder && folder->isEmpty())
        return failure(Error::Kind::Invalid, u"receipts-folder-unset"_s);
    return folder;
}

Result<QByteArray> wholeFile(const QList<Entry>& rows)
{
    QByteArray bytes = tabular::csvRow(columns, delimiter);
    for (const Entry& entry : rows) {
        QStringList cells;
        for (const QString& column : columns) {
            const QJsonValue cell = entry.what.payload[column];
            if (!cell.isString())
                return failure(Error::Kind::Storage, u"corrupt"_s, {}, u"outbox row %1"_s.arg(number(entry.id)));
            cells << cell.toString();
        }
        bytes += tabular::csvRow(cells, delimiter);
    }
    return bytes;
}

/// The rows of a day are only ever added to, so what this desk wrote before is how the new file begins.
Result<void> refuseUnlessOurs(const QString& path, const QByteArray& bytes)
{
    QFile before(path);
    if (!before.exists())
        return {};
    const QFileInfo info(path); // reading from what is no file could take for ever
    if (!info.isFile() || info.size() > bytes.size())
        return failure(Error{.kind = Error::Kind::Conflict, .code = u"receipts-not-ours"_s, .args = {path}});
    if (!before.open(QIODevice::ReadOnly))
        return failure(Error{.kind = Error::Kind::Storage,
                             .code = u"receipts-not-written"_s,
                             .args = {path},
                             .detail = troubleWith(before)});
    if (!bytes.startsWith(before.readAll()))
        return failure(Error{.kind = Error::Kind::Conflict, .code = u"receipts-not-ours"_s, .args = {path}});
    return {};
}

Result<void> write(const QString& folder, const QString& batch, const QList<Entry>& rows)
{
    const auto bytes = wholeFile(rows);
    if (!bytes)
        return std::unexpected(bytes.error());
    if (auto good = checkReceiptsFolder(folder); !good)
        return good;
    const QString path = folder + u'/' + batch + u".csv"_s;
    if (auto ours = refuseUnlessOurs(path, *bytes); !ours)
        return ours;
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(*bytes) != bytes->size() || !file.commit())
        return failure(Error{.kind = Error::Kind::Storage,
                             .code = u"receipts-not-written"_s,
                             .args = {path},
                             .detail = troubleWith(file)});
    return storage::syncToDisk(folder); // the new name, before the rows are noted as sent
}

} // namespace

Outgoing outgoing(const Receipt& receipt)
{
    const QDateTime here = receipt.bookedAt.toLocalTime();
    const QString when = here.toOffsetFromUtc(here.offsetFromUtc()).toString(Qt::ISODate);
    return {.shipment = receipt.shipment,
            .subject = receipt.number,
            .event = u"booked"_s,
            .audience = u"shop"_s,
            .channel = channelWord,
            .batch = practicePrefix(receipt.worth) + u"booked-"_s + storage::dateText(here.date()),
            .payload = {{u"reference"_s, receipt.reference},
                        {u"number"_s, receipt.number},
                        {u"carrier"_s, receipt.carrier},
                        {u"service"_s, receipt.service},
                        {u"booked_at"_s, when},
                        {u"source"_s, receipt.source}},
            .at = receipt.bookedAt.toUTC()};
}

Channel receiptFiles()
{
    return {.word = channelWord, .target = &target, .send = &write};
}

Result<QString> receiptsFolder(Connection& connection)
{
    return settings::value(connection, folderKey);
}

Result<void> keepReceiptsFolder(Connection& connection, const QString& folder, const QDateTime& now)
{
    if (auto kept = settings::setValue(connection, folderKey, folder); !kept)
        return kept;
    return hurry(connection, channelWord, now);
}

Result<void> checkReceiptsFolder(const QString& folder)
{
    if (folder.isEmpty())
        return {};
    const QFileInfo place(folder);
    if (!place.isDir()) // never created here: a drive that is not connected would be filled in its place
        return failure(Error{.kind = Error::Kind::NotFound, .code = u"receipts-folder-missing"_s, .args = {folder}});
    if (!place.isWritable())
        return failure(Error{.kind = Error::Kind::Storage, .code = u"folder-not-writable"_s, .args = {folder}});
    return {};
}

} // namespace aviso::outbox::channels
