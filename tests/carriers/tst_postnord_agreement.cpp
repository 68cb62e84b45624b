#include "core/carriers/postnord/booking_wire.h"
#include "core/catalogue/compile.h"
#include "core/practice/postnord_rules.h"
#include "core/shipping/notices.h"
#include "tests/carriers/northdesk.h"
#include "tests/support/dice.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace aviso;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int bookings = 20'000;

/// Draws bookings of which about a third is right, and of the others most have one thing wrong.
class Drawing
{
public:
    Drawing(const catalogue::Entry& entry, QRandomGenerator& random) : m_entry(entry), m_dice(random, 30)
    {
        for (const catalogue::Service& service : entry.services)
            (service.kind == catalogue::Service::Kind::Basic ? m_basics : m_additional) += service.code;
    }

    carriers::LabelOrder draw()
    {
        model::Account account = test::northAccount();
        const QString issuer = m_dice.of<QString>({u"Z11"_s, u"Z12"_s, u"Z13"_s, u"Z14"_s});
        account.settings[u"issuer"_s] = issuer;
        account.sender.country = m_dice.oneIn(5) ? m_dice.of(countries()) : homeOf(issuer);
        fill(account.settings, u"sender-mobile"_s, u"+46700000001"_s);
        fill(account.settings, u"cod-account"_s, u"12345678"_s);
        if (!account.settings.value(u"cod-account"_s).isEmpty())
            account.settings[u"cod-account-bank"_s] = u"Z01"_s;
        account.settings[u"customs-eori"_s] = u"SE5561234711"_s;
        account.settings[u"vat-number"_s] = u"SE556123471101"_s;
        account.settings[u"sender-phone"_s] = u"+4681234567"_s;
        model::Shipment shipment = test::northShipment(AccountId{1}, u"R"_s);
        shipment.consignee.country = m_dice.oneIn(3) ? m_dice.of(countries()) : homeOf(issuer);
        shipment.consignee.phone = u"+4687654321"_s;
        shipment.consignee.mobile = m_dice.oneIn(6) ? QString() : u"+46701234567"_s;
        if (m_dice.oneIn(6))
            shipment.consignee.email.clear();
        chooseService(shipment, issuer, account.sender.country);
        fillValues(shipment.service.values);
        return {.account = account,
                .shipment = shipment,
                .parcel = shipment.parcels.first(),
                .notices = shipping::notices(m_entry, account, shipment),
                .optionCodes = shipping::optionCodes(m_entry, shipment),
                .key = u"AV"_s,
                .at = QDateTime(QDate(2026, 11, 23), QTime(8, 0), Qt::UTC)};
    }

private:
    static const QStringList& countries()
    {
        static const QStringList all{u"SE"_s, u"DK"_s, u"NO"_s, u"FI"_s, u"AX"_s, u"FO"_s, u"GL"_s,
                                     u"DE"_s, u"FR"_s, u"PL"_s, u"GB"_s, u"US"_s, u"IS"_s};
        return all;
    }

    static QString homeOf(const QString& issuer)
    {
        static const QMap<QString, QString> homes{
            {u"Z11"_s, u"DK"_s}, {u"Z12"_s, u"SE"_s}, {u"Z13"_s, u"NO"_s}, {u"Z14"_s, u"FI"_s}};
        return homes.value(issuer);
    }

    void fill(QMap<QString, QString>& into, const QString& name, const QString& value)
    {
        if (!m_dice.oneIn(6))
            into[name] = value;
    }

    void chooseService(model::Shipment& shipment, const QString& issuer, const QString& from)
    {
        const QString& to = shipment.consignee.country;
        do
            shipment.service.basic = m_dice.of(m_basics);
        while (!isMeant(shipment.service.basic, issuer) ||
               (!m_dice.oneIn(8) &&
                !practice::postNordKnows(issuer, carriers::postnord::sentCode(shipment.service.basic))));
        const QString basic = carriers::postnord::sentCode(shipment.service.basic);
        shipment.messages.clear();
        const QStringList demanded = practice::postNordDemands(issuer, basic, from, to);
        for (const auto& [code, channel] :
             {std::pair(u"A3"_s, model::MessageChannel::Sms), {u"A4"_s, model::MessageChannel::Email}}) {
            const bool isWanted = demanded.contains(code) ? !m_dice.oneIn(10) : m_dice.oneIn(4);
            if (isWanted)
                shipment.messages += {.code = code, .channel = channel};
        }
        for (const QString& code : m_additional) {
            const QString sent = carriers::postnord::sentCode(code);
            const bool isOffered =
                practice::postNordOffer(issuer, basic, sent, from, to) != practice::PostNordOffer::No;
            const bool isWanted = demanded.contains(sent) ? !m_dice.oneIn(10)
                                  : isOffered             ? m_dice.oneIn(9)
                                                          : m_dice.oneIn(400);
            if (isWanted && isMeant(code, issuer))
                shipment.service.additional += code;
        }
        if (m_dice.oneIn(3) || (basic == "17"_L1 && !m_dice.oneIn(5)))
            shipment.options += m_dice.of<model::DeliveryOption>(
                {model::DeliveryOption::Leave, model::DeliveryOption::Day, model::DeliveryOption::Redirect});
    }

    /// What another company calls by the same code would be refused here and taken for its own there.
    bool isMeant(const QString& code, const QString& issuer)
    {
        return !code.contains(u'-') || code.endsWith(u'-' + homeOf(issuer));
    }

    void fillValues(QMap<QString, QString>& values)
    {
        for (const auto& [name, value] : {std::pair(u"point-id"_s, u"4711"_s),
                                          {u"point-name"_s, u"Kiosk"_s},
                                          {u"point-street"_s, u"Torget 1"_s},
                                          {u"point-postcode"_s, u"21145"_s},
                                          {u"point-city"_s, u"Malmö"_s},
                                          {u"cod-amount"_s, u"99.50"_s},
                                          {u"insured-amount"_s, u"500"_s}})
            if (!m_dice.oneIn(40))
                values[name] = value;
        // The stand-in asks for no customs form.
        for (const auto& [name, value] : {std::pair(u"customs-content"_s, u"Books"_s),
                                          {u"customs-value"_s, u"500"_s},
                                          {u"customs-currency"_s, u"SEK"_s},
                                          {u"customs-code"_s, u"490199"_s},
                                          {u"customs-origin"_s, u"SE"_s},
                                          {u"customs-grams"_s, u"900"_s},
                                          {u"customs-quantity"_s, u"2"_s}})
            values[name] = value;
        values[u"cod-currency"_s] = u"SEK"_s;
        values[u"insured-currency"_s] = u"SEK"_s;
    }

    const catalogue::Entry& m_entry;
    support::Dice m_dice;
    QStringList m_basics;
    QStringList m_additional;
};

/// What stands against it at the carrier: our own advice that we make a refusal is left out.
QStringList refusals(const catalogue::Entry& entry, const carriers::LabelOrder& order)
{
    QStringList found;
    const auto verdict = catalogue::compile(entry, order.account, order.shipment, order.at.date());
    for (const catalogue::Problem& problem : verdict.problems) {
        const auto rule = std::ranges::find(entry.rules, problem.rule, &catalogue::Rule::id);
        const bool isOurs = rule != entry.rules.end() && rule->source == "OWN"_L1;
        if (problem.severity == catalogue::Severity::Refused && !isOurs)
            found << problem.field + u' ' + problem.rule;
    }
    return found;
}

class TestPostNordAgreement : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatTheCompilerLetsThroughIsBookedAndNothingElse()
    {
        const auto all = catalogue::bundled();
        QVERIFY(all);
        const catalogue::Entry entry = all->value(u"postnord"_s);
        QRandomGenerator random(20261123);
        Drawing drawing(entry, random);
        int good = 0;
        for (int i = 0; i < bookings; ++i) {
            const carriers::LabelOrder order = drawing.draw();
            const auto request = carriers::postnord::bookingRequest(order);
            QVERIFY(request);
            const auto body = QJsonDocument::fromJson(carriers::postnord::restored(request->request)->body).object();
            const auto faults = practice::postNordFaults(body);
            const QStringList ours = refusals(entry, order);
            const QString theirs = faults.isEmpty() ? QString() : faults.first().text;
            QVERIFY2(ours.isEmpty() == faults.isEmpty(),
                     qPrintable(u"booking %1, %2 with %3 from %4 to %5: ours [%6], theirs [%7]"_s.arg(i).arg(
                         order.shipment.service.basic, order.shipment.service.additional.join(u' '),
                         order.account.settings.value(u"issuer"_s) + u'/' + order.account.sender.country,
                         order.shipment.consignee.country, ours.join(u", "_s), theirs)));
            good += ours.isEmpty() ? 1 : 0;
        }
        QVERIFY2(good > bookings / 10 && good < bookings * 9 / 10, qPrintable(QString::number(good)));
    }
};

} // namespace

QTEST_GUILESS_MAIN(TestPostNordAgreement)
#include "tst_postnord_agreement.moc"
