#include "ui/settings/looksection.h"

#include "ui/fields/reasonlabel.h"
#include "ui/preferences.h"

#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>

namespace aviso::ui {

using namespace Qt::Literals::StringLiterals;

LookSection::LookSection(const Services& services, QWidget* parent)
    : QWidget(parent), m_services(services), m_languageLabel(new QLabel(this)), m_language(new QComboBox(this)),
      m_note(new ReasonLabel(1, this)), m_themeLabel(new QLabel(this)), m_theme(new QComboBox(this)),
      m_rowsLabel(new QLabel(this)), m_rows(new QComboBox(this))
{
    auto* form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(grid / 2);
    form->addRow(m_languageLabel, m_language);
    form->addRow(m_note);
    form->addRow(m_themeLabel, m_theme);
    form->addRow(m_rowsLabel, m_rows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_languageLabel->setBuddy(m_language);
    m_themeLabel->setBuddy(m_theme);
    m_rowsLabel->setBuddy(m_rows);
    m_language->setObjectName(u"language"_s);
    m_theme->setObjectName(u"theme"_s);
    m_rows->setObjectName(u"rows"_s);
    m_language->addItem(QString(), QString());
    for (const LanguageChoice& choice : Language::choices())
        m_language->addItem(choice.nativeName, choice.code);
    for (const Theme theme : {Theme::System, Theme::Light, Theme::Dark})
        m_theme->addItem(QString(), themeWord(theme));
    for (const Rows rows : {Rows::Dense, Rows::Touch})
        m_rows->addItem(QString(), rowsWord(rows));
    retranslate();
    connect(m_language, &QComboBox::activated, this, [this] {
        const QString code = m_language->currentData().toString();
        m_services.language.use(code);
        keep(languageKey, code);
    });
    connect(m_theme, &QComboBox::activated, this, [this] {
        const QString word = m_theme->currentData().toString();
        m_services.look.use(themeFromWord(word));
        keep(themeKey, word);
    });
    connect(m_rows, &QComboBox::activated, this, [this] {
        const QString word = m_rows->currentData().toString();
        m_services.look.use(rowsFromWord(word));
        keep(rowsKey, word);
    });
    connect(&services.look, &Look::changed, this, &LookSection::retranslate);
    connect(&services.language, &Language::changed, this, &LookSection::retranslate);
}

void LookSection::keep(const char* key, const QString& value)
{
    keepPreference(m_services.tasks, m_services.store(), key, value, this,
                   [this](const Error& error) { Q_EMIT failed(error); });
}

void LookSection::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void LookSection::retranslate()
{
    m_languageLabel->setText(tr("Language of the window"));
    m_language->setItemText(0, tr("Language of the system"));
    m_language->setAccessibleName(m_languageLabel->text());
    m_language->setCurrentIndex(m_language->findData(m_services.language.wanted()));
    m_note->setReason(tr("Messages to recipients keep their own language."), Tone::Faint);
    m_themeLabel->setText(tr("Appearance"));
    m_theme->setAccessibleName(m_themeLabel->text());
    const QStringList themes{tr("As the system"), tr("Light"), tr("Dark")};
    for (int i = 0; i < m_theme->count(); ++i)
        m_theme->setItemText(i, themes[i]);
    m_theme->setCurrentIndex(m_theme->findData(themeWord(m_services.look.theme())));
    m_rowsLabel->setText(tr("Rows of tables"));
    m_rows->setAccessibleName(m_rowsLabel->text());
    const QStringList rows{tr("Dense, for mouse and keyboard"), tr("High, for fingers")};
    for (int i = 0; i < m_rows->count(); ++i)
        m_rows->setItemText(i, rows[i]);
    m_rows->setCurrentIndex(m_rows->findData(rowsWord(m_services.look.rows())));
}

} // namespace aviso::ui
