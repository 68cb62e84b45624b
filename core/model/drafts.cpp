#include "core/model/drafts.h"

#include "core/base/fingerprint.h"
#include "core/model/items.h"
#include "core/model/shipmentrow.h"
#include "core/model/shipments.h"

#include <QJsonArray>
#include <QStringEncoder>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <ranges>
#include <utility>

namespace aviso::model {

using namespace Qt::Literals::StringLiterals;
using storage::BulkInsert;
using storage::Connection;

namespace {

// Both halves of a fingerprint: accidents are excluded, forgery has nothing to gain.
constexpr qsizetype markBytes = 16;
constexpr std::size_t typicalBytes = 800;
constexpr std::size_t draftTexts = 32; // the reference, the dispatch date, the editable texts and the search text
constexpr int shipmentValues = static_cast<int>(draftTexts) + 2; // and the account and the fingerprint

void append(DraftRow& row, QStringView text)
{
    if (!text.isEmpty()) {
        QStringEncoder encode(QStringEncoder::Utf8, QStringEncoder::Flag::Stateless);
        const std::size_t begin = row.bytes.size();
        row.bytes.resize_and_overwrite(
            begin + static_cast<std::size_t>(encode.requiredSpace(text.size())),
            [&](char* data, std::size_t) { return encode.appendToBuffer(data + begin, text) - data; });
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
    std::ranges::copy_n(order.fingerprint.begin(), std::min(markBytes, order.fingerprint.size()), both.begin());
    std::ranges::copy_n(mark.begin(), markBytes, both.begin() + markBytes);
    return both;
}

/// Where a parcel of a draft stands.
struct ParcelPlace
{
    qint64 shipment = 0;
    qint64 position = 0;
    const DraftRow::ParcelRow* parcel = nullptr;
};

std::vector<ParcelPlace> placesOf(std::span<const DraftRow* const> rows, qint64 shipment)
{
    std::vector<ParcelPlace> places;
    places.reserve(rows.size());
    for (const DraftRow* const row : rows) {
        qint64 position = 0;
        for (const DraftRow::ParcelRow& parcel : row->parcels)
            places.push_back({.shipment = shipment, .position = ++position, .parcel = &parcel});
        ++shipment;
    }
    return places;
}

/// Where an item of a draft stands.
struct ItemPlace
{
    qint64 shipment = 0;
    qint64 position = 0;
    const DraftRow::ItemRow* item = nullptr;
};

std::vector<ItemPlace> itemPlacesOf(std::span<const DraftRow* const> rows, qint64 shipment)
{
    std::vector<ItemPlace> places;
    for (const DraftRow* const row : rows) {
        qint64 position = 0;
        for (const DraftRow::ItemRow& item : row->items)
            places.push_back({.shipment = shipment, .position = ++position, .item = &item});
        ++shipment;
    }
    return places;
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
    row.items.clear();
    for (const Item& item : order.items)
        row.items.push_back(
            {.code = item.code.toStdString(), .quantity = item.quantity, .name = item.name.toStdString()});
    append(row, searchText(shipment));
    return row;
}

DraftLoader::DraftLoader(BulkInsert shipments, BulkInsert parcels, BulkInsert items, BulkInsert events)
    : m_shipments(std::move(shipments)), m_parcels(std::move(parcels)), m_items(std::move(items)),
      m_events(std::move(events))
{}

Result<DraftLoader> DraftLoader::open(Connection& connection, const QString& source, const QDateTime& now)
{
    auto shipments = BulkInsert::prepare(
        connection,
        u"shipments(source, created_at, changed_at, version, state, problem, reference, dispatch_date, kind,"
        " title, first_name, name, company, extra_name, address_suffix, street, house_number, po_box, floor,"
        " mailbox, postcode, city, country, phone, mobile, email, language, carrier_ident, label_lines,"
        " service, additional, service_values, messages, text1, text2, sender_name, options, search,"
        " account_id, order_fingerprint)"_s,
        u"(?1, ?2, ?2, 1, 'draft', '', ?, nullif(?, ''), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,"
        " ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        2, shipmentValues);
    if (!shipments)
        return std::unexpected(shipments.error());
    auto parcels = BulkInsert::prepare(connection, u"parcels(number, shipment_id, position, weight_grams, content)"_s,
                                       u"('', ?, ?, ?, ?)"_s, 0, 4);
    if (!parcels)
        return std::unexpected(parcels.error());
    auto items = BulkInsert::prepare(connection, u"items(picked, shipment_id, position, code, quantity, name)"_s,
                                     u"(0, ?, ?, ?, ?, ?)"_s, 0, 5);
    if (!items)
        return std::unexpected(items.error());
    auto events = BulkInsert::prepare(connection, u"events(kind, actor, at, args, shipment_id)"_s,
                                      u"('imported', 'import', ?1, ?2, ?)"_s, 2, 1);
    if (!events)
        return std::unexpected(events.error());
    const qint64 moment = now.toMSecsSinceEpoch();
    shipments->bindShared(1, source.toStdString());
    shipments->bindShared(2, moment);
    events->bindShared(1, moment);
    events->bindShared(2, jsonText(QJsonArray{source}).toStdString());
    return DraftLoader(std::move(*shipments), std::move(*parcels), std::move(*items), std::move(*events));
}

Result<void> DraftLoader::add(std::span<const DraftRow* const> rows)
{
    if (rows.empty())
        return {};
    auto shipments = m_shipments.insert(rows, [](BulkInsert::Places places, const DraftRow* row) {
        Q_ASSERT(row->texts == draftTexts);
        for (std::size_t i = 0; i < draftTexts; ++i)
            places.bind(static_cast<int>(i) + 1, row->text(i));
        if (row->account)
            places.bind(shipmentValues - 1, number(*row->account));
        else
            places.bindNull(shipmentValues - 1);
        places.bindBytes(shipmentValues, QByteArrayView(row->fingerprint));
    });
    if (!shipments)
        return shipments;
    // Nobody else writes during the transaction, so the keys are consecutive.
    m_lastKey = m_shipments.lastKey();
    const qint64 before = m_lastKey - static_cast<qint64>(rows.size());
    auto parcels = m_parcels.insert(placesOf(rows, before + 1), [](BulkInsert::Places places, const ParcelPlace& at) {
        places.bind(1, at.shipment);
        places.bind(2, at.position);
        places.bind(3, qint64(at.parcel->weightGrams));
        places.bind(4, at.parcel->content);
    });
    if (!parcels)
        return parcels;
    if (auto items = addItems(rows, before + 1); !items)
        return items;
    return m_events.insert(std::views::iota(before + 1, m_lastKey + 1),
                           [](BulkInsert::Places places, qint64 shipment) { places.bind(1, shipment); });
}

Result<void> DraftLoader::addItems(std::span<const DraftRow* const> rows, qint64 first)
{
    const std::vector<ItemPlace> places = itemPlacesOf(rows, first);
    return m_items.insert(places, [](BulkInsert::Places at, const ItemPlace& place) {
        at.bind(1, place.shipment);
        at.bind(2, place.position);
        at.bind(3, place.item->code);
        at.bind(4, qint64(place.item->quantity));
        at.bind(5, place.item->name);
    });
}

bool KnownOrder::says(const DraftRow& row) const
{
    return fingerprint.size() >= markBytes &&
           std::equal(fingerprint.begin(), fingerprint.begin() + markBytes, row.fingerprint.begin());
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
    return known.fingerprint.size() == 2 * markBytes &&
           known.fingerprint.sliced(markBytes) == contentMark(contentRow(stored, listTexts(stored)));
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
    if (auto replaced = replaceItems(connection, stored.id, order.items); !replaced)
        return replaced;
    const auto mark = fingerprintOf(order, contentRow(next, listTexts(next)));
    auto marked = connection.run(u"UPDATE shipments SET order_fingerprint = ? WHERE id = ?"_s,
                                 QByteArray(mark.data(), static_cast<qsizetype>(mark.size())), stored.id);
    if (!marked)
        return std::unexpected(marked.error());
    return addEvent(connection, {.shipment = stored.id,
                                 .at = now,
                                 .kind = u"updated"_s,
                                 .actor = u"import"_s,
                                 .args = {order.shipment.source}});
}

} // namespace aviso::model
