#include "app/screens.h"

#include "app/folderwatch.h"
#include "app/paths.h"
#include "ui/accounts/accountspage.h"
#include "ui/addresses/addressbookpage.h"
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
    return [&practice]() -> Result<ui::PracticeStand> {
        const auto account = practice.account();
        if (!account)
            return std::unexpected(account.error());
        return ui::PracticeStand{.account = *account};
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
    : QObject(&window), m_window(window),
      m_shipments(new ui::ShipmentsPage(
          ground.services, ground.preferences,
          [&here = ground.workplace, &practice = ground.practice] { return furnish(here, practice); })),
      m_today(new ui::TodayPage(
          ground.services, backupFolder(ground.workplace.dataFolder()),
          [&here = ground.workplace, &practice = ground.practice] { return furnish(here, practice); })),
      m_presets(new ui::PresetsPage(ground.services)),
      m_settings(new ui::SettingsPage(ground.services,
                                      {ground.workplace.dataFolder(), backupFolder(ground.workplace.dataFolder())}))
{
    auto* import = new ui::ImportPage(ground.services);
    window.add(m_today);
    window.add(m_shipments);
    window.add(import);
    window.add(new ui::AddressBookPage(ground.services, m_shipments->addressFinder()));
    window.add(m_presets);
    window.add(new ui::AccountsPage(ground.services, practiceStarter(ground.practice)));
    window.add(m_settings);
    connect(m_shipments, &ui::ShipmentsPage::pageAsked, &window, &ui::MainWindow::open);
    connect(m_shipments->drafts(), &ui::DraftVerbs::presetAsked, this, [this](const model::Preset& preset) {
        m_window.open(m_presets->objectName());
        m_presets->writeNew(preset);
    });
    connect(import, &ui::ImportPage::shipmentAsked, this, [this](ShipmentId id) {
        m_window.open(m_shipments->objectName());
        m_shipments->showShipment(id);
    });
    connect(m_settings, &ui::SettingsPage::restoreAsked, this, &Screens::restoreAsked);
    connectToday();
    m_commands = m_shipments->cardCommands();
    m_commands.append({QStringLiteral("UNDO"), window.undoing()});
    m_presets->setCommands(m_commands);
    buildScanning(ground.services);
    buildWatching(ground);
    buildDiagnostics(ground);
    buildPrinters(ground.services);
}

void Screens::buildPrinters(const ui::Services& services)
{
    auto* printers = new ui::PrinterSection(services);
    m_settings->add(printers, [] { return ui::PrinterSection::tr("Printers"); });
    connect(printers, &ui::PrinterSection::failed, &m_window, &ui::MainWindow::report);
    connect(printers, &ui::PrinterSection::announced, m_settings, &ui::Page::announced);
}

void Screens::buildWatching(const Ground& ground)
{
    auto* section = new ui::WatchedFolderSection(ground.services);
    m_settings->add(
        section, [] { return ui::WatchedFolderSection::tr("Watched folder"); }, ui::SettingsPage::Side::Left);
    connect(section, &ui::WatchedFolderSection::failed, &m_window, &ui::MainWindow::report);
    connect(section, &ui::WatchedFolderSection::shown, m_settings, &ui::SettingsPage::markLetters);
    connect(section, &ui::WatchedFolderSection::lookAsked, &ground.folders, &FolderWatch::lookNow);
    connect(&ground.folders, &FolderWatch::looked, section, &ui::WatchedFolderSection::takeReport);
    connect(&ground.folders, &FolderWatch::announced, m_settings, &ui::Page::announced);
}

void Screens::buildDiagnostics(const Ground& ground)
{
    auto* section = new ui::DiagnosticsSection(
        ground.services, {.data = ground.workplace.dataFolder(),
                          .backups = backupFolder(ground.workplace.dataFolder()),
                          .scanRules = [&store = ground.services.store()] { return scanRules(store); },
                          .playSounds = [this] { m_soundCheck.begin(); }});
    m_settings->add(section, [] { return ui::DiagnosticsSection::tr("Diagnostics"); });
    connect(section, &ui::DiagnosticsSection::failed, &m_window, &ui::MainWindow::report);
    connect(section, &ui::DiagnosticsSection::announced, m_settings, &ui::Page::announced);
}

void Screens::noteTrouble(const Error& error)
{
    m_today->noteTrouble(error);
}

void Screens::connectToday()
{
    connect(m_today, &ui::TodayPage::pageAsked, &m_window, &ui::MainWindow::open);
    connect(m_today, &ui::TodayPage::listAsked, this, &Screens::showWork);
    connect(m_today, &ui::TodayPage::verbAsked, this, &Screens::doWork);
    connect(m_today, &ui::TodayPage::shipmentWanted, this, [this] {
        showShipments();
        m_shipments->drafts()->newShipment()->trigger();
    });
}

/// The page with what lies behind it.
void Screens::showWork(Work work)
{
    const auto& list = shipping::kindOf(work).list;
    if (!list)
        return m_window.open(work == Work::Accounts ? QStringLiteral("accounts") : m_settings->objectName());
    showShipments();
    m_shipments->showList({.stored = list->stored, .standing = list->standing});
}

/// By the verb that does it there, so that it asks and tells as it always does.
void Screens::doWork(Work work)
{
    showWork(work);
    switch (work) {
    case Work::UnknownOutcomes:
        return m_shipments->settling()->trigger();
    case Work::Ready:
        return m_shipments->bookingReady()->trigger();
    case Work::Unprinted:
        return m_shipments->printUnprinted();
    case Work::Unhanded:
        return m_shipments->changes()->changing()->handOverAll();
    case Work::Backup:
        return m_settings->verbs().first()->trigger();
    default:
        return;
    }
}

void Screens::buildScanning(const ui::Services& services)
{
    auto* band = new ui::ScanBand(&m_window);
    m_window.addBand(band);
    auto* scans = new ui::ScanDesk(services, &m_scanner, band, this);
    connectScans(*scans);
    buildPacking(services, *scans);
    auto* section = new ui::ScanSection(services, m_scanner);
    m_settings->add(section, [] { return ui::ScanSection::tr("Scanner"); });
    connect(section, &ui::ScanSection::failed, &m_window, &ui::MainWindow::report);
}

void Screens::connectScans(ui::ScanDesk& scans)
{
    connect(&scans, &ui::ScanDesk::failed, &m_window, &ui::MainWindow::report);
    connect(&scans, &ui::ScanDesk::searchAsked, this, [this](const QString& words) {
        showShipments();
        m_shipments->search(words);
    });
    connect(&scans, &ui::ScanDesk::newAsked, this, [this](const QString& reference) {
        showShipments();
        m_shipments->drafts()->writeNew(reference);
    });
    scans.setCardReader([this](const model::DeskCard& card) { return obeyCard(card); });
}

void Screens::buildPacking(const ui::Services& services, ui::ScanDesk& scans)
{
    auto* panel = new ui::PackingPanel(&m_window);
    m_window.addBand(panel);
    auto* packing = new ui::PackingDesk(services, panel, &scans, this);
    connect(&scans, &ui::ScanDesk::shipmentScanned, packing, &ui::PackingDesk::begin);
    connect(m_shipments, &ui::ShipmentsPage::itemCheckAsked, packing, &ui::PackingDesk::open);
    connect(packing, &ui::PackingDesk::failed, &m_window, &ui::MainWindow::report);
    connect(packing, &ui::PackingDesk::announced, m_shipments, &ui::Page::announced);
    connect(packing, &ui::PackingDesk::opened, this, [this](ShipmentId id) {
        showShipments();
        m_shipments->showShipment(id);
    });
    connect(packing, &ui::PackingDesk::shippingAsked, m_shipments, &ui::ShipmentsPage::shipNow);
    connect(packing, &ui::PackingDesk::nothingToCheck, this, [this](ShipmentId id, ui::AfterScan afterwards) {
        showShipments();
        afterwards == ui::AfterScan::BookAndPrint ? m_shipments->shipNow(id) : m_shipments->showShipment(id);
    });
    auto* section = new ui::PackingSection(services);
    m_settings->add(section, [] { return ui::PackingSection::tr("Packing"); });
    connect(section, &ui::PackingSection::failed, &m_window, &ui::MainWindow::report);
}

bool Screens::obeyCard(const model::DeskCard& card)
{
    if (card.kind == model::DeskCard::Kind::Preset)
        return m_shipments->usePreset(card.name);
    const auto command = std::ranges::find(m_commands, card.name, &ui::CardCommand::name);
    if (command == m_commands.end())
        return false;
    if (m_shipments->verbs().contains(command->verb))
        showShipments();
    if (command->verb->isEnabled())
        command->verb->trigger();
    else
        Q_EMIT m_shipments->announced(tr("“%1” is not possible just now.").arg(command->verb->iconText()));
    return true;
}

void Screens::showShipments()
{
    m_window.open(m_shipments->objectName());
    m_window.comeForward();
}

} // namespace aviso::app
