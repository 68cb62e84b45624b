#pragma once

#include "core/base/result.h"
#include "core/model/order.h"
#include "core/storage/bulkload.h"
#include "core/storage/connection.h"

#include <QByteArray>
#include <QDateTime>

#include <array>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace aviso::model {

// Drafts that come from order files, many at a time. Nothing here judges whether they may be booked.

/// What the row of a draft holds, ready to be written: texts in UTF-8 one behind the other.
struct DraftRow
{
    struct ParcelRow
    {
        int weightGrams = 0;
        std::string content = {};
    };

    struct ItemRow
    {
        std::string code = {};
        int quantity = 1;
        std::string name = {};
    };

    std::string bytes = {};
    std::array<quint32, 32> ends = {}; ///< of the texts: reference, dispatch date, then eachEditableText(), search
    std::size_t texts = 0;             ///< how many of them are there
    std::optional<AccountId> account = {};
    std::vector<ParcelRow> parcels = {};
    std::vector<ItemRow> items = {};       ///< no clerk changes them: they do not count in the draft's fingerprint
    std::array<char, 32> fingerprint = {}; ///< of the order, then of the draft as it is written

    std::string_view text(std::size_t index) const
    {
        const std::size_t begin = index == 0 ? 0 : ends[index - 1];
        return std::string_view(bytes).substr(begin, ends[index] - begin);
    }
    std::string_view reference() const { return text(0); }
};

/// Turns orders into rows. This is where the work of writing a draft is, so that the write thread has little
/// left to do. What is the same as in the order before (a preset's messages) is not written anew. One thread
/// at a time.
class DraftEncoder
{
public:
    DraftEncoder();
    ~DraftEncoder();
    /// `spare` is a row that is not needed any more: its memory is used again.
    DraftRow row(const Order& order, DraftRow spare = {});

private:
    struct Last;
    std::unique_ptr<Last> m_last;
};

/// Adds drafts with their parcels, their items and an "imported" event (args: the source), inside the caller's
/// transaction. A (source, reference) that is there already is a Storage error "constraint".
class DraftLoader
{
public:
    static Result<DraftLoader> open(storage::Connection& connection, const QString& source, const QDateTime& now);
    Result<void> add(std::span<const DraftRow* const> rows);

    /// The shipment that was added last; nothing when there is none.
    std::optional<ShipmentId> newest() const
    {
        return m_lastKey == 0 ? std::nullopt : std::optional(ShipmentId{m_lastKey});
    }

private:
    DraftLoader(storage::BulkInsert shipments, storage::BulkInsert parcels, storage::BulkInsert items,
                storage::BulkInsert events);
    Result<void> addItems(std::span<const DraftRow* const> rows, qint64 first);

    storage::BulkInsert m_shipments;
    storage::BulkInsert m_parcels;
    storage::BulkInsert m_items;
    storage::BulkInsert m_events;
    qint64 m_lastKey = 0;
};

/// A shipment that came from an order file before.
struct KnownOrder
{
    ShipmentId id = {};
    State state = State::Draft;
    QByteArray fingerprint = {};

    /// True when nothing in the order's mapped cells has changed since.
    bool says(const DraftRow& row) const;
    bool operator==(const KnownOrder&) const = default;
};

Result<std::optional<KnownOrder>> findOrder(storage::Connection& connection, const QString& source,
                                            const QString& reference);

/// True while the shipment is word for word what the last import made of it. States, events and what the
/// carrier answered do not count: they are no work of the clerk's.
bool isAsImported(const Shipment& stored, const KnownOrder& known);

/// Puts the order's content into a draft, with an "updated" event (args: the source). Errors as saveShipment();
/// "partly-booked" when a parcel has its label.
Result<void> replaceDraft(storage::Connection& connection, const Shipment& stored, const Order& order,
                          const QDateTime& now);

} // namespace aviso::model
