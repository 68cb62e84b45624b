#include "ui/settings/settingspage.h"

#include "ui/icons.h"
#include "ui/mnemonics.h"
#include "ui/settings/backupsection.h"
#include "ui/settings/databasesection.h"
#include "ui/settings/defaultssection.h"
#include "ui/settings/keyboardsection.h"
#include "ui/settings/looksection.h"
#include "ui/settings/samplessection.h"
#include "ui/taborder.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <utility>

namespace aviso::ui {

using namespace Qt::Literals::StringLiterals;

SettingsPage::SettingsPage(const Services& services, const DeskFolders& folders, QWidget* parent)
    : Page(ownSign(), parent), m_defaults(new DefaultsSection(services, this)),
      m_backups(new BackupSection(services, folders.backups, this)),
      m_database(new DatabaseSection(services, folders.data, this)), m_keyboard(new KeyboardSection(this)),
      m_backUp(new QAction(this))
{
    auto* look = new LookSection(services, this);
    auto* content = new QWidget(this);
    auto* all = new QVBoxLayout(content);
    all->setContentsMargins(2 * grid, grid, 2 * grid, grid);
    auto* halves = new QHBoxLayout;
    halves->setSpacing(4 * grid);
    auto* samples = new SamplesSection(services, m_database);
    m_database->layout()->addWidget(samples);
    m_firstColumn = newColumn({look, m_defaults});
    m_leftSections = m_sections.size();
    halves->addLayout(m_firstColumn, 1);
    m_lastColumn = newColumn({m_backups, m_database});
    halves->addLayout(m_lastColumn, 1);
    all->addLayout(halves);
    all->addSpacing(grid);
    all->addLayout(newColumn({m_keyboard}));
    all->addStretch();
    auto* area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus); // what has the focus inside is scrolled to
    area->setWidget(content);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(area);
    chainTabs(m_sections);
    m_backUp->setObjectName(u"back-up"_s);
    m_backUp->setIcon(icon(u"export"_s));
    m_backUp->setShortcut(Qt::CTRL | Qt::Key_B);
    m_backUp->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(m_backUp, &QAction::triggered, m_backups->findChild<QPushButton*>(u"backup-now"_s), &QPushButton::click);
    connect(look, &LookSection::failed, this, &Page::failed);
    connect(m_defaults, &DefaultsSection::failed, this, &Page::failed);
    connect(m_defaults, &DefaultsSection::shown, this, &SettingsPage::markLetters);
    connect(m_backups, &BackupSection::failed, this, &Page::failed);
    connect(m_backups, &BackupSection::announced, this, &Page::announced);
    connect(m_backups, &BackupSection::restoreAsked, this, &SettingsPage::restoreAsked);
    connect(m_database, &DatabaseSection::failed, this, &Page::failed);
    connect(samples, &SamplesSection::failed, this, &Page::failed);
    connect(samples, &SamplesSection::announced, this, &Page::announced);
    retranslate();
}

QVBoxLayout* SettingsPage::newColumn(const QList<QWidget*>& sections)
{
    auto* column = new QVBoxLayout;
    column->setSpacing(grid);
    for (QWidget* section : sections) {
        m_titles.append(newTitle(column, section == sections.first() ? 0 : 2 * grid));
        column->addWidget(section);
        m_sections.append(section);
    }
    column->addStretch();
    return column;
}

QLabel* SettingsPage::newTitle(QVBoxLayout* column, int roomAbove)
{
    auto* title = new QLabel(this);
    title->setFont(titleFont());
    title->setContentsMargins(0, roomAbove, 0, 0);
    column->addWidget(title);
    return title;
}

void SettingsPage::add(QWidget* section, const std::function<QString()>& title, Side side)
{
    QVBoxLayout* column = side == Side::Left ? m_firstColumn : m_lastColumn;
    delete column->takeAt(column->count() - 1); // the room below, which goes to the end again
    m_addedTitles.append({newTitle(column, 2 * grid), title});
    column->addWidget(section);
    column->addStretch();
    // The keyboard is below both columns.
    m_sections.insert(side == Side::Left ? m_leftSections++ : m_sections.size() - 1, section);
    chainTabs(m_sections);
    retranslate();
}

PageSign SettingsPage::ownSign()
{
    return {.name = u"settings"_s, .icon = u"settings"_s, .title = [] { return tr("Settings"); }};
}

QList<QAction*> SettingsPage::verbs() const
{
    return {m_backUp};
}

void SettingsPage::enter()
{
    m_backups->load();
    markLetters();
}

void SettingsPage::meet(Keymap& keys)
{
    m_keyboard->show(keys);
}

QString SettingsPage::helpPage() const
{
    const QWidget* focus = window()->focusWidget();
    return focus && m_backups->isAncestorOf(focus) ? u"backup"_s : objectName();
}

void SettingsPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Page::changeEvent(event);
}

/// Later, when the sections have their new words too.
void SettingsPage::markLetters()
{
    QMetaObject::invokeMethod(this, [this] { assignMnemonics(this); }, Qt::QueuedConnection);
}

void SettingsPage::retranslate()
{
    const QStringList titles{tr("Language and appearance"), tr("New shipments and imports"), tr("Backup"),
                             tr("Data and network"), tr("Keyboard")};
    for (qsizetype i = 0; i < titles.size(); ++i)
        m_titles[i]->setText(titles[i]);
    for (const auto& [label, name] : m_addedTitles)
        label->setText(name());
    m_backUp->setText(tr("Back up the desk …"));
    markLetters();
}

} // namespace aviso::ui
