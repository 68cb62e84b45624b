#pragma once

#include "core/shipping/worklist.h"
#include "ui/firststeps.h"
#include "ui/mainwindow/page.h"
#include "ui/services.h"

#include <QDate>
#include <QList>
#include <QTimer>

class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace aviso::ui {

class MessageBar;
class WorkCard;

/// The page on which a day begins: what waits for a person, most pressing first, each with how much, why, and the list
/// behind it. Counted off the GUI thread, and again after commits while it is looked at. A desk with nothing on it
/// begins here, too.
class TodayPage final : public Page
{
    Q_OBJECT

public:
    /// `backups`: the folder of the daily ones. `furnish` sets a desk with nothing on it up to practise on; left empty,
    /// the page offers nothing to begin with.
    TodayPage(const Services& services, QString backups, const Furnish& furnish = {}, QWidget* parent = nullptr);

    static PageSign ownSign();

    QList<QAction*> verbs() const override;

    /// Something that the desk does by itself went wrong: it stays here until somebody has read it.
    void noteTrouble(const Error& error);

    QList<WorkCard*> cards() const { return m_cards; } ///< from top to bottom
    bool isCounted() const { return m_isCounted; }     ///< what is shown is what was counted last

Q_SIGNALS:
    void listAsked(aviso::shipping::Work work); ///< what lies behind a card
    void verbAsked(aviso::shipping::Work work); ///< shall be done now
    void shipmentWanted();                      ///< a new one shall be written
    void pageAsked(const QString& page);        ///< by its object name

protected:
    void showEvent(QShowEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QWidget* buildList();
    QWidget* buildEmpty();
    void offerFirstSteps(const Furnish& furnish);
    void recount();
    void count();
    shipping::WorkSources sources() const;
    void take(const Result<shipping::Worklist>& list);
    void showCards();
    WorkCard* cardOf(shipping::Work work);
    void removeCards(const QList<WorkCard*>& gone);
    void goTo(const WorkCard* from, int by);
    void retranslate();

    const Services& m_services;
    const QString m_backups;
    QLabel* m_day;
    QLabel* m_summary;
    MessageBar* m_trouble;
    QScrollArea* m_area;
    QVBoxLayout* m_column = nullptr;
    QList<WorkCard*> m_cards;
    QWidget* m_empty = nullptr;
    QLabel* m_nothing = nullptr;
    QLabel* m_next = nullptr;
    QPushButton* m_write = nullptr;
    QPushButton* m_import = nullptr;
    FirstSteps* m_steps = nullptr;
    QAction* m_look;
    shipping::Worklist m_list;
    shipping::KnownReadiness m_known;
    QDate m_knownOn;          ///< what drafts need is another thing on another day
    int m_epoch = 0;          ///< accounts have changed: what was learned before says nothing
    bool m_isLooked = false;  ///< what an index tells is shown
    bool m_isCounted = false; ///< and what drafts say that have to be looked at one by one
    bool m_isCounting = false;
    bool m_isCountWanted = true;
    QTimer m_countSoon;
};

} // namespace aviso::ui
