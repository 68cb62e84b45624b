#include "ui/sections/messagessection.h"

#include "core/catalogue/facts.h"
#include "core/text/sentences.h"
#include "ui/fields/reasonlabel.h"
#include "ui/fields/verdict.h"
#include "ui/look.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace aviso::ui {

using namespace Qt::Literals::StringLiterals;

MessagesSection::MessagesSection(QWidget* parent) : Section(parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
}

void MessagesSection::show(const Draft& draft)
{
    const QString wanted =
        (draft.entry ? draft.entry->carrier : QString()) + u'/' + draft.language + u'/' + draft.account.name;
    if (wanted != m_builtFor) {
        m_builtFor = wanted;
        rebuild(draft);
        Q_EMIT rebuilt();
    }
    for (const Line& line : m_lines)
        showLine(line, draft);
    m_unknown.clear();
    for (const model::MessageChoice& choice : draft.shipment.messages)
        if (std::ranges::find(m_lines, choice.code, &Line::code) == m_lines.end())
            m_unknown.append(choice);
}

void MessagesSection::rebuild(const Draft& draft)
{
    delete m_content;
    m_lines.clear();
    m_content = new QWidget(this);
    layout()->addWidget(m_content);
    auto* table = new QGridLayout(m_content);
    table->setContentsMargins(0, 0, 0, 0);
    table->setHorizontalSpacing(grid);
    table->setVerticalSpacing(2);
    table->setColumnStretch(0, 3);
    table->setColumnStretch(3, 2);
    if (!draft.entry)
        return;
    addTitles(table);
    for (const catalogue::MessageKind& kind : draft.entry->messages)
        if (isOffered(draft.account, kind.code, kind.isHidden) || model::messageChoice(draft.shipment, kind.code))
            addLine(table, kind, draft);
}

void MessagesSection::addTitles(QGridLayout* table)
{
    int column = 0;
    for (const QString& title : {tr("Message"), tr("Channel"), tr("Language"), tr("To")}) {
        auto* label = new QLabel(title, m_content);
        label->setFont(titleFont());
        table->addWidget(label, 0, column++);
    }
}

void MessagesSection::addLine(QGridLayout* table, const catalogue::MessageKind& kind, const Draft& draft)
{
    Line line{.code = kind.code,
              .whenSent = kind.whenSent.in(draft.language),
              .tick = new QCheckBox(kind.name.in(draft.language), m_content),
              .reason = new ReasonLabel(1, m_content),
              .channel = new QComboBox(m_content),
              .language = new QComboBox(m_content),
              .to = new QLineEdit(m_content)};
    for (const QString& channel : kind.channels)
        line.channel->addItem(channel == "sms"_L1 ? tr("SMS") : tr("E-mail"), channel);
    line.language->addItem(tr("the recipient's"), QString());
    for (const QString& language : kind.languages)
        line.language->addItem(text::languageName(language), language.toLower());
    const QString name = line.tick->text();
    line.tick->setAccessibleName(tr("Send: %1").arg(name));
    line.channel->setAccessibleName(tr("Channel of: %1").arg(name));
    line.language->setAccessibleName(tr("Language of: %1").arg(name));
    line.to->setAccessibleName(tr("Recipient of: %1").arg(name));
    line.reason->setContentsMargins(3 * grid, 0, 0, 0);
    const int row = table->rowCount();
    table->addWidget(line.tick, row, 0);
    table->addWidget(line.reason, row + 1, 0, 1, table->columnCount());
    table->addWidget(line.channel, row, 1);
    table->addWidget(line.language, row, 2);
    table->addWidget(line.to, row, 3);
    connect(line.tick, &QCheckBox::clicked, this, [this, code = kind.code](bool isOn) {
        if (isOn)
            Q_EMIT switchedOn(u"message."_s + code);
        Q_EMIT edited();
    });
    connect(line.tick, &QCheckBox::clicked, this, &Section::left);
    for (QComboBox* choice : {line.channel, line.language}) {
        connect(choice, &QComboBox::activated, this, &Section::edited);
        connect(choice, &QComboBox::activated, this, &Section::left);
    }
    connect(line.to, &QLineEdit::textEdited, this, &Section::edited);
    connect(line.to, &QLineEdit::editingFinished, this, &Section::left);
    m_lines.append(line);
}

void MessagesSection::showLine(const Line& line, const Draft& draft)
{
    const model::MessageChoice* choice = model::messageChoice(draft.shipment, line.code);
    line.tick->setChecked(choice != nullptr);
    if (!choice)
        return; // what was set stays for the case that it is ticked again
    line.channel->setCurrentIndex(std::max(0, line.channel->findData(model::channelWord(choice->channel))));
    if (line.language->findData(choice->language.toLower()) < 0)
        line.language->addItem(text::languageName(choice->language.toLower()), choice->language.toLower());
    line.language->setCurrentIndex(line.language->findData(choice->language.toLower()));
    if (line.to->text() != choice->to)
        line.to->setText(choice->to);
}

void MessagesSection::write(model::Shipment& shipment) const
{
    shipment.messages = m_unknown;
    for (const Line& line : m_lines) {
        if (!line.tick->isChecked())
            continue;
        const auto channel = model::channelFromWord(line.channel->currentData().toString());
        shipment.messages.append({.code = line.code,
                                  .channel = channel.value_or(model::MessageChannel::Email),
                                  .language = line.language->currentData().toString(),
                                  .to = line.to->text().trimmed()});
    }
}

void MessagesSection::judge(const Draft& draft)
{
    for (const Line& line : m_lines)
        judgeLine(line, draft);
}

void MessagesSection::judgeLine(const Line& line, const Draft& draft)
{
    const QString control = u"message."_s + line.code;
    const QString closed = reasonOf(draft.verdict, control);
    const bool isOn = line.tick->isChecked();
    line.tick->setEnabled(draft.isEditable() && (isOn || closed.isEmpty()));
    const catalogue::Problem* problem = isOn ? problemOf(draft.verdict, control) : nullptr;
    if (problem)
        line.reason->setReason(text::sentence(*problem), toneOf(*problem));
    else if (const QString brought = isOn ? broughtBy(draft, control) : QString(); !brought.isEmpty())
        line.reason->setReason(brought, Tone::Accent);
    else
        line.reason->setReason(closed.isEmpty() ? line.whenSent : closed, Tone::Faint);
    line.tick->setAccessibleDescription(line.reason->text());
    auto* channels = qobject_cast<QStandardItemModel*>(line.channel->model());
    for (int i = 0; i < line.channel->count(); ++i) {
        const QString reason = reasonOf(draft.verdict, control + u'.' + line.channel->itemData(i).toString());
        channels->item(i)->setEnabled(reason.isEmpty() || i == line.channel->currentIndex());
        channels->item(i)->setToolTip(reason);
    }
    const bool isUsable = isOn && draft.isEditable();
    line.channel->setEnabled(isUsable);
    line.language->setEnabled(isUsable);
    line.to->setEnabled(isUsable);
    const auto channel = model::channelFromWord(line.channel->currentData().toString());
    const catalogue::MessageKind* kind = draft.entry ? catalogue::message(*draft.entry, line.code) : nullptr;
    const model::MessageChoice untyped{.code = line.code, .channel = channel.value_or(model::MessageChannel::Email)};
    const QString address =
        kind ? catalogue::messageAddress(*draft.entry, *kind, untyped, draft.account, draft.shipment) : QString();
    line.to->setPlaceholderText(address.isEmpty() ? tr("no address yet") : address);
}

bool MessagesSection::focusField(const QString& field)
{
    for (const Line& line : m_lines) {
        const QString control = u"message."_s + line.code;
        if (field != control && !field.startsWith(control + u'.'))
            continue;
        QWidget* target = line.tick;
        if (field.endsWith(".to"_L1) && line.to->isEnabled())
            target = line.to;
        else if (field.endsWith(".language"_L1) && line.language->isEnabled())
            target = line.language;
        else if (field != control && line.channel->isEnabled())
            target = line.channel;
        target->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return false;
}

void MessagesSection::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        m_builtFor.clear(); // rebuilt with the next show()
    Section::changeEvent(event);
}

} // namespace aviso::ui
