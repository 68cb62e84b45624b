#include "core/text/phrases.h"

#include <QCoreApplication>

namespace aviso::text {

namespace {

constexpr Phrase table[] = {
    {"preset-name-missing", QT_TRANSLATE_NOOP("error", "The preset has no name. Give it one.")},
    {"preset-code-invalid",
     QT_TRANSLATE_NOOP("error", "A preset's code has 1 to 12 capital letters from A to Z, digits and hyphens, so that "
                                "it can stand on a card. Correct it.")},
    {"preset-code-taken",
     QT_TRANSLATE_NOOP("error", "The code %1 belongs to the preset “%2”. Choose another one: a card must open one "
                                "preset.")},
    {"no-such-preset",
     QT_TRANSLATE_NOOP("error", "This preset does not exist any more. Print the cards anew if it was on one.")},
    {"preset-damaged",
     QT_TRANSLATE_NOOP("error", "What the preset says under “%1” cannot be read. Nothing was taken over.")},
    {"preset-file",
     QT_TRANSLATE_NOOP("error", "The file is no list of presets of this program, or it was damaged (%1). Nothing was "
                                "taken over.")},
    {"package-name-missing", QT_TRANSLATE_NOOP("error", "The package has no name. Give it one.")},
    {"package-name-taken", QT_TRANSLATE_NOOP("error", "There is a package “%1” already. Choose another name.")},
    {"package-measure", QT_TRANSLATE_NOOP("error", "A measure or a weight of the package cannot be. Correct it.")},
    {"no-such-package", QT_TRANSLATE_NOOP("error", "This package does not exist any more.")},
    {"address-empty", QT_TRANSLATE_NOOP("error", "The address has neither a name nor a company. Fill in one of them.")},
    {"address-code-taken", QT_TRANSLATE_NOOP("error", "The short code “%1” belongs to %2. Choose another one.")},
    {"no-such-address",
     QT_TRANSLATE_NOOP("error", "This entry is not in the address book any more. Somebody has removed or merged it.")},
    {"addresses-no-columns",
     QT_TRANSLATE_NOOP("error", "No column of %1 is called like a name or a company. Give the columns headings such as "
                                "“Name”, “Street”, “Postcode” and “Town”.")},
};

} // namespace

PhraseTable bookPhrases()
{
    return {"error", table};
}

} // namespace aviso::text
