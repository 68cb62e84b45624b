#pragma once

#include "core/model/accounts.h"
#include "core/model/shipments.h"
#include "ui/services.h"
#include "ui/shipments/resultspanel.h"

#include <QList>
#include <QObject>
#include <QString>

class QAction;
class QWidget;

namespace aviso::ui {

class BulkPanel;
class Changing;
class Discarding;
class HoldPanel;
class MessageBar;
class Page;
class ShipmentForm;
class ShipmentList;

/// The verbs that change what is selected without a carrier: edit many at once, hold and release, duplicate, send
/// again, discard and take back. Whatever they do is offered to be undone. What is being typed is stored first, since
/// its shipment may be among those that change.
class ChangeVerbs final : public QObject
{
    Q_OBJECT

public:
    /// What of its page they work on.
    struct Parts
    {
        Page* page = nullptr; ///< where the verbs' keys work
        ShipmentList* list = nullptr;
        ShipmentForm* form = nullptr;
        QWidget* beside = nullptr; ///< holds the form; gone while many are edited
        MessageBar* bar = nullptr; ///< for offers and questions
    };

    ChangeVerbs(const Services& services, const Parts& parts);

    QList<QAction*> verbs() const; ///< in the order of the page's menu
    QAction* discarding() const { return m_discard; }
    QAction* handingOver() const { return m_handOver; }
    BulkPanel* bulkPanel() const { return m_bulk; } ///< in the place of the shipment while it is open
    HoldPanel* holdPanel() const { return m_holdPanel; }

    Changing* changing() const { return m_changing; }

    void setAccounts(const QList<model::Account>& accounts);
    void enable(const QString& busy); ///< `busy` says what stands in the way of changes just now; empty: nothing
    bool leavePanel();                ///< the one that was opened last; false when none is open
    void retranslate();

Q_SIGNALS:
    void leftOut(const QString& title, const QList<aviso::ui::BatchResult>& results);
    void announced(const QString& sentence);
    void failed(const aviso::Error& error);

private:
    void connectParts();
    QList<ShipmentId> chosen() const; ///< what is selected, else the one that is open
    void editMany();
    void closeBulk();
    void hold();
    void withBooked(void (Changing::*act)(const QList<ShipmentId>&));
    void copy(void (Changing::*act)(const QList<ShipmentId>&));
    void discard();
    void takeBack(const QList<model::ShipmentLine>& lines);
    void showMade(const QList<ShipmentId>& shipments);

    Parts m_parts;
    Changing* m_changing;
    Discarding* m_discarding;
    BulkPanel* m_bulk;
    HoldPanel* m_holdPanel;
    QAction* m_editMany;
    QAction* m_hold;
    QAction* m_release;
    QAction* m_duplicate;
    QAction* m_reship;
    QAction* m_discard;
    QAction* m_takeBack;
    QAction* m_handOver;
    QAction* m_keepHere;
};

} // namespace aviso::ui
