#include "core/pages/rehearsalpage.h"
#include "core/text/rehearsal.h"

#include <QTest>

using namespace aviso;
using namespace aviso::pages;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate monday(2026, 11, 23);

const catalogue::Entry& swissPost()
{
    static const catalogue::Entry entry = catalogue::bundled().value_or(catalogue::Catalogue{}).value(u"swisspost"_s);
    return entry;
}

model::Account account()
{
    return {.carrier = u"swisspost"_s,
            .name = u"Main"_s,
            .channel = u"api"_s,
            .sender = {.name = u"Musterhof AG"_s},
            .senderName = u"Musterhof"_s,
            .senderEmail = u"desk@example.org"_s};
}

model::Shipment shipment()
{
    return {.reference = u"A-1"_s,
            .dispatchDate = monday,
            .consignee = {.name = u"Berg"_s,
                          .postcode = u"3011"_s,
                          .city = u"Bern"_s,
                          .country = u"CH"_s,
                          .mobile = u"+41791112233"_s,
                          .email = u"anna@example.org"_s,
                          .language = u"uk"_s},
            .service = {.basic = u"PRI"_s},
            .messages = {{.code = u"2"_s}, {.code = u"1"_s, .channel = model::MessageChannel::Sms}},
            .texts = {.text1 = u"Bestellung \u201eA-1\u201c <b>"_s},
            .parcels = {{}}};
}

QString textOf(const model::Shipment& sent)
{
    const model::Account sender = account();
    return toText(rehearsalPaper({.entry = swissPost(), .account = sender, .shipment = sent},
                                 notify::rehearse(swissPost(), sender, sent, monday), QLocale(u"en_GB"_s)));
}

} // namespace

class TestRehearsalPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTimelineSaysEverything()
    {
        const QString text = textOf(shipment());
        QVERIFY(text.contains(u"A-1"_s));
        QVERIFY(text.contains(u"1. Proof of posting"_s));
        QVERIFY(text.contains(u"2. Delivery information"_s));
        QVERIFY(text.contains(u"Approximate wording"_s));
        QVERIFY(text.contains(u"anna@example.org"_s));
        QVERIFY(text.contains(u"about Monday, 23 November 2026, 17:00 to 22:00"_s) ||
                text.contains(u"about Monday 23 November 2026, 17:00 to 22:00"_s));
    }

    void theDearCharacterIsNamed()
    {
        QVERIFY(textOf(shipment()).simplified().contains(u"write \u201c\"\u201d instead"_s));
    }

    void whatHoldsForAllIsSaidOnce() { QCOMPARE(textOf(shipment()).count(u"My consignments"_s), 1); }

    void aMessageWithoutAddressSaysSo()
    {
        model::Shipment sent = shipment();
        sent.consignee.email.clear();
        QVERIFY(textOf(sent).contains(u"no address"_s));
        QVERIFY(textOf(sent).contains(u"Refused"_s));
    }

    void wordsOfTheShipmentAreEscaped()
    {
        const model::Account sender = account();
        const model::Shipment sent = shipment();
        const QString html = toHtml(rehearsalPaper({.entry = swissPost(), .account = sender, .shipment = sent},
                                                   notify::rehearse(swissPost(), sender, sent, monday)));
        QVERIFY(html.contains(u"&lt;b&gt;"_s));
        QVERIFY(!html.contains(u"\u201c <b>"_s));
    }

    void everyNoteHasASentence()
    {
        QStringList keys{u"approximate-wording"_s, u"own-portal"_s,          u"number-open"_s,
                         u"dispatch-date-open"_s,  u"once-per-parcel"_s,     u"text1-not-carried"_s,
                         u"text2-not-carried"_s,   u"not-yet-handed-over"_s, u"only-if-not-collected"_s,
                         u"for-each-outcome"_s};
        const auto binder = notify::binderOf(swissPost(), monday);
        QVERIFY(binder);
        for (const auto& section : binder->sections)
            for (const auto& message : section.messages)
                for (const notify::Note& note : message.notes)
                    keys.append(note.key);
        for (const QString& key : keys)
            QVERIFY2(text::sentence(notify::Note{.key = key}) != key, qPrintable(key));
    }

    void theBinderPrints()
    {
        const auto binder = notify::binderOf(swissPost(), monday);
        QVERIFY(binder);
        const auto pdf = toPdf(binderPaper(*binder));
        QVERIFY(pdf);
        QVERIFY(pdf->startsWith("%PDF-"));
    }
};

QTEST_APPLESS_MAIN(TestRehearsalPage)
#include "tst_rehearsalpage.moc"
