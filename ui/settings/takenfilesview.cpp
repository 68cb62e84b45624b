#include "ui/settings/takenfilesview.h"

#include "core/text/folderanswer.h"
#include "ui/icons.h"
#include "ui/language.h"
#include "ui/models/tables.h"

#include <QDesktopServices>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QPushButton>
#include <QTableView>
#include <QUrl>
#include <QVBoxLayout>

namespace aviso::ui {

using namespace Qt::Literals::StringLiterals;
using orders::TakenFile;

namespace {

constexpr int shownRows = 5;

QString placeOf(const TakenFile& file)
{
    return file.folder + (file.isFailed() ? u"/failed/"_s : u"/done/"_s) + file.target;
}

} // namespace

QList<Column<TakenFile>> TakenFilesView::columns()
{
    return {Column<TakenFile>{.title = [] { return tr("Taken in"); },
                              .text = [](const TakenFile& file) { return localTime(file.takenAt); }},
            Column<TakenFile>{.title = [] { return tr("What became of it"); },
                              .text = [](const TakenFile& file) { return text::fileNews(file); },
                              .icon =
                                  [](const TakenFile& file) {
                                      if (!file.isFinished)
                                          return icon(u"idle"_s, Tone::Faint);
                                      if (file.isFailed())
                                          return icon(u"refused"_s, Tone::Bad);
                                      return file.outcome == TakenFile::Outcome::Double
                                                 ? icon(u"advice"_s, Tone::Warning)
                                                 : icon(u"good"_s, Tone::Good);
                                  },
                              .tip = [](const TakenFile& file) { return QDir::toNativeSeparators(placeOf(file)); }}};
}

TakenFilesView::TakenFilesView(const Services& services, QWidget* parent)
    : QWidget(parent), m_services(services), m_model(new TableModel<TakenFile>(columns(), this)),
      m_table(newTable(m_model, this)), m_openFile(new QPushButton(this)), m_openAnswer(new QPushButton(this))
{
    m_table->setObjectName(u"watched-files"_s);
    m_openFile->setObjectName(u"watched-file"_s);
    m_openAnswer->setObjectName(u"watched-answer"_s);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setMinimumHeight((shownRows + 1) * rowHeight);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_openFile);
    buttons->addWidget(m_openAnswer);
    buttons->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid);
    column->addWidget(m_table);
    column->addLayout(buttons);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &TakenFilesView::enableButtons);
    connect(m_table, &QTableView::activated, this, &TakenFilesView::openSelected);
    connect(m_openFile, &QPushButton::clicked, this, &TakenFilesView::openSelected);
    connect(m_openAnswer, &QPushButton::clicked, this, &TakenFilesView::openAnswer);
    retranslate();
    enableButtons();
}

void TakenFilesView::showFiles(const QList<TakenFile>& files)
{
    if (files != m_model->rows()) {
        m_model->replaceAll(files);
        m_table->resizeColumnToContents(0);
        if (!files.isEmpty())
            m_table->selectRow(0);
    }
    enableButtons();
}

void TakenFilesView::openSelected()
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    if (rows.isEmpty())
        return;
    const TakenFile& file = m_model->row(rows.first().row());
    open(file.isFailed() ? placeOf(file) + u".errors.txt"_s : placeOf(file));
}

void TakenFilesView::openAnswer()
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    if (rows.isEmpty())
        return;
    const TakenFile& file = m_model->row(rows.first().row());
    open(file.folder + u"/answer/%1.answer.csv"_s.arg(file.target));
}

/// Looked for on a worker: a network share may not answer.
void TakenFilesView::open(const QString& path)
{
    m_services.tasks.run(Lane::Desk, [path] { return QFileInfo::exists(path); }).then(this, [this, path](bool isThere) {
        if (!isThere)
            return Q_EMIT failed(Error{.kind = Error::Kind::NotFound, .code = u"file-missing"_s, .args = {path}});
        QDesktopServices::openUrl(QUrl::fromLocalFile(path));
    });
}

void TakenFilesView::enableButtons()
{
    const bool isAny = m_table->selectionModel()->hasSelection();
    m_openFile->setEnabled(isAny);
    m_openAnswer->setEnabled(isAny);
}

void TakenFilesView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void TakenFilesView::retranslate()
{
    m_openFile->setText(tr("Open the file or its errors"));
    m_openAnswer->setText(tr("Open the answer"));
    m_table->setAccessibleName(tr("The last files of the watched folder"));
    m_model->retranslate();
}

} // namespace aviso::ui
