#include "ui/sections/optionssection.h"

#include "core/text/sentences.h"
#include "ui/fields/reasonlabel.h"
#include "ui/fields/verdict.h"
#include "ui/look.h"

#include <QCheckBox>
#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace aviso::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

QString control(model::DeliveryOption option)
{
    return u"option."_s + model::optionWord(option);
}

} // namespace

OptionsSection::OptionsSection(QWidget* parent) : Section(parent), m_intro(new QLabel(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_intro->setWordWrap(true);
    column->addWidget(m_intro);
    for (const model::DeliveryOption option : model::allOptions) {
        Line line{.option = option,
                  .tick = new QCheckBox(this),
                  .reason = new ReasonLabel(0, this),
                  .note = new ReasonLabel(0, this)};
        column->addSpacing(2 * grid);
        column->addWidget(line.tick);
        for (ReasonLabel* words : {line.reason, line.note})
            column->addWidget(words);
        connect(line.tick, &QCheckBox::clicked, this, [this, option](bool isOn) {
            if (isOn)
                Q_EMIT switchedOn(control(option));
            Q_EMIT edited();
        });
        connect(line.tick, &QCheckBox::clicked, this, &Section::left);
        m_lines.append(line);
    }
    column->addStretch();
    retranslate();
}

void OptionsSection::show(const Draft& draft)
{
    for (const Line& line : m_lines) {
        line.tick->setChecked(draft.shipment.options.contains(line.option));
        name(line, draft);
    }
}

void OptionsSection::name(const Line& line, const Draft& draft)
{
    const QString word = model::optionWord(line.option);
    const catalogue::OptionKind* kind = draft.entry ? catalogue::option(*draft.entry, word) : nullptr;
    line.tick->setText(kind ? kind->name.in(draft.language) : text::fieldName(control(line.option)));
    line.tick->setAccessibleName(line.tick->text());
    line.note->setReason(kind ? kind->note.in(draft.language) : QString(), Tone::Faint);
}

void OptionsSection::write(model::Shipment& shipment) const
{
    shipment.options.clear();
    for (const Line& line : m_lines)
        if (line.tick->isChecked())
            shipment.options.append(line.option);
}

void OptionsSection::judge(const Draft& draft)
{
    for (const Line& line : m_lines) {
        const QString closed = reasonOf(draft.verdict, control(line.option));
        const bool isOn = line.tick->isChecked();
        const catalogue::Problem* problem = isOn ? problemOf(draft.verdict, control(line.option)) : nullptr;
        line.tick->setEnabled(draft.isEditable() && (isOn || closed.isEmpty()));
        line.reason->setReason(problem ? text::sentence(*problem) : closed, problem ? toneOf(*problem) : Tone::Faint);
        line.reason->setVisible(!line.reason->text().isEmpty());
        line.tick->setAccessibleDescription(line.reason->text());
    }
}

bool OptionsSection::focusField(const QString& field)
{
    for (const Line& line : m_lines) {
        if (field == control(line.option)) {
            line.tick->setFocus(Qt::OtherFocusReason);
            return true;
        }
    }
    return false;
}

void OptionsSection::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Section::changeEvent(event);
}

void OptionsSection::retranslate()
{
    m_intro->setText(tr("What the carrier may offer to the recipient while this parcel is on its way."));
}

} // namespace aviso::ui
