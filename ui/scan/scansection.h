#pragma once

#include "ui/scan/scanner.h"
#include "ui/scan/scanpreferences.h"
#include "ui/services.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace aviso::ui {

/// How this desk scans, as a part of the settings, and a try-out: what the last scan held, as it was understood.
class ScanSection final : public QWidget
{
    Q_OBJECT

public:
    ScanSection(const Services& services, const Scanner& scanner, QWidget* parent = nullptr);

    static QString title() { return tr("Scanner"); }

Q_SIGNALS:
    void failed(const aviso::Error& error);

protected:
    void changeEvent(QEvent* event) override;

private:
    void load();
    void keep();
    void show(const ScanPreferences& preferences);
    void showScan(const QList<model::ScanCode>& readings);
    ScanPreferences shown() const;
    void retranslate();

    const Services& m_services;
    QLabel* m_afterwardsLabel;
    QComboBox* m_afterwards;
    QCheckBox* m_sounds;
    QLabel* m_gapLabel;
    QSpinBox* m_gap;
    QLabel* m_prefixLabel;
    QLineEdit* m_prefix;
    QLabel* m_suffixLabel;
    QLineEdit* m_suffix;
    QLabel* m_lastLabel;
    QLabel* m_last;
    bool m_isScanned = false;
    ScanPreferences m_kept;
    Place m_loading;
};

} // namespace aviso::ui
