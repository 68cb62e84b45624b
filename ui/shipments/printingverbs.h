#pragma once

#include "core/model/documents.h"
#include "ui/services.h"
#include "ui/shipments/resultspanel.h"

#include <QList>
#include <QObject>
#include <QString>

class QAction;

namespace aviso::ui {

class LabelPrinting;
class MessageBar;
class Page;
class ShipmentForm;
class ShipmentList;

/// The verbs that bring labels onto paper: at once, four on A4, with the system's dialog, and the last one again.
class PrintingVerbs final : public QObject
{
    Q_OBJECT

public:
    /// What of its page they work on.
    struct Parts
    {
        Page* page = nullptr; ///< where the verbs' keys work
        ShipmentList* list = nullptr;
        ShipmentForm* form = nullptr;
        MessageBar* bar = nullptr;
    };

    PrintingVerbs(const Services& services, const Parts& parts);

    QList<QAction*> verbs() const; ///< in the order of the page's menu
    QAction* print() const { return m_print; }
    QAction* lastAgain() const { return m_lastAgain; }
    LabelPrinting* printing() const { return m_printing; }

    void printUnprinted(); ///< all labels that were never printed, as if their shipments were selected
    void enable();
    void retranslate();

Q_SIGNALS:
    void refused(const QString& title, const QList<aviso::ui::BatchResult>& results); ///< what was not printed
    void announced(const QString& sentence);
    void failed(const aviso::Error& error);

private:
    void connectParts();
    void offerNoting(const QString& saved, const QList<model::Print>& labels);
    void notePrinted(const QList<model::Print>& labels);
    void tellRefused(const QList<BatchResult>& results);

    const Services& m_services;
    const Parts m_parts;
    LabelPrinting* m_printing;
    QAction* m_print;
    QAction* m_byDialog;
    QAction* m_onSheets;
    QAction* m_lastAgain;
};

} // namespace aviso::ui
