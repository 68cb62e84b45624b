#include "ui/settings/keyboardsection.h"

#include "core/text/fuzzy.h"
#include "ui/fields/reasonlabel.h"
#include "ui/icons.h"
#include "ui/look.h"
#include "ui/models/tables.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace aviso::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int shownRows = 10;

/// The field for new keys, as a screen reader hears it: Qt itself says nothing of it.
class SpokenKeys final : public QAccessibleWidget
{
public:
    explicit SpokenKeys(QKeySequenceEdit* field) : QAccessibleWidget(field, QAccessible::HotkeyField), m_field(field) {}

    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Value ? keysText({m_field->keySequence()}) : QAccessibleWidget::text(kind);
    }

private:
    const QKeySequenceEdit* m_field;
};

QAccessibleInterface* newSpokenKeys(const QString&, QObject* object)
{
    auto* field = qobject_cast<QKeySequenceEdit*>(object);
    return field ? new SpokenKeys(field) : nullptr;
}

} // namespace

QList<Column<KeyboardSection::Row>> KeyboardSection::columns()
{
    return {{.title = [] { return tr("Action"); }, .text = [](const Row& row) { return row.name; }},
            {.title = [] { return tr("Page"); }, .text = [](const Row& row) { return row.place; }},
            {.title = [] { return tr("Keys"); },
             .text =
                 [](const Row& row) {
                     if (!row.isChosen)
                         return row.keys;
                     return row.keys.isEmpty() ? tr("none (changed)") : tr("%1 (changed)").arg(row.keys);
                 }}};
}

KeyboardSection::KeyboardSection(QWidget* parent)
    : QWidget(parent), m_filter(new QLineEdit(this)), m_model(columns()), m_table(newTable(&m_model, this)),
      m_label(new QLabel(this)), m_edit(new QKeySequenceEdit(this)), m_use(new QPushButton(this)),
      m_none(new QPushButton(this)), m_reset(new QPushButton(this)), m_resetAll(new QPushButton(this)),
      m_note(new ReasonLabel(1, this))
{
    QAccessible::installFactory(&newSpokenKeys);
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(verbIcon(u"edit-find"_s, u"search"_s), QLineEdit::LeadingPosition);
    m_filter->setObjectName(u"keys-filter"_s);
    m_table->setObjectName(u"keys-table"_s);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setMinimumHeight((shownRows + 1) * rowHeight);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(2, QHeaderView::Stretch);
    m_label->setBuddy(m_edit);
    m_edit->setObjectName(u"keys-edit"_s);
    m_edit->installEventFilter(this);
    m_use->setObjectName(u"keys-use"_s);
    m_none->setObjectName(u"keys-none"_s);
    m_reset->setObjectName(u"keys-reset"_s);
    m_resetAll->setObjectName(u"keys-reset-all"_s);
    auto* row = new QHBoxLayout;
    row->addWidget(m_label);
    row->addWidget(m_edit, 1);
    for (QPushButton* button : {m_use, m_none, m_reset, m_resetAll})
        row->addWidget(button);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid);
    column->addWidget(m_filter);
    column->addWidget(m_table, 1);
    column->addLayout(row);
    column->addWidget(m_note);
    connect(m_filter, &QLineEdit::textChanged, this, &KeyboardSection::load);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &KeyboardSection::record);
    connect(m_table, &QTableView::activated, m_edit, qOverload<>(&QWidget::setFocus));
    connect(m_edit, &QKeySequenceEdit::keySequenceChanged, this, &KeyboardSection::judge);
    connect(m_use, &QPushButton::clicked, this, &KeyboardSection::use);
    connect(m_none, &QPushButton::clicked, this, &KeyboardSection::give);
    connect(m_reset, &QPushButton::clicked, this, [this] { m_keys->reset(current()); });
    connect(m_resetAll, &QPushButton::clicked, this, [this] { m_keys->resetAll(); });
    retranslate();
    judge();
}

void KeyboardSection::show(Keymap& keys)
{
    m_keys = &keys;
    connect(m_keys, &Keymap::changed, this, &KeyboardSection::load);
    connect(m_keys, &Keymap::grown, this, &KeyboardSection::load);
    load();
}

void KeyboardSection::load()
{
    if (!m_keys || !isVisible())
        return;
    QList<Row> all;
    QList<text::Named> names;
    for (const KeyedAction& keyed : m_keys->actions()) {
        all.append({.id = keyed.id,
                    .name = actionName(*keyed.action),
                    .place = actionPlace(keyed),
                    .keys = keysText(keyed.action->shortcuts()),
                    .isChosen = m_keys->isChosen(keyed.id)});
        names.append({.name = all.last().name, .also = all.last().place + u' ' + all.last().keys});
    }
    QList<Row> rows;
    for (const qsizetype at : text::ranked(m_filter->text(), names))
        rows.append(all[at]);
    const QString before = current();
    const bool isSame = std::ranges::equal(rows, m_model.rows(), {}, &Row::id, &Row::id);
    if (isSame) {
        for (int i = 0; i < m_model.rowCount(); ++i)
            m_model.replaceRow(i, rows[i]);
    } else {
        m_model.replaceAll(rows);
        const auto same = std::ranges::find(m_model.rows(), before, &Row::id);
        if (!rows.isEmpty())
            m_table->selectRow(same == m_model.rows().end() ? 0 : static_cast<int>(same - m_model.rows().begin()));
    }
    record();
}

QString KeyboardSection::current() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() && index.row() < m_model.rowCount() ? m_model.row(index.row()).id : QString();
}

/// Begins with the keys that the action has.
void KeyboardSection::record()
{
    const auto keyed = m_keys ? m_keys->find(current()) : std::nullopt;
    const QSignalBlocker quiet(m_edit);
    m_edit->setKeySequence(keyed ? keyed->action->shortcut() : QKeySequence());
    judge();
}

void KeyboardSection::judge()
{
    const auto keyed = m_keys ? m_keys->find(current()) : std::nullopt;
    QKeySequence keys = m_edit->keySequence();
    if (const int strokes = keys.count(); strokes > 1) { // the last stroke, not a tune of several
        const QSignalBlocker quiet(m_edit);
        keys = QKeySequence(keys[static_cast<uint>(strokes - 1)]);
        m_edit->setKeySequence(keys);
    }
    const bool isNew = keyed && !keys.isEmpty() && keyed->action->shortcut() != keys;
    const QString trouble = isNew ? troubleWith(keys) : QString();
    QStringList holders;
    if (isNew)
        for (const KeyedAction& holder : m_keys->holders(keys, keyed->id))
            holders.append(tr("“%1” (%2)").arg(actionName(*holder.action), actionPlace(holder)));
    m_edit->setEnabled(keyed.has_value());
    m_use->setEnabled(isNew && trouble.isEmpty());
    m_none->setEnabled(keyed && !keyed->action->shortcuts().isEmpty());
    m_reset->setEnabled(keyed && m_keys->isChosen(keyed->id));
    m_resetAll->setEnabled(m_keys && !m_keys->written().isEmpty());
    m_use->setText(!holders.isEmpty() ? tr("Take these keys from there") : tr("Use these keys"));
    if (!trouble.isEmpty())
        m_note->setReason(trouble, Tone::Bad);
    else if (!holders.isEmpty())
        m_note->setReason(tr("%1 belongs to %2.").arg(keysText({keys}), holders.join(u", "_s)), Tone::Warning);
    else
        m_note->setReason(tr("Choose an action, press its new keys in the field, and use them."), Tone::Faint);
}

void KeyboardSection::use()
{
    m_keys->take(m_edit->keySequence(), current());
}

void KeyboardSection::give()
{
    m_keys->choose(current(), {});
}

void KeyboardSection::showEvent(QShowEvent* event)
{
    load(); // pages may have come since
    QWidget::showEvent(event);
}

/// The field itself tells of new keys only when it has waited a second for more of them.
bool KeyboardSection::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_edit && event->type() == QEvent::KeyRelease)
        judge();
    return QWidget::eventFilter(watched, event);
}

void KeyboardSection::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        // Later, when the actions have their new words too.
        QMetaObject::invokeMethod(this, &KeyboardSection::retranslate, Qt::QueuedConnection);
    QWidget::changeEvent(event);
}

void KeyboardSection::retranslate()
{
    m_filter->setPlaceholderText(tr("Find an action, a page or a key"));
    m_filter->setAccessibleName(tr("Find an action, a page or a key"));
    m_table->setAccessibleName(tr("Keys of all actions"));
    m_label->setText(tr("New keys"));
    m_edit->setAccessibleName(tr("New keys"));
    m_none->setText(tr("No keys"));
    m_reset->setText(tr("Usual keys"));
    m_resetAll->setText(tr("Usual keys for all"));
    m_model.retranslate();
    load();
    judge();
}

} // namespace aviso::ui
