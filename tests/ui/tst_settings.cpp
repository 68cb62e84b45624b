#include "core/outbox/channels/receipts.h"
#include "core/settings/settings.h"
#include "core/shipping/deskdefaults.h"
#include "core/storage/backup.h"
#include "tests/ui/pagedesk.h"
#include "ui/language.h"
#include "ui/preferences.h"
#include "ui/settings/backupsection.h"
#include "ui/settings/databasesection.h"
#include "ui/settings/settingspage.h"

#include <QCheckBox>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTableView>

using namespace aviso;
using namespace aviso::test;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Fixture : PageDesk
{
    AccountId account = add(practiceAccount());
    QString backups = folder.filePath(u"backups"_s);
    ui::SettingsPage page{services, {.data = folder.path(), .backups = backups}};

    Fixture()
    {
        QDir().mkpath(backups);
        test::show(page);
        isLoaded = test::waitFor([this] { return page.findChild<QComboBox*>(u"default-service"_s)->count() > 0; });
    }
    bool isLoaded = false;

    QComboBox* choice(const QString& name) { return page.findChild<QComboBox*>(name); }
    QString stored(const char* key)
    {
        return store->read([key](storage::Connection& c) { return settings::value(c, QString::fromLatin1(key)); })
            .value();
    }
    QString receiptsFolder() { return store->read(&outbox::channels::receiptsFolder).value(); }
    shipping::DeskDefaults defaults() { return store->read(&shipping::loadDeskDefaults).value(); }
};

} // namespace

class TestSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachLanguageIsNamedByItself();
    void theLanguageChangesAtOnceAndIsKept();
    void theThemeChangesAtOnceAndIsKept();
    void theDesksServiceAndMessagesGoIntoNewDrafts();
    void withoutAChoiceTheCatalogueDecides();
    void theFolderForReceiptsIsKept();
    void aFolderThatIsNotThereIsRefusedAndTheLastOneComesBack();
    void aBackupIsWrittenWholeAndCanBeChecked();
    void aDamagedBackupIsNamedAndNotRestored();
    void restoringAsksFirst();
    void theHostsAreThoseOfTheAccounts();
};

void TestSettings::eachLanguageIsNamedByItself()
{
    Fixture f;
    QStringList names;
    for (int i = 1; i < f.choice(u"language"_s)->count(); ++i)
        names.append(f.choice(u"language"_s)->itemText(i));
    QCOMPARE(names.size(), 6);
    for (const QString& name :
         {u"Deutsch"_s, u"Français"_s, u"Italiano"_s, u"English"_s, u"Svenska"_s, u"Українська"_s})
        QVERIFY2(names.contains(name, Qt::CaseInsensitive), qPrintable(name));
}

void TestSettings::theLanguageChangesAtOnceAndIsKept()
{
    Fixture f;
    choose(f.choice(u"language"_s), u"de"_s);
    QCOMPARE(f.language.code(), u"de"_s);
    QCOMPARE(f.page.title(), u"Einstellungen"_s);
    QTRY_COMPARE(f.stored(ui::languageKey), u"de"_s);
    f.language.use(u"en"_s);
}

void TestSettings::theThemeChangesAtOnceAndIsKept()
{
    Fixture f;
    choose(f.choice(u"theme"_s), u"dark"_s);
    QVERIFY(ui::isDark(QApplication::palette()));
    QTRY_COMPARE(f.stored(ui::themeKey), u"dark"_s);
    choose(f.choice(u"theme"_s), u"light"_s);
    QVERIFY(!ui::isDark(QApplication::palette()));
}

void TestSettings::theDesksServiceAndMessagesGoIntoNewDrafts()
{
    Fixture f;
    QVERIFY(f.isLoaded);
    choose(f.choice(u"default-service"_s), u"ECO"_s);
    auto* message = f.page.findChild<QCheckBox*>(u"default-message-1"_s);
    QVERIFY(message->isChecked());
    message->setFocus();
    QTest::keyClick(message, Qt::Key_Space);
    QTRY_COMPARE(f.defaults().service, std::optional(u"ECO"_s));
    QTRY_VERIFY(f.defaults().messages && !f.defaults().messages->contains(u"1"_s));
    const auto draft =
        f.store->read([&](storage::Connection& c) { return shipping::newDraft(c, f.catalogue); }).value();
    QCOMPARE(draft.service.basic, u"ECO"_s);
    QCOMPARE(draft.account, std::optional(f.account));
    QVERIFY(!model::messageChoice(draft, u"1"));
    QVERIFY(model::messageChoice(draft, u"2"));
    QCOMPARE(shipping::importDefaults(draft).service.basic, u"ECO"_s);
}

void TestSettings::withoutAChoiceTheCatalogueDecides()
{
    Fixture f;
    const auto draft =
        f.store->read([&](storage::Connection& c) { return shipping::newDraft(c, f.catalogue); }).value();
    QCOMPARE(draft.service.basic, u"PRI"_s);
    QCOMPARE(f.choice(u"default-service"_s)->currentIndex(), 0);
}

void TestSettings::theFolderForReceiptsIsKept()
{
    Fixture f;
    auto* folder = line(f.page, u"receipts-folder"_s);
    QVERIFY(folder->isVisible());
    type(folder, f.backups + u"/"_s);
    QTest::keyClick(folder, Qt::Key_Return);
    QTRY_COMPARE(f.receiptsFolder(), f.backups);
    QTRY_COMPARE(folder->text(), f.backups);
    type(folder, u" "_s);
    QTest::keyClick(folder, Qt::Key_Tab);
    QTRY_COMPARE(f.receiptsFolder(), QString());
    QTRY_COMPARE(folder->text(), QString());
}

void TestSettings::aFolderThatIsNotThereIsRefusedAndTheLastOneComesBack()
{
    Fixture f;
    auto* folder = line(f.page, u"receipts-folder"_s);
    type(folder, f.backups);
    QTest::keyClick(folder, Qt::Key_Return);
    QTRY_COMPARE(f.receiptsFolder(), f.backups);
    QSignalSpy failed(&f.page, &ui::Page::failed);
    type(folder, f.folder.filePath(u"nowhere"_s));
    QTest::keyClick(folder, Qt::Key_Return);
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(failed.first().first().value<Error>().code, u"receipts-folder-missing"_s);
    QTRY_COMPARE(folder->text(), f.backups);
    QCOMPARE(f.receiptsFolder(), f.backups);
}

void TestSettings::aBackupIsWrittenWholeAndCanBeChecked()
{
    Fixture f;
    QVERIFY(words(f.page, u"backup-state"_s).contains(u"no backup yet"_s));
    const QString file = f.backups + u"/aviso-2026-11-23.sqlite"_s;
    f.page.backups()->backUpTo(file);
    auto* table = f.page.findChild<QTableView*>(u"backup-list"_s);
    QTRY_COMPARE(table->model()->rowCount(), 1);
    QVERIFY(storage::verifyBackup(file));
    press(f.page, u"backup-check"_s);
    QTRY_COMPARE(table->model()->index(0, 2).data().toString(), u"whole, checked just now"_s);
}

void TestSettings::aDamagedBackupIsNamedAndNotRestored()
{
    Fixture f;
    QFile file(f.backups + u"/aviso-2026-11-22.sqlite"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("this is no database, only its name says so");
    file.close();
    QSignalSpy failed(&f.page, &ui::Page::failed);
    QSignalSpy asked(&f.page, &ui::SettingsPage::restoreAsked);
    f.page.backups()->askRestore(file.fileName());
    QTRY_COMPARE(failed.count(), 1);
    QVERIFY(asked.isEmpty());
}

void TestSettings::restoringAsksFirst()
{
    Fixture f;
    const QString file = f.backups + u"/aviso-2026-11-23.sqlite"_s;
    f.page.backups()->backUpTo(file);
    QTRY_VERIFY(QFile::exists(file));
    QFile copied(file); // by somebody, at another time
    QVERIFY(copied.open(QIODevice::ReadWrite));
    QVERIFY(copied.setFileTime(QDateTime(QDate(2020, 1, 2), QTime(3, 4)), QFileDevice::FileModificationTime));
    copied.close();
    QSignalSpy asked(&f.page, &ui::SettingsPage::restoreAsked);
    f.page.backups()->askRestore(file);
    QPushButton* yes = nullptr;
    QVERIFY(test::waitFor([&] {
        for (QPushButton* button : f.page.findChildren<QPushButton*>())
            if (button->isVisible() && button->text().remove(u'&') == "Restore and restart"_L1)
                yes = button;
        return yes != nullptr;
    }));
    QVERIFY(asked.isEmpty());
    const QDateTime now = f.services.desk.clock.now();
    QString question;
    for (const QLabel* label : f.page.findChildren<QLabel*>())
        if (label->text().startsWith("Put the desk back to"_L1))
            question = label->text();
    QVERIFY2(question.contains(ui::localTime(now)), qPrintable(question));
    QVERIFY2(question.contains(u".replaced-%1-1"_s.arg(now.toLocalTime().date().toString(Qt::ISODate))),
             qPrintable(question));
    QTest::keyClick(yes, Qt::Key_Space);
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.first().first().toString(), file);
}

void TestSettings::theHostsAreThoseOfTheAccounts()
{
    Fixture f;
    QTRY_VERIFY(words(f.page, u"contacted-hosts"_s).contains(u"127.0.0.1 – Practice"_s));
}

QTEST_MAIN(TestSettings)
#include "tst_settings.moc"
