#include "ui/shipments/wayfields.h"

#include "core/text/sentences.h"
#include "ui/fields/valueeditor.h"
#include "ui/look.h"
#include "ui/mnemonics.h"

#include <QFormLayout>
#include <QLabel>

namespace aviso::ui {

using namespace Qt::Literals::StringLiterals;

WayFields::WayFields(const Services& services, QWidget* parent)
    : QWidget(parent), m_services(services), m_form(new QFormLayout(this))
{
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setVerticalSpacing(grid / 2);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
}

void WayFields::show(const tracking::Mirror* parcel, const catalogue::Action* action)
{
    const QString wanted =
        parcel && action
            ? QStringList{parcel->carrier, parcel->number, action->word, m_services.language.code()}.join(u'/')
            : QString();
    if (wanted == m_builtFor)
        return;
    m_builtFor = wanted;
    while (m_form->rowCount() > 0)
        m_form->removeRow(0);
    m_editors.clear();
    if (wanted.isEmpty())
        return;
    m_carrier = parcel->carrier;
    m_account = parcel->follow.account;
    rebuild(*action);
}

void WayFields::rebuild(const catalogue::Action& action)
{
    const auto entry = m_services.desk.catalogue.constFind(m_carrier);
    const bool isKnown = entry != m_services.desk.catalogue.constEnd();
    for (const QString& name : action.fields) {
        ValueEditor* editor = newValueEditor(isKnown ? &*entry : nullptr, name, &m_services, this);
        auto* label = new QLabel(text::fieldName(name), this);
        label->setBuddy(editor->control());
        editor->control()->setAccessibleName(label->text());
        m_form->addRow(label, editor);
        connect(editor, &ValueEditor::edited, this, [this] {
            shareContext();
            Q_EMIT edited();
        });
        m_editors.append(editor);
    }
    shareContext();
    assignMnemonics(parentWidget());
}

/// What is chosen in one field narrows what is looked up in another.
void WayFields::shareContext()
{
    const shipping::PlaceContext context{.carrier = m_carrier, .account = m_account, .values = values()};
    for (ValueEditor* editor : m_editors)
        editor->setContext(context);
}

QMap<QString, QString> WayFields::values() const
{
    QMap<QString, QString> values;
    for (const ValueEditor* editor : m_editors)
        if (!editor->text().trimmed().isEmpty())
            values.insert(editor->field(), editor->text().trimmed());
    return values;
}

} // namespace aviso::ui
