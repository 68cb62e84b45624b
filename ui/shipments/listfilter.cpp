#include "ui/shipments/listfilter.h"

#include "core/text/sentences.h"
#include "ui/icons.h"
#include "ui/look.h"
#include "ui/shipments/statelook.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QIcon>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTimer>

#include <chrono>

namespace aviso::ui {

using namespace Qt::Literals::StringLiterals;
using shipping::Standing;

namespace {

constexpr std::chrono::milliseconds typingPause{120};

// What the list may be narrowed to; the states' words are theirs.
constexpr QLatin1StringView readyWord("ready");
constexpr QLatin1StringView toMendWord("to-mend");
constexpr QLatin1StringView unprintedWord("unprinted");

struct Choice
{
    QString word = {};
    QIcon picture = {};
};

QList<Choice> choices()
{
    using model::State;
    const auto ofState = [](State state) {
        return Choice{.word = model::stateWord(state), .picture = stateIcon(state)};
    };
    return {{},
            ofState(State::Draft),
            {.word = readyWord, .picture = icon(u"ready"_s, Tone::Accent)},
            {.word = toMendWord, .picture = icon(u"dropped"_s, Tone::Warning)},
            ofState(State::Booking),
            ofState(State::Unknown),
            ofState(State::Booked),
            {.word = unprintedWord, .picture = icon(u"label"_s)},
            ofState(State::Cancelled)};
}

QString choiceName(const QString& word)
{
    if (word.isEmpty())
        return ListFilter::tr("All states");
    if (word == readyWord)
        return ListFilter::tr("Ready to book");
    if (word == toMendWord)
        return ListFilter::tr("To mend", "drafts");
    if (word == unprintedWord)
        return ListFilter::tr("Booked, not printed");
    const auto state = model::stateFromWord(word);
    return state ? text::stateName(*state) : word;
}

} // namespace

ListFilter::ListFilter(QWidget* parent)
    : QWidget(parent), m_search(new QLineEdit(this)), m_state(new QComboBox(this)), m_pause(new QTimer(this))
{
    m_search->setClearButtonEnabled(true);
    m_search->addAction(verbIcon(u"edit-find"_s, u"search"_s), QLineEdit::LeadingPosition);
    m_search->installEventFilter(this);
    m_pause->setSingleShot(true);
    m_pause->setInterval(typingPause);
    for (const Choice& choice : choices())
        m_state->addItem(choice.picture, QString(), choice.word);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(grid, grid / 2, grid, grid / 2);
    row->addWidget(m_search, 1);
    row->addWidget(m_state);
    connect(m_search, &QLineEdit::textChanged, this, &ListFilter::announceSoon);
    connect(m_pause, &QTimer::timeout, this, &ListFilter::changed);
    connect(m_state, &QComboBox::activated, this, &ListFilter::changed);
    retranslate();
}

Wanted ListFilter::wanted() const
{
    Wanted wanted{.stored = {.search = m_search->text().trimmed()}};
    const QString word = m_state->currentData().toString();
    if (word == unprintedWord)
        wanted.stored.isUnprinted = true;
    else if (word == readyWord || word == toMendWord)
        wanted.standing = word == readyWord ? Standing::Ready : Standing::ToMend;
    else
        wanted.stored.state = model::stateFromWord(word);
    return wanted;
}

void ListFilter::clear()
{
    m_search->clear();
    m_pause->stop();
    m_state->setCurrentIndex(0);
}

void ListFilter::announceSoon()
{
    m_pause->start();
}

void ListFilter::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

bool ListFilter::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            Q_EMIT left();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ListFilter::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ListFilter::retranslate()
{
    m_search->setPlaceholderText(tr("Search: name, town, reference, number"));
    m_search->setAccessibleName(tr("Search shipments"));
    m_state->setAccessibleName(tr("Show shipments in this state"));
    for (int i = 0; i < m_state->count(); ++i)
        m_state->setItemText(i, choiceName(m_state->itemData(i).toString()));
}

} // namespace aviso::ui
