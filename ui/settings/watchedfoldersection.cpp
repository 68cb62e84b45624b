#include "ui/settings/watchedfoldersection.h"

#include "core/text/sentences.h"
#include "ui/choicebox.h"
#include "ui/commits.h"
#include "ui/icons.h"
#include "ui/language.h"
#include "ui/settings/takenfilesview.h"
#include "ui/taborder.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace aviso::ui {

using namespace Qt::Literals::StringLiterals;
using orders::FolderReport;
using orders::WatchedFolder;
using storage::Connection;
using storage::Topic;

namespace {

constexpr int shownFiles = 50;
constexpr int shownCharacters = 24; // of a path, at least

QHBoxLayout* newRow(const QList<QWidget*>& widgets)
{
    auto* row = new QHBoxLayout;
    for (QWidget* widget : widgets)
        row->addWidget(widget);
    row->addStretch();
    return row;
}

} // namespace

WatchedFolderSection::WatchedFolderSection(const Services& services, QWidget* parent)
    : QWidget(parent), m_services(services), m_intro(new QLabel(this)), m_foldersLabel(new QLabel(this)),
      m_folders(new ChoiceBox(shownCharacters, this)),
      m_add(newButton(u"watched-add"_s, &WatchedFolderSection::chooseFolder)),
      m_remove(newButton(u"watched-remove"_s, &WatchedFolderSection::remove)), m_form(new QWidget(this)),
      m_isOn(new QCheckBox(this)), m_sourceLabel(new QLabel(this)), m_source(new QLineEdit(this)),
      m_languageLabel(new QLabel(this)), m_language(new QComboBox(this)), m_books(new QCheckBox(this)),
      m_picture(new QLabel(this)), m_state(new QLabel(this)),
      m_look(newButton(u"watched-look"_s, &WatchedFolderSection::lookAsked)),
      m_open(newButton(u"watched-open"_s, &WatchedFolderSection::openFolder)),
      m_files(new TakenFilesView(services, this))
{
    m_folders->setObjectName(u"watched-folders"_s);
    m_isOn->setObjectName(u"watched-on"_s);
    m_source->setObjectName(u"watched-source"_s);
    m_language->setObjectName(u"watched-language"_s);
    m_books->setObjectName(u"watched-books"_s);
    m_state->setObjectName(u"watched-state"_s);
    for (QLabel* wrapped : {m_intro, m_state})
        wrapped->setWordWrap(true);
    m_foldersLabel->setBuddy(m_folders);
    m_sourceLabel->setBuddy(m_source);
    m_languageLabel->setBuddy(m_language);
    m_language->addItem(QString(), QString());
    for (const LanguageChoice& choice : Language::choices())
        m_language->addItem(choice.nativeName, choice.code);
    buildForm();
    connect(m_folders, &QComboBox::currentIndexChanged, this, &WatchedFolderSection::showFolder);
    connect(m_isOn, &QCheckBox::clicked, this, &WatchedFolderSection::keepShown);
    connect(m_books, &QCheckBox::clicked, this, &WatchedFolderSection::keepShown);
    connect(m_source, &QLineEdit::editingFinished, this, &WatchedFolderSection::keepShown);
    connect(m_language, &QComboBox::activated, this, &WatchedFolderSection::keepShown);
    connect(m_files, &TakenFilesView::failed, this, &WatchedFolderSection::failed);
    whenCommitted(services.store(), Topic::Settings, this, [this](storage::Topics) { load(); });
    retranslate();
    showFolder();
    load();
}

void WatchedFolderSection::buildForm()
{
    auto* state = new QHBoxLayout;
    state->setSpacing(grid / 2);
    state->addWidget(m_picture, 0, Qt::AlignTop);
    state->addWidget(m_state, 1);
    auto* fields = new QFormLayout;
    fields->setVerticalSpacing(grid / 2);
    fields->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    fields->addRow(m_isOn);
    fields->addRow(m_sourceLabel, m_source);
    fields->addRow(m_languageLabel, m_language);
    fields->addRow(m_books);
    auto* form = new QVBoxLayout(m_form);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(grid);
    form->addLayout(fields);
    form->addLayout(state);
    form->addLayout(newRow({m_look, m_open}));
    form->addWidget(m_files);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid);
    column->addWidget(m_intro);
    column->addWidget(m_foldersLabel);
    column->addWidget(m_folders);
    column->addLayout(newRow({m_add, m_remove}));
    column->addWidget(m_form);
    chainTabs({this});
}

QPushButton* WatchedFolderSection::newButton(const QString& name, void (WatchedFolderSection::*act)())
{
    auto* button = new QPushButton(this);
    button->setObjectName(name);
    connect(button, &QPushButton::clicked, this, act);
    return button;
}

Result<WatchedFolderSection::Reading> WatchedFolderSection::read(Connection& connection)
{
    auto folders = orders::watchedFolders(connection);
    if (!folders)
        return std::unexpected(folders.error());
    Reading reading{.folders = *std::move(folders)};
    for (const WatchedFolder& folder : std::as_const(reading.folders)) {
        auto files = orders::lastTaken(connection, folder.path, shownFiles);
        if (!files)
            return std::unexpected(files.error());
        reading.files.insert(folder.path, *std::move(files));
    }
    return reading;
}

void WatchedFolderSection::load()
{
    m_services.tasks.run(Lane::Desk, [&store = m_services.store()] { return store.read(&WatchedFolderSection::read); })
        .in(m_loading)
        .then(this, [this](const Result<Reading>& reading) {
            if (!reading)
                return Q_EMIT failed(reading.error());
            take(*reading);
        });
}

void WatchedFolderSection::take(const Reading& reading)
{
    const QString before = m_wanted.isEmpty() && current() ? current()->path : m_wanted;
    m_reading = reading;
    {
        const QSignalBlocker quiet(m_folders);
        m_folders->clear();
        for (const WatchedFolder& folder : reading.folders) {
            m_folders->addItem(QDir::toNativeSeparators(folder.path), folder.path);
            m_folders->setItemData(m_folders->count() - 1, QDir::toNativeSeparators(folder.path), Qt::ToolTipRole);
        }
        if (const int index = m_folders->findData(before); index >= 0) {
            m_folders->setCurrentIndex(index);
            m_wanted.clear();
        }
    }
    showFolder();
}

const WatchedFolder* WatchedFolderSection::current() const
{
    const QString path = m_folders->currentData().toString();
    for (const WatchedFolder& folder : m_reading.folders)
        if (folder.path == path)
            return &folder;
    return nullptr;
}

void WatchedFolderSection::showFolder()
{
    const WatchedFolder* folder = current();
    const bool isAny = folder != nullptr;
    const bool wasAny = !m_form->isHidden();
    for (QWidget* widget : std::initializer_list<QWidget*>{m_foldersLabel, m_folders, m_remove, m_form})
        widget->setVisible(isAny);
    if (folder) {
        m_isOn->setChecked(folder->isOn);
        m_books->setChecked(folder->books);
        if (!m_source->isModified()) // somebody types just now
            m_source->setText(folder->source);
        m_language->setCurrentIndex(std::max(0, m_language->findData(folder->language)));
        m_files->showFiles(m_reading.files.value(folder->path));
    }
    showState();
    if (isAny != wasAny)
        Q_EMIT shown();
}

void WatchedFolderSection::showState()
{
    const WatchedFolder* folder = current();
    if (!folder)
        return;
    Tone tone = Tone::Good;
    QString name = u"good"_s;
    QStringList said;
    const FolderReport report = m_reports.value(folder->path);
    if (!folder->isOn) {
        tone = Tone::Faint;
        name = u"idle"_s;
        said << tr("Switched off: files that are put there stay where they are.");
    } else if (report.trouble && report.trouble->kind != Error::Kind::Cancelled) {
        const bool isBusy = report.trouble->code == "watched-folder-busy"_L1;
        tone = isBusy ? Tone::Warning : Tone::Bad;
        name = isBusy ? u"advice"_s : u"refused"_s;
        said << text::sentence(*report.trouble);
    } else {
        said << tr("Watched: what is put into “in” is taken in a few seconds after it is complete.");
    }
    if (!report.growing.isEmpty())
        said << tr("%n file(s) are still being written.", nullptr, static_cast<int>(report.growing.size()));
    if (!report.others.isEmpty())
        said << tr("Left in “in”, being no ordinary files or having a name that is not UTF-8: %1.")
                    .arg(report.others.join(u", "_s));
    if (report.inOtherHands > 0)
        said << tr("%n file(s) were begun at another desk, which ends them when it runs again.", nullptr,
                   report.inOtherHands);
    const int size = m_state->fontMetrics().height();
    m_picture->setPixmap(icon(name, tone).pixmap(size, size));
    m_state->setText(said.join(u' '));
}

void WatchedFolderSection::takeReport(const QString& folder, const FolderReport& report)
{
    m_reports.insert(folder, report);
    showState();
}

void WatchedFolderSection::chooseFolder()
{
    const QString path = QFileDialog::getExistingDirectory(this, tr("Watch this folder"), QDir::homePath());
    if (!path.isEmpty())
        addFolder(path);
}

void WatchedFolderSection::addFolder(const QString& path)
{
    const QString wanted = QDir(path).absolutePath();
    m_wanted = wanted;
    if (const int index = m_folders->findData(wanted); index >= 0) {
        m_wanted.clear();
        return m_folders->setCurrentIndex(index);
    }
    const QString name = QFileInfo(wanted).fileName();
    keep({.path = wanted, .source = name.isEmpty() ? u"orders"_s : name});
}

void WatchedFolderSection::keepShown()
{
    const WatchedFolder* folder = current();
    if (!folder)
        return;
    WatchedFolder wanted = *folder;
    wanted.isOn = m_isOn->isChecked();
    wanted.books = m_books->isChecked();
    wanted.source = m_source->text().trimmed();
    wanted.language = m_language->currentData().toString();
    m_source->setModified(false);
    if (wanted != *folder)
        keep(wanted);
}

void WatchedFolderSection::keep(const WatchedFolder& folder)
{
    m_services.tasks
        .run(Lane::Saves,
             [&store = m_services.store(), folder] {
                 return store.write(Topic::Settings, [&](Connection& connection) {
                     return orders::keepWatchedFolder(connection, folder);
                 });
             })
        .then(this, [this](const Result<orders::WatchedFolderId>& kept) {
            if (!kept)
                Q_EMIT failed(kept.error());
            load(); // what holds
            Q_EMIT lookAsked();
        });
}

void WatchedFolderSection::remove()
{
    const WatchedFolder* folder = current();
    if (!folder)
        return;
    m_services.tasks
        .run(Lane::Saves,
             [&store = m_services.store(), id = folder->id] {
                 return store.write(Topic::Settings,
                                    [id](Connection& connection) { return orders::dropWatchedFolder(connection, id); });
             })
        .then(this, [this](const Result<void>& gone) {
            if (!gone)
                return Q_EMIT failed(gone.error());
            Q_EMIT announced(tr("The folder is no longer watched. Its files stay where they are."));
            load();
        });
}

void WatchedFolderSection::openFolder()
{
    if (const WatchedFolder* folder = current())
        m_files->open(folder->path);
}

void WatchedFolderSection::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void WatchedFolderSection::retranslate()
{
    m_intro->setText(tr("Order files that a shop puts into the folder “in” become shipments by themselves, with the "
                        "columns that are remembered for their source. Each file then lies in “done” or “failed”, and "
                        "“answer” says what became of each order."));
    m_foldersLabel->setText(tr("Watched folder:"));
    m_folders->setAccessibleName(tr("Watched folder"));
    m_add->setText(tr("Watch a folder …"));
    m_remove->setText(tr("Watch it no longer"));
    m_isOn->setText(tr("Take its files in"));
    m_sourceLabel->setText(tr("Name of the source"));
    m_source->setToolTip(tr("By it the columns are remembered and orders recognised, as on the import page."));
    m_languageLabel->setText(tr("Language of the answers"));
    m_language->setItemText(0, tr("that of the window"));
    m_books->setText(tr("Book what is ready, and write its labels into “answer”"));
    m_books->setToolTip(tr("Each booked label costs what the carrier asks for it. Nobody is asked before."));
    m_look->setText(tr("Look now"));
    m_open->setText(tr("Open the folder"));
    showState();
}

} // namespace aviso::ui
