#include "ui/settings/receiptsfolder.h"

#include "core/outbox/channels/receipts.h"

#include <QCoreApplication>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace aviso::ui {

using namespace Qt::Literals::StringLiterals;
using storage::Connection;
using storage::Topic;

ReceiptsFolder::ReceiptsFolder(const Services& services, QWidget* parent)
    : QWidget(parent), m_services(services), m_folder(new QLineEdit(this)), m_choose(new QPushButton(this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_folder, 1);
    row->addWidget(m_choose);
    setFocusProxy(m_folder);
    m_folder->setObjectName(u"receipts-folder"_s);
    m_choose->setObjectName(u"receipts-choose"_s);
    connect(m_folder, &QLineEdit::editingFinished, this, &ReceiptsFolder::keepTyped);
    connect(m_choose, &QPushButton::clicked, this, &ReceiptsFolder::choose);
    retranslate();
    load();
}

void ReceiptsFolder::load()
{
    m_services.tasks
        .run(Lane::Desk, [&store = m_services.store()] { return store.read(&outbox::channels::receiptsFolder); })
        .in(m_loading)
        .then(this, [this](const Result<QString>& folder) {
            if (!folder)
                return Q_EMIT failed(folder.error());
            show(*folder);
        });
}

void ReceiptsFolder::show(const QString& folder)
{
    m_kept = folder;
    if (!m_folder->isModified()) // somebody types again meanwhile
        m_folder->setText(QDir::toNativeSeparators(folder));
}

void ReceiptsFolder::choose()
{
    const QString start = m_kept.isEmpty() ? QDir::homePath() : m_kept;
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Write booking receipts to"), start);
    if (!folder.isEmpty())
        keep(folder);
}

void ReceiptsFolder::keepTyped()
{
    if (!m_folder->isModified()) // the focus leaves what was kept already
        return;
    const QString typed = m_folder->text().trimmed();
    keep(typed.isEmpty() ? QString() : QDir(QDir::fromNativeSeparators(typed)).absolutePath());
}

void ReceiptsFolder::keep(const QString& folder)
{
    m_folder->setModified(false);
    m_services.tasks
        .run(Lane::Saves,
             [&store = m_services.store(), &clock = m_services.desk.clock, folder]() -> Result<void> {
                 if (auto good = outbox::channels::checkReceiptsFolder(folder); !good)
                     return good;
                 return store.write(Topic::Settings | Topic::Outbox, [&](Connection& connection) {
                     return outbox::channels::keepReceiptsFolder(connection, folder, clock.now());
                 });
             })
        .then(this, [this](const Result<void>& kept) {
            if (!kept)
                Q_EMIT failed(kept.error());
            load(); // what is stored now, whichever of two saves came last
        });
}

void ReceiptsFolder::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ReceiptsFolder::retranslate()
{
    m_folder->setAccessibleName(tr("Write booking receipts to"));
    m_choose->setText(tr("Choose …"));
    m_folder->setAccessibleName(
        QCoreApplication::translate("aviso::ui::DefaultsSection", "Folder for booking receipts"));
    m_folder->setPlaceholderText(tr("none: no receipts are written"));
    m_folder->setToolTip(
        tr("For the shop: each day a CSV file with reference, number, carrier, service, time and source "
           "of every booked parcel."));
}

} // namespace aviso::ui
