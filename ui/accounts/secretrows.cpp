#include "ui/accounts/secretrows.h"

#include "core/text/sentences.h"
#include "ui/fields/reasonlabel.h"
#include "ui/fields/writing.h"
#include "ui/icons.h"
#include "ui/look.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>

namespace aviso::ui {

using namespace Qt::Literals::StringLiterals;
using shipping::SecretPlace;

namespace {

struct PlaceLook
{
    QString icon = {};
    Tone tone = Tone::Faint;
    QString words = {};
};

PlaceLook lookOf(SecretPlace place)
{
    switch (place) {
    case SecretPlace::KeyStore:
        return {u"good"_s, Tone::Good, SecretRows::tr("stored in the key store")};
    case SecretPlace::Session:
        return {u"advice"_s, Tone::Warning, SecretRows::tr("only for this session: there is no key store")};
    case SecretPlace::Variable:
        return {u"good"_s, Tone::Good, SecretRows::tr("the variable is set")};
    case SecretPlace::UnsetVariable:
        return {u"refused"_s, Tone::Bad, SecretRows::tr("the variable is not set")};
    case SecretPlace::Nowhere:
        break;
    }
    return {u"idle"_s, Tone::Faint, SecretRows::tr("not stored")};
}

} // namespace

SecretRows::SecretRows(QWidget* parent)
    : AccountSection(parent), m_grid(new QGridLayout(this)), m_trouble(new ReasonLabel(1, this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setVerticalSpacing(grid / 2);
    m_grid->setHorizontalSpacing(grid);
    m_grid->setColumnStretch(2, 1);
    m_trouble->hide();
}

void SecretRows::show(const AccountView& view)
{
    const QStringList keys = view.channel ? view.channel->secrets + view.channel->optionalSecrets : QStringList();
    const QString wanted = view.language + u'/' + keys.join(u',');
    if (wanted != m_shown)
        rebuild(keys);
    m_shown = wanted;
    m_variables = view.account().secretVariables;
    for (const Row& row : m_rows) {
        row.source->setCurrentIndex(isVariable(row.key) ? 1 : 0);
        showLine(row);
    }
    refresh(view);
}

void SecretRows::refresh(const AccountView& view)
{
    for (const Row& row : m_rows)
        showState(row, view.state.secrets.value(row.key));
    m_trouble->setVisible(view.state.secretsTrouble.has_value());
    if (view.state.secretsTrouble)
        m_trouble->setReason(text::sentence(*view.state.secretsTrouble), Tone::Bad);
}

void SecretRows::rebuild(const QStringList& keys)
{
    for (const Row& row : m_rows)
        for (QWidget* widget :
             {static_cast<QWidget*>(row.label), static_cast<QWidget*>(row.source), static_cast<QWidget*>(row.line),
              static_cast<QWidget*>(row.picture), static_cast<QWidget*>(row.state)})
            delete widget;
    m_rows.clear();
    for (const QString& key : keys)
        m_rows.append(newRow(key));
    m_grid->addWidget(m_trouble, static_cast<int>(2 * m_rows.size()), 0, 1, 3);
}

SecretRows::Row SecretRows::newRow(const QString& key)
{
    const int at = static_cast<int>(2 * m_rows.size());
    Row row{.key = key,
            .label = new QLabel(text::fieldName(key), this),
            .source = new QComboBox(this),
            .line = new QLineEdit(this),
            .picture = new QLabel(this),
            .state = new QLabel(this)};
    row.source->addItems({tr("Key store"), tr("Environment")});
    row.source->setAccessibleName(tr("Where “%1” is kept").arg(row.label->text()));
    row.line->setObjectName(key);
    row.line->setAccessibleName(row.label->text());
    row.label->setBuddy(row.line);
    row.state->setWordWrap(true);
    auto* state = new QHBoxLayout;
    state->setSpacing(grid / 2);
    state->addWidget(row.picture);
    state->addWidget(row.state, 1);
    m_grid->addWidget(row.label, at, 0);
    m_grid->addWidget(row.source, at, 1);
    m_grid->addWidget(row.line, at, 2);
    m_grid->addLayout(state, at + 1, 1, 1, 2);
    connect(row.line, &QLineEdit::textEdited, this, [this, key](const QString& text) { takeLine(key, text); });
    connect(row.source, &QComboBox::activated, this, [this, row](int chosen) {
        if (chosen == 1)
            m_variables.insert(row.key, QString());
        else
            m_variables.remove(row.key);
        showLine(row);
        Q_EMIT edited();
    });
    return row;
}

void SecretRows::takeLine(const QString& key, const QString& text)
{
    (isVariable(key) ? m_variables : m_typed).insert(key, text);
    Q_EMIT edited();
}

void SecretRows::showLine(const Row& row)
{
    const bool isNamed = isVariable(row.key);
    const QString text = isNamed ? m_variables.value(row.key) : m_typed.value(row.key);
    row.line->setEchoMode(isNamed ? QLineEdit::Normal : QLineEdit::Password);
    showText(row.line, text);
    row.line->setPlaceholderText(isNamed ? tr("Name of the variable") : tr("Type it to store or replace it"));
    row.line->setFont(isNamed ? identifierFont() : QFont());
}

void SecretRows::showState(const Row& row, SecretPlace place)
{
    const PlaceLook look = lookOf(place);
    const int size = row.state->fontMetrics().height();
    row.picture->setPixmap(icon(look.icon, look.tone).pixmap(size, size));
    row.state->setText(look.words);
    row.line->setAccessibleDescription(look.words);
}

QMap<QString, QString> SecretRows::typed() const
{
    QMap<QString, QString> typed;
    for (const Row& row : m_rows)
        if (!isVariable(row.key) && !m_typed.value(row.key).isEmpty())
            typed.insert(row.key, m_typed.value(row.key));
    return typed;
}

void SecretRows::forget()
{
    m_typed.clear();
}

void SecretRows::forget(const QMap<QString, QString>& stored)
{
    m_typed.removeIf([&stored](QMap<QString, QString>::iterator typed) {
        const auto found = stored.constFind(typed.key());
        return found != stored.constEnd() && *found == typed.value();
    });
    for (const Row& row : m_rows)
        showLine(row);
}

void SecretRows::write(model::Account& account) const
{
    for (const Row& row : m_rows) {
        const QString variable = m_variables.value(row.key).trimmed();
        if (variable.isEmpty())
            account.secretVariables.remove(row.key);
        else
            account.secretVariables.insert(row.key, variable);
    }
}

void SecretRows::judge(const AccountView&) {}

bool SecretRows::focusField(const QString& field)
{
    for (const Row& row : m_rows) {
        if (row.key == field) {
            row.line->setFocus(Qt::OtherFocusReason);
            return true;
        }
    }
    return false;
}

} // namespace aviso::ui
