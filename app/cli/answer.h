#pragma once

#include "core/base/error.h"
#include "core/catalogue/compile.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace aviso::cli {

/// The exit status, as scripts know it.
enum class Exit {
    Done = 0,
    SomeFailed = 1, ///< each is named
    WrongUse = 2,
    NothingDone = 3, ///< bad file, no database, refused
    Unknown = 4,     ///< at least one outcome must be reconciled; wins over SomeFailed
};

/// What a command says: one JSON document for scripts, lines and remarks for people.
struct Answer
{
    Exit exit = Exit::Done;
    QJsonObject json = {};
    QStringList lines = {};   ///< standard output (standard error beside JSON)
    QStringList remarks = {}; ///< standard error: what failed and what to do
};

/// `{"kind", "code", "field", "args", "message"}`; in `args` is what `message` names beside the field: a reference, a
/// path.
QJsonObject toJson(const Error& error);
QJsonValue errorOrNull(const std::optional<Error>& error);
QJsonObject toJson(const catalogue::Problem& problem);
QJsonArray toJson(const QList<catalogue::Problem>& problems);
QJsonArray toJson(const QStringList& texts);

/// One line for people: "recipient.city: …".
QString inWords(const catalogue::Problem& problem);

/// Nothing was done, because of `error`.
Answer refusal(const Error& error);

/// The command was misspelt: `code` for scripts, `field` the word of the command line at fault, `sentence` for people.
Answer wrongUse(const QString& code, const QString& field, const QString& sentence);

/// The worse of two: Unknown, then SomeFailed, then Done.
Exit worse(Exit one, Exit other);

} // namespace aviso::cli
