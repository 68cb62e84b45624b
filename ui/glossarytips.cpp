#include "ui/glossarytips.h"

#include <QAbstractButton>
#include <QAbstractItemModel>
#include <QApplication>
#include <QGroupBox>
#include <QHeaderView>
#include <QHelpEvent>
#include <QLabel>
#include <QTabBar>
#include <QToolTip>

namespace aviso::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype mostTerms = 2;
constexpr qsizetype lineLength = 64;  // a tip of plain words breaks no lines by itself
constexpr qsizetype labelLength = 80; // a longer text is a sentence, and says what it means

/// What is written where the pointer rests.
QString wordsAt(const QWidget& widget, const QPoint& at)
{
    if (const auto* label = qobject_cast<const QLabel*>(&widget))
        return label->text();
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
        return button->text();
    if (const auto* box = qobject_cast<const QGroupBox*>(&widget))
        return box->title();
    if (const auto* bar = qobject_cast<const QTabBar*>(&widget))
        return bar->tabText(bar->tabAt(at));
    const auto* header = qobject_cast<const QHeaderView*>(widget.parentWidget());
    if (header && header->viewport() == &widget && header->model())
        return header->model()->headerData(header->logicalIndexAt(at), header->orientation()).toString();
    return {};
}

QString tipAt(const QWidget& widget, const QPoint& at)
{
    const auto* bar = qobject_cast<const QTabBar*>(&widget);
    const QString own = bar ? bar->tabToolTip(bar->tabAt(at)) : QString();
    return own.isEmpty() ? widget.toolTip() : own;
}

QString inLines(const QString& words)
{
    QString out;
    qsizetype length = 0;
    for (const QString& word : words.split(u' ')) {
        const bool isFull = length > 0 && length + word.size() > lineLength;
        if (length > 0)
            out += isFull ? u'\n' : u' ';
        out += word;
        length = isFull ? word.size() : length + word.size() + 1;
    }
    return out;
}

} // namespace

GlossaryTips::GlossaryTips(QWidget* window) : QObject(window), m_window(window)
{
    qApp->installEventFilter(this);
}

void GlossaryTips::setLanguage(const QString& code)
{
    m_language = code;
    m_terms.clear();
}

QString GlossaryTips::tip(const QWidget& widget, const QPoint& at)
{
    const QString words = wordsAt(widget, at).remove(u'&');
    if (words.isEmpty() || words.size() > labelLength)
        return {};
    if (m_terms.isEmpty())
        m_terms = text::glossary(m_language);
    QStringList said;
    for (const text::Term& term : text::termsIn(words, m_terms, mostTerms))
        said.append(inLines(term.word + u": "_s + term.explanation));
    if (said.isEmpty())
        return {};
    if (const QString own = tipAt(widget, at); !own.isEmpty())
        said.prepend(own);
    return said.join(u"\n\n"_s);
}

bool GlossaryTips::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::ToolTip || !watched->isWidgetType())
        return QObject::eventFilter(watched, event);
    auto* widget = static_cast<QWidget*>(watched);
    const auto* help = static_cast<QHelpEvent*>(event);
    if (widget != m_window && !m_window->isAncestorOf(widget))
        return QObject::eventFilter(watched, event);
    const QString words = tip(*widget, help->pos());
    if (words.isEmpty())
        return QObject::eventFilter(watched, event);
    QToolTip::showText(help->globalPos(), words, widget);
    event->accept();
    return true;
}

} // namespace aviso::ui
