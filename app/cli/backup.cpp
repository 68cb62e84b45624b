#include "core/storage/backup.h"

#include "app/cli/call.h"
#include "app/cli/words.h"
#include "core/base/clock.h"
#include "core/storage/backups.h"
#include "core/storage/opening.h"
#include "core/storage/restore.h"
#include "core/text/restored.h"
#include "core/text/sentences.h"

#include <QFileInfo>

namespace aviso::cli {

using namespace Qt::Literals::StringLiterals;
using storage::Connection;

namespace {

Answer done(const QString& file, const QString& sentence)
{
    return {.json = {{u"file"_s, file}, {u"verified"_s, true}}, .lines = {sentence}};
}

QString wordFor(storage::Ledger ledger)
{
    switch (ledger) {
    case storage::Ledger::Carried:
        return u"carried"_s;
    case storage::Ledger::OtherDesk:
        return u"other-desk"_s;
    case storage::Ledger::NoDesk:
        return u"no-desk"_s;
    case storage::Ledger::Incomplete:
        return u"incomplete"_s;
    }
    return {};
}

Answer backUp(Call& call)
{
    const auto file = call.databaseFile();
    if (!file)
        return refusal(file.error());
    if (!QFileInfo::exists(*file)) // a misspelt folder must not give the backup of an empty desk
        return refusal({.kind = Error::Kind::NotFound, .code = u"file-missing"_s, .args = {*file}});
    const auto workplace = call.open();
    if (!workplace)
        return refusal(workplace.error());
    const QString target = QFileInfo(call.arguments().operands.first()).absoluteFilePath();
    const auto written = storage::backUpFile((*workplace)->store().file(), target, (*workplace)->clock().now());
    if (!written && written.error().code == "same-file"_L1)
        return wrongUse(written.error().code, target, text::sentence(written.error()));
    if (!written)
        return refusal(written.error());
    return done(target, Words::tr("The backup %1 is written and checked.").arg(target));
}

Answer restore(Call& call)
{
    const auto database = call.databaseFile();
    if (!database)
        return refusal(database.error());
    const QString backup = QFileInfo(call.arguments().operands.first()).absoluteFilePath();
    const auto restored = storage::restore(backup, *database, SystemClock().now().toLocalTime().date());
    if (!restored)
        return refusal(restored.error());
    const storage::CarriedOver& carried = restored->carried;
    const bool hasNumbers = carried.ledger == storage::Ledger::Carried || carried.ledger == storage::Ledger::OtherDesk;
    Answer answer{.json = {{u"file"_s, *database},
                           {u"verified"_s, true},
                           {u"kept"_s, restored->kept},
                           {u"ledger"_s, wordFor(carried.ledger)},
                           {u"numbers_carried"_s, hasNumbers},
                           {u"bookings_carried"_s, carried.bookings}},
                  .lines = text::sentences(*restored)};
    if (carried.ledger != storage::Ledger::Carried)
        answer.remarks << text::warning(*restored);
    return answer;
}

Answer verify(Call& call)
{
    if (!call.arguments().operands.isEmpty()) {
        const QString file = QFileInfo(call.arguments().operands.first()).absoluteFilePath();
        if (const auto good = storage::verifyBackup(file); !good)
            return refusal(good.error());
        return done(file, Words::tr("%1 is whole.").arg(file));
    }
    const auto file = call.databaseFile();
    if (!file)
        return refusal(file.error());
    if (!QFileInfo::exists(*file)) // looking must not create a desk
        return refusal({.kind = Error::Kind::NotFound, .code = u"file-missing"_s, .args = {*file}});
    const auto workplace = call.open();
    if (!workplace)
        return refusal(workplace.error());
    const auto checked =
        (*workplace)->store().read([](Connection& connection) { return storage::checkIntegrity(connection); });
    if (!checked)
        return refusal(checked.error());
    return done(*file, Words::tr("%1 is whole.").arg(*file));
}

} // namespace

QList<Command> backupCommands()
{
    return {
        {.group = "backup"_L1,
         .operands = "FILE",
         .help = QT_TRANSLATE_NOOP("cli", "Writes a checked copy of the database while others go on working."),
         .count = {1, 1},
         .run = backUp},
        {.group = "restore"_L1,
         .operands = "FILE",
         .help = QT_TRANSLATE_NOOP("cli", "Puts a checked backup in the place of the database; the old one is kept."),
         .count = {1, 1},
         .run = restore},
        {.group = "verify"_L1,
         .operands = "[FILE]",
         .help = QT_TRANSLATE_NOOP("cli", "Checks that the database, or a backup, is whole."),
         .count = {0, 1},
         .run = verify},
    };
}

} // namespace aviso::cli
