#pragma once

#include "app/practicedesk.h"
#include "app/workplace.h"
#include "core/model/scancode.h"
#include "core/shipping/worklist.h"
#include "ui/mainwindow/commandcards.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/preferences.h"
#include "ui/scan/scanner.h"
#include "ui/scan/soundcheck.h"
#include "ui/services.h"

#include <QList>
#include <QObject>
#include <QString>

namespace aviso::ui {

class PresetsPage;
class ScanDesk;
class SettingsPage;
class ShipmentsPage;
class TodayPage;

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
    void connectToday();
    void showWork(shipping::Work work);
    void doWork(shipping::Work work);
    void buildScanning(const ui::Services& services);
    void buildWatching(const Ground& ground);
    void buildPrinters(const ui::Services& services);
    void buildDiagnostics(const Ground& ground);
    void connectScans(ui::ScanDesk& scans);
    void buildPacking(const ui::Services& services, ui::ScanDesk& scans);
    bool obeyCard(const model::DeskCard& card);
    void showShipments();

    ui::MainWindow& m_window;
    ui::ShipmentsPage* m_shipments;
    ui::TodayPage* m_today;
    ui::PresetsPage* m_presets;
    ui::SettingsPage* m_settings;
    QList<ui::CardCommand> m_commands; ///< what a scanned card can start
    ui::Scanner m_scanner;
    ui::SoundCheck m_soundCheck;
};

} // namespace aviso::app
