#include "core/model/address.h"

namespace aviso::model {

using namespace Qt::Literals::StringLiterals;

QString displayName(const Consignee& consignee)
{
    const QString person = (consignee.firstName + u' ' + consignee.name).simplified();
    const QString company = consignee.company.simplified();
    if (company.isEmpty() || person.isEmpty())
        return company + person;
    return company + u", "_s + person;
}

} // namespace aviso::model
