#pragma once

#include "core/tracking/mirror.h"

#include <QList>
#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace aviso::ui {

/// Where a parcel is and what is known of its way, and which of the shipment's parcels is looked at.
class WayHead final : public QWidget
{
    Q_OBJECT

public:
    explicit WayHead(QWidget* parent = nullptr);

    /// The parcels of a shipment; the one at the same place stays chosen.
    void show(const QList<tracking::Mirror>& parcels);
    const tracking::Mirror* parcel() const; ///< null: none is on its way
    void setBusy(bool isBusy);

Q_SIGNALS:
    void turned();   ///< another parcel was chosen
    void askAsked(); ///< the carrier shall be asked now
    void pageAsked();

protected:
    void changeEvent(QEvent* event) override;

private:
    void showParcel();
    void enable();
    void retranslate();

    QList<tracking::Mirror> m_mirrors;
    bool m_isBusy = false;
    QLabel* m_picture;
    QLabel* m_standing;
    QLabel* m_facts;
    QComboBox* m_parcels;
    QPushButton* m_ask;
    QPushButton* m_page;
};

} // namespace aviso::ui
