#pragma once

#include "ui/services.h"

#include <QJsonArray>
#include <QObject>
#include <QPoint>
#include <QTimer>

class QHeaderView;
class QMenu;

namespace aviso::ui {

/// Which columns the list of shipments shows, how wide and in which order. Kept in the desk's settings; its menu has a
/// tick for each column, and moves and sorts by the keyboard what the mouse does on the header.
class ColumnLayout : public QObject
{
    Q_OBJECT

public:
    ColumnLayout(const Services& services, QHeaderView* header, QObject* parent = nullptr);

    /// One object for each column in the order in which they stand: "column", "width", and "hidden" where it is.
    QJsonArray layout() const;
    void use(const QJsonArray& layout); ///< for a view that has its own, which somebody else keeps
    void useDesks();                    ///< that of the desk again

    QList<int> shown() const; ///< columns, as they stand

    /// Opens the menu below the header; `column` is the one that it moves and sorts by.
    void openMenu(int column, const QPoint& at);
    void openMenu(); ///< where the keyboard is

Q_SIGNALS:
    void changed(); ///< by the clerk, a moment ago
    void sortAsked(int column);
    void failed(const aviso::Error& error);

private:
    /// Unknown columns are passed over, and those that are not named stay behind the others. One is always shown.
    void apply(const QJsonArray& layout);
    void load();
    void keep();
    void noticeChange();
    void fill(QMenu* menu, int column);
    void show(int column, bool isShown);
    void move(int column, int by);

    const Services& m_services;
    QHeaderView* m_header;
    QTimer m_keepSoon;
    QJsonArray m_desks;
    bool m_isApplying = false;
    bool m_isDesks = true; ///< what is shown
};

} // namespace aviso::ui
