#include "ui/today/todaypage.h"

#include "core/shipping/hold.h"
#include "core/text/sentences.h"
#include "core/text/work.h"
#include "ui/commits.h"
#include "ui/icons.h"
#include "ui/mainwindow/messagebar.h"
#include "ui/mnemonics.h"
#include "ui/taborder.h"
#include "ui/today/workcard.h"

#include <QAction>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>
#include <utility>

namespace aviso::ui {

using namespace Qt::Literals::StringLiterals;
using shipping::Work;
using shipping::WorkItem;
using storage::Topic;

namespace {

constexpr std::chrono::milliseconds countPause{300};
constexpr int widest = 120 * grid; // a sentence is not read over a whole wide screen

} // namespace

TodayPage::TodayPage(const Services& services, QString backups, const Furnish& furnish, QWidget* parent)
    : Page(ownSign(), parent), m_services(services), m_backups(std::move(backups)), m_day(new QLabel(this)),
      m_summary(new QLabel(this)), m_trouble(new MessageBar(this)), m_area(new QScrollArea(this)),
      m_look(newVerb(u"look-again"_s, Qt::Key_F5, icon(u"reconcile"_s), [this] { recount(); }))
{
    QFont large = titleFont();
    large.setPointSizeF(large.pointSizeF() * 1.4);
    m_day->setFont(large);
    m_day->setObjectName(u"day"_s);
    m_summary->setObjectName(u"summary"_s);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setFocusPolicy(Qt::NoFocus); // the card that has the focus is scrolled to
    m_area->setWidget(buildList());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(2 * grid, 2 * grid, grid, 0);
    column->setSpacing(grid / 2);
    column->addWidget(m_day);
    column->addWidget(m_summary);
    column->addWidget(m_trouble);
    column->addSpacing(grid);
    column->addWidget(m_area, 1);
    if (furnish)
        offerFirstSteps(furnish);
    m_countSoon.setSingleShot(true);
    m_countSoon.setInterval(countPause);
    connect(&m_countSoon, &QTimer::timeout, this, &TodayPage::count);
    whenCommitted(services.store(),
                  Topic::Shipments | Topic::Accounts | Topic::Documents | Topic::Outbox | Topic::Health, this,
                  [this](storage::Topics touched) {
                      if (touched & Topic::Accounts) {
                          m_known.clear();
                          ++m_epoch;
                      }
                      recount();
                  });
    keepMnemonicsApart(this);
    retranslate();
}

QWidget* TodayPage::buildList()
{
    auto* content = new QWidget(m_area);
    content->setMaximumWidth(widest);
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(0, 0, grid, grid);
    m_column->setSpacing(grid);
    m_column->addWidget(buildEmpty());
    m_column->addStretch();
    return content;
}

QWidget* TodayPage::buildEmpty()
{
    m_empty = new QWidget(this);
    m_nothing = new QLabel(m_empty);
    m_next = new QLabel(m_empty);
    m_write = new QPushButton(icon(u"new"_s), {}, m_empty);
    m_import = new QPushButton(icon(u"import"_s), {}, m_empty);
    auto* picture = new QLabel(m_empty);
    picture->setPixmap(icon(u"good"_s, Tone::Good).pixmap(6 * grid, 6 * grid));
    m_nothing->setFont(titleFont());
    m_nothing->setObjectName(u"nothing"_s);
    m_next->setObjectName(u"next"_s);
    m_next->setWordWrap(true);
    m_write->setObjectName(u"write-shipment"_s);
    m_import->setObjectName(u"import-orders"_s);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_write);
    buttons->addWidget(m_import);
    buttons->addStretch();
    auto* column = new QVBoxLayout(m_empty);
    column->setContentsMargins(0, 4 * grid, 0, 0);
    column->setSpacing(grid);
    for (QWidget* part : {picture, m_nothing, m_next})
        column->addWidget(part);
    column->addLayout(buttons);
    m_empty->hide();
    connect(m_write, &QPushButton::clicked, this, &TodayPage::shipmentWanted);
    connect(m_import, &QPushButton::clicked, this, [this] { Q_EMIT pageAsked(u"orders"_s); });
    return m_empty;
}

void TodayPage::offerFirstSteps(const Furnish& furnish)
{
    m_steps = new FirstSteps(m_services, furnish, this);
    m_steps->hide();
    static_cast<QVBoxLayout*>(layout())->addWidget(m_steps, 1);
    connect(m_steps, &FirstSteps::neededChanged, this, [this] { showCards(); });
    connect(m_steps, &FirstSteps::accountAsked, this, [this] { Q_EMIT pageAsked(u"accounts"_s); });
    connect(m_steps, &FirstSteps::importAsked, this, [this] { Q_EMIT pageAsked(u"orders"_s); });
    connect(m_steps, &FirstSteps::failed, this, &Page::failed);
    connect(m_steps, &FirstSteps::practiceReady, this, &TodayPage::recount);
}

PageSign TodayPage::ownSign()
{
    return {.name = u"today"_s, .icon = u"today"_s, .title = [] { return tr("Today"); }};
}

QList<QAction*> TodayPage::verbs() const
{
    return {m_look};
}

void TodayPage::noteTrouble(const Error& error)
{
    m_trouble->show(error);
}

void TodayPage::recount()
{
    m_isCountWanted = true;
    if (isVisible() && !m_countSoon.isActive())
        m_countSoon.start();
}

void TodayPage::count()
{
    if (m_isCounting)
        return; // take() looks whether another count is wanted
    m_isCounting = true;
    m_isCountWanted = false;
    const QDate day = shipping::holdDay(m_services.desk.clock);
    if (std::exchange(m_knownOn, day) != day)
        m_known.clear();
    m_services.tasks
        .run(Lane::Desk, [&services = m_services, sources = sources(),
                          known = m_known] { return shipping::worklist(services.desk, sources, known); })
        .then(this, [this, epoch = m_epoch](const Result<shipping::Worklist>& list) {
            m_isCounting = false;
            if (list && epoch == m_epoch)
                m_known.insert(list->learned);
            take(list);
        });
}

/// The first time what is found at once; the drafts follow.
shipping::WorkSources TodayPage::sources() const
{
    shipping::WorkSources sources{.backups = m_backups, .secrets = &m_services.secrets};
    if (!m_isLooked)
        sources.drafts = 0;
    return sources;
}

void TodayPage::take(const Result<shipping::Worklist>& list)
{
    if (m_isCountWanted)
        recount();
    if (!list)
        return Q_EMIT failed(list.error());
    m_list = *list;
    m_list.learned.clear();
    if (std::exchange(m_isLooked, true))
        m_isCounted = true;
    else
        count();
    showCards();
}

void TodayPage::showCards()
{
    const bool isNewDesk = m_steps && m_steps->isNeeded();
    if (m_steps && !isNewDesk && m_steps->isAncestorOf(window()->focusWidget()))
        setFocus(Qt::OtherFocusReason); // the first card takes it from here
    if (m_steps)
        m_steps->setVisible(isNewDesk);
    for (QWidget* part : std::initializer_list<QWidget*>{m_area, m_day, m_summary})
        part->setVisible(!isNewDesk);
    if (isNewDesk && window()->focusWidget() == this)
        m_steps->findChild<QPushButton*>(u"practise"_s)->setFocus(Qt::OtherFocusReason);
    if (!m_isLooked)
        return;
    QList<WorkCard*> gone = m_cards;
    QList<WorkCard*> shown;
    for (const WorkItem& item : std::as_const(m_list.items)) {
        WorkCard* card = cardOf(item.work);
        gone.removeAll(card);
        card->show(item);
        if (m_column->indexOf(card) != shown.size())
            m_column->insertWidget(static_cast<int>(shown.size()), card);
        card->QWidget::show();
        shown.append(card);
    }
    m_cards = shown;
    removeCards(gone);
    m_empty->setVisible(m_isCounted && m_cards.isEmpty());
    chainTabs({m_trouble, m_area});
    retranslate();
    if (!m_cards.isEmpty() && window()->focusWidget() == this)
        m_cards.first()->setFocus(Qt::OtherFocusReason);
}

WorkCard* TodayPage::cardOf(Work work)
{
    const auto known = std::ranges::find(m_cards, work, &WorkCard::work);
    if (known != m_cards.end())
        return *known;
    auto* card = new WorkCard(work, m_area->widget());
    connect(card, &WorkCard::opened, this, &TodayPage::listAsked);
    connect(card, &WorkCard::verbAsked, this, &TodayPage::verbAsked);
    connect(card, &WorkCard::left, this, [this, card](int by) { goTo(card, by); });
    return card;
}

/// The focus stays on the page.
void TodayPage::removeCards(const QList<WorkCard*>& gone)
{
    for (WorkCard* card : gone) {
        const bool hadFocus = card->hasFocus() || card->verb()->hasFocus();
        card->hide();
        card->deleteLater();
        if (hadFocus && !m_cards.isEmpty())
            m_cards.first()->setFocus(Qt::OtherFocusReason);
        else if (hadFocus)
            setFocus(Qt::OtherFocusReason);
    }
}

void TodayPage::goTo(const WorkCard* from, int by)
{
    const qsizetype at = std::ranges::find(m_cards, from) - m_cards.begin() + by;
    if (at < 0 || at >= m_cards.size())
        return;
    m_cards[at]->setFocus(Qt::TabFocusReason);
    m_area->ensureWidgetVisible(m_cards[at], 0, grid);
}

void TodayPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    if (!window()->focusWidget()) // else the rail would have it at the start
        setFocus(Qt::OtherFocusReason);
    m_isCountWanted = true;
    count(); // at once: whoever comes here wants to know
}

/// From anywhere on the page an arrow leads to the cards; from a card's button back to it.
void TodayPage::keyPressEvent(QKeyEvent* event)
{
    const QWidget* focus = focusWidget();
    const auto ofFocus = std::ranges::find_if(m_cards, [focus](const WorkCard* card) { return card->verb() == focus; });
    if (ofFocus != m_cards.end() && event->key() == Qt::Key_Left)
        (*ofFocus)->setFocus(Qt::OtherFocusReason);
    else if (ofFocus != m_cards.end() && (event->key() == Qt::Key_Down || event->key() == Qt::Key_Up))
        goTo(*ofFocus, event->key() == Qt::Key_Down ? 1 : -1);
    else if (event->key() == Qt::Key_Down && !m_cards.isEmpty() && focus == this)
        m_cards.first()->setFocus(Qt::TabFocusReason);
    else if (event->key() == Qt::Key_Escape && m_trouble->isVisible())
        m_trouble->leave();
    else
        Page::keyPressEvent(event);
}

void TodayPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Page::changeEvent(event);
}

void TodayPage::retranslate()
{
    const QDate day = shipping::holdDay(m_services.desk.clock);
    const QString words = QLocale().toString(day, QLocale::LongFormat);
    m_day->setText(QLocale().toUpper(words.first(1)) + words.sliced(1)); // it is a heading
    m_look->setText(tr("Look again what needs me"));
    m_nothing->setText(tr("Nothing needs you."));
    m_next->setText(text::whatIsNext(m_list));
    m_write->setText(tr("Write a shipment"));
    m_import->setText(tr("Import an order file"));
    m_summary->setText(!m_cards.isEmpty() ? tr("Needs you, most pressing first:")
                       : m_isCounted      ? QString()
                                          : tr("Looking what needs you …"));
    assignMnemonics(this);
}

} // namespace aviso::ui
