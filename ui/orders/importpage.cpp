#include "ui/orders/importpage.h"

#include "core/orders/samples.h"
#include "ui/icons.h"
#include "ui/mainwindow/messagebar.h"
#include "ui/mnemonics.h"
#include "ui/orders/columnssection.h"
#include "ui/orders/filehead.h"
#include "ui/orders/filerows.h"
#include "ui/orders/formatsection.h"
#include "ui/orders/importstart.h"
#include "ui/orders/importsteps.h"
#include "ui/orders/importwork.h"
#include "ui/orders/rejectedfile.h"
#include "ui/orders/targetsection.h"
#include "ui/taborder.h"

#include <QAction>
#include <QApplication>
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

namespace {

QString droppedFile(const QMimeData* data)
{
    return data->urls().size() == 1 ? data->urls().first().toLocalFile() : QString();
}

} // namespace

ImportPage::ImportPage(const Services& services, QWidget* parent)
    : Page(ownSign(), parent), m_services(services), m_message(new MessageBar(this)), m_stack(new QStackedWidget(this)),
      m_steps(new ImportSteps(this)), m_head(new FileHead(this)), m_format(new FormatSection(this)),
      m_columns(new ColumnsSection(this)), m_target(new TargetSection(services, this)),
      m_rows(new FileRows(services.tasks, this)), m_foot(new ImportFoot(services.tasks, this)),
      m_work(new ImportWork(services, [this] { return choices(); }, this))
{
    setAcceptDrops(true);
    m_chooseVerb = newVerb(u"choose-file"_s, QKeySequence::Open, verbIcon(u"document-open"_s, u"import"_s),
                           [this] { chooseFile(); });
    m_importVerb = newVerb(u"import-orders"_s, Qt::Key_F9, icon(u"import"_s), [this] { importNow(); });
    m_exportVerb = newVerb(u"export-rejected"_s, Qt::Key_F8, icon(u"export"_s), [this] { exportRejected(); });
    m_cancelVerb = newVerb(u"cancel-import"_s, Qt::Key_Escape, icon(u"close"_s), [this] { cancel(); });
    auto* start = new ImportStart(this);
    m_stack->addWidget(start);
    m_stack->addWidget(buildWork());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_message);
    column->addWidget(m_stack, 1);
    connect(start, &ImportStart::chooseAsked, this, &ImportPage::chooseFile);
    connect(start, &ImportStart::sampleAsked, this, [this] { openFile(orders::samplesPath); });
    connectParts();
    keepMnemonicsApart(this);
    retranslate();
    enableVerbs();
    loadSources();
}

PageSign ImportPage::ownSign()
{
    return {.name = u"orders"_s, .icon = u"import"_s, .title = [] { return tr("Import"); }};
}

QList<QAction*> ImportPage::verbs() const
{
    return {m_chooseVerb, m_importVerb, m_cancelVerb, nullptr, m_exportVerb};
}

QWidget* ImportPage::buildWork()
{
    m_steps->add({m_head, m_format}, 4);
    m_steps->add({m_columns}, 6, ImportSteps::Height::Full);
    m_steps->add({m_target}, 4);
    auto* parts = new QSplitter(Qt::Vertical, this);
    parts->setObjectName(u"steps-and-rows"_s);
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
    connect(m_format, &FormatSection::edited, this, &ImportPage::takeFormat);
    connect(m_columns, &ColumnsSection::edited, m_work, &ImportWork::readAgain);
    connect(m_target, &TargetSection::edited, m_work, &ImportWork::readAgain);
    connect(m_target, &TargetSection::sourceChanged, this, &ImportPage::takeSource);
    connect(m_target, &TargetSection::failed, this, &Page::failed);
    connect(m_rows, &FileRows::failed, this, &Page::failed);
    connect(m_rows, &FileRows::corrected, m_work, &ImportWork::correct);
    connect(&m_rows->changed(), &ChangedOrders::decided, this, &ImportPage::decide);
    connect(m_foot, &ImportFoot::showAsked, this, [this] {
        if (const auto& report = m_work->report(); report && report->newest)
            Q_EMIT shipmentAsked(*report->newest);
    });
    connect(m_foot, &ImportFoot::importAsked, this, &ImportPage::importNow);
    connect(m_foot, &ImportFoot::exportAsked, this, &ImportPage::exportRejected);
    connectWork();
}

void ImportPage::connectWork()
{
    connect(m_work, &ImportWork::opened, this, &ImportPage::takeOpened);
    connect(m_work, &ImportWork::previewed, this, &ImportPage::showPreview);
    connect(m_work, &ImportWork::reported, this, &ImportPage::showReport);
    connect(m_work, &ImportWork::correctionsChanged, this, [this] {
        m_message->leave(); // it counts them
        m_rows->setCorrections(m_work->corrections());
    });
    connect(m_work, &ImportWork::asked, this, [this] { m_rows->changed().ask(); });
    connect(m_work, &ImportWork::askedAgain, this, &ImportPage::askAgain);
    connect(m_work, &ImportWork::said, m_foot, &ImportFoot::say);
    connect(m_work, &ImportWork::failed, this, &Page::failed);
    connect(m_work, &ImportWork::imported, this, &ImportPage::takeImported);
    connect(m_work, &ImportWork::began, this, [this](const QString& title) {
        m_foot->follow(title);
        enableVerbs();
    });
    connect(m_work, &ImportWork::ended, this, [this] {
        m_foot->follow({});
        enableVerbs();
    });
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
    const QString before = m_work->file().path;
    const QString folder = before.isEmpty() || before == orders::samplesPath ? QDir::homePath() : before;
    const QString path = QFileDialog::getOpenFileName(
        this, tr("Choose an order file"), folder, tr("Order files (*.csv *.txt *.tsv *.xlsx *.xls);;All files (*)"));
    if (!path.isEmpty())
        openFile(path);
}

void ImportPage::openFile(const QString& path)
{
    leaveCorrections([this, path] {
        m_target->setSource(path == orders::samplesPath ? QString(orders::samplesSource) : suggestedSource(path));
        m_work->open({.path = path}, {.name = m_target->source(), .by = orders::NamedSource::By::File});
    });
}

QString ImportPage::unsaved() const
{
    const int open = m_work->openCorrections();
    return open == 0 ? QString()
                     : tr("%n correction(s) in “%1” are not imported yet.", nullptr, open)
                           .arg(QFileInfo(m_work->file().path).fileName());
}

void ImportPage::leaveCorrections(std::function<void()> after)
{
    m_message->leave();
    const QString loss = unsaved();
    if (loss.isEmpty())
        return after();
    m_head->show(m_work->file().path, m_work->likeness());
    m_target->setSource(m_work->source());
    if (const auto& preview = m_work->preview())
        m_format->show(preview->format);
    m_message->ask(
        loss, {{.text = tr("Go on correcting")}, {.text = tr("Discard the corrections"), .act = std::move(after)}});
}

void ImportPage::takeFormat()
{
    leaveCorrections([this, format = m_format->format()] {
        if (m_format->format() != format)
            m_format->show(format);
        m_work->forgetCorrections(); // rows and columns may be others
        m_work->readAgain();
    });
}

void ImportPage::takeSource()
{
    leaveCorrections([this, source = m_target->source()] {
        m_target->setSource(source);
        m_work->open(m_work->file(), {.name = source, .by = orders::NamedSource::By::Person});
    });
}

ImportChoices ImportPage::choices() const
{
    orders::Mapping mapping = m_columns->mapping();
    mapping.weightUnit = m_target->weightUnit();
    return {.source = m_target->source(),
            .format = m_format->format(),
            .mapping = mapping,
            .defaults = m_target->defaults(),
            .phones = orders::phonePlans(m_services.desk.catalogue, m_target->carrier()),
            .terms = m_target->terms(),
            .duplicates = m_target->duplicates()};
}

void ImportPage::takeOpened(const orders::OpenedFile& opened)
{
    m_head->show(m_work->file().path, opened.likeness);
    m_target->setSource(opened.source);
    m_target->setDuplicates(opened.duplicates);
    m_target->setWeightUnit(opened.preview.mapping.weightUnit);
    m_format->show(opened.preview.format, opened.sheets);
    if (m_stack->currentIndex() == 0) {
        m_stack->setCurrentIndex(1);
        keepFocus();
    }
}

void ImportPage::showPreview()
{
    const orders::Preview& preview = *m_work->preview();
    m_columns->show(preview.table, preview.mapping);
    QStringList fields;
    for (int i = 0; i < columnCount(preview.table); ++i)
        fields.append(m_columns->fieldOf(i));
    m_rows->setCorrections(m_work->corrections());
    m_rows->show(m_work->file(), preview, fields);
    assignMnemonics(this);
    enableVerbs();
}

void ImportPage::showReport()
{
    if (m_work->report()) {
        const bool isOpen = m_work->deed() == Deed::MustAsk;
        m_rows->show(*m_work->report(), isOpen ? ChangedOrders::Question::Open : ChangedOrders::Question::Settled);
        m_foot->show(*m_work->report(), m_work->deed());
    }
    enableVerbs();
}

void ImportPage::decide(orders::Duplicates duplicates)
{
    if (m_rows->changed().isForAlways())
        m_target->setDuplicates(duplicates);
    keepFocus(); // the answers go away
    m_work->decide(duplicates);
}

void ImportPage::importNow()
{
    keepFocus(); // a cell that is being typed in counts as it is
    m_work->importNow();
}

void ImportPage::askAgain(qint64 alsoKnown)
{
    m_message->ask(
        tr("%Ln order(s) of this file are here already, under another source. Imported once more, they can be "
           "booked twice.",
           nullptr, static_cast<int>(alsoKnown)),
        {{.text = tr("Do not import")},
         {.text = tr("Import them once more"), .act = [this] { m_work->importAgain(); }}});
}

void ImportPage::cancel()
{
    m_foot->cancel();
}

void ImportPage::takeImported()
{
    m_message->leave();
    m_head->show(m_work->file().path, m_work->likeness());
    loadSources();
    Q_EMIT announced(tr("Imported: %1.").arg(countsInWords(*m_work->report(), m_work->deed())));
}

void ImportPage::exportRejected()
{
    const auto& report = m_work->report();
    if (!report || report->rejected.isEmpty())
        return;
    const RejectedFile rejected{.file = m_work->file(),
                                .format = m_work->preview()->format,
                                .rows = {.problems = report->rejected, .corrections = m_work->corrections()},
                                .source = m_target->source()};
    saveRejected(this, m_services.tasks, rejected, [this, rejected](const Result<QString>& saved) {
        if (!saved)
            return Q_EMIT failed(saved.error());
        m_work->noteSaved(rejected.file, rejected.rows);
        Q_EMIT announced(tr("The rejected rows are in %1").arg(QDir::toNativeSeparators(*saved)));
    });
}

void ImportPage::enter()
{
    keepFocus();
}

/// The verbs' keys work while the focus is in the page: it must not stay on what is hidden or disabled.
void ImportPage::keepFocus()
{
    if (m_stack->currentIndex() == 0)
        m_stack->currentWidget()->setFocus();
    else
        m_rows->setFocus();
}

void ImportPage::enableVerbs()
{
    const bool isReady = m_work->canImport();
    const bool isImporting = m_work->isImporting();
    const auto& report = m_work->report();
    const bool hasRejected = report && !report->rejected.isEmpty();
    const QWidget* focus = QApplication::focusWidget();
    if (isImporting && focus && isAncestorOf(focus))
        keepFocus();
    m_foot->enable(isReady, hasRejected);
    m_rows->setEditable(!isImporting);
    allow(*m_importVerb, isReady ? QString() : tr("No order file is ready to be imported."));
    allow(*m_exportVerb, hasRejected ? QString() : tr("No row was rejected."));
    allow(*m_cancelVerb, isImporting ? QString() : tr("Nothing is being imported."));
    for (QWidget* section : {static_cast<QWidget*>(m_head), static_cast<QWidget*>(m_format),
                             static_cast<QWidget*>(m_columns), static_cast<QWidget*>(m_target)})
        section->setEnabled(!isImporting);
}

void ImportPage::dragEnterEvent(QDragEnterEvent* event)
{
    if (!droppedFile(event->mimeData()).isEmpty() && !m_work->isImporting())
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
    m_cancelVerb->setText(tr("Cancel the import"));
    if (m_work->report())
        m_foot->show(*m_work->report(), m_work->deed());
    QMetaObject::invokeMethod(this, [this] { assignMnemonics(this); }, Qt::QueuedConnection);
}

} // namespace aviso::ui
