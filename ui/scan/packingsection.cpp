#include "ui/scan/packingsection.h"

#include "ui/look.h"

#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>

namespace aviso::ui {

using namespace Qt::Literals::StringLiterals;
using shipping::PackRule;

PackingSection::PackingSection(const Services& services, QWidget* parent)
    : QWidget(parent), m_services(services), m_ruleLabel(new QLabel(this)), m_rule(new QComboBox(this)),
      m_meaning(new QLabel(this))
{
    auto* form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(grid / 2);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(m_ruleLabel, m_rule);
    form->addRow(m_meaning);
    m_rule->setObjectName(u"packing-rule"_s);
    m_ruleLabel->setBuddy(m_rule);
    m_meaning->setObjectName(u"packing-meaning"_s);
    m_meaning->setWordWrap(true);
    m_meaning->setTextFormat(Qt::PlainText);
    tint(*m_meaning, Tone::Faint);
    for (const PackRule rule : {PackRule::Off, PackRule::Warn, PackRule::Required})
        m_rule->addItem(QString(), static_cast<int>(rule));
    connect(m_rule, &QComboBox::activated, this, &PackingSection::keep);
    show(m_kept);
    load();
}

void PackingSection::load()
{
    m_services.tasks.run(Lane::Desk, [&store = m_services.store()] { return store.read(&shipping::loadPackRule); })
        .in(m_loading)
        .then(this, [this](const Result<PackRule>& rule) {
            if (!rule)
                return Q_EMIT failed(rule.error());
            m_kept = *rule;
            show(m_kept);
        });
}

void PackingSection::show(PackRule rule)
{
    m_rule->setCurrentIndex(m_rule->findData(static_cast<int>(rule)));
    retranslate();
}

void PackingSection::keep()
{
    const auto wanted = static_cast<PackRule>(m_rule->currentData().toInt());
    m_loading.drop(); // what was stored before counts no more
    retranslate();
    if (wanted == m_kept)
        return;
    m_kept = wanted;
    m_services.tasks
        .run(Lane::Saves,
             [&store = m_services.store(), wanted] {
                 return store.write(storage::Topic::Settings, [&](storage::Connection& connection) {
                     return shipping::savePackRule(connection, wanted);
                 });
             })
        .then(this, [this](const Result<void>& kept) {
            if (!kept) {
                Q_EMIT failed(kept.error());
                load(); // what holds
            }
        });
}

void PackingSection::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PackingSection::retranslate()
{
    m_ruleLabel->setText(tr("Check items before a label is printed"));
    m_rule->setItemText(0, tr("off", "rule"));
    m_rule->setItemText(1, tr("warn", "rule"));
    m_rule->setItemText(2, tr("required", "rule"));
    switch (static_cast<PackRule>(m_rule->currentData().toInt())) {
    case PackRule::Off:
        return m_meaning->setText(tr("Labels are printed whether the items are checked or not."));
    case PackRule::Warn:
        return m_meaning->setText(
            tr("Before the first label of an order whose items are not all checked, the program asks."));
    case PackRule::Required:
        return m_meaning->setText(tr("An order gets its first label only when all its items are checked."));
    }
}

} // namespace aviso::ui
