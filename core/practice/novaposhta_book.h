#pragma once

#include "core/practice/carrier.h"
#include "core/practice/novaposhta_places.h"

#include <QDate>
#include <QHash>
#include <QJsonArray>
#include <QJsonObject>

#include <chrono>

namespace aviso::practice::novaposhta {

/// Sender or recipient of a waybill. Names and phones are lost over a restart: the state file keeps none.
struct Party
{
    QString counterparty = {}; ///< Ref
    QString contact = {};      ///< Ref
    QString name = {};
    QString company = {};
    QString phone = {}; ///< "380671234567"
    QString cityRef = {};
    QString point = {};   ///< Ref of a branch or locker; empty for a door
    QString address = {}; ///< as it is read by people
};

/// A waybill as its carrier remembers it.
struct Waybill
{
    QString number = {};
    QString ref = {};
    QDateTime createdAt = {};
    QDate day = {};
    QString service = {};
    QString cargo = {};
    QString payer = {};
    QString method = {};
    QString description = {};
    QString orderNumber = {}; ///< InfoRegClientBarcodes
    QString additional = {};
    int seats = 1;
    double weight = 0;
    double volume = 0;
    double cost = 0;
    double moneyBack = 0; ///< to bring back as money
    QString moneyBackPayer = {};
    double paymentControl = 0;
    QJsonArray places = {}; ///< OptionsSeat
    Party sender = {};
    Party recipient = {};
    enum class Life { Live, Deleted } life = Life::Live;
    QDate printedOn = {};
    QString registerRef = {};
    QString owner = {};     ///< number of the waybill that this one follows
    QString ownerKind = {}; ///< "CargoReturn", "Redirecting", "Redelivery"
    QString next = {};      ///< number of the waybill that follows this one
    QString nextKind = {};
    QDateTime nextAt = {};
    int moreDays = 0; ///< of storage
    QList<ParcelEvent> events = {};

    bool hasMoneyBack() const { return moneyBack > 0; }
};

/// Price of carrying it and what belongs to it, UAH.
double price(const Waybill& waybill);
double chargedWeight(const Waybill& waybill);
QDate deliveryDay(const Waybill& waybill);
/// The latest StatusCode; "1" before anything happened, "2" when it was deleted. What is followed by a return or a
/// redirect stays at that.
QString statusCode(const Waybill& waybill);

/// Groups of status codes, for what may be ordered.
enum class Stage { Announced, Moving, Waiting, Courier, Trouble, Received, Gone };
Stage stage(const Waybill& waybill);
/// When an event of one of the codes happened first; invalid when none did.
QDateTime when(const Waybill& waybill, const QStringList& codes);
/// The last day without paid storage, as a moment; invalid while it has not arrived.
QDateTime paidStorageFrom(const Waybill& waybill);
const Point* destination(const Waybill& waybill);

struct Counterparty
{
    QString ref = {};
    QString property = {}; ///< "Sender", "Recipient", "ThirdPerson"
    QString type = {};     ///< "PrivatePerson", "Organization"
    QString firstName = {};
    QString middleName = {};
    QString lastName = {};
    QString company = {};
    QString edrpou = {};
    QString ownership = {};
    QString cityRef = {};
    QString describe() const;
};

struct Contact
{
    QString ref = {};
    QString counterparty = {};
    QString firstName = {};
    QString middleName = {};
    QString lastName = {};
    QString phone = {};
    QString email = {};
    QString describe() const;
};

struct Address
{
    QString ref = {};
    QString counterparty = {};
    QString cityRef = {};
    QString street = {}; ///< Ref
    QString building = {};
    QString flat = {};
    QString describe() const;
};

struct Register
{
    QString ref = {};
    QString number = {};
    QDateTime at = {};
    QDate day = {};
    QDate printedOn = {};
    QStringList waybills = {}; ///< Refs
};

/// An order of an additional service.
struct ServiceOrder
{
    QString ref = {};
    QString number = {}; ///< "102-00000001"
    QString type = {};   ///< "orderRedirecting"
    QDateTime at = {};
    QString waybill = {}; ///< number
    QJsonObject asked = {};
    QString target = {}; ///< Ref of a point; empty for a door
    QString cityRef = {};
    double cost = 0;
    enum class State { Received, Done, Deleted } state = State::Received;
    QString made = {}; ///< number of the waybill that came of it
};

/// All that the stand-in remembers. One thread at a time.
struct Book
{
    Book();

    QList<Waybill> waybills = {};
    QList<Counterparty> counterparties = {};
    QList<Contact> contacts = {};
    QList<Address> addresses = {};
    QList<Register> registers = {};
    QList<ServiceOrder> orders = {};
    qint64 serial = 0;
    qint64 orderSerial = 0;
    qint64 registerSerial = 0;
    qint64 peopleSerial = 0;
    std::chrono::minutes orderTakes{10};

    /// By number or Ref; null when there is none.
    Waybill* waybill(const QString& id);
    const Waybill* waybill(const QString& id) const;
    Counterparty* counterparty(const QString& ref);
    Contact* contact(const QString& ref);
    Address* address(const QString& ref);
    Register* registerOf(const QString& ref);
    ServiceOrder* order(const QString& id);
    ServiceOrder* openOrder(const QString& waybill, const QString& type);

    QString nextNumber();
    QString nextRef();
    /// The waybill that follows another ("Redirecting", "CargoReturn", "Redelivery"): made once, with a number that
    /// is always the same, so that a restart makes it again.
    Waybill& follow(const QString& number, const QString& kind, const QDateTime& at);
    /// Carries out the orders whose time has come.
    void settle(const QDateTime& now);
    bool addEvent(const QString& number, const ParcelEvent& event);

private:
    QDateTime dueAt(const ServiceOrder& order) const
    {
        return order.at.addSecs(std::chrono::seconds(orderTakes).count());
    }
    void carryOut(ServiceOrder& order, const QDateTime& at);
};

/// What the state file keeps of a waybill or an order: no name, no phone, no street.
QString record(const Waybill& waybill);
Waybill waybillFrom(const QString& record);
QString record(const ServiceOrder& order);
ServiceOrder orderFrom(const QString& record);

/// Refs of the sender that every practice key has.
QString practiceSender();
QString practiceContact();
QString practiceAddress();
QString practiceBranch(); ///< in the same town

} // namespace aviso::practice::novaposhta
