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

QJsonObject placeJson(const Place& place)
{
    return {{u"zip"_s, place.zip}, {u"city"_s, place.city}, {u"country"_s, place.country}, {u"id"_s, place.id}};
}

Place placeFrom(const QJsonValue& value)
{
    return {.zip = value["zip"_L1].toString(),
            .city = value["city"_L1].toString(),
            .country = value["country"_L1].toString(),
            .id = value["id"_L1].toString()};
}

QJsonObject pieceJson(const Piece& piece)
{
    return {{u"outcome"_s, piece.outcome},
            {u"item_id"_s, piece.itemId},
            {u"licence"_s, piece.licence},
            {u"item_number"_s, piece.itemNumber},
            {u"ident"_s, piece.ident},
            {u"services"_s, piece.services},
            {u"codes"_s, QJsonArray::fromStringList(piece.codes)},
            {u"from"_s, placeJson(piece.from)},
            {u"to"_s, placeJson(piece.to)}};
}

Piece pieceFrom(const QJsonObject& object)
{
    const auto text = [&](QLatin1StringView name) { return object.value(name).toString(); };
    Piece piece{.outcome = text("outcome"_L1),
                .itemId = text("item_id"_L1),
                .licence = text("licence"_L1),
                .itemNumber = text("item_number"_L1),
                .ident = text("ident"_L1),
                .services = text("services"_L1),
                .from = placeFrom(object.value("from"_L1)),
                .to = placeFrom(object.value("to"_L1))};
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

QJsonObject moveJson(const StoredMove& move)
{
    QJsonObject out{{u"carrier"_s, move.carrier},
                    {u"ident"_s, move.ident},
                    {u"scenario"_s, move.course.scenario},
                    {u"reached"_s, qint64(move.course.reached.count())},
                    {u"lead"_s, qint64(move.course.lead.count())}};
    if (!move.event)
        return out;
    out.insert(u"event"_s, move.event->code);
    out.insert(u"at"_s, move.event->at.toString(Qt::ISODateWithMs));
    out.insert(u"zip"_s, move.event->zip);
    out.insert(u"city"_s, move.event->city);
    out.insert(u"country"_s, move.event->country);
    out.insert(u"place"_s, move.event->place);
    out.insert(u"sub"_s, move.event->sub);
    return out;
}

// A line without a scenario is older than journeys: somebody pressed a button.
StoredMove moveFrom(const QJsonObject& object)
{
    const auto text = [&](QLatin1StringView name) { return object.value(name).toString(); };
    StoredMove move{.carrier = object.value("carrier"_L1).toString(u"swisspost"_s),
                    .ident = text("ident"_L1),
                    .course = {.scenario = object.value("scenario"_L1).toString(QString(byHand)),
                               .reached = std::chrono::seconds(object.value("reached"_L1).toInteger(-1)),
                               .lead = std::chrono::seconds(object.value("lead"_L1).toInteger())}};
    if (object.contains("event"_L1))
        move.event = ParcelEvent{.at = QDateTime::fromString(text("at"_L1), Qt::ISODateWithMs),
                                 .code = text("event"_L1),
                                 .zip = text("zip"_L1),
                                 .city = text("city"_L1),
                                 .country = text("country"_L1),
                                 .place = text("place"_L1),
                                 .sub = text("sub"_L1)};
    return move;
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
        if (object.contains("event"_L1) || object.contains("scenario"_L1))
            past.moves.append(moveFrom(object));
        else
            past.entries.append(entryFrom(object));
    }
    return past;
}

QByteArray lineOf(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
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

Result<void> Journal::write(const QByteArray& lines, Sync sync)
{
    if (!m_file.isOpen() || lines.isEmpty())
        return {};
    const bool isWritten =
        m_file.write(lines) == lines.size() && (sync == Sync::Yes ? isOnDisk(m_file) : m_file.flush());
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
    return write(lineOf(toJson(entry)), isBooking ? Sync::Yes : Sync::No);
}

Result<void> Journal::append(const QList<StoredMove>& moves)
{
    QByteArray lines;
    for (const StoredMove& move : moves)
        lines += lineOf(moveJson(move));
    const QMutexLocker lock(&m_mutex);
    return write(lines, Sync::No);
}

QList<JournalEntry> Journal::entries() const
{
    const QMutexLocker lock(&m_mutex);
    return m_entries;
}

} // namespace aviso::practice
