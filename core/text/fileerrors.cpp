#include "core/text/phrases.h"

#include <QCoreApplication>

namespace aviso::text {

namespace {

constexpr Phrase table[] = {
    // Files and tables.
    {"file-missing", QT_TRANSLATE_NOOP("error", "The file “%1” does not exist. Check its name.")},
    {"file-empty", QT_TRANSLATE_NOOP("error", "The file “%1” is empty. Choose another one.")},
    {"file-unreadable",
     QT_TRANSLATE_NOOP("error",
                       "The file “%1” cannot be read. Check its permissions and whether another program holds it.")},
    {"file-encrypted", QT_TRANSLATE_NOOP("error", "The file is protected by a password. Save it without one.")},
    {"file-damaged", QT_TRANSLATE_NOOP("error", "The file is damaged. Export it again.")},
    {"no-ordinary-file",
     QT_TRANSLATE_NOOP("error", "“%1” is no ordinary file. Choose a file, not a folder, a pipe or a device.")},
    {"same-file", QT_TRANSLATE_NOOP("error", "“%1” is the database itself. Choose another name for the backup.")},
    {"target-not-replaced", QT_TRANSLATE_NOOP("error", "“%1” is a database, the file that is being read, or no "
                                                       "ordinary file. It is left as it is; choose another name.")},
    {"file-too-large",
     QT_TRANSLATE_NOOP("error", "The file unpacks to more than can be read. Split it into smaller ones.")},
    {"not-views",
     QT_TRANSLATE_NOOP("error", "This file holds no saved views. Choose one that was exported with “Export views”.")},
    {"cannot-write", QT_TRANSLATE_NOOP("error", "The file cannot be written. Check the folder and the free space.")},
    {"cannot-open", QT_TRANSLATE_NOOP("error", "The file cannot be opened. Check its permissions.")},
    {"not-a-table", QT_TRANSLATE_NOOP("error", "The file holds no table. Save it as CSV, XLSX or XLS.")},
    {"kind-differs",
     QT_TRANSLATE_NOOP("error",
                       "The file's content is of another kind than its settings say. Choose the format again.")},
    {"format-unknown", QT_TRANSLATE_NOOP("error", "The format's setting {field} has a value that is not known.")},
    {"sheet-missing", QT_TRANSLATE_NOOP("error", "The file has no sheet “%1”. Choose another one.")},
    {"too-many-columns",
     QT_TRANSLATE_NOOP("error", "The table has more columns than can be read. Remove those that are not needed.")},
    {"row-too-long",
     QT_TRANSLATE_NOOP("error", "Row %1 is longer than a row can be. Perhaps a quotation mark is not closed.")},
    {"duplicate-in-file",
     QT_TRANSLATE_NOOP("error", "The reference “%1” occurs twice in the file. Each order needs its own.")},
    // Values in tables.
    {"number-damaged",
     QT_TRANSLATE_NOOP("error",
                       "{field}: “%1” was damaged by a spreadsheet. Format the column as text and export it again.")},
    {"number-ambiguous",
     QT_TRANSLATE_NOOP("error", "{field}: “%1” can be read in two ways. Write it without separators of thousands.")},
    {"number-format", QT_TRANSLATE_NOOP("error", "{field}: “%1” is not a number.")},
    {"number-too-long", QT_TRANSLATE_NOOP("error", "{field}: “%1” has more digits than a number can hold here.")},
    {"date-ambiguous",
     QT_TRANSLATE_NOOP("error", "{field}: “%1” can be read as two dates. Choose the order of day and month.")},
    {"date-century", QT_TRANSLATE_NOOP("error", "{field}: the year of “%1” has two digits. Write it with four.")},
    {"date-format", QT_TRANSLATE_NOOP("error", "{field}: “%1” is not a date. Write it like 2026-11-21.")},
    {"date-impossible", QT_TRANSLATE_NOOP("error", "{field}: there is no such day as “%1”.")},
    {"date-swapped", QT_TRANSLATE_NOOP("error", "{field}: day and month of “%1” seem to be swapped.")},
    {"postcode-implausible", QT_TRANSLATE_NOOP("error", "{field}: “%1” is hardly a postcode. Check it.")},
    // Pages and labels.
    {"document-damaged", QT_TRANSLATE_NOOP("error", "The document is damaged and cannot be shown.")},
    {"document-empty", QT_TRANSLATE_NOOP("error", "The document has no page.")},
    {"document-locked", QT_TRANSLATE_NOOP("error", "The document is protected by a password.")},
    {"document-not-pdf", QT_TRANSLATE_NOOP("error", "The document is not a PDF.")},
    {"document-truncated", QT_TRANSLATE_NOOP("error", "The document ends too early. Fetch it again.")},
    {"document-too-large", QT_TRANSLATE_NOOP("error", "The document is too large to be shown.")},
    {"document-too-many-pages", QT_TRANSLATE_NOOP("error", "The document has too many pages.")},
    {"document-too-slow", QT_TRANSLATE_NOOP("error", "The document takes too long to draw.")},
    {"document-killed-reader",
     QT_TRANSLATE_NOOP("error", "The document broke the program that draws it. It is not shown.")},
    {"reader-not-started",
     QT_TRANSLATE_NOOP("error", "The program that draws documents did not start. Check the installation.")},
    {"reader-not-understood",
     QT_TRANSLATE_NOOP("error", "The program that draws documents gave a wrong answer. Check the installation.")},
    {"no-isolation", QT_TRANSLATE_NOOP("error", "Documents of others cannot be drawn safely on this system.")},
    {"page-missing", QT_TRANSLATE_NOOP("error", "The document has no such page.")},
    {"page-damaged", QT_TRANSLATE_NOOP("error", "A page is damaged and cannot be shown.")},
    {"page-too-large", QT_TRANSLATE_NOOP("error", "A page is too large to be drawn.")},
    {"page-too-many-pixels", QT_TRANSLATE_NOOP("error", "A page is too large at this resolution. Choose a lower one.")},
    {"image-damaged", QT_TRANSLATE_NOOP("error", "The picture is damaged and cannot be shown.")},
    {"format-not-mergeable",
     QT_TRANSLATE_NOOP("error", "Labels of this format cannot be joined to one document. Print them one by one.")},
    {"format-not-readable",
     QT_TRANSLATE_NOOP("error", "The code of a label in this format cannot be read again, so it stays unchecked.")},
    {"label-larger-than-a6",
     QT_TRANSLATE_NOOP("error", "A label of %1 × %2 mm does not fit on a quarter of A4. Choose its own size.")},
    {"first-position", QT_TRANSLATE_NOOP("error", "The first position on the sheet must be 1 to 4.")},
    {"nothing-to-merge", QT_TRANSLATE_NOOP("error", "There is no label to join.")},
    {"nothing-to-compose", QT_TRANSLATE_NOOP("error", "There is no label to draw.")},
    {"font-missing", QT_TRANSLATE_NOOP("error", "The typeface “%1” is not installed. Install it.")},
    {"font-damaged", QT_TRANSLATE_NOOP("error", "A typeface is damaged. Install it again.")},
    {"number-empty", QT_TRANSLATE_NOOP("error", "The label has no number.")},
    {"number-differs",
     QT_TRANSLATE_NOOP("error", "The code on the label says another number. It must not be printed.")},
    {"number-missing",
     QT_TRANSLATE_NOOP("error", "The code on the label does not hold the number. It must not be printed.")},
    {"code-missing", QT_TRANSLATE_NOOP("error", "There is no code on the label. It must not be printed.")},
    {"no-code-readable",
     QT_TRANSLATE_NOOP("error", "No code on the label could be read again, so it stays unchecked.")},
    {"zpl-picture-only",
     QT_TRANSLATE_NOOP("error", "The printer file holds a picture only, so its code stays unchecked.")},
    {"zpl-stored-format",
     QT_TRANSLATE_NOOP("error", "The printer file uses a form stored in the printer, so its code stays unchecked.")},
    {"zpl-no-code-128", QT_TRANSLATE_NOOP("error", "The printer file holds no Code 128, so it stays unchecked.")},
    {"barcode-empty", QT_TRANSLATE_NOOP("error", "There is nothing to write into the barcode.")},
    {"barcode-too-long", QT_TRANSLATE_NOOP("error", "The barcode cannot hold so much.")},
    {"barcode-characters", QT_TRANSLATE_NOOP("error", "The barcode cannot hold one of the characters.")},
    {"barcode-encoding", QT_TRANSLATE_NOOP("error", "The barcode could not be made.")},
    {"barcode-memory", QT_TRANSLATE_NOOP("error", "There was not enough memory to make the barcode.")},
    {"barcode-does-not-fit",
     QT_TRANSLATE_NOOP("error", "The barcode does not fit at this resolution. Choose a higher one.")},
};

} // namespace

PhraseTable filePhrases()
{
    return {"error", table};
}

} // namespace aviso::text
