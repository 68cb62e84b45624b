#pragma once

#include "core/base/error.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QString>

#include <optional>

namespace aviso::carriers::novaposhta {

// Every answer of Nova Poshta is one envelope: whether it worked, what was found, and what is said about it. Its parts
// change their types from method to method, so each is read in every shape that was ever seen.

/// One thing that the carrier says, with its code where it has one.
struct Said
{
    QString code = {};    ///< eleven digits or a symbol ("ERR_0001"); empty: it came without one
    QString words = {};   ///< in the carrier's language
    QString subject = {}; ///< the key under which it stood, where that is no code: "ID_20400048799000"

    bool operator==(const Said&) const = default;
};

struct Envelope
{
    bool isSuccess = false;
    QJsonArray data = {}; ///< a single object is the only element
    QList<Said> errors = {};
    QList<Said> warnings = {};

    bool operator==(const Envelope&) const = default;
};

/// Reads an answer's body; also one that is wrapped in an array. OutcomeUnknown "bad-answer" when it is no envelope: no
/// JSON, a page of HTML, or nothing that says whether it worked.
Result<Envelope> readEnvelope(const QByteArray& body);

/// An envelope inside another one, as a member of its data; nothing when there is none.
std::optional<Envelope> envelopeIn(const QJsonValue& value);

/// What an envelope without success says: of its errors the first with a code, else the first. Unauthorised for what
/// concerns the key, RateLimited for what concerns the number of requests, Refused for everything else; the carrier's
/// words are its argument. "carrier-says" when there are only words, "empty-refusal" when there is nothing.
Error refusalIn(const Envelope& envelope);

/// The same of one thing that was said.
Error refusalOf(const Said& said);

/// A text, number or truth as text; anything else is empty.
QString plain(const QJsonValue& value);

/// true, 1, "1" and "true".
bool isTrue(const QJsonValue& value);

/// The first object of the data; empty without one.
QJsonObject firstOf(const Envelope& envelope);

} // namespace aviso::carriers::novaposhta
