#pragma once

#include "core/orders/addressindex.h"

#include <QList>
#include <QString>

#include <memory>
#include <mutex>

namespace aviso::orders {

/// The address book as it can be searched in: an index in memory that is made when it is first needed, and what has
/// changed since, which is looked at as it is. Any thread.
class AddressFinder
{
public:
    /// The best `limit` entries for what was typed, as AddressIndex::search() has it; for an empty text the first ones
    /// by name. The first call reads the whole book.
    Result<QList<model::AddressEntry>> find(storage::Connection& connection, const QString& text, int limit);

private:
    struct Base
    {
        AddressIndex index;
        model::BookMark mark;
    };

    Result<std::shared_ptr<const Base>> base(storage::Connection& connection);
    static Result<std::shared_ptr<const Base>> read(storage::Connection& connection);

    std::mutex m_mutex;
    std::shared_ptr<const Base> m_base;
};

} // namespace aviso::orders
