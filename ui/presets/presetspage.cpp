#include "ui/presets/presetspage.h"

#include "core/model/accounts.h"
#include "core/shipping/keeping.h"
#include "core/text/sentences.h"
#include "ui/commits.h"
#include "ui/icons.h"
#include "ui/mainwindow/messagebar.h"
#include "ui/mnemonics.h"
#include "ui/models/tables.h"
#include "ui/presets/cardprinting.h"
#include "ui/presets/packagespanel.h"
#include "ui/presets/presetform.h"
#include "ui/taborder.h"

#include <QAction>
#include <QDir>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTableView>
#include <QToolBar>
#include <QUuid>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>
#include <utility>

namespace aviso::ui {

using namespace Qt::Literals::StringLiterals;
using model::Preset;
using model::PresetId;
using storage::Connection;
using storage::Topic;

PresetsPage::PresetsPage(const Services& services, QWidget* parent)
    : Page(ownSign(), parent), m_services(services), m_cards(new CardPrinting(services, this)),
      m_model(new TableModel<Preset>(
          {{.title = [] { return tr("Preset"); }, .text = [](const Preset& p) { return p.name; }},
           {.title = [] { return tr("Code"); },
            .text = [](const Preset& p) { return p.code; },
            .font = identifierFont()},
           {.title = [] { return tr("Key"); },
            .text = [](const Preset& p) { return p.hotKey > 0 ? QString::number(p.hotKey) : QString(); },
            .alignment = Qt::AlignRight | Qt::AlignVCenter}},
          this)),
      m_tabs(new QTabWidget(this)), m_table(newTable(m_model, this)), m_form(new PresetForm(services, this)),
      m_scroll(new QScrollArea(this)), m_stack(new QStackedWidget(this)), m_emptyWords(new QLabel(this)),
      m_emptyNew(new QPushButton(this)), m_packages(new PackagesPanel(services, this)), m_message(new MessageBar(this))
{
    buildVerbs();
    auto* bar = new QToolBar(this);
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar->setIconSize({2 * grid + 4, 2 * grid + 4});
    bar->addActions({m_new, m_up, m_down, m_print, m_remove});
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(buildPresets(), QString());
    m_tabs->addTab(m_packages, QString());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(bar);
    column->addWidget(m_tabs, 1);
    column->addWidget(m_message);
    connectParts();
    keepMnemonicsApart(this);
    retranslate();
    enableVerbs();
    load();
}

/// The tabs tell of the next one while they go one by one.
PresetsPage::~PresetsPage()
{
    endTyping();
    m_tabs->disconnect(this);
    m_form->disconnect(this);
}

void PresetsPage::connectParts()
{
    m_keepSoon.setSingleShot(true);
    m_keepSoon.setInterval(std::chrono::milliseconds(700));
    connect(&m_keepSoon, &QTimer::timeout, this, &PresetsPage::keep);
    connect(m_form, &PresetForm::edited, this, [this] { m_keepSoon.start(); });
    connect(m_form, &PresetForm::left, this, &PresetsPage::keep);
    connect(m_form, &PresetForm::rebuilt, this, [this] { chainTabs(m_form->parts()); });
    connect(m_packages, &PackagesPanel::failed, this, &Page::failed);
    connect(m_packages, &PackagesPanel::chosenChanged, this, &PresetsPage::enableVerbs);
    connect(m_tabs, &QTabWidget::currentChanged, this, &PresetsPage::enableVerbs);
    connect(m_cards, &CardPrinting::failed, this, &Page::failed);
    connect(m_cards, &CardPrinting::printed, this,
            [this](int sheets) { Q_EMIT announced(tr("%n sheet(s) sent to the printer.", nullptr, sheets)); });
    connect(m_cards, &CardPrinting::saved, this, [this](const QString& file) {
        Q_EMIT announced(tr("The cards are saved in %1.").arg(QDir::toNativeSeparators(file)));
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& now) {
        if (m_isShowing || !now.isValid())
            return;
        if (m_refusal && m_form->preset() != m_stored) // what was typed has no other place than here
            return load();
        keep();
        open(m_model->row(now.row()));
    });
    whenCommitted(m_services.store(), Topic::Settings | Topic::Accounts, this, [this](storage::Topics) { load(); });
}

PageSign PresetsPage::ownSign()
{
    return {.name = u"presets"_s, .icon = u"preset"_s, .title = [] { return tr("Presets"); }};
}

QList<QAction*> PresetsPage::verbs() const
{
    return {m_new,           nullptr,       m_up,    m_down,   nullptr,  m_print, m_cardFile, nullptr,
            m_printCommands, m_commandFile, nullptr, m_import, m_export, nullptr, m_remove};
}

void PresetsPage::buildVerbs()
{
    m_new = newVerb(u"new-preset"_s, Qt::Key_F2, verbIcon(u"document-new"_s, u"new"_s), [this] {
        if (m_tabs->currentWidget() == m_packages)
            return m_packages->writeNew();
        writeNew({});
    });
    m_up = newVerb(u"preset-up"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_Up, icon(u"up"_s), [this] { move(-1); });
    m_down = newVerb(u"preset-down"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_Down, icon(u"down"_s), [this] { move(1); });
    m_print = newVerb(u"print-cards"_s, QKeySequence::Print, verbIcon(u"document-print"_s, u"print"_s),
                      [this] { m_cards->print(pages::presetCards(m_model->rows()), tr("Preset cards")); });
    m_cardFile = newVerb(u"save-cards"_s, {}, icon(u"export"_s), [this] {
        saveCards(pages::presetCards(m_model->rows()), tr("Preset cards"), u"preset-cards.pdf"_s);
    });
    m_printCommands =
        newVerb(u"print-command-cards"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_P, verbIcon(u"document-print"_s, u"print"_s),
                [this] { m_cards->print(commandCards(m_commands), tr("Command cards")); });
    m_commandFile = newVerb(u"save-command-cards"_s, {}, icon(u"export"_s), [this] {
        saveCards(commandCards(m_commands), tr("Command cards"), u"command-cards.pdf"_s);
    });
    m_import = newVerb(u"import-presets"_s, Qt::CTRL | Qt::Key_O, icon(u"import"_s), [this] { askForImport(); });
    m_export = newVerb(u"export-presets"_s, Qt::CTRL | Qt::Key_E, icon(u"export"_s), [this] { askForExport(); });
    m_remove = newVerb(u"remove-preset"_s, Qt::CTRL | Qt::Key_Delete, verbIcon(u"edit-delete"_s, u"remove"_s), [this] {
        if (m_tabs->currentWidget() == m_packages)
            return m_packages->removeChosen();
        remove();
    });
}

QWidget* PresetsPage::buildPresets()
{
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setObjectName(u"preset-list"_s);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(m_form);
    m_stack->addWidget(buildEmpty());
    m_stack->addWidget(m_scroll);
    auto* parts = new QSplitter(Qt::Horizontal, this);
    parts->addWidget(m_table);
    parts->addWidget(m_stack);
    parts->setStretchFactor(1, 1);
    parts->setChildrenCollapsible(false);
    parts->setSizes({44 * grid, 108 * grid});
    return parts;
}

QWidget* PresetsPage::buildEmpty()
{
    auto* empty = new QWidget(this);
    m_emptyWords->setAlignment(Qt::AlignCenter);
    m_emptyWords->setWordWrap(true);
    auto* column = new QVBoxLayout(empty);
    column->setContentsMargins(4 * grid, 0, 4 * grid, 0);
    column->addStretch();
    column->addWidget(m_emptyWords);
    column->addWidget(m_emptyNew, 0, Qt::AlignHCenter);
    column->addStretch();
    connect(m_emptyNew, &QPushButton::clicked, this, [this] { writeNew({}); });
    return empty;
}

Result<PresetsPage::Reading> PresetsPage::read(Connection& connection)
{
    auto presets = model::listPresets(connection);
    if (!presets)
        return std::unexpected(presets.error());
    auto accounts = model::listAccounts(connection);
    if (!accounts)
        return std::unexpected(accounts.error());
    return Reading{.presets = *std::move(presets), .accounts = *std::move(accounts)};
}

void PresetsPage::load(std::optional<PresetId> wanted)
{
    m_services.tasks.run(Lane::Desk, [&store = m_services.store()] { return store.read(&PresetsPage::read); })
        .in(m_loading)
        .then(this, [this, wanted](const Result<Reading>& reading) {
            if (!reading)
                return Q_EMIT failed(reading.error());
            take(*reading, wanted);
        });
}

void PresetsPage::take(const Reading& reading, std::optional<PresetId> wanted)
{
    m_accounts = reading.accounts;
    m_form->setAccounts(reading.accounts);
    PresetId current = wanted.value_or(m_stored.id);
    if (current == PresetId{} && !reading.presets.isEmpty())
        current = reading.presets.first().id;
    const auto found = std::ranges::find(reading.presets, current, &Preset::id);
    m_isShowing = true;
    if (reading.presets != m_model->rows())
        m_model->replaceAll(reading.presets);
    if (found != reading.presets.end())
        m_table->selectRow(static_cast<int>(found - reading.presets.begin()));
    m_isShowing = false;
    const bool isTyped = m_form->preset() != m_stored && m_form->preset().id == m_stored.id;
    if (found == reading.presets.end())
        open(reading.presets.isEmpty() ? Preset() : reading.presets.first());
    else if (wanted || !isTyped)
        open(*found);
    if (wanted)
        m_form->startNaming();
}

void PresetsPage::open(const Preset& preset)
{
    m_keepSoon.stop();
    m_refusal.reset();
    const bool isOther = preset.id != m_stored.id;
    m_stored = preset;
    if (isOther)
        m_sitting = QUuid::createUuid().toString(QUuid::WithoutBraces);
    if (isOther || m_form->preset() != preset)
        m_form->show(preset);
    const bool isAny = preset.id != PresetId{};
    m_stack->setCurrentIndex(isAny ? 1 : 0);
    if (isAny && isOther)
        chainTabs(m_form->parts());
    enableVerbs();
}

void PresetsPage::keep()
{
    m_keepSoon.stop();
    const Preset preset = m_form->preset();
    if (preset.id == PresetId{} || preset == m_stored || m_isSaving)
        return;
    m_isSaving = true;
    m_services.tasks
        .run(Lane::Saves, [&desk = m_services.desk, preset,
                           sitting = m_sitting] { return shipping::changePreset(desk, preset, sitting); })
        .then(this, [this, preset](const Result<void>& saved) {
            m_isSaving = false;
            if (!saved) {
                m_refusal = saved.error();
                m_message->show(Tone::Bad, text::sentence(saved.error()) + u' ' + tr("The preset is not saved."));
            } else if (preset.id == m_stored.id) {
                if (m_refusal)
                    m_message->hide();
                m_refusal.reset();
                m_stored = preset;
            }
            for (const auto& then : std::exchange(m_afterwards, {}))
                then();
            if (saved && m_form->preset() != m_stored && m_form->preset().id == m_stored.id)
                m_keepSoon.start(); // typed on meanwhile
        });
}

void PresetsPage::enter()
{
    load();
}

void PresetsPage::leave()
{
    keep();
}

void PresetsPage::whenSaveIsOver(const std::function<void()>& then)
{
    if (!m_isSaving)
        return then();
    m_afterwards.append(then);
}

QString PresetsPage::unsaved() const
{
    if (!m_refusal || m_form->preset() == m_stored)
        return {};
    return tr("What you typed in the preset “%1” could not be saved.").arg(m_stored.name);
}

void PresetsPage::setCommands(const QList<CardCommand>& commands)
{
    m_commands = commands;
    enableVerbs();
}

void PresetsPage::enableVerbs()
{
    for (QAction* verb : {m_printCommands, m_commandFile})
        verb->setEnabled(!m_commands.isEmpty());
    const bool arePackages = m_tabs->currentWidget() == m_packages;
    const bool isAny = !m_model->rows().isEmpty();
    m_up->setEnabled(!arePackages && isAny);
    m_down->setEnabled(!arePackages && isAny);
    for (QAction* verb : {m_print, m_cardFile, m_export})
        verb->setEnabled(isAny);
    m_remove->setEnabled(arePackages ? m_packages->isAnyChosen() : isAny);
}

void PresetsPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_model->retranslate();
        retranslate();
    }
    Page::changeEvent(event);
}

void PresetsPage::retranslate()
{
    m_message->leave();
    m_tabs->setTabText(0, tr("Presets"));
    m_tabs->setTabText(1, tr("Packages"));
    m_table->setAccessibleName(tr("Presets"));
    m_emptyWords->setText(tr("A preset holds what you choose again and again: service, parcels, messages, texts and "
                             "delivery options. One key, or one scan of its card, puts it into a shipment."));
    m_emptyNew->setText(tr("Make a preset"));
    m_new->setText(tr("New preset"));
    m_up->setText(tr("Move up"));
    m_down->setText(tr("Move down"));
    m_print->setText(tr("Print the cards"));
    m_cardFile->setText(tr("Save the cards as PDF …"));
    m_printCommands->setText(tr("Print the command cards"));
    m_commandFile->setText(tr("Save the command cards as PDF …"));
    m_import->setText(tr("Import presets …"));
    m_export->setText(tr("Export presets …"));
    m_remove->setText(tr("Delete"));
    QMetaObject::invokeMethod(this, [this] { assignMnemonics(this); }, Qt::QueuedConnection);
}

} // namespace aviso::ui
