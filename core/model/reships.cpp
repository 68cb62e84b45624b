#include "core/model/reships.h"

namespace aviso::model {

using namespace Qt::Literals::StringLiterals;
using storage::Connection;

namespace {

Kin toKin(const storage::Row& row)
{
    return {.id = row.id<ShipmentId>(0),
            .name = row.text(1).isEmpty() ? row.text(0) : row.text(1),
            .state = stateFromWord(row.text(2)).value_or(State::Unknown)};
}

} // namespace

Result<Kinship> kinshipOf(Connection& connection, ShipmentId id)
{
    const auto lost = connection.run(u"SELECT s.id, s.reference, s.state FROM reships r"
                                     " JOIN shipments s ON s.id = r.lost_id WHERE r.replacement_id = ?"_s,
                                     id);
    if (!lost)
        return std::unexpected(lost.error());
    const auto later = connection.run(u"SELECT s.id, s.reference, s.state FROM reships r"
                                      " JOIN shipments s ON s.id = r.replacement_id"
                                      " WHERE r.lost_id = ? AND s.state <> 'cancelled' ORDER BY s.id"_s,
                                      id);
    if (!later)
        return std::unexpected(later.error());
    Kinship kinship;
    if (!lost->isEmpty())
        kinship.replaces = toKin(lost->first());
    for (const storage::Row& row : *later)
        kinship.replacedBy.append(toKin(row));
    return kinship;
}

Result<void> linkReship(Connection& connection, ShipmentId lost, ShipmentId replacement)
{
    auto done = connection.run(u"INSERT INTO reships(lost_id, replacement_id) VALUES(?, ?)"_s, lost, replacement);
    if (!done)
        return std::unexpected(done.error());
    return {};
}

} // namespace aviso::model
