#include "ui/presets/presetform.h"

#include "core/catalogue/compile.h"
#include "core/catalogue/today.h"
#include "core/text/sentences.h"
#include "ui/choicebox.h"
#include "ui/fields/reasonlabel.h"
#include "ui/fields/verdict.h"
#include "ui/look.h"
#include "ui/sections/extrassection.h"
#include "ui/sections/messagessection.h"
#include "ui/sections/optionssection.h"
#include "ui/sections/parcelssection.h"
#include "ui/sections/textssection.h"
#include "ui/sections/valuessection.h"

#include <QCheckBox>
#include <QEvent>
#include <QFormLayout>
#include <QKeySequence>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QRegularExpressionValidator>
#include <QVBoxLayout>

#include <algorithm>

namespace aviso::ui {

using namespace Qt::Literals::StringLiterals;
using model::PresetPart;

namespace {

constexpr int choiceLength = 16;
constexpr int hotKeys = 9;

/// A code is typed in any case and stands there in capitals.
class CodeValidator final : public QRegularExpressionValidator
{
public:
    explicit CodeValidator(QObject* parent)
        : QRegularExpressionValidator(QRegularExpression(u"[A-Z0-9-]{0,12}"_s), parent)
    {}

    State validate(QString& input, int& position) const override
    {
        input = input.toUpper();
        return QRegularExpressionValidator::validate(input, position);
    }
};

} // namespace

PresetForm::PresetForm(const Services& services, QWidget* parent)
    : QWidget(parent), m_services(services), m_nameLabel(new QLabel(this)), m_name(new QLineEdit(this)),
      m_codeLabel(new QLabel(this)), m_code(new QLineEdit(this)), m_keyLabel(new QLabel(this)),
      m_key(new QComboBox(this)), m_intro(new QLabel(this)), m_account(new ChoiceBox(choiceLength, this)),
      m_service(new ChoiceBox(choiceLength, this)), m_values(new ValuesSection(nullptr, this)),
      m_extras(new ExtrasSection(nullptr, this)), m_parcels(new ParcelsSection(this)),
      m_messages(new MessagesSection(this)), m_texts(new TextsSection(this)), m_options(new OptionsSection(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(2 * grid, grid, 2 * grid, grid);
    column->setSpacing(grid);
    column->addLayout(newHead());
    column->addWidget(m_intro);
    auto* service = new QWidget(this);
    auto* offered = new QVBoxLayout(service);
    offered->setContentsMargins(0, 0, 0, 0);
    offered->addWidget(m_service);
    offered->addWidget(m_values);
    offered->addWidget(m_extras);
    addPart(PresetPart::Account, m_account);
    addPart(PresetPart::Service, service);
    addPart(PresetPart::Parcels, m_parcels);
    addPart(PresetPart::Messages, m_messages);
    addPart(PresetPart::Texts, m_texts);
    addPart(PresetPart::Options, m_options);
    column->addStretch();
    connectParts();
    retranslate();
}

QFormLayout* PresetForm::newHead()
{
    auto* head = new QFormLayout;
    head->setVerticalSpacing(grid / 2);
    head->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    head->addRow(m_nameLabel, m_name);
    head->addRow(m_codeLabel, m_code);
    head->addRow(m_keyLabel, m_key);
    m_nameLabel->setBuddy(m_name);
    m_codeLabel->setBuddy(m_code);
    m_keyLabel->setBuddy(m_key);
    m_name->setObjectName(u"preset-name"_s);
    m_name->setMaxLength(200);
    m_code->setObjectName(u"preset-code"_s);
    m_code->setFont(identifierFont());
    m_code->setValidator(new CodeValidator(m_code));
    m_key->setObjectName(u"preset-key"_s);
    m_account->setObjectName(u"preset-account"_s);
    m_service->setObjectName(u"preset-service"_s);
    m_intro->setWordWrap(true);
    for (int i = 0; i <= hotKeys; ++i)
        m_key->addItem(QString(), i);
    return head;
}

void PresetForm::connectParts()
{
    connect(m_name, &QLineEdit::textEdited, this, &PresetForm::takeName);
    connect(m_code, &QLineEdit::textEdited, this, [this] {
        m_isNaming = false;
        takeEdit();
    });
    for (QLineEdit* edit : {m_name, m_code})
        connect(edit, &QLineEdit::editingFinished, this, &PresetForm::left);
    for (QComboBox* choice : {m_key, m_account, m_service}) {
        connect(choice, &QComboBox::activated, this, &PresetForm::takeEdit);
        connect(choice, &QComboBox::activated, this, &PresetForm::left);
    }
    for (Section* section : {m_values, m_extras, m_parcels, m_messages, m_texts, m_options}) {
        connect(section, &Section::edited, this, &PresetForm::takeEdit);
        connect(section, &Section::left, this, &PresetForm::left);
        connect(section, &Section::rebuilt, this, &PresetForm::rebuilt);
    }
}

void PresetForm::addPart(PresetPart part, QWidget* content, int indent)
{
    auto* tick = new QCheckBox(this);
    tick->setObjectName(u"preset-part-%1"_s.arg(static_cast<int>(part)));
    auto* inset = new QWidget(this);
    auto* row = new QVBoxLayout(inset);
    row->setContentsMargins(indent * grid, 0, 0, 0);
    row->addWidget(content);
    auto* note = new ReasonLabel(0, this);
    note->setObjectName(u"preset-note-%1"_s.arg(static_cast<int>(part)));
    row->addWidget(note);
    layout()->addWidget(tick);
    layout()->addWidget(inset);
    m_parts.append({.part = part, .tick = tick, .content = inset, .note = note});
    connect(tick, &QCheckBox::clicked, this, [this, part](bool isOn) {
        m_preset.parts.setFlag(part, isOn);
        if (part == PresetPart::Texts) // they are written in one place
            m_preset.parts.setFlag(PresetPart::SenderName, isOn);
        if (part == PresetPart::Parcels && m_preset.parcels.isEmpty())
            m_preset.parcels = {{}};
        show(model::Preset(m_preset));
        takeEdit();
        Q_EMIT left();
    });
}

void PresetForm::setAccounts(const QList<model::Account>& accounts)
{
    if (accounts == m_accounts)
        return;
    m_accounts = accounts;
    show(model::Preset(m_preset));
}

/// By whose catalogue the choices are offered: the preset's account, or the first one.
const model::Account* PresetForm::lens() const
{
    const auto own = std::ranges::find(m_accounts, m_preset.account.value_or(AccountId{}), &model::Account::id);
    if (own != m_accounts.end())
        return &*own;
    return m_accounts.isEmpty() ? nullptr : &m_accounts.first();
}

Draft PresetForm::draft() const
{
    Draft draft{.shipment = {.service = m_preset.service,
                             .messages = m_preset.messages,
                             .texts = m_preset.texts,
                             .senderName = m_preset.senderName,
                             .options = m_preset.options},
                .language = m_services.language.code()};
    for (const model::PresetParcel& parcel : m_preset.parcels)
        draft.shipment.parcels.append({.position = static_cast<int>(draft.shipment.parcels.size()) + 1,
                                       .weightGrams = parcel.weightGrams,
                                       .content = parcel.content});
    if (draft.shipment.parcels.isEmpty())
        draft.shipment.parcels = {{}};
    if (const model::Account* account = lens()) {
        draft.account = *account;
        draft.shipment.account = account->id;
        const auto entry = m_services.desk.catalogue.constFind(account->carrier);
        draft.entry = entry == m_services.desk.catalogue.cend() ? nullptr : &*entry;
    }
    draft.today = m_services.desk.clock.now().toLocalTime().date();
    if (draft.entry) {
        draft.today = catalogue::today(m_services.desk.clock, *draft.entry);
        draft.verdict = catalogue::compile(*draft.entry, draft.account, draft.shipment, draft.today);
        // What the recipient lacks says nothing of a preset.
        draft.verdict.problems.removeIf(
            [](const catalogue::Problem& p) { return p.field.startsWith("recipient."_L1); });
    }
    return draft;
}

void PresetForm::show(const model::Preset& preset)
{
    m_isShowing = true;
    m_isNaming = m_isNaming && preset.id == m_preset.id;
    m_preset = preset;
    if (m_name->text() != preset.name)
        m_name->setText(preset.name);
    if (m_code->text() != preset.code)
        m_code->setText(preset.code);
    m_key->setCurrentIndex(preset.hotKey);
    fillAccounts();
    fillServices();
    const Draft shown = draft();
    for (Section* section : {m_values, m_extras, m_parcels, m_messages, m_texts, m_options})
        section->show(shown);
    showParts();
    judge();
    m_isShowing = false;
}

void PresetForm::fillAccounts()
{
    m_account->clear();
    for (const model::Account& account : m_accounts)
        m_account->addItem(account.name, number(account.id));
    const int chosen = m_preset.account ? m_account->findData(number(*m_preset.account)) : -1;
    m_account->setCurrentIndex(chosen >= 0 || m_accounts.isEmpty() ? chosen : 0);
}

void PresetForm::fillServices()
{
    const Draft shown = draft();
    m_service->clear();
    for (const catalogue::Service& service : shown.entry ? shown.entry->services : QList<catalogue::Service>())
        if (service.kind == catalogue::Service::Kind::Basic && isOffered(shown.account, service.code, service.isHidden))
            m_service->addItem(service.name.in(shown.language) + u" · "_s + service.code, service.code);
    if (!m_preset.service.basic.isEmpty() && m_service->findData(m_preset.service.basic) < 0)
        m_service->addItem(m_preset.service.basic, m_preset.service.basic); // another carrier's
    m_service->setCurrentIndex(m_preset.service.basic.isEmpty() ? -1 : m_service->findData(m_preset.service.basic));
}

void PresetForm::showParts()
{
    for (const Part& part : m_parts) {
        const bool isOn = m_preset.parts.testFlag(part.part);
        part.tick->setChecked(isOn);
        part.content->setVisible(isOn);
    }
}

void PresetForm::judge()
{
    const Draft shown = draft();
    for (Section* section : {m_values, m_extras, m_parcels, m_messages, m_texts, m_options})
        section->judge(shown);
    for (const Part& part : m_parts) {
        const QString words = whatEmptyDoes(part.part);
        part.note->setReason(words, Tone::Warning);
        part.note->setVisible(!words.isEmpty());
    }
}

/// A part that is ticked and holds nothing is no oversight that may pass in silence.
QString PresetForm::whatEmptyDoes(PresetPart part) const
{
    if (part == PresetPart::Messages && m_preset.messages.isEmpty())
        return tr("No message is chosen: this preset takes all messages away.");
    if (part == PresetPart::Options && m_preset.options.isEmpty())
        return tr("No option is chosen: this preset takes all delivery options away.");
    return {};
}

void PresetForm::takeName()
{
    if (const QString code = model::codeFor(m_name->text()); m_isNaming && !code.isEmpty())
        m_code->setText(code);
    takeEdit();
}

void PresetForm::takeEdit()
{
    if (m_isShowing)
        return;
    const std::optional<AccountId> before = m_preset.account;
    m_preset.name = m_name->text();
    m_preset.code = m_code->text();
    m_preset.hotKey = m_key->currentIndex();
    if (m_preset.parts & PresetPart::Account && m_account->currentIndex() >= 0)
        m_preset.account = AccountId{m_account->currentData().toLongLong()};
    if (!(m_preset.parts & PresetPart::Account))
        m_preset.account.reset();
    model::Shipment written = draft().shipment;
    for (const Section* section : {m_values, m_extras, m_parcels, m_messages, m_texts, m_options})
        section->write(written);
    m_preset.service = written.service;
    m_preset.service.basic = m_service->currentData().toString();
    m_preset.messages = written.messages;
    m_preset.texts = written.texts;
    m_preset.senderName = written.senderName;
    m_preset.options = written.options;
    if (m_preset.parts & PresetPart::Parcels) {
        m_preset.parcels.clear();
        for (const model::Parcel& parcel : written.parcels)
            m_preset.parcels.append({.weightGrams = parcel.weightGrams, .content = parcel.content});
    }
    if (m_preset.account != before)
        show(model::Preset(m_preset));
    judge();
    Q_EMIT edited();
}

void PresetForm::startNaming()
{
    m_isNaming = true;
    m_name->setFocus(Qt::OtherFocusReason);
    m_name->selectAll();
}

QList<QWidget*> PresetForm::parts() const
{
    QList<QWidget*> all{m_name, m_code, m_key};
    for (const Part& part : m_parts)
        all << part.tick << part.content;
    return all;
}

void PresetForm::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PresetForm::retranslate()
{
    m_nameLabel->setText(tr("Name"));
    m_codeLabel->setText(tr("Code on the card"));
    m_keyLabel->setText(tr("Keys"));
    m_code->setToolTip(tr("Up to 12 capital letters, digits and hyphens: what a scanner reads off the card"));
    m_key->setItemText(0, tr("none"));
    for (int i = 1; i <= hotKeys; ++i)
        m_key->setItemText(i, QKeySequence(Qt::CTRL | Qt::SHIFT | static_cast<Qt::Key>(Qt::Key_0 + i))
                                  .toString(QKeySequence::NativeText));
    m_intro->setText(tr("Tick what this preset says. What is not ticked stays as the shipment has it."));
    const QStringList names{text::fieldName(u"account"_s), tr("Service and additional services"),
                            text::fieldName(u"parcels"_s), text::fieldName(u"messages"_s),
                            tr("Texts and sender name"),   text::fieldName(u"options"_s)};
    for (qsizetype i = 0; i < m_parts.size(); ++i)
        m_parts[i].tick->setText(names[i]);
    m_name->setAccessibleName(text::fieldName(u"preset.name"_s));
    m_code->setAccessibleName(text::fieldName(u"preset.code"_s));
    m_key->setAccessibleName(tr("Keys that apply the preset"));
    m_account->setAccessibleName(names[0]);
    m_service->setAccessibleName(text::fieldName(u"service"_s));
    // The sections hear of the change after this form.
    QMetaObject::invokeMethod(this, [this] { show(model::Preset(m_preset)); }, Qt::QueuedConnection);
}

} // namespace aviso::ui
