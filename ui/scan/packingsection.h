#pragma once

#include "core/shipping/packing.h"
#include "ui/services.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace aviso::ui {

/// Whether this desk checks an order's items before its label is printed, as a part of the settings.
class PackingSection final : public QWidget
{
    Q_OBJECT

public:
    explicit PackingSection(const Services& services, QWidget* parent = nullptr);

    static QString title() { return tr("Packing"); }

Q_SIGNALS:
    void failed(const aviso::Error& error);

protected:
    void changeEvent(QEvent* event) override;

private:
    void load();
    void keep();
    void show(shipping::PackRule rule);
    void retranslate();

    const Services& m_services;
    QLabel* m_ruleLabel;
    QComboBox* m_rule;
    QLabel* m_meaning;
    shipping::PackRule m_kept = shipping::PackRule::Off;
    Place m_loading;
};

} // namespace aviso::ui
