#pragma once

#include "ui/services.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace aviso::ui {

class ReasonLabel;

/// The window's language, each in its own name, its appearance and the height of rows; all change at once.
class LookSection final : public QWidget
{
    Q_OBJECT

public:
    explicit LookSection(const Services& services, QWidget* parent = nullptr);

Q_SIGNALS:
    void failed(const aviso::Error& error);

protected:
    void changeEvent(QEvent* event) override;

private:
    void keep(const char* key, const QString& value);
    void retranslate();

    const Services& m_services;
    QLabel* m_languageLabel;
    QComboBox* m_language;
    ReasonLabel* m_note;
    QLabel* m_themeLabel;
    QComboBox* m_theme;
    QLabel* m_rowsLabel;
    QComboBox* m_rows;
};

} // namespace aviso::ui
