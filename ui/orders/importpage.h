#pragma once

#include "ui/mainwindow/page.h"
#include "ui/orders/importrun.h"
#include "ui/services.h"

#include <QList>

#include <optional>

class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace aviso::ui {

class ColumnsSection;
class FormatSection;
class RowProblems;
class SheetModel;
class TargetSection;

/// Order files on one page: the file and how it is read, what its columns fill, what the orders become; below, the rows
/// live and everything that is wrong with them, before anything is written.
class ImportPage final : public Page
{
    Q_OBJECT

public:
    explicit ImportPage(const Services& services, QWidget* parent = nullptr);

    QString title() const override;
    QString iconName() const override;
    QList<QAction*> verbs() const override;

    /// Shows a file as if it had been chosen.
    void openFile(const QString& path);

protected:
    void changeEvent(QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    QAction* newVerb(const QString& name, const QKeySequence& shortcut, const QIcon& picture, void (ImportPage::*act)());
    QWidget* buildEmpty();
    QWidget* buildWork();
    QWidget* buildHead();
    QWidget* buildFoot();
    void connectParts();
    void chooseFile();
    void trySample();
    void open(const tabular::Source& file, const QString& source);
    void takeOpened(OpenedFile opened);
    void readAgain();
    void takePreview(orders::Preview preview);
    void rehearse();
    void takeRehearsal(const orders::ImportReport& report);
    void importNow();
    void takeReport(const orders::ImportReport& report);
    void cancel();
    void exportRejected();
    void jumpTo(qint64 row, const QString& field);
    void selectRow(qint64 row, const QString& field);
    orders::PreviewWish wish() const;
    orders::Plan plan(orders::Mode mode) const;
    void say(Tone tone, const QString& words);
    void showJob();
    void showCounts();
    void enableVerbs();
    void loadSources();
    void retranslate();
    QString counts(const orders::ImportReport& report) const;

    const Services& m_services;
    tabular::Source m_file;
    std::optional<orders::Preview> m_preview;
    std::optional<orders::ImportReport> m_report;
    bool m_isImported = false; ///< the report is of what was written
    bool m_isImporting = false;
    bool m_isRemembered = false;
    QString m_jobTitle;

    QStackedWidget* m_stack;
    QLabel* m_emptyWords = nullptr;
    QPushButton* m_emptyChoose = nullptr;
    QPushButton* m_emptySample = nullptr;
    QLineEdit* m_path = nullptr;
    QPushButton* m_choose = nullptr;
    QLabel* m_memory = nullptr;
    FormatSection* m_format;
    ColumnsSection* m_columns;
    TargetSection* m_target;
    SheetModel* m_sheet;
    QTableView* m_rows = nullptr;
    RowProblems* m_problems;
    QLabel* m_picture = nullptr;
    QLabel* m_words = nullptr;
    QProgressBar* m_progress = nullptr;
    QPushButton* m_cancel = nullptr;
    QPushButton* m_export = nullptr;
    QPushButton* m_import = nullptr;
    QList<QLabel*> m_titles;
    QAction* m_chooseVerb = nullptr;
    QAction* m_importVerb = nullptr;
    QAction* m_exportVerb = nullptr;
    Place m_reading;
    Place m_rehearsing;
    Place m_jumping;
    Place m_listing;
};

} // namespace aviso::ui
