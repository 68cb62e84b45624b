#include "app/screens.h"

#include "app/folderwatch.h"
#include "app/paths.h"
#include "ui/accounts/accountspage.h"
#include "ui/addresses/addressbookpage.h"
#include "ui/approval/approvalsection.h"
#include "ui/endofday/endofdaypage.h"
#include "ui/orders/importpage.h"
#include "ui/presets/presetspage.h"
#include "ui/printers/printersection.h"
#include "ui/scan/packingdesk.h"
#include "ui/scan/packingpanel.h"
#include "ui/scan/packingsection.h"
#include "ui/scan/scanband.h"
#include "ui/scan/scandesk.h"
#include "ui/scan/scanpreferences.h"
#include "ui/scan/scansection.h"
#include "ui/settings/diagnosticssection.h"
#include "ui/settings/settingspage.h"
#include "ui/settings/watchedfoldersection.h"
#include "ui/shipments/changeverbs.h"
#include "ui/shipments/changing.h"
#include "ui/shipments/draftverbs.h"
#include "ui/shipments/shipmentspage.h"
#include "ui/today/todaypage.h"

#include <QAction>

#include <algorithm>

namespace aviso::app {

using shipping::Work;

namespace {

ui::StartPractice practiceStarter(PracticeDesk& practice)
{
    return [&practice](const QString& carrier) -> Result<ui::PracticeStand> {
        const auto accounts = practice.accounts();
        if (!accounts)
            return std::unexpected(accounts.error());
        const auto wanted = std::ranges::find(*accounts, carrier, &model::Account::carrier);
        return ui::PracticeStand{.account = wanted == accounts->end() ? accounts->first() : *wanted};
    };
}

Result<ui::ScanRules> scanRules(storage::Store& store)
{
    const auto kept = store.read(&ui::loadScanPreferences);
    if (!kept)
        return std::unexpected(kept.error());
    return ui::ScanRules{.longestGap = kept->habits.longestGap,
                         .shortestCode = kept->habits.shortestCode,
                         .prefix = kept->habits.prefix,
                         .suffix = kept->habits.suffix,
                         .isMute = kept->isMute};
}

} // namespace

Screens::Screens(const Ground& ground, ui::MainWindow& window)
    : QObject(&window), m_ground(ground), m_window(window), m_band(new ui::ScanBand(&window)),
      m_packingPanel(new ui::PackingPanel(&window)),
      m_scans(new ui::ScanDesk(ground.services, &m_scanner, m_band, this)),
      m_packing(new ui::PackingDesk(ground.services, m_packingPanel, m_scans, this))
{
    promise<ui::TodayPage>([this] { return newToday(); });
    promise<ui::ShipmentsPage>([this] { return newShipments(); });
    promise<ui::EndOfDayPage>([this] { return newEndOfDay(); });
    promise<ui::ImportPage>([this] { return newImport(); });
    promise<ui::AddressBookPage>(
        [this] { return new ui::AddressBookPage(m_ground.services, shipments().addressFinder()); });
    promise<ui::PresetsPage>([this] { return newPresets(); });
    promise<ui::AccountsPage>(
        [this] { return new ui::AccountsPage(m_ground.services, practiceStarter(m_ground.practice)); });
    promise<ui::SettingsPage>([this] { return newSettings(); });
    window.addBand(m_band);
    window.addBand(m_packingPanel);
    connectScans();
    connectPacking();
    window.openFirst();
}

template <class Page>
void Screens::promise(ui::PageStack::MakePage make)
{
    m_window.promise(Page::ownSign(), std::move(make));
}

template <class Page>
Page& Screens::page()
{
    return *static_cast<Page*>(m_window.page(Page::ownSign().name));
}

ui::ShipmentsPage& Screens::shipments()
{
    return page<ui::ShipmentsPage>();
}

ui::Furnish Screens::furnisher()
{
    return [this] { return furnish(m_ground.workplace, m_ground.practice); };
}

QString Screens::backups() const
{
    return backupFolder(m_ground.workplace.dataFolder());
}

ui::Page* Screens::newToday()
{
    auto* today = new ui::TodayPage(m_ground.services, backups(), furnisher());
    connect(today, &ui::TodayPage::pageAsked, &m_window, &ui::MainWindow::open);
    connect(today, &ui::TodayPage::listAsked, this, &Screens::showWork);
    connect(today, &ui::TodayPage::verbAsked, this, &Screens::doWork);
    connect(today, &ui::TodayPage::shipmentWanted, this, [this] {
        showShipments();
        shipments().drafts()->newShipment()->trigger();
    });
    return today;
}

ui::Page* Screens::newShipments()
{
    auto* shipments = new ui::ShipmentsPage(m_ground.services, m_ground.preferences, furnisher());
    connect(shipments, &ui::ShipmentsPage::pageAsked, &m_window, &ui::MainWindow::open);
    connect(shipments, &ui::ShipmentsPage::itemCheckAsked, m_packing, &ui::PackingDesk::open);
    connect(m_packing, &ui::PackingDesk::announced, shipments, &ui::Page::announced);
    connect(shipments->drafts(), &ui::DraftVerbs::presetAsked, this, [this](const model::Preset& preset) {
        auto& presets = page<ui::PresetsPage>();
        m_window.open(presets.objectName());
        presets.writeNew(preset);
    });
    return shipments;
}

ui::Page* Screens::newEndOfDay()
{
    auto* day = new ui::EndOfDayPage(m_ground.services);
    connect(day, &ui::EndOfDayPage::pageAsked, &m_window, &ui::MainWindow::open);
    connect(day, &ui::EndOfDayPage::workAsked, this, &Screens::doWork);
    connect(day, &ui::EndOfDayPage::shipmentAsked, this, [this](ShipmentId id) {
        showShipments();
        shipments().showShipment(id);
    });
    return day;
}

ui::Page* Screens::newImport()
{
    auto* import = new ui::ImportPage(m_ground.services);
    connect(import, &ui::ImportPage::shipmentAsked, this, [this](ShipmentId id) {
        m_window.open(shipments().objectName());
        shipments().showShipment(id);
    });
    return import;
}

ui::Page* Screens::newPresets()
{
    auto* presets = new ui::PresetsPage(m_ground.services);
    presets->setCommands(commands());
    return presets;
}

ui::Page* Screens::newSettings()
{
    auto* settings = new ui::SettingsPage(m_ground.services, {m_ground.workplace.dataFolder(), backups()});
    connect(settings, &ui::SettingsPage::restoreAsked, this, &Screens::restoreAsked);
    using enum ui::SettingsPage::Side;
    auto* printers = new ui::PrinterSection(m_ground.services);
    add(*settings, printers, Left);
    connect(printers, &ui::PrinterSection::announced, settings, &ui::Page::announced);
    add(*settings, new ui::ScanSection(m_ground.services, m_scanner), Left);
    add(*settings, new ui::PackingSection(m_ground.services), Left);
    auto* approvals = new ui::ApprovalSection(m_ground.services);
    add(*settings, approvals, Left);
    connect(approvals, &ui::ApprovalSection::shown, settings, &ui::SettingsPage::markLetters);
    add(*settings, newWatching(*settings), Right);
    auto* diagnostics = new ui::DiagnosticsSection(
        m_ground.services, {.data = m_ground.workplace.dataFolder(),
                            .backups = backups(),
                            .scanRules = [&store = m_ground.services.store()] { return scanRules(store); },
                            .playSounds = [this] { m_soundCheck.begin(); }});
    add(*settings, diagnostics, Right);
    connect(diagnostics, &ui::DiagnosticsSection::announced, settings, &ui::Page::announced);
    return settings;
}

template <class Section>
void Screens::add(ui::SettingsPage& settings, Section* section, ui::SettingsPage::Side side)
{
    settings.add(section, &Section::title, side);
    connect(section, &Section::failed, &m_window, &ui::MainWindow::report);
}

ui::WatchedFolderSection* Screens::newWatching(ui::SettingsPage& settings)
{
    auto* section = new ui::WatchedFolderSection(m_ground.services);
    connect(section, &ui::WatchedFolderSection::shown, &settings, &ui::SettingsPage::markLetters);
    connect(section, &ui::WatchedFolderSection::lookAsked, &m_ground.folders, &FolderWatch::lookNow);
    connect(&m_ground.folders, &FolderWatch::looked, section, &ui::WatchedFolderSection::takeReport);
    connect(&m_ground.folders, &FolderWatch::announced, &settings, &ui::Page::announced);
    return section;
}

QList<ui::CardCommand> Screens::commands()
{
    return shipments().cardCommands() << ui::CardCommand{QStringLiteral("UNDO"), m_window.undoing()};
}

void Screens::noteTrouble(const Error& error)
{
    page<ui::TodayPage>().noteTrouble(error);
}

/// The page with what lies behind it.
void Screens::showWork(Work work)
{
    const auto& list = shipping::kindOf(work).list;
    if (!list)
        return m_window.open(work == Work::Accounts ? ui::AccountsPage::ownSign().name
                                                    : ui::SettingsPage::ownSign().name);
    showShipments();
    shipments().showList({.stored = list->stored, .standing = list->standing});
}

/// By the verb that does it there, so that it asks and tells as it always does.
void Screens::doWork(Work work)
{
    showWork(work);
    switch (work) {
    case Work::UnknownOutcomes:
        return shipments().settling()->trigger();
    case Work::Ready:
        return shipments().bookingReady()->trigger();
    case Work::Unprinted:
        return shipments().printUnprinted();
    case Work::Unhanded:
        return shipments().changes()->changing()->handOverAll();
    case Work::Backup:
        return page<ui::SettingsPage>().verbs().first()->trigger();
    default:
        return;
    }
}

void Screens::connectScans()
{
    connect(m_scans, &ui::ScanDesk::failed, &m_window, &ui::MainWindow::report);
    connect(m_scans, &ui::ScanDesk::searchAsked, this, [this](const QString& words) {
        showShipments();
        shipments().search(words);
    });
    connect(m_scans, &ui::ScanDesk::newAsked, this, [this](const QString& reference) {
        showShipments();
        shipments().drafts()->writeNew(reference);
    });
    m_scans->setCardReader([this](const model::DeskCard& card) { return obeyCard(card); });
}

void Screens::connectPacking()
{
    connect(m_scans, &ui::ScanDesk::shipmentScanned, m_packing, &ui::PackingDesk::begin);
    connect(m_packing, &ui::PackingDesk::failed, &m_window, &ui::MainWindow::report);
    connect(m_packing, &ui::PackingDesk::opened, this, [this](ShipmentId id) {
        showShipments();
        shipments().showShipment(id);
    });
    connect(m_packing, &ui::PackingDesk::shippingAsked, this, [this](ShipmentId id) { shipments().shipNow(id); });
    connect(m_packing, &ui::PackingDesk::nothingToCheck, this, [this](ShipmentId id, ui::AfterScan afterwards) {
        showShipments();
        afterwards == ui::AfterScan::BookAndPrint ? shipments().shipNow(id) : shipments().showShipment(id);
    });
}

bool Screens::obeyCard(const model::DeskCard& card)
{
    if (card.kind == model::DeskCard::Kind::Preset)
        return shipments().usePreset(card.name);
    const QList<ui::CardCommand> all = commands();
    const auto command = std::ranges::find(all, card.name, &ui::CardCommand::name);
    if (command == all.end())
        return false;
    if (shipments().verbs().contains(command->verb))
        showShipments();
    shipments().drafts()->whenMade([this, verb = command->verb] {
        if (verb->isEnabled())
            verb->trigger();
        else
            Q_EMIT shipments().announced(tr("“%1” is not possible just now.").arg(verb->iconText()));
    });
    return true;
}

void Screens::showShipments()
{
    m_window.open(shipments().objectName());
    m_window.comeForward();
}

} // namespace aviso::app
