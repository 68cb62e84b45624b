#pragma once

#include "core/printing/desksetup.h"
#include "core/printing/spooler.h"
#include "ui/services.h"

#include <QMap>
#include <QWidget>

#include <memory>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QPushButton;

namespace aviso::ui {

class HeadBox;
class NetworkPrinters;
class SheetLine;

/// Which printer this desk uses for what, as a part of the settings: queue, tray and layout of each kind of paper, a
/// test page, and in which order a batch comes out.
class PrinterSection final : public QWidget
{
    Q_OBJECT

public:
    explicit PrinterSection(const Services& services, const printing::Spooler& spooler = {}, QWidget* parent = nullptr);

    static QString title() { return tr("Printers"); }

Q_SIGNALS:
    void failed(const aviso::Error& error);
    void announced(const QString& sentence);

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Reading
    {
        QMap<printing::Paper, printing::PrinterSetup> setups = {};
        printing::BatchHabits habits = {};
    };

    static Result<Reading> read(storage::Connection& connection);
    QComboBox* newChoice(QFormLayout* form, const QString& name);
    void load();
    void connectNetwork();
    void askPrinters();
    void askTrays();
    void showPaper();
    void showSheet();
    void fillPrinters();
    void fillTrays();
    void keep();
    void keepHabits();
    void test();
    printing::Paper paper() const;
    printing::PrinterSetup shown() const;
    void enable();
    void retranslate();

    const Services& m_services;
    std::shared_ptr<const printing::Spooler> m_spooler;
    Reading m_kept;
    QStringList m_printers;
    QStringList m_networkPrinters;
    QList<printing::Tray> m_trays; ///< of the printer that is shown
    bool m_isLoaded = false;
    bool m_isTesting = false;
    Place m_loading;
    Place m_asking;
    Place m_askingTrays;
    QList<QLabel*> m_labels; ///< before the choices, in their order
    QComboBox* m_paper;
    QComboBox* m_printer;
    QComboBox* m_tray;
    QComboBox* m_layout;
    QCheckBox* m_asks;
    QPushButton* m_test;
    QLabel* m_networkLabel;
    NetworkPrinters* m_network;
    HeadBox* m_head;
    SheetLine* m_sheet;
    QComboBox* m_order;
    QCheckBox* m_separators;
};

} // namespace aviso::ui
