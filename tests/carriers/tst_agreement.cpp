#include "core/carriers/swisspost/rest_wire.h"
#include "core/carriers/swisspost/soap_wire.h"
#include "core/catalogue/compile.h"
#include "core/practice/swisspost.h"
#include "core/shipping/notices.h"
#include "tests/support/randomshipment.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>

using namespace aviso;
using namespace Qt::Literals::StringLiterals;
using catalogue::Severity;

namespace {

const QDate today(2026, 11, 23);
const QDateTime now(today, QTime(9, 0), Qt::UTC);

int wantedPairs()
{
    return qEnvironmentVariableIntValue("AVISO_PAIRS") > 0 ? qEnvironmentVariableIntValue("AVISO_PAIRS") : 3000;
}

/// What the carrier made of one item.
struct CarrierSays
{
    bool hasLabel = false;
    bool isBadRequest = false;
    QStringList errors = {};
    QStringList warnings = {};

    QString text() const
    {
        return u"label %1, 400 %2, errors [%3], warnings [%4]"_s.arg(hasLabel).arg(isBadRequest)
            .arg(errors.join(u' '), warnings.join(u' '));
    }
};

/// Warnings that tell of something lost, as against those that only inform.
bool tellsOfLoss(const QString& warning)
{
    static const QStringList harmless{u"W2010"_s, u"W2012"_s, u"W2015"_s, u"W9997"_s};
    return !harmless.contains(warning);
}

QStringList codes(const QJsonValue& list)
{
    QStringList out;
    for (const QJsonValue& value : list.toArray())
        out << value[u"code"_s].toString();
    return out;
}

CarrierSays readRest(const practice::Answer& answer)
{
    CarrierSays says{.isBadRequest = answer.status == 400};
    const QJsonValue item = QJsonDocument::fromJson(answer.body)[u"item"_s];
    says.hasLabel = !item[u"identCode"_s].toString().isEmpty();
    says.errors = codes(item[u"errors"_s]);
    says.warnings = codes(item[u"warnings"_s]);
    return says;
}

CarrierSays readSoap(const practice::Answer& answer)
{
    CarrierSays says{.isBadRequest = answer.status != 200};
    QXmlStreamReader xml(answer.body);
    while (!xml.atEnd())
        if (xml.readNext() == QXmlStreamReader::StartElement) {
            if (xml.name() == "IdentCode"_L1)
                says.hasLabel = !xml.readElementText().isEmpty();
            else if (xml.name() == "Code"_L1) {
                const QString code = xml.readElementText();
                (code.startsWith(u'W') ? says.warnings : says.errors) << code;
            }
        }
    return says;
}

/// A post of its own for every pair, so that item numbers never collide.
CarrierSays ask(const catalogue::Entry& entry, const support::RandomCase& pair)
{
    const carriers::LabelOrder order{.account = pair.account,
                                     .shipment = pair.shipment,
                                     .parcel = pair.shipment.parcels.value(0),
                                     .notices = shipping::notices(entry, pair.account, pair.shipment),
                                     .optionCodes = shipping::optionCodes(entry, pair.shipment),
                                     .key = u"00000001"_s};
    practice::SwissPost post({.labels = practice::SwissPostSettings::Labels::Stub});
    if (pair.account.channel == "webservice"_L1) {
        const auto prepared = carriers::swisspost::soapLabelRequest(order);
        if (!prepared)
            return {.isBadRequest = true};
        return readSoap(post.answer({.method = "POST",
                                     .path = u"/wsbc/barcode/v2_4"_s,
                                     .headers = {{"authorization", "Basic " + QByteArray("user:right").toBase64()},
                                                 {"content-type", "text/xml; charset=utf-8"}},
                                     .body = prepared->request},
                                    now));
    }
    const auto prepared = carriers::swisspost::labelRequest(order);
    if (!prepared)
        return {.isBadRequest = true};
    const auto pass = post.answer({.method = "POST",
                                   .path = u"/OAuth/token"_s,
                                   .headers = {{"content-type", "application/x-www-form-urlencoded"}},
                                   .body = "grant_type=client_credentials&client_id=a&client_secret=b&scope=DCAPI_BARCODE_READ"},
                                  now);
    const QByteArray token = QJsonDocument::fromJson(pass.body)[u"access_token"_s].toString().toLatin1();
    return readRest(post.answer({.method = "POST",
                                 .path = u"/barcode/v1/generateAddressLabel"_s,
                                 .headers = {{"authorization", "Bearer " + token}, {"content-type", "application/json"}},
                                 .body = prepared->request},
                                now));
}

/// Rules of ours that no carrier can know: what the merchant meant, what this program needs.
bool isOurOwn(const catalogue::Problem& problem)
{
    return problem.code.isEmpty() && problem.severity == Severity::Refused && problem.rule.startsWith(u"own/"_s);
}

QString describe(const catalogue::Problem& problem)
{
    return u"%1 %2 %3 (%4)"_s.arg(catalogue::severityWord(problem.severity), problem.rule, problem.field, problem.code);
}

/// Why the two implementations disagree about a pair; empty when they agree.
QStringList disagreements(const catalogue::Verdict& verdict, const CarrierSays& says)
{
    QStringList out;
    if (verdict.losesNothing()) {
        if (!says.hasLabel)
            out << u"we let pass, the carrier refuses: "_s + says.text();
        for (const QString& warning : says.warnings)
            if (tellsOfLoss(warning))
                out << u"we let pass, the carrier drops: "_s + warning;
        return out;
    }
    for (const catalogue::Problem& problem : verdict.problems) {
        if (problem.severity == Severity::Advice || isOurOwn(problem))
            continue;
        if (problem.severity == Severity::Refused && says.hasLabel)
            out << u"we refuse, the carrier accepts: "_s + describe(problem);
        if (problem.severity == Severity::Dropped && says.hasLabel && says.warnings.isEmpty())
            out << u"we say dropped, the carrier does not: "_s + describe(problem);
        if (problem.severity == Severity::Refused && !problem.code.isEmpty() && !says.isBadRequest
            && !says.errors.contains(problem.code))
            out << u"we expect %1, the carrier says %2"_s.arg(describe(problem), says.errors.join(u' '));
    }
    return out;
}

} // namespace

class TestAgreement : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theCompilerAndThePracticeCarrierAgree()
    {
        const auto catalogues = catalogue::bundled();
        QVERIFY(catalogues);
        const catalogue::Entry& entry = *catalogues->constFind(u"swisspost"_s);
        QRandomGenerator random(20261121);
        QMap<QString, int> found;
        int passed = 0;
        int examined = 0;
        const int wanted = wantedPairs();
        for (int i = 0; i < wanted; ++i) {
            const auto pair = support::randomCase(entry, today, random);
            const auto verdict = catalogue::compile(entry, pair.account, pair.shipment, today);
            if (!catalogue::disputesOf(entry, pair.account, pair.shipment, today).isEmpty())
                continue;
            ++examined;
            passed += verdict.losesNothing() ? 1 : 0;
            for (const QString& what : disagreements(verdict, ask(entry, pair)))
                ++found[what];
        }
        qInfo("%d pairs, %d of them examined, %d passed our check", wanted, examined, passed);
        QStringList lines;
        for (auto it = found.begin(); it != found.end(); ++it)
            lines << u"%1 x %2"_s.arg(it.value(), 6).arg(it.key());
        std::sort(lines.rbegin(), lines.rend());
        QVERIFY2(lines.isEmpty(), qPrintable(u"disagreements:\n"_s + lines.join(u'\n')));
        QVERIFY(passed > examined / 5 && passed < examined * 4 / 5);
    }
};

QTEST_GUILESS_MAIN(TestAgreement)
#include "tst_agreement.moc"
