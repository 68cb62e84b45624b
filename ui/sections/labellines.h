#pragma once

#include "core/base/ids.h"
#include "ui/sections/section.h"

#include <QList>
#include <QStringList>
#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QToolButton;

namespace aviso::ui {

class ReasonLabel;

/// The address exactly as it is printed, for merchants who write it themselves: a text with a counter beside each line,
/// behind an expander until it is wanted or filled.
class LabelLines final : public QWidget
{
    Q_OBJECT

public:
    explicit LabelLines(QWidget* parent = nullptr);

    void show(const Draft& draft);
    QStringList lines() const; ///< as typed, without empty ones
    void judge(const Draft& draft);
    void focusText(); ///< opens the expander first

Q_SIGNALS:
    void edited();
    void left();

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void showCounters(int limit);
    void open(bool isOpen);
    void retranslate();

    ShipmentId m_shipment = {}; ///< whose lines are shown
    QToolButton* m_more;
    QWidget* m_body;
    QLabel* m_label;
    QPlainTextEdit* m_edit;
    ReasonLabel* m_reason;
    QList<QLabel*> m_counters; ///< one a line
};

} // namespace aviso::ui
