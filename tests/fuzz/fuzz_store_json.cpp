#include "core/model/accounts.h"
#include "core/model/shipments.h"
#include "core/orders/remembered.h"
#include "core/settings/settings.h"
#include "core/shipping/deskdefaults.h"
#include "core/storage/opening.h"
#include "tests/fuzz/require.h"

#include <QTemporaryDir>

#include <array>

// The columns that hold JSON or words, as another program or a damaged disk may have left them: everything is read, and
// what was read is the same when it has been written and read once more. The first byte chooses the row, the parts of
// the rest, divided by a byte 1, are its columns.

using namespace aviso;
using namespace aviso::fuzz;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDateTime now = QDateTime::fromMSecsSinceEpoch(1'795'000'000'000, Qt::UTC);

/// A database whose one transaction never ends, so that no disk is waited for.
class Desk
{
public:
    Desk() : m_connection(std::move(storage::openOrCreate(m_folder.filePath(u"desk.sqlite"_s)).value()))
    {
        run(u"BEGIN IMMEDIATE"_s);
        account = model::saveAccount(connection(), {.carrier = u"swisspost"_s, .name = u"Post"_s}).value();
        const model::Shipment draft{
            .account = account, .reference = u"R-1"_s, .parcels = {model::Parcel{.content = u"a pot"_s}}};
        shipment = model::addShipment(connection(), draft, now, u"clerk"_s).value();
    }

    storage::Connection& connection() { return *m_connection; }

    template <class... Args>
    void run(const QString& sql, const Args&... args)
    {
        require(connection().run(sql, args...).has_value());
    }

    AccountId account = {};
    ShipmentId shipment = {};

private:
    QTemporaryDir m_folder;
    std::unique_ptr<storage::Connection> m_connection;
};

using Columns = std::array<QString, 10>;

void checkAccount(Desk& desk, const Columns& c)
{
    desk.run(u"UPDATE accounts SET sender = ?, settings = ?, secret_variables = ?, base_url = ?, picture_url = ?"
             " WHERE id = ?"_s,
             c[0], c[1], c[2], c[3], c[4], desk.account);
    const auto read = model::loadAccount(desk.connection(), desk.account);
    require(read.has_value());
    require(model::saveAccount(desk.connection(), *read) == desk.account);
    const auto again = model::loadAccount(desk.connection(), desk.account);
    // An address that is none cannot be kept as it was typed.
    require(again && again->sender == read->sender && again->settings == read->settings &&
            again->secretVariables == read->secretVariables);
}

void checkShipment(Desk& desk, const Columns& c)
{
    desk.run(u"UPDATE shipments SET service_values = ?, messages = ?, options = ?, problem = ?, additional = ?,"
             " label_lines = ?, dispatch_date = ?, kind = ?, text1 = ?, state = 'draft' WHERE id = ?"_s,
             c[0], c[1], c[2], c[3], c[4], c[5], c[6], c[7], c[8], desk.shipment);
    const auto read = model::loadShipment(desk.connection(), desk.shipment);
    require(read.has_value());
    require(!read->dispatchDate || read->dispatchDate->isValid());
    require(model::saveShipment(desk.connection(), *read, now).has_value());
    auto again = model::loadShipment(desk.connection(), desk.shipment);
    require(again.has_value());
    again->version = read->version;
    again->changedAt = read->changedAt;
    again->problem = read->problem;
    require(again == read);
}

void checkState(Desk& desk, const Columns& c)
{
    desk.run(u"UPDATE shipments SET state = ? WHERE id = ?"_s, c[0], desk.shipment);
    const auto read = model::loadShipment(desk.connection(), desk.shipment);
    // A word that is not known must not make a shipment editable or printable.
    require(read && (model::stateWord(read->state) == c[0] || read->state == model::State::Unknown));
}

void checkEvents(Desk& desk, const Columns& c)
{
    desk.run(u"DELETE FROM events"_s);
    desk.run(u"INSERT INTO events(shipment_id, at, kind, actor, args) VALUES(?, ?, ?, ?, ?)"_s, desk.shipment, now,
             c[0], c[1], c[2]);
    const auto read = model::loadEvents(desk.connection(), desk.shipment);
    require(read && read->size() == 1);
    desk.run(u"DELETE FROM events"_s);
    require(model::addEvent(desk.connection(), read->first()).has_value());
    require(model::loadEvents(desk.connection(), desk.shipment) == read);
}

void checkRemembered(Desk& desk, const Columns& c)
{
    require(settings::setValue(desk.connection(), u"orders.source.shop"_s, c[0]).has_value());
    const auto read = orders::loadMapping(desk.connection(), u"shop"_s);
    if (!read) {
        require(read.error().kind == Error::Kind::Invalid && !read.error().code.isEmpty());
        return;
    }
    require(read->has_value() == !c[0].isEmpty());
    if (!*read)
        return;
    require(orders::saveMapping(desk.connection(), u"shop"_s, **read).has_value());
    require(orders::loadMapping(desk.connection(), u"shop"_s) == read);
}

void checkDefaults(Desk& desk, const Columns& c)
{
    require(settings::setValue(desk.connection(), u"desk.defaults"_s, c[0]).has_value());
    const auto read = shipping::loadDeskDefaults(desk.connection());
    require(read.has_value());
    require(shipping::keepDeskDefaults(desk.connection(), *read).has_value());
    require(shipping::loadDeskDefaults(desk.connection()) == read);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const quint8* data, std::size_t size)
{
    static Desk desk;
    static constexpr std::array checks{checkAccount, checkShipment,   checkState,
                                       checkEvents,  checkRemembered, checkDefaults};
    if (size < 1)
        return 0;
    Columns columns;
    std::size_t column = 0;
    for (const QByteArray& part : bytesOf(data + 1, size - 1).split('\1'))
        if (column < columns.size())
            columns[column++] = QString::fromUtf8(part);
    for (; column < columns.size(); ++column)
        columns[column] = u""_s;
    checks[data[0] % checks.size()](desk, columns);
    return 0;
}
