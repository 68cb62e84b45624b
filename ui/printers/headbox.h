#pragma once

#include "core/pages/zplhead.h"
#include "core/printing/desksetup.h"
#include "core/printing/spooler.h"
#include "ui/services.h"

#include <QWidget>

#include <memory>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;

namespace aviso::ui {

/// What the desk knows of a thermal printer's head: its resolution, what becomes of labels that were made for another
/// one, and whether letters are drawn; with a ruler page to find it out. Hidden for printers that print pages.
class HeadBox final : public QWidget
{
    Q_OBJECT

public:
    HeadBox(const Services& services, std::shared_ptr<const printing::Spooler> spooler, QWidget* parent = nullptr);

    void show(const printing::PrinterSetup& printer);

Q_SIGNALS:
    void failed(const aviso::Error& error);
    void announced(const QString& sentence);

protected:
    void changeEvent(QEvent* event) override;

private:
    void load();
    void take(const pages::ThermalHead& head);
    void keep();
    void ask();
    void printRuler();
    void takeResolution(int dpi);
    void enable();
    void retranslate();

    const Services& m_services;
    std::shared_ptr<const printing::Spooler> m_spooler;
    printing::PrinterSetup m_printer;
    bool m_isBusy = false;
    Place m_loading;
    Place m_asking;
    QLabel* m_dpiLabel;
    QComboBox* m_dpi;
    QPushButton* m_ask;
    QPushButton* m_ruler;
    QLabel* m_otherLabel;
    QComboBox* m_other;
    QCheckBox* m_letters;
};

} // namespace aviso::ui
