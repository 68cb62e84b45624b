#pragma once

#include "core/carriers/novaposhta/booking_wire.h"
#include "core/carriers/novaposhta/novaposhta.h"
#include "tests/carriers/ukrainiandesk.h"
#include "tests/support/testdesk.h"

namespace aviso::test {

using namespace aviso::carriers;

inline const QString apiKey = u"0123456789abcdef0123456789abcdef"_s;
inline const QByteArray sticker = "%PDF-1.4 sticker %%EOF";
inline const QByteArray savedWaybill =
    R"([{"Ref":"r1","CostOnSite":95,"EstimatedDeliveryDate":"25.11.2026","IntDocNumber":"20400048799000","TypeDocument":"InternetDocument"}])";
inline const QString waybillNumber = u"20400048799000"_s;

/// An order to a point that was chosen: the recipient goes by keys.
inline LabelOrder orderByKeys()
{
    LabelOrder order = leastUkrainianOrder();
    order.shipment.service.values[u"branch"_s] = u"55555555-0000-0000-0000-000000000005"_s;
    order.shipment.service.values[u"settlement-city"_s] = u"66666666-0000-0000-0000-000000000006"_s;
    return order;
}

/// One line to the scripted carrier.
struct Line
{
    ScriptedPoshta poshta = {};
    test::StillClock clock = {};
    Carrier carrier = novaposhta::novaPoshta();
    Session session = Session(hurriedAccount(), {{u"api-key"_s, apiKey}}, poshta, clock);
    std::stop_source stop = {};
    const QDateTime sentAt = clock.now();

    /// Nobody waits between two requests.
    static model::Account hurriedAccount()
    {
        model::Account account = ukrainianAccount();
        account.settings[u"requests-per-second"_s] = u"1000000"_s;
        return account;
    }
    const Channel& channel() const { return carrier.channels.first(); }
    Result<PurchasedLabel> buy(const LabelOrder& order = leastUkrainianOrder())
    {
        return channel().buy(session, *novaposhta::waybillRequest(order), stop.get_token());
    }
    Result<std::optional<PurchasedLabel>> find()
    {
        const LabelOrder order = leastUkrainianOrder();
        return channel().findByKey(
            session, {.key = order.key, .request = novaposhta::waybillRequest(order)->request, .sentAt = sentAt}, {});
    }
    /// What the list of waybills holds, on its one page.
    void list(const QByteArray& documents) { poshta.give(u"InternetDocument.getDocumentList"_s, documents); }
};

inline QByteArray document(const QByteArray& more = {})
{
    return R"([{"Ref":"r0","IntDocNumber":"20400000000000","InfoRegClientBarcodes":"other"},
        {"Ref":"r1","IntDocNumber":"20400048799000","InfoRegClientBarcodes":"AV0123456789ABCDEFGHJK","Weight":"1.5")" +
           more + "}]";
}

inline QString said(const Error& error)
{
    return kindName(error.kind) + u' ' + error.code;
}

} // namespace aviso::test
