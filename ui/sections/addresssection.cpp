#include "ui/sections/addresssection.h"

#include "core/catalogue/mending.h"
#include "core/text/sentences.h"
#include "ui/fields/fieldeditor.h"
#include "ui/fields/verdict.h"
#include "ui/language.h"
#include "ui/look.h"
#include "ui/sections/labellines.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>

#include <algorithm>
#include <utility>

namespace aviso::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto languageField = "recipient.language"_L1;
constexpr auto linesField = "recipient.label-lines"_L1;

// Inside the recipient's own section "Recipient's" need not be said on every line.
constexpr std::pair<const char*, const char*> captions[] = {
    {"recipient.company", QT_TRANSLATE_NOOP("AddressSection", "Company")},
    {"recipient.first-name", QT_TRANSLATE_NOOP("AddressSection", "First name")},
    {"recipient.name", QT_TRANSLATE_NOOP("AddressSection", "Name")},
    {"recipient.extra-name", QT_TRANSLATE_NOOP("AddressSection", "Additional name")},
    {"recipient.street", QT_TRANSLATE_NOOP("AddressSection", "Street")},
    {"recipient.house-number", QT_TRANSLATE_NOOP("AddressSection", "House number")},
    {"recipient.address-suffix", QT_TRANSLATE_NOOP("AddressSection", "Address supplement")},
    {"recipient.po-box", QT_TRANSLATE_NOOP("AddressSection", "P.O. box")},
    {"recipient.postcode", QT_TRANSLATE_NOOP("AddressSection", "Postcode")},
    {"recipient.city", QT_TRANSLATE_NOOP("AddressSection", "Town")},
    {"recipient.country", QT_TRANSLATE_NOOP("AddressSection", "Country")},
    {"recipient.email", QT_TRANSLATE_NOOP("AddressSection", "E-mail")},
    {"recipient.mobile", QT_TRANSLATE_NOOP("AddressSection", "Mobile")},
    {"recipient.phone", QT_TRANSLATE_NOOP("AddressSection", "Telephone")},
    {"recipient.language", QT_TRANSLATE_NOOP("AddressSection", "Message language")},
    {"recipient.title", QT_TRANSLATE_NOOP("AddressSection", "Form of address")},
    {"recipient.floor", QT_TRANSLATE_NOOP("AddressSection", "Floor")},
    {"recipient.mailbox", QT_TRANSLATE_NOOP("AddressSection", "Letter box")},
    {"recipient.carrier-ident", QT_TRANSLATE_NOOP("AddressSection", "Carrier's customer no.")},
};

QString caption(const QString& field)
{
    for (const auto& [name, words] : captions)
        if (field == QLatin1String(name))
            return QCoreApplication::translate("AddressSection", words);
    return text::fieldName(field);
}

QComboBox* newChoice(const Section* section, QWidget* parent)
{
    auto* choice = new QComboBox(parent);
    choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    QObject::connect(choice, &QComboBox::activated, section, &Section::edited);
    QObject::connect(choice, &QComboBox::activated, section, &Section::left);
    return choice;
}

} // namespace

AddressSection::AddressSection(QWidget* parent)
    : Section(parent), m_form(new QFormLayout(this)), m_kind(newChoice(this, this)), m_kindLabel(new QLabel(this)),
      m_language(newChoice(this, this)), m_languageLabel(new QLabel(this)), m_labelLines(new LabelLines(this))
{
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setVerticalSpacing(grid / 2);
    m_form->setHorizontalSpacing(grid);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    addKind();
    addLine(u"recipient.company"_s, &model::Consignee::company);
    addLine(u"recipient.first-name"_s, &model::Consignee::firstName);
    addLine(u"recipient.name"_s, &model::Consignee::name);
    addLine(u"recipient.extra-name"_s, &model::Consignee::extraName);
    addLine(u"recipient.street"_s, &model::Consignee::street);
    addLine(u"recipient.house-number"_s, &model::Consignee::houseNumber);
    addLine(u"recipient.address-suffix"_s, &model::Consignee::addressSuffix);
    addLine(u"recipient.po-box"_s, &model::Consignee::poBox);
    addLine(u"recipient.postcode"_s, &model::Consignee::postcode);
    addLine(u"recipient.city"_s, &model::Consignee::city);
    addLine(u"recipient.country"_s, &model::Consignee::country);
    addLine(u"recipient.email"_s, &model::Consignee::email);
    addLine(u"recipient.mobile"_s, &model::Consignee::mobile);
    addLine(u"recipient.phone"_s, &model::Consignee::phone);
    addLanguage();
    addLine(u"recipient.title"_s, &model::Consignee::title);
    addLine(u"recipient.floor"_s, &model::Consignee::floor);
    addLine(u"recipient.mailbox"_s, &model::Consignee::mailbox);
    addLine(u"recipient.carrier-ident"_s, &model::Consignee::carrierIdent);
    m_form->addRow(m_labelLines);
    connect(m_labelLines, &LabelLines::edited, this, &Section::edited);
    connect(m_labelLines, &LabelLines::left, this, &Section::left);
    retranslate();
}

FieldEditor* AddressSection::editor(const QString& field) const
{
    const auto found = std::ranges::find_if(m_lines, [&](const Line& line) { return line.editor->field() == field; });
    return found == m_lines.end() ? nullptr : found->editor;
}

void AddressSection::addKind()
{
    m_kind->addItems({QString(), QString()});
    m_kindLabel->setBuddy(m_kind);
    m_form->addRow(m_kindLabel, m_kind);
}

void AddressSection::addLanguage()
{
    m_languageLabel->setBuddy(m_language);
    m_language->addItem(QString(), QString());
    for (const LanguageChoice& choice : Language::choices())
        m_language->addItem(choice.nativeName, choice.code);
    m_form->addRow(m_languageLabel, m_language);
}

void AddressSection::addLine(const QString& field, QString model::Consignee::* value)
{
    auto* editor = new FieldEditor(field, this);
    auto* label = new QLabel(this);
    label->setBuddy(editor->edit());
    m_form->addRow(label, editor);
    m_lines.append({.editor = editor, .label = label, .value = value});
    connect(editor, &FieldEditor::edited, this, &Section::edited);
    connect(editor, &FieldEditor::left, this, &Section::left);
}

void AddressSection::show(const Draft& draft)
{
    const model::Consignee& consignee = draft.shipment.consignee;
    for (const Line& line : m_lines)
        line.editor->setText(consignee.*line.value);
    m_labelLines->show(draft);
    m_kind->setCurrentIndex(consignee.kind == model::ConsigneeKind::Business ? 1 : 0);
    if (m_language->findData(consignee.language) < 0) // one that a file brought and we do not list
        m_language->addItem(QLocale::languageToString(QLocale(consignee.language).language()), consignee.language);
    m_language->setCurrentIndex(m_language->findData(consignee.language));
}

void AddressSection::write(model::Shipment& shipment) const
{
    for (const Line& line : m_lines)
        shipment.consignee.*line.value = line.editor->text();
    shipment.consignee.labelLines = m_labelLines->lines();
    shipment.consignee.kind =
        m_kind->currentIndex() == 1 ? model::ConsigneeKind::Business : model::ConsigneeKind::Private;
    shipment.consignee.language = m_language->currentData().toString();
}

void AddressSection::judge(const Draft& draft)
{
    const catalogue::Verdict marked = catalogue::markedWhereMended(draft.verdict, draft.shipment);
    for (const Line& line : m_lines) {
        line.editor->setReadOnly(!draft.isEditable());
        line.editor->judge(marked);
    }
    m_labelLines->judge(draft);
    m_kind->setEnabled(draft.isEditable());
    m_language->setEnabled(draft.isEditable());
    const catalogue::Problem* problem = problemOf(draft.verdict, languageField);
    m_language->setToolTip(problem ? text::sentence(*problem) : QString());
}

bool AddressSection::focusField(const QString& field)
{
    if (field == languageField) {
        m_language->setFocus(Qt::OtherFocusReason);
        return true;
    }
    if (field == linesField) {
        m_labelLines->focusText();
        return true;
    }
    for (const Line& line : m_lines) {
        if (line.editor->field() == field) {
            line.editor->edit()->setFocus(Qt::OtherFocusReason);
            line.editor->edit()->selectAll();
            return true;
        }
    }
    return false;
}

void AddressSection::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Section::changeEvent(event);
}

void AddressSection::retranslate()
{
    m_kindLabel->setText(tr("Recipient is"));
    m_kind->setItemText(0, tr("a private person"));
    m_kind->setItemText(1, tr("a business"));
    m_kind->setAccessibleName(tr("Kind of recipient"));
    m_languageLabel->setText(caption(languageField));
    m_language->setItemText(0, tr("by the address"));
    m_language->setAccessibleName(text::fieldName(languageField));
    for (const Line& line : m_lines) {
        line.label->setText(caption(line.editor->field()));
        line.editor->edit()->setAccessibleName(text::fieldName(line.editor->field()));
    }
}

} // namespace aviso::ui
