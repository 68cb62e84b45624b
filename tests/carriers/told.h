#pragma once

#include "core/carriers/sighting.h"

#include <QStringList>

namespace aviso::test {

/// A sighting in one line: its summary and the codes of its scans, revoked ones with a minus; or why there is none.
inline QString told(const carriers::Sighting& sighting)
{
    using namespace Qt::Literals::StringLiterals;
    if (sighting.error)
        return u"! "_s + sighting.error->code;
    if (!sighting.isKnown)
        return u"unknown"_s;
    QStringList codes;
    for (const carriers::Scan& scan : sighting.scans)
        codes.append(scan.isRevoked ? u'-' + scan.code : scan.code);
    return sighting.summary + u": "_s + codes.join(u' ');
}

} // namespace aviso::test
