#include "core/practice/journal.h"

#include <QFileInfo>
#include <QJsonDocument>

#include <algorithm>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

using namespace Qt::Literals::StringLiterals;

namespace aviso::practice {

namespace {

QJsonObject pieceJson(const Piece& piece)
{
    return {{u"outcome"_s, piece.outcome},
            {u"item_id"_s, piece.itemId},
            {u"licence"_s, piece.licence},
            {u"item_number"_s, piece.itemNumber},
            {u"ident"_s, piece.ident},
            {u"services"_s, piece.services},
            {u"codes"_s, QJsonArray::fromStringList(piece.codes)}};
}

Piece pieceFrom(const QJsonObject& object)
{
    const auto text = [&](QLatin1StringView name) { return object.value(name).toString(); };
    Piece piece{.outcome = text("outcome"_L1),
                .itemId = text("item_id"_L1),
                .licence = text("licence"_L1),
                .itemNumber = text("item_number"_L1),
                .ident = text("ident"_L1),
                .services = text("services"_L1)};
    for (const QJsonValue code : object.value("codes"_L1).toArray())
        piece.codes.append(code.toString());
    return piece;
}

JournalEntry entryFrom(const QJsonObject& object)
{
    const auto text = [&](QLatin1StringView name) { return object.value(name).toString(); };
    JournalEntry entry{.at = QDateTime::fromString(text("at"_L1), Qt::ISODateWithMs),
                       .carrier = text("carrier"_L1),
                       .method = text("method"_L1),
                       .path = text("path"_L1),
                       .operation = text("operation"_L1),
                       .status = object.value("status"_L1).toInt(),
                       .outcome = text("outcome"_L1),
                       .fault = text("fault"_L1)};
    for (const QJsonValue piece : object.value("pieces"_L1).toArray())
        entry.pieces.append(pieceFrom(piece.toObject()));
    return entry;
}

bool isOnDisk(QFile& file)
{
#ifdef Q_OS_WIN
    return file.flush() && _commit(file.handle()) == 0;
#else
    return file.flush() && ::fdatasync(file.handle()) == 0;
#endif
}

Result<Journal::Past> parsed(const QByteArray& bytes)
{
    Journal::Past past;
    for (const QByteArray& line : bytes.split('\n')) {
        if (line.isEmpty())
            continue;
        const QJsonObject object = QJsonDocument::fromJson(line).object();
        if (object.isEmpty())
            return failure(Error::Kind::Storage, u"broken-line"_s);
        if (object.contains("event"_L1))
            past.events.append({object.value("carrier"_L1).toString(u"swisspost"_s),
                                object.value("ident"_L1).toString(),
                                {.at = QDateTime::fromString(object.value("at"_L1).toString(), Qt::ISODateWithMs),
                                 .code = object.value("event"_L1).toString(),
                                 .zip = object.value("zip"_L1).toString(),
                                 .city = object.value("city"_L1).toString()}});
        else
            past.entries.append(entryFrom(object));
    }
    return past;
}

} // namespace

QJsonObject toJson(const JournalEntry& entry)
{
    QJsonArray pieces;
    for (const Piece& piece : entry.pieces)
        pieces.append(pieceJson(piece));
    QJsonObject out{{u"at"_s, entry.at.toString(Qt::ISODateWithMs)},
                    {u"carrier"_s, entry.carrier},
                    {u"method"_s, entry.method},
                    {u"path"_s, entry.path},
                    {u"operation"_s, entry.operation},
                    {u"status"_s, entry.status},
                    {u"outcome"_s, entry.outcome},
                    {u"fault"_s, entry.fault},
                    {u"pieces"_s, pieces}};
    if (entry.pieces.size() == 1) {
        out.insert(u"item_number"_s, entry.pieces.first().itemNumber);
        out.insert(u"ident"_s, entry.pieces.first().ident);
    }
    return out;
}

Result<Journal::Past> Journal::open(const QString& path)
{
    const QMutexLocker lock(&m_mutex);
    m_lock = std::make_unique<QLockFile>(path + u".lock"_s);
    m_lock->setStaleLockTime(0);
    if (QFileInfo info(path); info.exists() && !info.isFile()) // a pipe would never end
        return failure(Error::Kind::Invalid, u"cannot-open"_s, u"state"_s);
    if (!m_lock->tryLock(2000))
        return failure(Error::Kind::Conflict, u"state-in-use"_s, u"state"_s);
    m_file.setFileName(path);
    const bool isNew = !m_file.exists();
    if (!m_file.open(QIODevice::ReadWrite) || (isNew && !m_file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)))
        return failure(Error::Kind::Storage, u"cannot-open"_s, u"state"_s, m_file.errorString());
    const QByteArray bytes = m_file.readAll();
    const qsizetype whole = bytes.lastIndexOf('\n') + 1;
    if (whole != bytes.size() && !m_file.resize(whole))
        return failure(Error::Kind::Storage, u"cannot-write"_s, u"state"_s, m_file.errorString());
    m_file.seek(whole);
    Result<Past> past = parsed(bytes.first(whole));
    if (past)
        m_entries = past->entries;
    return past;
}

Result<void> Journal::write(const QJsonObject& line, Sync sync)
{
    if (!m_file.isOpen())
        return {};
    const QByteArray bytes = QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
    const bool isWritten =
        m_file.write(bytes) == bytes.size() && (sync == Sync::Yes ? isOnDisk(m_file) : m_file.flush());
    if (!isWritten)
        return failure(Error::Kind::Storage, u"cannot-write"_s, u"state"_s, m_file.errorString());
    return {};
}

Result<void> Journal::append(const JournalEntry& entry)
{
    const bool isBooking = std::any_of(entry.pieces.begin(), entry.pieces.end(),
                                       [](const Piece& piece) { return piece.outcome == "label"_L1; });
    const QMutexLocker lock(&m_mutex);
    m_entries.append(entry);
    return write(toJson(entry), isBooking ? Sync::Yes : Sync::No);
}

Result<void> Journal::append(const StoredEvent& event)
{
    const QMutexLocker lock(&m_mutex);
    return write({{u"event"_s, event.event.code},
                  {u"carrier"_s, event.carrier},
                  {u"ident"_s, event.ident},
                  {u"at"_s, event.event.at.toString(Qt::ISODateWithMs)},
                  {u"zip"_s, event.event.zip},
                  {u"city"_s, event.event.city}},
                 Sync::Yes);
}

QList<JournalEntry> Journal::entries() const
{
    const QMutexLocker lock(&m_mutex);
    return m_entries;
}

} // namespace aviso::practice
