#pragma once

#include "core/orders/recognise.h"

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
    explicit FileHead(QWidget* parent = nullptr);

    void show(const QString& path, orders::Likeness likeness);

Q_SIGNALS:
    void chooseAsked();
    void pathEntered(const QString& path);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    orders::Likeness m_likeness = orders::Likeness::New;
    QLineEdit* m_path;
    QPushButton* m_choose;
    QLabel* m_words;
};

} // namespace aviso::ui
