#include "ui/scan/scansection.h"

#include "ui/commits.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>

namespace aviso::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int longestAffix = 4; // characters

} // namespace

ScanSection::ScanSection(const Services& services, const Scanner& scanner, QWidget* parent)
    : QWidget(parent), m_services(services), m_afterwardsLabel(new QLabel(this)), m_afterwards(new QComboBox(this)),
      m_sounds(new QCheckBox(this)), m_gapLabel(new QLabel(this)), m_gap(new QSpinBox(this)),
      m_prefixLabel(new QLabel(this)), m_prefix(new QLineEdit(this)), m_suffixLabel(new QLabel(this)),
      m_suffix(new QLineEdit(this)), m_lastLabel(new QLabel(this)), m_last(new QLabel(this))
{
    auto* form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(grid / 2);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(m_afterwardsLabel, m_afterwards);
    form->addRow(QString(), m_sounds);
    form->addRow(m_prefixLabel, m_prefix);
    form->addRow(m_suffixLabel, m_suffix);
    form->addRow(m_gapLabel, m_gap);
    form->addRow(m_lastLabel, m_last);
    m_afterwards->setObjectName(u"scan-afterwards"_s);
    m_sounds->setObjectName(u"scan-sounds"_s);
    m_gap->setObjectName(u"scan-gap"_s);
    m_prefix->setObjectName(u"scan-prefix"_s);
    m_suffix->setObjectName(u"scan-suffix"_s);
    m_last->setObjectName(u"scan-last"_s);
    m_last->setTextFormat(Qt::PlainText);
    m_last->setWordWrap(true);
    m_gap->setRange(5, 200);
    for (QLineEdit* affix : {m_prefix, m_suffix})
        affix->setMaxLength(longestAffix);
    m_afterwards->addItem(QString(), static_cast<int>(AfterScan::Show));
    m_afterwards->addItem(QString(), static_cast<int>(AfterScan::BookAndPrint));
    m_afterwardsLabel->setBuddy(m_afterwards);
    m_gapLabel->setBuddy(m_gap);
    m_prefixLabel->setBuddy(m_prefix);
    m_suffixLabel->setBuddy(m_suffix);
    connect(m_afterwards, &QComboBox::activated, this, &ScanSection::keep);
    connect(m_sounds, &QCheckBox::clicked, this, &ScanSection::keep);
    connect(m_gap, &QSpinBox::editingFinished, this, &ScanSection::keep);
    connect(m_prefix, &QLineEdit::editingFinished, this, &ScanSection::keep);
    connect(m_suffix, &QLineEdit::editingFinished, this, &ScanSection::keep);
    connect(&scanner, &Scanner::scanned, this, &ScanSection::showScan);
    retranslate();
    show(m_kept);
    load();
}

void ScanSection::load()
{
    m_services.tasks.run(Lane::Desk, [&store = m_services.store()] { return store.read(&loadScanPreferences); })
        .in(m_loading)
        .then(this, [this](const Result<ScanPreferences>& preferences) {
            if (!preferences)
                return Q_EMIT failed(preferences.error());
            m_kept = *preferences;
            show(m_kept);
        });
}

void ScanSection::show(const ScanPreferences& preferences)
{
    m_afterwards->setCurrentIndex(m_afterwards->findData(static_cast<int>(preferences.afterwards)));
    m_sounds->setChecked(!preferences.isMute);
    m_gap->setValue(static_cast<int>(preferences.habits.longestGap.count()));
    m_prefix->setText(preferences.habits.prefix);
    m_suffix->setText(preferences.habits.suffix);
}

ScanPreferences ScanSection::shown() const
{
    ScanPreferences preferences = m_kept;
    preferences.afterwards = static_cast<AfterScan>(m_afterwards->currentData().toInt());
    preferences.isMute = !m_sounds->isChecked();
    preferences.habits.longestGap = std::chrono::milliseconds(m_gap->value());
    preferences.habits.prefix = m_prefix->text();
    preferences.habits.suffix = m_suffix->text();
    return preferences;
}

void ScanSection::keep()
{
    const ScanPreferences wanted = shown();
    if (wanted == m_kept)
        return;
    m_kept = wanted;
    m_services.tasks
        .run(Lane::Saves,
             [&store = m_services.store(), wanted] {
                 return store.write(storage::Topic::Settings, [&](storage::Connection& connection) {
                     return saveScanPreferences(connection, wanted);
                 });
             })
        .then(this, [this](const Result<void>& kept) {
            if (!kept) {
                Q_EMIT failed(kept.error());
                load(); // what holds
            }
        });
}

void ScanSection::showScan(const QList<model::ScanCode>& readings)
{
    m_isScanned = true;
    const model::ScanCode& code = readings.first();
    QStringList lines{code.text};
    if (!code.symbology.isEmpty())
        lines += tr("Symbology: %1").arg(code.symbology);
    for (const model::Gs1Element& element : code.elements)
        lines += u"(%1) %2"_s.arg(element.identifier, element.value);
    if (readings.size() > 1)
        lines += tr("On a US keyboard: %1").arg(readings.last().text);
    m_last->setText(lines.join(u'\n').replace(QChar(0x1D), u' '));
}

void ScanSection::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ScanSection::retranslate()
{
    m_afterwardsLabel->setText(tr("A scanned order"));
    m_afterwards->setItemText(0, tr("is opened"));
    m_afterwards->setItemText(1, tr("is opened, booked, and its label printed"));
    m_sounds->setText(tr("Answer scans with sounds"));
    m_prefixLabel->setText(tr("Sent before a code"));
    m_suffixLabel->setText(tr("Sent after a code"));
    for (QLineEdit* affix : {m_prefix, m_suffix})
        affix->setPlaceholderText(tr("nothing"));
    m_suffix->setToolTip(tr("Before the Enter or Tab with which every code has to end."));
    m_gapLabel->setText(tr("Longest pause inside a code"));
    m_gap->setSuffix(u' ' + tr("ms", "milliseconds"));
    m_gap->setToolTip(tr("Longer for a slow wireless scanner, shorter when fast typing is taken for a scan."));
    m_lastLabel->setText(tr("Try it: the last scan"));
    if (!m_isScanned)
        m_last->setText(tr("nothing scanned yet"));
    m_last->setAccessibleName(m_lastLabel->text());
}

} // namespace aviso::ui
