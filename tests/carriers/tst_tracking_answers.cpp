#include "core/catalogue/catalogue.h"
#include "core/model/status.h"

#include <QTest>

using namespace aviso;
using namespace Qt::Literals::StringLiterals;

namespace {

const QStringList languages{u"de"_s, u"en"_s, u"fr"_s, u"it"_s, u"sv"_s, u"uk"_s};

} // namespace

class TestTrackingAnswers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const auto bundled = catalogue::bundled();
        QVERIFY2(bundled, bundled ? "" : qPrintable(bundled.error().code + bundled.error().args.value(0)));
        m_catalogue = *bundled;
    }

    void everyCodeAndActionIsNamedInSixLanguages()
    {
        for (const catalogue::Entry& entry : m_catalogue) {
            QVERIFY2(entry.tracking.codes.size() > 30, qPrintable(entry.carrier));
            QVERIFY(entry.tracking.batch >= 1 && entry.tracking.batch <= 100);
            for (const catalogue::StatusCode& code : entry.tracking.codes)
                QVERIFY2(code.name.byLanguage.keys() == languages, qPrintable(entry.carrier + u' ' + code.code));
            for (const catalogue::Action& action : entry.actions) {
                const QString what = entry.carrier + u' ' + action.word;
                QVERIFY2(action.name.byLanguage.keys() == languages, qPrintable(what));
                QVERIFY2(action.note.byLanguage.keys() == languages, qPrintable(what));
                QVERIFY2(!action.parties.isEmpty() && !action.sureness.isEmpty(), qPrintable(what));
            }
        }
    }

    void everyPlainWordIsPlain()
    {
        for (const catalogue::Entry& entry : m_catalogue)
            for (const catalogue::StatusCode& code : entry.tracking.codes)
                for (const QString& name : code.name.byLanguage) {
                    QVERIFY2(!name.isEmpty() && name == name.trimmed() && name.size() <= 80, qPrintable(name));
                    QVERIFY2(!code.name.byLanguage[u"de"_s].contains(u'ß'), qPrintable(name));
                }
    }

    void codesMeanWhatTheDocumentsSay_data()
    {
        QTest::addColumn<QString>("carrier");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("status");
        const auto rows = [](const QString& carrier, const QList<std::pair<QString, QString>>& codes) {
            for (const auto& [code, status] : codes)
                QTest::newRow(qPrintable(carrier + u' ' + code)) << carrier << code << status;
        };
        rows(u"postnord"_s, {{u"68"_s, u"announced"_s},
                             {u"113"_s, u"out-for-delivery"_s},
                             {u"EN_ROUTE"_s, u"moving"_s},
                             {u"209"_s, u"moving"_s}, // although its status says "available"
                             {u"1"_s, u"ready-to-collect"_s},
                             {u"AVAILABLE_FOR_DELIVERY_PAR_LOC"_s, u"ready-to-collect"_s},
                             {u"109"_s, u"problem"_s},
                             {u"z04"_s, QString()},
                             {u"SPLIT"_s, QString()},
                             {u"21"_s, u"delivered"_s},
                             {u"72"_s, u"delivered"_s},
                             {u"21.returned"_s, u"returned"_s},
                             {u"RETURNED"_s, u"returning"_s},
                             {u"z999"_s, u"?"_s}});
        rows(u"swisspost"_s, {{u"600"_s, u"announced"_s},
                              {u"100"_s, u"moving"_s},
                              {u"1003"_s, u"out-for-delivery"_s},
                              {u"2102"_s, u"ready-to-collect"_s},
                              {u"4000"_s, u"delivered"_s},
                              {u"4000.returned"_s, u"returned"_s},
                              {u"924"_s, u"problem"_s},
                              {u"3600.2"_s, u"returning"_s},
                              {u"3600.99"_s, u"returning"_s},
                              {u"3100.1"_s, u"announced"_s},
                              {u"9201"_s, QString()},
                              {u"RET.18"_s, QString()},
                              {u"WAITING_FOR_PICKUP"_s, u"ready-to-collect"_s},
                              {u"RETURNED"_s, u"returned"_s},
                              {u"77777"_s, u"?"_s}});
        rows(u"novaposhta"_s, {{u"1"_s, u"announced"_s},
                               {u"2"_s, u"cancelled"_s},
                               {u"3"_s, QString()},
                               {u"7"_s, u"ready-to-collect"_s},
                               {u"9"_s, u"delivered"_s},
                               {u"101"_s, u"out-for-delivery"_s},
                               {u"103"_s, u"returning"_s},
                               {u"111"_s, u"problem"_s},
                               {u"777"_s, u"?"_s}});
    }
    void codesMeanWhatTheDocumentsSay()
    {
        QFETCH(QString, carrier);
        QFETCH(QString, code);
        if (!m_catalogue.contains(carrier))
            QSKIP("this carrier has no catalogue yet");
        const catalogue::Entry& entry = m_catalogue[carrier];
        const catalogue::StatusCode* known = catalogue::statusCode(entry, code);
        const QString status = known && known->status ? model::statusWord(*known->status) : QString();
        QTEST(known ? status : u"?"_s, "status");
    }

    void moneyThatIsStillToComeGoesOn()
    {
        if (!m_catalogue.contains(u"novaposhta"_s))
            QSKIP("this carrier has no catalogue yet");
        const catalogue::Entry& entry = m_catalogue[u"novaposhta"_s];
        QVERIFY(catalogue::statusCode(entry, u"10")->goesOn);
        QVERIFY(!catalogue::statusCode(entry, u"11")->goesOn);
    }

    void whatNoPublicCallOrdersIsNotOrdered()
    {
        for (const QString& carrier : {u"swisspost"_s, u"postnord"_s})
            for (const catalogue::Action& action : m_catalogue[carrier].actions)
                QVERIFY2(!action.isByCall, qPrintable(carrier + u' ' + action.word));
        const catalogue::Action* cancel = catalogue::action(m_catalogue[u"postnord"_s], u"cancel");
        QVERIFY(cancel && cancel->note.in(u"en"_s).contains("second shipment"_L1));
    }

private:
    catalogue::Catalogue m_catalogue;
};

QTEST_GUILESS_MAIN(TestTrackingAnswers)
#include "tst_tracking_answers.moc"
