#include "ui/sections/textssection.h"

#include "core/model/placeholders.h"
#include "core/text/sentences.h"
#include "ui/fields/fieldeditor.h"
#include "ui/fields/reasonlabel.h"
#include "ui/fields/verdict.h"
#include "ui/fields/writing.h"
#include "ui/icons.h"
#include "ui/look.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QToolButton>
#include <QVBoxLayout>

namespace aviso::ui {

using namespace Qt::Literals::StringLiterals;

TextsSection::TextsSection(QWidget* parent)
    : Section(parent), m_senderName(new FieldEditor(u"sender-name"_s, this)), m_senderLabel(new QLabel(this)),
      m_senderNote(new ReasonLabel(1, this)), m_picture(new QLabel(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid / 2);
    m_senderLabel->setBuddy(m_senderName->edit());
    m_picture->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(m_senderLabel);
    column->addWidget(m_senderName);
    column->addWidget(m_senderNote);
    m_texts = {newText(u"text1"_s, 2), newText(u"text2"_s, 4)};
    column->addWidget(m_picture);
    column->addStretch(1); // else the labels would take what room is left
    connect(m_senderName, &FieldEditor::edited, this, &Section::edited);
    connect(m_senderName, &FieldEditor::left, this, &Section::left);
    retranslate();
}

TextsSection::Text TextsSection::newText(const QString& field, int lines)
{
    Text text{.field = field,
              .label = new QLabel(this),
              .edit = new QPlainTextEdit(this),
              .counter = new QLabel(this),
              .placeholders = new QToolButton(this),
              .reason = new ReasonLabel(1, this)};
    auto* column = static_cast<QVBoxLayout*>(layout());
    auto* head = new QHBoxLayout;
    text.label->setBuddy(text.edit);
    head->addWidget(text.label, 1);
    head->addWidget(text.counter);
    head->addWidget(text.placeholders);
    text.counter->setFont(figureFont());
    text.placeholders->setIcon(icon(u"placeholder"_s));
    text.placeholders->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    text.placeholders->setPopupMode(QToolButton::InstantPopup);
    text.placeholders->setMenu(new QMenu(text.placeholders));
    text.edit->setTabChangesFocus(true);
    text.edit->installEventFilter(this);
    const QMargins margins = text.edit->contentsMargins();
    text.edit->setFixedHeight(lines * text.edit->fontMetrics().lineSpacing() + margins.top() + margins.bottom() +
                              2 * grid);
    column->addLayout(head);
    column->addWidget(text.edit);
    column->addWidget(text.reason);
    connect(text.edit, &QPlainTextEdit::textChanged, this, &Section::edited);
    return text;
}

void TextsSection::show(const Draft& draft)
{
    m_senderName->setText(draft.shipment.senderName);
    m_senderName->setPlaceholder(draft.account.senderName);
    const model::MessageTexts& texts = draft.shipment.texts;
    for (const Text& text : m_texts) {
        const QString& value = text.field == "text1"_L1 ? texts.text1 : texts.text2;
        if (text.edit->toPlainText() != value)
            text.edit->setPlainText(value);
    }
    const QString address = draft.account.pictureUrl.toDisplayString();
    const QString link = draft.account.pictureLink.toDisplayString();
    m_picture->setText(address.isEmpty() ? tr("Picture in the messages: none. It is set up with the account.")
                       : link.isEmpty()  ? tr("Picture in the messages: %1").arg(address)
                                         : tr("Picture in the messages: %1, leads to %2").arg(address, link));
}

void TextsSection::write(model::Shipment& shipment) const
{
    shipment.senderName = m_senderName->text();
    shipment.texts = {.text1 = m_texts[0].edit->toPlainText(), .text2 = m_texts[1].edit->toPlainText()};
}

void TextsSection::judge(const Draft& draft)
{
    m_senderName->setReadOnly(!draft.isEditable());
    m_senderName->judge(draft.verdict);
    for (const Text& text : m_texts)
        judgeText(text, draft);
}

void TextsSection::judgeText(const Text& text, const Draft& draft)
{
    const QString closed = reasonOf(draft.verdict, text.field);
    const bool isEmpty = text.edit->document()->isEmpty();
    showLength(text.counter, draft.verdict.lengths.value(text.field));
    const catalogue::Problem* problem = problemOf(draft.verdict, text.field);
    // What was typed can always be read, copied and taken away.
    text.edit->setEnabled(closed.isEmpty() || !isEmpty);
    showWriting(text.edit, draft.isEditable() ? Writing::Allowed : Writing::Closed);
    text.placeholders->setEnabled(draft.isEditable() && closed.isEmpty());
    const QString sentence = problem ? text::sentence(*problem) : closed;
    text.reason->setReason(sentence, problem ? toneOf(*problem) : Tone::Faint);
    text.edit->setAccessibleDescription(sentence);
}

bool TextsSection::focusField(const QString& field)
{
    if (field == "sender-name"_L1) {
        m_senderName->edit()->setFocus(Qt::OtherFocusReason);
        return true;
    }
    for (const Text& text : m_texts) {
        if (text.field == field) {
            text.edit->setFocus(Qt::OtherFocusReason);
            return true;
        }
    }
    return false;
}

bool TextsSection::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusOut)
        Q_EMIT left();
    return Section::eventFilter(watched, event);
}

void TextsSection::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Section::changeEvent(event);
}

void TextsSection::fillPlaceholders(const Text& text)
{
    QMenu* menu = text.placeholders->menu();
    menu->clear();
    for (const QString& name : model::placeholderNames()) {
        const QString inBraces = u'{' + name + u'}';
        connect(menu->addAction(inBraces), &QAction::triggered, text.edit, [edit = text.edit, inBraces] {
            edit->insertPlainText(inBraces);
            edit->setFocus(Qt::OtherFocusReason);
        });
    }
}

void TextsSection::retranslate()
{
    m_senderLabel->setText(text::fieldName(u"sender-name"_s));
    m_senderName->edit()->setAccessibleName(text::fieldName(u"sender-name"_s));
    m_senderNote->setReason(
        tr("Not part of a booking: the carrier applies the name that is set up for the account or brand."),
        Tone::Faint);
    for (const Text& text : m_texts) {
        text.label->setText(text::fieldName(text.field));
        text.edit->setAccessibleName(text::fieldName(text.field));
        text.placeholders->setText(tr("Insert a value"));
        text.placeholders->setAccessibleName(tr("Insert a placeholder that is filled from the shipment"));
        fillPlaceholders(text);
    }
}

} // namespace aviso::ui
