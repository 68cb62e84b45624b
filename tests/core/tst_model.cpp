#include "core/model/address.h"
#include "core/model/attempt.h"
#include "core/model/placeholders.h"
#include "core/model/shipment.h"

#include <QTest>

using namespace aviso;
using namespace aviso::model;
using namespace Qt::Literals::StringLiterals;

class TestModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void callsTheConsignee_data()
    {
        QTest::addColumn<QString>("firstName");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("company");
        QTest::addColumn<QString>("expected");
        QTest::newRow("a person") << u"Anna"_s << u"Muster"_s << QString() << u"Anna Muster"_s;
        QTest::newRow("a company") << QString() << QString() << u"Muster AG"_s << u"Muster AG"_s;
        QTest::newRow("a person in a company")
            << u"Anna"_s << u"Muster"_s << u"Muster AG"_s << u"Muster AG, Anna Muster"_s;
        QTest::newRow("spaces are no name") << u" "_s << u" Muster "_s << u" "_s << u"Muster"_s;
        QTest::newRow("nobody") << QString() << QString() << QString() << QString();
    }
    void callsTheConsignee()
    {
        QFETCH(QString, firstName);
        QFETCH(QString, name);
        QFETCH(QString, company);
        QTEST(displayName({.firstName = firstName, .name = name, .company = company}), "expected");
    }

    void wordsLeadBackToTheirValues()
    {
        for (const State state : {State::Draft, State::Booking, State::Unknown, State::Booked, State::Cancelled})
            QCOMPARE(stateFromWord(stateWord(state)), std::optional(state));
        for (const MessageChannel channel : {MessageChannel::Email, MessageChannel::Sms})
            QCOMPARE(channelFromWord(channelWord(channel)), std::optional(channel));
        for (const DeliveryOption option : allOptions)
            QCOMPARE(optionFromWord(optionWord(option)), std::optional(option));
        QVERIFY(!stateFromWord(u"Draft"));
        QVERIFY(!channelFromWord(u""));
        QVERIFY(!optionFromWord(u"garage"));
        QCOMPARE(attemptWord(AttemptState::Burnt), u"burnt"_s);
    }

    void onlyADraftMayBeEdited()
    {
        QVERIFY(isEditable(State::Draft));
        for (const State state : {State::Booking, State::Unknown, State::Booked, State::Cancelled})
            QVERIFY(!isEditable(state));
    }

    void aMessageThatIsNotListedIsOff()
    {
        const Shipment shipment{.messages = {{.code = u"2"_s, .to = u"x@example.ch"_s}}};
        QVERIFY(messageChoice(shipment, u"2"));
        QCOMPARE(messageChoice(shipment, u"2")->to, u"x@example.ch"_s);
        QVERIFY(!messageChoice(shipment, u"25"));
        QVERIFY(!messageChoice(shipment, u""));
    }

    void fillsPlaceholders_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::addColumn<QStringList>("missing");
        QTest::addColumn<QStringList>("unknown");
        const QStringList none;
        QTest::newRow("no placeholder") << u"Danke"_s << u"Danke"_s << none << none;
        QTest::newRow("a reference") << u"N. {reference}!"_s << u"N. R-7!"_s << none << none;
        QTest::newRow("two of them") << u"{reference}{city}"_s << u"R-7Bern"_s << none << none;
        QTest::newRow("a value is not filled again") << u"{first-name}"_s << u"{city}"_s << none << none;
        QTest::newRow("a known one without value stays")
            << u"{company}"_s << u"{company}"_s << QStringList{u"company"_s} << none;
        QTest::newRow("an unknown one stays")
            << u"{nobody} {city}"_s << u"{nobody} Bern"_s << none << QStringList{u"nobody"_s};
        QTest::newRow("the same one twice is said once") << u"{x}{x}"_s << u"{x}{x}"_s << none << QStringList{u"x"_s};
        QTest::newRow("an open brace is text") << u"a { b"_s << u"a { b"_s << none << none;
        QTest::newRow("the inner brace counts") << u"{a {city}"_s << u"{a Bern"_s << none << none;
        QTest::newRow("a closing brace is text") << u"} {city}"_s << u"} Bern"_s << none << none;
        QTest::newRow("empty braces") << u"{}"_s << u"{}"_s << none << QStringList{QString()};
    }
    void fillsPlaceholders()
    {
        QFETCH(QString, text);
        const Shipment shipment{.reference = u"R-7"_s, .consignee = {.firstName = u"{city}"_s, .city = u"Bern"_s}};
        const FilledText filled = fill(text, shipment, {}, u"de"_s);
        QTEST(filled.text, "expected");
        QTEST(filled.missing, "missing");
        QTEST(filled.unknown, "unknown");
    }

    void datesAreWrittenInTheMessagesLanguage()
    {
        const Shipment shipment{.dispatchDate = QDate(2026, 3, 4)};
        QVERIFY(fill(u"{dispatch-date}"_s, shipment, {}, u"de"_s).text.contains(u"März"_s));
        QVERIFY(fill(u"{dispatch-date}"_s, shipment, {}, u"it"_s).text.contains(u"marzo"_s));
        QCOMPARE(fill(u"{dispatch-date}"_s, {}, {}, u"it"_s).missing, QStringList{u"dispatch-date"_s});
    }

    void theSenderIsTheNearestName()
    {
        Account account{.sender = {.name = u"Muster AG"_s}};
        QCOMPARE(fill(u"{sender}"_s, {}, account, u"de"_s).text, u"Muster AG"_s);
        account.senderName = u"Muster"_s;
        QCOMPARE(fill(u"{sender}"_s, {}, account, u"de"_s).text, u"Muster"_s);
        QCOMPARE(fill(u"{sender}"_s, {.senderName = u"M."_s}, account, u"de"_s).text, u"M."_s);
    }

    void everyPlaceholderCanBeFilled()
    {
        const Account account{.senderName = u"S"_s};
        const Shipment shipment{.reference = u"R"_s,
                                .dispatchDate = QDate(2026, 1, 2),
                                .consignee = {.firstName = u"F"_s, .name = u"N"_s, .company = u"C"_s, .city = u"T"_s},
                                .parcels = {{}}};
        QCOMPARE(placeholderNames().size(), 8);
        for (const QString& name : placeholderNames())
            QVERIFY2(!fill(u'{' + name + u'}', shipment, account, u"en"_s).text.contains(u'{'), qPrintable(name));
    }
};

QTEST_APPLESS_MAIN(TestModel)
#include "tst_model.moc"
