#include "core/text/phrases.h"

#include <QCoreApplication>

namespace aviso::text {

namespace {

constexpr Phrase table[] = {
    // Files in which a carrier is told of booked items, and its answers.
    {"no-file-channel", QT_TRANSLATE_NOOP("error", "The carrier of this account is not told of items by file.")},
    {"channel-books-nothing",
     QT_TRANSLATE_NOOP("error", "Aviso makes no labels on the channel of this account, so there is nothing to announce "
                                "from it. Announce the letters from the account that booked them.")},
    {"submission-folder-unset",
     QT_TRANSLATE_NOOP("error", "{field}: no folder is set. Enter one in the account, or name one with --out.")},
    {"submission-folder-missing",
     QT_TRANSLATE_NOOP("error", "The folder “%1” is not there. Connect its drive or create it, then announce again; "
                                "nothing is lost and nothing is announced twice.")},
    {"nothing-to-submit",
     QT_TRANSLATE_NOOP("error", "Nothing waits to be announced by file, of the accounts that have a folder for it.")},
    {"announced-meanwhile",
     QT_TRANSLATE_NOOP("error", "“%1” was announced by another window or program in the meantime. Look at the list.")},
    {"not-rejected", QT_TRANSLATE_NOOP("error", "Shipment %1 has no rejected item that could be announced again.")},
    {"no-such-file", QT_TRANSLATE_NOOP("error", "There is no file with the reference “%1”. Look at the list.")},
    {"submission-missing",
     QT_TRANSLATE_NOOP("error", "{field} is missing, and the file needs it (as “%1”). Enter it, then announce again.")},
    {"submission-too-long",
     QT_TRANSLATE_NOOP("error", "{field} is longer than the %2 characters that the file has room for (as “%1”).")},
    {"submission-character",
     QT_TRANSLATE_NOOP("error", "{field} holds a character that cannot stand in the file (as “%1”). Remove it.")},
    {"submission-differs",
     QT_TRANSLATE_NOOP("error", "The file does not read back as it was meant. It was not written; tell the support.")},
    {"acknowledgement-unreadable",
     QT_TRANSLATE_NOOP("error", "The answer is no whole XML file (line %1). Fetch it again; nothing was changed.")},
    {"acknowledgement-foreign",
     QT_TRANSLATE_NOOP("error",
                       "This file is no answer to announced items: it begins with “%1”. Nothing was changed.")},
    {"acknowledgement-too-large",
     QT_TRANSLATE_NOOP("error", "“%1” is too large for an answer to announced items. Nothing was changed.")},
};

} // namespace

PhraseTable submissionPhrases()
{
    return {"error", table};
}

} // namespace aviso::text
