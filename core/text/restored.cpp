#include "core/text/restored.h"

#include "core/text/sentences.h"

#include <QCoreApplication>
#include <QDir>

namespace aviso::text {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Names the context of all sentences of this file.
struct Restore
{
    Q_DECLARE_TR_FUNCTIONS(Restore)
};

} // namespace

QStringList sentences(const storage::Restored& restored)
{
    QStringList said;
    if (restored.kept.isEmpty())
        said << Restore::tr("The backup is in place.");
    else
        said << Restore::tr("The backup is in place. The desk that was there before is kept as %1.")
                    .arg(QDir::toNativeSeparators(restored.kept));
    if (restored.carried.bookings > 0)
        said << Restore::tr("%n label(s) booked after the backup were carried over and stay booked.", nullptr,
                            static_cast<int>(restored.carried.bookings));
    return said;
}

QString warning(const storage::Restored& restored)
{
    switch (restored.carried.ledger) {
    case storage::Ledger::Carried:
        return {};
    case storage::Ledger::OtherDesk:
        return sentence(Error{.kind = Error::Kind::Storage, .code = u"other-desk-replaced"_s});
    case storage::Ledger::NoDesk:
        return sentence(Error{.kind = Error::Kind::Storage, .code = u"no-desk-replaced"_s});
    case storage::Ledger::Incomplete:
        return sentence(Error{.kind = Error::Kind::Storage, .code = u"ledger-incomplete"_s});
    }
    return {};
}

} // namespace aviso::text
