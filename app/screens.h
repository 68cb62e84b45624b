#pragma once

#include "app/practicedesk.h"
#include "app/workplace.h"
#include "core/model/scancode.h"
#include "core/shipping/worklist.h"
#include "ui/firststeps.h"
#include "ui/mainwindow/commandcards.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/preferences.h"
#include "ui/scan/scanner.h"
#include "ui/scan/soundcheck.h"
#include "ui/services.h"
#include "ui/settings/settingspage.h"

#include <QList>
#include <QObject>
#include <QString>

namespace aviso::ui {

class PackingDesk;
class PackingPanel;
class ScanBand;
class ScanDesk;
class ShipmentsPage;
class WatchedFolderSection;

} // namespace aviso::ui

namespace aviso::app {

class FolderWatch;

/// The screens of the window in the order of the rail, and what leads from one to another. A new screen is one line
/// here.
class Screens final : public QObject
{
    Q_OBJECT

public:
    /// What the screens stand on; all of it outlives them.
    struct Ground
    {
        const ui::Services& services;
        const ui::Preferences& preferences;
        Workplace& workplace;
        PracticeDesk& practice;
        FolderWatch& folders;
    };

    /// Adds them to the window, which owns them.
    Screens(const Ground& ground, ui::MainWindow& window);

    /// Something that the desk does by itself went wrong.
    void noteTrouble(const Error& error);

Q_SIGNALS:
    void restoreAsked(const QString& backup); ///< shall replace the desk

private:
    template <class Page>
    void promise(ui::PageStack::MakePage make);
    template <class Page>
    Page& page(); ///< made if it was not
    template <class Section>
    void add(ui::SettingsPage& settings, Section* section, ui::SettingsPage::Side side);

    ui::Page* newToday();
    ui::Page* newShipments();
    ui::Page* newEndOfDay();
    ui::Page* newImport();
    ui::Page* newPresets();
    ui::Page* newSettings();
    ui::WatchedFolderSection* newWatching(ui::SettingsPage& settings);
    ui::ShipmentsPage& shipments();
    ui::Furnish furnisher();
    QString backups() const; ///< the folder of the daily ones
    QList<ui::CardCommand> commands();
    void connectScans();
    void connectPacking();
    void showWork(shipping::Work work);
    void doWork(shipping::Work work);
    bool obeyCard(const model::DeskCard& card);
    void showShipments();

    const Ground m_ground;
    ui::MainWindow& m_window;
    ui::Scanner m_scanner;
    ui::SoundCheck m_soundCheck;
    ui::ScanBand* m_band;
    ui::PackingPanel* m_packingPanel;
    ui::ScanDesk* m_scans;
    ui::PackingDesk* m_packing;
};

} // namespace aviso::app
