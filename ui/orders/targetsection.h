#pragma once

#include "core/model/account.h"
#include "core/orders/import.h"
#include "core/shipping/deskdefaults.h"
#include "ui/services.h"

#include <QList>
#include <QWidget>

class QComboBox;
class QLabel;
class QMenu;
class QToolButton;

namespace aviso::ui {

/// What the orders become: under which source they are known, for which account, with which service and messages where
/// the file says nothing, and what happens to those that are here already.
class TargetSection final : public QWidget
{
    Q_OBJECT

public:
    explicit TargetSection(const Services& services, QWidget* parent = nullptr);

    /// Accounts and desk defaults, read again.
    void load();

    void setSources(const QStringList& sources); ///< remembered ones, to choose from
    void setSource(const QString& source);
    void setDuplicates(orders::Duplicates duplicates);
    void setWeightUnit(orders::WeightUnit unit);

    QString source() const;
    orders::Duplicates duplicates() const;
    orders::WeightUnit weightUnit() const;
    orders::Defaults defaults() const;
    QString carrier() const;            ///< of the account; empty: none
    orders::CarrierTerms terms() const; ///< the account's carrier's; nothing known without one

Q_SIGNALS:
    void edited();
    void sourceChanged(); ///< another source was named: what is remembered of it counts
    void failed(const aviso::Error& error);

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Reading
    {
        shipping::DeskDefaults defaults = {};
        QList<model::Account> accounts = {};
    };
    static Result<Reading> read(storage::Connection& connection);

    const model::Account* account() const;
    const catalogue::Entry* entry() const;
    void showAccounts();
    void showChoices();
    void showMessages();
    void takeMessages();
    void retranslate();

    const Services& m_services;
    Reading m_reading;
    model::Shipment m_draft; ///< what every row begins with
    QComboBox* m_source;
    QComboBox* m_account;
    QComboBox* m_service;
    QToolButton* m_messages;
    QMenu* m_messageMenu;
    QComboBox* m_weight;
    QComboBox* m_duplicates;
    QList<QLabel*> m_labels;
    QString m_lastSource;
    Place m_loading;
};

} // namespace aviso::ui
