#include "ui/orders/importpage.h"

#include "core/orders/rejected.h"
#include "core/text/sentences.h"
#include "ui/icons.h"
#include "ui/menuletters.h"
#include "ui/mnemonics.h"
#include "ui/models/tables.h"
#include "ui/orders/columnssection.h"
#include "ui/orders/formatsection.h"
#include "ui/orders/rowproblems.h"
#include "ui/orders/sheetmodel.h"
#include "ui/orders/targetsection.h"
#include "ui/taborder.h"

#include <QAction>
#include <QDir>
#include <QDragEnterEvent>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <utility>

namespace aviso::ui {

using namespace Qt::Literals::StringLiterals;
using orders::ImportReport;
using orders::Preview;

namespace {

const QString samplePath = u":/samples/orders.csv"_s;
constexpr int progressSteps = 1000;

QString droppedFile(const QMimeData* data)
{
    return data->urls().size() == 1 ? data->urls().first().toLocalFile() : QString();
}

QString number(qint64 value)
{
    return QLocale().toString(value);
}

} // namespace

ImportPage::ImportPage(const Services& services, QWidget* parent)
    : Page(parent), m_services(services), m_stack(new QStackedWidget(this)), m_format(new FormatSection(this)),
      m_columns(new ColumnsSection(this)), m_target(new TargetSection(services, this)), m_sheet(new SheetModel(this)),
      m_problems(new RowProblems(this))
{
    setObjectName(u"orders"_s);
    setAcceptDrops(true);
    m_chooseVerb = newVerb(u"choose-file"_s, QKeySequence::Open, verbIcon(u"document-open"_s, u"import"_s), &ImportPage::chooseFile);
    m_importVerb = newVerb(u"import-orders"_s, Qt::Key_F9, icon(u"import"_s), &ImportPage::importNow);
    m_exportVerb = newVerb(u"export-rejected"_s, Qt::Key_F8, icon(u"export"_s), &ImportPage::exportRejected);
    m_stack->addWidget(buildEmpty());
    m_stack->addWidget(buildWork());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    connectParts();
    retranslate();
    enableVerbs();
    loadSources();
}

QString ImportPage::title() const
{
    return tr("Import");
}

QString ImportPage::iconName() const
{
    return u"import"_s;
}

QList<QAction*> ImportPage::verbs() const
{
    return {m_chooseVerb, m_importVerb, nullptr, m_exportVerb};
}

QAction* ImportPage::newVerb(const QString& name, const QKeySequence& shortcut, const QIcon& picture,
                             void (ImportPage::*act)())
{
    auto* verb = new QAction(picture, QString(), this);
    verb->setObjectName(name);
    verb->setShortcut(shortcut);
    verb->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(verb, &QAction::triggered, this, act);
    return verb;
}

QWidget* ImportPage::buildEmpty()
{
    auto* empty = new QWidget(this);
    m_emptyWords = new QLabel(empty);
    m_emptyWords->setAlignment(Qt::AlignCenter);
    m_emptyWords->setWordWrap(true);
    m_emptyChoose = new QPushButton(empty);
    m_emptySample = new QPushButton(empty);
    m_emptyChoose->setObjectName(u"choose-first-file"_s);
    m_emptySample->setObjectName(u"try-sample"_s);
    m_emptySample->setVisible(QFileInfo::exists(samplePath));
    auto* column = new QVBoxLayout(empty);
    column->addStretch();
    column->addWidget(m_emptyWords);
    column->addWidget(m_emptyChoose, 0, Qt::AlignHCenter);
    column->addWidget(m_emptySample, 0, Qt::AlignHCenter);
    column->addStretch();
    connect(m_emptyChoose, &QPushButton::clicked, this, &ImportPage::chooseFile);
    connect(m_emptySample, &QPushButton::clicked, this, &ImportPage::trySample);
    return empty;
}

QWidget* ImportPage::buildWork()
{
    auto* steps = new QWidget(this);
    auto* sides = new QHBoxLayout(steps);
    sides->setContentsMargins(2 * grid, grid, 2 * grid, 0);
    sides->setSpacing(3 * grid);
    const auto addStep = [&](QWidget* head, QWidget* section, int stretch) {
        auto* title = new QLabel(this);
        title->setFont(titleFont());
        m_titles.append(title);
        auto* column = new QVBoxLayout;
        column->setSpacing(grid / 2);
        column->addWidget(title);
        if (head)
            column->addWidget(head);
        column->addWidget(section, section == m_columns ? 1 : 0);
        if (section != m_columns)
            column->addStretch();
        sides->addLayout(column, stretch);
    };
    addStep(buildHead(), m_format, 4);
    addStep(nullptr, m_columns, 6);
    addStep(nullptr, m_target, 4);
    m_rows = newTable(m_sheet, this);
    m_rows->setObjectName(u"sheet"_s);
    m_rows->verticalHeader()->show();
    auto* results = new QSplitter(Qt::Horizontal, this);
    results->addWidget(m_rows);
    results->addWidget(m_problems);
    results->setStretchFactor(0, 3);
    results->setStretchFactor(1, 2);
    results->setChildrenCollapsible(false);
    auto* parts = new QSplitter(Qt::Vertical, this);
    parts->addWidget(steps);
    parts->addWidget(results);
    parts->setStretchFactor(0, 0);
    parts->setStretchFactor(1, 1);
    parts->setChildrenCollapsible(false);
    auto* work = new QWidget(this);
    auto* column = new QVBoxLayout(work);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(parts, 1);
    QWidget* foot = buildFoot();
    column->addWidget(foot);
    chainTabs({m_path, m_choose, m_format, m_columns, m_target, m_rows, m_problems, foot});
    return work;
}

QWidget* ImportPage::buildHead()
{
    auto* head = new QWidget(this);
    m_path = new QLineEdit(head);
    m_path->setObjectName(u"import-file"_s);
    m_choose = new QPushButton(head);
    m_memory = new QLabel(head);
    m_memory->setWordWrap(true);
    m_memory->setForegroundRole(QPalette::PlaceholderText);
    auto* row = new QHBoxLayout;
    row->addWidget(m_path, 1);
    row->addWidget(m_choose);
    auto* column = new QVBoxLayout(head);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid / 2);
    column->addLayout(row);
    column->addWidget(m_memory);
    connect(m_choose, &QPushButton::clicked, this, &ImportPage::chooseFile);
    connect(m_path, &QLineEdit::returnPressed, this, [this] { openFile(m_path->text()); });
    return head;
}

QWidget* ImportPage::buildFoot()
{
    auto* foot = new QWidget(this);
    m_picture = new QLabel(foot);
    m_words = new QLabel(foot);
    m_words->setObjectName(u"import-counts"_s);
    m_words->setWordWrap(true);
    m_progress = new QProgressBar(foot);
    m_progress->setMaximumWidth(24 * grid);
    m_cancel = new QPushButton(foot);
    m_cancel->setObjectName(u"cancel-import"_s);
    m_export = new QPushButton(foot);
    m_export->setObjectName(u"export-button"_s);
    m_import = new QPushButton(foot);
    m_import->setObjectName(u"import-button"_s);
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(2 * grid, grid, 2 * grid, grid);
    row->setSpacing(grid);
    row->addWidget(m_picture);
    row->addWidget(m_words, 1);
    row->addWidget(m_progress);
    row->addWidget(m_cancel);
    row->addWidget(m_export);
    row->addWidget(m_import);
    m_progress->hide();
    m_cancel->hide();
    connect(m_cancel, &QPushButton::clicked, this, &ImportPage::cancel);
    connect(m_export, &QPushButton::clicked, this, &ImportPage::exportRejected);
    connect(m_import, &QPushButton::clicked, this, &ImportPage::importNow);
    return foot;
}

void ImportPage::connectParts()
{
    connect(m_format, &FormatSection::edited, this, &ImportPage::readAgain);
    connect(m_columns, &ColumnsSection::edited, this, &ImportPage::readAgain);
    connect(m_target, &TargetSection::edited, this, [this] {
        if (m_preview)
            readAgain();
    });
    connect(m_target, &TargetSection::sourceChanged, this, [this] { open(m_file, m_target->source()); });
    connect(m_target, &TargetSection::failed, this, &Page::failed);
    connect(m_problems, &RowProblems::chosen, this, &ImportPage::jumpTo);
    connect(&m_services.tasks, &Tasks::jobsChanged, this, &ImportPage::showJob);
}

void ImportPage::loadSources()
{
    m_services.tasks.run(Lane::Desk, [&store = m_services.store()] { return store.read(&orders::rememberedSources); })
        .in(m_listing)
        .then(this, [this](const Result<QStringList>& sources) {
            if (!sources)
                return Q_EMIT failed(sources.error());
            m_target->setSources(*sources);
        });
}

void ImportPage::chooseFile()
{
    const QString folder = m_file.path.isEmpty() || m_file.path == samplePath ? QDir::homePath() : m_file.path;
    const QString path = QFileDialog::getOpenFileName(
        this, tr("Choose an order file"), folder,
        tr("Order files (*.csv *.txt *.tsv *.xlsx *.xls);;All files (*)"));
    if (!path.isEmpty())
        openFile(path);
}

void ImportPage::trySample()
{
    openFile(samplePath);
}

void ImportPage::openFile(const QString& path)
{
    m_target->setSource(path == samplePath ? u"sample"_s : suggestedSource(path));
    open({.path = path}, m_target->source());
}

void ImportPage::open(const tabular::Source& file, const QString& source)
{
    if (file.path.isEmpty())
        return;
    m_rehearsing.drop();
    m_services.tasks
        .run(Lane::Desk,
             [&store = m_services.store(), file, source,
              wish = orders::PreviewWish{.defaults = m_target->defaults(),
                                         .phones = phonePlans(m_services.desk.catalogue, m_target->carrier())}] {
                 return ui::openFile(store, file, source, wish);
             })
        .in(m_reading)
        .then(this, [this, file](Result<OpenedFile> opened) {
            if (!opened)
                return Q_EMIT failed(opened.error());
            m_file = file;
            takeOpened(std::move(*opened));
        });
}

void ImportPage::takeOpened(OpenedFile opened)
{
    m_path->setText(QDir::toNativeSeparators(m_file.path));
    m_isRemembered = opened.isRemembered;
    m_target->setDuplicates(opened.duplicates);
    m_target->setWeightUnit(opened.preview.mapping.weightUnit);
    m_format->show(opened.preview.format, opened.sheets);
    m_stack->setCurrentIndex(1);
    retranslate();
    takePreview(std::move(opened.preview));
}

orders::PreviewWish ImportPage::wish() const
{
    orders::Mapping mapping = m_columns->mapping();
    mapping.weightUnit = m_target->weightUnit();
    return {.format = m_format->format(),
            .mapping = mapping,
            .defaults = m_target->defaults(),
            .phones = phonePlans(m_services.desk.catalogue, m_target->carrier())};
}

void ImportPage::readAgain()
{
    m_rehearsing.drop();
    m_services.tasks.run(Lane::Desk, [file = m_file, wish = wish()] { return previewAgain(file, wish); })
        .in(m_reading)
        .then(this, [this](Result<Preview> preview) {
            if (!preview) {
                m_report.reset();
                enableVerbs();
                return say(Tone::Bad, text::sentence(preview.error()));
            }
            takePreview(std::move(*preview));
        });
}

void ImportPage::takePreview(Preview preview)
{
    m_preview = std::move(preview);
    m_report.reset();
    m_isImported = false;
    m_columns->show(m_preview->table, m_preview->mapping);
    QStringList fields;
    for (int i = 0; i < columnCount(m_preview->table); ++i)
        fields.append(m_columns->fieldOf(i));
    m_sheet->mark({});
    m_sheet->show(m_preview->table, fields);
    m_sheet->mark(m_preview->mapped.problems);
    m_problems->show(m_preview->mapped.problems);
    assignMnemonics(this, menuLetters(this));
    enableVerbs();
    if (m_preview->trouble)
        say(Tone::Bad, text::sentence(*m_preview->trouble));
    else
        rehearse();
}

orders::Plan ImportPage::plan(orders::Mode mode) const
{
    orders::Mapping mapping = m_preview->mapping;
    mapping.weightUnit = m_target->weightUnit();
    return {.source = m_target->source(),
            .mapping = mapping,
            .format = m_preview->format,
            .defaults = m_target->defaults(),
            .phones = phonePlans(m_services.desk.catalogue, m_target->carrier()),
            .duplicates = m_target->duplicates(),
            .mode = mode};
}

/// Finds out what an import would do, each time anything has changed.
void ImportPage::rehearse()
{
    say(Tone::Faint, tr("Checking every row …"));
    m_services.tasks
        .run(Lane::Background, tr("Checking the order file"),
             [&desk = m_services.desk, file = m_file, plan = plan(orders::Mode::DryRun)](const LongCall& call) {
                 return orders::importFile(desk.store, desk.clock, file, plan, call);
             })
        .in(m_rehearsing)
        .then(this, [this](const Result<ImportReport>& report) {
            if (!report)
                return say(Tone::Bad, text::sentence(report.error()));
            takeRehearsal(*report);
        });
}

void ImportPage::takeRehearsal(const ImportReport& report)
{
    m_report = report;
    m_isImported = false;
    m_sheet->mark(report.rejected);
    m_problems->show(report.rejected);
    showCounts();
    enableVerbs();
}

QString ImportPage::counts(const ImportReport& report) const
{
    QStringList parts;
    const auto add = [&parts](qint64 count, const QString& words) {
        if (count > 0)
            parts.append(words.arg(number(count)));
    };
    add(report.added, m_isImported ? tr("%1 added") : tr("%1 new"));
    add(report.seen, m_isImported ? tr("%1 seen before") : tr("%1 known already"));
    add(report.updated, m_isImported ? tr("%1 updated") : tr("%1 changed"));
    add(report.kept, tr("%1 kept as they were"));
    QSet<qint64> bad;
    for (const orders::RowProblem& problem : report.rejected)
        bad.insert(problem.row);
    add(bad.size(), tr("%1 rejected"));
    return parts.isEmpty() ? tr("The file has no order.") : parts.join(u", "_s);
}

void ImportPage::showCounts()
{
    if (!m_report)
        return;
    const bool isClean = m_report->rejected.isEmpty();
    const QString found = counts(*m_report);
    if (m_isImported)
        say(isClean ? Tone::Good : Tone::Warning,
            isClean ? tr("Imported: %1.").arg(found)
                    : tr("Imported: %1. Save the rejected rows, put them right and import that file.").arg(found));
    else
        say(isClean ? Tone::Good : Tone::Warning,
            isClean ? tr("Every row is good: %1.").arg(found)
                    : tr("%1. Rejected rows are left out; the others can be imported.").arg(found));
}

void ImportPage::importNow()
{
    if (!m_preview || m_preview->trouble || m_isImporting)
        return;
    m_rehearsing.drop();
    m_isImporting = true;
    m_jobTitle = tr("Importing orders");
    enableVerbs();
    say(Tone::Faint, tr("Importing. Nothing is stored before the last row is read."));
    m_services.tasks
        .run(Lane::Background, m_jobTitle,
             [&desk = m_services.desk, file = m_file, plan = plan(orders::Mode::Write)](const LongCall& call) {
                 return importAndRemember(desk, file, plan, call);
             })
        .then(this, [this](const Result<ImportReport>& report) {
            m_isImporting = false;
            showJob();
            enableVerbs();
            if (report)
                return takeReport(*report);
            say(report.error().kind == Error::Kind::Cancelled ? Tone::Plain : Tone::Bad,
                report.error().kind == Error::Kind::Cancelled ? tr("Cancelled. No order was added or changed.")
                                                              : text::sentence(report.error()));
        });
}

void ImportPage::takeReport(const ImportReport& report)
{
    m_report = report;
    m_isImported = true;
    m_isRemembered = true;
    m_sheet->mark(report.rejected);
    m_problems->show(report.rejected);
    showCounts();
    enableVerbs();
    loadSources();
    Q_EMIT announced(tr("Imported: %1.").arg(counts(report)));
}

void ImportPage::cancel()
{
    for (const Job& job : m_services.tasks.jobs())
        if (job.title == m_jobTitle)
            m_services.tasks.cancel(job.id);
}

void ImportPage::showJob()
{
    m_progress->setVisible(m_isImporting);
    m_cancel->setVisible(m_isImporting);
    for (const Job& job : m_services.tasks.jobs()) {
        if (!m_isImporting || job.title != m_jobTitle)
            continue;
        m_progress->setRange(0, job.total > 0 ? progressSteps : 0);
        m_progress->setValue(job.total > 0 ? static_cast<int>(job.done * progressSteps / job.total) : 0);
    }
}

void ImportPage::exportRejected()
{
    if (!m_report || m_report->rejected.isEmpty())
        return;
    const QFileInfo file(m_file.path);
    const QString folder = m_file.path == samplePath ? QDir::homePath() : file.absolutePath();
    const QString path = QFileDialog::getSaveFileName(this, tr("Save the rejected rows"),
                                                      folder + u'/' + file.completeBaseName() + tr("-rejected") + u".csv"_s,
                                                      tr("Text (*.csv)"));
    if (path.isEmpty())
        return;
    const orders::Reasons reasons{.header = tr("What is wrong"),
                                  .sentence = [](const orders::RowProblem& problem) { return text::sentence(problem); }};
    m_services.tasks
        .run(Lane::Background,
             [file = m_file, format = m_preview->format, rejected = m_report->rejected, path, reasons] {
                 return orders::exportRejected(file, format, rejected, path, reasons);
             })
        .then(this, [this, path](const Result<void>& saved) {
            if (!saved)
                return Q_EMIT failed(saved.error());
            Q_EMIT announced(tr("The rejected rows are in %1").arg(QDir::toNativeSeparators(path)));
        });
}

void ImportPage::jumpTo(qint64 row, const QString& field)
{
    if (m_sheet->indexOf(row) >= 0)
        return selectRow(row, field);
    m_services.tasks
        .run(Lane::Desk, tr("Reading row %1").arg(number(row)),
             [file = m_file, format = m_preview->format, row](const LongCall& call) { return rowsAround(file, format, row, call); })
        .in(m_jumping)
        .then(this, [this, row, field](const Result<QList<tabular::TableRow>>& rows) {
            if (!rows)
                return Q_EMIT failed(rows.error());
            m_sheet->showRows(*rows);
            selectRow(row, field);
        });
}

void ImportPage::selectRow(qint64 row, const QString& field)
{
    const int at = m_sheet->indexOf(row);
    if (at < 0)
        return;
    m_rows->selectRow(at);
    m_rows->scrollTo(m_sheet->index(at, std::max(0, m_sheet->columnOf(field))));
}

void ImportPage::say(Tone tone, const QString& words)
{
    const QString picture = tone == Tone::Good ? u"good"_s : tone == Tone::Bad ? u"refused"_s
                            : tone == Tone::Warning                           ? u"advice"_s
                                                                              : u"idle"_s;
    const int size = m_words->fontMetrics().height();
    m_picture->setPixmap(icon(picture, tone).pixmap(size, size));
    m_words->setText(words);
}

void ImportPage::enableVerbs()
{
    const bool isReady = m_preview && !m_preview->trouble && !m_isImporting && !m_target->source().isEmpty();
    const bool hasRejected = m_report && !m_report->rejected.isEmpty();
    m_import->setEnabled(isReady);
    m_importVerb->setEnabled(isReady);
    m_export->setEnabled(hasRejected);
    m_exportVerb->setEnabled(hasRejected);
    m_choose->setEnabled(!m_isImporting);
    for (QWidget* section : {static_cast<QWidget*>(m_format), static_cast<QWidget*>(m_columns), static_cast<QWidget*>(m_target)})
        section->setEnabled(!m_isImporting);
}

void ImportPage::dragEnterEvent(QDragEnterEvent* event)
{
    if (!droppedFile(event->mimeData()).isEmpty() && !m_isImporting)
        event->acceptProposedAction();
}

void ImportPage::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    openFile(droppedFile(event->mimeData()));
}

void ImportPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Page::changeEvent(event);
}

void ImportPage::retranslate()
{
    const QStringList titles{tr("File"), tr("Columns"), tr("Orders")};
    for (qsizetype i = 0; i < titles.size(); ++i)
        m_titles[i]->setText(titles[i]);
    m_chooseVerb->setText(tr("Choose an order file"));
    m_importVerb->setText(tr("Import the good rows"));
    m_exportVerb->setText(tr("Save the rejected rows"));
    m_emptyWords->setText(tr("Drop an order file here, or choose one: CSV, XLSX or XLS from your shop.\n"
                             "You see every row and every error before anything is stored."));
    m_emptyChoose->setText(tr("Choose a file …"));
    m_emptySample->setText(tr("Try the sample orders"));
    m_path->setAccessibleName(tr("Order file"));
    m_path->setToolTip(m_path->text());
    m_choose->setText(tr("Choose …"));
    m_memory->setText(m_isRemembered ? tr("Read as the last file of this source.") : tr("Read as it was detected. Correct it where it is wrong."));
    m_rows->setAccessibleName(tr("Rows of the file"));
    m_cancel->setText(tr("Cancel"));
    m_export->setText(tr("Save the rejected rows …"));
    m_import->setText(tr("Import the good rows"));
    showCounts();
    QMetaObject::invokeMethod(this, [this] { assignMnemonics(this, menuLetters(this)); }, Qt::QueuedConnection);
}

} // namespace aviso::ui
