#include "ui/shipments/wayhead.h"

#include "core/text/tracking.h"
#include "ui/icons.h"
#include "ui/language.h"
#include "ui/look.h"
#include "ui/shipments/statelook.h"
#include "ui/shipments/waywords.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace aviso::ui {

using namespace Qt::Literals::StringLiterals;
using tracking::Mirror;

WayHead::WayHead(QWidget* parent)
    : QWidget(parent), m_picture(new QLabel(this)), m_standing(new QLabel(this)), m_facts(new QLabel(this)),
      m_parcels(new QComboBox(this)), m_ask(new QPushButton(icon(u"track"_s), QString(), this)),
      m_page(new QPushButton(icon(u"page"_s), QString(), this))
{
    m_standing->setFont(titleFont());
    m_standing->setObjectName(u"way-standing"_s);
    m_facts->setObjectName(u"way-facts"_s);
    m_facts->setWordWrap(true);
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_parcels->setObjectName(u"way-parcels"_s);
    m_ask->setObjectName(u"way-ask"_s);
    m_page->setObjectName(u"way-page"_s);
    auto* words = new QVBoxLayout;
    words->setSpacing(grid / 2);
    words->addWidget(m_standing);
    words->addWidget(m_facts);
    auto* buttons = new QVBoxLayout;
    buttons->setSpacing(grid / 2);
    buttons->addWidget(m_parcels);
    buttons->addWidget(m_ask);
    buttons->addWidget(m_page);
    buttons->addStretch();
    auto* rows = new QHBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(grid);
    rows->addWidget(m_picture, 0, Qt::AlignTop);
    rows->addLayout(words, 1);
    rows->addLayout(buttons);
    connect(m_parcels, &QComboBox::currentIndexChanged, this, [this] {
        showParcel();
        Q_EMIT turned();
    });
    connect(m_ask, &QPushButton::clicked, this, &WayHead::askAsked);
    connect(m_page, &QPushButton::clicked, this, &WayHead::pageAsked);
    retranslate();
}

void WayHead::show(const QList<Mirror>& parcels)
{
    m_mirrors = parcels;
    const QSignalBlocker quiet(m_parcels);
    const int before = m_parcels->currentIndex();
    m_parcels->clear();
    for (const Mirror& mirror : m_mirrors)
        m_parcels->addItem(mirror.number);
    m_parcels->setCurrentIndex(
        std::clamp(before, m_mirrors.isEmpty() ? -1 : 0, static_cast<int>(m_mirrors.size()) - 1));
    m_parcels->setVisible(m_mirrors.size() > 1);
    showParcel();
}

const Mirror* WayHead::parcel() const
{
    const int at = m_parcels->currentIndex();
    return at >= 0 && at < m_mirrors.size() ? &m_mirrors[at] : nullptr;
}

void WayHead::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    enable();
}

void WayHead::showParcel()
{
    const Mirror* mirror = parcel();
    constexpr int size = 3 * grid;
    m_picture->setPixmap(mirror && !mirror->follow.code.isEmpty() ? statusIcon(mirror->follow.status).pixmap(size, size)
                                                                  : QPixmap());
    m_standing->setText(mirror ? text::standingName(mirror->follow) : tr("Not on its way yet"));
    QStringList lines = mirror ? factLines(mirror->follow)
                               : QStringList{tr("Once it is booked, this page shows where the parcel is and what "
                                                "can still be changed.")};
    if (mirror && mirror->follow.since.isValid())
        lines.prepend(tr("Since %1").arg(localTime(mirror->follow.since)));
    m_facts->setText(lines.join(u'\n'));
    enable();
}

void WayHead::enable()
{
    const Mirror* mirror = parcel();
    m_ask->setEnabled(mirror && !m_isBusy);
    m_page->setEnabled(mirror && !mirror->page.isEmpty());
}

void WayHead::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void WayHead::retranslate()
{
    m_parcels->setAccessibleName(tr("Parcel"));
    m_ask->setText(tr("Ask now"));
    m_ask->setToolTip(tr("Asks the carrier where the parcel is"));
    m_page->setText(tr("The carrier's page"));
    showParcel();
}

} // namespace aviso::ui
