#pragma once

#include "core/tabular/format.h"

#include <QStringList>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QSpinBox;

namespace aviso::ui {

/// How the file is read: as it was detected, and as the clerk corrects it.
class FormatSection final : public QWidget
{
    Q_OBJECT

public:
    explicit FormatSection(QWidget* parent = nullptr);

    void show(const tabular::Format& format, const QStringList& sheets);
    void show(const tabular::Format& format) { show(format, m_sheets); } ///< another one of the same file
    tabular::Format format() const;

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent* event) override;

private:
    QLabel* addRow(QWidget* field, const QString& name);
    void fillChoices();
    void retranslate();

    tabular::Format m_format;
    QStringList m_sheets;
    QFormLayout* m_form;
    QLabel* m_kind;
    QComboBox* m_sheet;
    QComboBox* m_encoding;
    QComboBox* m_delimiter;
    QSpinBox* m_start;
    QCheckBox* m_header;
    QComboBox* m_decimal;
    QComboBox* m_dates;
    QList<QLabel*> m_labels;
    bool m_isShowing = false;
};

} // namespace aviso::ui
