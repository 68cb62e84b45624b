#include "core/model/drafts.h"

#include "core/base/fingerprint.h"
#include "core/model/shipmentrow.h"
#include "core/model/shipments.h"

#include <QJsonArray>
#include <QStringEncoder>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <utility>

namespace aviso::model {

using namespace Qt::Literals::StringLiterals;
using storage::BulkLoad;
using storage::Connection;

namespace {

// Both halves of a fingerprint: accidents are excluded, forgery has nothing to gain.
constexpr qsizetype markBytes = 16;
constexpr std::size_t typicalBytes = 800;

void append(DraftRow& row, QStringView text)
{
    if (!text.isEmpty()) {
        QStringEncoder encode(QStringEncoder::Utf8, QStringEncoder::Flag::Stateless);
        const std::size_t begin = row.bytes.size();
        row.bytes.resize(begin + static_cast<std::size_t>(encode.requiredSpace(text.size())));
        const char* const end = encode.appendToBuffer(row.bytes.data() + begin, text);
        row.bytes.resize(static_cast<std::size_t>(end - row.bytes.data()));
    }
    row.ends[row.texts++] = static_cast<quint32>(row.bytes.size());
}

template <class Number>
void addNumber(std::string& bytes, Number number)
{
    std::array<char, sizeof number> plain{};
    qToLittleEndian(number, plain.data());
    bytes.append(plain.data(), plain.size());
}

/// Over everything of the row that a clerk can change, as far as it stands in it.
QByteArray contentMark(const DraftRow& row)
{
    std::string all;
    all.reserve(row.bytes.size() + 4 * row.ends.size() + 8 * (1 + 4 * row.parcels.size()));
    all = row.bytes;
    for (std::size_t i = 0; i < row.texts; ++i)
        addNumber(all, row.ends[i]);
    addNumber(all, row.account ? static_cast<quint64>(number(*row.account)) : 0);
    for (const DraftRow::ParcelRow& parcel : row.parcels) {
        addNumber(all, static_cast<quint64>(parcel.weightGrams));
        addNumber(all, parcel.content.size());
        all += parcel.content;
    }
    return fingerprint(all);
}

/// The row without its search text and fingerprint: what two versions of a draft are compared by.
DraftRow contentRow(const Shipment& shipment, const ListTexts& lists, DraftRow row = {})
{
    row.bytes.clear();
    row.bytes.reserve(typicalBytes);
    row.texts = 0;
    row.account = shipment.account;
    append(row, shipment.reference);
    append(row, shipment.dispatchDate ? storage::dateText(*shipment.dispatchDate) : QString());
    eachEditableText(shipment, lists, [&row](QStringView text) { append(row, text); });
    row.parcels.resize(static_cast<std::size_t>(shipment.parcels.size()));
    for (std::size_t i = 0; i < row.parcels.size(); ++i) {
        const Parcel& parcel = shipment.parcels[static_cast<qsizetype>(i)];
        row.parcels[i] = {.weightGrams = parcel.weightGrams, .content = parcel.content.toStdString()};
    }
    return row;
}

std::array<char, 2 * markBytes> fingerprintOf(const Order& order, const DraftRow& content)
{
    std::array<char, 2 * markBytes> both{};
    const QByteArray mark = contentMark(content);
    std::ranges::copy_n(order.fingerprint.begin(), std::min(markBytes, order.fingerprint.size()),
                        both.begin());
    std::ranges::copy_n(mark.begin(), markBytes, both.begin() + markBytes);
    return both;
}

} // namespace

/// The lists of the order before, and their texts.
struct DraftEncoder::Last
{
    QMap<QString, QString> values = {};
    QList<MessageChoice> messages = {};
    QList<DeliveryOption> options = {};
    ListTexts texts = listTexts({});
};

DraftEncoder::DraftEncoder() : m_last(std::make_unique<Last>()) {}
DraftEncoder::~DraftEncoder() = default;

DraftRow DraftEncoder::row(const Order& order, DraftRow spare)
{
    const Shipment& shipment = order.shipment;
    if (shipment.service.values != m_last->values || shipment.messages != m_last->messages ||
        shipment.options != m_last->options)
        *m_last = {.values = shipment.service.values,
                   .messages = shipment.messages,
                   .options = shipment.options,
                   .texts = listTexts(shipment)};
    DraftRow row = contentRow(shipment, m_last->texts, std::move(spare));
    row.fingerprint = fingerprintOf(order, row);
    append(row, searchText(shipment));
    return row;
}

DraftLoader::DraftLoader(BulkLoad shipments, BulkLoad parcels, QByteArray source, const QDateTime& now)
    : m_shipments(std::move(shipments)), m_parcels(std::move(parcels)), m_source(std::move(source)),
      m_now(now)
{}

Result<DraftLoader> DraftLoader::open(Connection& connection, const QString& source, const QDateTime& now)
{
    auto shipments = BulkLoad::prepare(
        connection,
        u"INSERT INTO shipments(reference, dispatch_date, kind, title, first_name, name, company, extra_name,"
        " address_suffix, street, house_number, po_box, floor, mailbox, postcode, city, country, phone, "
        "mobile, email,"
        " language, carrier_ident, label_lines, service, additional, service_values, messages, text1, text2,"
        " sender_name, options, search, account_id, order_fingerprint, source, created_at, changed_at, "
        "version, state,"
        " problem) VALUES(?, nullif(?, ''), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
        "?, ?, ?, ?,"
        " ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?33, ?34, ?35, ?36, ?36, 1, 'draft', '')"_s);
    if (!shipments)
        return std::unexpected(shipments.error());
    auto parcels = BulkLoad::prepare(
        connection, u"INSERT INTO parcels(shipment_id, position, weight_grams, content, number)"
                    " VALUES(?, ?, ?, ?, '')"_s);
    if (!parcels)
        return std::unexpected(parcels.error());
    DraftLoader loader(std::move(*shipments), std::move(*parcels), source.toUtf8(), now);
    const QByteArray& name = loader.m_source;
    loader.m_shipments.bind(35, std::string_view(name.constData(), static_cast<std::size_t>(name.size())));
    loader.m_shipments.bind(36, now.toMSecsSinceEpoch());
    return loader;
}

void DraftLoader::bindTexts(const DraftRow& row)
{
    Q_ASSERT(row.texts == m_emptyTexts.size());
    for (std::size_t i = 0; i < row.texts; ++i) {
        const std::string_view text = row.text(i);
        if (!text.empty() || !m_emptyTexts[i])
            m_shipments.bind(static_cast<int>(i) + 1, text.empty() ? std::string_view("") : text);
        m_emptyTexts[i] = text.empty();
    }
}

Result<void> DraftLoader::add(const DraftRow& row)
{
    bindTexts(row);
    if (row.account)
        m_shipments.bind(33, number(*row.account));
    else
        m_shipments.bindNull(33);
    m_shipments.bindBytes(34, QByteArrayView(row.fingerprint));
    if (auto done = m_shipments.step(); !done)
        return done;
    const qint64 id = m_shipments.lastKey();
    m_firstKey = m_firstKey == 0 ? id : m_firstKey;
    m_lastKey = id;
    m_parcels.bind(1, id);
    qint64 position = 0;
    for (const DraftRow::ParcelRow& parcel : row.parcels) {
        m_parcels.bind(2, ++position);
        m_parcels.bind(3, qint64(parcel.weightGrams));
        m_parcels.bind(4, parcel.content);
        if (auto done = m_parcels.step(); !done)
            return done;
    }
    return {};
}

Result<void> DraftLoader::finish(Connection& connection)
{
    if (m_firstKey == 0)
        return {};
    // Nobody else writes during the transaction, so the keys are consecutive. Reading them from the shipments
    // would cost more than all of this.
    auto done = connection.run(u"INSERT INTO events(shipment_id, at, kind, actor, args)"
                               " WITH RECURSIVE added(id) AS"
                               " (VALUES(?) UNION ALL SELECT id + 1 FROM added WHERE id < ?)"
                               " SELECT id, ?, 'imported', 'import', ? FROM added"_s,
                               m_firstKey, m_lastKey, m_now,
                               jsonText(QJsonArray{QString::fromUtf8(m_source)}));
    if (!done)
        return std::unexpected(done.error());
    return {};
}

bool KnownOrder::says(const DraftRow& row) const
{
    return fingerprint.size() >= markBytes &&
           std::equal(fingerprint.begin(), fingerprint.begin() + markBytes, row.fingerprint.begin());
}

Result<std::optional<KnownOrder>> findOrder(Connection& connection, const QString& source,
                                            const QString& reference)
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
    return known.fingerprint.size() == 2 * markBytes &&
           known.fingerprint.sliced(markBytes) == contentMark(contentRow(stored, listTexts(stored)));
}

Result<void> replaceDraft(Connection& connection, const Shipment& stored, const Order& order,
                          const QDateTime& now)
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
    const auto mark = fingerprintOf(order, contentRow(next, listTexts(next)));
    auto marked = connection.run(u"UPDATE shipments SET order_fingerprint = ? WHERE id = ?"_s,
                                 QByteArray(mark.data(), static_cast<qsizetype>(mark.size())), stored.id);
    if (!marked)
        return std::unexpected(marked.error());
    return addEvent(connection,
                    {.shipment = stored.id,
                     .at = now,
                     .kind = u"updated"_s,
                     .actor = u"import"_s,
                     .args = {order.shipment.source}});
}

} // namespace aviso::model
