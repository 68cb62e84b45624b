#pragma once

#include "core/carriers/carrier.h"
#include "core/net/transport.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <functional>

namespace aviso::test {

using namespace Qt::Literals::StringLiterals;

/// An account with Nova Poshta: a shop in Lviv that hands in at a branch.
inline model::Account ukrainianAccount()
{
    return {.carrier = u"novaposhta"_s,
            .name = u"Lviv"_s,
            .channel = u"api"_s,
            .baseUrl = QUrl(u"http://127.0.0.1:9/np/v2.0/json/"_s),
            .sender = {.name = u"Крамниця"_s, .city = u"Львів"_s, .country = u"UA"_s},
            .settings = {{u"sender-ref"_s, u"11111111-0000-0000-0000-000000000001"_s},
                         {u"sender-contact"_s, u"22222222-0000-0000-0000-000000000002"_s},
                         {u"sender-city"_s, u"33333333-0000-0000-0000-000000000003"_s},
                         {u"sender-address"_s, u"44444444-0000-0000-0000-000000000004"_s},
                         {u"sender-phone"_s, u"067 000 00 01"_s},
                         {u"requests-per-second"_s, u"1000"_s}}};
}

/// The least that goes to a branch that was typed by its number.
inline carriers::LabelOrder leastUkrainianOrder()
{
    model::Shipment shipment{
        .consignee = {.firstName = u"Олена"_s, .name = u"Коваль"_s, .city = u"Київ"_s, .mobile = u"0670000002"_s},
        .service = {.basic = u"WarehouseWarehouse"_s,
                    .values = {{u"declared-value"_s, u"500"_s}, {u"point-number"_s, u"7"_s}}},
        .parcels = {{.weightGrams = 1200, .content = u"Книги"_s}}};
    return {.account = ukrainianAccount(),
            .shipment = shipment,
            .parcel = shipment.parcels.first(),
            .key = u"AV0123456789ABCDEFGHJK"_s,
            // Late in the evening in Greenwich the next day has begun in Kyiv.
            .at = QDateTime(QDate(2026, 11, 22), QTime(23, 0), Qt::UTC)};
}

/// Nova Poshta as a script: what each method answers, and what it was asked. One thread.
class ScriptedPoshta final : public net::Transport
{
public:
    struct Asked
    {
        QString method = {}; ///< "InternetDocument.save", or "GET"
        QJsonObject properties = {};
        QUrl url = {};
        QByteArray body = {};
    };

    /// What comes for a method, in turn; the last one stays. Methods without a script succeed with nothing.
    QMap<QString, QList<Result<net::Answer>>> answers = {};
    QList<Asked> asked = {};
    std::function<void(const QString& method)> whenAsked = [](const QString&) {};

    void say(const QString& method, const QByteArray& body) { answers[method].append(net::Answer{200, {}, body}); }
    /// Success with these data.
    void give(const QString& method, const QByteArray& data)
    {
        say(method, R"({"success":true,"data":)" + data + R"(,"errors":[],"warnings":[]})");
    }

    int count(const QString& method) const
    {
        return static_cast<int>(std::ranges::count_if(asked, [&](const Asked& each) { return each.method == method; }));
    }
    QJsonObject last(const QString& method) const
    {
        const auto found =
            std::find_if(asked.rbegin(), asked.rend(), [&](const Asked& a) { return a.method == method; });
        return found == asked.rend() ? QJsonObject() : found->properties;
    }

    Result<net::Answer> send(const net::Request& request, std::stop_token) override
    {
        const QJsonObject body = QJsonDocument::fromJson(request.body).object();
        const QString method = request.method == "GET"
                                   ? u"GET"_s
                                   : body["modelName"_L1].toString() + u'.' + body["calledMethod"_L1].toString();
        asked.append({method, body["methodProperties"_L1].toObject(), request.url, request.body});
        whenAsked(method);
        QList<Result<net::Answer>>& script = answers[method];
        if (script.isEmpty())
            return net::Answer{200, {}, R"({"success":true,"data":[]})"};
        return script.size() > 1 ? script.takeFirst() : script.first();
    }
};

} // namespace aviso::test
