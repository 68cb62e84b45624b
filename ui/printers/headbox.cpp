#include "ui/printers/headbox.h"

#include "core/printing/devices.h"
#include "core/printing/plainpages.h"
#include "core/printing/socketprinter.h"
#include "ui/choicebox.h"
#include "ui/look.h"

#include <QCheckBox>
#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace aviso::ui {

using namespace Qt::Literals::StringLiterals;
using pages::ThermalHead;
using printing::PrinterSetup;

namespace {

constexpr int choiceWidth = 20; // characters

QString resolutionName(int dpi)
{
    switch (dpi) {
    case 0:
        return HeadBox::tr("Not known");
    case 305:
        return HeadBox::tr("%1 dpi (%2 dots/mm)").arg(300).arg(12);
    case 610:
        return HeadBox::tr("%1 dpi (%2 dots/mm)").arg(600).arg(24);
    default:
        return HeadBox::tr("%1 dpi (%2 dots/mm)").arg(dpi).arg(qRound(dpi / 25.4));
    }
}

} // namespace

HeadBox::HeadBox(const Services& services, std::shared_ptr<const printing::Spooler> spooler, QWidget* parent)
    : QWidget(parent), m_services(services), m_spooler(std::move(spooler)), m_dpiLabel(new QLabel(this)),
      m_dpi(new ChoiceBox(choiceWidth, this)), m_ask(new QPushButton(this)), m_ruler(new QPushButton(this)),
      m_otherLabel(new QLabel(this)), m_other(new ChoiceBox(choiceWidth, this)), m_letters(new QCheckBox(this))
{
    setObjectName(u"printer-head"_s);
    m_dpi->setObjectName(u"printer-dpi"_s);
    m_ask->setObjectName(u"printer-ask"_s);
    m_ruler->setObjectName(u"printer-ruler"_s);
    m_other->setObjectName(u"printer-other-labels"_s);
    m_letters->setObjectName(u"printer-letters"_s);
    m_dpiLabel->setBuddy(m_dpi);
    m_otherLabel->setBuddy(m_other);
    auto* form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(grid / 2);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    auto* ways = new QHBoxLayout;
    ways->setSpacing(grid);
    ways->addWidget(m_ask);
    ways->addWidget(m_ruler);
    ways->addStretch();
    form->addRow(m_dpiLabel, m_dpi);
    form->addRow(QString(), ways);
    form->addRow(m_otherLabel, m_other);
    form->addRow(QString(), m_letters);
    m_dpi->addItem(QString(), 0);
    for (const int dpi : pages::headDpis)
        m_dpi->addItem(QString(), dpi);
    for (const auto rule : {ThermalHead::OtherLabels::Refuse, ThermalHead::OtherLabels::Scale})
        m_other->addItem(QString(), static_cast<int>(rule));
    connect(m_dpi, &QComboBox::activated, this, &HeadBox::keep);
    connect(m_other, &QComboBox::activated, this, &HeadBox::keep);
    connect(m_letters, &QCheckBox::clicked, this, &HeadBox::keep);
    connect(m_ask, &QPushButton::clicked, this, &HeadBox::ask);
    connect(m_ruler, &QPushButton::clicked, this, &HeadBox::printRuler);
    retranslate();
    hide();
}

void HeadBox::show(const PrinterSetup& printer)
{
    const bool isSame = printer.queue == m_printer.queue;
    m_printer = printer;
    setVisible(printing::takesCommands(printer));
    if (!isSame && !printer.queue.isEmpty())
        load();
}

void HeadBox::load()
{
    m_asking.drop();
    take({});
    const auto read = [queue = m_printer.queue](storage::Connection& connection) {
        return printing::headOf(connection, queue);
    };
    m_services.tasks.run(Lane::Desk, [&store = m_services.store(), read] { return store.read(read); })
        .in(m_loading)
        .then(this, [this](const Result<ThermalHead>& head) {
            if (!head)
                return Q_EMIT failed(head.error());
            take(*head);
        });
}

void HeadBox::take(const ThermalHead& head)
{
    m_dpi->setCurrentIndex(std::max(0, m_dpi->findData(head.dpi)));
    m_other->setCurrentIndex(m_other->findData(static_cast<int>(head.otherLabels)));
    m_letters->setChecked(head.letters == ThermalHead::Letters::Drawn);
}

void HeadBox::keep()
{
    m_loading.drop(); // what was read is older
    const ThermalHead head{.dpi = m_dpi->currentData().toInt(),
                           .otherLabels = static_cast<ThermalHead::OtherLabels>(m_other->currentData().toInt()),
                           .letters = m_letters->isChecked() ? ThermalHead::Letters::Drawn
                                                             : ThermalHead::Letters::AsTheyStand};
    const auto write = [queue = m_printer.queue, head](storage::Connection& connection) {
        return printing::keepHeadOf(connection, queue, head);
    };
    m_services.tasks
        .run(Lane::Saves, [&store = m_services.store(), write] { return store.write(storage::Topic::Settings, write); })
        .then(this, [this](const Result<void>& kept) {
            if (!kept) {
                Q_EMIT failed(kept.error());
                load(); // what holds
            }
        });
}

void HeadBox::ask()
{
    m_services.tasks
        .run(Lane::Background, [spooler = m_spooler, queue = m_printer.queue] { return spooler->resolution(queue); })
        .in(m_asking)
        .then(this, [this](const Result<int>& said) {
            if (!said)
                return Q_EMIT failed(said.error());
            takeResolution(pages::headDpi(*said));
        });
}

void HeadBox::takeResolution(int dpi)
{
    if (dpi == 0)
        return Q_EMIT announced(tr("The printer does not say its resolution. Print the ruler page and measure."));
    m_dpi->setCurrentIndex(m_dpi->findData(dpi));
    keep();
    Q_EMIT announced(tr("The printer says: %1.").arg(resolutionName(dpi)));
}

void HeadBox::printRuler()
{
    m_isBusy = true;
    enable();
    m_services.tasks
        .run(Lane::Background,
             [&desk = m_services.desk, spooler = m_spooler, printer = m_printer] {
                 return printing::printRulerPage({desk.store, desk.presence, desk.clock, *spooler}, printer);
             })
        .then(this, [this, queue = m_printer.queue](const Result<void>& printed) {
            m_isBusy = false;
            enable();
            if (!printed)
                return Q_EMIT failed(printed.error());
            Q_EMIT announced(
                tr("A ruler page went to “%1”. Choose the resolution whose line is 50 mm long.").arg(queue));
        });
}

void HeadBox::enable()
{
    m_ruler->setEnabled(!m_isBusy);
}

void HeadBox::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void HeadBox::retranslate()
{
    m_dpiLabel->setText(tr("Resolution"));
    m_otherLabel->setText(tr("Labels made for another resolution"));
    for (int i = 0; i < m_dpi->count(); ++i)
        m_dpi->setItemText(i, resolutionName(m_dpi->itemData(i).toInt()));
    m_other->setItemText(0, tr("Refuse"));
    m_other->setItemText(1, tr("Scale, as a picture"));
    m_ask->setText(tr("Ask the printer"));
    m_ruler->setText(tr("Print a ruler page"));
    m_letters->setText(tr("Draw letters that its fonts may lack"));
    m_letters->setToolTip(tr("Cyrillic and others go to the printer as small pictures. Switch it off when fonts with "
                             "these letters are loaded into the printer."));
}

} // namespace aviso::ui
