#include "ui/printers/networkprinters.h"

#include "core/printing/devices.h"
#include "core/printing/socketprinter.h"
#include "ui/look.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace aviso::ui {

using namespace Qt::Literals::StringLiterals;

NetworkPrinters::NetworkPrinters(const Services& services, QWidget* parent)
    : QWidget(parent), m_services(services), m_address(new QLineEdit(this)), m_add(new QPushButton(this)),
      m_remove(new QPushButton(this))
{
    m_address->setObjectName(u"printer-address"_s);
    m_add->setObjectName(u"printer-add"_s);
    m_remove->setObjectName(u"printer-remove"_s);
    m_address->setPlaceholderText(u"socket://192.168.1.20:9100"_s);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(grid);
    row->addWidget(m_address, 1);
    row->addWidget(m_add);
    row->addWidget(m_remove);
    connect(m_address, &QLineEdit::textChanged, this, &NetworkPrinters::enable);
    connect(m_address, &QLineEdit::returnPressed, this, &NetworkPrinters::add);
    connect(m_add, &QPushButton::clicked, this, &NetworkPrinters::add);
    connect(m_remove, &QPushButton::clicked, this, &NetworkPrinters::remove);
    retranslate();
    enable();
}

void NetworkPrinters::show(const QString& printer)
{
    m_shown = printer;
    enable();
}

void NetworkPrinters::load()
{
    m_services.tasks.run(Lane::Desk, [&store = m_services.store()] { return store.read(&printing::networkPrinters); })
        .in(m_loading)
        .then(this, [this](const Result<QStringList>& printers) {
            if (!printers)
                return Q_EMIT failed(printers.error());
            m_printers = *printers;
            enable();
            Q_EMIT changed(m_printers);
        });
}

void NetworkPrinters::add()
{
    QString typed = m_address->text().trimmed();
    if (typed.isEmpty())
        return;
    if (!typed.contains("://"_L1))
        typed.prepend(u"socket://"_s);
    if (const auto address = printing::socketAddress(typed); !address)
        return Q_EMIT failed(address.error());
    keep(QStringList(m_printers) << typed, typed);
}

void NetworkPrinters::remove()
{
    QStringList others = m_printers;
    others.removeAll(m_shown);
    keep(others, {});
}

void NetworkPrinters::keep(const QStringList& printers, const QString& isNew)
{
    const auto write = [printers](storage::Connection& connection) -> Result<QStringList> {
        if (const auto kept = printing::keepNetworkPrinters(connection, printers); !kept)
            return std::unexpected(kept.error());
        return printing::networkPrinters(connection);
    };
    m_services.tasks
        .run(Lane::Saves, [&store = m_services.store(), write] { return store.write(storage::Topic::Settings, write); })
        .then(this, [this, isNew](const Result<QStringList>& kept) {
            if (!kept)
                return Q_EMIT failed(kept.error());
            m_printers = *kept;
            Q_EMIT changed(m_printers);
            if (!isNew.isEmpty()) {
                m_address->clear();
                Q_EMIT added(isNew);
            }
            enable();
        });
}

void NetworkPrinters::enable()
{
    m_add->setEnabled(!m_address->text().trimmed().isEmpty());
    m_remove->setEnabled(m_printers.contains(m_shown));
}

void NetworkPrinters::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void NetworkPrinters::retranslate()
{
    m_address->setAccessibleName(tr("Address of a thermal printer in the network"));
    m_address->setToolTip(tr("Of a thermal printer that takes ZPL on a port of its own, without a queue."));
    m_add->setText(tr("Add"));
    m_remove->setText(tr("Remove"));
}

} // namespace aviso::ui
