#include "core/text/phrases.h"

#include <QCoreApplication>

namespace aviso::text {

namespace {

constexpr Phrase table[] = {
    // Watched folders. %1 is the folder, or the file.
    {"watched-folder-missing",
     QT_TRANSLATE_NOOP("error", "The watched folder “%1” is not there. Connect its drive, or choose another one; it is "
                                "looked for again by itself.")},
    {"watched-folder-read-only",
     QT_TRANSLATE_NOOP("error", "In the watched folder “%1” nothing can be written. Check its permissions; it is tried "
                                "again by itself.")},
    {"watched-folder-busy",
     QT_TRANSLATE_NOOP("error", "Another program is taking in files of the folder “%1” just now.")},
    {"watched-folder-no-lock",
     QT_TRANSLATE_NOOP("error", "The watched folder “%1” is on a drive that cannot keep others away from a file, so "
                                "that two desks could take the same one. Choose a folder on another drive.")},
    {"watched-folder-no-rename",
     QT_TRANSLATE_NOOP("error", "The file could not be moved to “%1”. It stays where it is and is tried again; check "
                                "the permissions, or choose a folder on another drive.")},
    {"watched-folder-not-written",
     QT_TRANSLATE_NOOP("error", "“%1” could not be written. Check the free space and the permissions; it is tried "
                                "again by itself, and nothing is imported twice.")},
    {"watched-name-taken", QT_TRANSLATE_NOOP("error", "There is a file “%1” already. It stays as it is.")},
    {"watched-columns-differ",
     QT_TRANSLATE_NOOP("error", "The columns are not those of the earlier files of “%1”. Import the file once on the "
                                "import page, where each column can be given its meaning.")},
    {"watched-file-twice",
     QT_TRANSLATE_NOOP("error", "The same file was taken in before, as “%1” on %2. Nothing was imported again.")},
    {"folder-watched-twice", QT_TRANSLATE_NOOP("error", "The folder “%1” is watched already. Choose another one.")},
    {"taken-already", QT_TRANSLATE_NOOP("error", "The same file was taken in just now. Nothing was imported again.")},
    {"file-changed",
     QT_TRANSLATE_NOOP("error", "The file was changed while it was read. It is left until it is complete.")},
};

} // namespace

PhraseTable watchPhrases()
{
    return {"error", table};
}

} // namespace aviso::text
