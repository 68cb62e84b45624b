#include "core/catalogue/compile.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <random>

using namespace Qt::Literals::StringLiterals;
using namespace aviso;

namespace {

/// One row of the carrier's published list.
struct Row
{
    QString issuer;
    QString service;
    QString code;
    QString to;
    QString from;
    bool isMandatory = false;
};

/// The list writes codes 02 to 09 without their zero.
QString code(const QString& text)
{
    return text.rightJustified(2, u'0');
}

QList<Row> publishedList()
{
    QFile file(qEnvironmentVariable("AVISO_SAMPLES") + u"/carriers/postnord/service_addon_combinations.csv"_s);
    QList<Row> rows;
    if (!file.open(QIODevice::ReadOnly))
        return rows;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString& line : lines.sliced(1)) {
        const QStringList cells = line.trimmed().split(u',');
        // A name may hold a comma: count from the end.
        const qsizetype end = cells.size();
        rows.append({.issuer = cells.at(0),
                     .service = code(cells.at(3)),
                     .code = code(cells.at(5)),
                     .to = cells.at(end - 3),
                     .from = cells.at(end - 2),
                     .isMandatory = cells.at(end - 1) == "true"_L1});
    }
    return rows;
}

bool says(const QString& cell, const QString& country)
{
    return cell == "ALL"_L1 || cell == country;
}

/// What the published rows say of one (issuer, service, code) on one route: an independent and slow reading.
struct Oracle
{
    explicit Oracle(const QList<Row>& rows)
    {
        for (const Row& row : rows)
            m_rows[row.issuer + u' ' + row.service + u' ' + row.code].append(row);
    }

    struct Answer
    {
        bool isKnown = false;
        bool isOffered = false;
        bool isDemanded = false;
    };

    Answer ask(const QString& key, const QString& to, const QString& from) const
    {
        Answer answer;
        QSet<QString> excepted;
        bool hasExcepting = false;
        bool isExceptingFrom = false;
        for (const Row& row : m_rows.value(key)) {
            answer.isKnown = true;
            if (row.to.startsWith(u'!')) {
                hasExcepting = true;
                excepted.insert(row.to.sliced(1));
                isExceptingFrom = isExceptingFrom || says(row.from, from);
            } else if (says(row.to, to) && says(row.from, from)) {
                answer.isOffered = true;
                answer.isDemanded = answer.isDemanded || row.isMandatory;
            }
        }
        if (hasExcepting && isExceptingFrom && !excepted.contains(to))
            answer.isOffered = true;
        return answer;
    }

    QHash<QString, QList<Row>> m_rows;
};

/// "additional.A8" of a code in the list, as the catalogue calls it: some codes mean something else at another issuer,
/// some are those of a basic service as well.
QString controlOf(const catalogue::Entry& entry, const QString& issuer, const QString& listed)
{
    static const QMap<QString, QString> countries{
        {u"Z11"_s, u"-DK"_s}, {u"Z12"_s, u"-SE"_s}, {u"Z13"_s, u"-NO"_s}, {u"Z14"_s, u"-FI"_s}};
    for (const QString& name : {listed + countries.value(issuer), listed + u'+', listed}) {
        const catalogue::Service* known = catalogue::service(entry, name);
        if (known && known->kind != catalogue::Service::Kind::Basic)
            return u"additional."_s + name;
    }
    if (catalogue::message(entry, listed))
        return u"message."_s + listed;
    for (const catalogue::OptionKind& kind : entry.options)
        if (kind.code == listed)
            return u"option."_s + kind.word;
    return {};
}

QString serviceOf(const catalogue::Entry& entry, const QString& issuer, const QString& listed)
{
    static const QMap<QString, QString> countries{{u"Z11"_s, u"-DK"_s}, {u"Z12"_s, u"-SE"_s}};
    const QString own = listed + countries.value(issuer);
    return catalogue::service(entry, own) ? own : listed;
}

bool isAboutTheList(const catalogue::Problem& problem)
{
    static const QStringList rules{u"additional-not-with-service"_s, u"message-not-with-service"_s,
                                   u"option-not-with-service"_s, u"not-on-this-route"_s};
    return rules.contains(problem.rule);
}

class TestCombinations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const auto all = catalogue::bundled();
        QVERIFY2(all, qPrintable(all ? QString() : all.error().code + u' ' + all.error().args.join(u' ')));
        m_entry = all->value(u"postnord"_s);
        m_rows = publishedList();
    }

    void everyPublishedRowIsOfferedAndDemandedAsItSays()
    {
        if (m_rows.isEmpty())
            QSKIP("the published list is not here (AVISO_SAMPLES names its folder)");
        QCOMPARE(m_rows.size(), 2342);
        const Oracle oracle(m_rows);
        for (const Row& row : m_rows) {
            for (const QString& to : row.to.startsWith(u'!') || row.to == "ALL"_L1
                                         ? QStringList{u"SE"_s, u"DE"_s, u"US"_s, row.to.sliced(1)}
                                         : QStringList{row.to}) {
                for (const QString& from : row.from == "ALL"_L1 ? QStringList{u"SE"_s, u"DK"_s} : QStringList{row.from})
                    compareOn(oracle, row.issuer, row.service, row.code, to, from);
                if (QTest::currentTestFailed())
                    return;
            }
        }
    }

    void whatTheListDoesNotSayIsNotOffered()
    {
        if (m_rows.isEmpty())
            QSKIP("the published list is not here (AVISO_SAMPLES names its folder)");
        const Oracle oracle(m_rows);
        QSet<QString> services;
        QSet<QString> codes;
        for (const Row& row : m_rows) {
            services.insert(row.issuer + u' ' + row.service);
            codes.insert(row.code);
        }
        const QStringList countries{u"SE"_s, u"DK"_s, u"NO"_s, u"FI"_s, u"AX"_s, u"GL"_s, u"DE"_s, u"GB"_s, u"US"_s};
        std::mt19937 random(20261123);
        for (const QString& service : services)
            for (const QString& code : codes)
                for (int i = 0; i < 3; ++i) {
                    const QString to = countries.at(static_cast<int>(random() % 9));
                    const QString from = countries.at(static_cast<int>(random() % 9));
                    compareOn(oracle, service.section(u' ', 0, 0), service.section(u' ', 1), code, to, from);
                    if (QTest::currentTestFailed())
                        return;
                }
    }

    void aServiceOfAnotherCompanyIsClosedWithItsReason()
    {
        const auto verdict = compiled(u"Z14"_s, u"86"_s, u"FI"_s, u"FI"_s);
        const auto& obstacles = verdict.controls[u"service.86"_s].obstacles;
        QVERIFY(!verdict.controls[u"service.86"_s].isEnabled());
        QCOMPARE(obstacles.constFirst().reason, u"service-not-of-account"_s);
        QVERIFY(compiled(u"Z12"_s, u"86"_s, u"SE"_s, u"SE"_s).controls[u"service.86"_s].isEnabled());
    }

    void aDemandedNoticeIsAskedForAndOffersToBeSwitchedOn()
    {
        const auto verdict = compiled(u"Z11"_s, u"17"_s, u"SE"_s, u"DK"_s);
        const auto found = std::ranges::find(verdict.problems, u"message.A3"_s, &catalogue::Problem::field);
        QVERIFY(found != verdict.problems.end());
        QCOMPARE(found->reason, u"additional-demanded"_s);
        QCOMPARE(found->brings, u"message.A3"_s);
        QVERIFY(!verdict.isBookable());
    }

    void twoOptionsOfOneCodeSatisfyItTogether()
    {
        model::Shipment shipment = shipmentTo(u"17"_s, u"SE"_s);
        shipment.options = {model::DeliveryOption::Day};
        const auto verdict = catalogue::compile(m_entry, account(u"Z12"_s, u"SE"_s), shipment, today);
        const auto isAsked = [](const catalogue::Problem& p) { return p.reason == "service-needs-option"_L1; };
        QVERIFY(std::ranges::none_of(verdict.problems, isAsked));
        shipment.options.clear();
        const auto without = catalogue::compile(m_entry, account(u"Z12"_s, u"SE"_s), shipment, today);
        const auto found = std::ranges::find_if(without.problems, isAsked);
        QVERIFY(found != without.problems.end());
        QCOMPARE(found->brings, u"option.redirect"_s);
    }

    void withoutACompanyOnlyThatIsMissing()
    {
        const auto verdict = compiled({}, u"19"_s, u"SE"_s, u"SE"_s);
        QVERIFY(std::ranges::any_of(verdict.problems, [](const catalogue::Problem& p) {
            return p.field == "issuer"_L1 && p.rule == "missing"_L1;
        }));
        QVERIFY(std::ranges::none_of(verdict.problems, isAboutTheList));
    }

    void aCustomerNumberIsCheckedByItsLastDigit_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<bool>("isRight");
        QTest::newRow("ten digits, right") << u"0012345674"_s << true;
        QTest::newRow("ten digits, wrong") << u"0012345678"_s << false;
        QTest::newRow("eight digits have no check") << u"20876966"_s << true;
        QTest::newRow("letters") << u"00A2345674"_s << false;
    }

    void aCustomerNumberIsCheckedByItsLastDigit()
    {
        QFETCH(const QString, number);
        model::Account customer = account(u"Z12"_s, u"SE"_s);
        customer.settings[u"customer-number"_s] = number;
        const auto verdict = catalogue::compile(m_entry, customer, shipmentTo(u"19"_s, u"SE"_s), today);
        const bool isRight = std::ranges::none_of(
            verdict.problems, [](const catalogue::Problem& p) { return p.field == "customer-number"_L1; });
        QTEST(isRight, "isRight");
    }

private:
    const QDate today = QDate(2026, 11, 23);

    static model::Account account(const QString& issuer, const QString& from)
    {
        return {.carrier = u"postnord"_s,
                .channel = u"api"_s,
                .sender = {.name = u"Bergladen"_s,
                           .street = u"Storgatan 1"_s,
                           .postcode = u"11122"_s,
                           .city = u"Stockholm"_s,
                           .country = from},
                .settings = {
                    {u"issuer"_s, issuer}, {u"customer-number"_s, u"0012345674"_s}, {u"application-id"_s, u"1438"_s}}};
    }

    static model::Shipment shipmentTo(const QString& service, const QString& country)
    {
        return {.consignee = {.name = u"Åsa Berg"_s,
                              .street = u"Ringvägen"_s,
                              .houseNumber = u"3"_s,
                              .postcode = u"11122"_s,
                              .city = u"Stockholm"_s,
                              .country = country,
                              .mobile = u"+46701234567"_s,
                              .email = u"asa@example.com"_s},
                .service = {.basic = service},
                .parcels = {{.weightGrams = 1200}}};
    }

    catalogue::Verdict compiled(const QString& issuer, const QString& service, const QString& to,
                                const QString& from) const
    {
        return catalogue::compile(m_entry, account(issuer, from), shipmentTo(service, to), today);
    }

    void compareOn(const Oracle& oracle, const QString& issuer, const QString& service, const QString& code,
                   const QString& to, const QString& from) const
    {
        const auto expected = oracle.ask(issuer + u' ' + service + u' ' + code, to, from);
        const QString control = controlOf(m_entry, issuer, code);
        const QByteArray what = (issuer + u' ' + service + u' ' + code + u' ' + from + u'>' + to).toUtf8();
        if (control.isEmpty()) { // another company's code
            QVERIFY2(!expected.isKnown, what);
            return;
        }
        const auto verdict = compiled(issuer, serviceOf(m_entry, issuer, service), to, from);
        QVERIFY2(verdict.controls.contains(control), what);
        const bool isOffered = std::ranges::none_of(verdict.controls[control].obstacles, isAboutTheList);
        const bool isDemanded = std::ranges::any_of(verdict.problems, [&](const catalogue::Problem& p) {
            return p.rule == "additional-demanded"_L1 && p.field == control;
        });
        QVERIFY2(isOffered == expected.isOffered, what);
        QVERIFY2(isDemanded == expected.isDemanded, what);
    }

    catalogue::Entry m_entry;
    QList<Row> m_rows;
};

} // namespace

QTEST_GUILESS_MAIN(TestCombinations)
#include "tst_combinations.moc"
