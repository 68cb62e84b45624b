#pragma once

#include "ui/mainwindow/command.h"
#include "ui/services.h"
#include "ui/shipments/savedviews.h"

#include <QList>
#include <QPointer>
#include <QTimer>
#include <QWidget>

class QAction;
class QLineEdit;
class QTabBar;
class QToolButton;

namespace aviso::ui {

class MessageBar;
class ShipmentList;

/// The tabs above the list: the program's own views and the clerk's, each with how many shipments are in it now.
class ViewTabs final : public QWidget
{
    Q_OBJECT

public:
    ViewTabs(const Services& services, ShipmentList* list, MessageBar* bar, QWidget* parent = nullptr);

    QList<QAction*> verbs() const;
    QList<Command> commands() const; ///< one for each view
    void recount();                  ///< soon; the shipments have changed

Q_SIGNALS:
    void failed(const aviso::Error& error);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void addPassing(const QString& choice);
    void buildVerbs();
    void load();
    void show(const SavedViews& views);
    void open(int index);
    void use(int index);
    void follow();
    void count();
    void nameTabs();
    void keep();
    void add();
    void update();
    void rename(int index);
    void endRenaming(const QString& name);
    void remove();
    void move(int by);
    void exportViews();
    void importViews();
    void enableVerbs();
    void retranslate();
    int current() const;

    const Services& m_services;
    ShipmentList* m_list;
    MessageBar* m_bar;
    QTabBar* m_tabs;
    QToolButton* m_more;
    QPointer<QLineEdit> m_rename;
    int m_renamed = -1;
    QList<SavedView> m_views;
    QList<model::Tally> m_tallies;
    bool m_isFollowing = false;
    bool m_isCounting = false;
    bool m_isCountWanted = false;
    QTimer m_countSoon;
    QAction* m_add = nullptr;
    QAction* m_update = nullptr;
    QAction* m_renameVerb = nullptr;
    QAction* m_remove = nullptr;
    QAction* m_left = nullptr;
    QAction* m_right = nullptr;
    QAction* m_export = nullptr;
    QAction* m_import = nullptr;
};

} // namespace aviso::ui
