#pragma once

#include "core/orders/folderpass.h"
#include "ui/services.h"

#include <QHash>
#include <QWidget>

#include <optional>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace aviso::ui {

class ChoiceBox;
class TakenFilesView;

/// The folders whose order files are taken in by themselves: where they are, how their files are read and answered, and
/// what became of the last ones.
class WatchedFolderSection final : public QWidget
{
    Q_OBJECT

public:
    explicit WatchedFolderSection(const Services& services, QWidget* parent = nullptr);

    static QString title() { return tr("Watched folder"); }

    void load();

    /// Watches this folder too, or shows it when it is watched already.
    void addFolder(const QString& path);

    /// What the last look at a folder has told.
    void takeReport(const QString& folder, const aviso::orders::FolderReport& report);

Q_SIGNALS:
    void lookAsked(); ///< at all folders, now
    void shown();     ///< other controls than before
    void failed(const aviso::Error& error);
    void announced(const QString& sentence);

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Reading
    {
        QList<orders::WatchedFolder> folders = {};
        QHash<QString, QList<orders::TakenFile>> files = {}; ///< the last ones, by path
    };

    static Result<Reading> read(storage::Connection& connection);
    QPushButton* newButton(const QString& name, void (WatchedFolderSection::*act)());
    void buildForm();
    void take(const Reading& reading);
    const orders::WatchedFolder* current() const;
    void showFolder();
    void showState();
    void chooseFolder();
    void keepShown();
    void keep(const orders::WatchedFolder& folder);
    void remove();
    void openFolder();
    void retranslate();

    const Services& m_services;
    QLabel* m_intro;
    QLabel* m_foldersLabel;
    ChoiceBox* m_folders;
    QPushButton* m_add;
    QPushButton* m_remove;
    QWidget* m_form;
    QCheckBox* m_isOn;
    QLabel* m_sourceLabel;
    QLineEdit* m_source;
    QLabel* m_languageLabel;
    QComboBox* m_language;
    QCheckBox* m_books;
    QLabel* m_picture;
    QLabel* m_state;
    QPushButton* m_look;
    QPushButton* m_open;
    TakenFilesView* m_files;
    Reading m_reading;
    QString m_wanted;                               // the path to show once it is read
    QHash<QString, orders::FolderReport> m_reports; // the last ones, by path
    Place m_loading;
};

} // namespace aviso::ui
