#include "core/text/phrases.h"

#include <QCoreApplication>

namespace aviso::text {

namespace {

constexpr Phrase table[] = {
    {"busy", QT_TRANSLATE_NOOP("error", "The database is busy. Try again in a moment.")},
    {"disk-full", QT_TRANSLATE_NOOP("error", "The disk is full. Make room; nothing was changed.")},
    {"disk-error", QT_TRANSLATE_NOOP("error", "The disk failed. Check it and restore the last backup if needed.")},
    {"disk-error-at",
     QT_TRANSLATE_NOOP("error", "The disk failed at “%1”. Check it and restore the last backup if needed.")},
    {"constraint",
     QT_TRANSLATE_NOOP("error", "The database refused the change, because it contradicts what is stored.")},
    {"corrupt", QT_TRANSLATE_NOOP("error", "The database is damaged. Restore the last backup.")},
    {"sql", QT_TRANSLATE_NOOP("error", "The database did not understand a request. Keep the log and report it.")},
    {"not-ours", QT_TRANSLATE_NOOP("error", "“%1” is not a database of Aviso. Choose another file.")},
    {"newer-database",
     QT_TRANSLATE_NOOP("error", "The database “%1” was written by a newer Aviso. Install that version.")},
    {"migration-failed",
     QT_TRANSLATE_NOOP(
         "error",
         "The database could not be brought up to date. It is unchanged; the backup made before is beside it.")},
    {"network-share",
     QT_TRANSLATE_NOOP("error",
                       "“%1” is on a network share, where a database is not safe. Choose a folder on this machine.")},
    {"folder-not-writable",
     QT_TRANSLATE_NOOP("error", "The folder “%1” cannot be written to. Choose another one or change its permissions.")},
    {"read-only",
     QT_TRANSLATE_NOOP("error", "The database may only be read here. Check the permissions of its folder.")},
    {"database-not-supported",
     QT_TRANSLATE_NOOP("error", "Databases of the kind “%1” are not supported. Use sqlite:FILE.")},
    {"database-moved",
     QT_TRANSLATE_NOOP("error", "The desk's database file was moved or deleted while the program was using it. Nothing "
                                "was changed. Put the file back under its name, then start the program again.")},
    {"journal-alone",
     QT_TRANSLATE_NOOP("error", "The database file “%1” is missing, but its journal lies beside it: the file was moved "
                                "or deleted while a program was using it. Put it back; a new one would lose what the "
                                "journal holds.")},
};

} // namespace

PhraseTable storagePhrases()
{
    return {"error", table};
}

} // namespace aviso::text
