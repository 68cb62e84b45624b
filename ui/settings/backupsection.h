#pragma once

#include "core/storage/backups.h"
#include "ui/models/tablemodel.h"
#include "ui/services.h"

#include <QHash>
#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;
class QTableView;

namespace aviso::ui {

class MessageBar;

/// Copies of the desk: made by night and now, checked, and put back.
class BackupSection final : public QWidget
{
    Q_OBJECT

public:
    /// `folder`: where the daily ones lie.
    BackupSection(const Services& services, QString folder, QWidget* parent = nullptr);

    void load();

    /// Writes a copy to a file, over what was there.
    void backUpTo(const QString& file);

    /// Asks on the page whether the desk shall be replaced by this file, after the file was found to be whole.
    void askRestore(const QString& file);

Q_SIGNALS:
    void failed(const aviso::Error& error);
    void announced(const QString& sentence);
    void restoreAsked(const QString& file); ///< the user has confirmed it; the file is whole

protected:
    void changeEvent(QEvent* event) override;

private:
    /// A copy, and what checking it has told.
    struct Row
    {
        storage::BackupFile file = {};
        std::optional<Result<void>> check = {};
    };

    static QList<Column<Row>> columns();
    QPushButton* newButton(const QString& name, void (BackupSection::*act)());
    void takeFiles(const QList<storage::BackupFile>& files);
    void chooseTarget();
    void chooseSource();
    void checkSelected();
    void restoreSelected();
    void openFolder();
    std::optional<QString> selected() const;
    void showLast();
    void enableButtons();
    void retranslate();

    const Services& m_services;
    const QString m_folder;
    QLabel* m_picture;
    QLabel* m_last;
    TableModel<Row>* m_model;
    QTableView* m_table;
    MessageBar* m_question;
    QPushButton* m_now;
    QPushButton* m_check;
    QPushButton* m_restore;
    QPushButton* m_other;
    QPushButton* m_open;
    QHash<QString, Result<void>> m_checks; // by path, of this session
    Place m_loading;
};

} // namespace aviso::ui
