#include "ui/mnemonics.h"

#include <QAbstractButton>
#include <QAction>
#include <QEvent>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QSet>
#include <QStringView>
#include <QWidget>

#include <functional>
#include <vector>

namespace aviso::ui {

namespace {

// Signs that soften or harden the letter before them: no word begins with one, so nobody looks for it.
constexpr QStringView unreachable = u"\u044c\u044a\u042c\u042a";

/// Positions worth a mnemonic, best first: starts of words, then any letter. Alt with a digit opens a page.
QList<qsizetype> candidates(const QString& text)
{
    QList<qsizetype> starts;
    QList<qsizetype> others;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!text[i].isLetter() || unreachable.contains(text[i]))
            continue;
        const bool isStart = i == 0 || text[i - 1].isSpace();
        (isStart ? starts : others).append(i);
    }
    return starts + others;
}

struct Captioned
{
    QString text = {};
    std::function<void(const QString&)> set = {};
};

std::vector<Captioned> captionsOf(QWidget* page)
{
    std::vector<Captioned> found;
    for (QWidget* widget : page->findChildren<QWidget*>()) {
        if (auto* label = qobject_cast<QLabel*>(widget); label && label->buddy())
            found.push_back({label->text(), [label](const QString& text) { label->setText(text); }});
        else if (auto* button = qobject_cast<QAbstractButton*>(widget); button && !button->text().isEmpty())
            found.push_back({button->text(), [button](const QString& text) { button->setText(text); }});
    }
    return found;
}

QString lettersOfMenus(const QWidget* page)
{
    QString letters;
    for (const QMenuBar* bar : page->window()->findChildren<QMenuBar*>()) {
        for (const QAction* menu : bar->actions()) {
            const QString title = menu->text();
            if (const auto at = title.indexOf(u'&'); at >= 0 && at + 1 < title.size())
                letters += title[at + 1];
        }
    }
    return letters;
}

/// Assigns the letters of what comes into view, once the menu bar is that of the page, too.
class Shown final : public QObject
{
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        auto* page = qobject_cast<QWidget*>(watched);
        if (page && event->type() == QEvent::Show)
            QMetaObject::invokeMethod(page, [page] { assignMnemonics(page); }, Qt::QueuedConnection);
        return QObject::eventFilter(watched, event);
    }
};

} // namespace

QList<QString> withMnemonics(const QList<QString>& texts, const QString& taken)
{
    QSet<QChar> used;
    for (const QChar letter : taken)
        used.insert(letter.toLower());
    for (const QString& text : texts)
        if (const auto at = text.indexOf(u'&'); at >= 0 && at + 1 < text.size())
            used.insert(text[at + 1].toLower());
    QList<QString> marked;
    for (const QString& text : texts) {
        QString result = text;
        if (!text.contains(u'&')) {
            for (const qsizetype at : candidates(text)) {
                if (used.contains(text[at].toLower()))
                    continue;
                used.insert(text[at].toLower());
                result.insert(at, u'&');
                break;
            }
        }
        marked.append(result);
    }
    return marked;
}

void assignMnemonics(QWidget* page)
{
    const auto captions = captionsOf(page);
    QList<QString> texts;
    for (const Captioned& caption : captions)
        texts.append(QString(caption.text).remove(u'&'));
    const QList<QString> marked = withMnemonics(texts, lettersOfMenus(page));
    for (std::size_t i = 0; i < captions.size(); ++i)
        if (captions[i].text != marked[static_cast<qsizetype>(i)])
            captions[i].set(marked[static_cast<qsizetype>(i)]);
}

void keepMnemonicsApart(QWidget* page)
{
    page->installEventFilter(new Shown(page));
}

void keepMnemonics(QMenu* menu)
{
    QObject::connect(menu, &QMenu::aboutToShow, menu, [menu] {
        QList<QString> texts;
        for (const QAction* entry : menu->actions())
            texts.append(entry->text().remove(u'&'));
        const QList<QString> marked = withMnemonics(texts, QString());
        for (qsizetype i = 0; i < marked.size(); ++i)
            menu->actions()[i]->setText(marked[i]);
    });
}

} // namespace aviso::ui
