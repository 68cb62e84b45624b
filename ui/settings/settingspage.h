#pragma once

#include "ui/mainwindow/page.h"
#include "ui/services.h"

#include <QList>

#include <functional>

class QLabel;
class QVBoxLayout;

namespace aviso::ui {

class BackupSection;
class DatabaseSection;
class DefaultsSection;
class KeyboardSection;

/// Where the desk lies on this computer.
struct DeskFolders
{
    QString data = {};
    QString backups = {}; ///< of the daily ones
};

/// How the desk likes it: language and look, what new shipments begin with, backups, data and network, keys.
class SettingsPage final : public Page
{
    Q_OBJECT

public:
    SettingsPage(const Services& services, const DeskFolders& folders, QWidget* parent = nullptr);

    static PageSign ownSign();

    QList<QAction*> verbs() const override;
    void enter() override;
    void meet(Keymap& keys) override;
    QString helpPage() const override; ///< that of the backups while the focus is there

    enum class Side { Left, Right };

    /// Adds a section of another screen below the others on that side; the page owns it. `title` gives its name in the
    /// window's language.
    void add(QWidget* section, const std::function<QString()>& title, Side side);

    BackupSection* backups() const { return m_backups; }

    /// Gives the controls that came since their letters.
    void markLetters();

Q_SIGNALS:
    /// The desk shall be replaced by this backup, which is whole: the program has to close the store, restore, and
    /// start anew.
    void restoreAsked(const QString& file);

protected:
    void changeEvent(QEvent* event) override;

private:
    QVBoxLayout* newColumn(const QList<QWidget*>& sections);
    QLabel* newTitle(QVBoxLayout* column, int roomAbove);
    void retranslate();

    DefaultsSection* m_defaults;
    BackupSection* m_backups;
    DatabaseSection* m_database;
    KeyboardSection* m_keyboard;
    QAction* m_backUp;
    QList<QLabel*> m_titles;
    QList<QWidget*> m_sections; ///< in the order of Tab
    QVBoxLayout* m_firstColumn = nullptr;
    QVBoxLayout* m_lastColumn = nullptr;
    qsizetype m_leftSections = 0;                                      ///< how many of m_sections are on the left
    QList<std::pair<QLabel*, std::function<QString()>>> m_addedTitles; ///< of those that were added
};

} // namespace aviso::ui
