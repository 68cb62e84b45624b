#pragma once

#include "core/orders/import.h"
#include "ui/look.h"
#include "ui/tasks.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace aviso::ui {

/// What an import would do, or has done.
enum class Deed { WouldDo, HasDone };

/// "12 added, 3 seen before, 1 rejected".
QString countsInWords(const orders::ImportReport& report, Deed deed);

/// The foot of the import page: what was found, the import's progress, and the buttons.
class ImportFoot final : public QWidget
{
    Q_OBJECT

public:
    explicit ImportFoot(Tasks& tasks, QWidget* parent = nullptr);

    void say(Tone tone, const QString& words);
    void show(const orders::ImportReport& report, Deed deed);

    /// Follows the job of this title, and offers to cancel it; empty: none runs.
    void follow(const QString& jobTitle);
    void enable(bool canImport, bool canExport);

Q_SIGNALS:
    void importAsked();
    void exportAsked();

protected:
    void changeEvent(QEvent* event) override;

private:
    void showJob();
    void cancel();
    void retranslate();

    Tasks& m_tasks;
    QString m_job;
    QLabel* m_picture;
    QLabel* m_words;
    QProgressBar* m_progress;
    QPushButton* m_cancel;
    QPushButton* m_export;
    QPushButton* m_import;
};

} // namespace aviso::ui
