#include "ui/shipments/listfilter.h"

#include "core/shipping/worklist.h"
#include "core/text/sentences.h"
#include "core/text/tracking.h"
#include "ui/icons.h"
#include "ui/look.h"
#include "ui/shipments/statelook.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QIcon>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSignalBlocker>

#include <algorithm>
#include <utility>

namespace aviso::ui {

using namespace Qt::Literals::StringLiterals;
using shipping::Standing;

namespace {

// What the list may be narrowed to; the states' words are theirs.
constexpr QLatin1StringView readyWord("ready");
constexpr QLatin1StringView toMendWord("to-mend");
constexpr QLatin1StringView unprintedWord("unprinted");
constexpr QLatin1StringView statusPrefix("status-"); // one of them is called as a state is

struct Choice
{
    QString word = {};
    QIcon picture = {};
};

QList<Choice> choices()
{
    using model::Need;
    using model::State;
    const auto ofNeed = [](Need need, const QString& picture, Tone tone) {
        return Choice{.word = model::needWord(need), .picture = icon(picture, tone)};
    };
    const auto ofState = [](State state) {
        return Choice{.word = model::stateWord(state), .picture = stateIcon(state)};
    };
    QList<Choice> all{{},
                      ofState(State::Draft),
                      {.word = readyWord, .picture = icon(u"ready"_s, Tone::Accent)},
                      {.word = toMendWord, .picture = icon(u"dropped"_s, Tone::Warning)},
                      ofState(State::Booking),
                      ofState(State::Unknown),
                      ofState(State::Booked),
                      {.word = unprintedWord, .picture = icon(u"label"_s)},
                      ofState(State::Cancelled),
                      ofNeed(Need::Refused, u"refused"_s, Tone::Bad),
                      ofNeed(Need::Overdue, u"history"_s, Tone::Bad),
                      ofNeed(Need::Woken, u"release"_s, Tone::Accent),
                      ofNeed(Need::PerhapsPrinted, u"unknown"_s, Tone::Warning),
                      ofNeed(Need::Unhanded, u"package"_s, Tone::Warning),
                      ofNeed(Need::HandedOver, u"hand-over"_s, Tone::Good),
                      ofNeed(Need::Silent, u"offline"_s, Tone::Warning),
                      ofNeed(Need::Untold, u"messages"_s, Tone::Bad)};
    for (const model::Status status : model::allStatuses)
        if (status != model::Status::Cancelled) // then the shipment is
            all.append({.word = statusPrefix + model::statusWord(status), .picture = statusIcon(status)});
    return all;
}

std::optional<model::Status> statusOf(const QString& word)
{
    return word.startsWith(statusPrefix) ? model::statusFromWord(QStringView(word).sliced(statusPrefix.size()))
                                         : std::nullopt;
}

QString needName(model::Need need)
{
    using model::Need;
    switch (need) {
    case Need::Refused:
        return ListFilter::tr("Booking refused");
    case Need::Overdue:
        return ListFilter::tr("Past their dispatch date");
    case Need::Woken:
        return ListFilter::tr("Woken from hold");
    case Need::PerhapsPrinted:
        return ListFilter::tr("Perhaps printed");
    case Need::Unhanded:
        return ListFilter::tr("Not handed over, but due");
    case Need::HandedOver:
        return ListFilter::tr("Handed over");
    case Need::Silent:
        return ListFilter::tr("Silent: the carrier tells nothing");
    case Need::Untold:
        return ListFilter::tr("Receipt not delivered");
    }
    return {};
}

} // namespace

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
    if (const auto need = model::needFromWord(word))
        return needName(*need);
    if (const auto status = statusOf(word))
        return text::statusName(*status);
    const auto state = model::stateFromWord(word);
    return state ? text::stateName(*state) : word;
}

ListFilter::ListFilter(QWidget* parent) : QWidget(parent), m_search(new QLineEdit(this)), m_state(new QComboBox(this))
{
    m_search->setClearButtonEnabled(true);
    setFocusProxy(m_search);
    m_search->addAction(verbIcon(u"edit-find"_s, u"search"_s), QLineEdit::LeadingPosition);
    m_search->installEventFilter(this);
    for (const Choice& choice : choices())
        m_state->addItem(choice.picture, QString(), choice.word);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(grid, grid / 2, grid, grid / 2);
    row->addWidget(m_search, 1);
    row->addWidget(m_state);
    connect(m_search, &QLineEdit::textChanged, this, &ListFilter::changed);
    connect(m_state, &QComboBox::activated, this, &ListFilter::changed);
    retranslate();
}

QString stateChoice(const Wanted& wanted)
{
    if (wanted.standing)
        return *wanted.standing == Standing::Ready ? readyWord : toMendWord;
    if (wanted.stored.isUnprinted)
        return unprintedWord;
    if (wanted.stored.need)
        return model::needWord(*wanted.stored.need);
    if (wanted.stored.status)
        return statusPrefix + model::statusWord(*wanted.stored.status);
    return wanted.stored.state ? model::stateWord(*wanted.stored.state) : QString();
}

Wanted wantedBy(const QString& search, const QString& stateChoice)
{
    Wanted wanted{.stored = {.search = search.trimmed()}};
    if (stateChoice == unprintedWord)
        wanted.stored.isUnprinted = true;
    else if (stateChoice == readyWord || stateChoice == toMendWord)
        wanted.standing = stateChoice == readyWord ? Standing::Ready : Standing::ToMend;
    else if (const auto need = model::needFromWord(stateChoice))
        wanted.stored.need = need;
    else if (const auto status = statusOf(stateChoice))
        wanted.stored.status = status;
    else
        wanted.stored.state = model::stateFromWord(stateChoice);
    return wanted;
}

Question ofToday(Question question, const Clock& clock)
{
    question.wanted.stored = shipping::ofToday(std::move(question.wanted.stored), clock);
    return question;
}

Wanted ListFilter::wanted() const
{
    return wantedBy(m_search->text(), m_state->currentData().toString());
}

void ListFilter::show(const Wanted& wanted)
{
    const QSignalBlocker quiet(m_search);
    m_search->setText(wanted.stored.search);
    m_state->setCurrentIndex(std::max(0, m_state->findData(stateChoice(wanted))));
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
