#include "ui/sections/valuessection.h"

#include "core/catalogue/facts.h"
#include "core/text/sentences.h"
#include "ui/fields/valueeditor.h"
#include "ui/fields/verdict.h"
#include "ui/look.h"

#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace aviso::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

const catalogue::Service* basicOf(const Draft& draft)
{
    return draft.entry ? catalogue::service(*draft.entry, draft.shipment.service.basic) : nullptr;
}

/// What stands for the field while the shipment says nothing.
QString usualOf(const Draft& draft, const QString& field)
{
    return catalogue::fieldValue(*draft.entry, draft.account,
                                 catalogue::withFieldValue(draft.shipment, field, QString()), field);
}

} // namespace

ValuesSection::ValuesSection(const Services* services, QWidget* parent)
    : Section(parent), m_services(services), m_title(new QLabel(this)), m_form(new QFormLayout)
{
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(grid / 2);
    m_title->setFont(titleFont());
    m_form->setVerticalSpacing(grid / 2);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    rows->addWidget(m_title);
    rows->addLayout(m_form);
}

void ValuesSection::show(const Draft& draft)
{
    const QString wanted =
        QStringList{draft.entry ? draft.entry->carrier : QString(), draft.shipment.service.basic, draft.language}.join(
            u'/');
    if (wanted != m_builtFor) {
        m_builtFor = wanted;
        rebuild(draft);
        Q_EMIT rebuilt();
    }
    if (!draft.entry)
        return;
    const auto context = shipping::contextOf(draft.entry->carrier, draft.shipment);
    for (ValueEditor* editor : m_editors) {
        editor->setContext(context);
        editor->setText(draft.shipment.service.values.value(editor->field()));
        editor->setUsual(usualOf(draft, editor->field()));
    }
}

void ValuesSection::rebuild(const Draft& draft)
{
    while (m_form->rowCount() > 0)
        m_form->removeRow(0);
    m_editors.clear();
    const catalogue::Service* basic = basicOf(draft);
    m_title->setText(basic ? basic->name.in(draft.language) : QString());
    for (const QString& field : basic ? basic->needs : QStringList())
        if (!field.startsWith("recipient."_L1)) // has its own place on the page
            addRow(draft, field);
}

void ValuesSection::addRow(const Draft& draft, const QString& field)
{
    ValueEditor* editor = newValueEditor(draft.entry, field, m_services, this);
    auto* label = new QLabel(text::fieldName(field), this);
    label->setBuddy(editor->control());
    editor->control()->setAccessibleName(label->text());
    editor->control()->setObjectName(u"value-"_s + field);
    m_form->addRow(label, editor);
    m_editors.append(editor);
    connect(editor, &ValueEditor::edited, this, &Section::edited);
    connect(editor, &ValueEditor::left, this, &Section::left);
    const catalogue::Field* known = catalogue::field(*draft.entry, field);
    if (known && !known->places.isEmpty())
        connect(editor, &ValueEditor::placeTaken, this, [this, field = *known](const carriers::Place& place) {
            Q_EMIT changeAsked([field, place](const model::Shipment& shipment) {
                return shipping::withPlace(field, place, shipment);
            });
        });
}

void ValuesSection::write(model::Shipment& shipment) const
{
    for (const ValueEditor* editor : m_editors)
        shipment = catalogue::withFieldValue(std::move(shipment), editor->field(), editor->text());
}

void ValuesSection::judge(const Draft& draft)
{
    const auto context =
        draft.entry ? shipping::contextOf(draft.entry->carrier, draft.shipment) : shipping::PlaceContext();
    bool isAnyShown = false;
    for (ValueEditor* editor : m_editors) {
        const bool applies = isOpen(draft.verdict, u"value."_s + editor->field()) || !editor->text().isEmpty();
        m_form->setRowVisible(editor, applies);
        isAnyShown = isAnyShown || applies;
        editor->setContext(context);
        editor->setReadOnly(!draft.isEditable());
        editor->judge(draft.verdict);
    }
    m_title->setVisible(isAnyShown);
}

bool ValuesSection::focusField(const QString& field)
{
    const auto editor = std::ranges::find_if(m_editors, [&](const ValueEditor* one) {
        return one->field() == field || u"value."_s + one->field() == field;
    });
    if (editor == m_editors.end())
        return false;
    (*editor)->control()->setFocus(Qt::OtherFocusReason);
    return true;
}

void ValuesSection::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        m_builtFor.clear(); // rebuilt with the next show()
    Section::changeEvent(event);
}

} // namespace aviso::ui
