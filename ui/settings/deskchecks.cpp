#include "ui/settings/deskchecks.h"

#include "core/model/accounts.h"
#include "core/net/reach.h"
#include "core/printing/queues.h"
#include "core/shipping/accounts.h"
#include "core/storage/backups.h"
#include "core/storage/opening.h"
#include "core/text/sentences.h"
#include "ui/language.h"

#include <QFileInfo>
#include <QLocale>
#include <QSslSocket>
#include <QStorageInfo>
#include <QSysInfo>
#include <QTimeZone>
#include <QUuid>

#include <algorithm>
#include <chrono>

namespace aviso::ui {

using namespace Qt::Literals::StringLiterals;
using printing::Queue;
using storage::Connection;

namespace {

constexpr std::chrono::seconds patienceWithHosts{5};
constexpr qint64 megabyte = 1'000'000;
constexpr qint64 little = 500 * megabyte;
constexpr qint64 scarce = 2000 * megabyte;
constexpr int hoursUntilLate = 36; // a night that was missed

QString words(const char* source, int count = -1)
{
    return Diagnostics::tr(source, nullptr, count);
}

/// What a check says that could not be made. The arguments of an error may name somebody: they are not for support.
Finding troubled(const Error& error)
{
    return {.health = Health::Bad,
            .sentence = text::sentence(error),
            .facts = {u"error=%1/%2"_s.arg(kindName(error.kind), error.code)}};
}

QString stateOf(const Queue& queue)
{
    if (queue.state == Queue::State::Stopped)
        return words(QT_TRANSLATE_NOOP("aviso::ui::Diagnostics", "%1 is stopped"));
    if (!queue.isAccepting)
        return words(QT_TRANSLATE_NOOP("aviso::ui::Diagnostics", "%1 takes no jobs"));
    return queue.state == Queue::State::Printing ? words(QT_TRANSLATE_NOOP("aviso::ui::Diagnostics", "%1 prints"))
                                                 : words(QT_TRANSLATE_NOOP("aviso::ui::Diagnostics", "%1 is ready"));
}

/// Words of the print service ("media-empty-warning") hold no name.
QString reasonsOf(const Queue& queue)
{
    return queue.reasons.isEmpty() ? QString() : u" ("_s + queue.reasons.join(u", "_s) + u')';
}

/// A word by itself that comes from outside, cut to what can be no name: letters, digits, "-".
QString plainWord(const QString& word)
{
    QString plain;
    for (const QChar c : word)
        if (c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'-' || c == u'.'))
            plain += c;
    return plain.left(40);
}

Result<QList<model::Account>> accountsOf(const Services& services)
{
    return services.store().read(&model::listAccounts);
}

Finding noAccounts()
{
    return {.health = Health::Absent,
            .sentence = words(QT_TRANSLATE_NOOP("aviso::ui::Diagnostics", "There is no account yet.")),
            .facts = {u"accounts=0"_s}};
}

} // namespace

Finding checkPrinters()
{
    const auto queues = printing::queues();
    if (!queues)
        return troubled(queues.error());
    if (queues->isEmpty())
        return {.health = Health::Absent,
                .sentence = words(QT_TRANSLATE_NOOP("aviso::ui::Diagnostics",
                                                    "The print service knows no printer. Add one in the system's "
                                                    "settings.")),
                .facts = {u"printers=0"_s}};
    Finding finding{.health = Health::Good, .facts = {u"printers=%1"_s.arg(queues->size())}};
    QStringList said;
    int number = 0;
    for (const Queue& queue : *queues) {
        said << stateOf(queue).arg(queue.name) + reasonsOf(queue);
        finding.facts << u"printer-%1=%2 state=%3 accepting=%4 default=%5"_s.arg(++number)
                             .arg(queue.isReady() ? u"ready"_s : u"not-ready"_s)
                             .arg(static_cast<int>(queue.state))
                             .arg(queue.isAccepting ? 1 : 0)
                             .arg(queue.isDefault ? 1 : 0);
        if (!queue.isReady() || !queue.reasons.isEmpty())
            finding.health = Health::Advice;
    }
    if (std::ranges::none_of(*queues, &Queue::isReady))
        finding.health = Health::Bad;
    finding.sentence = said.join(u", "_s) + u". "_s +
                       words(QT_TRANSLATE_NOOP("aviso::ui::Diagnostics", "They were asked only; nothing was printed."));
    return finding;
}

Finding checkPrintService()
{
    const auto queues = printing::queues();
    if (!queues)
        return troubled(queues.error());
    return {.health = Health::Good,
            .sentence = words(QT_TRANSLATE_NOOP("aviso::ui::Diagnostics", "The print service (CUPS) answers.")),
            .facts = {u"cups=answers"_s}};
}

Finding checkNetwork(const Services& services, const LongCall& call)
{
    const auto accounts = accountsOf(services);
    if (!accounts)
        return troubled(accounts.error());
    QList<QUrl> doors;
    for (const model::Account& account : *accounts)
        for (const QUrl& url : {account.baseUrl, account.tokenUrl}) {
            QUrl door; // where, and nothing of the account
            door.setScheme(url.scheme());
            door.setHost(url.host());
            door.setPort(url.port());
            if (!door.host().isEmpty() && !doors.contains(door))
                doors << door;
        }
    if (doors.isEmpty())
        return noAccounts();
    Finding finding{.health = Health::Good, .facts = {u"hosts=%1"_s.arg(doors.size())}};
    QStringList said;
    for (qsizetype i = 0; i < doors.size(); ++i) {
        call.report(i, doors.size());
        const auto reached = net::reach(doors[i], patienceWithHosts, call.stop);
        const QString host = doors[i].host();
        if (!reached) {
            finding.health = Health::Bad;
            said << u"%1: %2"_s.arg(host, text::sentence(reached.error()));
            finding.facts << u"host-%1=%2"_s.arg(i + 1).arg(reached.error().code);
            continue;
        }
        said << words(QT_TRANSLATE_NOOP("aviso::ui::Diagnostics", "%1 answered in %2 ms."))
                    .arg(host, QString::number(reached->took.count()));
        finding.facts << u"host-%1=reached ms=%2 tls=%3"_s.arg(i + 1)
                             .arg(reached->took.count())
                             .arg(reached->isEncrypted ? 1 : 0);
    }
    finding.sentence =
        said.join(u' ') + u' ' + words(QT_TRANSLATE_NOOP("aviso::ui::Diagnostics", "Nothing of an account was sent."));
    return finding;
}

Finding checkAccounts(const Services& services, const LongCall& call)
{
    const auto accounts = accountsOf(services);
    if (!accounts)
        return troubled(accounts.error());
    if (accounts->isEmpty())
        return noAccounts();
    Finding finding{.health = Health::Good, .facts = {u"accounts=%1"_s.arg(accounts->size())}};
    QStringList said;
    for (qsizetype i = 0; i < accounts->size(); ++i) {
        call.report(i, accounts->size());
        const model::Account& account = accounts->at(i);
        const auto tested = shipping::testAccount(services.desk, account.id, call.stop);
        if (!tested)
            finding.health = Health::Bad;
        said << (tested ? words(QT_TRANSLATE_NOOP("aviso::ui::Diagnostics", "%1 could sign in.")).arg(account.name)
                        : u"%1: %2"_s.arg(account.name, text::sentence(tested.error())));
        finding.facts << u"account-%1=%2 carrier=%3 channel=%4 practice=%5"_s.arg(i + 1).arg(
            tested ? u"signed-in"_s : kindName(tested.error().kind), plainWord(account.carrier),
            plainWord(account.channel), account.isPractice ? u"1"_s : u"0"_s);
    }
    finding.sentence = said.join(u' ');
    return finding;
}

Finding checkKeyStore(const Services& services)
{
    const QString account = u"diagnostics"_s;
    const QString key = u"probe"_s;
    const QString word = QUuid::createUuid().toString(QUuid::WithoutBraces);
    if (const auto written = services.secrets.write(account, key, word); !written)
        return troubled(written.error());
    const auto read = services.secrets.read(account, key);
    const auto kept = services.secrets.keeping(account, key);
    const auto erased = services.secrets.erase(account, key);
    if (!read || !kept || !erased)
        return troubled(!read ? read.error() : !kept ? kept.error() : erased.error());
    if (*read != word)
        return {.health = Health::Bad,
                .sentence = words(QT_TRANSLATE_NOOP("aviso::ui::Diagnostics",
                                                    "The key store gave back something else than was put into it.")),
                .facts = {u"round-trip=differs"_s}};
    if (*kept == settings::Keeping::KeyStore)
        return {.health = Health::Good,
                .sentence = words(QT_TRANSLATE_NOOP("aviso::ui::Diagnostics",
                                                    "The key store keeps what is put into it and gives it back.")),
                .facts = {u"keeps=key-store"_s}};
    return {.health = Health::Advice,
            .sentence = words(QT_TRANSLATE_NOOP("aviso::ui::Diagnostics",
                                                "There is no key store that answers: credentials last until Aviso is "
                                                "closed and have to be entered again.")),
            .facts = {u"keeps=session"_s}};
}

Finding checkDatabase(const Services& services)
{
    const QString file = services.store().file();
    const auto connection = Connection::open(file, Connection::Mode::ReadOnly);
    if (!connection)
        return troubled(connection.error());
    if (const auto whole = storage::checkIntegrity(**connection); !whole)
        return troubled(whole.error());
    const auto counted = (*connection)->run(u"SELECT count(*) FROM shipments"_s);
    if (!counted)
        return troubled(counted.error());
    const qint64 log = QFileInfo(file + u"-wal"_s).size();
    const qint64 bytes = QFileInfo(file).size() + log;
    return {.health = Health::Good,
            .sentence = words(QT_TRANSLATE_NOOP("aviso::ui::Diagnostics", "Whole: every page was read, %1."))
                            .arg(QLocale().formattedDataSize(bytes)),
            .facts = {u"integrity=ok"_s, u"bytes=%1"_s.arg(bytes), u"log-bytes=%1"_s.arg(log),
                      u"shipments=%1"_s.arg(counted->first().integer(0))}};
}

Finding checkDisk(const DeskPlaces& places)
{
    const QStorageInfo disk(places.data);
    const qint64 bytes = disk.bytesAvailable();
    const QStringList facts{u"free-bytes=%1"_s.arg(bytes),
                            u"file-system=%1"_s.arg(plainWord(QString::fromLatin1(disk.fileSystemType())))};
    const QString sentence = words(QT_TRANSLATE_NOOP("aviso::ui::Diagnostics", "%1 are free where the desk lies."))
                                 .arg(QLocale().formattedDataSize(bytes));
    if (bytes >= scarce)
        return {.health = Health::Good, .sentence = sentence, .facts = facts};
    return {.health = bytes < little ? Health::Bad : Health::Advice,
            .sentence = sentence + u' ' + words(QT_TRANSLATE_NOOP("aviso::ui::Diagnostics", "Make room.")),
            .facts = facts};
}

Finding checkBackup(const Services& services, const DeskPlaces& places)
{
    const auto files = storage::listBackups(places.backups);
    if (files.isEmpty())
        return {.health = Health::Advice,
                .sentence = words(QT_TRANSLATE_NOOP("aviso::ui::Diagnostics",
                                                    "There is no backup yet. Make one in the section above.")),
                .facts = {u"backups=0"_s}};
    const QDateTime last = files.first().writtenAt;
    const qint64 hours = last.secsTo(services.desk.clock.now()) / 3600;
    return {.health = hours > hoursUntilLate ? Health::Advice : Health::Good,
            .sentence =
                words(QT_TRANSLATE_NOOP("aviso::ui::Diagnostics", "The last backup is of %1.")).arg(localTime(last)),
            .facts = {u"backups=%1"_s.arg(files.size()), u"last-hours-ago=%1"_s.arg(hours)}};
}

Finding checkSounds(const DeskPlaces& places)
{
    const auto rules = places.scanRules();
    if (!rules)
        return troubled(rules.error());
    if (rules->isMute)
        return {.health = Health::Advice,
                .sentence =
                    words(QT_TRANSLATE_NOOP("aviso::ui::Diagnostics", "Sounds are switched off for the scanner.")),
                .facts = {u"mute=1"_s}};
    return {.health = Health::Good,
            .sentence = words(QT_TRANSLATE_NOOP("aviso::ui::Diagnostics",
                                                "Played: done, attention, stop. If you heard nothing, look at the "
                                                "volume and the loudspeaker.")),
            .facts = {u"mute=0"_s}};
}

Finding checkClock(const Services& services)
{
    const QDateTime now = services.desk.clock.now();
    const auto newest = services.store().read([](Connection& connection) -> Result<QDateTime> {
        const auto rows = connection.run(u"SELECT max(at) FROM (SELECT at FROM events ORDER BY id DESC LIMIT 1)"_s);
        if (!rows)
            return std::unexpected(rows.error());
        return rows->isEmpty() || rows->first().isNull(0) ? QDateTime() : rows->first().time(0);
    });
    if (!newest)
        return troubled(newest.error());
    const QDateTime here = now.toLocalTime();
    const QStringList facts{
        u"zone=%1"_s.arg(plainWord(QString::fromLatin1(QTimeZone::systemTimeZoneId()).section(u'/', -1))),
        u"utc-offset-s=%1"_s.arg(here.offsetFromUtc())};
    constexpr int tolerance = 300; // s
    if (newest->isValid() && newest->secsTo(now) < -tolerance)
        return {.health = Health::Bad,
                .sentence = words(QT_TRANSLATE_NOOP("aviso::ui::Diagnostics",
                                                    "The clock says %1, but something was stored at %2. Set the "
                                                    "system's clock."))
                                .arg(localTime(now), localTime(*newest)),
                .facts = facts + QStringList{u"behind-s=%1"_s.arg(now.secsTo(*newest))}};
    return {.health = Health::Good,
            .sentence = words(QT_TRANSLATE_NOOP("aviso::ui::Diagnostics", "%1, time zone %2."))
                            .arg(localTime(now), QString::fromLatin1(QTimeZone::systemTimeZoneId())),
            .facts = facts};
}

Finding checkVersion(const Services& services)
{
    const auto sqlite =
        services.store().read([](Connection& connection) { return connection.run(u"SELECT sqlite_version()"_s); });
    if (!sqlite)
        return troubled(sqlite.error());
    const QString version = QCoreApplication::applicationVersion();
    const QString qt = QString::fromLatin1(qVersion());
    const QString database = sqlite->first().text(0);
    const QString tls = QSslSocket::sslLibraryVersionString();
    return {.health = Health::Good,
            .sentence =
                u"Aviso %1, Qt %2, SQLite %3, %4, %5"_s.arg(version, qt, database, tls, QSysInfo::prettyProductName()),
            .facts = {u"aviso=%1"_s.arg(version), u"qt=%1"_s.arg(qt), u"sqlite=%1"_s.arg(database),
                      u"tls=%1"_s.arg(plainWord(tls)), u"system=%1"_s.arg(plainWord(QSysInfo::prettyProductName())),
                      u"cpu=%1"_s.arg(plainWord(QSysInfo::currentCpuArchitecture()))}};
}

} // namespace aviso::ui
