#pragma once

#include "core/model/account.h"
#include "core/shipping/deskdefaults.h"
#include "ui/services.h"

#include <QList>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QVBoxLayout;

namespace aviso::ui {

class ReceiptsFolder;

/// What new shipments and imports begin with: account, service, and the messages that are switched on; and where the
/// receipts of bookings go.
class DefaultsSection final : public QWidget
{
    Q_OBJECT

public:
    explicit DefaultsSection(const Services& services, QWidget* parent = nullptr);

    void load();

Q_SIGNALS:
    void failed(const aviso::Error& error);
    void shown(); ///< captions were written anew

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Reading
    {
        shipping::DeskDefaults defaults = {};
        QList<model::Account> accounts = {};
    };
    static Result<Reading> read(storage::Connection& connection);

    void show();
    void fillServices(const catalogue::Entry* entry);
    void fillMessages(const catalogue::Entry* entry, const model::Shipment& draft);
    const model::Account* account() const;
    const catalogue::Entry* entryOf(const model::Account* account) const;
    void takeAccount();
    void takeChoices();
    void keep();

    const Services& m_services;
    Reading m_reading;
    QLabel* m_accountLabel;
    QComboBox* m_account;
    QLabel* m_serviceLabel;
    QComboBox* m_service;
    QLabel* m_channelLabel;
    QComboBox* m_channel;
    QLabel* m_messagesLabel;
    QVBoxLayout* m_ticks;
    QList<QCheckBox*> m_messages;
    QLabel* m_empty;
    QLabel* m_receiptsLabel;
    ReceiptsFolder* m_receipts;
    Place m_loading;
};

} // namespace aviso::ui
