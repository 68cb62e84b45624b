#pragma once

#include "core/base/error.h"
#include "ui/look.h"

#include <QFrame>
#include <QList>
#include <QPointer>
#include <QString>

#include <functional>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace aviso::ui {

/// Something that the clerk may do about a message.
struct Answer
{
    QString text = {};
    std::function<void()> act = {};
};

/// A sentence across the top of a page, instead of a modal dialog. It stays until it is answered or closed.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget* parent = nullptr);

    void show(Tone tone, const QString& sentence, const QList<Answer>& answers = {});

    /// A question: the answer at `proposed` gets the focus, so that Enter takes it and Tab goes to the others; Esc
    /// leaves the question unanswered. The focus goes back to where it was.
    void ask(const QString& sentence, const QList<Answer>& answers, int proposed = 0);

    /// The error's sentence, with a button that copies what support needs to know.
    void show(const Error& error);

    void leave();             ///< closes it unanswered
    QString sentence() const; ///< of the last message

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void retranslate();
    void paintTone();

    Tone m_tone = Tone::Plain;
    QString m_forSupport;
    QPointer<QWidget> m_before; ///< had the focus before the question
    QLabel* m_picture;
    QLabel* m_sentence;
    QHBoxLayout* m_answers;
    QPushButton* m_copy;
    QToolButton* m_close;
};

} // namespace aviso::ui
