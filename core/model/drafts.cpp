#include "core/model/drafts.h"

#include "core/model/shipmentrow.h"
#include "core/model/shipments.h"

#include <QCryptographicHash>

#include <utility>

namespace aviso::model {

using namespace Qt::Literals::StringLiterals;
using storage::BulkLoad;
using storage::Connection;

namespace {

// Both halves of a fingerprint: accidents are excluded, forgery has nothing to gain.
constexpr qsizetype markBytes = 16;

void append(DraftRow& row, const QString& text)
{
    const QByteArray utf8 = text.toUtf8();
    row.bytes.append(utf8.constData(), static_cast<std::size_t>(utf8.size()));
    row.ends.push_back(row.bytes.size());
}

void addNumber(QCryptographicHash& hash, quint64 number)
{
    hash.addData(QByteArrayView(reinterpret_cast<const char*>(&number), sizeof number));
}

/// Over everything of the row that a clerk can change, as far as it stands in it.
QByteArray contentMark(const DraftRow& row)
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    hash.addData(QByteArrayView(row.bytes.data(), static_cast<qsizetype>(row.bytes.size())));
    hash.addData(QByteArrayView(reinterpret_cast<const char*>(row.ends.data()),
                                static_cast<qsizetype>(row.ends.size() * sizeof(std::size_t))));
    addNumber(hash, row.account ? static_cast<quint64>(number(*row.account)) : 0);
    for (const DraftRow::ParcelRow& parcel : row.parcels) {
        addNumber(hash, static_cast<quint64>(parcel.weightGrams));
        addNumber(hash, parcel.content.size());
        hash.addData(QByteArrayView(parcel.content.data(), static_cast<qsizetype>(parcel.content.size())));
    }
    return hash.result().first(markBytes);
}

/// The row without its search text and fingerprint: what two versions of a draft are compared by.
DraftRow contentRow(const Shipment& shipment)
{
    DraftRow row{.account = shipment.account};
    row.bytes.reserve(512);
    row.ends.reserve(32);
    append(row, shipment.reference);
    append(row, shipment.dispatchDate ? shipment.dispatchDate->toString(Qt::ISODate) : QString());
    eachEditableText(shipment, [&row](const QString& text) { append(row, text); });
    row.parcels.reserve(static_cast<std::size_t>(shipment.parcels.size()));
    for (const Parcel& parcel : shipment.parcels)
        row.parcels.push_back({.weightGrams = parcel.weightGrams, .content = parcel.content.toStdString()});
    return row;
}

QByteArray fingerprintOf(const Order& order, const DraftRow& content)
{
    return order.fingerprint.leftJustified(markBytes, '\0', true) + contentMark(content);
}

} // namespace

DraftRow draftRow(const Order& order)
{
    DraftRow row = contentRow(order.shipment);
    row.fingerprint = fingerprintOf(order, row);
    append(row, searchText(order.shipment));
    return row;
}

DraftLoader::DraftLoader(BulkLoad shipments, BulkLoad parcels, BulkLoad events, QByteArray source)
    : m_shipments(std::move(shipments)), m_parcels(std::move(parcels)), m_events(std::move(events)),
      m_source(std::move(source))
{
}

Result<DraftLoader> DraftLoader::open(Connection& connection, const QString& source, const QDateTime& now)
{
    auto shipments = BulkLoad::prepare(
        connection,
        u"INSERT INTO shipments(reference, dispatch_date, kind, title, first_name, name, company, extra_name,"
        " address_suffix, street, house_number, po_box, floor, mailbox, postcode, city, country, phone, mobile, email,"
        " language, carrier_ident, label_lines, service, additional, service_values, messages, text1, text2,"
        " sender_name, options, search, account_id, order_fingerprint, source, created_at, changed_at, version, state,"
        " problem, problem_field, problem_args) VALUES(?, nullif(?, ''), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,"
        " ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?33, ?34, ?35, ?36, ?36, 1, 'draft', '', '', '[]')"_s);
    if (!shipments)
        return std::unexpected(shipments.error());
    auto parcels = BulkLoad::prepare(connection, u"INSERT INTO parcels(shipment_id, position, weight_grams, content, number)"
                                                 " VALUES(?, ?, ?, ?, '')"_s);
    if (!parcels)
        return std::unexpected(parcels.error());
    auto events = BulkLoad::prepare(connection, u"INSERT INTO events(shipment_id, at, kind, actor, args)"
                                                " VALUES(?, ?, 'imported', 'import', '[]')"_s);
    if (!events)
        return std::unexpected(events.error());
    DraftLoader loader(std::move(*shipments), std::move(*parcels), std::move(*events), source.toUtf8());
    loader.m_shipments.bind(35, std::string_view(loader.m_source.constData(), static_cast<std::size_t>(loader.m_source.size())));
    loader.m_shipments.bind(36, now.toMSecsSinceEpoch());
    loader.m_events.bind(2, now.toMSecsSinceEpoch());
    return loader;
}

Result<void> DraftLoader::add(const DraftRow& row)
{
    Q_ASSERT(row.ends.size() == 32);
    for (std::size_t i = 0; i < row.ends.size(); ++i)
        m_shipments.bind(static_cast<int>(i) + 1, row.text(i));
    if (row.account)
        m_shipments.bind(33, number(*row.account));
    else
        m_shipments.bindNull(33);
    m_shipments.bindBytes(34, row.fingerprint);
    if (auto done = m_shipments.step(); !done)
        return done;
    const qint64 id = m_shipments.lastKey();
    m_parcels.bind(1, id);
    qint64 position = 0;
    for (const DraftRow::ParcelRow& parcel : row.parcels) {
        m_parcels.bind(2, ++position);
        m_parcels.bind(3, qint64(parcel.weightGrams));
        m_parcels.bind(4, parcel.content);
        if (auto done = m_parcels.step(); !done)
            return done;
    }
    m_events.bind(1, id);
    return m_events.step();
}

bool KnownOrder::says(const DraftRow& row) const
{
    return fingerprint.size() >= markBytes && fingerprint.first(markBytes) == row.fingerprint.first(markBytes);
}

Result<std::optional<KnownOrder>> findOrder(Connection& connection, const QString& source, const QString& reference)
{
    auto rows = connection.run(u"SELECT id, state, order_fingerprint FROM shipments"
                               " WHERE source = ? AND reference = ? AND source <> ''"_s,
                               source, reference);
    if (!rows)
        return std::unexpected(rows.error());
    if (rows->isEmpty())
        return std::nullopt;
    const storage::Row& row = rows->first();
    return KnownOrder{.id = row.id<ShipmentId>(0),
                      .state = stateFromWord(row.text(1)).value_or(State::Unknown),
                      .fingerprint = row.bytes(2)};
}

bool isAsImported(const Shipment& stored, const KnownOrder& known)
{
    return known.fingerprint.size() == 2 * markBytes && known.fingerprint.sliced(markBytes) == contentMark(contentRow(stored));
}

Result<void> replaceDraft(Connection& connection, const Shipment& stored, const Order& order, const QDateTime& now)
{
    Shipment next = order.shipment;
    next.id = stored.id;
    next.version = stored.version;
    // A parcel that was tried before keeps its row: the ledger refers to it.
    for (qsizetype i = 0; i < next.parcels.size() && i < stored.parcels.size(); ++i) {
        next.parcels[i].id = stored.parcels[i].id;
        next.parcels[i].number = stored.parcels[i].number;
        next.parcels[i].printCount = stored.parcels[i].printCount;
    }
    if (auto saved = saveShipment(connection, next, now); !saved)
        return std::unexpected(saved.error());
    auto marked = connection.run(u"UPDATE shipments SET order_fingerprint = ? WHERE id = ?"_s,
                                 fingerprintOf(order, contentRow(next)), stored.id);
    if (!marked)
        return std::unexpected(marked.error());
    return addEvent(connection, {.shipment = stored.id, .at = now, .kind = u"imported"_s, .actor = u"import"_s});
}

} // namespace aviso::model
