#pragma once

#include "core/model/presets.h"
#include "core/shipping/rewrite.h"
#include "ui/models/tablemodel.h"
#include "ui/services.h"

#include <QFrame>
#include <QList>
#include <QString>
#include <QTimer>

class QComboBox;
class QLabel;
class QPushButton;
class QScrollArea;
class QTableView;

namespace aviso::ui {

class BulkForm;

/// One line of the preview: a field of a shipment before and after, or a shipment that stays, and why.
struct PreviewLine
{
    ShipmentId shipment = {};
    QString name = {};
    QString field = {}; ///< empty: it stays
    QString before = {};
    QString after = {}; ///< or the reason

    bool operator==(const PreviewLine&) const = default;
};

/// Changes fields in all selected shipments at once, by a preset and beyond it: what shall change above, what would
/// become of each of them below, while one chooses. Nothing is changed before the button says how many and is pressed.
class BulkPanel final : public QFrame
{
    Q_OBJECT

public:
    explicit BulkPanel(const Services& services, QWidget* parent = nullptr);

    void setAccounts(const QList<model::Account>& accounts);
    void open(const QList<ShipmentId>& shipments); ///< with the focus on the first field
    void setShipments(const QList<ShipmentId>& shipments);

Q_SIGNALS:
    void closed();
    void changed(const aviso::shipping::RewriteOutcome& outcome);
    void shipmentAsked(aviso::ShipmentId shipment);
    void failed(const aviso::Error& error);

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* buildPreview();
    void loadPresets();
    void showPresets();
    Result<shipping::Rewrite> chosen() const; ///< the preset, then what is ticked; empty: nothing is chosen
    void lookSoon();
    void look();
    void take(const shipping::RewritePreview& preview);
    void apply();
    void showCount();
    void chain();
    void retranslate();

    const Services& m_services;
    QList<model::Account> m_accounts;
    QList<model::Preset> m_presets;
    Place m_loadingPresets;
    QList<ShipmentId> m_shipments;
    shipping::Rewrite m_rewrite;
    shipping::RewritePreview m_preview;
    TableModel<PreviewLine> m_model;
    Place m_latest;
    QTimer m_pause;
    bool m_isLooking = false;
    bool m_isBusy = false;
    QLabel* m_title;
    QLabel* m_presetLabel;
    QComboBox* m_preset;
    QScrollArea* m_area;
    BulkForm* m_form;
    QLabel* m_count;
    QTableView* m_table;
    QPushButton* m_change;
    QPushButton* m_close;
};

} // namespace aviso::ui
