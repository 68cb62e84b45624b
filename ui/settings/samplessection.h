#pragma once

#include "ui/services.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace aviso::ui {

/// The sample shipments on this desk, and one click that removes them. Hidden when there are none.
class SamplesSection final : public QWidget
{
    Q_OBJECT

public:
    explicit SamplesSection(const Services& services, QWidget* parent = nullptr);

Q_SIGNALS:
    void announced(const QString& sentence);
    void failed(const aviso::Error& error);

protected:
    void changeEvent(QEvent* event) override;

private:
    void load();
    void remove();
    void retranslate();

    const Services& m_services;
    qint64 m_count = 0;
    QLabel* m_words;
    QPushButton* m_remove;
    Place m_loading;
};

} // namespace aviso::ui
