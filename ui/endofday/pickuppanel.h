#pragma once

#include "ui/endofday/endofdaytables.h"
#include "ui/services.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTableView;

namespace aviso::ui {

class ChoiceBox;
class ReasonLabel;

/// The pickups of an account: when the carrier could come, ordering one, and what became of those that were ordered.
/// What is unknown is settled here by the clerk's word, since no carrier can be asked about it.
class PickupPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit PickupPanel(const Services& services, QWidget* parent = nullptr);

    void show(const AccountDay& day);

    QPushButton* timesButton() const { return m_ask; } ///< what begins it

Q_SIGNALS:
    void announced(const QString& sentence);
    void failed(const aviso::Error& error);

protected:
    void changeEvent(QEvent* event) override;

private:
    void askTimes();
    void takeTimes(const QList<carriers::PickupSlot>& times);
    void order();
    void takeOrdered(const model::OrderedPickup& pickup);
    void settle(shipping::PickupWord word);
    const model::OrderedPickup* chosen() const;
    void judge();
    void retranslate();

    const Services& m_services;
    AccountDay m_day;
    QList<carriers::PickupSlot> m_times;
    bool m_isBusy = false;
    Place m_asking;
    QLabel* m_title;
    ReasonLabel* m_words;
    QPushButton* m_ask;
    QLabel* m_whenLabel;
    ChoiceBox* m_when;
    QPushButton* m_order;
    TableModel<model::OrderedPickup>* m_model;
    QTableView* m_table;
    ReasonLabel* m_what;
    QPushButton* m_comes;
    QPushButton* m_comesNot;
};

} // namespace aviso::ui
