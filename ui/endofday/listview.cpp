#include "ui/endofday/listview.h"

#include "core/pages/manifestpage.h"
#include "core/pages/paperfile.h"
#include "core/printing/plainpages.h"
#include "ui/look.h"

#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QLocale>
#include <QPrintDialog>
#include <QPrinter>
#include <QTextBrowser>
#include <QVBoxLayout>

#include <utility>

namespace aviso::ui {

using namespace Qt::Literals::StringLiterals;

ListView::ListView(const Services& services, QWidget* parent)
    : QWidget(parent), m_services(services), m_words(new QTextBrowser(this))
{
    m_words->setObjectName(u"list-paper"_s);
    m_words->setFrameShape(QFrame::NoFrame);
    m_words->setOpenLinks(false);
    m_words->setTabChangesFocus(true);
    m_words->document()->setDocumentMargin(2 * grid);
    m_words->setAccessibleName(tr("The list as it goes on paper"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_words);
}

void ListView::show(const shipping::ClosedOut& closed, const QString& carrier)
{
    m_closed = closed;
    m_carrier = carrier;
    draw();
}

void ListView::clear()
{
    m_drawing.drop();
    m_closed.reset();
    m_words->clear();
}

void ListView::draw()
{
    if (!m_closed)
        return;
    m_services.tasks
        .run(Lane::Desk, [closed = *m_closed, carrier = m_carrier,
                          locale = QLocale()] { return pages::manifestPaper(closed, carrier, locale); })
        .in(m_drawing)
        .then(this, [this](pages::Paper paper) {
            m_paper = std::move(paper);
            m_words->setHtml(pages::toHtml(m_paper, pages::HtmlReader::Widget));
        });
}

void ListView::print()
{
    m_services.tasks
        .run(Lane::Pages,
             [&desk = m_services.desk, paper = m_paper]() -> Result<bool> {
                 const auto pdf = pages::toPdf(paper);
                 if (!pdf)
                     return std::unexpected(pdf.error());
                 const printing::Spooler spooler;
                 return printing::printPages({desk.store, desk.presence, desk.clock, spooler}, printing::Paper::List,
                                             *pdf);
             })
        .then(this, [this](const Result<bool>& isPrinted) {
            if (!isPrinted)
                return Q_EMIT failed(isPrinted.error());
            if (!*isPrinted)
                return printByDialog();
            Q_EMIT printed();
        });
}

void ListView::printByDialog()
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(m_paper.title);
    QPrintDialog dialog(&printer, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    QTextDocument document;
    document.setHtml(pages::toHtml(m_paper, pages::HtmlReader::Widget));
    document.print(&printer);
    Q_EMIT printed();
}

void ListView::askForFile()
{
    if (!m_closed)
        return;
    const QString name = u"%1-%2.pdf"_s.arg(m_closed->manifest.day.toString(Qt::ISODate), m_closed->account.name);
    const QString file = QFileDialog::getSaveFileName(this, tr("Save the list"), name,
                                                      tr("PDF (*.pdf);;Web page (*.html);;Text (*.txt)"));
    if (!file.isEmpty())
        save(file);
}

void ListView::save(const QString& file)
{
    m_services.tasks.run(Lane::Pages, [paper = m_paper, file] { return pages::savePaper(paper, file); })
        .then(this, [this, file](const Result<void>& done) {
            if (!done)
                return Q_EMIT failed(done.error());
            Q_EMIT saved(QDir::toNativeSeparators(file));
        });
}

void ListView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_words->setAccessibleName(tr("The list as it goes on paper"));
        draw();
    }
    QWidget::changeEvent(event);
}

} // namespace aviso::ui
