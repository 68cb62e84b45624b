#include "ui/scan/packingdesk.h"

#include "core/model/items.h"
#include "core/model/shipments.h"
#include "ui/commits.h"
#include "ui/scan/packingpanel.h"
#include "ui/scan/scandesk.h"

#include <algorithm>

namespace aviso::ui {

using namespace Qt::Literals::StringLiterals;
using shipping::Packing;
using shipping::PackVerdict;

namespace {

/// A number of 8, 12, 13 or 14 digits whose last one is right (GS1 General Specifications, section 7.9): it was meant
/// as an article's.
bool isGtin(const QString& code)
{
    const qsizetype size = code.size();
    if (size != 8 && (size < 12 || size > 14))
        return false;
    int sum = 0;
    for (qsizetype i = 0; i < size; ++i) {
        const QChar c = code[size - 1 - i];
        if (c < u'0' || c > u'9')
            return false;
        sum += (c.unicode() - '0') * (i % 2 == 0 ? 1 : 3);
    }
    return sum % 10 == 0;
}

bool mayNameAnArticle(const QList<model::ScanCode>& readings)
{
    return std::ranges::any_of(readings, [](const model::ScanCode& code) {
        return isGtin(code.text) || std::ranges::any_of(code.elements, [](const model::Gs1Element& element) {
                   return element.identifier == "01"_L1 || element.identifier == "02"_L1;
               });
    });
}

} // namespace

PackingDesk::PackingDesk(const Services& services, PackingPanel* panel, ScanDesk* scans, QObject* parent)
    : QObject(parent), m_services(services), m_panel(panel), m_scans(scans)
{
    m_scans->setFirst([this](const QList<model::ScanCode>& readings) { return take(readings); });
    connect(m_panel, &PackingPanel::typed, this, [this](const QString& code) { take({model::readScan(code)}); });
    connect(m_panel, &PackingPanel::counted, this, &PackingDesk::count);
    connect(m_panel, &PackingPanel::newCountAsked, this, [this] { setCounts({}); });
    connect(m_panel, &PackingPanel::oldCountAsked, this, &PackingDesk::setCounts);
    whenCommitted(services.store(), storage::Topic::Shipments, this, [this](storage::Topics) { refresh(); });
}

Result<PackingDesk::Order> PackingDesk::read(storage::Connection& connection, ShipmentId shipment)
{
    const auto stored = model::loadShipment(connection, shipment);
    if (!stored)
        return std::unexpected(stored.error());
    const auto items = model::loadItems(connection, shipment);
    if (!items)
        return std::unexpected(items.error());
    return Order{.name = model::nameOf(*stored), .items = *items};
}

void PackingDesk::withOrder(ShipmentId shipment, const std::function<void(const Order&)>& then)
{
    m_services.tasks
        .run(Lane::Desk,
             [&store = m_services.store(), shipment] {
                 return store.read([&](storage::Connection& connection) { return read(connection, shipment); });
             })
        .in(m_opening)
        .then(this, [this, then](const Result<Order>& order) {
            if (!order)
                return Q_EMIT failed(order.error());
            then(*order);
        });
}

void PackingDesk::begin(ShipmentId shipment, AfterScan afterwards)
{
    withOrder(shipment, [this, shipment, afterwards](const Order& order) {
        if (model::isPacked(order.items)) {
            m_panel->leave();
            return Q_EMIT nothingToCheck(shipment, afterwards);
        }
        m_scans->hush();
        Q_EMIT opened(shipment); // its page takes the focus
        m_panel->begin(shipment, order.name, order.items);
    });
}

void PackingDesk::open(ShipmentId shipment)
{
    withOrder(shipment, [this, shipment](const Order& order) {
        if (order.items.isEmpty())
            return Q_EMIT announced(tr("The order %1 names no items that could be checked.").arg(order.name));
        Q_EMIT opened(shipment); // its page takes the focus
        m_panel->begin(shipment, order.name, order.items);
    });
}

Result<PackingDesk::Outcome> PackingDesk::judge(storage::Store& store, ShipmentId shipment,
                                                const QList<model::ScanCode>& readings)
{
    const auto packing = shipping::packScan(store, shipment, readings);
    if (!packing)
        return std::unexpected(packing.error());
    Outcome outcome{.packing = *packing};
    if (packing->verdict.kind != PackVerdict::Kind::NotInOrder || mayNameAnArticle(readings))
        return outcome;
    auto other = store.read([&](storage::Connection& connection) { return model::findScanned(connection, readings); });
    if (!other)
        return std::unexpected(other.error());
    outcome.other = *other;
    return outcome;
}

bool PackingDesk::take(const QList<model::ScanCode>& readings)
{
    if (!m_panel->isOpen())
        return false;
    // One after the other, however fast they come.
    m_services.tasks
        .run(Lane::Saves, [&store = m_services.store(), shipment = m_panel->shipment(),
                           readings] { return judge(store, shipment, readings); })
        .then(this, [this, readings, shipment = m_panel->shipment()](const Result<Outcome>& outcome) {
            if (!outcome) {
                m_scans->answer(Sound::Stop);
                return Q_EMIT failed(outcome.error());
            }
            if (shipment == m_panel->shipment())
                takeOutcome(readings, *outcome);
        });
    return true;
}

void PackingDesk::takeOutcome(const QList<model::ScanCode>& readings, const Outcome& outcome)
{
    const bool isNamed = !outcome.other.shipments.isEmpty() && !m_panel->isStopped();
    if (isNamed && outcome.other.shipments.contains(m_panel->shipment())) {
        m_panel->tellOwnOrder();
        return m_scans->answer(Sound::Attention);
    }
    if (isNamed)
        return m_scans->find(readings);
    takeCounted(outcome.packing);
    if (outcome.packing.verdict.kind != PackVerdict::Kind::Right)
        return m_scans->answer(Sound::WrongItem);
    m_scans->answer(Sound::Done);
}

void PackingDesk::takeCounted(const Packing& packing)
{
    refresh(); // what is being read now may be older than this, and is dropped
    m_panel->tell(packing);
    if (!packing.isCompletedNow())
        return;
    if (m_scans->afterwards() != AfterScan::BookAndPrint)
        return;
    m_panel->tellPrinting();
    Q_EMIT shippingAsked(m_panel->shipment());
}

void PackingDesk::count(qsizetype index, int change)
{
    const ShipmentId shipment = m_panel->shipment();
    m_services.tasks
        .run(Lane::Saves, [&store = m_services.store(), shipment, index,
                           change] { return shipping::packByHand(store, shipment, index, change); })
        .then(this, [this, shipment](const Result<Packing>& packing) {
            if (!packing)
                return Q_EMIT failed(packing.error());
            if (shipment != m_panel->shipment())
                return;
            takeCounted(*packing);
        });
}

void PackingDesk::setCounts(const QList<int>& picked)
{
    const ShipmentId shipment = m_panel->shipment();
    m_services.tasks
        .run(Lane::Saves,
             [&store = m_services.store(), shipment, picked] { return shipping::setPacked(store, shipment, picked); })
        .then(this, [this, shipment, isNew = picked.isEmpty()](const Result<QList<int>>& before) {
            if (!before)
                return Q_EMIT failed(before.error());
            if (shipment != m_panel->shipment())
                return;
            refresh();
            isNew ? m_panel->offerTakingBack(*before) : m_panel->forgetOldCount();
        });
}

/// Somebody else may have counted, or imported the order anew.
void PackingDesk::refresh()
{
    if (!m_panel->isOpen())
        return;
    m_services.tasks
        .run(Lane::Desk,
             [&store = m_services.store(), shipment = m_panel->shipment()] {
                 return store.read(
                     [&](storage::Connection& connection) { return model::loadItems(connection, shipment); });
             })
        .in(m_refreshing)
        .then(this, [this, shipment = m_panel->shipment()](const Result<QList<model::Item>>& items) {
            if (!items)
                return Q_EMIT failed(items.error());
            if (shipment == m_panel->shipment() && items->isEmpty())
                m_panel->leave();
            else if (shipment == m_panel->shipment())
                m_panel->setItems(*items);
        });
}

} // namespace aviso::ui
