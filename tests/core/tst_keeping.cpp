#include "core/shipping/keeping.h"
#include "core/shipping/undo.h"
#include "core/text/changes.h"
#include "tests/support/fakepost.h"
#include "tests/support/testdesk.h"

#include <QTest>

using namespace aviso;
using namespace aviso::test;
using namespace Qt::Literals::StringLiterals;
using model::AddressEntry;
using model::AddressId;
using model::Package;
using model::PackageId;
using model::Preset;
using model::PresetId;

namespace {

struct Fixture
{
    QTemporaryDir folder;
    FakePost post;
    TestDesk desk{folder.path(), post};
    const shipping::Desk& core = desk.desk();

    QStringList presets()
    {
        QStringList names;
        for (const Preset& preset : desk.read(&model::listPresets))
            names << (preset.hotKey > 0 ? u"%1=%2"_s.arg(preset.hotKey).arg(preset.name) : preset.name);
        return names;
    }

    Preset preset(const QString& name)
    {
        const PresetId id = shipping::addPreset(core, {}, name).value();
        for (const Preset& each : desk.read(&model::listPresets))
            if (each.id == id)
                return each;
        qFatal("no preset");
    }

    QStringList packages()
    {
        QStringList names;
        for (const Package& package : desk.read(&model::listPackages))
            names << package.name;
        return names;
    }

    AddressEntry entry(const QString& name, const QString& sitting = {})
    {
        return shipping::keepEntry(core, {.consignee = {.name = name}}, sitting).value();
    }

    QStringList book()
    {
        QStringList names;
        for (const AddressEntry& each : desk.read([](auto& c) { return model::listAddresses(c, 100); }))
            names << each.consignee.name;
        return names;
    }

    QString undone() { return text::undone(shipping::undo(core).value()); }
    QString redone() { return text::redone(shipping::redo(core).value()); }
};

} // namespace

class TestKeeping : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsDoneToPresetsGoesBackStepByStepAndOnAgain()
    {
        Fixture f;
        Preset one = f.preset(u"One"_s);
        const Preset two = f.preset(u"Two"_s);
        one.hotKey = 2; // that of the other one
        QVERIFY(shipping::changePreset(f.core, one, u"sitting"_s));
        QVERIFY(shipping::orderPresets(f.core, {two.id, one.id}));
        QVERIFY(shipping::removePreset(f.core, one));
        QCOMPARE(f.presets(), QStringList({u"Two"_s}));
        QCOMPARE(f.undone(), u"Undone: delete the preset “One”."_s);
        QCOMPARE(f.presets(), QStringList({u"Two"_s, u"2=One"_s}));
        QCOMPARE(f.undone(), u"Undone: order of the presets."_s);
        QCOMPARE(f.presets(), QStringList({u"2=One"_s, u"Two"_s}));
        QCOMPARE(f.undone(), u"Undone: change the preset “One”."_s);
        QCOMPARE(f.presets(), QStringList({u"1=One"_s, u"2=Two"_s}));
        QCOMPARE(f.undone(), u"Undone: new preset “Two”."_s);
        QCOMPARE(f.presets(), QStringList({u"1=One"_s}));
        for (int i = 0; i < 4; ++i)
            f.redone();
        QCOMPARE(f.presets(), QStringList({u"Two"_s}));
    }

    void whatIsTypedInOneSittingIsOneStepAndTypedBackItIsNone()
    {
        Fixture f;
        Preset preset = f.preset(u"One"_s);
        for (const auto& name : {u"Onet"_s, u"Onetw"_s, u"Three"_s}) {
            preset.name = name;
            QVERIFY(shipping::changePreset(f.core, preset, u"first"_s));
        }
        preset.name = u"Four"_s;
        QVERIFY(shipping::changePreset(f.core, preset, u"second"_s));
        f.undone();
        QCOMPARE(f.presets(), QStringList({u"1=Three"_s}));
        f.undone();
        QCOMPARE(f.presets(), QStringList({u"1=One"_s}));
        preset.name = u"Five"_s;
        QVERIFY(shipping::changePreset(f.core, preset, u"third"_s));
        preset.name = u"One"_s;
        QVERIFY(shipping::changePreset(f.core, preset, u"third"_s));
        QCOMPARE(f.undone(), u"Undone: new preset “One”."_s);
    }

    void aPresetWhoseCardAnotherOneHasByNowStaysDeletedAndThatIsSaid()
    {
        Fixture f;
        const Preset one = f.preset(u"One"_s);
        const auto removed = shipping::removePreset(f.core, one).value();
        f.preset(u"One"_s); // has the code now
        const auto turned = shipping::undoStep(f.core, removed.value()).value();
        QCOMPARE(turned.kept, 0);
        QCOMPARE(turned.left.first().why.code, u"preset-code-taken"_s);
        QVERIFY(text::undone(turned).startsWith(u"Not undone: delete the preset “One”. "_s));
        QCOMPARE(f.presets(), QStringList({u"1=One"_s}));
    }

    void presetsOfAFileComeAndGoInOneStep()
    {
        Fixture f;
        Preset known = f.preset(u"One"_s);
        const QStringList before = f.presets();
        Preset other = known;
        other.name = u"One of the other desk"_s;
        const auto imported = shipping::importPresets(f.core, {other, {.name = u"Two"_s, .code = u"TWO"_s}}).value();
        QCOMPARE(imported.added, 1);
        QCOMPARE(imported.updated, 1);
        QCOMPARE(f.presets().size(), 2);
        QCOMPARE(f.undone(), u"Undone: import of 2 preset(s)."_s);
        QCOMPARE(f.presets(), before);
        f.redone();
        QVERIFY(f.presets().join(u' ').contains(u"One of the other desk"_s));
    }

    void anAddressKeptFromAShipmentIsTakenBack()
    {
        Fixture f;
        const model::Consignee muster{.name = u"Muster"_s, .postcode = u"3011"_s, .city = u"Bern"_s};
        QCOMPARE(shipping::keepConsignee(f.core, muster).value().keeping, model::Keeping::Added);
        model::Consignee withPhone = muster;
        withPhone.email = u"muster@example.com"_s;
        QCOMPARE(shipping::keepConsignee(f.core, withPhone).value().keeping, model::Keeping::Updated);
        QCOMPARE(f.book(), QStringList{u"Muster"_s});
        QCOMPARE(f.undone(), u"Undone: change an entry of the address book."_s);
        QVERIFY(f.desk.read([](auto& c) { return model::listAddresses(c, 1); }).first().consignee.email.isEmpty());
        QCOMPARE(f.undone(), u"Undone: new entry of the address book."_s);
        QCOMPARE(f.book(), QStringList());
    }

    void packagesGoBackWithoutLosingWhenTheyWereUsed()
    {
        Fixture f;
        const PackageId id = shipping::addPackage(f.core, u"Box"_s).value();
        QVERIFY(shipping::changePackage(f.core, {.id = id, .name = u"Carton"_s}));
        const QDateTime used = f.desk.clock().now();
        f.desk.store().write({}, [&](auto& c) { return model::notePackage(c, ParcelId{7}, id, used); }).value();
        QCOMPARE(f.undone(), u"Undone: change the package “Carton”."_s);
        QCOMPARE(f.packages(), QStringList({u"Box"_s}));
        QCOMPARE(f.desk.read(&model::listPackages).first().usedAt, used);
        QVERIFY(shipping::removePackage(f.core, f.desk.read(&model::listPackages).first()));
        QCOMPARE(f.undone(), u"Undone: delete the package “Box”."_s);
        QCOMPARE(f.packages(), QStringList({u"Box"_s}));
    }

    void entriesOfTheAddressBookComeBackAlsoThoseThatWereMerged()
    {
        Fixture f;
        const AddressId anna = f.entry(u"Anna"_s).id;
        const AddressId berta = f.entry(u"Berta"_s).id;
        QVERIFY(shipping::mergeEntries(f.core, anna, {berta}));
        QCOMPARE(f.book(), QStringList({u"Anna"_s}));
        QVERIFY(shipping::removeEntries(f.core, {anna}));
        QVERIFY(f.book().isEmpty());
        QCOMPARE(f.undone(), u"Undone: delete 1 entry(s) of the address book."_s);
        QCOMPARE(f.undone(), u"Undone: merge 2 entry(s) of the address book."_s);
        QCOMPARE(f.book(), QStringList({u"Anna"_s, u"Berta"_s}));
        QCOMPARE(f.undone(), u"Undone: new entry of the address book."_s);
        QCOMPARE(f.book(), QStringList({u"Anna"_s}));
        QCOMPARE(f.redone(), u"Done again: new entry of the address book."_s);
        QCOMPARE(f.book(), QStringList({u"Anna"_s, u"Berta"_s}));
    }

    void whoHasAnEntryOpenDoesNotSaveOverWhatWasUndone()
    {
        Fixture f;
        AddressEntry entry = f.entry(u"Anna"_s);
        entry.note = u"ramp"_s;
        AddressEntry open = shipping::keepEntry(f.core, entry, {}).value();
        QCOMPARE(f.undone(), u"Undone: change an entry of the address book."_s);
        open.note = u"ramp 2"_s;
        QCOMPARE(shipping::keepEntry(f.core, open, {}).error().code, u"changed-elsewhere"_s);
    }

    void anEntryThatWasChangedSinceStaysAndIsNamed()
    {
        Fixture f;
        const AddressEntry entry = f.entry(u"Anna"_s);
        f.desk.store()
            .write({},
                   [&](auto& c) {
                       AddressEntry other = entry;
                       other.note = u"by another program"_s;
                       return model::saveAddress(c, other, f.desk.clock().now());
                   })
            .value();
        QCOMPARE(f.undone(),
                 u"Not undone: new entry of the address book. “Anna” was changed since, so it stays as it is now."_s);
        QCOMPARE(f.book(), QStringList({u"Anna"_s}));
        QVERIFY(!f.desk.read([](auto& c) { return shipping::turns(c); }).undo);
    }
};

QTEST_GUILESS_MAIN(TestKeeping)
#include "tst_keeping.moc"
