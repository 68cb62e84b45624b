#include "ui/settings/backupsection.h"

#include "core/storage/backup.h"
#include "core/storage/databasefile.h"
#include "core/text/sentences.h"
#include "ui/icons.h"
#include "ui/language.h"
#include "ui/mainwindow/messagebar.h"
#include "ui/models/tables.h"

#include <QDesktopServices>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTableView>
#include <QUrl>
#include <QVBoxLayout>

#include <utility>

namespace aviso::ui {

using namespace Qt::Literals::StringLiterals;
using storage::BackupFile;

namespace {

constexpr int shownRows = 5;
constexpr int hoursUntilLate = 36; // a night that was missed

/// The moment whose state a backup holds, if it is whole.
Result<QDateTime> wholeMoment(const QString& file)
{
    if (auto whole = storage::verifyBackup(file); !whole)
        return std::unexpected(whole.error());
    return storage::momentOf(file);
}

} // namespace

QList<Column<BackupSection::Row>> BackupSection::columns()
{
    return {Column<Row>{.title = [] { return tr("Written"); },
                        .text = [](const Row& row) { return localTime(row.file.writtenAt); },
                        .tip = [](const Row& row) { return QDir::toNativeSeparators(row.file.path); }},
            Column<Row>{.title = [] { return tr("Size"); },
                        .text = [](const Row& row) { return QLocale().formattedDataSize(row.file.bytes); },
                        .alignment = Qt::AlignRight | Qt::AlignVCenter,
                        .font = figureFont()},
            Column<Row>{.title = [] { return tr("Check"); },
                        .text =
                            [](const Row& row) {
                                if (!row.check)
                                    return tr("was whole when it was written");
                                return *row.check ? tr("whole, checked just now") : text::sentence(row.check->error());
                            },
                        .icon =
                            [](const Row& row) {
                                if (!row.check)
                                    return icon(u"idle"_s, Tone::Faint);
                                return *row.check ? icon(u"good"_s, Tone::Good) : icon(u"refused"_s, Tone::Bad);
                            }}};
}

BackupSection::BackupSection(const Services& services, QString folder, QWidget* parent)
    : QWidget(parent), m_services(services), m_folder(std::move(folder)), m_picture(new QLabel(this)),
      m_last(new QLabel(this)), m_model(new TableModel<Row>(columns(), this)), m_table(newTable(m_model, this)),
      m_question(new MessageBar(this)), m_now(newButton(u"backup-now"_s, &BackupSection::chooseTarget)),
      m_check(newButton(u"backup-check"_s, &BackupSection::checkSelected)),
      m_restore(newButton(u"backup-restore"_s, &BackupSection::restoreSelected)),
      m_other(newButton(u"backup-other"_s, &BackupSection::chooseSource)),
      m_open(newButton(u"backup-folder"_s, &BackupSection::openFolder))
{
    auto* state = new QHBoxLayout;
    state->setSpacing(grid / 2);
    state->addWidget(m_picture, 0, Qt::AlignTop);
    state->addWidget(m_last, 1);
    m_last->setWordWrap(true);
    m_last->setObjectName(u"backup-state"_s);
    m_table->setObjectName(u"backup-list"_s);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setMinimumHeight((shownRows + 1) * rowHeight);
    auto* first = new QHBoxLayout;
    first->addWidget(m_now);
    first->addWidget(m_open);
    first->addStretch();
    auto* second = new QHBoxLayout;
    second->addWidget(m_check);
    second->addWidget(m_restore);
    second->addWidget(m_other);
    second->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid);
    column->addLayout(state);
    column->addLayout(first);
    column->addWidget(m_table);
    column->addLayout(second);
    column->addWidget(m_question);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &BackupSection::enableButtons);
    retranslate();
    enableButtons();
}

QPushButton* BackupSection::newButton(const QString& name, void (BackupSection::*act)())
{
    auto* button = new QPushButton(this);
    button->setObjectName(name);
    connect(button, &QPushButton::clicked, this, act);
    return button;
}

void BackupSection::load()
{
    m_services.tasks.run(Lane::Desk, [folder = m_folder] { return storage::listBackups(folder); })
        .in(m_loading)
        .then(this, [this](const QList<BackupFile>& files) { takeFiles(files); });
}

void BackupSection::takeFiles(const QList<BackupFile>& files)
{
    const auto before = selected();
    QList<Row> rows;
    for (const BackupFile& file : files) {
        const auto check = m_checks.constFind(file.path);
        rows.append({.file = file, .check = check == m_checks.cend() ? std::nullopt : std::optional(*check)});
    }
    m_model->replaceAll(rows);
    for (int i = 0; i < m_model->rowCount(); ++i)
        if (before == m_model->row(i).file.path)
            m_table->selectRow(i);
    if (!before && !rows.isEmpty())
        m_table->selectRow(0);
    m_table->resizeColumnToContents(0);
    m_table->resizeColumnToContents(1);
    showLast();
    enableButtons();
}

void BackupSection::showLast()
{
    const QList<Row>& rows = m_model->rows();
    const QDateTime now = m_services.desk.clock.now();
    const bool isLate = rows.isEmpty() || rows.first().file.writtenAt.addSecs(hoursUntilLate * qint64{3600}) < now;
    const int size = m_last->fontMetrics().height();
    m_picture->setPixmap(
        icon(isLate ? u"advice"_s : u"good"_s, isLate ? Tone::Warning : Tone::Good).pixmap(size, size));
    if (rows.isEmpty())
        m_last->setText(tr("There is no backup yet. Aviso makes one a day while it runs; make the first one now."));
    else if (isLate)
        m_last->setText(
            tr("The last backup is of %1: too old. Make one now.").arg(localTime(rows.first().file.writtenAt)));
    else
        m_last->setText(tr("The last backup is of %1. Aviso makes one a day, checks it and keeps fourteen.")
                            .arg(localTime(rows.first().file.writtenAt)));
}

void BackupSection::chooseTarget()
{
    const QString suggested =
        QDir::homePath() + u"/aviso-"_s + QDate::currentDate().toString(Qt::ISODate) + u".sqlite"_s;
    const QString file =
        QFileDialog::getSaveFileName(this, tr("Back up the desk to"), suggested, tr("Backups of Aviso (*.sqlite)"));
    if (!file.isEmpty())
        backUpTo(file);
}

void BackupSection::backUpTo(const QString& file)
{
    m_services.tasks
        .run(Lane::Background, tr("Backing up"),
             [database = m_services.store().file(), file, now = m_services.desk.clock.now()](const LongCall&) {
                 return storage::backUpFile(database, file, now);
             })
        .then(this, [this](const Result<BackupFile>& made) {
            if (!made)
                return Q_EMIT failed(made.error());
            Q_EMIT announced(
                tr("The desk is backed up and the copy is whole: %1").arg(QDir::toNativeSeparators(made->path)));
            load();
        });
}

void BackupSection::checkSelected()
{
    const auto file = selected();
    if (!file)
        return;
    m_services.tasks
        .run(Lane::Background, tr("Checking the backup"),
             [file = *file](const LongCall&) { return storage::verifyBackup(file); })
        .then(this, [this, file = *file](const Result<void>& whole) {
            m_checks.insert(file, whole);
            load();
        });
}

void BackupSection::restoreSelected()
{
    if (const auto file = selected())
        askRestore(*file);
}

void BackupSection::chooseSource()
{
    const QString file = QFileDialog::getOpenFileName(this, tr("Restore the desk from"), QDir::homePath(),
                                                      tr("Backups of Aviso (*.sqlite);;All files (*)"));
    if (!file.isEmpty())
        askRestore(file);
}

void BackupSection::askRestore(const QString& file)
{
    m_services.tasks
        .run(Lane::Background, tr("Checking the backup"), [file](const LongCall&) { return wholeMoment(file); })
        .then(this, [this, file](const Result<QDateTime>& moment) {
            if (!moment)
                return Q_EMIT failed(moment.error());
            const QDate today = m_services.desk.clock.now().toLocalTime().date();
            const QString kept = QFileInfo(storage::nameForReplaced(m_services.store().file(), today)).fileName();
            m_question->show(
                Tone::Warning,
                tr("Put the desk back to %1? What was entered or changed since then leaves the desk, but labels "
                   "that were booked stay booked. The desk as it is now is kept beside the database as %2. "
                   "Aviso closes and starts again.")
                    .arg(localTime(*moment), kept),
                {{.text = tr("Restore and restart"), .act = [this, file] { Q_EMIT restoreAsked(file); }},
                 {.text = tr("Keep the desk as it is"), .act = [this] { m_question->hide(); }}});
        });
}

void BackupSection::openFolder()
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(m_folder));
}

std::optional<QString> BackupSection::selected() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? std::nullopt : std::optional(m_model->row(rows.first().row()).file.path);
}

void BackupSection::enableButtons()
{
    m_check->setEnabled(selected().has_value());
    m_restore->setEnabled(selected().has_value());
    m_open->setEnabled(QFileInfo::exists(m_folder));
}

void BackupSection::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void BackupSection::retranslate()
{
    m_now->setText(tr("Back up now …"));
    m_open->setText(tr("Open the folder"));
    m_check->setText(tr("Check it"));
    m_restore->setText(tr("Restore it …"));
    m_other->setText(tr("Restore another file …"));
    m_table->setAccessibleName(tr("Backups"));
    m_model->retranslate();
    m_question->hide(); // its words are of the old language
    showLast();
}

} // namespace aviso::ui
