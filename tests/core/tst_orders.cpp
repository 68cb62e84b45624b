#include "core/catalogue/catalogue.h"
#include "core/catalogue/compile.h"
#include "core/model/accounts.h"
#include "core/model/drafts.h"
#include "core/model/shipments.h"
#include "core/orders/addressparts.h"
#include "core/orders/countries.h"
#include "core/orders/import.h"
#include "core/orders/opening.h"
#include "core/orders/recognise.h"
#include "core/orders/rejected.h"
#include "core/storage/bulkload.h"
#include "core/tabular/detect.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <xlsxwriter.h>

using namespace aviso;
using namespace aviso::orders;
using namespace Qt::Literals::StringLiterals;
using model::Shipment;
using storage::Connection;
using storage::Store;
using storage::Topic;

namespace {

class StillClock final : public Clock
{
public:
    QDateTime now() const override { return QDateTime(QDate(2026, 11, 23), QTime(8, 0), Qt::UTC); }
};

const StillClock stillClock;

const QList<catalogue::PhonePlan>& phones()
{
    static const QList<catalogue::PhonePlan> plans = catalogue::bundled()->value(u"swisspost"_s).phones;
    return plans;
}

const CarrierTerms& terms()
{
    static const CarrierTerms known = termsOf(catalogue::bundled()->value(u"swisspost"_s));
    return known;
}

const QByteArray header = "Bestellnummer;Vorname;Nachname;Strasse;PLZ;Ort;Mobile;Gewicht\n";

const QByteArray plainHeader = "Bestellnummer;Name;Strasse;PLZ;Ort;Laune\n";

tabular::Source text(const QByteArray& rows)
{
    return {.bytes = header + rows};
}

Plan planFor(const tabular::Source& file)
{
    const auto found = preview(file);
    return {.source = u"shop"_s, .mapping = found->mapping, .format = found->format, .phones = phones()};
}

/// The orders and problems of a file by its own suggested mapping.
MappedRows mapped(const tabular::Source& file)
{
    return preview(file, {.phones = phones(), .rows = 1000})->mapped;
}

QString said(const QList<RowProblem>& problems)
{
    QStringList words;
    for (const RowProblem& problem : problems)
        words << u"%1 %2 %3 %4"_s.arg(problem.row).arg(problem.field, problem.code, problem.args.join(u','));
    return words.join(u'\n');
}

QString namedIn(const tabular::Source& file)
{
    return *sourceNamedIn(file, *tabular::detect(file));
}

/// What `field = cell` makes of a whole order that is otherwise in order.
MappedRow mapOne(const QString& name, const QString& cell, tabular::CellKind kind = tabular::CellKind::Text,
                 const CarrierTerms& terms = {})
{
    QMap<QString, QString> cells{{u"reference"_s, u"A1"_s},
                                 {u"recipient.name"_s, u"Gerber"_s},
                                 {u"recipient.street"_s, u"Weg"_s},
                                 {u"recipient.house-number"_s, u"1"_s},
                                 {u"recipient.postcode"_s, u"3013"_s},
                                 {u"recipient.city"_s, u"Bern"_s}};
    cells.insert(name, cell);
    RowRules rules{.source = u"shop"_s, .phones = phones(), .terms = terms};
    Mapping mapping;
    tabular::TableRow row{.row = 2};
    for (auto it = cells.begin(); it != cells.end(); ++it) {
        mapping.columns.insert(it.key(), {.place = static_cast<int>(row.cells.size())});
        row.cells << *it;
        row.kinds << (it.key() == name ? kind : it->isEmpty() ? tabular::CellKind::Empty : tabular::CellKind::Text);
    }
    rules.fields = *bind(mapping, {});
    tabular::RowBuilder builder;
    Texts texts;
    return mapRow(viewOf(row, builder), rules, texts);
}

} // namespace

class TestOrders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_store.reset();
        m_folder = std::make_unique<QTemporaryDir>();
    }

    void aHeaderFindsItsFieldInEveryLanguage_data()
    {
        QTest::addColumn<QString>("heading");
        QTest::addColumn<QString>("field");
        QTest::newRow("German") << u"Strasse"_s << u"recipient.street"_s;
        QTest::newRow("German, sharp s") << u"Straße"_s << u"recipient.street"_s;
        QTest::newRow("umlaut written out") << u"Empfaenger"_s << u"recipient.name"_s;
        QTest::newRow("hyphens") << u"E-Mail-Adresse"_s << u"recipient.email"_s;
        QTest::newRow("French") << u"Code postal"_s << u"recipient.postcode"_s;
        QTest::newRow("Italian") << u"Località"_s << u"recipient.city"_s;
        QTest::newRow("Swedish") << u"Förnamn"_s << u"recipient.first-name"_s;
        QTest::newRow("Ukrainian") << u"Номер замовлення"_s << u"reference"_s;
        QTest::newRow("English, capitals") << u"ORDER NUMBER"_s << u"reference"_s;
        QTest::newRow("unit in brackets") << u"Gewicht (kg)"_s << u"weight"_s;
        QTest::newRow("unit behind") << u"weight_grams"_s << u"weight"_s;
        QTest::newRow("delivery address") << u"Lieferadresse PLZ"_s << u"recipient.postcode"_s;
        QTest::newRow("shipping address") << u"Shipping City"_s << u"recipient.city"_s;
        QTest::newRow("our own name") << u"recipient.house-number"_s << u"recipient.house-number"_s;
        QTest::newRow("billing address") << u"Billing City"_s << QString();
        QTest::newRow("something else") << u"Lagerplatz"_s << QString();
    }

    void aHeaderFindsItsFieldInEveryLanguage()
    {
        QFETCH(QString, heading);
        QFETCH(QString, field);
        const Mapping mapping = suggestMapping({heading}, {});
        QCOMPARE(mapping.columns.keys().value(0), field);
    }

    void theDeliveryAddressWinsOverTheOther()
    {
        const Mapping mapping = suggestMapping({u"Name"_s, u"Billing City"_s, u"City"_s, u"Shipping City"_s}, {});
        QCOMPARE(mapping.columns.value(u"recipient.city"_s).place, 3);
    }

    void columnsWithoutHeaderAreKnownByWhatTheyHold()
    {
        const auto file = tabular::Source{.bytes = "A-1001;Gerber;3013;Bern;anna@example.com;079 555 01 12;de\n"
                                                   "A-1002;Keller;8001;Zug;beat@example.com;078 555 01 13;fr\n"};
        const auto found = preview(file, {.format = tabular::Format{.firstRow = tabular::FirstRow::IsBody}});
        QVERIFY(found);
        const auto place = [&](const char16_t* name) {
            return found->mapping.columns.value(QStringView(name).toString()).place;
        };
        QCOMPARE(place(u"reference"), 0);
        QCOMPARE(place(u"recipient.postcode"), 2);
        QCOMPARE(place(u"recipient.email"), 4);
        QCOMPARE(place(u"recipient.mobile"), 5);
        QCOMPARE(place(u"recipient.language"), 6);
    }

    void gramsAreToldFromKilograms()
    {
        const auto row = [](const char16_t* weight) {
            return tabular::TableRow{
                .row = 2, .cells = {QStringView(weight).toString()}, .kinds = {tabular::CellKind::Text}};
        };
        QCOMPARE(suggestMapping({u"Gewicht (g)"_s}, {row(u"2")}).weightUnit, WeightUnit::Grams);
        QCOMPARE(suggestMapping({u"Gewicht"_s}, {row(u"1250"), row(u"800")}).weightUnit, WeightUnit::Grams);
        QCOMPARE(suggestMapping({u"Gewicht"_s}, {row(u"1,25"), row(u"12")}).weightUnit, WeightUnit::Kilograms);
    }

    void aMovedColumnIsFoundAgain()
    {
        const Mapping mapping{.columns = {{u"reference"_s, {.header = u"Nr"_s, .place = 0}}}};
        const auto bound = bind(mapping, {u"Name"_s, u"nr"_s});
        QVERIFY(bound);
        QCOMPARE(bound->front().place, 1);
    }

    void aMissingColumnIsNamed()
    {
        const Mapping mapping{.columns = {{u"reference"_s, {.header = u"Nr"_s, .place = 0}}}};
        const auto bound = bind(mapping, {u"Name"_s});
        QVERIFY(!bound);
        QCOMPARE(bound.error().code, u"column-missing"_s);
        QCOMPARE(bound.error().args, QStringList(u"Nr"_s));
    }

    void aMappingNeedsTheReference()
    {
        const auto bound = bind({.columns = {{u"recipient.city"_s, {.place = 0}}}}, {});
        QVERIFY(!bound);
        QCOMPARE(bound.error().code, u"field-not-mapped"_s);
    }

    void wordsOfTheCommandLineSetColumns()
    {
        Mapping mapping;
        QVERIFY(addWords(mapping, {u"reference=Order id"_s, u"weight=#7"_s, u"value.delivery-place=Ort"_s}));
        QCOMPARE(mapping.columns.value(u"reference"_s), (Column{.header = u"Order id"_s}));
        QCOMPARE(mapping.columns.value(u"weight"_s), (Column{.place = 6}));
        QCOMPARE(addWords(mapping, {u"recipient.nose=X"_s}).error().code, u"field-unknown"_s);
    }

    void aSourceIsRemembered()
    {
        Remembered remembered{.duplicates = Duplicates::Replace,
                              .unused = {{.header = u"Laune"_s, .place = 5}, {.place = 7}}};
        QVERIFY(addWords(remembered.mapping, {u"reference=Nr"_s, u"weight=#2"_s}));
        remembered.mapping.weightUnit = WeightUnit::Grams;
        remembered.format.delimiter = '\t';
        QVERIFY(store().write(Topic::Settings, [&](Connection& c) { return saveMapping(c, u"shop"_s, remembered); }));
        const auto loaded = store().read([](Connection& c) { return loadMapping(c, u"shop"_s); });
        QVERIFY(loaded);
        QCOMPARE(*loaded, std::optional(remembered));
        QCOMPARE(*store().read([](Connection& c) { return rememberedSources(c); }), QStringList(u"shop"_s));
        QCOMPARE(*store().read([](Connection& c) { return loadMapping(c, u"other"_s); }), std::nullopt);
    }

    void aCellIsRefused_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("code");
        const auto row = [](const char* name, const char16_t* field, const char16_t* cell, const char16_t* code) {
            QTest::newRow(name) << QStringView(field).toString() << QStringView(cell).toString()
                                << QStringView(code).toString();
        };
        row("no reference", u"reference", u"", u"missing");
        row("no name", u"recipient.name", u"  ", u"missing");
        row("no town", u"recipient.city", u"", u"missing");
        row("no postcode", u"recipient.postcode", u"", u"missing");
        row("three digits", u"recipient.postcode", u"301", u"postcode-implausible");
        row("a letter in it", u"recipient.postcode", u"30I3", u"postcode-implausible");
        row("not in Liechtenstein", u"recipient.country", u"LI", u"postcode-implausible");
        row("lost zero", u"recipient.country", u"DE", u"postcode-implausible");
        row("no such country", u"recipient.country", u"Atlantis", u"country-unknown");
        row("no such code", u"recipient.country", u"Q1", u"country-unknown");
        row("no such language", u"recipient.language", u"tlh", u"language-unknown");
        row("no number", u"weight", u"heavy", u"number-format");
        row("nothing", u"weight", u"0", u"weight-range");
        row("tons", u"weight", u"1500", u"weight-range");
        row("less than a gram", u"weight", u"0.0005", u"weight-too-fine");
        row("no parcel", u"parcels", u"0", u"parcels-number");
        row("half a parcel", u"parcels", u"1.5", u"parcels-number");
        row("not a day", u"dispatch-date", u"31.02.2027", u"date-impossible");
        row("no date", u"dispatch-date", u"tomorrow", u"date-format");
        row("day or month", u"dispatch-date", u"03/04/2026", u"date-ambiguous");
        row("channel", u"messages", u"1:pigeon", u"message-unknown");
        row("option", u"options", u"leave, roof", u"option-unknown");
    }

    void aCellIsRefused()
    {
        QFETCH(QString, field);
        QFETCH(QString, cell);
        QFETCH(QString, code);
        const MappedRow row = mapOne(field, cell);
        QVERIFY(!row);
        QCOMPARE(row.error().size(), 1);
        QCOMPARE(row.error().first().code, code);
        QCOMPARE(row.error().first().row, 2);
        if (code != "postcode-implausible"_L1)
            QCOMPARE(row.error().first().field, field);
    }

    void aCellIsUnderstood_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("shown");
        const auto row = [](const char* name, const char16_t* field, const char16_t* cell, const char16_t* shown) {
            QTest::newRow(name) << QStringView(field).toString() << QStringView(cell).toString()
                                << QStringView(shown).toString();
        };
        row("leading zeros", u"reference", u"000123", u"000123");
        row("spaces around", u"recipient.city", u"  Bern\u00A0", u"Bern");
        row("line end in a name", u"recipient.company", u"Muster AG\nEinkauf", u"Muster AG Einkauf");
        row("long name", u"recipient.name", u"Genossenschaft der vereinigten Bergbauern des Oberlands",
            u"Genossenschaft der vereinigten Bergbauern des Oberlands");
        row("country in front", u"recipient.postcode", u"CH-3013", u"3013");
        row("country by name", u"recipient.country", u"Suisse", u"CH");
        row("country in Ukrainian", u"recipient.country", u"Швейцарія", u"CH");
        row("comma", u"weight", u"1,5", u"1500 g");
        row("point", u"weight", u"1.5", u"1500 g");
        row("no ton", u"weight", u"1,250", u"1250 g");
        row("no part of a gram", u"weight", u"1,250 g", u"1250 g");
        row("grams by name", u"weight", u"750 g", u"750 g");
        row("kilograms by name", u"weight", u"1.5kg", u"1500 g");
        row("several parcels", u"weight", u"1,5 + 2", u"1500 g + 2000 g");
        row("parcels", u"parcels", u"3", u"3");
        row("day first", u"dispatch-date", u"24.11.2026", u"2026-11-24");
        row("ISO", u"dispatch-date", u"2026-11-24", u"2026-11-24");
        row("midnight", u"dispatch-date", u"24.11.2026 00:00:00", u"2026-11-24");
        row("language", u"recipient.language", u"Französisch", u"fr");
        row("locale", u"recipient.language", u"it-CH", u"it");
        row("mobile", u"recipient.mobile", u"079 123 45 67", u"+41791234567");
        row("mobile with a lost zero", u"recipient.mobile", u"791234567", u"+41791234567");
        row("mobile with a lost plus", u"recipient.mobile", u"41791234567", u"+41791234567");
        row("mobile from abroad", u"recipient.mobile", u"0041 (0)79 123 45 67", u"+41791234567");
        row("number that is none", u"recipient.mobile", u"079 123", u"079 123");
        row("mail", u"recipient.email", u"Anna <Anna.Gerber@Example.COM>", u"Anna.Gerber@example.com");
        row("additional", u"additional", u"SI, FRA;SI", u"FRA SI");
        row("messages", u"messages", u"1,2:sms:de", u"1:email:: 2:sms:de:");
        row("options", u"options", u"leave REDIRECT", u"leave redirect");
        row("value", u"value.delivery-place", u"Garage", u"delivery-place=Garage");
    }

    void aCellIsUnderstood()
    {
        QFETCH(QString, field);
        QFETCH(QString, cell);
        QFETCH(QString, shown);
        const MappedRow row = mapOne(field, cell);
        QVERIFY2(row, row ? "" : qUtf8Printable(said(row.error())));
        QCOMPARE(orders::field(field)->show(row->shipment), shown);
    }

    void aServiceIsFoundByWhatPeopleCallIt_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("code");
        QTest::newRow("code") << u"PRI"_s << u"PRI"_s;
        QTest::newRow("code in small letters") << u"pri"_s << u"PRI"_s;
        QTest::newRow("name") << u"PostPac Priority"_s << u"PRI"_s;
        QTest::newRow("last word") << u"priority"_s << u"PRI"_s;
        QTest::newRow("last word of another") << u"Economy"_s << u"ECO"_s;
        QTest::newRow("German") << u"Sperrgut Economy"_s << u"SP+ECO"_s;
        QTest::newRow("French") << u"Recommandé"_s << u"RINL"_s;
        QTest::newRow("Ukrainian") << u"рекомендований лист"_s << u"RINL"_s;
        QTest::newRow("hidden, by its code") << u"PRISI"_s << u"PRISI"_s;
        QTest::newRow("the last word of two") << u"Plus"_s << QString();
        QTest::newRow("no service") << u"Express"_s << QString();
    }

    void aServiceIsFoundByWhatPeopleCallIt()
    {
        QFETCH(QString, cell);
        QTEST(serviceCode(terms(), cell), "code");
    }

    void aServiceThatTheCarrierDoesNotHaveIsRefusedOnlyWhereTheCarrierIsKnown()
    {
        const tabular::Source file{.bytes = "Bestellnummer;Name;PLZ;Ort;Lieferart;Zusatzleistungen\n"
                                            "A1;G;3013;Bern;Priority;Signatur, zaw3213\n"
                                            "A2;G;3013;Bern;Express;\nA3;G;3013;Bern;ECO;SI XX\n"};
        Mapping mapping = preview(file)->mapping;
        mapping.columns.insert(u"service"_s, {.header = u"Lieferart"_s});
        const auto found = preview(file, {.mapping = mapping, .terms = terms()});
        QCOMPARE(found->mapped.orders.size(), 1);
        QCOMPARE(found->mapped.orders.first().shipment.service.basic, u"PRI"_s);
        QCOMPARE(found->mapped.orders.first().shipment.service.additional, (QStringList{u"SI"_s, u"ZAW3213"_s}));
        QCOMPARE(found->mapped.problems.size(), 2);
        QCOMPARE(found->mapped.problems[0].code, u"service-unknown"_s);
        QCOMPARE(found->mapped.problems[0].args.first(2), (QStringList{u"Express"_s, u"ECO"_s}));
        QCOMPARE(found->mapped.problems[1].field, u"additional"_s);
        QCOMPARE(found->mapped.problems[1].args.first(), u"XX"_s);
        QCOMPARE(preview(file, {.mapping = mapping})->mapped.orders.size(), 3);
    }

    void anOptionsCodeIsTheCarriers()
    {
        const auto cell = [](const CarrierTerms& known) {
            return mapOne(u"options"_s, u"leave 20"_s, tabular::CellKind::Text, known);
        };
        const QList<model::DeliveryOption> meant{model::DeliveryOption::Leave, model::DeliveryOption::Redirect};
        QCOMPARE(cell(terms())->shipment.options, meant);
        const catalogue::Catalogue all = *catalogue::bundled();
        QCOMPARE(cell(termsOf(all, {}))->shipment.options, meant);
        QCOMPARE(cell({}).error().first().code, u"option-unknown"_s);

        catalogue::Entry other{.carrier = u"other"_s, .options = {{.word = u"day"_s, .code = u"20"_s}}};
        QCOMPARE(cell(termsOf(other))->shipment.options.last(), model::DeliveryOption::Day);
        const catalogue::Catalogue both{{u"swisspost"_s, all[u"swisspost"_s]}, {u"other"_s, other}};
        QCOMPARE(cell(termsOf(both, {})).error().first().code, u"option-unknown"_s);
    }

    void theMostParcelsAreTheCarriers_data()
    {
        QTest::addColumn<CarrierTerms>("known");
        QTest::addColumn<int>("most");
        QTest::newRow("Swiss Post") << terms() << 99;
        QTest::newRow("any carrier") << termsOf(*catalogue::bundled(), {}) << 99;
        QTest::newRow("a carrier without a limit") << termsOf(catalogue::Entry{.carrier = u"other"_s}) << 999;
        QTest::newRow("nothing known") << CarrierTerms{} << 999;
    }

    void theMostParcelsAreTheCarriers()
    {
        QFETCH(CarrierTerms, known);
        QFETCH(int, most);
        const auto cell = [&known](int count) {
            return mapOne(u"parcels"_s, QString::number(count), tabular::CellKind::Text, known);
        };
        QCOMPARE(cell(most)->shipment.parcels.size(), most);
        const RowProblem tooMany = cell(most + 1).error().first();
        QCOMPARE(tooMany.code, u"parcels-number"_s);
        QCOMPARE(tooMany.args, (QStringList{QString::number(most + 1), QString::number(most)}));
    }

    void whatIsUnwiseIsTakenAndSaid()
    {
        const auto file = tabular::Source{
            .bytes = "Bestellnummer;Name;PLZ;Ort;E-Mail\nA1;Genossenschaft der vereinigten Bergbauern;3013;Bern;\n"
                     "A2;G;3013;Bern;carla.rossi(at)example.com\nA3;G;3013;Bern;carla.rossi@example.com\n"};
        Plan plan = planFor(file);
        plan.terms = terms();
        plan.mode = Mode::DryRun;
        const auto report = importFile(store(), stillClock, file, plan);
        QCOMPARE(report->added, 3);
        QVERIFY(report->rejected.isEmpty());
        QCOMPARE(report->advised, 2);
        QCOMPARE(said(report->advice),
                 u"2 recipient.name long-for-carrier Genossenschaft der vereinigten Bergbauern,41,35\n"
                 "3 recipient.email email-doubtful carla.rossi(at)example.com"_s);
        QCOMPARE(preview(file, {.terms = terms()})->mapped.advice, report->advice);
    }

    void aCorrectedCellIsReadInPlaceOfTheFiles()
    {
        const auto file = text("A1;A;G;W 1;;Bern;;1\n1.2E+11;B;H;W 2;3013;Bern;;x\nA3;C;I;W 3;;Bern;;1\n");
        Plan plan = planFor(file);
        plan.corrections = {{2, {{4, u"3013"_s}}}, {3, {{0, u"0012"_s}, {7, u"2"_s}}}};
        const auto report = importFile(store(), stillClock, file, plan);
        QCOMPARE(report->added, 2);
        QCOMPARE(said(report->rejected), u"4 recipient.postcode missing "_s);
        QCOMPARE(load(u"A1"_s).consignee.postcode, u"3013"_s);
        QCOMPARE(load(u"0012"_s).parcels.first().weightGrams, 2000);
        QCOMPARE(preview(file, {.corrections = plan.corrections})->mapped.orders.size(), 2);
    }

    void whatWasCorrectedIsSavedWithTheRejectedRows()
    {
        const auto file = text("A1;A;G;W 1;;;;1\n");
        const QString path = m_folder->filePath(u"rejected.csv"_s);
        QVERIFY(exportRejected(file, planFor(file).format,
                               {.problems = {{.row = 2, .code = u"missing"_s}}, .corrections = {{2, {{4, u"3013"_s}}}}},
                               path, {.header = u"Reason"_s, .sentence = [](const RowProblem& p) { return p.code; }}));
        QFile out(path);
        QVERIFY(out.open(QIODevice::ReadOnly));
        QVERIFY(out.readAll().contains("missing;A1;A;G;W 1;3013;;;1"));
    }

    void aDamagedNumberIsRefusedWhereDigitsCount()
    {
        const MappedRow row = mapOne(u"reference"_s, u"1.23E+11"_s, tabular::CellKind::DamagedNumber);
        QVERIFY(!row);
        QCOMPARE(row.error().first().code, u"number-damaged"_s);
        QVERIFY(mapOne(u"content"_s, u"1.23E+11"_s, tabular::CellKind::DamagedNumber));
    }

    void anAddressIsTakenApart_data()
    {
        QTest::addColumn<QString>("street");
        QTest::addColumn<QString>("parts");
        QTest::newRow("number") << u"Bahnhofstrasse 12"_s << u"Bahnhofstrasse|12|"_s;
        QTest::newRow("number and letter") << u"Bahnhofstrasse 12a"_s << u"Bahnhofstrasse|12a|"_s;
        QTest::newRow("bis") << u"Rue du Simplon 12 bis"_s << u"Rue du Simplon|12 bis|"_s;
        QTest::newRow("range") << u"Dorfweg 4-6"_s << u"Dorfweg|4-6|"_s;
        QTest::newRow("comma") << u"Via Nassa, 21"_s << u"Via Nassa|21|"_s;
        QTest::newRow("number inside") << u"Strasse des 17. Juni 135"_s << u"Strasse des 17. Juni|135|"_s;
        QTest::newRow("none") << u"Les Biolles"_s << u"Les Biolles||"_s;
        QTest::newRow("number first") << u"12 Rue Neuve"_s << u"12 Rue Neuve||"_s;
        QTest::newRow("P.O. box") << u"Postfach 23"_s << u"||Postfach 23"_s;
        QTest::newRow("P.O. box in French") << u"Case postale"_s << u"||Case postale"_s;
        QTest::newRow("like a P.O. box") << u"Postfachweg 3"_s << u"Postfachweg|3|"_s;
    }

    void anAddressIsTakenApart()
    {
        QFETCH(QString, street);
        QFETCH(QString, parts);
        model::Consignee consignee{.street = street};
        takeApart(consignee);
        QCOMPARE(QStringList({consignee.street, consignee.houseNumber, consignee.poBox}).join(u'|'), parts);
    }

    void liechtensteinIsKnownByItsPostcode()
    {
        QCOMPARE(mapOne(u"recipient.postcode"_s, u"9490"_s)->shipment.consignee.country, u"LI"_s);
        QCOMPARE(mapOne(u"recipient.postcode"_s, u"9500"_s)->shipment.consignee.country, u"CH"_s);
    }

    void aReferenceThatComesTwiceNamesBothRows()
    {
        const MappedRows rows =
            mapped(text("A1;A;G;W 1;3013;Bern;;1\nA2;B;H;W 2;3013;Bern;;1\nA1;C;I;W 3;3013;Bern;;1\n"));
        QCOMPARE(rows.orders.size(), 2);
        QCOMPARE(said(rows.problems), u"4 reference duplicate-in-file A1,2"_s);
    }

    void aReferenceThatOnlyLooksDifferentIsTheSame()
    {
        const MappedRows rows = mapped(text(u"ZW-1;A;G;W 1;3013;Bern;;1\nZW-1\u200B;B;H;W 2;3013;Bern;;1\n"
                                            "ZW\u20111;C;I;W 3;3013;Bern;;1\nzw-1;C;I;W 3;3013;Bern;;1\n"_s.toUtf8()));
        QCOMPARE(rows.orders.size(), 2); // small letters are seen
        QCOMPARE(said(rows.problems), u"3 reference duplicate-in-file ZW-1,2\n4 reference duplicate-in-file ZW-1,2"_s);
    }

    void aFileBecomesDrafts()
    {
        const auto file = text("0007;Jürg;Keller;Bachweg 2a;8001;Zürich;079 555 01 12;1,5\n");
        const auto report = importFile(store(), stillClock, file, planFor(file));
        QVERIFY(report);
        QCOMPARE(*report, (ImportReport{.rows = 1, .added = 1, .newest = ShipmentId{1}}));
        const auto stored = store().read([](Connection& c) -> Result<Shipment> {
            return model::loadShipment(c, *model::findShipment(c, u"0007"_s));
        });
        QVERIFY(stored);
        Shipment expected = mapped(file).orders.first().shipment;
        expected.id = stored->id;
        expected.source = u"shop"_s;
        expected.version = 1;
        expected.parcels[0].id = stored->parcels[0].id;
        expected.createdAt = stillClock.now();
        expected.changedAt = stillClock.now();
        QCOMPARE(*stored, expected);
        QCOMPARE(stored->consignee.houseNumber, u"2a"_s);
    }

    void aDraftIsFoundBySearchAndHasAHistory()
    {
        const auto file = text("0007;Jürg;Keller;Bachweg 2a;8001;Zürich;;1,5\n");
        QVERIFY(importFile(store(), stillClock, file, planFor(file)));
        const auto found =
            store().read([](Connection& c) { return model::listShipments(c, {.search = u"KELLER zurich"_s}, 10); });
        QCOMPARE(found->size(), 1);
        const auto events = store().read([&](Connection& c) { return model::loadEvents(c, found->first().id); });
        QCOMPARE(events->size(), 1);
        QCOMPARE(events->first().kind, u"imported"_s);
        QCOMPARE(events->first().args, QStringList(u"shop"_s));
    }

    void everyOrderOfALongFileKeepsItsOwnParcelsAndHistory()
    {
        constexpr int orders = 157;
        QByteArray rows;
        for (int i = 1; i <= orders; ++i)
            rows +=
                i % 3 == 0
                    ? QByteArray("R%1;A;G;W 1;3013;Bern;;0,%1+1\n")
                          .replace("%1", QByteArray::number(1000 + i).sliced(1))
                    : QByteArray("R%1;A;G;W 1;3013;Bern;;0,%1\n").replace("%1", QByteArray::number(1000 + i).sliced(1));
        QCOMPARE(importRow(rows).added, orders);
        for (int i = 1; i <= orders; ++i) {
            const Shipment stored = load(u"R"_s + QString::number(i).rightJustified(3, u'0'));
            QCOMPARE(stored.parcels.size(), i % 3 == 0 ? 2 : 1);
            QCOMPARE(stored.parcels.first().weightGrams, i);
            const auto events = store().read([&](Connection& c) { return model::loadEvents(c, stored.id); });
            QCOMPARE(events->size(), 1);
            QCOMPARE(events->first().kind, u"imported"_s);
        }
    }

    void anUpdateSaysInTheHistoryWhereItCameFrom()
    {
        importRow("A1;A;G;W 1;3013;Bern;;1\n");
        importRow("A1;A;G;W 9;3013;Bern;;1\n");
        const auto events = store().read([&](Connection& c) { return model::loadEvents(c, load(u"A1"_s).id); });
        QCOMPARE(events->size(), 2);
        QCOMPARE(events->last().kind, u"updated"_s);
        QCOMPARE(events->last().args, QStringList(u"shop"_s));
    }

    void everyAddedShipmentHasOneEventHoweverManyParcels()
    {
        importRow("A0;A;G;W 1;3013;Bern;;1\n");
        QCOMPARE(
            importRow("A1;A;G;W 1;3013;Bern;;1 + 2 + 3\nA0;A;G;W 1;3013;Bern;;1\nA2;A;G;W 1;3013;Bern;;1 + 2\n").added,
            2);
        const auto counted = store().read([](Connection& c) -> Result<QString> {
            auto rows = c.run(u"SELECT count(*), count(DISTINCT shipment_id),"
                              " (SELECT count(*) FROM shipments), (SELECT count(*) FROM parcels) FROM events"_s);
            if (!rows)
                return std::unexpected(rows.error());
            const storage::Row& row = rows->first();
            return u"%1 %2 %3 %4"_s.arg(row.count(0)).arg(row.count(1)).arg(row.count(2)).arg(row.count(3));
        });
        QCOMPARE(*counted, u"3 3 3 6"_s);
    }

    void theSameFileAgainAddsNothing()
    {
        const auto file = text("A1;A;G;W 1;3013;Bern;;1\nA2;B;H;W 2;3013;Bern;;1\n");
        QVERIFY(importFile(store(), stillClock, file, planFor(file)));
        const auto again = importFile(store(), stillClock, file, planFor(file));
        QCOMPARE(*again, (ImportReport{.rows = 2, .seen = 2}));
        QCOMPARE(shipments(), 2);
    }

    void anotherSourceMayHaveTheSameReference()
    {
        const auto file = text("A1;A;G;W 1;3013;Bern;;1\n");
        Plan plan = planFor(file);
        QVERIFY(importFile(store(), stillClock, file, plan));
        plan.source = u"market"_s;
        QCOMPARE(importFile(store(), stillClock, file, plan)->added, 1);
    }

    void anUntouchedDraftFollowsTheFile()
    {
        importRow("A1;A;G;W 1;3013;Bern;;1\n");
        const auto report = importRow("A1;A;G;W 9;3013;Bern;;1\n");
        QCOMPARE(report.updated, 1);
        QCOMPARE(load(u"A1"_s).consignee.houseNumber, u"9"_s);
        QCOMPARE(importRow("A1;A;G;W 9;3013;Bern;;1\n").seen, 1);
        QCOMPARE(importRow("A1;A;G;W 10;3013;Bern;;1\n").updated, 1);
    }

    void aRefusedBookingDoesNotCountAsTouched()
    {
        importRow("A1;A;G;W 1;3013;Bern;;1\n");
        const Shipment stored = load(u"A1"_s);
        QVERIFY(store().write(Topic::Shipments, [&](Connection& c) {
            return model::setState(c, stored.id, model::State::Draft, Error{.code = u"E2001"_s}, stillClock.now());
        }));
        QCOMPARE(importRow("A1;A;G;W 9;3013;Bern;;1\n").updated, 1);
        QVERIFY(!load(u"A1"_s).problem);
    }

    void whatTheClerkChangedIsAskedAbout()
    {
        importRow("A1;A;G;W 1;3013;Bern;;1\n");
        Shipment changed = load(u"A1"_s);
        changed.consignee.city = u"Ostermundigen"_s;
        QVERIFY(store().write(Topic::Shipments,
                              [&](Connection& c) { return model::saveShipment(c, changed, stillClock.now()); }));

        QCOMPARE(importRow("A1;A;G;W 1;3013;Bern;;1\n").seen, 1);
        const auto asked = importRow("A1;A;G;W 9;3013;Bern;;1\n");
        QCOMPARE(said(asked.rejected), u"2 reference changed-here A1,recipient.house-number,recipient.city"_s);
        QCOMPARE(importRow("A1;A;G;W 9;3013;Bern;;1\n", Duplicates::Keep).kept, 1);
        QCOMPARE(load(u"A1"_s).consignee.city, u"Ostermundigen"_s);
        QCOMPARE(importRow("A1;A;G;W 9;3013;Bern;;1\n", Duplicates::Replace).updated, 1);
        QCOMPARE(load(u"A1"_s).consignee.city, u"Bern"_s);
    }

    void whatTheFileWouldChangeIsShownFieldByField()
    {
        importRow("A1;A;G;W 1;3013;Bern;;1\nA2;B;H;W 2;3013;Bern;;1\n");
        const auto file = text("A1;A;G;W 9;3013;Bern;;2\nA2;B;H;W 2;3013;Bern;;1\n");
        for (const Duplicates duplicates : {Duplicates::Ask, Duplicates::Keep, Duplicates::Replace}) {
            Plan plan = planFor(file);
            plan.mode = Mode::DryRun;
            plan.duplicates = duplicates;
            const auto report = importFile(store(), stillClock, file, plan);
            const ChangedOrder expected{.row = 2,
                                        .reference = u"A1"_s,
                                        .differences = {{u"recipient.house-number"_s, u"1"_s, u"9"_s},
                                                        {u"weight"_s, u"1000 g"_s, u"2000 g"_s}}};
            QCOMPARE(report->changed, QList{expected});
            QCOMPARE(report->updated + report->kept, 1);
            QCOMPARE(report->seen, 1);
        }
        QCOMPARE(load(u"A1"_s).consignee.houseNumber, u"1"_s);
    }

    void anotherSpellingOfTheSameIsNoChange()
    {
        importRow("A1;A;G;W 1;3013;Bern;;1\n");
        QCOMPARE(importRow("A1;A;G;W 1;CH-3013;Bern;;1,0 kg\n").seen, 1);
    }

    void whatIsBookedStays()
    {
        importRow("A1;A;G;W 1;3013;Bern;;1\n");
        const Shipment stored = load(u"A1"_s);
        QVERIFY(store().write(Topic::Shipments, [&](Connection& c) {
            return model::setState(c, stored.id, model::State::Booked, {}, stillClock.now());
        }));
        const auto report = importRow("A1;A;G;W 9;3013;Bern;;1\n", Duplicates::Replace);
        QCOMPARE(said(report.rejected), u"2 reference already-booked A1,booked"_s);
        QCOMPARE(load(u"A1"_s).consignee.houseNumber, u"1"_s);
    }

    void anOrderThatCannotFollowTheFileStopsNoOther()
    {
        importRow("A1;A;G;W 1;3013;Bern;;1\n");
        Shipment two = load(u"A1"_s);
        two.parcels.append(model::Parcel{.weightGrams = 900});
        QVERIFY(store().write(Topic::Shipments, [&](Connection& c) -> Result<void> {
            auto saved = model::saveShipment(c, two, stillClock.now());
            return saved ? Result<void>() : std::unexpected(saved.error());
        }));
        tryParcel(load(u"A1"_s).parcels.last().id, u"refused"_s);
        const auto rows = QByteArray("A1;A;G;W 9;3013;Bern;;1\nA2;A;G;W 1;3013;Bern;;1\n");
        auto report = importRow(rows, Duplicates::Replace);
        QCOMPARE(said(report.rejected), QString());
        QCOMPARE(report.updated, 1);
        QCOMPARE(load(u"A1"_s).parcels.size(), 1);

        QVERIFY(store().write(Topic::Shipments, [&](Connection& c) {
            return c.run(
                u"INSERT INTO parcels(shipment_id, position, weight_grams, content, number) VALUES(1, 7, 1, '', '')"_s);
        }));
        tryParcel(load(u"A1"_s).parcels.last().id, u"unknown"_s);
        report = importRow("A1;A;G;W 5;3013;Bern;;1\nA3;A;G;W 1;3013;Bern;;1\n", Duplicates::Replace);
        QCOMPARE(said(report.rejected), u"2 reference parcel-has-attempts A1"_s);
        QCOMPARE(report.updated, 0);
        QCOMPARE(report.added, 1);
        QCOMPARE(load(u"A1"_s).consignee.houseNumber, u"9"_s);
        QCOMPARE(shipments(), 3);
    }

    void aDryRunSaysTheSameAndWritesNothing()
    {
        importRow("A1;A;G;W 1;3013;Bern;;1\n");
        const auto file = text("A1;A;G;W 9;3013;Bern;;1\nA2;B;H;W 2;3013;Bern;;1\nA3;B;;W 2;3013;Bern;;1\n");
        Plan plan = planFor(file);
        plan.mode = Mode::DryRun;
        const auto dry = importFile(store(), stillClock, file, plan);
        QCOMPARE(shipments(), 1);
        QCOMPARE(load(u"A1"_s).consignee.houseNumber, u"1"_s);
        plan.mode = Mode::Write;
        auto wet = importFile(store(), stillClock, file, plan);
        QVERIFY(dry && wet);
        QVERIFY(std::exchange(wet->newest, std::nullopt));
        QCOMPARE(*dry, *wet);
        QCOMPARE(wet->added + wet->updated + wet->rejected.size(), 3);
    }

    void aCancelLeavesNothing()
    {
        QByteArray rows;
        for (int i = 0; i < 20000; ++i)
            rows += "A" + QByteArray::number(i) + ";A;G;W 1;3013;Bern;;1\n";
        std::stop_source stop;
        const LongCall call{.stop = stop.get_token(), .progress = [&](qint64 done, qint64) {
                                if (done > 10'000)
                                    stop.request_stop();
                            }};
        const auto file = text(rows);
        const auto report = importFile(store(), stillClock, file, planFor(file), call);
        QVERIFY(!report);
        QCOMPARE(report.error().kind, Error::Kind::Cancelled);
        QCOMPARE(shipments(), 0);
    }

    void anErrorInTheMiddleLeavesNothing()
    {
        QByteArray rows;
        for (int i = 0; i < 5000; ++i)
            rows += "A" + QByteArray::number(i) + ";A;G;W 1;3013;Bern;;1\n";
        rows += "B1;\"" + QByteArray(2'000'000, 'x') + "\"\n";
        const auto file = text(rows);
        const auto report = importFile(store(), stillClock, file, planFor(file));
        QVERIFY(!report);
        QCOMPARE(report.error().code, u"row-too-long"_s);
        QCOMPARE(shipments(), 0);
    }

    void progressCountsTheRows()
    {
        QByteArray rows;
        for (int i = 0; i < 20000; ++i)
            rows += "A" + QByteArray::number(10000 + i) + ";A;G;W 1;3013;Bern;;1\n";
        QList<std::pair<qint64, qint64>> said;
        const LongCall call{.progress = [&](qint64 done, qint64 total) { said.append({done, total}); }};
        const auto file = text(rows);
        QVERIFY(importFile(store(), stillClock, file, planFor(file), call));
        QVERIFY(said.size() > 1);
        QCOMPARE(said.last().first, 20000);
        QCOMPARE(said.last().second, 20000);
        for (const auto& [done, total] : std::as_const(said)) // an estimate until the file is read
            QVERIFY2(total == 0 || total >= done, qPrintable(QString::number(total)));
    }

    void aMappingThatDoesNotFitIsSaidAndNothingIsWritten()
    {
        const auto file = text("A1;A;G;W 1;3013;Bern;;1\n");
        Plan plan = planFor(file);
        plan.mapping.columns.insert(u"text1"_s, {.header = u"Gruss"_s});
        const auto report = importFile(store(), stillClock, file, plan);
        QVERIFY(!report);
        QCOMPARE(report.error().code, u"column-missing"_s);
        plan.source.clear();
        QCOMPARE(importFile(store(), stillClock, file, plan).error().field, u"source"_s);
    }

    void aPresetFillsWhatTheRowLeavesOpen()
    {
        const auto file = text("A1;A;G;W 1;3013;Bern;;\n");
        Plan plan = planFor(file);
        plan.defaults = {.service = {.basic = u"PRI"_s},
                         .messages = {{.code = u"1"_s}},
                         .options = {model::DeliveryOption::Leave},
                         .texts = {.text1 = u"Danke"_s},
                         .weightGrams = 900,
                         .language = u"it"_s};
        QVERIFY(importFile(store(), stillClock, file, plan));
        const Shipment stored = load(u"A1"_s);
        QCOMPARE(stored.service.basic, u"PRI"_s);
        QCOMPARE(stored.messages.size(), 1);
        QCOMPARE(stored.options, QList{model::DeliveryOption::Leave});
        QCOMPARE(stored.texts.text1, u"Danke"_s);
        QCOMPARE(stored.consignee.language, u"it"_s);
        QCOMPARE(stored.parcels.first().weightGrams, 900);
    }

    void rejectedRowsCanBeMendedAndImported()
    {
        const auto file = text("A1;A;G;W 1;3013;Bern;;1\nA2;=B();H;W 2;3013;;;1\n");
        const auto report = importFile(store(), stillClock, file, planFor(file));
        const QString path = m_folder->filePath(u"rejected.csv"_s);
        const auto written =
            exportRejected(file, planFor(file).format, {.problems = report->rejected}, path,
                           {.header = u"Reason"_s, .sentence = [](const RowProblem& problem) { return problem.code; }});
        QVERIFY(written);
        QFile out(path);
        QVERIFY(out.open(QIODevice::ReadOnly));
        QCOMPARE(out.readAll(), "\xEF\xBB\xBFReason;Bestellnummer;Vorname;Nachname;Strasse;PLZ;Ort;Mobile;Gewicht\r\n"
                                "missing;A2;'=B();H;W 2;3013;;;1\r\n"_ba);
        const tabular::Source again{.path = path};
        const auto bound = bind(planFor(file).mapping, preview(again)->table.header);
        QVERIFY(bound);
    }

    void aFileOfRejectedRowsIsKnownByItsSource()
    {
        const auto file = text("A1;A;G;W 1;3013;Bern;;1\nA2;B;H;W 2;3013;;;1\nA1;C;I;W 3;3013;Bern;;1\n");
        Plan plan = planFor(file);
        plan.mapping.columns.insert(u"text1"_s, {.header = u"Vorname"_s, .place = 1});
        plan.mapping.columns.remove(u"recipient.first-name"_s);
        const auto report = importFile(store(), stillClock, file, plan);
        QCOMPARE(report->added, 1);
        remember(plan, file);
        const tabular::Source saved = saveRejected(file, plan, *report);
        QCOMPARE(namedIn(saved), u"shop"_s);

        const auto again = recognise(saved, remembered(u"shop"_s), {.rows = 100});
        QVERIFY(again);
        QCOMPARE(again->preview.mapping, plan.mapping);
        QCOMPARE(said(again->preview.mapped.problems), u"2 recipient.city missing "_s);
        Plan second = plan;
        second.format = again->preview.format;
        const auto next = importFile(store(), stillClock, saved, second);
        QCOMPARE(next->added, 0);
        QCOMPARE(next->updated, 1);
    }

    void aSpreadsheetMaySaveTheRejectedRowsInItsOwnWay_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("commas, no mark, another line end")
            << "Reason,Aviso source,Bestellnummer,Vorname,Nachname,Strasse,PLZ,Ort,Mobile,Gewicht\n"
               "missing,shop,A2,B,M\xFCller,W 2,3013,Bern,,1\n"_ba;
        QTest::newRow("without the reasons")
            << "Aviso source;Bestellnummer;Vorname;Nachname;Strasse;PLZ;Ort;Mobile;Gewicht\n"
               "shop;A2;B;Müller;W 2;3013;Bern;;1\n"_ba;
        QTest::newRow("columns moved")
            << "Bestellnummer\tVorname\tNachname\tStrasse\tPLZ\tOrt\tMobile\tGewicht\tReason\tAVISO SOURCE\n"
               "A2\tB\tMüller\tW 2\t3013\tBern\t\t1\tmissing\tshop\n"_ba;
    }

    void aSpreadsheetMaySaveTheRejectedRowsInItsOwnWay()
    {
        QFETCH(QByteArray, bytes);
        const auto first = text("A1;A;G;W 1;3013;Bern;;1\n");
        remember(planFor(first), first);
        const tabular::Source file{.bytes = bytes};
        QCOMPARE(namedIn(file), u"shop"_s);
        const auto found = recognise(file, remembered(u"shop"_s), {});
        QVERIFY(found);
        QVERIFY(found->likeness != Likeness::OtherColumns);
        QCOMPARE(found->preview.mapped.orders.size(), 1);
        QCOMPARE(found->preview.mapped.orders.first().shipment.consignee.name, u"Müller"_s);
        QCOMPARE(suggestMapping(found->preview.table.header, found->preview.table.rows).columns.size(), 8);
    }

    void aColumnThatNoFileHadIsTakenLikeANewFiles()
    {
        importAs(u"shop"_s, {.bytes = plainHeader + "A;Gerber;W 1;3013;Bern;x\n"});
        const ImportReport more =
            importAs(u"shop"_s, {.bytes = plainHeader.chopped(1) + ";Pakete;E-Mail\n"
                                                                   "A;Gerber;W 1;3013;Bern;x;3;a@x.ch\n"
                                                                   "B;Keller;W 2;3013;Bern;y;3;b@x.ch\n"});
        QCOMPARE(more.added, 1);
        QCOMPARE(more.updated, 1); // its parcels are others now
        QCOMPARE(load(u"B"_s).parcels.size(), 3);
        QCOMPARE(load(u"B"_s).consignee.email, u"b@x.ch"_s);
        QCOMPARE(load(u"A"_s).parcels.size(), 3);
        const std::optional<Remembered> kept = remembered(u"shop"_s);
        QVERIFY(kept->mapping.columns.contains(u"parcels"_s));
        QCOMPARE(kept->unused, (QList<Column>{{.header = u"Laune"_s, .place = 5}}));
    }

    void aNewColumnIsSaidOnce()
    {
        importAs(u"shop"_s, {.bytes = plainHeader + "A;Gerber;W 1;3013;Bern;x\n"});
        const tabular::Source more{.bytes = plainHeader.chopped(1) + ";E-Mail\nB;Keller;W 2;3013;Bern;y;b@x.ch\n"};
        QCOMPARE(recognise(more, remembered(u"shop"_s), {})->likeness, Likeness::MoreColumns);
        importAs(u"shop"_s, more);
        QCOMPARE(recognise(more, remembered(u"shop"_s), {})->likeness, Likeness::Same);
    }

    void aColumnThatWasLeftOutStaysOut()
    {
        const tabular::Source file{.bytes = plainHeader.chopped(1) + ";E-Mail\nA;Gerber;W 1;3013;Bern;x;a@x.ch\n"};
        importAs(u"shop"_s, file, {u"recipient.email="_s});
        importAs(u"shop"_s,
                 {.bytes = plainHeader + "B;Gerber;W 1;3013;Bern;x\n"}); // another one does not have it at all
        importAs(u"shop"_s, {.bytes = plainHeader.chopped(1) + ";E-Mail\nC;Gerber;W 1;3013;Bern;x;c@x.ch\n"});
        QCOMPARE(load(u"C"_s).consignee.email, QString());
        importAs(u"shop"_s, {.bytes = plainHeader.chopped(1) + ";E-Mail\nD;Gerber;W 1;3013;Bern;x;d@x.ch\n"},
                 {u"recipient.email=E-Mail"_s});
        QCOMPARE(load(u"D"_s).consignee.email, u"d@x.ch"_s);
        QVERIFY(!remembered(u"shop"_s)->unused.contains(Column{.header = u"E-Mail"_s, .place = 6}));
    }

    void columnsThatFillNothingAreNamed_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("unused");
        QTest::newRow("a header that says nothing") << plainHeader + "A;Gerber;W 1;3013;Bern;x\n" << u"Laune"_s;
        QTest::newRow("no header and nothing below") << plainHeader.chopped(1) + ";\nA;Gerber;W 1;3013;Bern;x;\n"
                                                     << u"Laune"_s;
        QTest::newRow("no header, but a text") << plainHeader.chopped(1) + ";\nA;Gerber;W 1;3013;Bern;x;y\n"
                                               << u"Laune,#7"_s;
        QTest::newRow("this program's own")
            << "Reason;Aviso source;" + plainHeader + "bad;shop;A;Gerber;W 1;3013;Bern;x\n"
            << u"Laune"_s;
    }
    void columnsThatFillNothingAreNamed()
    {
        QFETCH(QByteArray, file);
        const auto found = preview({.bytes = file});
        QVERIFY(found);
        QStringList words;
        for (const Column& column : unusedColumns(found->mapping, found->table))
            words << columnWord(column);
        QTEST(words.join(u','), "unused");
    }

    void theUnitOfAWeightIsAPartOfWhatARowSays()
    {
        const auto file = text("A1;A;G;W 1;3013;Bern;;500\n");
        Plan plan = planFor(file);
        plan.mapping.weightUnit = WeightUnit::Grams;
        QCOMPARE(importFile(store(), stillClock, file, plan)->added, 1);
        plan.mapping.weightUnit = WeightUnit::Kilograms;
        QCOMPARE(importFile(store(), stillClock, file, plan)->updated, 1);
        QCOMPARE(load(u"A1"_s).parcels.first().weightGrams, 500'000);
    }

    void anOpenQuoteRefusesItsRowAlone()
    {
        const tabular::Source file{.bytes = "Bestellnummer;Name;Strasse;PLZ;Ort;Text 1\n"
                                            "A;Gerber;W 1;3013;Bern;\"open\n"
                                            "B;Keller;W 2;3013;Bern;x\n"
                                            "C;Huber;W 3;3013;Bern;\"ok\"\n"
                                            "D;Meier;W 4;3013;Bern;\"never\n"};
        Plan plan = planFor(file);
        QVERIFY(addWords(plan.mapping, {u"text1=#6"_s}));
        const auto report = importFile(store(), stillClock, file, plan);
        QVERIFY(report);
        QCOMPARE(report->rows, 4);
        QCOMPARE(report->added, 2);
        QCOMPARE(said(report->rejected), u"2 text1 quote-unbalanced open,2,4\n5 text1 quote-unclosed never,5"_s);
        QCOMPARE(load(u"C"_s).texts.text1, u"ok"_s);
        plan.corrections = {{2, {{5, u"open"_s}}}};
        QCOMPARE(importFile(store(), stillClock, file, plan)->added, 1);
        QCOMPARE(load(u"A"_s).texts.text1, u"open"_s);
    }

    void aStrayQuoteIsCountedAndAdvisedOn()
    {
        const auto report = importRow("A1;A;\"Zum \"Löwen\" AG\";W 1;3013;Bern;;1\n"
                                      "A2;A;G;W 1;3013;Bern;;1\n"
                                      "A3;A;\"G\" B;W 1;3013;Bern;;1\n");
        QCOMPARE(report.added, 3);
        QCOMPARE(report.strayQuotes, 2);
        QCOMPARE(report.firstStrayQuote, 2);
        QCOMPARE(said(report.advice), u"2 reference quote-stray \n4 reference quote-stray "_s);
        QCOMPARE(report.advised, 2);
    }

    void aReferenceOfAnotherSourceIsAdvisedOn()
    {
        const QByteArray rows = "A1;A;G;W 1;3013;Bern;;1\nA2;A;G;W 1;3013;Bern;;1\n";
        QCOMPARE(importRow(rows).alsoKnown, 0);
        const auto file = text(rows + "A3;A;G;W 1;3013;Bern;;1\n");
        Plan plan = planFor(file);
        plan.source = u"else"_s;
        plan.mode = Mode::DryRun;
        QCOMPARE(importFile(store(), stillClock, file, plan)->alsoKnown, 2);
        plan.mode = Mode::Write;
        const auto report = importFile(store(), stillClock, file, plan);
        QCOMPARE(report->added, 3);
        QCOMPARE(report->alsoKnown, 2);
        QCOMPARE(report->advised, 2);
        QCOMPARE(said(report->advice), u"2 reference also-known A1,shop,draft\n3 reference also-known A2,shop,draft"_s);
        QCOMPARE(importFile(store(), stillClock, file, plan)->alsoKnown, 0); // nothing new, nothing to say
    }

    void aDamagedReferenceOfUtf16IsRefused()
    {
        const QString file = u"Bestellnummer;Name;Strasse;PLZ;Ort\n\xD83DV-2;Gerber;W 1;3013;Bern\n"_s;
        QByteArray bytes("\xFF\xFE");
        bytes.append(reinterpret_cast<const char*>(file.utf16()), file.size() * 2);
        QCOMPARE(said(mapped({.bytes = bytes}).problems), u"2 reference text-damaged \uFFFDV-2"_s);
    }

    void aDryRunIsNotRemembered()
    {
        const auto file = text("A1;A;G;W 1;3013;Bern;;1\n");
        ImportOrder order{.plan = planFor(file), .policy = Duplicates::Keep};
        order.plan.mode = Mode::DryRun;
        QVERIFY(importAndRemember(store(), stillClock, file, order));
        QVERIFY(!remembered(u"shop"_s));
        order.plan.mode = Mode::Write;
        QCOMPARE(importAndRemember(store(), stillClock, file, order)->added, 1);
        const std::optional<Remembered> kept = remembered(u"shop"_s);
        QVERIFY(kept);
        QCOMPARE(kept->mapping, order.plan.mapping);
        QCOMPARE(kept->duplicates, Duplicates::Keep);
    }

    void nothingIsImportedWhenItCannotBeRemembered()
    {
        const auto file = text("A1;A;G;W 1;3013;Bern;;1\n");
        const ImportOrder order{.plan = planFor(file)};
        const auto sql = [this](const QString& statement) {
            return store().write(Topic::Settings, [&](Connection& c) { return c.run(statement); }).has_value();
        };
        QVERIFY(sql(u"CREATE TRIGGER full BEFORE INSERT ON settings BEGIN SELECT RAISE(ABORT, 'full'); END"_s));
        QVERIFY(!importAndRemember(store(), stillClock, file, order));
        QVERIFY(sql(u"DROP TRIGGER full"_s));
        const auto again = importAndRemember(store(), stillClock, file, order);
        QCOMPARE(again->added, 1);
        QCOMPARE(again->seen, 0);
        QVERIFY(remembered(u"shop"_s));
    }

    void aPersonsNameForAFileCountsForMoreThanTheFiles()
    {
        const tabular::Source file{.bytes = "Reason;Aviso source;" + header + "missing;shop;A1;A;G;W 1;3013;Bern;;1\n"};
        const NamedSource byFile{.name = u"orders"_s};
        QCOMPARE(openFile(store(), file, byFile, {})->source, u"shop"_s);
        const NamedSource byPerson{.name = u"orders"_s, .by = NamedSource::By::Person};
        QCOMPARE(openFile(store(), file, byPerson, {})->source, u"orders"_s);
    }

    void aRejectedRowIsNotNewUnderAnotherSource()
    {
        importRow("A1;A;G;W 1;3013;Bern;;1\n");
        const tabular::Source file{.bytes = "Reason;Aviso source;" + header +
                                            "double;shop;A1;A;G;W 1;3013;Bern;;1\n"
                                            "missing;shop;A2;A;G;W 1;3013;Bern;;1\n"};
        Plan plan = planFor(file);
        plan.source = u"else"_s;
        const auto report = importFile(store(), stillClock, file, plan);
        QCOMPARE(report->added, 1);
        QCOMPARE(said(report->rejected), u"2 reference here-elsewhere A1,shop"_s);
    }

    void rejectedRowsWithoutAHeaderKeepTheirPlaces()
    {
        const tabular::Source file{.bytes = "A1;Gerber;W 1;3013;Bern\nA2;Keller;W 2;;Bern\n"};
        Plan plan{.source = u"shop"_s, .format = {.firstRow = tabular::FirstRow::IsBody}};
        QVERIFY(addWords(plan.mapping, {u"reference=#1"_s, u"recipient.name=#2"_s, u"recipient.street=#3"_s,
                                        u"recipient.postcode=#4"_s, u"recipient.city=#5"_s}));
        const auto report = importFile(store(), stillClock, file, plan);
        QCOMPARE(said(report->rejected), u"2 recipient.postcode missing "_s);
        remember(plan, file);
        const tabular::Source saved = saveRejected(file, plan, *report);
        QCOMPARE(namedIn(saved), u"shop"_s);
        const auto again = recognise(saved, remembered(u"shop"_s), {});
        QCOMPARE(said(again->preview.mapped.problems), u"1 recipient.postcode missing "_s);
    }

    void whatIsRememberedYieldsToTheFile_data()
    {
        using tabular::Encoding;
        QTest::addColumn<tabular::Format>("last");
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<Likeness>("likeness");
        const auto utf8 = "A1;A;Müller;W 1;3013;Bern;;1\n"_ba;
        const auto west = "A1;A;M\xFCller;W 1;3013;Bern;;1\n"_ba;
        const tabular::Format windows{.encoding = Encoding::Windows1252};
        QTest::newRow("UTF-8 after Windows-1252") << windows << utf8 << Likeness::OtherEncoding;
        QTest::newRow("UTF-8 after Windows-1251")
            << tabular::Format{.encoding = Encoding::Windows1251} << utf8 << Likeness::OtherEncoding;
        QTest::newRow("Windows-1252 after UTF-8") << tabular::Format{} << west << Likeness::OtherEncoding;
        QTest::newRow("UTF-8 after UTF-16")
            << tabular::Format{.encoding = Encoding::Utf16Le} << utf8 << Likeness::OtherEncoding;
        QTest::newRow("the same") << windows << west << Likeness::Same;
        QTest::newRow("another delimiter") << tabular::Format{.delimiter = '|'} << utf8 << Likeness::OtherFormat;
    }

    void whatIsRememberedYieldsToTheFile()
    {
        QFETCH(tabular::Format, last);
        QFETCH(QByteArray, row);
        const tabular::Source file = text(row);
        const Remembered remembered{.mapping = planFor(file).mapping, .format = last};
        const auto found = recognise(file, remembered, {});
        QVERIFY(found);
        QTEST(found->likeness, "likeness");
        QCOMPARE(found->preview.mapping, remembered.mapping);
        QCOMPARE(found->preview.mapped.orders.first().shipment.consignee.name, u"Müller"_s);
    }

    void plainLettersSayNothingAgainstTheRememberedEncoding()
    {
        const tabular::Source file = text("A1;A;Meier;W 1;3013;Bern;;1\n");
        const tabular::Format last{.encoding = tabular::Encoding::Windows1251};
        const auto found = recognise(file, Remembered{.mapping = planFor(file).mapping, .format = last}, {});
        QCOMPARE(found->likeness, Likeness::Same);
    }

    void whatIsDetectedAlreadyIsNotDetectedAgain_data()
    {
        QTest::addColumn<std::optional<Remembered>>("remembered");
        QTest::newRow("new") << std::optional<Remembered>();
        Remembered other;
        other.mapping.columns.insert(u"reference"_s, {.header = u"Not there"_s});
        QTest::newRow("of other columns") << std::optional(other);
        other.format.kind = tabular::FileKind::Xls;
        QTest::newRow("of another kind") << std::optional(other);
    }

    void whatIsDetectedAlreadyIsNotDetectedAgain()
    {
        QFETCH(std::optional<Remembered>, remembered);
        const tabular::Source file = text("A1;A;Meier;W 1;3013;Bern;;1\nA2;A;Meier;W 1;3013;Bern;;1\n");
        tabular::Format detected = *tabular::detect(file);
        detected.startRow = 2; // as it is not
        const auto found = recognise(file, remembered, {}, detected);
        QCOMPARE(found->preview.format, detected);
        QCOMPARE(found->preview.table.header.first(), u"A1"_s);
    }

    void aSpreadsheetIsImportedLikeAText()
    {
        const QString path = m_folder->filePath(u"orders.xlsx"_s);
        writeSpreadsheet(path);
        const tabular::Source file{.path = path};
        const auto report = importFile(store(), stillClock, file, planFor(file));
        QVERIFY(report);
        QCOMPARE(report->added, 1);
        QCOMPARE(said(report->rejected), u"3 reference number-damaged 1.234567890123457E+16"_s);
        const Shipment stored = load(u"00042"_s);
        QCOMPARE(stored.parcels.first().weightGrams, 1250);
        QCOMPARE(stored.dispatchDate, std::optional(QDate(2026, 11, 24)));
        QCOMPARE(stored.consignee.postcode, u"3013"_s);
    }

    void everyBadSampleRowIsNamedAndEveryGoodOneMayBeBooked()
    {
        const tabular::Source file{.path = u":/samples/orders.csv"_s};
        QFile list(u":/samples/orders-bad.json"_s);
        QVERIFY(list.open(QIODevice::ReadOnly));
        const QJsonArray bad = QJsonDocument::fromJson(list.readAll()).array();
        const catalogue::Entry entry = catalogue::bundled()->value(u"swisspost"_s);
        const Defaults defaults{.dispatchDate = QDate(2026, 11, 24)};
        const auto found = preview(file, {.defaults = defaults, .phones = entry.phones, .rows = 1000});
        QVERIFY(found);
        QCOMPARE(found->mapping.columns.size(), found->table.header.size());

        QStringList named;
        for (const RowProblem& problem : found->mapped.problems)
            named << u"%1 %2 %3 import"_s.arg(problem.row).arg(problem.field, problem.code);
        for (const model::Order& order : found->mapped.orders)
            for (const auto& problem :
                 catalogue::compile(entry, account(), order.shipment, QDate(2026, 11, 23)).problems)
                if (problem.severity != catalogue::Severity::Advice)
                    named << u"%1 %2 %3 check"_s.arg(rowOf(*found, order.shipment.reference))
                                 .arg(problem.field, problem.rule);
        QStringList expected;
        for (const QJsonValue row : bad)
            expected << u"%1 %2 %3 %4"_s.arg(row[u"row"_s].toInt())
                            .arg(row[u"field"_s].toString(), row[u"code"_s].toString(), row[u"found"_s].toString());
        named.sort();
        expected.sort();
        QCOMPARE(named.join(u'\n'), expected.join(u'\n'));
        QVERIFY(found->mapped.orders.size() >= 60);
    }

    void aBulkLoadReportsWhatTheTableForbids()
    {
        importRow("A1;A;G;W 1;3013;Bern;;1\n");
        const auto done = store().write(Topic::Shipments, [](Connection& c) -> Result<void> {
            auto loader = model::DraftLoader::open(c, u"shop"_s, stillClock.now());
            if (!loader)
                return std::unexpected(loader.error());
            const model::DraftRow row = model::DraftEncoder().row({.shipment = {.reference = u"A1"_s}});
            return loader->add(std::array{&row});
        });
        QVERIFY(!done);
        QCOMPARE(done.error().code, u"constraint"_s);
        QVERIFY(!store().read([](Connection& c) -> Result<void> {
            auto load = storage::BulkLoad::prepare(c, u"INSERT INTO nowhere VALUES(?)"_s);
            if (!load)
                return std::unexpected(load.error());
            return {};
        }));
    }

private:
    /// As the command line does it: with what is remembered, then the words.
    ImportReport importAs(const QString& source, const tabular::Source& file, const QStringList& words = {})
    {
        const auto opened = openFile(store(), file, {.name = source}, {});
        if (!opened)
            return {.rows = -1};
        ImportOrder order{
            .plan = {.source = source, .mapping = opened->preview.mapping, .format = opened->preview.format},
            .header = opened->preview.table.header};
        if (!addWords(order.plan.mapping, words))
            return {.rows = -2};
        order.unused = unusedColumns(order.plan.mapping, opened->preview.table);
        const auto report = importAndRemember(store(), stillClock, file, order);
        return report ? *report : ImportReport{.rows = -3};
    }

    void remember(const Plan& plan, const tabular::Source& file)
    {
        const auto table = tabular::readTable(file, plan.format, 1);
        QVERIFY(table);
        QVERIFY(store().write(Topic::Settings, [&](Connection& c) {
            return keepForNext(c, plan.source, {.mapping = plan.mapping, .format = plan.format}, table->header);
        }));
    }

    std::optional<Remembered> remembered(const QString& source)
    {
        return store().read([&](Connection& c) { return loadMapping(c, source); }).value();
    }

    tabular::Source saveRejected(const tabular::Source& file, const Plan& plan, const ImportReport& report)
    {
        const QString path = m_folder->filePath(u"rejected.csv"_s);
        const auto written = exportRejected(file, plan.format, {.problems = report.rejected}, path,
                                            {.header = u"Reason"_s,
                                             .sentence = [](const RowProblem& problem) { return problem.code; },
                                             .source = plan.source});
        return {.path = written ? path : QString()};
    }

    static model::Account account()
    {
        model::Account account{.carrier = u"swisspost"_s, .name = u"Test"_s, .channel = u"api"_s};
        account.sender = {.name = u"Muster AG"_s,
                          .street = u"Weg 1"_s,
                          .postcode = u"3011"_s,
                          .city = u"Bern"_s,
                          .country = u"CH"_s,
                          .postOffice = u"3011 Bern"_s};
        account.senderName = u"Muster AG"_s;
        account.senderEmail = u"post@example.com"_s;
        account.settings = {{u"franking-licence"_s, u"60001234"_s},
                            {u"item-number-first"_s, u"1"_s},
                            {u"item-number-last"_s, u"99999999"_s}};
        return account;
    }

    static qint64 rowOf(const Preview& preview, const QString& reference)
    {
        const int place = preview.mapping.columns.value(u"reference"_s).place;
        for (const tabular::TableRow& row : preview.table.rows)
            if (row.cells.value(place) == reference)
                return row.row;
        return 0;
    }

    /// As if the parcel had been sent to the carrier, with that outcome.
    void tryParcel(ParcelId parcel, const QString& outcome)
    {
        QVERIFY(store().write(Topic::Accounts, [&](Connection& c) -> Result<void> {
            const auto account = model::saveAccount(c, {.carrier = u"swisspost"_s, .name = u"A"_s});
            if (!account)
                return std::unexpected(account.error());
            auto tried = c.run(
                u"INSERT INTO attempts(parcel_id, shipment_id, account_id, state, channel, base_url, is_practice, key,"
                " number, request, owner, intended_at) VALUES(?, 1, ?, ?, 'api', '', 1, '1', '', x'', '', 0)"_s,
                parcel, *account, outcome);
            return tried ? Result<void>() : std::unexpected(tried.error());
        }));
    }

    static void writeSpreadsheet(const QString& path)
    {
        lxw_workbook* book = workbook_new(qUtf8Printable(path));
        lxw_worksheet* sheet = workbook_add_worksheet(book, nullptr);
        lxw_format* date = workbook_add_format(book);
        format_set_num_format(date, "dd.mm.yyyy");
        const char* const names[] = {"Bestellnummer", "Name", "Strasse", "PLZ", "Ort", "Gewicht (kg)", "Versanddatum"};
        for (lxw_col_t i = 0; i < 7; ++i)
            worksheet_write_string(sheet, 0, i, names[i], nullptr);
        for (lxw_row_t row = 1; row <= 2; ++row) {
            worksheet_write_string(sheet, row, 1, "Gerber", nullptr);
            worksheet_write_string(sheet, row, 2, "Weg 3", nullptr);
            worksheet_write_number(sheet, row, 3, 3013, nullptr);
            worksheet_write_string(sheet, row, 4, "Bern", nullptr);
            worksheet_write_number(sheet, row, 5, 1.25, nullptr);
            worksheet_write_number(sheet, row, 6, 46350, date);
        }
        worksheet_write_string(sheet, 1, 0, "00042", nullptr);
        worksheet_write_number(sheet, 2, 0, 12345678901234567.0, nullptr);
        workbook_close(book);
    }

    ImportReport importRow(const QByteArray& row, Duplicates duplicates = Duplicates::Ask)
    {
        const auto file = text(row);
        Plan plan = planFor(file);
        plan.duplicates = duplicates;
        const auto report = importFile(store(), stillClock, file, plan);
        return report ? *report : ImportReport{.rows = -1};
    }

    Shipment load(const QString& reference)
    {
        const auto shipment = store().read([&](Connection& c) -> Result<Shipment> {
            auto id = model::findShipment(c, reference);
            if (!id)
                return std::unexpected(id.error());
            return model::loadShipment(c, *id);
        });
        return shipment ? *shipment : Shipment{};
    }

    /// Opened by the tests that need one only.
    Store& store()
    {
        if (!m_store)
            m_store = std::move(*Store::open(m_folder->filePath(u"desk.sqlite"_s)));
        return *m_store;
    }

    qint64 shipments()
    {
        return *store().read([](Connection& c) -> Result<qint64> {
            auto rows = c.run(u"SELECT count(*) FROM shipments"_s);
            if (!rows)
                return std::unexpected(rows.error());
            return rows->first().integer(0);
        });
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
};

QTEST_GUILESS_MAIN(TestOrders)
#include "tst_orders.moc"
