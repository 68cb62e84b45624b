#pragma once

#include <QDialog>
#include <QString>
#include <QStringList>

#include <optional>

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace aviso::ui {

/// What must be said or asked before labels go to paper; each line names one label.
struct PrintQuestions
{
    QStringList leftOut = {};   ///< that may not be printed, with the reason
    QStringList unread = {};    ///< whose codes nobody could compare
    QStringList reprinted = {}; ///< that are printed for the third time or later
    QStringList unpacked = {};  ///< whose order has items that nobody has checked, with the sentence
    int readable = 0;           ///< labels that may be printed and whose codes were compared

    bool isEmpty() const { return leftOut.isEmpty() && unread.isEmpty() && reprinted.isEmpty() && unpacked.isEmpty(); }
};

struct PrintAnswers
{
    enum class Unread { Print, LeaveOut };

    Unread unread = Unread::LeaveOut;
    QString reason = {}; ///< for printing again; empty when it was not asked for
};

/// Names the labels that need a word before they are printed. It goes on only when every reason that is needed was
/// typed and at least one label remains.
class PrintQuestionsDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit PrintQuestionsDialog(PrintQuestions questions, QWidget* parent = nullptr);

    PrintAnswers answers() const;

private:
    void enable();

    PrintQuestions m_questions;
    QCheckBox* m_printUnread = nullptr;
    QLineEdit* m_reason = nullptr;
    QPushButton* m_print = nullptr;
};

/// Asks when there is something to ask; nothing when the clerk would rather not print.
std::optional<PrintAnswers> askBeforePrinting(const PrintQuestions& questions, QWidget* window);

} // namespace aviso::ui
