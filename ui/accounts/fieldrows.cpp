#include "ui/accounts/fieldrows.h"

#include "core/text/sentences.h"
#include "ui/choicebox.h"
#include "ui/fields/fieldeditor.h"
#include "ui/fields/verdict.h"
#include "ui/fields/writing.h"
#include "ui/look.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>

#include <utility>

namespace aviso::ui {

using namespace Qt::Literals::StringLiterals;

FieldRows::FieldRows(Names names, QWidget* parent)
    : AccountSection(parent), m_names(std::move(names)), m_form(new QFormLayout(this))
{
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setVerticalSpacing(grid / 2);
    m_form->setHorizontalSpacing(grid);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
}

void FieldRows::show(const AccountView& view)
{
    const QStringList names = m_names(view);
    const QString wanted = view.account().carrier + u'/' + view.language + u'/' + names.join(u',');
    if (wanted != m_shown)
        rebuild(view, names);
    m_shown = wanted;
    for (const Row& row : m_rows)
        showValue(row, model::accountValue(view.account(), row.field));
}

void FieldRows::rebuild(const AccountView& view, const QStringList& names)
{
    while (m_form->rowCount() > 0)
        m_form->removeRow(0);
    m_rows.clear();
    for (const QString& name : names)
        m_rows.append(newRow(view, name));
}

FieldRows::Row FieldRows::newRow(const AccountView& view, const QString& name)
{
    Row row{.field = name, .label = new QLabel(text::fieldName(name), this)};
    const catalogue::Field* field = view.entry ? catalogue::field(*view.entry, name) : nullptr;
    if (field && field->type == "choice"_L1)
        addChoice(row, view, *field);
    else if (field && field->type == "date"_L1)
        addDate(row);
    else
        addLine(row);
    QWidget* focus = focusOf(row);
    row.label->setBuddy(focus);
    focus->setAccessibleName(row.label->text());
    focus->setObjectName(name);
    return row;
}

void FieldRows::addChoice(Row& row, const AccountView& view, const catalogue::Field& field)
{
    row.choice = new ChoiceBox(12, this);
    const QString usual = view.entry->defaults.value(field.name);
    row.choice->addItem(usual.isEmpty() ? tr("not chosen") : tr("usual: %1").arg(text::choiceName(field.name, usual)),
                        QString());
    for (const QString& value : field.choices)
        row.choice->addItem(text::choiceName(field.name, value), value);
    m_form->addRow(row.label, row.choice);
    connect(row.choice, &QComboBox::activated, this, &AccountSection::edited);
}

void FieldRows::addDate(Row& row)
{
    auto* pair = new QWidget(this);
    auto* line = new QHBoxLayout(pair);
    line->setContentsMargins(0, 0, 0, 0);
    row.hasDate = new QCheckBox(pair);
    row.date = new QDateEdit(pair);
    row.date->setCalendarPopup(true);
    row.date->setDisplayFormat(text::dateFormat());
    row.date->setAccessibleName(row.label->text());
    line->addWidget(row.hasDate);
    line->addWidget(row.date, 1);
    m_form->addRow(row.label, pair);
    connect(row.hasDate, &QCheckBox::clicked, this, [this, date = row.date](bool isSet) {
        date->setEnabled(isSet);
        Q_EMIT edited();
    });
    connect(row.date, &QDateEdit::userDateChanged, this, &AccountSection::edited);
}

void FieldRows::addLine(Row& row)
{
    row.line = new FieldEditor(row.field, this);
    m_form->addRow(row.label, row.line);
    connect(row.line, &FieldEditor::edited, this, &AccountSection::edited);
}

void FieldRows::showValue(const Row& row, const QString& value)
{
    if (row.line) {
        showText(row.line->edit(), value);
    } else if (row.choice) {
        if (row.choice->findData(value) < 0) // unknown codes are kept and shown, never dropped
            row.choice->addItem(value, value);
        row.choice->setCurrentIndex(row.choice->findData(value));
    } else {
        const QDate date = QDate::fromString(value, Qt::ISODate);
        const QSignalBlocker quiet(row.date);
        row.hasDate->setChecked(date.isValid());
        row.date->setEnabled(date.isValid());
        row.date->setDate(date.isValid() ? date : QDate::currentDate());
    }
}

QString FieldRows::valueOf(const Row& row)
{
    if (row.line)
        return row.line->text().trimmed();
    if (row.choice)
        return row.choice->currentData().toString();
    return row.hasDate->isChecked() ? row.date->date().toString(Qt::ISODate) : QString();
}

QWidget* FieldRows::focusOf(const Row& row)
{
    if (row.line)
        return row.line->edit();
    return row.choice ? static_cast<QWidget*>(row.choice) : row.hasDate;
}

void FieldRows::write(model::Account& account) const
{
    for (const Row& row : m_rows)
        model::setAccountValue(account, row.field, valueOf(row));
}

void FieldRows::judge(const AccountView& view)
{
    for (const Row& row : m_rows) {
        if (row.line)
            row.line->judge(view.verdict);
        else if (const catalogue::Problem* problem = problemOf(view.verdict, row.field))
            focusOf(row)->setToolTip(text::sentence(*problem));
        else
            focusOf(row)->setToolTip(QString());
    }
}

bool FieldRows::focusField(const QString& field)
{
    for (const Row& row : m_rows) {
        if (row.field == field) {
            focusOf(row)->setFocus(Qt::OtherFocusReason);
            return true;
        }
    }
    return false;
}

} // namespace aviso::ui
