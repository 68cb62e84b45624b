#include "app/cli/call.h"
#include "app/cli/words.h"
#include "core/storage/backup.h"
#include "core/storage/backups.h"
#include "core/storage/opening.h"
#include "core/storage/restore.h"
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
    if (target == QFileInfo((*workplace)->store().file()).absoluteFilePath())
        return wrongUse(u"same-file"_s, target, Words::tr("A backup cannot be written over the database itself."));
    if (const auto written = storage::backUpFile((*workplace)->store().file(), target); !written)
        return refusal(written.error());
    return done(target, Words::tr("The backup %1 is written and checked.").arg(target));
}

Answer restore(Call& call)
{
    const auto database = call.databaseFile();
    if (!database)
        return refusal(database.error());
    const QString backup = QFileInfo(call.arguments().operands.first()).absoluteFilePath();
    const auto restored = storage::restore(backup, *database);
    if (!restored)
        return refusal(restored.error());
    Answer answer = done(*database, Words::tr("The backup is in place. The desk that was there before is kept as %1.")
                                        .arg(*database + storage::replacedSuffix));
    answer.json.insert(u"numbers_carried"_s, *restored == storage::Counters::Carried);
    if (*restored == storage::Counters::Unreadable)
        answer.remarks << text::sentence(Error{.kind = Error::Kind::Storage, .code = u"counters-unreadable"_s});
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
    const auto checked = (*workplace)->store().read([](Connection& connection) { return storage::checkIntegrity(connection); });
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
