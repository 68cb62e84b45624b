#include "ui/shipments/rehearsalview.h"

#include "core/catalogue/today.h"
#include "core/notify/rehearsal.h"
#include "core/pages/paperfile.h"
#include "core/pages/rehearsalpage.h"
#include "core/printing/plainpages.h"
#include "ui/icons.h"
#include "ui/look.h"

#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLocale>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QTextBrowser>
#include <QTimer>
#include <QVBoxLayout>

#include <chrono>
#include <utility>

namespace aviso::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::chrono::milliseconds typingPause{150};

pages::Paper paperOf(const Draft& draft, const QDate& today)
{
    const auto messages = notify::rehearse({.entry = *draft.entry,
                                            .account = draft.account,
                                            .shipment = draft.shipment,
                                            .verdict = draft.verdict,
                                            .today = today});
    return pages::rehearsalPaper({.entry = *draft.entry, .account = draft.account, .shipment = draft.shipment},
                                 messages);
}

} // namespace

RehearsalView::RehearsalView(const Services& services, QWidget* parent)
    : QWidget(parent), m_services(services), m_pause(new QTimer(this)), m_words(new QTextBrowser(this)),
      m_print(new QPushButton(verbIcon(u"document-print"_s, u"print"_s), QString(), this)),
      m_export(new QPushButton(icon(u"export"_s), QString(), this))
{
    m_words->setFrameShape(QFrame::NoFrame);
    m_words->setOpenLinks(false);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(2 * grid, grid, 2 * grid, grid);
    head->setSpacing(grid);
    head->addStretch();
    head->addWidget(m_print);
    head->addWidget(m_export);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_words, 1);
    m_pause->setSingleShot(true);
    m_pause->setInterval(typingPause);
    connect(m_pause, &QTimer::timeout, this, &RehearsalView::rehearse);
    connect(m_print, &QPushButton::clicked, this, &RehearsalView::print);
    connect(m_export, &QPushButton::clicked, this, &RehearsalView::exportPaper);
    retranslate();
}

void RehearsalView::show(const Draft& draft)
{
    m_draft = draft;
    m_isStale = true;
    if (isVisible())
        m_pause->start();
}

void RehearsalView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        rehearse();
}

void RehearsalView::rehearse()
{
    m_isStale = false;
    m_print->setEnabled(m_draft.entry);
    m_export->setEnabled(m_draft.entry);
    if (!m_draft.entry) {
        m_latest.drop();
        m_words->setPlainText(tr("Choose an account first: its carrier decides which messages there are."));
        return;
    }
    const QDate today = catalogue::today(m_services.desk.clock, *m_draft.entry);
    m_services.tasks.run(Lane::Desk, [draft = m_draft, today] { return paperOf(draft, today); })
        .in(m_latest)
        .then(this, [this](pages::Paper paper) { take(std::move(paper)); });
}

void RehearsalView::take(pages::Paper paper)
{
    m_paper = std::move(paper);
    m_words->setHtml(pages::toHtml(m_paper, pages::HtmlReader::Widget));
}

void RehearsalView::print()
{
    m_services.tasks
        .run(Lane::Pages,
             [&desk = m_services.desk, paper = m_paper]() -> Result<bool> {
                 const auto pdf = pages::toPdf(paper);
                 if (!pdf)
                     return std::unexpected(pdf.error());
                 const printing::Spooler spooler;
                 return printing::printPages({desk.store, desk.presence, desk.clock, spooler}, printing::Paper::Preview,
                                             *pdf);
             })
        .then(this, [this](const Result<bool>& printed) {
            if (!printed)
                return Q_EMIT failed(printed.error());
            if (!*printed)
                printByDialog();
        });
}

void RehearsalView::printByDialog()
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(m_paper.title);
    QPrintDialog dialog(&printer, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    QTextDocument document;
    document.setHtml(pages::toHtml(m_paper, pages::HtmlReader::Widget));
    document.print(&printer);
}

void RehearsalView::exportPaper()
{
    const QString name = QFileDialog::getSaveFileName(this, tr("Export the rehearsal"), m_paper.title + u".pdf"_s,
                                                      tr("PDF (*.pdf);;Web page (*.html);;Text (*.txt)"));
    if (name.isEmpty())
        return;
    m_services.tasks.run(Lane::Desk, [paper = m_paper, name] { return pages::savePaper(paper, name); })
        .then(this, [this](const Result<void>& saved) {
            if (!saved)
                Q_EMIT failed(saved.error());
        });
}

void RehearsalView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        show(m_draft);
    }
    QWidget::changeEvent(event);
}

void RehearsalView::retranslate()
{
    m_print->setText(tr("Print …"));
    m_export->setText(tr("Export …"));
    m_words->setAccessibleName(tr("The messages that will go out"));
}

} // namespace aviso::ui
