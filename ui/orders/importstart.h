#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace aviso::ui {

/// Before any file: what to do.
class ImportStart final : public QWidget
{
    Q_OBJECT

public:
    explicit ImportStart(QWidget* parent = nullptr);

Q_SIGNALS:
    void chooseAsked();
    void sampleAsked();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QLabel* m_words;
    QPushButton* m_choose;
    QPushButton* m_sample;
};

} // namespace aviso::ui
