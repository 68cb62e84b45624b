#pragma once

#include "core/text/glossary.h"

#include <QList>
#include <QObject>
#include <QString>

class QHelpEvent;
class QWidget;

namespace aviso::ui {

/// Explains the words of the post where they stand on labels, buttons, tabs and table headers, when the pointer rests
/// on them; what the control itself has to say comes first. The help panel finds the same words by keyboard.
class GlossaryTips final : public QObject
{
    Q_OBJECT

public:
    /// Watches every widget below this window.
    explicit GlossaryTips(QWidget* window);

    void setLanguage(const QString& code); ///< its words are read when the pointer first rests somewhere

    /// What hovering over the widget at this place says; empty when that is what it says anyway.
    QString tip(const QWidget& widget, const QPoint& at);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* m_window;
    QString m_language;
    QList<text::Term> m_terms; ///< empty until they are needed
};

} // namespace aviso::ui
