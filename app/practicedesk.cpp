#include "app/practicedesk.h"

#include "app/paths.h"
#include "core/base/privatefile.h"
#include "core/catalogue/compile.h"
#include "core/catalogue/today.h"
#include "core/model/accounts.h"
#include "core/model/shipments.h"
#include "core/orders/samples.h"
#include "core/practice/novaposhta.h"
#include "core/practice/novaposhta_book.h"
#include "core/practice/novaposhta_places.h"
#include "core/storage/opening.h"
#include "core/storage/presence.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <algorithm>
#include <utility>

namespace aviso::app {

using namespace Qt::Literals::StringLiterals;
using storage::Connection;
using storage::Topic;

namespace {

constexpr auto idVariable = "AVISO_PRACTICE_CLIENT_ID";
constexpr auto secretVariable = "AVISO_PRACTICE_CLIENT_SECRET";
constexpr auto keyVariable = "AVISO_PRACTICE_API_KEY";
constexpr auto cabinetVariable = "AVISO_PRACTICE_CABINET_KEY";

model::Account swissPostAt(const practice::Server& server)
{
    return {.carrier = u"swisspost"_s,
            .name = QCoreApplication::translate("practice", "Practice", "an account"),
            .channel = u"api"_s,
            .baseUrl = QUrl(server.swissPostBase()),
            .tokenUrl = QUrl(server.swissPostTokenUrl()),
            .sender = {.name = u"Bergladen Aviso"_s,
                       .street = u"Postgasse 12"_s,
                       .postcode = u"3011"_s,
                       .city = u"Bern"_s,
                       .country = u"CH"_s,
                       .postOffice = u"3011 Bern"_s},
            .senderName = u"Bergladen Aviso"_s,
            .senderEmail = u"desk@example.com"_s,
            .settings = {{u"franking-licence"_s, u"99000100"_s},
                         {u"layout"_s, u"A6"_s},
                         {u"format"_s, u"PDF"_s},
                         {u"resolution"_s, u"300"_s},
                         {u"item-number-first"_s, u"1"_s},
                         {u"item-number-last"_s, u"99999999"_s}},
            .secretVariables = {{u"client-id"_s, QString::fromLatin1(idVariable)},
                                {u"client-secret"_s, QString::fromLatin1(secretVariable)}},
            .isPractice = true};
}

model::Account postNordAt(const practice::Server& server)
{
    return {.carrier = u"postnord"_s,
            .name = QCoreApplication::translate("practice", "Practice PostNord", "an account"),
            .channel = u"api"_s,
            .baseUrl = QUrl(server.postNordBase()),
            .sender = {.name = u"Fjällboden Aviso"_s,
                       .street = u"Storgatan 12"_s,
                       .postcode = u"111 22"_s,
                       .city = u"Stockholm"_s,
                       .country = u"SE"_s},
            .senderName = u"Fjällboden Aviso"_s,
            .senderEmail = u"desk@example.com"_s,
            .settings = {{u"issuer"_s, u"Z12"_s},
                         {u"customer-number"_s, u"0012345674"_s},
                         {u"application-id"_s, u"1438"_s},
                         {u"sender-mobile"_s, u"+46700000001"_s},
                         {u"layout"_s, u"LABEL"_s},
                         {u"format"_s, u"PDF"_s}},
            .secretVariables = {{u"api-key"_s, QString::fromLatin1(keyVariable)}},
            .isPractice = true};
}

model::Account novaPoshtaAt(const practice::Server& server)
{
    return {.carrier = u"novaposhta"_s,
            .name = QCoreApplication::translate("practice", "Practice Nova Poshta", "an account"),
            .channel = u"api"_s,
            .baseUrl = QUrl(server.novaPoshtaBase()),
            .sender = {.name = u"Вправна Олена"_s,
                       .street = u"Хрещатик 5"_s,
                       .postcode = u"01001"_s,
                       .city = practice::novaposhta::places().settlements.constFirst().name,
                       .country = u"UA"_s},
            .senderName = u"Вправа"_s,
            .senderEmail = u"desk@example.com"_s,
            .settings = {{u"sender-ref"_s, practice::novaposhta::practiceSender()},
                         {u"sender-contact"_s, practice::novaposhta::practiceContact()},
                         {u"sender-city"_s, practice::novaposhta::places().settlements.constFirst().cityRef},
                         {u"sender-address"_s, practice::novaposhta::practiceAddress()},
                         {u"sender-branch"_s, practice::novaposhta::practiceBranch()},
                         {u"sender-phone"_s, u"380671112233"_s},
                         {u"payer"_s, u"Sender"_s},
                         {u"payment-method"_s, u"Cash"_s},
                         {u"layout"_s, u"100x100"_s}},
            .secretVariables = {{u"api-key"_s, QString::fromLatin1(cabinetVariable)}},
            .isPractice = true};
}

/// The next working day on which the carrier takes parcels, as the catalogue sees it.
QDate nextDispatchDay(const catalogue::Entry& entry, const model::Account& account, QDate today)
{
    constexpr int farthest = 14;
    for (int days = 1; days < farthest; ++days) {
        const QDate day = today.addDays(days);
        const bool isWeekday = day.dayOfWeek() <= Qt::Friday;
        if (isWeekday && catalogue::dayProblems(entry, account, {}, u"dispatch-date"_s, day, today).isEmpty())
            return day;
    }
    return today.addDays(1);
}

bool isOurs(const model::Account& account)
{
    const QStringList variables = account.secretVariables.values();
    return account.isPractice && std::ranges::any_of(variables, [](const QString& variable) {
               return variable == QLatin1StringView(idVariable) || variable == QLatin1StringView(keyVariable) ||
                      variable == QLatin1StringView(cabinetVariable);
           });
}

/// The accounts that a practice desk made, whatever they are called by now.
Result<QList<model::Account>> ownAccounts(Workplace& here)
{
    auto accounts = here.store().read([](Connection& c) { return model::listAccounts(c); });
    if (accounts)
        accounts->removeIf([](const model::Account& account) { return !isOurs(account); });
    return accounts;
}

Result<AccountId> save(Workplace& here, const model::Account& account)
{
    return here.store().write(Topic::Accounts, [&](Connection& c) { return model::saveAccount(c, account); });
}

} // namespace

PracticeDesk::PracticeDesk(QString dataFolder) : m_dataFolder(std::move(dataFolder)) {}

Result<QList<model::Account>> PracticeDesk::accounts()
{
    const std::lock_guard lock(m_mutex);
    if (!m_server) {
        auto server = std::make_unique<practice::Server>(
            practice::OfficeSettings{.stateFile = m_dataFolder + u"/practice-state.json"_s});
        // The stand-in speaks to those who test with it; a clerk is told in one sentence, and the log why.
        if (auto started = server->start(); !started)
            return failure(started.error().kind, u"not-started"_s, {},
                           started.error().code + u' ' + started.error().detail);
        m_server = std::move(server);
        qputenv(idVariable, QUuid::createUuid().toByteArray(QUuid::WithoutBraces));
        qputenv(secretVariable, QUuid::createUuid().toByteArray(QUuid::WithoutBraces));
        qputenv(keyVariable, QUuid::createUuid().toByteArray(QUuid::WithoutBraces));
        qputenv(cabinetVariable, practice::NovaPoshtaSettings().keys.constFirst().toLatin1());
    }
    return QList<model::Account>{swissPostAt(*m_server), postNordAt(*m_server), novaPoshtaAt(*m_server)};
}

Result<model::Account> PracticeDesk::account()
{
    const auto all = accounts();
    if (!all)
        return std::unexpected(all.error());
    return all->first();
}

Result<void> setAsideIfOtherBuild(const QString& dataFolder)
{
    const QString database = databaseFile(dataFolder);
    if (!QFile::exists(database))
        return {};
    {
        auto desk = Connection::open(database, Connection::Mode::ReadOnly);
        if (!desk) // the start that follows says why
            return {};
        const auto usable = storage::refuseUnusable(**desk, database);
        if (usable || usable.error().code != "other-build"_L1)
            return {};
        const auto real = (*desk)->run(u"SELECT 1 FROM accounts WHERE is_practice = 0 LIMIT 1"_s);
        if (!real || !real->isEmpty()) // not the samples' alone, for all that can be told
            return {};
    }
    const auto alone = storage::seclude(dataFolder);
    if (!alone)
        return alone.error().kind == Error::Kind::Conflict ? Result<void>() : std::unexpected(alone.error());
    QString aside;
    for (int number = 1; aside.isEmpty() || QFileInfo::exists(aside); ++number)
        aside = u"%1.older-%2"_s.arg(QDir(dataFolder).absolutePath()).arg(number);
    if (!QDir().rename(dataFolder, aside))
        return failure(Error{.kind = Error::Kind::Storage, .code = u"folder-not-writable"_s, .args = {dataFolder}});
    return {};
}

Result<void> furnish(Workplace& here, PracticeDesk& practice)
{
    auto accounts = practice.accounts();
    if (!accounts)
        return std::unexpected(accounts.error());
    const auto known = ownAccounts(here);
    if (!known)
        return std::unexpected(known.error());
    for (model::Account& account : *accounts) {
        // By its name it is saved again; the desk may have begun in another language.
        const auto earlier = std::ranges::find(*known, account.carrier, &model::Account::carrier);
        if (earlier != known->end())
            account.name = earlier->name;
        const auto id = save(here, account);
        if (!id)
            return std::unexpected(id.error());
        account.id = *id;
    }
    const auto shipments = here.store().read([](Connection& c) { return model::listShipments(c, {}, 1); });
    if (!shipments)
        return std::unexpected(shipments.error());
    if (!shipments->isEmpty())
        return {};
    const auto file = placeSampleOrders(here.dataFolder());
    if (!file)
        return std::unexpected(file.error());
    if (auto imported = importSamples(here, accounts->first(), *file, {}); !imported)
        return std::unexpected(imported.error());
    return {};
}

Result<void> reopenPractice(Workplace& here, PracticeDesk& practice)
{
    const auto accounts = ownAccounts(here);
    if (!accounts)
        return std::unexpected(accounts.error());
    if (accounts->isEmpty()) // nobody needs the carriers
        return {};
    const auto reachable = practice.accounts();
    if (!reachable)
        return std::unexpected(reachable.error());
    for (model::Account account : *accounts) {
        const auto now = std::ranges::find(*reachable, account.carrier, &model::Account::carrier);
        if (now == reachable->end())
            continue;
        account.baseUrl = now->baseUrl;
        account.tokenUrl = now->tokenUrl;
        if (auto saved = save(here, account); !saved)
            return std::unexpected(saved.error());
    }
    return {};
}

Result<Imported> importSamples(Workplace& here, const model::Account& account, const QString& file,
                               const LongCall& call)
{
    const catalogue::Entry& entry = here.catalogue()[account.carrier];
    const QDate today = catalogue::today(here.clock(), entry);
    const ImportWish wish{.file = {.path = file},
                          .source = {.name = orders::samplesSource, .by = orders::NamedSource::By::Person},
                          .account = account,
                          .defaults = {.dispatchDate = nextDispatchDay(entry, account, today)}};
    return importOrders(here, wish, call);
}

Result<QString> placeSampleOrders(const QString& folder)
{
    QFile sample(orders::samplesPath);
    if (!sample.open(QIODevice::ReadOnly))
        return failure(Error{.kind = Error::Kind::NotFound, .code = u"file-missing"_s, .args = {sample.fileName()}});
    QString path = QDir(folder).absoluteFilePath(u"orders.csv"_s);
    if (auto saved = savePrivately(path, sample.readAll()); !saved)
        return std::unexpected(saved.error());
    return path;
}

} // namespace aviso::app
