#include "ui/orders/importpage.h"

#include "core/orders/rejected.h"
#include "core/text/sentences.h"
#include "ui/icons.h"
#include "ui/mnemonics.h"
#include "ui/orders/columnssection.h"
#include "ui/orders/filehead.h"
#include "ui/orders/filerows.h"
#include "ui/orders/formatsection.h"
#include "ui/orders/importstart.h"
#include "ui/orders/importsteps.h"
#include "ui/orders/targetsection.h"
#include "ui/taborder.h"

#include <QAction>
#include <QDir>
#include <QDragEnterEvent>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMimeData>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace aviso::ui {

using namespace Qt::Literals::StringLiterals;
using orders::ImportReport;
using orders::Preview;

namespace {

QString droppedFile(const QMimeData* data)
{
    return data->urls().size() == 1 ? data->urls().first().toLocalFile() : QString();
}

} // namespace

ImportPage::ImportPage(const Services& services, QWidget* parent)
    : Page(parent), m_services(services), m_stack(new QStackedWidget(this)), m_steps(new ImportSteps(this)), m_head(new FileHead(this)), m_format(new FormatSection(this)),
      m_columns(new ColumnsSection(this)), m_target(new TargetSection(services, this)), m_rows(new FileRows(services.tasks, this)),
      m_foot(new ImportFoot(services.tasks, this))
{
    setObjectName(u"orders"_s);
    setAcceptDrops(true);
    m_chooseVerb = newVerb(u"choose-file"_s, QKeySequence::Open, verbIcon(u"document-open"_s, u"import"_s), &ImportPage::chooseFile);
    m_importVerb = newVerb(u"import-orders"_s, Qt::Key_F9, icon(u"import"_s), &ImportPage::importNow);
    m_exportVerb = newVerb(u"export-rejected"_s, Qt::Key_F8, icon(u"export"_s), &ImportPage::exportRejected);
    auto* start = new ImportStart(this);
    m_stack->addWidget(start);
    m_stack->addWidget(buildWork());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    connect(start, &ImportStart::chooseAsked, this, &ImportPage::chooseFile);
    connect(start, &ImportStart::sampleAsked, this, [this] { openFile(sampleOrdersPath()); });
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

QWidget* ImportPage::buildWork()
{
    m_steps->add({m_head, m_format}, 4);
    m_steps->add({m_columns}, 6, ImportSteps::Height::Full);
    m_steps->add({m_target}, 4);
    auto* parts = new QSplitter(Qt::Vertical, this);
    parts->addWidget(m_steps);
    parts->addWidget(m_rows);
    parts->setStretchFactor(0, 0);
    parts->setStretchFactor(1, 1);
    parts->setChildrenCollapsible(false);
    auto* work = new QWidget(this);
    auto* column = new QVBoxLayout(work);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(parts, 1);
    column->addWidget(m_foot);
    chainTabs({m_head, m_format, m_columns, m_target, m_rows, m_foot});
    return work;
}

void ImportPage::connectParts()
{
    connect(m_head, &FileHead::chooseAsked, this, &ImportPage::chooseFile);
    connect(m_head, &FileHead::pathEntered, this, &ImportPage::openFile);
    connect(m_format, &FormatSection::edited, this, &ImportPage::readAgain);
    connect(m_columns, &ColumnsSection::edited, this, &ImportPage::readAgain);
    connect(m_target, &TargetSection::edited, this, [this] {
        if (!m_file.path.isEmpty())
            readAgain();
    });
    connect(m_target, &TargetSection::sourceChanged, this, [this] { open(m_file, m_target->source()); });
    connect(m_target, &TargetSection::failed, this, &Page::failed);
    connect(m_rows, &FileRows::failed, this, &Page::failed);
    connect(m_foot, &ImportFoot::importAsked, this, &ImportPage::importNow);
    connect(m_foot, &ImportFoot::exportAsked, this, &ImportPage::exportRejected);
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
    const QString folder = m_file.path.isEmpty() || m_file.path == sampleOrdersPath() ? QDir::homePath() : m_file.path;
    const QString path = QFileDialog::getOpenFileName(
        this, tr("Choose an order file"), folder,
        tr("Order files (*.csv *.txt *.tsv *.xlsx *.xls);;All files (*)"));
    if (!path.isEmpty())
        openFile(path);
}

void ImportPage::openFile(const QString& path)
{
    m_target->setSource(path == sampleOrdersPath() ? u"sample"_s : suggestedSource(path));
    open({.path = path}, m_target->source());
}

void ImportPage::open(const tabular::Source& file, const QString& source)
{
    if (file.path.isEmpty())
        return;
    beginReading();
    m_services.tasks
        .run(Lane::Desk,
             [&store = m_services.store(), file, source,
              wish = orders::PreviewWish{.defaults = m_target->defaults(),
                                         .phones = phonePlans(m_services.desk.catalogue, m_target->carrier())}] {
                 return ui::openFile(store, file, source, wish);
             })
        .in(m_reading)
        .then(this, [this, file](Result<OpenedFile> opened) {
            m_isReading = false;
            if (!opened)
                return Q_EMIT failed(opened.error());
            m_file = file;
            takeOpened(std::move(*opened));
        });
}

/// What was found out so far no longer counts.
void ImportPage::beginReading()
{
    m_rehearsing.drop();
    m_isReading = true;
    m_isImportWanted = false;
}

void ImportPage::takeOpened(OpenedFile opened)
{
    m_head->show(m_file.path, opened.isRemembered ? FileHead::Known::Remembered : FileHead::Known::Detected);
    m_target->setDuplicates(opened.duplicates);
    m_target->setWeightUnit(opened.preview.mapping.weightUnit);
    m_format->show(opened.preview.format, opened.sheets);
    m_stack->setCurrentIndex(1);
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
    beginReading();
    m_services.tasks.run(Lane::Desk, [file = m_file, wish = wish()] { return previewAgain(file, wish); })
        .in(m_reading)
        .then(this, [this](Result<Preview> preview) {
            m_isReading = false;
            if (!preview) {
                m_preview.reset();
                m_report.reset();
                enableVerbs();
                return m_foot->say(Tone::Bad, text::sentence(preview.error()));
            }
            takePreview(std::move(*preview));
        });
}

void ImportPage::takePreview(Preview preview)
{
    m_preview = std::move(preview);
    m_report.reset();
    m_columns->show(m_preview->table, m_preview->mapping);
    QStringList fields;
    for (int i = 0; i < columnCount(m_preview->table); ++i)
        fields.append(m_columns->fieldOf(i));
    m_rows->show(m_file, *m_preview, fields);
    assignMnemonics(this);
    enableVerbs();
    if (m_preview->trouble)
        m_foot->say(Tone::Bad, text::sentence(*m_preview->trouble));
    else if (std::exchange(m_isImportWanted, false))
        importNow();
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
    m_foot->say(Tone::Faint, tr("Checking every row …"));
    m_services.tasks
        .run(Lane::Background, tr("Checking the order file"),
             [&desk = m_services.desk, file = m_file, plan = plan(orders::Mode::DryRun)](const LongCall& call) {
                 return orders::importFile(desk.store, desk.clock, file, plan, call);
             })
        .in(m_rehearsing)
        .then(this, [this](const Result<ImportReport>& report) {
            if (!report)
                return m_foot->say(Tone::Bad, text::sentence(report.error()));
            takeRehearsal(*report);
        });
}

void ImportPage::takeRehearsal(const ImportReport& report)
{
    m_report = report;
    m_deed = Deed::WouldDo;
    showReport();
}

void ImportPage::showReport()
{
    m_rows->mark(m_report->rejected);
    m_foot->show(*m_report, m_deed);
    enableVerbs();
}

void ImportPage::importNow()
{
    m_isImportWanted = m_isReading;
    if (!m_preview || m_preview->trouble || m_isImporting || m_isReading)
        return;
    m_rehearsing.drop();
    m_isImporting = true;
    const QString title = tr("Importing orders");
    m_foot->follow(title);
    enableVerbs();
    m_foot->say(Tone::Faint, tr("Importing. Nothing is stored before the last row is read."));
    m_services.tasks
        .run(Lane::Background, title,
             [&desk = m_services.desk, file = m_file, plan = plan(orders::Mode::Write)](const LongCall& call) {
                 return importAndRemember(desk, file, plan, call);
             })
        .then(this, [this](const Result<ImportReport>& report) {
            m_isImporting = false;
            m_foot->follow({});
            enableVerbs();
            if (report)
                return takeReport(*report);
            m_foot->say(report.error().kind == Error::Kind::Cancelled ? Tone::Plain : Tone::Bad,
                report.error().kind == Error::Kind::Cancelled ? tr("Cancelled. No order was added or changed.")
                                                              : text::sentence(report.error()));
        });
}

void ImportPage::takeReport(const ImportReport& report)
{
    m_report = report;
    m_deed = Deed::HasDone;
    m_head->show(m_file.path, FileHead::Known::Remembered);
    showReport();
    loadSources();
    Q_EMIT announced(tr("Imported: %1.").arg(countsInWords(report, m_deed)));
}

void ImportPage::exportRejected()
{
    if (!m_report || m_report->rejected.isEmpty())
        return;
    const QFileInfo file(m_file.path);
    const QString folder = m_file.path == sampleOrdersPath() ? QDir::homePath() : file.absolutePath();
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

void ImportPage::enableVerbs()
{
    const bool isReady = m_preview && !m_preview->trouble && !m_isImporting && !m_target->source().isEmpty();
    const bool hasRejected = m_report && !m_report->rejected.isEmpty();
    m_foot->enable(isReady, hasRejected);
    m_importVerb->setEnabled(isReady);
    m_exportVerb->setEnabled(hasRejected);
    for (QWidget* section : {static_cast<QWidget*>(m_head), static_cast<QWidget*>(m_format), static_cast<QWidget*>(m_columns), static_cast<QWidget*>(m_target)})
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
    m_steps->setTitles({tr("File"), tr("Columns"), tr("Orders")});
    m_chooseVerb->setText(tr("Choose an order file"));
    m_importVerb->setText(tr("Import the good rows"));
    m_exportVerb->setText(tr("Save the rejected rows"));
    if (m_report)
        m_foot->show(*m_report, m_deed);
    QMetaObject::invokeMethod(this, [this] { assignMnemonics(this); }, Qt::QueuedConnection);
}

} // namespace aviso::ui
