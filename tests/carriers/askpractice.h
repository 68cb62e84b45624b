#pragma once

#include "core/carriers/swisspost/rest_wire.h"
#include "core/carriers/swisspost/soap_wire.h"
#include "core/catalogue/compile.h"
#include "core/model/placeholders.h"
#include "core/practice/swisspost.h"
#include "core/shipping/notices.h"
#include "tests/support/randomshipment.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QXmlStreamReader>

#include <algorithm>

namespace aviso::tests {

using namespace Qt::Literals::StringLiterals;

/// What the stand-in carrier made of a shipment, all its parcels together.
struct CarrierSays
{
    bool hasLabel = true;      ///< for every parcel
    bool isMalformed = false;  ///< HTTP 400, or a SOAP fault: the form was refused before any rule was looked at
    QStringList errors = {};   ///< E codes
    QStringList warnings = {}; ///< W codes
    QString complaint = {};    ///< about the form
    QString unwritten = {};    ///< the field without which our own writer makes no request

    QString text() const
    {
        return u"label %1, errors [%2], warnings [%3] %4"_s.arg(hasLabel).arg(errors.join(u' '), warnings.join(u' '),
                                                                              complaint);
    }
};

/// Asks one stand-in Swiss Post, each time with an item number of its own.
class PracticeDesk
{
public:
    explicit PracticeDesk(QDate today)
        : m_now(today, QTime(9, 0), Qt::UTC), m_post({.labels = practice::SwissPostSettings::Labels::Stub})
    {
        const auto pass = m_post.answer(
            {.method = "POST",
             .path = u"/OAuth/token"_s,
             .headers = {{"content-type", "application/x-www-form-urlencoded"}},
             .body = "grant_type=client_credentials&client_id=a&client_secret=b&scope=DCAPI_BARCODE_READ"},
            m_now);
        m_token = QJsonDocument::fromJson(pass.body)[u"access_token"_s].toString().toLatin1();
    }

    /// Asks for the label of every parcel, or of the first and the last where there are many. A text that no message
    /// carries goes along with all of them, so that the carrier can say that it drops it.
    CarrierSays ask(const catalogue::Entry& entry, const support::RandomCase& pair)
    {
        CarrierSays says;
        carriers::LabelOrder order{.account = pair.account,
                                   .shipment = pair.shipment,
                                   .notices = shipping::notices(entry, pair.account, pair.shipment),
                                   .optionCodes = shipping::optionCodes(entry, pair.shipment)};
        addLostText(entry, order, {u"text1"_s, &carriers::Notice::text1, pair.shipment.texts.text1});
        addLostText(entry, order, {u"text2"_s, &carriers::Notice::text2, pair.shipment.texts.text2});
        QList<model::Parcel> parcels = pair.shipment.parcels;
        if (parcels.size() > 4)
            parcels = {parcels.constFirst(), parcels.constLast()};
        for (const model::Parcel& parcel : parcels) {
            order.parcel = parcel;
            order.key = QString::number(++m_asked).rightJustified(8, u'0');
            if (pair.account.channel == "webservice"_L1)
                addSoap(order, says);
            else
                addRest(order, says);
        }
        return says;
    }

private:
    struct Text
    {
        QString name;
        QString carriers::Notice::* member;
        QString wanted;
    };

    /// A text that only an e-mail would carry goes with the messages that would; one that none would goes with all.
    static void addLostText(const catalogue::Entry& entry, carriers::LabelOrder& order, const Text& text)
    {
        const auto isCarried = [&](const carriers::Notice& notice) { return !(notice.*text.member).isEmpty(); };
        const auto mightCarry = [&](const carriers::Notice& notice) {
            return catalogue::message(entry, notice.code)->texts.contains(text.name);
        };
        if (std::ranges::any_of(order.notices, isCarried))
            return;
        const bool isForSome = std::ranges::any_of(order.notices, mightCarry);
        for (carriers::Notice& notice : order.notices)
            if (!isForSome || mightCarry(notice))
                notice.*text.member = model::fill(text.wanted, order.shipment, order.account, notice.language).text;
    }

    static QStringList codes(const QJsonValue& list)
    {
        QStringList out;
        for (const QJsonValue value : list.toArray())
            out << value[u"code"_s].toString();
        return out;
    }

    void addRest(const carriers::LabelOrder& order, CarrierSays& says)
    {
        const auto prepared = carriers::swisspost::labelRequest(order);
        if (!prepared)
            return refuseByUs(prepared.error(), says);
        const auto answer =
            m_post.answer({.method = "POST",
                           .path = u"/barcode/v1/generateAddressLabel"_s,
                           .headers = {{"authorization", "Bearer " + m_token}, {"content-type", "application/json"}},
                           .body = prepared->request},
                          m_now);
        if (answer.status != 200) {
            says.isMalformed = true;
            says.complaint = QString::fromUtf8(answer.body);
        }
        const QJsonValue item = QJsonDocument::fromJson(answer.body)[u"item"_s];
        says.hasLabel = says.hasLabel && !item[u"identCode"_s].toString().isEmpty();
        says.errors += codes(item[u"errors"_s]);
        says.warnings += codes(item[u"warnings"_s]);
    }

    void addSoap(const carriers::LabelOrder& order, CarrierSays& says)
    {
        const auto prepared = carriers::swisspost::soapLabelRequest(order);
        if (!prepared)
            return refuseByUs(prepared.error(), says);
        const auto answer =
            m_post.answer({.method = "POST",
                           .path = u"/wsbc/barcode/v2_4"_s,
                           .headers = {{"authorization", "Basic " + QByteArray("user:right").toBase64()},
                                       {"content-type", "text/xml; charset=utf-8"}},
                           .body = prepared->request},
                          m_now);
        if (answer.status != 200) {
            says.isMalformed = true;
            says.complaint = QString::fromUtf8(answer.body);
        }
        bool hasIdent = false;
        QXmlStreamReader xml(answer.body);
        while (!xml.atEnd())
            if (xml.readNext() == QXmlStreamReader::StartElement) {
                if (xml.name() == "IdentCode"_L1)
                    hasIdent = !xml.readElementText().isEmpty();
                else if (xml.name() == "Code"_L1) {
                    const QString code = xml.readElementText();
                    (code.startsWith(u'W') ? says.warnings : says.errors) << code;
                }
            }
        says.hasLabel = says.hasLabel && hasIdent;
    }

    /// The writer itself does not write some requests; the carrier never hears of them.
    static void refuseByUs(const Error& error, CarrierSays& says)
    {
        says.hasLabel = false;
        says.unwritten = error.field;
    }

    QDateTime m_now;
    practice::SwissPost m_post;
    QByteArray m_token = {};
    int m_asked = 0;
};

} // namespace aviso::tests
