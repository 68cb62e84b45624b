#pragma once

#include "core/practice/novaposhta_book.h"
#include "core/practice/novaposhta_wire.h"
#include "tests/carriers/practicedesk.h"

#include <algorithm>

/// A desk's words with the stand-in Nova Poshta.
struct NovaPoshtaDesk : Desk
{
    using Desk::Desk;

    static QString key() { return u"a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0"_s; }
    static const aviso::practice::novaposhta::Places& places() { return aviso::practice::novaposhta::places(); }
    static QString cityRef(const QString& name) { return places().byName(name)->cityRef; }
    static QString settlementRef(const QString& name) { return places().byName(name)->ref; }
    static const aviso::practice::novaposhta::Point& point(const QString& city, int number)
    {
        return *places().pointByNumber(cityRef(city), number);
    }
    /// The first point of a kind that fits.
    template <class Is>
    static const aviso::practice::novaposhta::Point& pointWhere(Is is)
    {
        return *std::ranges::find_if(places().points, is);
    }

    QJsonObject ask(const QString& model, const QString& method, const QJsonObject& properties, const QString& with)
    {
        const QJsonObject body{{u"apiKey"_s, with},
                               {u"modelName"_s, model},
                               {u"calledMethod"_s, method},
                               {u"methodProperties"_s, properties}};
        last = post("/novaposhta/v2.0/json/"_L1, QJsonDocument(body).toJson());
        return QJsonDocument::fromJson(last.body).object();
    }
    QJsonObject ask(const QString& model, const QString& method, const QJsonObject& properties = {})
    {
        return ask(model, method, properties, key());
    }
    QJsonObject first(const QString& model, const QString& method, const QJsonObject& properties = {})
    {
        return ask(model, method, properties)["data"_L1].toArray().first().toObject();
    }
    aviso::practice::Answer get(const QString& path) { return office.answer({.path = path}); }

    QJsonObject save(const QJsonObject& waybill) { return ask(u"InternetDocument"_s, u"save"_s, waybill); }
    /// The number of a waybill that must be accepted.
    QString book(const QJsonObject& waybill)
    {
        return save(waybill)["data"_L1].toArray().first()["IntDocNumber"_L1].toString();
    }
    QJsonObject track(const QString& number, const QString& phone = {})
    {
        return first(u"TrackingDocument"_s, u"getStatusDocuments"_s,
                     {{u"Documents"_s, QJsonArray{QJsonObject{{u"DocumentNumber"_s, number}, {u"Phone"_s, phone}}}}});
    }
    void happens(const QString& number, const QString& code, int hours = 1)
    {
        clock.pass(3600 * hours);
        post("/practice/scenario"_L1, QJsonDocument(QJsonObject{{u"number"_s, number}, {u"event"_s, code}}).toJson());
    }
    /// From now on only happens() moves it.
    void hold(const QString& number)
    {
        post("/practice/scenario"_L1,
             QJsonDocument(QJsonObject{{u"number"_s, number}, {u"scenario"_s, u"by-hand"_s}}).toJson());
    }
    static QStringList codes(const QJsonObject& answer, QLatin1StringView member = QLatin1StringView("errorCodes"))
    {
        QStringList out;
        for (const QJsonValue code : answer[member].toArray())
            out << code.toString();
        return out;
    }

    aviso::practice::Answer last = {};
};

/// A parcel from branch to branch with the recipient in words.
inline QJsonObject plainWaybill()
{
    using namespace aviso::practice::novaposhta;
    return {{u"PayerType"_s, u"Sender"_s},
            {u"PaymentMethod"_s, u"Cash"_s},
            {u"DateTime"_s, u"23.11.2026"_s},
            {u"CargoType"_s, u"Parcel"_s},
            {u"ServiceType"_s, u"WarehouseWarehouse"_s},
            {u"SeatsAmount"_s, u"1"_s},
            {u"Description"_s, u"Вироби з кераміки"_s},
            {u"Cost"_s, u"1200"_s},
            {u"Weight"_s, u"1.5"_s},
            {u"CitySender"_s, NovaPoshtaDesk::cityRef(u"Київ"_s)},
            {u"Sender"_s, practiceSender()},
            {u"ContactSender"_s, practiceContact()},
            {u"SenderAddress"_s, NovaPoshtaDesk::point(u"Київ"_s, 1).ref},
            {u"SendersPhone"_s, u"380671112233"_s},
            {u"NewAddress"_s, u"1"_s},
            {u"RecipientCityName"_s, u"Львів"_s},
            {u"RecipientArea"_s, u"Львівська"_s},
            {u"RecipientAddressName"_s, u"3"_s},
            {u"RecipientName"_s, u"Марко Вовчок"_s},
            {u"RecipientType"_s, u"PrivatePerson"_s},
            {u"RecipientsPhone"_s, u"0503334455"_s},
            {u"InfoRegClientBarcodes"_s, u"A-1001"_s}};
}

/// A waybill with changes; null takes a member away.
inline QJsonObject changedWaybill(const QJsonObject& edits, QJsonObject waybill = plainWaybill())
{
    for (auto it = edits.begin(); it != edits.end(); ++it)
        waybill = withValue(waybill, it.key(), it.value());
    return waybill;
}

/// The plain parcel to a locker.
inline QJsonObject lockerWaybill()
{
    return changedWaybill({{u"RecipientAddressName"_s, u"3002"_s},
                           {u"OptionsSeat"_s, QJsonArray{QJsonObject{{u"volumetricLength"_s, u"50"_s},
                                                                     {u"volumetricWidth"_s, u"30"_s},
                                                                     {u"volumetricHeight"_s, u"20"_s},
                                                                     {u"weight"_s, u"1.5"_s}}}}});
}
