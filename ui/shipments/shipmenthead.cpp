#include "ui/shipments/shipmenthead.h"

#include "core/text/sentences.h"
#include "ui/fields/elidedlabel.h"
#include "ui/look.h"
#include "ui/shipments/statelook.h"

#include <QHBoxLayout>
#include <QLabel>

namespace aviso::ui {

using namespace Qt::Literals::StringLiterals;

ShipmentHead::ShipmentHead(QWidget* parent)
    : QWidget(parent), m_picture(new QLabel(this)), m_state(new QLabel(this)), m_name(new ElidedLabel(this)),
      m_numbers(new QLabel(this))
{
    m_name->setFont(titleFont());
    m_numbers->setFont(identifierFont());
    m_numbers->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(grid, grid / 2, grid, grid / 2);
    row->setSpacing(grid);
    row->addWidget(m_picture);
    row->addWidget(m_state);
    row->addWidget(m_name, 1);
    row->addWidget(m_numbers);
}

void ShipmentHead::show(const model::Shipment& shipment)
{
    m_picture->setPixmap(stateIcon(shipment.state).pixmap(2 * grid + 4, 2 * grid + 4));
    m_state->setText(text::stateName(shipment.state));
    const QString who = model::displayName(shipment.consignee);
    m_name->setWords(who.isEmpty() ? tr("New shipment") : who);
    QStringList numbers;
    for (const model::Parcel& parcel : shipment.parcels)
        if (!parcel.number.isEmpty())
            numbers.append(parcel.number);
    m_numbers->setText(numbers.size() > 2 ? numbers.first() + u" … "_s + numbers.last() : numbers.join(u"  "_s));
}

} // namespace aviso::ui
