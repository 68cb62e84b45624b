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
    /// How much of the accent lies behind the word of the open page; with more of it the word could not be read.
    static constexpr float wash = 0.09F;

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
