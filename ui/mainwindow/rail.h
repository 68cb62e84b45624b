#pragma once

#include <QList>
#include <QString>
#include <QWidget>

class QButtonGroup;
class QToolButton;
class QVBoxLayout;

namespace aviso::ui {

/// The narrow bar at the left: a picture and a word for each page.
class Rail : public QWidget
{
    Q_OBJECT

public:
    explicit Rail(QWidget* parent = nullptr);

    void add(const QString& iconName, const QString& word);
    void setWord(int index, const QString& word);
    void setCurrent(int index);

Q_SIGNALS:
    void chosen(int index);

private:
    QVBoxLayout* m_column;
    QButtonGroup* m_group;
};

} // namespace aviso::ui
