#pragma once

#include "core/model/documents.h"
#include "core/pages/paper.h"
#include "core/pages/render.h"
#include "ui/services.h"
#include "ui/shipments/labelsheets.h"
#include "ui/shipments/printerchoice.h"
#include "ui/shipments/printquestions.h"
#include "ui/shipments/resultspanel.h"

#include <QImage>
#include <QList>
#include <QObject>

#include <functional>
#include <memory>
#include <optional>

class QPainter;
class QPrinter;
class QWidget;

namespace aviso::ui {

/// Prints stored labels: on the printer that the desk has for them without a word, else through the system's dialog.
/// Each is marked and its codes are read again first; what nobody could compare is asked about, as is the reason of a
/// second reprint. What goes to a queue is followed there (core/printing). Through the dialog each is counted, then
/// drawn at the printer's resolution, and no longer counted when it does not come to paper, as when this is destroyed
/// meanwhile; one picture at a time is in memory.
class LabelPrinting : public QObject
{
    Q_OBJECT

public:
    LabelPrinting(const Services& services, QWidget* window);
    ~LabelPrinting() override;

    void setChoosePrinter(ChoosePrinter choose) { m_choosePrinter = std::move(choose); }
    void setSpooler(const printing::Spooler& spooler);
    std::shared_ptr<const printing::Spooler> spooler() const { return m_spooler; }

    void printShipments(const QList<ShipmentId>& shipments); ///< all labels of each
    void printLabel(ShipmentId shipment, DocumentId label);  ///< one parcel's
    void printOnSheets(const QList<ShipmentId>& shipments);  ///< four on A4, on the printer that the desk has for that
    void printByDialog(const QList<ShipmentId>& shipments);  ///< whatever printers the desk has
    void printLastAgain();                                   ///< the last job of this desk

    /// Whether labels are counted and not yet on paper, or a file is being written. Not while the clerk is asked.
    bool isUnderWay() const { return m_isUnderWay; }

    /// Calls `then` once that is over, after its signal; at once when nothing is under way.
    void whenOver(std::function<void()> then);

    /// What went wrong, in sentences, while whenOver() calls; else empty.
    QString trouble() const { return m_trouble; }

Q_SIGNALS:
    void finished(int printed, const QList<aviso::ui::BatchResult>& refused);
    void printed(const QList<aviso::ShipmentId>& shipments); ///< before finished(): of which labels are on paper
    /// Instead of finished(): a file is no paper, so nothing was counted.
    void saved(const QString& file, const QList<aviso::model::Print>& labels,
               const QList<aviso::ui::BatchResult>& refused);
    void failed(const aviso::Error& error); ///< beside finished() when labels are to be told of as well

private:
    enum class Way { Desk, Dialog };

    void read(const LabelsWanted& wanted, printing::Paper paper, Way way);
    void leaveOutUnpacked(QList<LabelSheet>& sheets);
    void makeReady(const LabelsFound& found);
    void takeReady(QList<LabelSheet> sheets, const QList<Result<pages::ReadyLabel>>& ready);
    PrintQuestions questions() const;
    void leaveOut(const LabelSheet& sheet, const Error& why);
    Destination openPrinter();
    void handOver();
    void takeHandedOver(const printing::HandedOver& done);
    void claim();
    void printNext();
    void printPage();
    bool isGroupAhead() const; ///< the first that waits begins one, and groups are told apart
    void printSeparator();
    int drawnDpi() const;
    void takePage(const Result<pages::RenderedPage>& drawn);
    bool paint(const QImage& picture);
    void end();
    void note(const std::optional<Error>& trouble);
    void breakOff();
    void callBack(const std::optional<Error>& trouble);
    void finish(const std::optional<Error>& trouble);
    void fail(const Error& error);

    const Services& m_services;
    QWidget* m_window;
    ChoosePrinter m_choosePrinter;
    std::shared_ptr<const printing::Spooler> m_spooler;
    LabelsFound m_found; // how the desk prints; its sheets are not kept
    std::unique_ptr<QPrinter> m_printer;
    std::unique_ptr<QPainter> m_painter;
    bool m_isBusy = false;
    bool m_isUnderWay = false;
    int m_page = 0;                 // of the first that waits
    bool m_areGroups = false;       // several, with a page before each
    std::optional<QString> m_group; // the one that is being painted
    Destination m_destination = Destination::Nowhere;
    QString m_reason;
    QList<LabelSheet> m_waiting;
    std::shared_ptr<QList<model::Print>> m_claimed; // in the lane of saves only; null: there is nothing to release
    QList<model::Print> m_painted;
    QList<model::Print> m_lost; // claimed, but not on paper
    QList<BatchResult> m_refused;
    QList<std::function<void()>> m_afterwards;
    QString m_trouble;
};

} // namespace aviso::ui
