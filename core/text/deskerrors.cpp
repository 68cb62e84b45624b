#include "core/text/phrases.h"

#include <QCoreApplication>

namespace aviso::text {

namespace {

constexpr Phrase table[] = {
    // Order files. %1 is what the file says.
    {"field-unknown", QT_TRANSLATE_NOOP("error", "There is no field called “%1”. See the list of fields.")},
    {"mapping-word", QT_TRANSLATE_NOOP("error", "“%1” is not of the form field=column.")},
    {"column-missing", QT_TRANSLATE_NOOP("error", "The file has no column “%1” for {field}. Change the mapping.")},
    {"field-not-mapped",
     QT_TRANSLATE_NOOP("error",
                       "No column fills {field}. Without it, orders cannot be recognised again; choose a column.")},
    {"remembered-newer",
     QT_TRANSLATE_NOOP(
         "error",
         "A newer Aviso has remembered this source's columns. Install that version or use another source name.")},
    {"text-damaged",
     QT_TRANSLATE_NOOP("error",
                       "{field}: “%1” is damaged. Export the file again as UTF-8 and without formula errors.")},
    {"changed-here",
     QT_TRANSLATE_NOOP("error",
                       "The draft was changed here and the file says otherwise: %1. Choose which one counts.")},
    {"parcels-number", QT_TRANSLATE_NOOP("error", "{field}: “%1” is not a number of parcels from 1 to %2.")},
    {"parcels-differ",
     QT_TRANSLATE_NOOP("error", "{field}: “%1” does not agree with the number of weights. Correct one of them.")},
    {"weight-unit", QT_TRANSLATE_NOOP("error", "{field}: the unit of “%1” is not known. Write kg or g.")},
    {"weight-range", QT_TRANSLATE_NOOP("error", "{field}: “%1” is not a possible weight.")},
    {"weight-too-fine",
     QT_TRANSLATE_NOOP("error",
                       "{field}: “%1” is finer than a gram. Write it with at most three decimals of a kilogram.")},
    {"option-unknown",
     QT_TRANSLATE_NOOP("error", "{field}: “%1” is not a delivery option. Use leave, neighbour, day or redirect.")},
    {"language-unknown",
     QT_TRANSLATE_NOOP("error", "{field}: “%1” is not a known language. Write two letters, like de.")},
    {"message-unknown",
     QT_TRANSLATE_NOOP("error", "{field}: the carrier has no message “%1”. Use the numbers of its messages.")},
    // Labels and printers.
    {"not-booked", QT_TRANSLATE_NOOP("error", "The shipment has no label yet. Book it first.")},
    {"reason-missing",
     QT_TRANSLATE_NOOP("error",
                       "Label %1 was printed more than once already. Give the reason (--reason) to print it again.")},
    {"print-check-failed",
     QT_TRANSLATE_NOOP("error", "The code on the label does not say “%1”. It is not printed; ask the carrier.")},
    {"mark-hides-code",
     QT_TRANSLATE_NOOP("error", "The code of “%1” cannot be read any more once the label is marked as a specimen or "
                                "copy. It is left out; export the label and print it from there.")},
    {"zpl-not-markable",
     QT_TRANSLATE_NOOP(
         "error",
         "The label “%1” must say that it is a specimen or a copy, but its printer commands change their command "
         "character (^CC) or hold more than one format (^XA … ^XZ), so that no mark can be put on it. It is left out; "
         "book labels as PDF instead.")},
    {"zpl-many-copies",
     QT_TRANSLATE_NOOP("error", "The printer commands of the label “%1” print it more than once (^PQ), and each would "
                                "pass for the original. It is left out; book labels as PDF instead.")},
    {"zpl-other-head",
     QT_TRANSLATE_NOOP("error",
                       "The label was made for a printer of %1 dpi, but this one has %2 dpi: it would come out "
                       "in another size. Book labels for %2 dpi, choose another printer, or let this printer "
                       "scale such labels in its settings.")},
    {"zpl-not-scalable",
     QT_TRANSLATE_NOOP("error", "The label was made for a printer of another resolution and cannot be scaled: its bars "
                                "would be too thin to be read, or parts of it cannot be drawn. Print it on a printer "
                                "that it was made for.")},
    {"zpl-glyph-missing",
     QT_TRANSLATE_NOOP("error", "The letters “%1” of the label are in no font that this desk has, nor in those of the "
                                "printer. It is left out; install a font that has them, or book labels as PDF.")},
    {"zpl-not-drawn",
     QT_TRANSLATE_NOOP("error", "The label has printer commands that can only be printed, not drawn (%1). Send it to a "
                                "thermal printer as it is.")},
    {"zpl-needed",
     QT_TRANSLATE_NOOP("error", "The label “%1” does not consist of printer commands (ZPL). Export it as PDF.")},
    {"printer-address",
     QT_TRANSLATE_NOOP("error", "“%1” is not the address of a printer. Write it like socket://192.168.1.20:9100.")},
    {"printer-unreachable",
     QT_TRANSLATE_NOOP("error", "The printer “%1” does not answer. Check that it is switched on and in the network; "
                                "nothing was sent to it.")},
    {"printer-takes-commands",
     QT_TRANSLATE_NOOP("error", "The printer “%1” takes printer commands (ZPL) only, not pages. Book labels as ZPL, or "
                                "print on a printer of the system.")},
    {"printer-refused",
     QT_TRANSLATE_NOOP("error", "The printer did not take the label. Look at the printer, then print again.")},
    {"no-such-printer", QT_TRANSLATE_NOOP("error", "There is no printer “%1”. Known printers: %2.")},
    {"no-print-service",
     QT_TRANSLATE_NOOP("error", "The system's print service (CUPS) does not answer. Install or start it.")},
    {"print-not-noted",
     QT_TRANSLATE_NOOP("error", "The labels went to the printer and count as printed, but the desk could not write it "
                                "into their history. Do not print them once more.")},
    {"print-not-released",
     QT_TRANSLATE_NOOP("error", "The labels did not go to the printer, but the desk could not note that: they count as "
                                "printed. Print them again; they are then marked as copies.")},
    {"printed-meanwhile",
     QT_TRANSLATE_NOOP("error", "Label %1 was printed by another window or program in the meantime. This print was "
                                "stopped; start it again, and what is on paper already is marked as a copy.")},
    {"print-refused",
     QT_TRANSLATE_NOOP("error", "The print service refused the job (%1). Check the queue and print again.")},
    {"print-unknown",
     QT_TRANSLATE_NOOP("error", "It is not known whether the print service took the labels (%1). They count as "
                                "printed: look whether they came out. Print again what did not; it is then marked as "
                                "a copy.")},
    {"print-job-gone",
     QT_TRANSLATE_NOOP("error", "The print service does not know this job any more. Look whether it came out.")},
    {"print-broken-off",
     QT_TRANSLATE_NOOP("error", "The print service gave the job up. Its labels do not count as printed; look at the "
                                "printer, then print again.")},
    {"print-waits",
     QT_TRANSLATE_NOOP("error", "The labels still wait at the printer. %1 They count as printed once it says so; the "
                                "window or the next call with --wait asks it again.")},
    {"no-last-print", QT_TRANSLATE_NOOP("error", "This desk has not printed any label yet.")},
    {"file-kind-unknown", QT_TRANSLATE_NOOP("error", "“%1” does not end in one of: %2.")},
    // What leaves the desk. %1 is the folder, the file or the channel.
    {"receipts-folder-unset",
     QT_TRANSLATE_NOOP(
         "error", "No folder for booking receipts is set. Choose one in the settings; the receipts wait until then.")},
    {"receipts-folder-missing", QT_TRANSLATE_NOOP("error", "The folder “%1” for booking receipts is not there. Connect "
                                                           "its drive, or choose another one in the settings.")},
    {"receipts-not-written", QT_TRANSLATE_NOOP("error", "The booking receipts could not be written to “%1”. Check the "
                                                        "free space and whether another program holds the file.")},
    {"receipts-not-ours",
     QT_TRANSLATE_NOOP("error", "The file “%1” holds something that this desk did not write there. Move it away and "
                                "the receipts of the day are written again; give each desk a folder of its own.")},
    {"channel-unknown",
     QT_TRANSLATE_NOOP("error", "This version of Aviso cannot send by “%1”. Install the newest one.")},
    // The desk.
    {"not-started",
     QT_TRANSLATE_NOOP("error",
                       "The practice carriers did not start. Close other programs that practise, and try again.")},
    {"desk-in-use", QT_TRANSLATE_NOOP("error", "A program is working with this desk. Close it and try again.")},
    {"desk-being-restored",
     QT_TRANSLATE_NOOP("error", "A backup is being put in the place of this desk just now. Try again in a moment.")},
    {"restore-unfinished",
     QT_TRANSLATE_NOOP(
         "error",
         "The desk “%1” is missing, and a restore has left files beside it. Restore the backup once more. To begin "
         "with an empty desk instead, move the files away whose names go on after it with .incoming or .replaced.")},
    {"other-build",
     QT_TRANSLATE_NOOP("error", "The desk “%1” was made by another build of Aviso, whose tables are different. Move it "
                                "away to begin a new one, or open it with that build.")},
    {"schema-foreign",
     QT_TRANSLATE_NOOP("error", "“%1” holds tables or rules that Aviso did not make, or lacks some of its own. It is "
                                "not used, since labels could be lost or bought twice. Restore a backup.")},
    {"second-name",
     QT_TRANSLATE_NOOP("error", "The database “%1” has a second name (a hard link), under which its newest entries are "
                                "not seen. Remove one of the names, or put a copy in its place.")},
    {"ledger-incomplete",
     QT_TRANSLATE_NOOP("error", "The desk that was replaced could not be read in full. Labels that it booked after the "
                                "backup may be missing here, and item numbers may be given again: compare with the "
                                "carrier's list and set a higher first item number in the account before you book.")},
    {"other-desk-replaced",
     QT_TRANSLATE_NOOP("error", "The desk that was replaced is not the one of the backup, so the labels that it booked "
                                "are not known here. Check which orders it has booked before you book them again.")},
    {"no-desk-replaced",
     QT_TRANSLATE_NOOP("error", "There was no desk in this place, so labels that were booked after the backup was made "
                                "are not known here: their shipments are drafts again. Compare with the carrier's list "
                                "before you book them, so that no parcel gets a second label.")},
    {"carrier-warns", QT_TRANSLATE_NOOP("error", "The carrier remarks: %1")},
    {"numbers-behind",
     QT_TRANSLATE_NOOP("error", "The carrier had used up the number %1 already, which this desk has never sent. Labels "
                                "were booked elsewhere, or after the backup that was restored here: compare with the "
                                "carrier's list before this label goes out.")},
    {"ledgers-forked",
     QT_TRANSLATE_NOOP("error", "The desk “%1” and the backup were worked with side by side: each knows bookings that "
                                "the other does not. Nothing was changed. To use the backup without those bookings, "
                                "move that desk's file away and restore again.")},
};

} // namespace

PhraseTable deskPhrases()
{
    return {"error", table};
}

} // namespace aviso::text
