#pragma once

#include "core/orders/import.h"
#include "ui/look.h"
#include "ui/tasks.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace aviso::ui {

/// What a report is of.
enum class Deed {
    WouldDo, ///< what an import would do
    MustAsk, ///< the same, and somebody has to decide about the changed orders first
    HasDone,
};

/// "12 added, 3 seen before, 1 rejected".
QString countsInWords(const orders::ImportReport& report, Deed deed);

/// The foot of the import page: what was found, how far the import is, and the buttons.
class ImportFoot final : public QWidget
{
    Q_OBJECT

public:
    explicit ImportFoot(Tasks& tasks, QWidget* parent = nullptr);

    void say(Tone tone, const QString& words);
    void show(const orders::ImportReport& report, Deed deed);

    /// Says how far the job of this title is; empty: none runs.
    void follow(const QString& jobTitle);
    void cancel(); ///< that job
    void enable(bool canImport, bool canExport);

Q_SIGNALS:
    void importAsked();
    void exportAsked();
    void showAsked(); ///< the imported shipments

protected:
    void changeEvent(QEvent* event) override;

private:
    void showJob();
    void retranslate();

    Tasks& m_tasks;
    QString m_job;
    QLabel* m_picture;
    QLabel* m_words;
    QPushButton* m_show;
    QPushButton* m_export;
    QPushButton* m_import;
};

} // namespace aviso::ui
