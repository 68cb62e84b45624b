#pragma once

#include "core/settings/settings.h"
#include "tests/ui/pagedesk.h"
#include "ui/accounts/accountspage.h"
#include "ui/addresses/addressbookpage.h"
#include "ui/endofday/endofdaypage.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/orders/importpage.h"
#include "ui/presets/presetspage.h"
#include "ui/settings/diagnosticssection.h"
#include "ui/settings/settingspage.h"
#include "ui/settings/watchedfoldersection.h"
#include "ui/shipments/shipmentlist.h"
#include "ui/shipments/shipmentspage.h"
#include "ui/today/todaypage.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QTableView>

namespace aviso::test {

/// The window with every page that the program has, in front of a person.
struct WindowDesk : PageDesk
{
    /// `preferences`: what the desk remembers.
    explicit WindowDesk(const ui::Preferences& preferences = {}, const QString& code = QStringLiteral("en"))
        : window(speaking(code), preferences)
    {
        window.add(shipments);
        window.add(new ui::EndOfDayPage(services));
        window.add(import);
        window.add(new ui::AddressBookPage(services, shipments->addressFinder()));
        window.add(new ui::PresetsPage(services));
        window.add(accounts);
        settings->add(
            new ui::WatchedFolderSection(services), [] { return ui::WatchedFolderSection::tr("Watched folder"); },
            ui::SettingsPage::Side::Left);
        settings->add(new ui::DiagnosticsSection(services, {.data = folder.path(), .backups = folder.path()}),
                      &ui::DiagnosticsSection::title, ui::SettingsPage::Side::Right);
        window.add(settings);
        window.add(today); // the last one here: what the other pages do is told from the page of shipments
        window.showNormal();
        window.resize(1366, 725);
        QApplication::setActiveWindow(&window);
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("the window does not come to the front");
    }

    ui::MainWindow window;
    ui::ShipmentsPage* shipments = new ui::ShipmentsPage(services, {});
    ui::ImportPage* import = new ui::ImportPage(services);
    ui::AccountsPage* accounts =
        new ui::AccountsPage(services, [](const QString&) -> Result<ui::PracticeStand> { return ui::PracticeStand{}; });
    ui::SettingsPage* settings = new ui::SettingsPage(services, {folder.path(), folder.path()});
    ui::TodayPage* today = new ui::TodayPage(services, {});

    QAction* action(const QString& name) const { return window.findChild<QAction*>(name); }

    template <class Widget>
    Widget* part(const QString& name) const
    {
        return window.findChild<Widget*>(name);
    }

    QTableView* list() const { return shipments->findChild<ui::ShipmentList*>()->findChild<QTableView*>(); }

    /// The search line above the list.
    QLineEdit* search() const { return shipments->findChild<ui::ShipmentList*>()->findChild<QLineEdit*>(); }

    /// Presses keys where the focus is, as a person does.
    void press(Qt::Key key, Qt::KeyboardModifiers held = Qt::NoModifier)
    {
        QWidget* target = window.focusWidget() ? window.focusWidget() : &window;
        QTest::keyClick(target, key, held);
    }
    void write(const QString& words) { QTest::keyClicks(window.focusWidget(), words); }

    /// The setting as the desk keeps it.
    QString kept(const char* key)
    {
        return store->read([key](storage::Connection& c) { return settings::value(c, QString::fromLatin1(key)); })
            .value();
    }

    ShipmentId addShipment(const QString& reference, const QString& name)
    {
        if (m_account == AccountId{})
            m_account = add(practiceAccount());
        model::Shipment shipment = goodShipment(m_account, reference);
        shipment.consignee.name = name;
        return store
            ->write(storage::Topic::Shipments,
                    [&](storage::Connection& c) {
                        return model::addShipment(c, shipment, clock.now(), QStringLiteral("clerk"));
                    })
            .value();
    }

private:
    const ui::Services& speaking(const QString& code)
    {
        language.use(code);
        return services;
    }

    AccountId m_account = {};
};

} // namespace aviso::test
