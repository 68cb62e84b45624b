#pragma once

#include "ui/mainwindow/page.h"
#include "ui/orders/importrun.h"
#include "ui/orders/importwork.h"
#include "ui/services.h"

#include <QList>

#include <functional>

class QStackedWidget;

namespace aviso::ui {

class ColumnsSection;
class FileHead;
class FileRows;
class FormatSection;
class ImportSteps;
class MessageBar;
class TargetSection;

/// Order files on one page: the file and how it is read, what its columns fill, what the orders become; below, the rows
/// live and everything that is wrong with them, before anything is written.
class ImportPage final : public Page
{
    Q_OBJECT

public:
    explicit ImportPage(const Services& services, QWidget* parent = nullptr);

    static PageSign ownSign();

    QList<QAction*> verbs() const override;
    QString helpPage() const override { return QStringLiteral("import"); }

    void enter() override;
    QString unsaved() const override;

    /// Shows a file as if it had been chosen; asks first when that would lose corrections.
    void openFile(const QString& path);

Q_SIGNALS:
    void shipmentAsked(aviso::ShipmentId id); ///< the newest one of an import is to be shown

protected:
    void changeEvent(QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    QWidget* buildWork();
    void connectParts();
    void chooseFile();
    /// Goes on with `after`, which forgets the corrections: at once, or when the clerk has said so. Until then head,
    /// format and source say what holds.
    void leaveCorrections(std::function<void()> after);
    void takeFormat();
    void takeSource();
    void connectWork();
    ImportChoices choices() const;
    void takeOpened(const orders::OpenedFile& opened);
    void showPreview();
    void showReport();
    void importNow();
    void askAgain(qint64 alsoKnown);
    void cancel();
    void decide(orders::Duplicates duplicates);
    void takeImported();
    void exportRejected();
    void keepFocus();
    void enableVerbs();
    void loadSources();
    void retranslate();

    const Services& m_services;

    MessageBar* m_message;
    QStackedWidget* m_stack;
    ImportSteps* m_steps;
    FileHead* m_head;
    FormatSection* m_format;
    ColumnsSection* m_columns;
    TargetSection* m_target;
    FileRows* m_rows;
    ImportFoot* m_foot;
    ImportWork* m_work;
    QAction* m_chooseVerb = nullptr;
    QAction* m_importVerb = nullptr;
    QAction* m_exportVerb = nullptr;
    QAction* m_cancelVerb = nullptr;
    Place m_listing;
};

} // namespace aviso::ui
