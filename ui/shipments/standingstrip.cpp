#include "ui/shipments/standingstrip.h"

#include "core/model/shipments.h"
#include "core/shipping/hold.h"
#include "core/text/changes.h"
#include "core/text/sentences.h"
#include "ui/icons.h"
#include "ui/look.h"
#include "ui/mnemonics.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace aviso::ui {

using namespace Qt::Literals::StringLiterals;

StandingStrip::StandingStrip(const Services& services, QWidget* parent) : QFrame(parent), m_services(services)
{
    setObjectName(u"standing"_s);
    setFrameShape(QFrame::StyledPanel);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(grid, grid / 2, grid, grid / 2);
    column->setSpacing(grid / 2);
    m_hold = newPart(u"release"_s, u"hold"_s);
    m_lost = newPart(u"show-lost"_s, u"reship"_s);
    m_next = newPart(u"show-replacement"_s, u"reship"_s);
    connect(m_hold.button, &QPushButton::clicked, this, [this] { Q_EMIT releaseAsked(m_shipment); });
    connect(m_lost.button, &QPushButton::clicked, this, [this] {
        if (m_standing.kin.replaces)
            Q_EMIT shipmentAsked(m_standing.kin.replaces->id);
    });
    connect(m_next.button, &QPushButton::clicked, this, [this] {
        if (!m_standing.kin.replacedBy.isEmpty())
            Q_EMIT shipmentAsked(m_standing.kin.replacedBy.last().id);
    });
    show();
}

StandingStrip::Part StandingStrip::newPart(const QString& name, const QString& picture)
{
    Part part{.whole = new QWidget(this),
              .picture = new QLabel(this),
              .words = new QLabel(this),
              .button = new QPushButton(this)};
    part.picture->setPixmap(icon(picture, Tone::Warning).pixmap(2 * grid + 4, 2 * grid + 4));
    part.words->setWordWrap(true);
    part.words->setTextFormat(Qt::PlainText);
    part.words->setObjectName(name + u"-words"_s);
    part.button->setObjectName(name);
    auto* row = new QHBoxLayout(part.whole);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(grid);
    row->addWidget(part.picture);
    row->addWidget(part.words, 1);
    row->addWidget(part.button);
    layout()->addWidget(part.whole);
    return part;
}

Result<StandingStrip::Standing> StandingStrip::read(storage::Connection& connection, ShipmentId id)
{
    const auto shipment = model::loadShipment(connection, id);
    if (!shipment)
        return std::unexpected(shipment.error());
    auto hold = model::holdOf(connection, id);
    if (!hold)
        return std::unexpected(hold.error());
    auto kin = model::kinshipOf(connection, id);
    if (!kin)
        return std::unexpected(kin.error());
    return Standing{.state = shipment->state, .hold = *std::move(hold), .kin = *std::move(kin)};
}

void StandingStrip::load(ShipmentId id)
{
    if (m_shipment != id) {
        m_shipment = id;
        m_standing = {};
        show();
    }
    if (id == ShipmentId{})
        return m_latest.drop();
    m_services.tasks
        .run(Lane::Desk,
             [&store = m_services.store(), id] {
                 return store.read([&](storage::Connection& connection) { return read(connection, id); });
             })
        .in(m_latest)
        .then(this, [this](Result<Standing> standing) {
            if (!standing && standing.error().kind == Error::Kind::NotFound)
                return; // the form says so
            if (!standing)
                return Q_EMIT failed(standing.error());
            m_standing = *std::move(standing);
            show();
        });
}

void StandingStrip::show()
{
    showHold();
    const auto& kin = m_standing.kin;
    const auto next = kin.replacedBy.isEmpty() ? std::nullopt : std::optional(kin.replacedBy.last());
    showKin(m_lost, kin.replaces, tr("Goes instead of “%1”, which got lost."));
    showKin(m_next, next, tr("Got lost, and is sent again as “%1”."));
    setVisible(!m_hold.whole->isHidden() || !m_lost.whole->isHidden() || !m_next.whole->isHidden());
    assignMnemonics(this);
}

void StandingStrip::showHold()
{
    const bool isHeld = m_standing.state == model::State::Draft && m_standing.hold &&
                        m_standing.hold->holdsOn(shipping::holdDay(m_services.desk.clock));
    m_hold.whole->setVisible(isHeld);
    if (!isHeld)
        return;
    m_hold.words->setText(text::holdText(*m_standing.hold));
    m_hold.button->setText(tr("Release"));
    m_hold.button->setAccessibleName(tr("Release this shipment from hold"));
}

void StandingStrip::showKin(const Part& part, const std::optional<model::Kin>& kin, const QString& sentence)
{
    part.whole->setVisible(kin.has_value());
    if (!kin)
        return;
    part.words->setText(sentence.arg(kin->name) + u' ' + tr("It is: %1.").arg(text::stateName(kin->state)));
    part.button->setText(tr("Go to it"));
    part.button->setAccessibleName(tr("Go to the shipment “%1”").arg(kin->name));
}

void StandingStrip::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        show();
    QFrame::changeEvent(event);
}

} // namespace aviso::ui
