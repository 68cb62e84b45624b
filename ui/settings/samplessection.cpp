#include "ui/settings/samplessection.h"

#include "core/shipping/samples.h"
#include "ui/commits.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace aviso::ui {

using namespace Qt::Literals::StringLiterals;
using storage::Topic;

SamplesSection::SamplesSection(const Services& services, QWidget* parent)
    : QWidget(parent), m_services(services), m_words(new QLabel(this)), m_remove(new QPushButton(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, grid, 0, 0);
    column->setSpacing(grid / 2);
    column->addWidget(m_words);
    column->addWidget(m_remove, 0, Qt::AlignLeft);
    m_words->setWordWrap(true);
    m_remove->setObjectName(u"remove-samples"_s);
    connect(m_remove, &QPushButton::clicked, this, &SamplesSection::remove);
    whenCommitted(services.store(), Topic::Shipments, this, [this](storage::Topics) { load(); });
    hide();
    load();
}

void SamplesSection::load()
{
    m_services.tasks.run(Lane::Desk, [&store = m_services.store()] { return store.read(&shipping::countSamples); })
        .in(m_loading)
        .then(this, [this](const Result<qint64>& count) {
            if (!count)
                return Q_EMIT failed(count.error());
            m_count = *count;
            retranslate();
            setVisible(m_count > 0);
        });
}

void SamplesSection::remove()
{
    m_remove->setEnabled(false);
    m_services.tasks
        .run(Lane::Saves,
             [&store = m_services.store()] {
                 return store.write(Topic::Shipments | Topic::Documents | Topic::Outbox, &shipping::removeSamples);
             })
        .then(this, [this](const Result<qint64>& removed) {
            m_remove->setEnabled(true);
            if (!removed)
                return Q_EMIT failed(removed.error());
            Q_EMIT announced(tr("%n sample shipment(s) removed.", nullptr, static_cast<int>(*removed)));
        });
}

void SamplesSection::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void SamplesSection::retranslate()
{
    m_words->setText(tr("%n sample shipment(s) are on this desk, with what was practised on them.", nullptr,
                        static_cast<int>(m_count)));
    m_remove->setText(tr("Remove the samples"));
}

} // namespace aviso::ui
