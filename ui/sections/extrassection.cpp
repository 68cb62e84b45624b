#include "ui/sections/extrassection.h"

#include "core/text/sentences.h"
#include "ui/fields/reasonlabel.h"
#include "ui/fields/valueeditor.h"
#include "ui/fields/verdict.h"
#include "ui/look.h"

#include <QCheckBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace aviso::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto controlPrefix = "additional."_L1;

QStringList unknownCodes(const Draft& draft)
{
    QStringList unknown;
    for (const QString& code : draft.shipment.service.additional)
        if (!draft.entry || !catalogue::service(*draft.entry, code))
            unknown.append(code);
    return unknown;
}

/// What the basic service itself needs has its place elsewhere.
QStringList needsOfBasic(const Draft& draft)
{
    const catalogue::Service* basic =
        draft.entry ? catalogue::service(*draft.entry, draft.shipment.service.basic) : nullptr;
    return basic ? basic->needs : QStringList();
}

} // namespace

ExtrasSection::ExtrasSection(const Services* services, QWidget* parent)
    : Section(parent), m_services(services), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
}

void ExtrasSection::show(const Draft& draft)
{
    const QString wanted = (draft.entry ? draft.entry->carrier : QString()) + u'/' + draft.language + u'/' +
                           draft.account.name + u'/' + unknownCodes(draft).join(u' ') + u'/' +
                           needsOfBasic(draft).join(u' ');
    if (wanted != m_builtFor) {
        m_builtFor = wanted;
        rebuild(draft);
        Q_EMIT rebuilt();
    }
    const model::ServiceChoice& service = draft.shipment.service;
    for (const Line& line : m_lines) {
        line.tick->setChecked(service.additional.contains(line.code));
        for (ValueEditor* editor : line.editors)
            editor->setText(service.values.value(editor->field()));
    }
}

void ExtrasSection::rebuild(const Draft& draft)
{
    delete m_content;
    m_lines.clear();
    m_content = new QWidget(this);
    auto* rows = new QVBoxLayout(m_content);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(grid / 2);
    m_column->addWidget(m_content);
    using Kind = catalogue::Service::Kind;
    for (const Kind kind : {Kind::Additional, Kind::Instruction}) {
        if (!draft.entry)
            break;
        addTitle(kind == Kind::Additional ? tr("Additional services") : tr("Delivery instructions"));
        for (const catalogue::Service& service : draft.entry->services)
            if (service.kind == kind && isOffered(draft.account, service.code, service.isHidden))
                addLine(draft, service.code, service.name.in(draft.language), service.needs);
    }
    for (const QString& code : unknownCodes(draft)) // kept and shown, never dropped
        addLine(draft, code, tr("Unknown service"), {});
}

void ExtrasSection::addTitle(const QString& title)
{
    auto* label = new QLabel(title, m_content);
    label->setFont(titleFont());
    label->setContentsMargins(0, grid, 0, 0);
    m_content->layout()->addWidget(label);
}

void ExtrasSection::addLine(const Draft& draft, const QString& code, const QString& name, const QStringList& needs)
{
    Line line{.code = code,
              .tick = new QCheckBox(name + u" · "_s + code, m_content),
              .reason = new ReasonLabel(0, m_content)};
    line.reason->setContentsMargins(3 * grid, 0, 0, 0);
    m_content->layout()->addWidget(line.tick);
    m_content->layout()->addWidget(line.reason);
    if (!needs.isEmpty())
        addValues(draft, line, needs);
    connect(line.tick, &QCheckBox::clicked, this, [this, code](bool isOn) {
        if (isOn)
            Q_EMIT switchedOn(controlPrefix + code);
        Q_EMIT edited();
    });
    connect(line.tick, &QCheckBox::clicked, this, &Section::left);
    m_lines.append(line);
}

void ExtrasSection::addValues(const Draft& draft, Line& line, const QStringList& needs)
{
    line.values = new QWidget(m_content);
    auto* form = new QFormLayout(line.values);
    form->setContentsMargins(3 * grid, 0, 0, grid);
    form->setVerticalSpacing(grid / 2);
    for (const QString& field : needs) {
        if (field.startsWith("recipient."_L1) || needsOfBasic(draft).contains(field)) // has its own place on the page
            continue;
        ValueEditor* editor = newValueEditor(draft.entry, field, m_services, line.values);
        auto* label = new QLabel(text::fieldName(field), line.values);
        label->setBuddy(editor->control());
        editor->control()->setAccessibleName(label->text());
        form->addRow(label, editor);
        connect(editor, &ValueEditor::edited, this, [this, editor] {
            shareValue(editor);
            Q_EMIT edited();
        });
        connect(editor, &ValueEditor::left, this, &Section::left);
        if (const catalogue::Field* known = catalogue::field(*draft.entry, field); known && !known->places.isEmpty())
            connect(editor, &ValueEditor::placeTaken, this, [this, field = *known](const carriers::Place& place) {
                Q_EMIT changeAsked([field, place](const model::Shipment& shipment) {
                    return shipping::withPlace(field, place, shipment);
                });
            });
        line.editors.append(editor);
    }
    m_content->layout()->addWidget(line.values);
}

void ExtrasSection::shareValue(const ValueEditor* source)
{
    for (const Line& line : m_lines)
        for (ValueEditor* editor : line.editors)
            if (editor != source && editor->field() == source->field())
                editor->setText(source->text());
}

void ExtrasSection::write(model::Shipment& shipment) const
{
    model::ServiceChoice& service = shipment.service;
    service.additional.clear();
    for (const Line& line : m_lines)
        for (const ValueEditor* editor : line.editors)
            service.values.remove(editor->field());
    for (const Line& line : m_lines) {
        if (!line.tick->isChecked())
            continue;
        service.additional.append(line.code);
        for (const ValueEditor* editor : line.editors)
            if (!editor->text().isEmpty())
                service.values.insert(editor->field(), editor->text());
    }
    service.additional.sort();
    service.additional.removeDuplicates();
}

void ExtrasSection::judge(const Draft& draft)
{
    const auto context =
        draft.entry ? shipping::contextOf(draft.entry->carrier, draft.shipment) : shipping::PlaceContext();
    for (const Line& line : m_lines) {
        const QString closed = reasonOf(draft.verdict, controlPrefix + line.code);
        const bool isOn = line.tick->isChecked();
        const catalogue::Problem* problem = isOn ? problemOf(draft.verdict, controlPrefix + line.code) : nullptr;
        // What is on can always be taken away.
        line.tick->setEnabled(draft.isEditable() && (isOn || closed.isEmpty()));
        const QString brought = isOn ? broughtBy(draft, controlPrefix + line.code) : QString();
        line.reason->setReason(problem             ? text::sentence(*problem)
                               : brought.isEmpty() ? closed
                                                   : brought,
                               problem             ? toneOf(*problem)
                               : brought.isEmpty() ? Tone::Faint
                                                   : Tone::Accent);
        line.reason->setVisible(!line.reason->text().isEmpty());
        line.tick->setAccessibleDescription(line.reason->text());
        if (line.values)
            line.values->setVisible(isOn && !line.editors.isEmpty());
        for (ValueEditor* editor : line.editors) {
            editor->setContext(context);
            editor->setReadOnly(!draft.isEditable());
            editor->judge(draft.verdict);
        }
    }
}

bool ExtrasSection::focusField(const QString& field)
{
    for (const Line& line : m_lines) {
        if (field == controlPrefix + line.code) {
            line.tick->setFocus(Qt::OtherFocusReason);
            return true;
        }
        for (const ValueEditor* editor : line.editors) {
            const bool isNamed = editor->field() == field || u"value."_s + editor->field() == field;
            if (isNamed && line.tick->isChecked()) {
                editor->control()->setFocus(Qt::OtherFocusReason);
                return true;
            }
        }
    }
    if (field == "service.additional"_L1 && !m_lines.isEmpty()) {
        m_lines.first().tick->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return false;
}

void ExtrasSection::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        m_builtFor.clear(); // rebuilt with the next show()
    Section::changeEvent(event);
}

} // namespace aviso::ui
