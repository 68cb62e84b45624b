#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace aviso::ui {

/// Which file is looked at, and whether its format was detected or remembered.
class FileHead final : public QWidget
{
    Q_OBJECT

public:
    enum class Known { Detected, Remembered };

    explicit FileHead(QWidget* parent = nullptr);

    void show(const QString& path, Known known);

Q_SIGNALS:
    void chooseAsked();
    void pathEntered(const QString& path);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    Known m_known = Known::Detected;
    QLineEdit* m_path;
    QPushButton* m_choose;
    QLabel* m_words;
};

} // namespace aviso::ui
