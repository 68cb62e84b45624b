#include "ui/presets/cardprinting.h"

#include "core/base/privatefile.h"
#include "core/pages/cards.h"
#include "core/pages/render.h"
#include "core/printing/plainpages.h"

#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QWidget>

namespace aviso::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int dpi = 300;

Result<QList<QImage>> drawn(const QList<pages::Card>& cards, const QString& title)
{
    const auto pdf = pages::cardSheets(cards, title, dpi);
    if (!pdf)
        return std::unexpected(pdf.error());
    QList<QImage> sheets;
    for (int page = 0, count = 1; page < count; ++page) {
        auto sheet = pages::render(*pdf, page, dpi, pages::Purpose::Paper);
        if (!sheet)
            return std::unexpected(sheet.error());
        count = sheet->pageCount;
        sheets.append(std::move(sheet->image));
    }
    return sheets;
}

} // namespace

CardPrinting::CardPrinting(const Services& services, QWidget* window)
    : QObject(window), m_services(services), m_window(window)
{}

void CardPrinting::print(const QList<pages::Card>& cards, const QString& title)
{
    m_services.tasks
        .run(Lane::Pages,
             [&desk = m_services.desk, cards, title]() -> Result<bool> {
                 const auto pdf = pages::cardSheets(cards, title, dpi);
                 if (!pdf)
                     return std::unexpected(pdf.error());
                 const printing::Spooler spooler;
                 return printing::printPages({desk.store, desk.presence, desk.clock, spooler}, printing::Paper::List,
                                             *pdf);
             })
        .then(this, [this, cards, title](const Result<bool>& isPrinted) {
            if (!isPrinted)
                return Q_EMIT failed(isPrinted.error());
            if (!*isPrinted)
                return printByDialog(cards, title);
            const auto all = static_cast<int>(cards.size());
            Q_EMIT printed((all + pages::cardsOnSheet - 1) / pages::cardsOnSheet);
        });
}

void CardPrinting::printByDialog(const QList<pages::Card>& cards, const QString& title)
{
    m_services.tasks.run(Lane::Pages, [cards, title] { return drawn(cards, title); })
        .then(this, [this, title](const Result<QList<QImage>>& sheets) {
            if (!sheets)
                return Q_EMIT failed(sheets.error());
            paint(*sheets, title);
        });
}

void CardPrinting::save(const QList<pages::Card>& cards, const QString& title, const QString& file)
{
    m_services.tasks
        .run(Lane::Pages,
             [cards, file, title]() -> Result<void> {
                 const auto pdf = pages::cardSheets(cards, title, dpi);
                 if (!pdf)
                     return std::unexpected(pdf.error());
                 return savePrivately(file, *pdf);
             })
        .then(this, [this, file](const Result<void>& done) {
            if (!done)
                return Q_EMIT failed(done.error());
            Q_EMIT saved(file);
        });
}

void CardPrinting::paint(const QList<QImage>& sheets, const QString& title)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setFullPage(true);
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setDocName(title);
    QPrintDialog dialog(&printer, m_window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    QPainter painter;
    for (qsizetype i = 0; i < sheets.size(); ++i) {
        if (i == 0 ? !painter.begin(&printer) : !printer.newPage())
            return Q_EMIT failed({.kind = Error::Kind::Refused, .code = u"printer-refused"_s});
        painter.setRenderHint(QPainter::SmoothPixmapTransform, false); // bars stay sharp
        painter.setRenderHint(QPainter::LosslessImageRendering);
        painter.drawImage(QRect(0, 0, printer.width(), printer.height()), sheets[i]);
    }
    if (!painter.end())
        return Q_EMIT failed({.kind = Error::Kind::Refused, .code = u"printer-refused"_s});
    Q_EMIT printed(static_cast<int>(sheets.size()));
}

} // namespace aviso::ui
