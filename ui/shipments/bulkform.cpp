#include "ui/shipments/bulkform.h"

#include "core/text/changes.h"
#include "core/text/sentences.h"
#include "ui/choicebox.h"
#include "ui/fields/verdict.h"
#include "ui/look.h"
#include "ui/mnemonics.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QGridLayout>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace aviso::ui {

using namespace Qt::Literals::StringLiterals;
using catalogue::Service;
using shipping::BulkAct;

namespace {

using Choices = QList<std::pair<QString, QString>>; // the words of people and of the command line

constexpr int shownLines = 2;
constexpr int mostGrams = 1'000'000;
constexpr int narrowest = 16; // characters of a choice

bool isBasic(const Service& service)
{
    return service.kind == Service::Kind::Basic;
}

bool isExtra(const Service& service)
{
    return service.kind != Service::Kind::Basic;
}

/// What several carriers have alike is offered once.
void addOnce(Choices& choices, const QString& name, const QString& code)
{
    if (std::ranges::find(choices, code, &std::pair<QString, QString>::second) == choices.end())
        choices.append({name, code});
}

} // namespace

BulkForm::BulkForm(const catalogue::Catalogue& catalogue, const Clock& clock, QWidget* parent)
    : QWidget(parent), m_catalogue(catalogue), m_clock(clock)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
}

void BulkForm::offer(const QList<model::Account>& accounts, const QString& language)
{
    if (m_content && accounts == m_accounts && language == m_language)
        return;
    m_accounts = accounts;
    m_language = language;
    const QList<shipping::BulkEdit> chosen = edits();
    build();
    restore(chosen);
    Q_EMIT rebuilt();
    Q_EMIT edited();
}

QList<const catalogue::Entry*> BulkForm::entries() const
{
    QList<const catalogue::Entry*> found;
    for (const model::Account& account : m_accounts) {
        const auto entry = m_catalogue.constFind(account.carrier);
        if (entry != m_catalogue.cend() && !found.contains(&*entry))
            found.append(&*entry);
    }
    return found;
}

QList<std::pair<QString, QString>> BulkForm::services(bool (*isWanted)(const Service& service)) const
{
    Choices choices;
    for (const model::Account& account : m_accounts) {
        const auto entry = m_catalogue.constFind(account.carrier);
        if (entry == m_catalogue.cend())
            continue;
        for (const Service& service : entry->services)
            if (isWanted(service) && isOffered(account, service.code, service.isHidden))
                addOnce(choices, service.name.in(m_language) + u" · "_s + service.code, service.code);
    }
    return choices;
}

void BulkForm::build()
{
    delete m_content;
    m_rows.clear();
    m_switches.clear();
    m_content = new QWidget(this);
    layout()->addWidget(m_content);
    m_grid = new QGridLayout(m_content);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(grid);
    m_grid->setVerticalSpacing(grid / 2);
    m_grid->setColumnStretch(1, 1);
    addDate();
    Choices accounts;
    for (const model::Account& account : m_accounts)
        accounts.append({account.name, QString::number(number(account.id))});
    addChoice(u"account"_s, accounts);
    addChoice(u"service"_s, services(&isBasic));
    addWeight();
    addLine(u"content"_s);
    Choices messages;
    Choices languages{{tr("the recipient's"), QString()}};
    Choices options;
    for (const catalogue::Entry* entry : entries()) {
        for (const catalogue::MessageKind& kind : entry->messages) {
            if (!kind.isHidden)
                addOnce(messages, kind.name.in(m_language), kind.code);
            for (const QString& language : kind.languages)
                addOnce(languages, text::languageName(language), language.toLower());
        }
        for (const catalogue::OptionKind& kind : entry->options)
            addOnce(options, kind.name.in(m_language), kind.word);
    }
    addSwitches(u"messages"_s, messages);
    addChoice(u"messages.channel"_s, {{tr("E-mail"), u"email"_s}, {tr("SMS"), u"sms"_s}});
    addChoice(u"messages.language"_s, languages);
    addText(u"text1"_s);
    addText(u"text2"_s);
    addLine(u"sender-name"_s);
    addSwitches(u"options"_s, options);
    addSwitches(u"additional"_s, services(&isExtra));
    addLine(u"value.label-text"_s);
    assignMnemonics(this);
}

void BulkForm::addRow(const QString& field, QWidget* editor, std::function<QString()> value,
                      std::function<void(const QString&)> put)
{
    auto* tick = new QCheckBox(text::changedFieldName(field), m_content);
    tick->setObjectName(u"bulk-tick-"_s + field);
    tick->setAccessibleName(tr("Change: %1").arg(tick->text()));
    editor->setObjectName(u"bulk-"_s + field);
    editor->setAccessibleName(text::changedFieldName(field));
    const int row = m_grid->rowCount();
    m_grid->addWidget(tick, row, 0, Qt::AlignTop);
    m_grid->addWidget(editor, row, 1);
    connect(tick, &QCheckBox::toggled, this, &BulkForm::edited);
    m_rows.push_back({.field = field, .tick = tick, .value = std::move(value), .put = std::move(put)});
}

void BulkForm::addDate()
{
    auto* whole = new QWidget(m_content);
    auto* kind = new QComboBox(whole);
    kind->addItem(tr("on the day"), true);
    kind->addItem(tr("on no certain day"), false);
    kind->setObjectName(u"bulk-has-date"_s);
    kind->setAccessibleName(text::fieldName(u"dispatch-date"_s));
    auto* day = new QDateEdit(m_clock.now().toLocalTime().date(), whole);
    day->setObjectName(u"bulk-day"_s);
    day->setCalendarPopup(true);
    day->setDisplayFormat(text::dateFormat());
    day->setAccessibleName(text::fieldName(u"dispatch-date"_s));
    auto* row = new QHBoxLayout(whole);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(kind);
    row->addWidget(day, 1);
    addRow(
        u"dispatch-date"_s, whole,
        [kind, day] { return kind->currentData().toBool() ? day->date().toString(Qt::ISODate) : QString(); },
        [kind, day](const QString& value) {
            kind->setCurrentIndex(value.isEmpty() ? 1 : 0);
            if (!value.isEmpty())
                day->setDate(QDate::fromString(value, Qt::ISODate));
        });
    const auto touch = [this, kind, day, tick = m_rows.back().tick] {
        day->setEnabled(kind->currentData().toBool());
        tick->setChecked(true);
        Q_EMIT edited();
    };
    connect(kind, &QComboBox::activated, this, touch);
    connect(day, &QDateEdit::dateChanged, this, touch);
}

void BulkForm::addChoice(const QString& field, const Choices& choices)
{
    auto* box = new ChoiceBox(narrowest, m_content);
    for (const auto& [name, word] : choices)
        box->addItem(name, word);
    addRow(
        field, box, [box] { return box->currentData().toString(); },
        [box](const QString& value) { box->setCurrentIndex(std::max(0, box->findData(value))); });
    connect(box, &QComboBox::activated, this, [this, tick = m_rows.back().tick] {
        tick->setChecked(true);
        Q_EMIT edited();
    });
}

void BulkForm::addLine(const QString& field)
{
    auto* edit = new QLineEdit(m_content);
    addRow(field, edit, [edit] { return edit->text(); }, [edit](const QString& value) { edit->setText(value); });
    connect(edit, &QLineEdit::textEdited, this, [this, tick = m_rows.back().tick] {
        tick->setChecked(true);
        Q_EMIT edited();
    });
}

void BulkForm::addText(const QString& field)
{
    auto* edit = new QPlainTextEdit(m_content);
    edit->setTabChangesFocus(true);
    edit->setPlaceholderText(tr("What stands in braces, such as {reference}, is filled in for each shipment."));
    edit->setFixedHeight(shownLines * edit->fontMetrics().lineSpacing() + 2 * grid);
    addRow(
        field, edit, [edit] { return edit->toPlainText(); },
        [edit](const QString& value) { edit->setPlainText(value); });
    connect(edit, &QPlainTextEdit::textChanged, this, [this, tick = m_rows.back().tick] {
        tick->setChecked(true);
        Q_EMIT edited();
    });
}

void BulkForm::addWeight()
{
    auto* grams = new QSpinBox(m_content);
    grams->setRange(0, mostGrams);
    grams->setSuffix(u" g"_s);
    grams->setFont(figureFont());
    addRow(
        u"weight"_s, grams, [grams] { return QString::number(grams->value()); },
        [grams](const QString& value) { grams->setValue(value.toInt()); });
    connect(grams, &QSpinBox::valueChanged, this, [this, tick = m_rows.back().tick] {
        tick->setChecked(true);
        Q_EMIT edited();
    });
}

void BulkForm::addSwitches(const QString& field, const Choices& words)
{
    if (words.isEmpty())
        return;
    auto* group = new QGroupBox(text::changedFieldName(field), m_content);
    group->setToolTip(tr("Ticked: on in all of them. Empty: off in all of them. Half: as it is."));
    auto* column = new QVBoxLayout(group);
    column->setSpacing(2);
    for (const auto& [name, word] : words) {
        auto* tick = new QCheckBox(name, group);
        tick->setObjectName(u"bulk-%1-%2"_s.arg(field, word));
        tick->setAccessibleName(group->title() + u": "_s + name);
        tick->setTristate(true);
        tick->setCheckState(Qt::PartiallyChecked);
        tick->setToolTip(group->toolTip());
        column->addWidget(tick);
        connect(tick, &QCheckBox::stateChanged, this, &BulkForm::edited);
        m_switches.push_back({.field = field, .word = word, .tick = tick});
    }
    m_grid->addWidget(group, m_grid->rowCount(), 0, 1, 2);
}

QList<shipping::BulkEdit> BulkForm::edits() const
{
    QList<shipping::BulkEdit> edits;
    for (const Row& row : m_rows)
        if (row.tick->isChecked())
            edits.append({.field = row.field, .act = BulkAct::Set, .value = row.value()});
    for (const Switch& each : m_switches)
        if (each.tick->checkState() != Qt::PartiallyChecked)
            edits.append({.field = each.field,
                          .act = each.tick->isChecked() ? BulkAct::Add : BulkAct::Remove,
                          .value = each.word});
    return edits;
}

/// What was chosen before the words changed stays chosen.
void BulkForm::restore(const QList<shipping::BulkEdit>& edits)
{
    for (const shipping::BulkEdit& edit : edits) {
        for (const Row& row : m_rows) {
            if (row.field != edit.field || edit.act != BulkAct::Set)
                continue;
            row.put(edit.value);
            row.tick->setChecked(true);
        }
        for (const Switch& each : m_switches)
            if (each.field == edit.field && each.word == edit.value && edit.act != BulkAct::Set)
                each.tick->setCheckState(edit.act == BulkAct::Add ? Qt::Checked : Qt::Unchecked);
    }
}

void BulkForm::clear()
{
    for (const Row& row : m_rows)
        row.tick->setChecked(false);
    for (const Switch& each : m_switches)
        each.tick->setCheckState(Qt::PartiallyChecked);
}

void BulkForm::focusFirst()
{
    if (!m_rows.empty())
        m_rows.front().tick->setFocus(Qt::OtherFocusReason);
}

} // namespace aviso::ui
