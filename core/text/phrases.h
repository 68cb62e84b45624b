#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <span>

namespace aviso::text {

/// One row of a table of sentences: English source, marked for the translators with QT_TRANSLATE_NOOP.
/// "{field}" stands for the name of the field, "%1" … "%9" for the arguments.
struct Phrase
{
    const char* key;
    const char* text;
};

// The tables, each with the context under which its sentences are translated.
struct PhraseTable
{
    const char* context;
    std::span<const Phrase> phrases;
};
PhraseTable problemPhrases();
PhraseTable addressPhrases(); ///< the problems that concern addresses and dates
PhraseTable codePhrases();    ///< meanings of the carriers' own codes
PhraseTable errorPhrases();
PhraseTable deskPhrases();       ///< errors that concern order files, printers and the data folder
PhraseTable changePhrases();     ///< errors of changing many drafts, of undoing, holding and sending again
PhraseTable storagePhrases();    ///< errors of the data folder and the database
PhraseTable trackPhrases();      ///< errors that concern parcels on their way
PhraseTable bookPhrases();       ///< errors that concern presets, packages and the address book
PhraseTable watchPhrases();      ///< errors of watched folders
PhraseTable submissionPhrases(); ///< errors of telling carriers of items by file
PhraseTable filePhrases();       ///< errors that concern files and pages
PhraseTable fieldPhrases();
PhraseTable eventPhrases();
PhraseTable wordPhrases(); ///< states
PhraseTable languagePhrases();
PhraseTable rehearsalPhrases(); ///< problems that only a rehearsal finds

/// The translated text of `key`, or empty when the table does not have it.
QString phrase(const PhraseTable& table, const QString& key);

/// Puts the name of the field and the arguments where they belong, in one pass: an argument may itself hold "%1".
QString filled(const QString& text, const QString& field, const QStringList& args);

/// The two letters of the language in which sentences are spoken now.
QString spokenLanguage();

/// The words in the quotation marks of the spoken language. Words that filled() puts between such marks of the phrase
/// lose their own.
QString quoted(const QString& words);

} // namespace aviso::text
