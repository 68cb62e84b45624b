#pragma once

#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>

namespace aviso {

/// What went wrong, as a value. It carries no sentence for people: `text::sentence()` makes that, in the
/// reader's language, from kind, code, field and arguments.
struct Error
{
    /// Named after what the caller can do about it.
    enum class Kind {
        Invalid,        ///< the input is wrong: mend `field`
        NotFound,       ///< the thing that was named does not exist
        Conflict,       ///< somebody else changed or holds it: read again
        Offline,        ///< certainly nothing was sent: try again later
        RateLimited,    ///< the carrier asks for patience: not before `retryAfter`
        OutcomeUnknown, ///< it may have happened: reconcile, never just repeat
        Refused,        ///< the carrier or a rule said no: see `code`
        Unauthorised,   ///< the credentials are wrong or missing
        Storage,        ///< the disk or the database failed
        Cancelled,      ///< the user stopped it
    };

    Kind kind = Kind::Invalid;
    QString code = {};     ///< the carrier's code ("E2016") or one of ours in kebab case ("too-long")
    QString field = {};    ///< dotted field name ("recipient.city"), or empty: never a value, a path or a reference
    QStringList args = {}; ///< what the sentence of `code` needs, in its order; may be personal data
    QString detail = {};   ///< for the log only: no personal data, no secrets
    std::optional<std::chrono::seconds> retryAfter = {};

    bool operator==(const Error&) const = default;
};

/// The kind in the kebab case that logs and JSON answers use, e.g. "outcome-unknown".
QString kindName(Error::Kind kind);

/// The kind of that name, as it was stored; Invalid for a name of another version.
Error::Kind kindFromName(const QString& name);

} // namespace aviso
