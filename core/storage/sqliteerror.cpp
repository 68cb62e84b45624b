#include "core/storage/sqliteerror.h"

#include <sqlite3.h>

namespace aviso::storage {

using namespace Qt::Literals::StringLiterals;

QString storageCode(int sqliteResult)
{
    switch (sqliteResult & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return u"busy"_s;
    case SQLITE_FULL:
        return u"disk-full"_s;
    case SQLITE_CONSTRAINT:
        return u"constraint"_s;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return u"corrupt"_s;
    case SQLITE_IOERR:
        return u"disk-error"_s;
    case SQLITE_READONLY:
        return u"read-only"_s;
    default:
        return u"sql"_s;
    }
}

} // namespace aviso::storage
