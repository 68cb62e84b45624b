#include "ui/shipments/labelprinting.h"

#include "core/model/documents.h"
#include "core/model/shipments.h"
#include "core/text/sentences.h"
#include "ui/shipments/labelsheet.h"

#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QWidget>

#include <algorithm>
#include <utility>

namespace aviso::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int finestDpi = 600;
constexpr double metresPerInch = 0.0254;

/// The picture's size on paper, in the printer's dots.
QSizeF dotsOnPaper(const QImage& picture, int printerDpi)
{
    const double perMetre = printerDpi / metresPerInch;
    return {picture.width() / double(picture.dotsPerMeterX()) * perMetre,
            picture.height() / double(picture.dotsPerMeterY()) * perMetre};
}

} // namespace

LabelPrinting::LabelPrinting(const Services& services, QWidget* window)
    : QObject(window), m_services(services), m_window(window)
{
}

LabelPrinting::~LabelPrinting() = default;

void LabelPrinting::printShipments(const QList<ShipmentId>& shipments)
{
    read(shipments, {});
}

void LabelPrinting::printLabel(ShipmentId shipment, DocumentId label)
{
    read({shipment}, label);
}

void LabelPrinting::read(const QList<ShipmentId>& shipments, std::optional<DocumentId> only)
{
    const auto readSheets = [shipments, only](storage::Connection& connection) -> Result<QList<Sheet>> {
        QList<Sheet> sheets;
        for (const ShipmentId id : shipments) {
            auto shipment = model::loadShipment(connection, id);
            if (!shipment)
                return std::unexpected(shipment.error());
            auto labels = model::labelsOf(connection, id);
            if (!labels)
                return std::unexpected(labels.error());
            for (const model::Document& label : *labels)
                if (!only || label.id == *only)
                    sheets.append({.label = label, .reference = shipment->reference});
        }
        return sheets;
    };
    m_services.tasks.run(Lane::Desk, [&store = m_services.store(), readSheets] { return store.read(readSheets); })
        .then(this, [this](Result<QList<Sheet>> sheets) {
            if (!sheets)
                return Q_EMIT failed(sheets.error());
            if (sheets->isEmpty())
                return Q_EMIT failed(Error{.kind = Error::Kind::NotFound, .code = u"no-label"_s});
            if (m_painter || !askPrinter(static_cast<int>(sheets->size())))
                return;
            m_waiting = std::move(*sheets);
            printNext();
        });
}

bool LabelPrinting::askPrinter(int labels)
{
    m_printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
    m_printer->setFullPage(true);
    m_printer->setPageSize(QPageSize(QPageSize::A6));
    m_printer->setDocName(tr("%n label(s)", nullptr, labels));
    QPrintDialog dialog(m_printer.get(), m_window);
    if (dialog.exec() != QDialog::Accepted)
        return false;
    m_painter = std::make_unique<QPainter>();
    m_painted.clear();
    m_refused.clear();
    return true;
}

void LabelPrinting::printNext()
{
    if (m_waiting.isEmpty())
        return end();
    const Sheet sheet = m_waiting.takeFirst();
    const QString copyWords =
        sheet.label.printCount > 0 ? tr("COPY %1", "printed on a label").arg(sheet.label.printCount) : QString();
    const int dpi = std::min(m_printer->resolution(), finestDpi);
    m_services.tasks
        .run(Lane::Background,
             [&rendering = m_services.rendering, label = sheet.label, dpi, copyWords] {
                 return checkedPicture(label, rendering, dpi, copyWords);
             })
        .then(this, [this, sheet](const Result<QImage>& picture) {
            if (picture)
                paint(sheet, *picture);
            else
                m_refused.append({.shipment = sheet.label.shipment,
                                  .kind = BatchResult::Kind::Failed,
                                  .reference = sheet.reference,
                                  .number = sheet.label.number,
                                  .sentence = text::sentence(picture.error())});
            printNext();
        });
}

void LabelPrinting::paint(const Sheet& sheet, const QImage& picture)
{
    const bool isReady = m_painter->isActive() ? m_printer->newPage() : m_painter->begin(m_printer.get());
    if (!isReady) {
        m_refused.append({.shipment = sheet.label.shipment,
                          .kind = BatchResult::Kind::Failed,
                          .reference = sheet.reference,
                          .number = sheet.label.number,
                          .sentence = tr("The printer did not take the label. Look at the printer, then print again.")});
        return;
    }
    m_painter->setRenderHint(QPainter::SmoothPixmapTransform, false); // bars stay sharp
    m_painter->drawImage(QRectF(QPointF(0, 0), dotsOnPaper(picture, m_printer->resolution())), picture);
    m_painted.append(sheet.label.id);
}

void LabelPrinting::end()
{
    const bool isTaken = m_painted.isEmpty() || m_painter->end();
    m_painter.reset();
    m_printer.reset();
    if (!isTaken)
        return Q_EMIT failed(Error{.kind = Error::Kind::Refused, .code = u"printer-refused"_s});
    const auto note = [painted = m_painted, now = m_services.desk.clock.now()](storage::Connection& connection) -> Result<void> {
        for (const DocumentId id : painted)
            if (auto noted = model::notePrinted(connection, id, now); !noted)
                return noted;
        return {};
    };
    m_services.tasks
        .run(Lane::Desk,
             [&store = m_services.store(), note] {
                 return store.write(storage::Topic::Documents | storage::Topic::Shipments, note);
             })
        .then(this, [this](const Result<void>& noted) {
            if (!noted)
                return Q_EMIT failed(noted.error());
            Q_EMIT finished(static_cast<int>(m_painted.size()), m_refused);
        });
}

} // namespace aviso::ui
