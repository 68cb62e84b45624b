#include "tests/ui/busy.h"
#include "tests/ui/pagedesk.h"
#include "ui/accounts/accountform.h"
#include "ui/accounts/accountspage.h"
#include "ui/accounts/picturepreview.h"

#include <QCheckBox>
#include <QImage>
#include <QTableView>

using namespace aviso;
using namespace aviso::test;
using namespace Qt::Literals::StringLiterals;

namespace {

net::Answer pass()
{
    return {.status = 200, .body = R"({"access_token":"pass","token_type":"Bearer","expires_in":60})"};
}

struct Fixture : PageDesk
{
    ui::AccountsPage page{services};

    Fixture() { test::show(page); }

    ui::AccountForm* form() { return page.findChild<ui::AccountForm*>(); }
    QAction* verb(const QString& name) { return page.findChild<QAction*>(name); }
    QPushButton* button(const QString& words)
    {
        for (auto* each : page.findChildren<QPushButton*>())
            if (each->isVisible() && each->text().remove(u'&') == words)
                return each;
        return nullptr;
    }
    bool isShown(const QString& name)
    {
        return test::waitFor([&] { return form()->account().name == name && number(form()->account().id) != 0; });
    }
};

struct WithAccount : Fixture
{
    AccountId id = add(practiceAccount());

    WithAccount() { opened = isShown(u"Practice"_s); }
    bool opened = false;
};

} // namespace

class TestAccounts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyDeskSaysWhatToDo();
    void aNewAccountIsTypedSavedAndShown();
    void aSecretIsStoredAndNeverShownAgain();
    void withoutAKeyStoreTheSecretIsSaidToLastForTheSession();
    void aSecretMayComeFromTheEnvironment();
    void aRenamedAccountTakesItsSecretsAlong();
    void anotherAccountsNameIsRefusedAndWhatWasTypedStays();
    void anAddressWithoutEncryptionIsRefused();
    void aPracticeAccountMayNotPointToTheCarrier();
    void theTestSaysWhatTheCarrierSaid_data();
    void theTestSaysWhatTheCarrierSaid();
    void choosingAnotherChannelChangesTheFieldsAndTheAddresses();
    void anOverlongSenderIsCounted();
    void openPreconditionsAreNamed();
    void anAccountInUseIsNotRemoved();
    void anUnusedAccountIsRemovedWithItsSecrets();
    void leavingAChangedAccountAsksAndDoesWhatIsAnswered_data();
    void leavingAChangedAccountAsksAndDoesWhatIsAnswered();
    void whatIsTypedDuringASaveStaysTyped();
    void whatIsTypedDuringTheSaveBeforeLeavingIsAskedForToo();
    void aPracticeAccountDoesNotTakeThePlaceOfWhatIsTyped();
    void aLocalPictureIsCheckedAndAWebPictureNotFetched();
};

void TestAccounts::anEmptyDeskSaysWhatToDo()
{
    Fixture f;
    QCoreApplication::processEvents();
    bool isSaid = false;
    for (const QPushButton* button : f.page.findChildren<QPushButton*>())
        isSaid |= button->isVisible() && button->text().remove(u'&') == "Add an account"_L1;
    QVERIFY(isSaid);
}

void TestAccounts::aNewAccountIsTypedSavedAndShown()
{
    Fixture f;
    f.verb(u"new-account"_s)->trigger();
    type(line(f.page, u"account.name"_s), u"Shop Bern"_s);
    type(line(f.page, u"sender.name"_s), u"Beispiel AG"_s);
    type(line(f.page, u"franking-licence"_s), u"60012345"_s);
    QTest::keyClick(&f.page, Qt::Key_S, Qt::ControlModifier);
    QVERIFY(f.isShown(u"Shop Bern"_s));
    const QList<model::Account> stored = f.accounts();
    QCOMPARE(stored.size(), 1);
    QCOMPARE(stored.first().sender.name, u"Beispiel AG"_s);
    QCOMPARE(stored.first().settings.value(u"franking-licence"_s), u"60012345"_s);
    QCOMPARE(stored.first().baseUrl.host(), u"dcapi.apis.post.ch"_s);
}

void TestAccounts::aSecretIsStoredAndNeverShownAgain()
{
    WithAccount f;
    QVERIFY(f.opened);
    type(line(f.page, u"client-secret"_s), u"s3cret"_s);
    QCOMPARE(line(f.page, u"client-secret"_s)->echoMode(), QLineEdit::Password);
    QTest::keyClick(&f.page, Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(f.secrets.count(), 1);
    QCOMPARE(f.secrets.read(u"Practice"_s, u"client-secret"_s).value(), u"s3cret"_s);
    QTRY_COMPARE(line(f.page, u"client-secret"_s)->text(), QString());
    QTRY_COMPARE(line(f.page, u"client-secret"_s)->accessibleDescription(), u"stored in the key store"_s);
    QVERIFY(!f.form()->isChanged());
}

void TestAccounts::withoutAKeyStoreTheSecretIsSaidToLastForTheSession()
{
    WithAccount f;
    f.secrets.kept = settings::Keeping::Session;
    type(line(f.page, u"client-id"_s), u"me"_s);
    QTest::keyClick(&f.page, Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY(line(f.page, u"client-id"_s)->accessibleDescription().contains(u"only for this session"_s));
}

void TestAccounts::aSecretMayComeFromTheEnvironment()
{
    WithAccount f;
    auto* source =
        static_cast<QComboBox*>(line(f.page, u"client-id"_s)->parentWidget()->findChildren<QComboBox*>().first());
    source->setFocus();
    QTest::keyClick(source, Qt::Key_Down);
    type(line(f.page, u"client-id"_s), u"AVISO_TEST_NO_SUCH_VARIABLE"_s);
    QTest::keyClick(&f.page, Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(f.accounts().first().secretVariables.value(u"client-id"_s), u"AVISO_TEST_NO_SUCH_VARIABLE"_s);
    QTRY_COMPARE(line(f.page, u"client-id"_s)->accessibleDescription(), u"the variable is not set"_s);
    QCOMPARE(f.secrets.count(), 0);
}

void TestAccounts::aRenamedAccountTakesItsSecretsAlong()
{
    WithAccount f;
    QVERIFY(f.secrets.write(u"Practice"_s, u"client-id"_s, u"me"_s));
    type(line(f.page, u"account.name"_s), u"Training"_s);
    QTest::keyClick(&f.page, Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(f.accounts().first().name, u"Training"_s);
    QCOMPARE(f.accounts().first().id, f.id);
    QTRY_COMPARE(f.secrets.read(u"Training"_s, u"client-id"_s).value_or(QString()), u"me"_s);
    QTRY_VERIFY(!f.secrets.read(u"Practice"_s, u"client-id"_s));
}

void TestAccounts::anotherAccountsNameIsRefusedAndWhatWasTypedStays()
{
    WithAccount f;
    model::Account other = practiceAccount();
    other.name = u"Taken"_s;
    f.add(other);
    type(line(f.page, u"account.name"_s), u"Taken"_s);
    QTest::keyClick(&f.page, Qt::Key_S, Qt::ControlModifier);
    bool isSaid = false;
    QVERIFY(test::waitFor([&] {
        for (const QLabel* label : f.page.findChildren<QLabel*>())
            isSaid |= label->isVisible() && label->text().contains(u"is called “Taken” already"_s);
        return isSaid;
    }));
    QCOMPARE(line(f.page, u"account.name"_s)->text(), u"Taken"_s);
    QCOMPARE(f.accounts().first().name, u"Practice"_s);
}

void TestAccounts::anAddressWithoutEncryptionIsRefused()
{
    model::Account account = practiceAccount();
    QVERIFY(shipping::checkAccount(catalogue::bundled().value(), account));
    account.baseUrl = QUrl(u"http://carrier.example/barcode"_s);
    QCOMPARE(shipping::checkAccount(catalogue::bundled().value(), account).error().code, u"not-a-url"_s);
    account.baseUrl = QUrl(u"https://me:secret@carrier.example/barcode"_s);
    QCOMPARE(shipping::checkAccount(catalogue::bundled().value(), account).error().field, u"base-url"_s);
}

void TestAccounts::aPracticeAccountMayNotPointToTheCarrier()
{
    const catalogue::Catalogue all = catalogue::bundled().value();
    model::Account account = practiceAccount();
    account.baseUrl = catalogue::channel(all[u"swisspost"_s], u"api")->baseUrl;
    QCOMPARE(shipping::checkAccount(all, account).error().code, u"practice-at-production"_s);
}

void TestAccounts::theTestSaysWhatTheCarrierSaid_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("said");
    QTest::addColumn<bool>("isNoted");
    QTest::newRow("the carrier lets us in") << 200 << u"the carrier accepts the account"_s << true;
    QTest::newRow("the carrier refuses the credentials") << 401 << u"credentials"_s << false;
    QTest::newRow("the carrier cannot be reached") << 0 << u"does not answer"_s << false;
}

void TestAccounts::theTestSaysWhatTheCarrierSaid()
{
    QFETCH(int, status);
    QFETCH(QString, said);
    QFETCH(bool, isNoted);
    WithAccount f;
    QVERIFY(f.secrets.write(u"Practice"_s, u"client-id"_s, u"me"_s));
    QVERIFY(f.secrets.write(u"Practice"_s, u"client-secret"_s, u"s3cret"_s));
    if (status != 0)
        f.carrier.answer = [status](const net::Request&) -> Result<net::Answer> {
            return status == 200 ? pass() : net::Answer{.status = status};
        };
    press(f.page, u"test-account"_s);
    QTRY_VERIFY2(words(f.page, u"account-health"_s).contains(said), qPrintable(words(f.page, u"account-health"_s)));
    const auto health = f.store->read([&](storage::Connection& c) { return model::accountHealth(c, f.id); }).value();
    QCOMPARE(health.lastSuccess.isValid(), isNoted);
    QCOMPARE(!health.lastFailure.has_value(), isNoted);
}

void TestAccounts::choosingAnotherChannelChangesTheFieldsAndTheAddresses()
{
    Fixture f;
    f.verb(u"new-account"_s)->trigger();
    QVERIFY(line(f.page, u"client-id"_s));
    choose(f.page.findChild<QComboBox*>(u"account.channel"_s), u"webservice"_s);
    QVERIFY(!line(f.page, u"client-id"_s));
    QVERIFY(line(f.page, u"password"_s));
    QCOMPARE(line(f.page, u"base-url"_s)->text(), u"https://wsbc.post.ch/wsbc/barcode/v2_4"_s);
    bool isSaid = false;
    for (const QLabel* label : f.page.findChildren<QLabel*>())
        isSaid |= label->text().contains(u"Not here: Delivery options for the recipient"_s);
    QVERIFY(isSaid);
}

void TestAccounts::anOverlongSenderIsCounted()
{
    WithAccount f;
    QLineEdit* name = line(f.page, u"sender.name"_s);
    type(name, QString(27, u'x'));
    QCOMPARE(name->text().size(), 27);
    QVERIFY(name->accessibleDescription().contains(u"25"_s));
}

void TestAccounts::openPreconditionsAreNamed()
{
    Fixture f;
    f.verb(u"new-account"_s)->trigger();
    const auto stillOpen = [&] {
        for (const QLabel* label : f.page.findChildren<QLabel*>())
            if (label->text().startsWith(u"Still open: "_s))
                return label->text();
        return QString();
    };
    QVERIFY(stillOpen().contains(u"Billing relationship since, Service terms accepted on"_s));
    auto* tick = f.page.findChild<QCheckBox*>(u"billing-since"_s);
    tick->setFocus();
    QTest::keyClick(tick, Qt::Key_Space);
    QVERIFY(!stillOpen().contains(u"Billing"_s));
    QVERIFY(!f.form()->account().settings.value(u"billing-since"_s).isEmpty());
}

void TestAccounts::anAccountInUseIsNotRemoved()
{
    WithAccount f;
    const auto added = f.store->write(storage::Topic::Shipments, [&](storage::Connection& c) {
        return model::addShipment(c, goodShipment(f.id, u"A-1"_s), f.clock.now(), u"clerk"_s);
    });
    QVERIFY(added);
    f.verb(u"remove-account"_s)->trigger();
    for (QPushButton* button : f.page.findChildren<QPushButton*>())
        if (button->text().remove(u'&') == "Remove it"_L1)
            QTest::keyClick(button, Qt::Key_Space);
    bool isSaid = false;
    QVERIFY(test::waitFor([&] {
        for (const QLabel* label : f.page.findChildren<QLabel*>())
            isSaid |= label->isVisible() && label->text().contains(u"still use this account"_s);
        return isSaid;
    }));
    QCOMPARE(f.accounts().size(), 1);
}

void TestAccounts::anUnusedAccountIsRemovedWithItsSecrets()
{
    WithAccount f;
    QVERIFY(f.secrets.write(u"Practice"_s, u"client-id"_s, u"me"_s));
    f.verb(u"remove-account"_s)->trigger();
    QCOMPARE(f.accounts().size(), 1); // asked first
    for (QPushButton* button : f.page.findChildren<QPushButton*>())
        if (button->text().remove(u'&') == "Remove it"_L1)
            QTest::keyClick(button, Qt::Key_Space);
    QTRY_VERIFY(f.accounts().isEmpty());
    QTRY_COMPARE(f.secrets.count(), 0);
}

void TestAccounts::leavingAChangedAccountAsksAndDoesWhatIsAnswered_data()
{
    QTest::addColumn<QString>("answer");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("city");
    QTest::newRow("save") << u"Save the changes"_s << u"Second"_s << u"Thun"_s;
    QTest::newRow("discard") << u"Discard the changes"_s << u"Second"_s << u"Bern"_s;
    QTest::newRow("stay") << u"Go on editing"_s << u"Practice"_s << u"Bern"_s;
}

void TestAccounts::leavingAChangedAccountAsksAndDoesWhatIsAnswered()
{
    QFETCH(QString, answer);
    QFETCH(QString, shown);
    WithAccount f;
    model::Account other = practiceAccount();
    other.name = u"Second"_s;
    f.add(other);
    auto* table = f.page.findChild<QTableView*>(u"account-list"_s);
    QTRY_COMPARE(table->model()->rowCount(), 2);
    type(line(f.page, u"sender.city"_s), u"Thun"_s);
    QVERIFY(!f.page.unsaved().isEmpty());
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Down);
    QCOMPARE(f.form()->account().sender.city, u"Thun"_s); // nothing happens before the answer
    QVERIFY(f.button(answer));
    f.button(answer)->click();
    QVERIFY(f.isShown(shown));
    QTEST(f.accounts().first().sender.city, "city");
    QCOMPARE(f.form()->isChanged(), shown == "Practice"_L1);
}

void TestAccounts::whatIsTypedDuringASaveStaysTyped()
{
    WithAccount f;
    QVERIFY(f.opened);
    QLineEdit* id = line(f.page, u"client-id"_s);
    QLineEdit* secret = line(f.page, u"client-secret"_s);
    type(id, u"me"_s);
    type(secret, u"first"_s);
    {
        const LongWrite import(*f.store);
        QTest::keyClick(&f.page, Qt::Key_S, Qt::ControlModifier);
        type(secret, u"second"_s);
        type(line(f.page, u"account.name"_s), u"Training"_s);
    }
    QTRY_COMPARE(f.secrets.count(), 2);
    QTRY_COMPARE(id->accessibleDescription(), u"stored in the key store"_s);
    QCOMPARE(id->text(), QString());
    QCOMPARE(secret->text(), u"second"_s);
    QCOMPARE(line(f.page, u"account.name"_s)->text(), u"Training"_s);
    QVERIFY(!f.page.unsaved().isEmpty());
    QTest::keyClick(&f.page, Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(f.secrets.read(u"Training"_s, u"client-secret"_s).value_or(QString()), u"second"_s);
    QCOMPARE(f.secrets.read(u"Training"_s, u"client-id"_s).value_or(QString()), u"me"_s);
    QTRY_VERIFY(f.page.unsaved().isEmpty());
    QCOMPARE(f.accounts().size(), 1);
}

void TestAccounts::whatIsTypedDuringTheSaveBeforeLeavingIsAskedForToo()
{
    WithAccount f;
    model::Account other = practiceAccount();
    other.name = u"Second"_s;
    f.add(other);
    auto* table = f.page.findChild<QTableView*>(u"account-list"_s);
    QTRY_COMPARE(table->model()->rowCount(), 2);
    type(line(f.page, u"sender.city"_s), u"Thun"_s);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Down);
    {
        const LongWrite import(*f.store);
        f.button(u"Save the changes"_s)->click();
        QVERIFY(!f.button(u"Save the changes"_s));
        type(line(f.page, u"sender.city"_s), u"Spiez"_s);
    }
    QTRY_VERIFY(f.button(u"Save the changes"_s));
    QCOMPARE(f.accounts().first().sender.city, u"Thun"_s);
    QCOMPARE(f.form()->account().sender.city, u"Spiez"_s);
    f.button(u"Save the changes"_s)->click();
    QVERIFY(f.isShown(u"Second"_s));
    QCOMPARE(f.accounts().first().sender.city, u"Spiez"_s);
}

void TestAccounts::aPracticeAccountDoesNotTakeThePlaceOfWhatIsTyped()
{
    WithAccount f;
    ui::AccountsPage page(f.services, [](const QString&) {
        model::Account stand = practiceAccount();
        stand.name = u"Stand-in"_s;
        return Result<ui::PracticeStand>({.account = stand});
    });
    test::show(page);
    QTRY_VERIFY(line(page, u"sender.city"_s));
    QLineEdit* city = line(page, u"sender.city"_s);
    type(city, u"Thun"_s);
    page.findChild<QAction*>(u"practice-account"_s)->trigger();
    QTRY_COMPARE(page.findChild<QTableView*>(u"account-list"_s)->model()->rowCount(), 2);
    QCOMPARE(city->text(), u"Thun"_s);
    QVERIFY(!page.unsaved().isEmpty());
}

void TestAccounts::aLocalPictureIsCheckedAndAWebPictureNotFetched()
{
    PageDesk desk;
    const QString file = desk.folder.filePath(u"logo.png"_s);
    QImage logo(640, 160, QImage::Format_RGB32);
    logo.fill(Qt::darkCyan);
    QVERIFY(logo.save(file));
    ui::PicturePreview preview(desk.tasks);
    const auto said = [&](const QString& part) {
        for (const QLabel* label : preview.findChildren<QLabel*>())
            if (label->text().contains(part))
                return true;
        return false;
    };
    preview.show(QUrl::fromLocalFile(file));
    QTRY_VERIFY(said(u"640 × 160"_s));
    preview.show(QUrl(u"https://shop.example/logo.png"_s));
    QVERIFY(said(u"not fetched"_s));
}

QTEST_MAIN(TestAccounts)
#include "tst_accounts.moc"
