#include "core/model/packages.h"
#include "core/model/presets.h"
#include "tests/ui/pagedesk.h"
#include "ui/presets/presetspage.h"
#include "ui/sections/messagessection.h"

#include <QCheckBox>
#include <QFile>
#include <QLabel>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableView>

using namespace aviso;
using namespace aviso::test;
using namespace Qt::Literals::StringLiterals;
using model::Preset;
using model::PresetPart;
using storage::Connection;
using storage::Topic;

namespace {

struct PresetDesk : PageDesk
{
    AccountId account = add(practiceAccount());

    void keep(const Preset& preset)
    {
        if (!store->write(Topic::Settings, [&](Connection& c) { return model::savePreset(c, preset); }))
            qFatal("cannot save the preset");
    }
    QList<Preset> presets() { return store->read(&model::listPresets).value(); }
    QList<model::Package> packages() { return store->read(&model::listPackages).value(); }
};

QTableView* list(const QWidget& page)
{
    return page.findChild<QTableView*>(u"preset-list"_s);
}

void tick(const QWidget& page, PresetPart part)
{
    auto* box = page.findChild<QCheckBox*>(u"preset-part-%1"_s.arg(static_cast<int>(part)));
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Space);
}

QPushButton* takeBack(const QWidget& page)
{
    for (auto* button : page.findChildren<QPushButton*>())
        if (button->isVisible() && button->text().remove(u'&') == "Take back"_L1)
            return button;
    return nullptr;
}

} // namespace

class TestPresetsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPresetIsMadeByKeys();
    void theCodeOfANewPresetFollowsItsNameUntilItIsTyped();
    void theCodeOfAnOldPresetStaysWhenItIsRenamed();
    void whatIsNotTickedIsNotSaid();
    void thatAPartWithoutAChoiceTakesAwayIsSaid();
    void aTakenCodeIsSaidAndNothingTypedIsLost();
    void aDeletedPresetComesBack();
    void theOrderIsTheClerks();
    void presetsGoThroughAFile();
    void aBrokenFileChangesNothing();
    void packagesAreMadeAndDeletedByKeys();
    void everyControlHasAName();
};

void TestPresetsPage::aPresetIsMadeByKeys()
{
    PresetDesk desk;
    ui::PresetsPage page(desk.services);
    show(page);
    QTest::keyClick(&page, Qt::Key_F2);
    auto* name = line(page, u"preset-name"_s);
    QTRY_VERIFY(name->hasFocus());
    QTest::keyClicks(name, u"Express"_s);
    tick(page, PresetPart::Service);
    auto* service = page.findChild<QComboBox*>(u"preset-service"_s);
    choose(service, u"ECO"_s);
    tick(page, PresetPart::Parcels);
    page.leave();
    QTRY_COMPARE(desk.presets().value(0).service.basic, u"ECO"_s);
    QTRY_VERIFY(desk.presets().first().parts.testFlag(PresetPart::Parcels));
    const Preset made = desk.presets().first();
    QCOMPARE(made.name, u"Express"_s);
    QCOMPARE(made.code, u"EXPRESS"_s);
    QCOMPARE(made.hotKey, 1);
    QTRY_COMPARE(list(page)->model()->index(0, 0).data().toString(), u"Express"_s);
}

void TestPresetsPage::theCodeOfANewPresetFollowsItsNameUntilItIsTyped()
{
    PresetDesk desk;
    ui::PresetsPage page(desk.services);
    show(page);
    QTest::keyClick(&page, Qt::Key_F2);
    auto* name = line(page, u"preset-name"_s);
    auto* code = line(page, u"preset-code"_s);
    QTRY_VERIFY(name->hasFocus());
    type(name, u"Zwei"_s);
    QCOMPARE(code->text(), u"ZWEI"_s);
    type(code, u"mein"_s);
    QCOMPARE(code->text(), u"MEIN"_s);
    type(name, u"Drei"_s);
    QCOMPARE(code->text(), u"MEIN"_s);
    QTest::keyClick(name, Qt::Key_Tab);
    QTRY_COMPARE(desk.presets().first().name, u"Drei"_s);
    QCOMPARE(desk.presets().first().code, u"MEIN"_s);
}

/// It stands on cards that are printed.
void TestPresetsPage::theCodeOfAnOldPresetStaysWhenItIsRenamed()
{
    PresetDesk desk;
    desk.keep({.name = u"Eins"_s, .code = u"EINS"_s});
    ui::PresetsPage page(desk.services);
    show(page);
    auto* name = line(page, u"preset-name"_s);
    QTRY_COMPARE(name->text(), u"Eins"_s);
    type(name, u"Zwei"_s);
    QTest::keyClick(name, Qt::Key_Tab);
    QTRY_COMPARE(desk.presets().first().name, u"Zwei"_s);
    QCOMPARE(desk.presets().first().code, u"EINS"_s);
}

void TestPresetsPage::whatIsNotTickedIsNotSaid()
{
    PresetDesk desk;
    desk.keep({.name = u"Eins"_s,
               .code = u"EINS"_s,
               .parts = PresetPart::Service | PresetPart::Texts,
               .service = {.basic = u"PRI"_s},
               .texts = {.text1 = u"Danke"_s}});
    ui::PresetsPage page(desk.services);
    show(page);
    QTRY_COMPARE(line(page, u"preset-name"_s)->text(), u"Eins"_s);
    tick(page, PresetPart::Texts);
    QTRY_COMPARE(desk.presets().first().parts, model::PresetParts(PresetPart::Service));
    QCOMPARE(desk.presets().first().texts, model::MessageTexts());
}

void TestPresetsPage::thatAPartWithoutAChoiceTakesAwayIsSaid()
{
    PresetDesk desk;
    desk.add(practiceAccount());
    desk.keep({.name = u"Eins"_s,
               .code = u"EINS"_s,
               .parts = PresetPart::Service | PresetPart::Messages,
               .service = {.basic = u"PRI"_s}});
    ui::PresetsPage page(desk.services);
    show(page);
    QTRY_COMPARE(line(page, u"preset-name"_s)->text(), u"Eins"_s);
    const auto* note = page.findChild<QLabel*>(u"preset-note-%1"_s.arg(static_cast<int>(PresetPart::Messages)));
    QVERIFY(note);
    QVERIFY(note->isVisible() && !note->text().isEmpty());
    const auto offered = [section = page.findChild<ui::MessagesSection*>()]() -> QCheckBox* {
        for (auto* box : section->findChildren<QCheckBox*>())
            if (box->isEnabled())
                return box;
        return nullptr;
    };
    QTRY_VERIFY(offered());
    offered()->click();
    QVERIFY(!note->isVisible());
}

void TestPresetsPage::aTakenCodeIsSaidAndNothingTypedIsLost()
{
    PresetDesk desk;
    desk.keep({.name = u"Eins"_s, .code = u"EINS"_s});
    desk.keep({.name = u"Zwei"_s, .code = u"ZWEI"_s});
    ui::PresetsPage page(desk.services);
    show(page);
    auto* code = line(page, u"preset-code"_s);
    QTRY_COMPARE(code->text(), u"EINS"_s);
    type(code, u"ZWEI"_s);
    QTest::keyClick(code, Qt::Key_Tab);
    QTRY_VERIFY(!page.unsaved().isEmpty());
    QCOMPARE(code->text(), u"ZWEI"_s);
    type(code, u"DREI"_s);
    QTest::keyClick(code, Qt::Key_Tab);
    QTRY_COMPARE(desk.presets().first().code, u"DREI"_s);
    QTRY_VERIFY(page.unsaved().isEmpty());
}

void TestPresetsPage::aDeletedPresetComesBack()
{
    PresetDesk desk;
    desk.keep({.name = u"Eins"_s, .code = u"EINS"_s, .hotKey = 3});
    desk.keep({.name = u"Zwei"_s, .code = u"ZWEI"_s});
    const QList<Preset> before = desk.presets();
    ui::PresetsPage page(desk.services);
    show(page);
    QTRY_COMPARE(line(page, u"preset-name"_s)->text(), u"Eins"_s);
    list(page)->setFocus();
    QTest::keyClick(list(page), Qt::Key_Delete, Qt::ControlModifier);
    QTRY_COMPARE(desk.presets().size(), 1);
    QTRY_VERIFY(takeBack(page));
    QTest::keyClick(takeBack(page), Qt::Key_Space);
    QTRY_COMPARE(desk.presets(), before);
}

void TestPresetsPage::theOrderIsTheClerks()
{
    PresetDesk desk;
    desk.keep({.name = u"Eins"_s, .code = u"EINS"_s});
    desk.keep({.name = u"Zwei"_s, .code = u"ZWEI"_s});
    ui::PresetsPage page(desk.services);
    show(page);
    QTRY_COMPARE(line(page, u"preset-name"_s)->text(), u"Eins"_s);
    list(page)->setFocus();
    QTest::keyClick(list(page), Qt::Key_Down, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(desk.presets().first().name, u"Zwei"_s);
    QTRY_COMPARE(list(page)->model()->index(1, 0).data().toString(), u"Eins"_s);
    QCOMPARE(list(page)->currentIndex().row(), 1); // it goes along
}

void TestPresetsPage::presetsGoThroughAFile()
{
    PresetDesk desk;
    desk.keep({.name = u"Eins"_s,
               .code = u"EINS"_s,
               .parts = PresetPart::Account | PresetPart::Service,
               .account = desk.account,
               .service = {.basic = u"PRI"_s}});
    ui::PresetsPage page(desk.services);
    show(page);
    QTRY_COMPARE(list(page)->model()->rowCount(), 1);
    const QString file = desk.folder.filePath(u"presets.json"_s);
    page.exportFile(file);
    QTRY_VERIFY(QFile::exists(file));
    const QList<Preset> before = desk.presets();
    QVERIFY(desk.store->write(Topic::Settings, [&](Connection& c) { return model::removePreset(c, before[0].id); }));
    page.importFile(file);
    QTRY_COMPARE(desk.presets().size(), 1);
    QCOMPARE(desk.presets().first().service, before.first().service);
    QCOMPARE(desk.presets().first().account, std::optional(desk.account));
}

void TestPresetsPage::aBrokenFileChangesNothing()
{
    PresetDesk desk;
    ui::PresetsPage page(desk.services);
    show(page);
    const QString file = desk.folder.filePath(u"broken.json"_s);
    QFile out(file);
    QVERIFY(out.open(QIODevice::WriteOnly));
    QVERIFY(out.write("{\"format\": \"aviso-presets\"") > 0);
    out.close();
    page.importFile(file);
    QTRY_VERIFY(std::ranges::any_of(page.findChildren<QLabel*>(), [](const QLabel* label) {
        return label->isVisible() && label->text().contains(u"list of presets"_s);
    }));
    QVERIFY(desk.presets().isEmpty());
}

void TestPresetsPage::packagesAreMadeAndDeletedByKeys()
{
    PresetDesk desk;
    ui::PresetsPage page(desk.services);
    show(page);
    page.findChild<QTabWidget*>()->setCurrentIndex(1);
    QTest::keyClick(page.findChild<QTabWidget*>(), Qt::Key_F2);
    auto* name = line(page, u"package-name"_s);
    QTRY_VERIFY(name->hasFocus());
    QTest::keyClicks(name, u"Karton"_s);
    QTest::keyClick(name, Qt::Key_Tab);
    QTRY_COMPARE(desk.packages().value(0).name, u"Karton"_s);
    press(page, u"remove-package"_s);
    QTRY_VERIFY(desk.packages().isEmpty());
    QTRY_VERIFY(takeBack(page));
    QTest::keyClick(takeBack(page), Qt::Key_Space);
    QTRY_COMPARE(desk.packages().size(), 1);
}

void TestPresetsPage::everyControlHasAName()
{
    PresetDesk desk;
    desk.keep({.name = u"Eins"_s, .code = u"EINS"_s, .parts = model::PresetParts(127)});
    ui::PresetsPage page(desk.services);
    show(page);
    QTRY_COMPARE(line(page, u"preset-name"_s)->text(), u"Eins"_s);
    for (const QWidget* widget : page.findChildren<QWidget*>()) {
        const bool isControl = qobject_cast<const QLineEdit*>(widget) || qobject_cast<const QComboBox*>(widget) ||
                               qobject_cast<const QTableView*>(widget);
        const bool isInner = qobject_cast<const QComboBox*>(widget->parentWidget()) ||
                             qobject_cast<const QAbstractSpinBox*>(widget->parentWidget());
        if (isControl && !isInner && widget->isVisible())
            QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
    }
}

QTEST_MAIN(TestPresetsPage)
#include "tst_presetspage.moc"
