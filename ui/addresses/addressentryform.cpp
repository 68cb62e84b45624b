#include "ui/addresses/addressentryform.h"

#include "core/base/textlength.h"
#include "core/text/sentences.h"
#include "ui/look.h"
#include "ui/sections/addresssection.h"

#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

namespace aviso::ui {

using namespace Qt::Literals::StringLiterals;

AddressEntryForm::AddressEntryForm(const Services& services, QWidget* parent)
    : QWidget(parent), m_services(services), m_history(new QLabel(this)), m_codeLabel(new QLabel(this)),
      m_code(new QLineEdit(this)), m_address(new AddressSection(this)), m_noteLabel(new QLabel(this)),
      m_note(new QLineEdit(this))
{
    m_history->setObjectName(u"address-history"_s);
    m_history->setWordWrap(true);
    tint(*m_history, Tone::Faint);
    m_code->setObjectName(u"address-code"_s);
    m_code->setMaxLength(20);
    m_note->setObjectName(u"address-note"_s);
    m_note->setMaxLength(1000);
    m_codeLabel->setBuddy(m_code);
    m_noteLabel->setBuddy(m_note);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(2 * grid, grid, 2 * grid, grid);
    column->setSpacing(grid);
    column->addWidget(m_history);
    auto* head = new QFormLayout;
    head->setVerticalSpacing(grid / 2);
    head->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    head->addRow(m_codeLabel, m_code);
    head->addRow(m_noteLabel, m_note);
    column->addLayout(head);
    column->addWidget(m_address);
    column->addStretch();
    for (QLineEdit* edit : {m_code, m_note}) {
        connect(edit, &QLineEdit::textEdited, this, &AddressEntryForm::takeEdit);
        connect(edit, &QLineEdit::editingFinished, this, &AddressEntryForm::left);
    }
    connect(m_address, &Section::edited, this, &AddressEntryForm::takeEdit);
    connect(m_address, &Section::left, this, &AddressEntryForm::left);
    retranslate();
}

Draft AddressEntryForm::draft() const
{
    return {.shipment = {.consignee = m_entry.consignee}, .language = m_services.language.code()};
}

void AddressEntryForm::show(const model::AddressEntry& entry)
{
    m_isShowing = true;
    const bool isOther = entry.id != m_entry.id;
    m_entry = entry;
    if (isOther)
        m_shipments = -1;
    if (folded(m_code->text()) != entry.code)
        m_code->setText(entry.code);
    if (m_note->text() != entry.note)
        m_note->setText(entry.note);
    m_address->show(draft());
    m_address->judge(draft());
    m_isShowing = false;
    retranslate();
}

void AddressEntryForm::showHistory(qint64 shipments)
{
    m_shipments = shipments;
    retranslate();
}

void AddressEntryForm::takeEdit()
{
    if (m_isShowing)
        return;
    model::Shipment written{.consignee = m_entry.consignee};
    m_address->write(written);
    m_entry.consignee = written.consignee;
    m_entry.code = folded(m_code->text());
    m_entry.note = m_note->text();
    Q_EMIT edited();
}

void AddressEntryForm::focusFirstField()
{
    m_address->focusField(u"recipient.company"_s);
}

void AddressEntryForm::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void AddressEntryForm::retranslate()
{
    m_codeLabel->setText(text::fieldName(u"address.code"_s));
    m_noteLabel->setText(text::fieldName(u"address.note"_s));
    m_code->setAccessibleName(text::fieldName(u"address.code"_s));
    m_note->setAccessibleName(text::fieldName(u"address.note"_s));
    m_code->setToolTip(tr("Typed into a new shipment's company or name, with Enter, it fills in this address"));
    QStringList words;
    if (m_shipments >= 0)
        words << tr("%n shipment(s) to this address.", nullptr, static_cast<int>(m_shipments));
    if (m_entry.usedAt.isValid())
        words << tr("Last used on %1.").arg(text::dateText(m_entry.usedAt.toLocalTime().date()));
    m_history->setText(words.isEmpty() ? u" "_s : words.join(u' ')); // keeps its line
}

} // namespace aviso::ui
