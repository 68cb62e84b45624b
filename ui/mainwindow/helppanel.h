#pragma once

#include "core/text/glossary.h"
#include "core/text/help.h"
#include "ui/mainwindow/overlay.h"

#include <QList>
#include <QString>

class QLabel;
class QLineEdit;
class QTextBrowser;
class QToolButton;
class QUrl;

namespace aviso::ui {

class Keymap;

/// The help at the right, out of the program itself: a page for each screen, the words of the trade, and a search over
/// both. Nothing is fetched from anywhere.
class HelpPanel final : public Overlay
{
    Q_OBJECT

public:
    HelpPanel(const Keymap& keys, QWidget* over);

    void setLanguage(const QString& code); ///< its pages are read when the panel first opens

    /// Shows this page; the contents when there is none of that name.
    void show(const QString& page);

    /// Shows this page and takes the focus, or closes when the focus is in it.
    void ask(const QString& page);

    /// While it is open: shows this page, unless somebody searches in it.
    void turnTo(const QString& page);

protected:
    QRect place(const QSize& room) const override;
    QWidget* first() const override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void load();
    void search();
    void follow(const QUrl& link);
    void showContents();
    void showTerms(const QString& id);
    void showMarkdown(const QString& text);
    void goToSection(int section);
    QString withKeys(const QString& text) const;
    void restyle();
    void retranslate();

    const Keymap& m_keys;
    QString m_language;
    QList<text::HelpPage> m_pages;
    QList<text::Term> m_terms;
    QString m_shown; ///< the page; empty: the contents
    QLabel* m_title;
    QToolButton* m_contents;
    QToolButton* m_close;
    QLineEdit* m_search;
    QTextBrowser* m_words;
};

} // namespace aviso::ui
