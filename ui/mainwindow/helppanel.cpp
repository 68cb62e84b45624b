#include "ui/mainwindow/helppanel.h"

#include "ui/icons.h"
#include "ui/look.h"
#include "ui/mainwindow/keymap.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextDocument>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace aviso::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto pageScheme = "page"_L1; // "page:import#2"
constexpr auto termScheme = "term"_L1; // "term:sscc"
constexpr qsizetype mostTerms = 6;

/// Words that stand for themselves in Markdown.
QString escaped(QString words)
{
    static const QRegularExpression marks(u"([\\\\`*_{}\\[\\]<>#|])"_s);
    return words.replace(marks, u"\\\\1"_s);
}

} // namespace

HelpPanel::HelpPanel(const Keymap& keys, QWidget* over)
    : Overlay(over), m_keys(keys), m_title(new QLabel(this)), m_contents(new QToolButton(this)),
      m_close(new QToolButton(this)), m_search(new QLineEdit(this)), m_words(new QTextBrowser(this))
{
    setObjectName(u"help-panel"_s);
    m_title->setFont(titleFont());
    m_contents->setIcon(icon(u"menu"_s));
    m_close->setIcon(icon(u"close"_s));
    for (QToolButton* button : {m_contents, m_close}) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
    }
    m_search->setObjectName(u"help-search"_s);
    m_search->setClearButtonEnabled(true);
    m_search->addAction(verbIcon(u"edit-find"_s, u"search"_s), QLineEdit::LeadingPosition);
    m_words->setObjectName(u"help-words"_s);
    m_words->setOpenLinks(false);
    m_words->setFrameShape(QFrame::NoFrame);
    m_words->document()->setDocumentMargin(grid / 2.0);
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_contents);
    head->addWidget(m_close);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(grid, grid, grid, grid);
    column->setSpacing(grid);
    column->addLayout(head);
    column->addWidget(m_search);
    column->addWidget(m_words, 1);
    connect(m_close, &QToolButton::clicked, this, &Overlay::leave);
    connect(m_contents, &QToolButton::clicked, this, [this] {
        m_search->clear();
        showContents();
    });
    connect(m_search, &QLineEdit::textChanged, this, &HelpPanel::search);
    connect(m_search, &QLineEdit::returnPressed, m_words, qOverload<>(&QWidget::setFocus));
    connect(m_words, &QTextBrowser::anchorClicked, this, &HelpPanel::follow);
    retranslate();
}

void HelpPanel::setLanguage(const QString& code)
{
    m_language = code;
    m_pages.clear();
    m_terms.clear();
    m_search->clear();
    // Once more later: the verbs whose names it says learn of the language after the window.
    const auto again = [this] { turnTo(m_shown); };
    again();
    QMetaObject::invokeMethod(this, again, Qt::QueuedConnection);
}

void HelpPanel::load()
{
    if (!m_pages.isEmpty())
        return;
    m_pages = text::helpPages(m_language);
    m_terms = text::glossary(m_language);
}

void HelpPanel::show(const QString& page)
{
    load();
    const auto found = std::ranges::find(m_pages, page, &text::HelpPage::name);
    if (found == m_pages.end())
        return showContents();
    m_shown = page;
    showMarkdown(withKeys(found->text));
}

void HelpPanel::ask(const QString& page)
{
    if (isVisible() && isAncestorOf(window()->focusWidget()))
        return leave();
    m_search->clear();
    show(page);
    open();
}

void HelpPanel::turnTo(const QString& page)
{
    if (isVisible() && m_search->text().trimmed().isEmpty())
        show(page);
}

void HelpPanel::search()
{
    const QString words = m_search->text();
    if (words.trimmed().isEmpty()) {
        if (isVisible())
            show(m_shown);
        return;
    }
    load();
    QString found;
    const QList<text::Term> terms = text::findTerms(words, m_terms);
    for (const text::Term& term : terms.first(std::min(mostTerms, terms.size())))
        found += u"**%1** – %2\n\n"_s.arg(escaped(term.word), escaped(term.explanation));
    QList<text::HelpPage> pages = m_pages;
    for (text::HelpPage& page : pages)
        page.text = withKeys(page.text);
    for (const text::HelpHit& hit : text::searchHelp(words, pages))
        found += u"[%1](%2:%3#%4)\n\n%5\n\n"_s.arg(escaped(hit.title), pageScheme, hit.page,
                                                   QString::number(hit.section), escaped(hit.excerpt));
    showMarkdown(found.isEmpty() ? tr("Nothing is written here about that. Try another word, or fewer.") : found);
}

void HelpPanel::follow(const QUrl& link)
{
    if (link.scheme() == termScheme)
        return showTerms(link.path());
    // Pages name each other by their files: "shipment.md".
    const QString page = link.scheme() == pageScheme ? link.path() : link.path().chopped(3);
    if (m_search->text().isEmpty())
        show(page);
    else {
        m_shown = page;
        m_search->clear(); // shows it
    }
    goToSection(link.fragment().toInt());
    m_words->setFocus(Qt::OtherFocusReason);
}

void HelpPanel::showContents()
{
    m_shown.clear();
    QString list = u"# "_s + tr("Help") + u"\n\n"_s;
    for (const text::HelpPage& page : m_pages)
        list += u"- [%1](%2:%3)\n"_s.arg(escaped(page.title), pageScheme, page.name);
    list += u"- [%1](%2:)\n"_s.arg(tr("Words of the post"), termScheme);
    showMarkdown(list);
}

void HelpPanel::showTerms(const QString& id)
{
    QString list = u"# "_s + tr("Words of the post") + u"\n\n"_s;
    for (const text::Term& term : m_terms)
        if (id.isEmpty() || id == term.id)
            list += u"**%1** – %2\n\n"_s.arg(escaped(term.word), escaped(term.explanation));
    showMarkdown(list);
}

void HelpPanel::showMarkdown(const QString& text)
{
    m_words->document()->setMarkdown(text, QTextDocument::MarkdownNoHTML);
    m_words->moveCursor(QTextCursor::Start);
    m_words->verticalScrollBar()->setValue(0);
}

void HelpPanel::goToSection(int section)
{
    int at = 0;
    for (QTextBlock block = m_words->document()->begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() != 2 || ++at != section)
            continue;
        m_words->moveCursor(QTextCursor::End); // so that the heading comes to the top
        m_words->setTextCursor(QTextCursor(block));
        m_words->ensureCursorVisible();
        return;
    }
}

/// The keys of this desk, and the words of its actions, in the places that ask for them. An action without keys is
/// told by its words only.
QString HelpPanel::withKeys(const QString& text) const
{
    static const QRegularExpression places(u"\\{(key|name):([^}]*)\\}"_s);
    QString out;
    qsizetype end = 0;
    for (const QRegularExpressionMatch& place : places.globalMatch(text)) {
        out += QStringView(text).mid(end, place.capturedStart() - end);
        end = place.capturedEnd();
        const auto keyed = m_keys.find(place.captured(2));
        if (!keyed)
            continue; // an action that this desk does not have
        const QString keys = keysText({keyed->action->shortcut()});
        const QString name = escaped(actionName(*keyed->action));
        if (place.captured(1) == "name"_L1)
            out += name;
        else
            out += keys.isEmpty() ? u"**"_s + tr("no keys") + u"**"_s : u"**"_s + escaped(keys) + u"**"_s;
    }
    out += QStringView(text).mid(end);
    return out;
}

QRect HelpPanel::place(const QSize& room) const
{
    const int width = std::min(56 * grid, room.width() / 2);
    return {room.width() - width, 0, width, room.height()};
}

QWidget* HelpPanel::first() const
{
    return m_words;
}

/// Whoever begins to write wants to search.
void HelpPanel::keyPressEvent(QKeyEvent* event)
{
    const QString typed = event->text();
    const bool isHeld = event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    if (m_words->hasFocus() && !isHeld && !typed.isEmpty() && typed[0].isLetterOrNumber()) {
        m_search->setFocus(Qt::OtherFocusReason);
        m_search->setText(typed);
        return;
    }
    Overlay::keyPressEvent(event);
}

void HelpPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange)
        restyle();
    Overlay::changeEvent(event);
}

/// A text that is laid out already keeps the colours of its links.
void HelpPanel::restyle()
{
    if (!m_pages.isEmpty() && m_search->text().isEmpty())
        show(m_shown);
}

void HelpPanel::retranslate()
{
    setAccessibleName(tr("Help"));
    m_title->setText(tr("Help"));
    m_contents->setToolTip(tr("All pages of the help"));
    m_contents->setAccessibleName(tr("All pages of the help"));
    m_close->setToolTip(tr("Close the help"));
    m_close->setAccessibleName(tr("Close the help"));
    m_search->setPlaceholderText(tr("Search the help and the words of the post"));
    m_search->setAccessibleName(tr("Search the help"));
    m_words->setAccessibleName(tr("Page of the help"));
}

} // namespace aviso::ui
