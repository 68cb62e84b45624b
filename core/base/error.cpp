#include "core/base/error.h"

namespace aviso {

using namespace Qt::Literals::StringLiterals;

QString kindName(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::Invalid:
        return u"invalid"_s;
    case Error::Kind::NotFound:
        return u"not-found"_s;
    case Error::Kind::Conflict:
        return u"conflict"_s;
    case Error::Kind::Offline:
        return u"offline"_s;
    case Error::Kind::RateLimited:
        return u"rate-limited"_s;
    case Error::Kind::OutcomeUnknown:
        return u"outcome-unknown"_s;
    case Error::Kind::Refused:
        return u"refused"_s;
    case Error::Kind::Unauthorised:
        return u"unauthorised"_s;
    case Error::Kind::Storage:
        return u"storage"_s;
    case Error::Kind::Cancelled:
        return u"cancelled"_s;
    }
    return u"invalid"_s;
}

Error::Kind kindFromName(const QString& name)
{
    using enum Error::Kind;
    for (const Error::Kind kind :
         {NotFound, Conflict, Offline, RateLimited, OutcomeUnknown, Refused, Unauthorised, Storage, Cancelled})
        if (kindName(kind) == name)
            return kind;
    return Invalid;
}

} // namespace aviso
