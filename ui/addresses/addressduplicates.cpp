#include "ui/addresses/addressduplicates.h"

#include "ui/look.h"
#include "ui/models/tables.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace aviso::ui {

using namespace Qt::Literals::StringLiterals;
using model::AddressEntry;
using model::DuplicateGroup;

namespace {

QString reasonOf(const DuplicateGroup& group)
{
    switch (group.reason) {
    case DuplicateGroup::Reason::Place:
        return AddressDuplicates::tr("They have the same name, postcode and street.");
    case DuplicateGroup::Reason::Email:
        return AddressDuplicates::tr("They have the same e-mail address.");
    case DuplicateGroup::Reason::Phone:
        return AddressDuplicates::tr("They have the same telephone number.");
    }
    return {};
}

} // namespace

AddressDuplicates::AddressDuplicates(QWidget* parent)
    : QFrame(parent),
      m_model(new TableModel<AddressEntry>(
          {{.title = [] { return tr("Name"); },
            .text = [](const AddressEntry& e) { return model::displayName(e.consignee); }},
           {.title = [] { return tr("Street"); },
            .text =
                [](const AddressEntry& e) {
                    return QStringList{e.consignee.street, e.consignee.houseNumber}.join(u' ').trimmed();
                }},
           {.title = [] { return tr("Town"); },
            .text =
                [](const AddressEntry& e) {
                    return QStringList{e.consignee.postcode, e.consignee.city}.join(u' ').trimmed();
                }},
           {.title = [] { return tr("E-mail"); }, .text = [](const AddressEntry& e) { return e.consignee.email; }},
           {.title = [] { return tr("Telephone"); },
            .text =
                [](const AddressEntry& e) {
                    return e.consignee.mobile.isEmpty() ? e.consignee.phone : e.consignee.mobile;
                }},
           {.title = [] { return tr("Used"); },
            .text = [](const AddressEntry& e) { return QString::number(e.useCount); },
            .alignment = Qt::AlignRight | Qt::AlignVCenter}},
          this)),
      m_words(new QLabel(this)), m_table(newTable(m_model, this)), m_merge(new QPushButton(this)),
      m_next(new QPushButton(this)), m_close(new QPushButton(this))
{
    setFrameShape(QFrame::StyledPanel);
    setObjectName(u"address-duplicates"_s);
    m_words->setWordWrap(true);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_merge->setObjectName(u"merge-group"_s);
    m_next->setObjectName(u"next-group"_s);
    m_close->setObjectName(u"close-groups"_s);
    for (QPushButton* button : {m_merge, m_next, m_close})
        button->setAutoDefault(true);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_merge);
    buttons->addWidget(m_next);
    buttons->addWidget(m_close);
    buttons->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(grid, grid, grid, grid);
    column->setSpacing(grid / 2);
    column->addWidget(m_words);
    column->addWidget(m_table, 1);
    column->addLayout(buttons);
    connect(m_merge, &QPushButton::clicked, this, &AddressDuplicates::merge);
    connect(m_next, &QPushButton::clicked, this, &AddressDuplicates::next);
    connect(m_close, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT closed();
    });
    hide();
}

void AddressDuplicates::show(const QList<DuplicateGroup>& groups)
{
    m_groups = groups;
    m_place = 0;
    if (groups.isEmpty())
        return hide();
    showGroup();
    QFrame::show();
    m_table->setFocus(Qt::OtherFocusReason);
}

void AddressDuplicates::next()
{
    if (++m_place >= m_groups.size()) {
        hide();
        Q_EMIT closed();
        return;
    }
    showGroup();
}

void AddressDuplicates::showGroup()
{
    const DuplicateGroup& group = m_groups[m_place];
    m_words->setText(tr("Group %1 of %2. %3 Choose the entry that stays; what only the others have is added to it.")
                         .arg(m_place + 1)
                         .arg(m_groups.size())
                         .arg(reasonOf(group)));
    m_merge->setText(tr("Merge into the chosen one"));
    m_next->setText(tr("These are different"));
    m_close->setText(tr("Close"));
    m_table->setAccessibleName(tr("Entries that are perhaps one address"));
    m_model->replaceAll(group.entries);
    m_table->selectRow(0);
}

void AddressDuplicates::merge()
{
    const QList<AddressEntry>& entries = m_groups[m_place].entries;
    const qsizetype keep = std::max(0, m_table->currentIndex().row());
    QList<model::AddressId> others;
    for (qsizetype i = 0; i < entries.size(); ++i)
        if (i != keep)
            others.append(entries[i].id);
    Q_EMIT mergeAsked(entries[keep].id, others);
}

void AddressDuplicates::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        return m_close->click();
    QFrame::keyPressEvent(event);
}

void AddressDuplicates::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange && !m_groups.isEmpty() && m_place < m_groups.size()) {
        m_model->retranslate();
        showGroup();
    }
    QFrame::changeEvent(event);
}

} // namespace aviso::ui
