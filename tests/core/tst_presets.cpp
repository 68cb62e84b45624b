#include "core/model/keptrows.h"
#include "core/model/packages.h"
#include "core/model/presets.h"
#include "core/model/shipments.h"
#include "core/orders/presetfile.h"
#include "core/shipping/rewrite.h"
#include "core/text/sentences.h"
#include "tests/support/testdesk.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace aviso;
using namespace aviso::model;
using namespace Qt::Literals::StringLiterals;
using storage::Connection;

namespace {

Preset fullPreset()
{
    return {.name = u"Päckli bis 2 kg"_s,
            .code = u"PACKLI"_s,
            .hotKey = 1,
            .parts = PresetPart::Service | PresetPart::Parcels | PresetPart::Messages | PresetPart::Texts |
                     PresetPart::SenderName | PresetPart::Options,
            .service = {.basic = u"ECO"_s, .additional = {u"SI"_s}, .values = {{u"delivery-place"_s, u"Garage"_s}}},
            .parcels = {{.weightGrams = 1800, .content = u"Bücher"_s}},
            .messages = {{.code = u"2"_s, .channel = MessageChannel::Sms, .language = u"fr"_s, .to = u"+41791"_s}},
            .texts = {.text1 = u"Danke {reference}"_s, .text2 = u"Bis bald"_s},
            .senderName = u"Buchladen"_s,
            .options = {DeliveryOption::Leave}};
}

Shipment typed()
{
    Shipment shipment = test::goodShipment(AccountId{7}, u"ORD-1"_s);
    shipment.id = ShipmentId{5};
    shipment.version = 3;
    shipment.parcels = {{.id = ParcelId{11}, .weightGrams = 400, .content = u"Tasse"_s}};
    return shipment;
}

struct Desk
{
    QTemporaryDir folder;
    std::unique_ptr<storage::Store> store = storage::Store::open(folder.filePath(u"desk.sqlite"_s)).value();

    template <class F>
    auto write(F f)
    {
        return store->write(storage::Topic::Settings, f);
    }
    PresetId add(const Preset& preset)
    {
        return write([&](Connection& c) { return savePreset(c, preset); }).value();
    }
    QList<Preset> presets() { return store->read(&listPresets).value(); }
};

} // namespace

class TestPresets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachPartChangesItsOwnFieldsOnly_data()
    {
        QTest::addColumn<int>("part");
        QTest::addColumn<QStringList>("changed");
        const auto row = [](const char* name, PresetPart part, const QStringList& changed) {
            QTest::newRow(name) << static_cast<int>(part) << changed;
        };
        row("service", PresetPart::Service, {u"service"_s, u"additional"_s, u"value.delivery-place"_s});
        row("parcels", PresetPart::Parcels, {u"weight"_s, u"content"_s});
        row("messages", PresetPart::Messages, {u"messages"_s});
        row("texts", PresetPart::Texts, {u"text1"_s, u"text2"_s});
        row("sender name", PresetPart::SenderName, {u"sender-name"_s});
        row("options", PresetPart::Options, {u"options"_s});
    }
    void eachPartChangesItsOwnFieldsOnly()
    {
        QFETCH(int, part);
        Preset preset = fullPreset();
        preset.parts = PresetParts(part);
        const Shipment before = typed();
        const Shipment after = applied(preset, before);
        QStringList changed;
        for (const shipping::FieldChange& change : shipping::fieldChanges(before, after, {}))
            changed << change.field;
        QTEST(changed, "changed");
        QCOMPARE(after.consignee, before.consignee);
        QCOMPARE(after.reference, before.reference);
        QCOMPARE(after.version, before.version);
    }

    void anAccountIsTakenOverWhenThePresetHasOne()
    {
        Preset preset = fullPreset();
        QCOMPARE(applied(preset, typed()).account, AccountId{7});
        preset.parts |= PresetPart::Account;
        preset.account = AccountId{9};
        QCOMPARE(applied(preset, typed()).account, AccountId{9});
        const auto changes = shipping::fieldChanges(typed(), applied(preset, typed()),
                                                    {{AccountId{7}, u"Alt"_s}, {AccountId{9}, u"Neu"_s}});
        QCOMPARE(changes.first(), (shipping::FieldChange{u"account"_s, u"Alt"_s, u"Neu"_s}));
    }

    void parcelsKeepTheirKeysAndWhatThePresetLeavesOpen()
    {
        Preset preset = fullPreset();
        preset.parcels = {{.weightGrams = 1800}, {.content = u"Zubehör"_s}};
        const QList<Parcel> after = applied(preset, typed()).parcels;
        QCOMPARE(after.size(), 2);
        QCOMPARE(after[0], (Parcel{.id = ParcelId{11}, .position = 1, .weightGrams = 1800, .content = u"Tasse"_s}));
        QCOMPARE(after[1], (Parcel{.position = 2, .content = u"Zubehör"_s}));
    }

    void aParcelWithItsLabelStaysAsItIs()
    {
        Shipment before = typed();
        before.parcels.append({.id = ParcelId{12}, .position = 2, .weightGrams = 900, .number = u"99"_s});
        const QList<Parcel> after = applied(fullPreset(), before).parcels;
        QCOMPARE(after.size(), 2);
        QCOMPARE(after[1], before.parcels[1]);
    }

    void aBookedShipmentIsNotTouched()
    {
        Shipment booked = typed();
        booked.state = State::Booked;
        QCOMPARE(applied(fullPreset(), booked), booked);
    }

    void theDifferenceIsShownForEachOfMany()
    {
        Shipment same = typed();
        same.service.basic = u"ECO"_s;
        Preset preset = fullPreset();
        preset.parts = PresetPart::Service;
        preset.service = {.basic = u"ECO"_s};
        const Rewrite rewrite = rewriteBy(preset);
        QCOMPARE(shipping::fieldChanges(typed(), rewrite(typed()), {}),
                 QList({shipping::FieldChange{u"service"_s, u"PRI"_s, u"ECO"_s}}));
        QCOMPARE(shipping::fieldChanges(same, rewrite(same), {}), QList<shipping::FieldChange>());
    }

    void aChangeThatOrderFilesDoNotShowIsShownToo()
    {
        Shipment before = typed();
        before.parcels = {{.position = 1, .weightGrams = 900}, {.position = 2, .weightGrams = 100}};
        before.messages = {{.code = u"2"_s, .channel = MessageChannel::Sms}};
        Shipment after = before;
        after.parcels[0].weightGrams = 100;
        after.parcels[1].weightGrams = 900;
        QCOMPARE(shipping::fieldChanges(before, after, {}),
                 QList({shipping::FieldChange{u"weight"_s, u"900 g + 100 g"_s, u"100 g + 900 g"_s}}));
    }

    void whatAShipmentSaysBecomesAPreset()
    {
        const Shipment shipment = typed();
        const Preset preset = presetFrom(shipment);
        QCOMPARE(preset.parts, PresetPart::Account | PresetPart::Service | PresetPart::Parcels | PresetPart::Messages |
                                   PresetPart::Texts);
        Shipment empty{.id = shipment.id,
                       .version = shipment.version,
                       .reference = shipment.reference,
                       .consignee = shipment.consignee,
                       .parcels = {{.id = ParcelId{11}}}};
        QCOMPARE(applied(preset, empty), shipment);
    }

    void aCodeIsMadeOfTheName_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("code");
        QTest::newRow("accents and spaces") << u"Päckli bis 2 kg"_s << u"PACKLI-BIS-2"_s;
        QTest::newRow("signs") << u" (Express!) "_s << u"EXPRESS"_s;
        QTest::newRow("no Latin letter") << u"Посилка"_s << QString();
    }
    void aCodeIsMadeOfTheName()
    {
        QFETCH(QString, name);
        QTEST(codeFor(name), "code");
    }

    void aCardLeadsToItsPresetAndNothingElseDoes()
    {
        QCOMPARE(codeOnCard(cardText(fullPreset())), u"PACKLI"_s);
        QCOMPARE(codeOnCard(u" AVISO-P-PACKLI\r\n"_s), u"PACKLI"_s);
        for (const QString& other : {u"996001234500000001"_s, u"AVISO-P-"_s, u"AVISO-P-packli"_s, u"PACKLI"_s})
            QCOMPARE(codeOnCard(other), QString());
    }

    void presetsComeBackAsTheyWereSaved()
    {
        Desk desk;
        Preset preset = fullPreset();
        preset.id = desk.add(preset);
        QCOMPARE(desk.presets(), QList({preset}));
        preset.name = u"Anders"_s;
        preset.parts.setFlag(PresetPart::Texts, false);
        preset.texts = {};
        desk.add(preset);
        QCOMPARE(desk.presets(), QList({preset}));
        QCOMPARE(desk.store->read([](Connection& c) { return findPreset(c, u"PACKLI"_s); }).value(), preset);
        QCOMPARE(desk.store->read([](Connection& c) { return findPreset(c, u"NIX"_s); }).error().code,
                 u"no-such-preset"_s);
    }

    void aHotKeyBelongsToOnePreset()
    {
        Desk desk;
        desk.add(fullPreset());
        desk.add({.name = u"Zwei"_s, .code = u"ZWEI"_s, .hotKey = 1});
        QCOMPARE(desk.presets()[0].hotKey, 0);
        QCOMPARE(desk.presets()[1].hotKey, 1);
    }

    void presetsThatCannotBeAreRefusedWithASentence_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("error");
        QTest::newRow("no name") << u" "_s << u"A"_s << u"preset-name-missing"_s;
        QTest::newRow("no code") << u"A"_s << QString() << u"preset-code-invalid"_s;
        QTest::newRow("small letters") << u"A"_s << u"a"_s << u"preset-code-invalid"_s;
        QTest::newRow("too long") << u"A"_s << QString(13, u'A') << u"preset-code-invalid"_s;
        QTest::newRow("taken") << u"A"_s << u"PACKLI"_s << u"preset-code-taken"_s;
    }
    void presetsThatCannotBeAreRefusedWithASentence()
    {
        QFETCH(QString, name);
        QFETCH(QString, code);
        Desk desk;
        desk.add(fullPreset());
        const auto refused = desk.write([&](Connection& c) { return savePreset(c, {.name = name, .code = code}); });
        QTEST(refused.error().code, "error");
        QVERIFY(text::sentence(refused.error()).size() > 20);
        QCOMPARE(desk.presets().size(), 1);
    }

    void removedPresetsComeBackToTheirPlaceAndOrderCanBeChanged()
    {
        Desk desk;
        const PresetId one = desk.add(fullPreset());
        const PresetId two = desk.add({.name = u"Zwei"_s, .code = u"ZWEI"_s});
        const PresetId three = desk.add({.name = u"Drei"_s, .code = u"DREI"_s});
        const Preset removed = desk.presets()[1];
        const auto look = [&] {
            return desk.store->read([](Connection& c) { return allKept(c, KeptKind::Preset); }).value();
        };
        const KeptRows before = look();
        QVERIFY(desk.write([&](Connection& c) { return removePreset(c, two); }));
        QCOMPARE(desk.presets().size(), 2);
        const auto changes = keptChanges(before, look());
        QVERIFY(desk.write(
            [&](Connection& c) { return bringKept(c, KeptKind::Preset, changes, KeptSide::Before, QDateTime()); }));
        QCOMPARE(desk.presets()[1], removed);
        QVERIFY(desk.write([&](Connection& c) { return orderPresets(c, {three, one, two}); }));
        QCOMPARE(desk.presets().first().name, u"Drei"_s);
    }

    void aPresetOutlivesItsAccount()
    {
        Desk desk;
        const AccountId account =
            desk.write([](Connection& c) { return saveAccount(c, test::practiceAccount()); }).value();
        Preset preset = fullPreset();
        preset.parts |= PresetPart::Account;
        preset.account = account;
        desk.add(preset);
        QVERIFY(desk.write([&](Connection& c) { return removeAccount(c, account); }));
        QVERIFY(!(desk.presets().first().parts & PresetPart::Account));
    }

    void presetsGoToAnotherDeskByAFile()
    {
        Desk desk;
        Preset preset = fullPreset();
        preset.parts |= PresetPart::Account;
        preset.account = AccountId{3};
        const QByteArray file = orders::presetFile({preset}, {{AccountId{3}, u"Post"_s}});
        const auto read = orders::readPresetFile(file, {{AccountId{8}, u"Post"_s}});
        preset.account = AccountId{8};
        QCOMPARE(read->presets, QList({preset}));
        const auto elsewhere = orders::readPresetFile(file, {});
        QCOMPARE(elsewhere->unknownAccounts, QStringList({u"Post"_s}));
        QVERIFY(!(elsewhere->presets.first().parts & PresetPart::Account));
        const auto import = [&](Connection& c) { return orders::importPresets(c, elsewhere->presets); };
        QCOMPARE(desk.write(import)->added, 1);
        QCOMPARE(desk.write(import)->updated, 1);
        QCOMPARE(desk.presets().size(), 1);
    }

    void aDamagedFileIsRefusedWhole_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("code");
        const auto row = [](const char* name, const char* from, const char* to, const QString& code) {
            QTest::newRow(name) << QByteArray(from) << QByteArray(to) << code;
        };
        row("another program's", "aviso-presets", "other", u"preset-file"_s);
        row("a later version", "\"version\": 1", "\"version\": 2", u"preset-file"_s);
        row("not JSON", "{", "<", u"preset-file"_s);
        row("a code that no card takes", "\"code\": \"PACKLI\"", "\"code\": \"p&l\"", u"preset-file"_s);
        row("hot key 10", "\"hotKey\": 1", "\"hotKey\": 10", u"preset-file"_s);
        row("an unknown part", "senderName", "senderNames", u"preset-damaged"_s);
        row("a weight below nothing", "\"weightGrams\": 1800", "\"weightGrams\": -5", u"preset-damaged"_s);
        row("a weight in words", "\"weightGrams\": 1800", "\"weightGrams\": \"x\"", u"preset-damaged"_s);
        row("an unknown option", "\"leave\"", "\"roof\"", u"preset-damaged"_s);
        row("an unknown channel", "\"sms\"", "\"fax\"", u"preset-damaged"_s);
    }
    void aDamagedFileIsRefusedWhole()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QByteArray file = orders::presetFile({fullPreset()}, {});
        QVERIFY(orders::readPresetFile(file, {}));
        QVERIFY(file.contains(from));
        file.replace(from, to);
        const auto read = orders::readPresetFile(file, {});
        QVERIFY(!read);
        QTEST(read.error().code, "code");
        QVERIFY(text::sentence(read.error()).size() > 20);
    }

    void aFileOfAnotherWorldIsNotReadIntoMemory()
    {
        QCOMPARE(orders::readPresetFile(QByteArray((1 << 20) + 1, ' '), {}).error().args, QStringList({u"size"_s}));
    }

    void theTareIsTakenFromTheScale()
    {
        QCOMPARE(withoutTare(1500, 220), std::optional(1280));
        QCOMPARE(withoutTare(220, 220), std::optional(0));
        QCOMPARE(withoutTare(100, 220), std::nullopt);
    }

    void aWeightFarFromTheUsualIsAdvised_data()
    {
        QTest::addColumn<int>("grams");
        QTest::addColumn<QList<int>>("last");
        QTest::addColumn<int>("usual"); // 0: no advice
        const QList<int> last{900, 1000, 1000, 1100, 5000};
        QTest::newRow("as always") << 1100 << last << 0;
        QTest::newRow("twice as much is still usual") << 2000 << last << 0;
        QTest::newRow("more") << 2001 << last << 1000;
        QTest::newRow("half is still usual") << 500 << last << 0;
        QTest::newRow("less") << 499 << last << 1000;
        QTest::newRow("not weighed yet") << 0 << last << 0;
        QTest::newRow("too few to tell") << 9000 << QList{1000, 1000, 1000, 1000} << 0;
        QTest::newRow("unknown ones do not count") << 9000 << QList{1000, 1000, 1000, 1000, 0} << 0;
        QTest::newRow("a letter's few grams") << 90 << QList{30, 30, 30, 30, 30} << 0;
    }
    void aWeightFarFromTheUsualIsAdvised()
    {
        QFETCH(int, grams);
        QFETCH(QList<int>, last);
        QFETCH(int, usual);
        const auto advice = farFromUsual(grams, last);
        QCOMPARE(advice ? advice->usualGrams : 0, usual);
    }

    void aKnownWeightBringsTheFittingPackageToTheTop()
    {
        const QList<Package> packages{
            {.name = u"Klein"_s, .weightGrams = 500}, {.name = u"Sack"_s}, {.name = u"Gross"_s, .weightGrams = 8000}};
        const auto names = [](const QList<Package>& all) {
            QStringList found;
            for (const Package& package : all)
                found << package.name;
            return found;
        };
        QCOMPARE(names(byWeight(packages, 6000)), QStringList({u"Gross"_s, u"Klein"_s, u"Sack"_s}));
        QCOMPARE(names(byWeight(packages, 0)), names(packages));
    }

    void packagesAreKeptAndTheLastUsedComesFirst()
    {
        Desk desk;
        Package small{.name = u"Klein"_s, .lengthMm = 200, .widthMm = 150, .heightMm = 90, .tareGrams = 80};
        small.id = desk.write([&](Connection& c) { return savePackage(c, small); }).value();
        Package large{.name = u"Gross"_s, .tareGrams = 300, .weightGrams = 4000};
        large.id = desk.write([&](Connection& c) { return savePackage(c, large); }).value();
        QCOMPARE(desk.store->read(&listPackages).value(), QList({large, small}));
        const QDateTime now(QDate(2026, 11, 22), QTime(9, 0), Qt::UTC);
        QVERIFY(desk.write([&](Connection& c) { return notePackage(c, ParcelId{1}, small.id, now); }));
        QCOMPARE(desk.store->read(&listPackages).value().first().name, u"Klein"_s);
        const auto twice = desk.write([](Connection& c) { return savePackage(c, {.name = u"Klein"_s}); });
        QCOMPARE(twice.error().code, u"package-name-taken"_s);
        const auto nameless = desk.write([](Connection& c) { return savePackage(c, {.name = u" "_s}); });
        QCOMPARE(nameless.error().code, u"package-name-missing"_s);
        QVERIFY(desk.write([&](Connection& c) { return removePackage(c, large.id); }));
        QCOMPARE(desk.store->read(&listPackages).value().size(), 1);
    }

    void onlyBookedParcelsTellTheUsualWeight()
    {
        Desk desk;
        const AccountId account =
            desk.write([](Connection& c) { return saveAccount(c, test::practiceAccount()); }).value();
        const QDateTime now(QDate(2026, 11, 22), QTime(9, 0), Qt::UTC);
        for (int i = 0; i < 3; ++i) {
            Shipment shipment = test::goodShipment(account, QString::number(i));
            shipment.parcels = {{.weightGrams = 1000 + i}};
            const auto id =
                desk.write([&](Connection& c) { return addShipment(c, shipment, now, u"clerk"_s); }).value();
            const ParcelId parcel =
                desk.store->read([&](Connection& c) { return loadShipment(c, id); }).value().parcels.first().id;
            QVERIFY(desk.write([&](Connection& c) { return notePackage(c, parcel, PackageId{4}, now); }));
            QVERIFY(desk.write([&](Connection& c) { return notePreset(c, id, PresetId{2}); }));
            if (i < 2)
                QVERIFY(desk.write([&](Connection& c) {
                    return c.run(u"UPDATE parcels SET number = ? WHERE id = ?"_s, QString::number(100 + i), parcel);
                }));
            QCOMPARE(desk.store->read([&](Connection& c) { return packagesOf(c, id); }).value().value(parcel),
                     PackageId{4});
            QCOMPARE(desk.store->read([&](Connection& c) { return presetOf(c, id); }).value(), PresetId{2});
        }
        const QList<int> booked{1001, 1000};
        QCOMPARE(desk.store->read([](Connection& c) { return lastWeights(c, PackageId{4}); }).value(), booked);
        QCOMPARE(desk.store->read([](Connection& c) { return lastWeights(c, PresetId{2}); }).value(), booked);
    }
};

QTEST_GUILESS_MAIN(TestPresets)
#include "tst_presets.moc"
