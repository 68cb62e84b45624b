#include "ui/accounts/accountbasics.h"

#include "core/text/sentences.h"
#include "ui/choicebox.h"
#include "ui/fields/writing.h"
#include "ui/look.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace aviso::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

QComboBox* newChoice(AccountSection* section)
{
    auto* choice = new ChoiceBox(16, section);
    QObject::connect(choice, &QComboBox::activated, section, &AccountSection::edited);
    return choice;
}

QString inWords(const QStringList& features)
{
    QStringList words;
    for (const QString& feature : features)
        words.append(text::featureName(feature));
    return words.join(u" · "_s);
}

} // namespace

QString channelInWords(const catalogue::Entry& entry, const catalogue::AccountChannel& channel, const QString& language)
{
    QStringList missing;
    for (const catalogue::AccountChannel& other : entry.channels)
        for (const QString& feature : other.features)
            if (!channel.features.contains(feature) && !missing.contains(feature))
                missing.append(feature);
    QStringList lines;
    if (!channel.canBook)
        lines.append(AccountBasics::tr("Aviso cannot book on this channel."));
    lines.append(AccountBasics::tr("Works here: %1").arg(inWords(channel.features)));
    if (!missing.isEmpty())
        lines.append(AccountBasics::tr("Not here: %1").arg(inWords(missing)));
    if (const QString note = channel.note.in(language); !note.isEmpty())
        lines.append(note);
    return lines.join(u'\n');
}

AccountBasics::AccountBasics(const catalogue::Catalogue& catalogue, QWidget* parent)
    : AccountSection(parent), m_catalogue(catalogue), m_carrier(newChoice(this)), m_name(new QLineEdit(this)),
      m_channel(newChoice(this)), m_works(new QLabel(this)), m_base(new QLineEdit(this)), m_token(new QLineEdit(this)),
      m_usual(new QPushButton(this)), m_practice(new QCheckBox(this))
{
    auto* form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(grid / 2);
    form->setHorizontalSpacing(grid);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_labels = {addRow(form, m_carrier, u"account.carrier"_s), addRow(form, m_name, u"account.name"_s),
                addRow(form, m_channel, u"account.channel"_s)};
    m_works->setWordWrap(true);
    m_works->setForegroundRole(QPalette::PlaceholderText);
    form->addRow(m_works);
    m_labels += {addRow(form, m_base, u"base-url"_s), addRow(form, m_token, u"token-url"_s)};
    auto* usual = new QHBoxLayout;
    usual->addStretch();
    usual->addWidget(m_usual);
    form->addRow(usual);
    form->addRow(m_practice);
    for (QLineEdit* line : {m_name, m_base, m_token})
        connect(line, &QLineEdit::textEdited, this, &AccountSection::edited);
    connect(m_practice, &QCheckBox::clicked, this, &AccountSection::edited);
    connect(m_usual, &QPushButton::clicked, this, &AccountBasics::useCarrierAddresses);
    m_usual->setObjectName(u"usual-addresses"_s);
    m_practice->setObjectName(u"practice-mark"_s);
}

QLabel* AccountBasics::addRow(QFormLayout* form, QWidget* field, const QString& name)
{
    auto* label = new QLabel(this);
    label->setBuddy(field);
    field->setObjectName(name);
    form->addRow(label, field);
    return label;
}

void AccountBasics::retranslate()
{
    for (QLabel* label : m_labels) {
        label->setText(text::fieldName(label->buddy()->objectName()));
        label->buddy()->setAccessibleName(label->text());
    }
    m_usual->setText(tr("Use the carrier's own addresses"));
    m_practice->setText(tr("Practice account: books at a stand-in, everything printed is marked"));
}

void AccountBasics::fillCarriers(const AccountView& view)
{
    m_carrier->clear();
    for (const catalogue::Entry& entry : m_catalogue)
        m_carrier->addItem(entry.name.in(view.language), entry.carrier);
    if (m_carrier->findData(view.account().carrier) < 0)
        m_carrier->addItem(view.account().carrier, view.account().carrier);
    m_carrier->setCurrentIndex(m_carrier->findData(view.account().carrier));
    m_carrier->setEnabled(view.isNew());
    m_carrier->setToolTip(view.isNew() ? QString()
                                       : tr("An account stays with its carrier. Add another account for another one."));
}

void AccountBasics::fillChannels(const AccountView& view)
{
    m_channel->clear();
    for (const catalogue::AccountChannel& channel :
         view.entry ? view.entry->channels : QList<catalogue::AccountChannel>())
        m_channel->addItem(channel.name.in(view.language), channel.id);
    if (m_channel->findData(view.account().channel) < 0)
        m_channel->addItem(view.account().channel, view.account().channel);
    m_channel->setCurrentIndex(m_channel->findData(view.account().channel));
}

void AccountBasics::show(const AccountView& view)
{
    retranslate();
    fillCarriers(view);
    fillChannels(view);
    m_works->setText(view.entry && view.channel ? channelInWords(*view.entry, *view.channel, view.language)
                                                : QString());
    m_usualBase = view.channel ? view.channel->baseUrl : QUrl();
    m_usualToken = view.channel ? view.channel->tokenUrl : QUrl();
    showText(m_name, view.account().name);
    showText(m_base, view.account().baseUrl.toString());
    showText(m_token, view.account().tokenUrl.toString());
    m_practice->setChecked(view.account().isPractice);
    judge(view);
}

void AccountBasics::judge(const AccountView& view)
{
    const bool hasToken = !m_usualToken.isEmpty() || !m_token->text().isEmpty();
    const bool hasBase = !m_usualBase.isEmpty() || !m_base->text().isEmpty();
    m_token->setEnabled(hasToken);
    m_base->setEnabled(hasBase);
    m_token->setPlaceholderText(hasToken ? m_usualToken.toString() : tr("not needed on this channel"));
    m_base->setPlaceholderText(hasBase ? m_usualBase.toString() : tr("not needed on this channel"));
    m_usual->setEnabled(view.account().baseUrl != m_usualBase || view.account().tokenUrl != m_usualToken);
}

void AccountBasics::useCarrierAddresses()
{
    m_base->setText(m_usualBase.toString());
    m_token->setText(m_usualToken.toString());
    m_practice->setChecked(false);
    Q_EMIT edited();
}

void AccountBasics::write(model::Account& account) const
{
    account.carrier = m_carrier->currentData().toString();
    account.name = m_name->text();
    account.channel = m_channel->currentData().toString();
    account.baseUrl = QUrl(m_base->text().trimmed());
    account.tokenUrl = QUrl(m_token->text().trimmed());
    account.isPractice = m_practice->isChecked();
}

bool AccountBasics::focusField(const QString& field)
{
    for (const QLabel* label : m_labels) {
        if (label->buddy()->objectName() == field) {
            label->buddy()->setFocus(Qt::OtherFocusReason);
            if (auto* line = qobject_cast<QLineEdit*>(label->buddy()))
                line->selectAll(); // what is proposed gives way to what is typed
            return true;
        }
    }
    return false;
}

} // namespace aviso::ui
