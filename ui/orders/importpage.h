#pragma once

#include "ui/mainwindow/page.h"
#include "ui/orders/importfoot.h"
#include "ui/orders/importrun.h"
#include "ui/services.h"

#include <QList>

#include <optional>

class QStackedWidget;

namespace aviso::ui {

class ColumnsSection;
class FileHead;
class FileRows;
class FormatSection;
class ImportSteps;
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
    QWidget* buildWork();
    void connectParts();
    void chooseFile();
    void open(const tabular::Source& file, const QString& source);
    void beginReading();
    void takeOpened(OpenedFile opened);
    void readAgain();
    void takePreview(orders::Preview preview);
    void rehearse();
    void takeRehearsal(const orders::ImportReport& report);
    void importNow();
    void showReport();
    void takeReport(const orders::ImportReport& report);
    void exportRejected();
    orders::PreviewWish wish() const;
    orders::Plan plan(orders::Mode mode) const;
    void enableVerbs();
    void loadSources();
    void retranslate();

    const Services& m_services;
    tabular::Source m_file;
    std::optional<orders::Preview> m_preview;
    std::optional<orders::ImportReport> m_report;
    Deed m_deed = Deed::WouldDo; ///< of the report
    bool m_isImporting = false;
    bool m_isReading = false;       ///< a preview is on its way
    bool m_isImportWanted = false;  ///< asked for meanwhile

    QStackedWidget* m_stack;
    ImportSteps* m_steps;
    FileHead* m_head;
    FormatSection* m_format;
    ColumnsSection* m_columns;
    TargetSection* m_target;
    FileRows* m_rows;
    ImportFoot* m_foot;
    QAction* m_chooseVerb = nullptr;
    QAction* m_importVerb = nullptr;
    QAction* m_exportVerb = nullptr;
    Place m_reading;
    Place m_rehearsing;
    Place m_listing;
};

} // namespace aviso::ui
