#include "ui/shipments/addresscheck.h"

#include "core/text/sentences.h"
#include "ui/look.h"
#include "ui/mnemonics.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <tuple>

namespace aviso::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int keptHeight = 20 * grid;

QString marked(const QString& text, qsizetype begin, qsizetype end)
{
    const QString middle = text.sliced(begin, end - begin).toHtmlEscaped();
    return text.first(begin).toHtmlEscaped() + (middle.isEmpty() ? QString() : u"<b><u>"_s + middle + u"</u></b>"_s) +
           text.sliced(end).toHtmlEscaped();
}

QStringList namesOf(const QStringList& fields)
{
    QStringList names;
    for (const QString& field : fields)
        names << text::fieldName(field);
    return names;
}

} // namespace

std::pair<QString, QString> markedDifference(const QString& entered, const QString& suggested)
{
    const qsizetype shorter = std::min(entered.size(), suggested.size());
    qsizetype begin = 0;
    while (begin < shorter && entered[begin] == suggested[begin])
        ++begin;
    qsizetype same = 0;
    while (same < shorter - begin && entered[entered.size() - 1 - same] == suggested[suggested.size() - 1 - same])
        ++same;
    return {marked(entered, begin, entered.size() - same), marked(suggested, begin, suggested.size() - same)};
}

AddressCheck::AddressCheck(QWidget* parent)
    : QWidget(parent), m_title(new QLabel(this)), m_column(new QVBoxLayout(this))
{
    setObjectName(u"address-check"_s);
    setMinimumHeight(keptHeight);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    m_title->setFont(titleFont());
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(grid / 2);
    m_column->addWidget(m_title);
    m_column->addStretch();
    build();
}

void AddressCheck::show(const Content& content)
{
    if (content == m_content)
        return;
    m_content = content;
    build();
    Q_EMIT rebuilt();
}

void AddressCheck::build()
{
    // Later: it may be one of its buttons that asks for this.
    if (m_body) {
        m_body->hide();
        m_body->deleteLater();
    }
    m_title->setText(m_content.isEmpty() ? QString() : tr("Address check"));
    m_body = new QWidget(this);
    auto* column = new QVBoxLayout(m_body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid / 2);
    m_column->insertWidget(1, m_body);
    addConflicts();
    addSplits();
    addSuggestion();
    addAdvice();
    addOverride();
    assignMnemonics(m_body);
    m_body->show();
}

QLabel* AddressCheck::newWords(const QString& words)
{
    auto* label = new QLabel(words, m_body);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

QPushButton* AddressCheck::newButton(const QString& name, const QString& text)
{
    auto* button = new QPushButton(text, m_body);
    button->setObjectName(name);
    button->setAutoDefault(true);
    return button;
}

void AddressCheck::addConflicts()
{
    if (m_content.conflicts.isEmpty())
        return;
    m_body->layout()->addWidget(
        newWords(tr("The address book says something else than what stands in: %1. What was typed has stayed.")
                     .arg(namesOf(m_content.conflicts).join(u", "_s))));
    auto* replace = newButton(u"address-replace"_s, tr("Take it from the address book"));
    auto* leave = newButton(u"address-leave"_s, tr("Keep what was typed"));
    auto* row = new QHBoxLayout;
    row->addWidget(replace);
    row->addWidget(leave);
    row->addStretch();
    static_cast<QVBoxLayout*>(m_body->layout())->addLayout(row);
    connect(replace, &QPushButton::clicked, this, &AddressCheck::replacementTaken);
    connect(leave, &QPushButton::clicked, this, &AddressCheck::replacementRefused);
}

void AddressCheck::addSplits()
{
    for (qsizetype i = 0; i < m_content.splits.size(); ++i) {
        const orders::LineSplit& split = m_content.splits[i];
        m_body->layout()->addWidget(newWords(tr("%1 is too long for the carrier. Its last words fit into: %2.")
                                                 .arg(text::fieldName(split.field), text::fieldName(split.into))));
        auto* button = newButton(u"address-split"_s, tr("Split over two lines"));
        static_cast<QVBoxLayout*>(m_body->layout())->addWidget(button, 0, Qt::AlignLeft);
        connect(button, &QPushButton::clicked, this, [this, i] { Q_EMIT splitTaken(i); });
    }
}

void AddressCheck::addSuggestion()
{
    if (!m_content.suggestion)
        return;
    auto* table = new QGridLayout;
    table->setHorizontalSpacing(grid);
    table->setVerticalSpacing(2);
    table->setColumnStretch(1, 1);
    table->setColumnStretch(2, 1);
    const QStringList heads{QString(), tr("As entered"), tr("Suggested")};
    for (int column = 0; column < heads.size(); ++column) {
        auto* head = newWords(heads[column]);
        tint(*head, Tone::Faint);
        table->addWidget(head, 0, column);
    }
    for (const orders::Difference& difference : m_content.suggestion->differences) {
        const int row = table->rowCount();
        const auto [entered, suggested] = markedDifference(difference.here, difference.file);
        table->addWidget(newWords(text::fieldName(difference.field)), row, 0);
        for (const auto& [column, words, plain] :
             {std::tuple(1, entered, difference.here), std::tuple(2, suggested, difference.file)}) {
            auto* label = newWords({});
            label->setTextFormat(Qt::RichText);
            label->setText(plain.isEmpty() ? tr("(empty)") : words);
            label->setAccessibleName(plain);
            table->addWidget(label, row, column);
        }
    }
    auto* column = static_cast<QVBoxLayout*>(m_body->layout());
    column->addLayout(table);
    if (m_content.suggestion->usualTown)
        column->addWidget(newWords(tr("The town is the one of %n address(es) of your own with this postcode.", nullptr,
                                      static_cast<int>(m_content.suggestion->usualTown->of))));
    auto* take = newButton(u"address-take"_s, tr("Use the suggestion"));
    column->addWidget(take, 0, Qt::AlignLeft);
    connect(take, &QPushButton::clicked, this, &AddressCheck::suggestionTaken);
}

void AddressCheck::addAdvice()
{
    for (const catalogue::Problem& problem : m_content.advice)
        m_body->layout()->addWidget(newWords(text::sentence(problem)));
}

void AddressCheck::addOverride()
{
    if (!m_content.suggestion && m_content.advice.isEmpty())
        return;
    auto* reason = new QComboBox(m_body);
    reason->setObjectName(u"address-reason"_s);
    reason->setEditable(true);
    reason->setInsertPolicy(QComboBox::NoInsert);
    reason->addItems(
        {tr("confirmed by the recipient"), tr("known to be right"), tr("new address, not known anywhere")});
    reason->setAccessibleName(tr("Reason for using the address as entered"));
    reason->setMinimumContentsLength(18);
    reason->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    auto* keep = newButton(u"address-as-entered"_s, tr("Use as entered"));
    auto* row = new QHBoxLayout;
    row->addWidget(keep);
    row->addWidget(reason, 1);
    static_cast<QVBoxLayout*>(m_body->layout())->addLayout(row);
    connect(keep, &QPushButton::clicked, this,
            [this, reason] { Q_EMIT keptAsEntered(reason->currentText().trimmed()); });
}

void AddressCheck::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        build();
    QWidget::changeEvent(event);
}

} // namespace aviso::ui
