#include "ui/shipments/problemspanel.h"

#include "core/catalogue/mending.h"
#include "core/text/sentences.h"
#include "core/text/support.h"
#include "ui/fields/verdict.h"
#include "ui/icons.h"
#include "ui/look.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QResizeEvent>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace aviso::ui {

using namespace Qt::Literals::StringLiterals;
using catalogue::Problem;
using catalogue::Severity;

namespace {

QString kindName(const Problem& problem)
{
    switch (problem.severity) {
    case Severity::Refused:
        return catalogue::isGap(problem) ? ProblemsPanel::tr("To fill in") : ProblemsPanel::tr("Refused");
    case Severity::Dropped:
        return ProblemsPanel::tr("Ignored");
    case Severity::Advice:
        break;
    }
    return ProblemsPanel::tr("Advice");
}

/// What is wrong stands before what is missing, and both before what would only be ignored.
std::pair<Severity, bool> rank(const Problem& problem)
{
    return {problem.severity, catalogue::isGap(problem)};
}

} // namespace

QString ProblemsPanel::wordsOf(const Line& line)
{
    return kindName(line.problems.first()) + u": "_s + text::namedSentence(line.problems);
}

QIcon ProblemsPanel::pictureOf(const Line& line)
{
    return signOf(line.problems.first());
}

ProblemsPanel::ProblemsPanel(QWidget* parent)
    : QFrame(parent),
      m_model({{.title = [] { return tr("Problem"); }, .text = &wordsOf, .icon = &pictureOf, .tip = &wordsOf}}),
      m_title(new QLabel(this)), m_copy(new QToolButton(this)), m_list(new QListView(this))
{
    setFrameShape(QFrame::StyledPanel);
    m_list->setObjectName(u"problems"_s);
    m_title->setFont(titleFont());
    m_title->setBuddy(m_list);
    m_copy->setAutoRaise(true);
    m_copy->setIcon(verbIcon(u"edit-copy"_s, u"copy"_s));
    m_copy->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_copy->setObjectName(u"copy-problems"_s);
    connect(m_copy, &QToolButton::clicked, this, &ProblemsPanel::copyForSupport);
    m_list->setModel(&m_model);
    m_list->setWordWrap(true);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setFrameShape(QFrame::NoFrame);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(grid, grid / 2, grid, grid / 2);
    column->setSpacing(grid / 2);
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_copy);
    column->addLayout(head);
    column->addWidget(m_list);
    const auto choose = [this](const QModelIndex& index) { Q_EMIT chosen(m_model.row(index.row()).place); };
    connect(m_list, &QListView::clicked, this, choose);
    connect(m_list, &QListView::activated, this, choose);
    showTitle();
}

void ProblemsPanel::show(const catalogue::Verdict& verdict, const model::Shipment& shipment)
{
    QList<Line> lines;
    for (const Problem& problem : verdict.problems) {
        const Line line{.problems = {problem}, .place = catalogue::placeToMend(problem, shipment)};
        const auto alike = std::ranges::find_if(lines, [&](const Line& known) {
            return known.place == line.place && known.problems.first().severity == problem.severity &&
                   text::sentence(known.problems.first()) == text::sentence(problem);
        });
        if (alike == lines.end())
            lines.append(line);
        else
            alike->problems.append(problem);
    }
    std::ranges::stable_sort(lines, {}, [](const Line& line) { return rank(line.problems.first()); });
    if (lines == m_model.rows())
        return;
    m_model.replaceAll(lines);
    showTitle();
}

QString ProblemsPanel::nextField()
{
    const int count = m_model.rowCount();
    const int first = m_list->currentIndex().isValid() ? m_list->currentIndex().row() + 1 : 0;
    for (int tried = 0; tried < count; ++tried) {
        const int at = first + tried;
        if (at == count && refused() == 0) // all advice has been shown
            break;
        const QString& place = m_model.row(at % count).place;
        if (place.isEmpty()) // nothing on the page mends it: a hold
            continue;
        m_list->setCurrentIndex(m_model.index(at % count, 0));
        return place;
    }
    m_list->setCurrentIndex({});
    return {};
}

int ProblemsPanel::refused() const
{
    return static_cast<int>(std::ranges::count_if(
        m_model.rows(), [](const Line& line) { return line.problems.first().severity == Severity::Refused; }));
}

void ProblemsPanel::copyForSupport() const
{
    QStringList lines;
    for (const Line& line : m_model.rows())
        for (const Problem& problem : line.problems)
            lines.append(text::forSupport(problem));
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

void ProblemsPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_model.retranslate();
        showTitle();
    }
    QFrame::changeEvent(event);
}

void ProblemsPanel::showTitle()
{
    m_title->setText(refused() > 0              ? tr("%n thing(s) to mend before booking", nullptr, refused())
                     : m_model.rows().isEmpty() ? tr("Nothing stands against booking")
                                                : tr("Can be booked; please look at this"));
    m_copy->setText(tr("Copy for support"));
    m_copy->setVisible(!m_model.rows().isEmpty());
    fitHeight();
    m_list->setAccessibleName(tr("What stands against booking"));
}

void ProblemsPanel::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fitHeight();
}

void ProblemsPanel::fitHeight()
{
    constexpr int mostHeight = 24 * grid;
    constexpr int besideWords = 6 * grid; // picture, margins, scroll bar
    const int width = std::max(20 * grid, this->width() - besideWords);
    int height = 0;
    for (const Line& line : m_model.rows()) {
        const QRect words =
            m_list->fontMetrics().boundingRect(QRect(0, 0, width, mostHeight), Qt::TextWordWrap, wordsOf(line));
        height += std::max(words.height(), m_list->iconSize().height()) + grid;
    }
    m_list->setVisible(height > 0);
    m_list->setFixedHeight(std::min(height, mostHeight));
    setFixedHeight(layout()->sizeHint().height());
}

} // namespace aviso::ui
