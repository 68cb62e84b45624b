#pragma once

#include "core/model/document.h"
#include "ui/services.h"
#include "ui/shipments/resultspanel.h"

#include <QImage>
#include <QList>
#include <QObject>

#include <memory>
#include <optional>

class QPainter;
class QPrinter;
class QWidget;

namespace aviso::ui {

/// Prints stored labels through the system's dialog: each is checked first, drawn at the printer's resolution, marked
/// when it is a copy or a specimen, and counted once the printer has taken the job. One label at a time is in memory.
class LabelPrinting : public QObject
{
    Q_OBJECT

public:
    LabelPrinting(const Services& services, QWidget* window);
    ~LabelPrinting() override;

    void printShipments(const QList<ShipmentId>& shipments); ///< all labels of each
    void printLabel(ShipmentId shipment, DocumentId label);  ///< one parcel's

Q_SIGNALS:
    void finished(int printed, const QList<aviso::ui::BatchResult>& refused);
    void failed(const aviso::Error& error);

private:
    struct Sheet
    {
        model::Document label = {};
        QString reference = {};
    };

    void read(const QList<ShipmentId>& shipments, std::optional<DocumentId> only);
    bool askPrinter(int labels);
    void printNext();
    void paint(const Sheet& sheet, const QImage& picture);
    void end();

    const Services& m_services;
    QWidget* m_window;
    std::unique_ptr<QPrinter> m_printer;
    std::unique_ptr<QPainter> m_painter;
    QList<Sheet> m_waiting;
    QList<DocumentId> m_painted;
    QList<BatchResult> m_refused;
};

} // namespace aviso::ui
