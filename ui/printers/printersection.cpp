#include "ui/printers/printersection.h"

#include "core/printing/plainpages.h"
#include "core/printing/socketprinter.h"
#include "core/text/sentences.h"
#include "ui/choicebox.h"
#include "ui/look.h"
#include "ui/printers/headbox.h"
#include "ui/printers/networkprinters.h"
#include "ui/printers/sheetline.h"

#include <QCheckBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace aviso::ui {

using namespace Qt::Literals::StringLiterals;
using printing::Layout;
using printing::Order;
using printing::Paper;
using printing::PrinterSetup;

namespace {

constexpr int choiceWidth = 20; // characters

QString paperName(Paper paper)
{
    switch (paper) {
    case Paper::Label:
        return PrinterSection::tr("Labels");
    case Paper::Sheet:
        return PrinterSection::tr("A4 sheets of four labels");
    case Paper::List:
        return PrinterSection::tr("Lists and cards");
    case Paper::Preview:
        break;
    }
    return PrinterSection::tr("Previews of messages");
}

QString layoutName(Layout layout)
{
    switch (layout) {
    case Layout::Own:
        return PrinterSection::tr("Own size");
    case Layout::A6:
        return PrinterSection::tr("A6");
    case Layout::A4Four:
        return PrinterSection::tr("Four on A4");
    case Layout::Thermal:
        break;
    }
    return PrinterSection::tr("Thermal: ZPL goes through as it is");
}

QString orderName(Order order)
{
    switch (order) {
    case Order::AsListed:
        return PrinterSection::tr("As listed");
    case Order::Consignee:
        return PrinterSection::tr("By consignee");
    case Order::Service:
        return PrinterSection::tr("By preset or service");
    case Order::Postcode:
        break;
    }
    return PrinterSection::tr("By postcode (pick route)");
}

bool hasLayouts(Paper paper)
{
    return paper == Paper::Label;
}

} // namespace

PrinterSection::PrinterSection(const Services& services, const printing::Spooler& spooler, QWidget* parent)
    : QWidget(parent), m_services(services), m_spooler(std::make_shared<printing::Spooler>(spooler)),
      m_asks(new QCheckBox(this)), m_test(new QPushButton(this)), m_networkLabel(new QLabel(this)),
      m_network(new NetworkPrinters(services, this)), m_head(new HeadBox(services, m_spooler, this)),
      m_sheet(new SheetLine(services, this)), m_separators(new QCheckBox(this))
{
    auto* form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(grid / 2);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_paper = newChoice(form, u"printer-paper"_s);
    m_printer = newChoice(form, u"printer-queue"_s);
    m_tray = newChoice(form, u"printer-tray"_s);
    m_layout = newChoice(form, u"printer-layout"_s);
    form->addRow(QString(), m_asks);
    form->addRow(QString(), m_test);
    form->addRow(m_head);
    form->addRow(m_sheet);
    m_order = newChoice(form, u"printer-order"_s);
    form->addRow(QString(), m_separators);
    form->addRow(m_networkLabel, m_network);
    m_asks->setObjectName(u"printer-asks"_s);
    m_test->setObjectName(u"printer-test"_s);
    m_separators->setObjectName(u"printer-separators"_s);
    m_test->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    for (const Paper paper : printing::allPapers)
        m_paper->addItem(QString(), static_cast<int>(paper));
    for (const Layout layout : {Layout::Own, Layout::A6, Layout::A4Four, Layout::Thermal})
        m_layout->addItem(QString(), static_cast<int>(layout));
    for (const Order order : printing::allOrders)
        m_order->addItem(QString(), static_cast<int>(order));
    connect(m_paper, &QComboBox::activated, this, &PrinterSection::showPaper);
    connect(m_printer, &QComboBox::activated, this, [this] {
        m_tray->setCurrentIndex(0);
        keep();
        askTrays();
    });
    connect(m_tray, &QComboBox::activated, this, &PrinterSection::keep);
    connect(m_layout, &QComboBox::activated, this, &PrinterSection::keep);
    connect(m_asks, &QCheckBox::clicked, this, &PrinterSection::keep);
    connect(m_test, &QPushButton::clicked, this, &PrinterSection::test);
    connect(m_order, &QComboBox::activated, this, &PrinterSection::keepHabits);
    connect(m_separators, &QCheckBox::clicked, this, &PrinterSection::keepHabits);
    connect(m_sheet, &SheetLine::failed, this, &PrinterSection::failed);
    connect(m_head, &HeadBox::failed, this, &PrinterSection::failed);
    connect(m_head, &HeadBox::announced, this, &PrinterSection::announced);
    connectNetwork();
    retranslate();
    load();
    askPrinters();
}

void PrinterSection::connectNetwork()
{
    connect(m_network, &NetworkPrinters::failed, this, &PrinterSection::failed);
    connect(m_network, &NetworkPrinters::changed, this, [this](const QStringList& printers) {
        m_networkPrinters = printers;
        fillPrinters();
        enable();
    });
    connect(m_network, &NetworkPrinters::added, this, [this](const QString& printer) {
        const int index = m_printer->findData(printer);
        if (!m_isLoaded || index < 0)
            return;
        m_printer->setCurrentIndex(index);
        m_tray->setCurrentIndex(0);
        keep();
        askTrays();
    });
    m_network->load();
}

QComboBox* PrinterSection::newChoice(QFormLayout* form, const QString& name)
{
    auto* choice = new ChoiceBox(choiceWidth, this);
    choice->setObjectName(name);
    auto* label = new QLabel(this);
    label->setBuddy(choice);
    form->addRow(label, choice);
    m_labels.append(label);
    return choice;
}

Result<PrinterSection::Reading> PrinterSection::read(storage::Connection& connection)
{
    Reading reading;
    for (const Paper paper : printing::allPapers) {
        const auto setup = printing::printerFor(connection, paper);
        if (!setup)
            return std::unexpected(setup.error());
        reading.setups.insert(paper, *setup);
    }
    const auto habits = printing::batchHabits(connection);
    if (!habits)
        return std::unexpected(habits.error());
    reading.habits = *habits;
    return reading;
}

void PrinterSection::load()
{
    m_services.tasks.run(Lane::Desk, [&store = m_services.store()] { return store.read(&PrinterSection::read); })
        .in(m_loading)
        .then(this, [this](const Result<Reading>& reading) {
            if (!reading)
                return Q_EMIT failed(reading.error());
            m_kept = *reading;
            m_isLoaded = true;
            m_order->setCurrentIndex(m_order->findData(static_cast<int>(m_kept.habits.order)));
            m_separators->setChecked(m_kept.habits.areGroupsSeparated);
            showPaper();
        });
}

void PrinterSection::askPrinters()
{
    m_services.tasks.run(Lane::Background, [spooler = m_spooler] { return spooler->printers(); })
        .in(m_asking)
        .then(this, [this](const QStringList& printers) {
            m_printers = printers;
            fillPrinters();
            enable();
        });
}

void PrinterSection::askTrays()
{
    const QString queue = shown().queue;
    m_trays.clear();
    m_askingTrays.drop();
    fillTrays();
    if (queue.isEmpty())
        return;
    m_services.tasks.run(Lane::Background, [spooler = m_spooler, queue] { return spooler->trays(queue); })
        .in(m_askingTrays)
        .then(this, [this](const Result<QList<printing::Tray>>& trays) {
            if (!trays)
                return Q_EMIT failed(trays.error());
            m_trays = *trays;
            fillTrays();
            showSheet();
            enable();
        });
}

Paper PrinterSection::paper() const
{
    return static_cast<Paper>(m_paper->currentData().toInt());
}

PrinterSetup PrinterSection::shown() const
{
    return {.queue = m_printer->currentData().toString(),
            .tray = m_tray->currentData().toString(),
            .layout = paper() == Paper::Sheet                                          ? Layout::A4Four
                      : printing::isSocketPrinter(m_printer->currentData().toString()) ? Layout::Thermal
                      : hasLayouts(paper()) ? static_cast<Layout>(m_layout->currentData().toInt())
                                            : Layout::Own,
            .asks = m_asks->isChecked()};
}

void PrinterSection::showPaper()
{
    const PrinterSetup setup = m_kept.setups.value(paper());
    fillPrinters();
    m_layout->setCurrentIndex(m_layout->findData(static_cast<int>(setup.layout)));
    m_asks->setChecked(setup.asks);
    askTrays();
    showSheet();
    enable();
}

void PrinterSection::showSheet()
{
    const PrinterSetup setup = m_kept.setups.value(paper());
    const auto found = std::ranges::find(m_trays, setup.tray, &printing::Tray::name);
    m_head->show(setup);
    m_network->show(setup.queue);
    m_sheet->show(setup, found == m_trays.end() ? QString() : found->words);
}

void PrinterSection::fillPrinters()
{
    const QString kept = m_kept.setups.value(paper()).queue;
    m_printer->clear();
    m_printer->addItem(tr("None: the system's dialog asks"), QString());
    for (const QString& printer : std::as_const(m_printers))
        m_printer->addItem(printer, printer);
    if (hasLayouts(paper())) // the others are pages
        for (const QString& printer : std::as_const(m_networkPrinters))
            m_printer->addItem(printer, printer);
    if (!kept.isEmpty() && m_printer->findData(kept) < 0)
        m_printer->addItem(tr("%1 (not there now)").arg(kept), kept);
    m_printer->setCurrentIndex(std::max(0, m_printer->findData(kept)));
}

void PrinterSection::fillTrays()
{
    const QString kept = m_kept.setups.value(paper()).tray;
    m_tray->clear();
    m_tray->addItem(tr("As the printer likes"), QString());
    for (const printing::Tray& tray : std::as_const(m_trays))
        m_tray->addItem(tray.words, tray.name);
    if (!kept.isEmpty() && m_tray->findData(kept) < 0)
        m_tray->addItem(kept, kept);
    m_tray->setCurrentIndex(std::max(0, m_tray->findData(kept)));
}

void PrinterSection::keep()
{
    const PrinterSetup wanted = shown();
    m_layout->setCurrentIndex(m_layout->findData(static_cast<int>(wanted.layout)));
    if (wanted == m_kept.setups.value(paper()))
        return;
    m_kept.setups.insert(paper(), wanted);
    const auto write = [paper = paper(), wanted](storage::Connection& connection) {
        return printing::keepPrinterFor(connection, paper, wanted);
    };
    m_services.tasks
        .run(Lane::Saves, [&store = m_services.store(), write] { return store.write(storage::Topic::Settings, write); })
        .then(this, [this](const Result<void>& kept) {
            if (!kept) {
                Q_EMIT failed(kept.error());
                load(); // what holds
            }
        });
    showSheet();
    enable();
}

void PrinterSection::keepHabits()
{
    m_kept.habits = {.order = static_cast<Order>(m_order->currentData().toInt()),
                     .areGroupsSeparated = m_separators->isChecked()};
    const auto write = [habits = m_kept.habits](storage::Connection& connection) {
        return printing::keepBatchHabits(connection, habits);
    };
    m_services.tasks
        .run(Lane::Saves, [&store = m_services.store(), write] { return store.write(storage::Topic::Settings, write); })
        .then(this, [this](const Result<void>& kept) {
            if (!kept) {
                Q_EMIT failed(kept.error());
                load();
            }
        });
    enable();
}

void PrinterSection::test()
{
    const PrinterSetup printer = shown();
    const pages::Separator words{
        .title = tr("Test page"),
        .lines = {paperName(paper()), tr("Printer: %1").arg(printer.queue), tr("Tray: %1").arg(m_tray->currentText()),
                  tr("Layout: %1").arg(layoutName(printer.layout)), text::dateText(QDate::currentDate())}};
    m_isTesting = true;
    enable();
    m_services.tasks
        .run(Lane::Background,
             [&desk = m_services.desk, spooler = m_spooler, printer, words] {
                 return printing::printTestPage({desk.store, desk.presence, desk.clock, *spooler}, printer, words);
             })
        .then(this, [this, queue = printer.queue](const Result<void>& printed) {
            m_isTesting = false;
            enable();
            if (!printed)
                return Q_EMIT failed(printed.error());
            Q_EMIT announced(tr("A test page went to “%1”.").arg(queue));
        });
}

void PrinterSection::enable()
{
    const bool isChosen = !shown().queue.isEmpty();
    m_printer->setEnabled(m_isLoaded); // nothing is chosen that the reading would take back
    m_order->setEnabled(m_isLoaded);
    m_tray->setEnabled(isChosen);
    const bool isSocket = printing::isSocketPrinter(shown().queue); // takes one layout only
    m_layout->setEnabled(isChosen && hasLayouts(paper()) && !isSocket);
    m_asks->setEnabled(isChosen);
    m_test->setEnabled(isChosen && !m_isTesting);
    m_separators->setEnabled(m_kept.habits.order != Order::AsListed);
}

void PrinterSection::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PrinterSection::retranslate()
{
    const QStringList names{tr("Printer for"), tr("Printer"), tr("Tray"), tr("Layout"), tr("Order of a batch")};
    for (qsizetype i = 0; i < names.size(); ++i)
        m_labels[i]->setText(names[i]);
    for (int i = 0; i < m_paper->count(); ++i)
        m_paper->setItemText(i, paperName(static_cast<Paper>(m_paper->itemData(i).toInt())));
    for (int i = 0; i < m_layout->count(); ++i)
        m_layout->setItemText(i, layoutName(static_cast<Layout>(m_layout->itemData(i).toInt())));
    for (int i = 0; i < m_order->count(); ++i)
        m_order->setItemText(i, orderName(static_cast<Order>(m_order->itemData(i).toInt())));
    m_asks->setText(tr("Ask each time"));
    m_asks->setToolTip(tr("By the system's dialog, instead of printing at once."));
    m_test->setText(tr("Print a test page"));
    m_networkLabel->setText(tr("Thermal printer in the network"));
    m_separators->setText(tr("A page between groups"));
    m_separators->setToolTip(tr("It names the group, how many labels follow, and the day. It is no label."));
    fillPrinters();
    fillTrays();
    enable();
}

} // namespace aviso::ui
