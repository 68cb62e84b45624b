#include "core/carriers/jsonvalues.h"

#include <QVariant>

namespace aviso::carriers {

using namespace Qt::Literals::StringLiterals;

QString textIn(const QJsonValue& value)
{
    return value.isString() || value.isDouble() ? value.toVariant().toString().trimmed() : QString();
}

std::optional<bool> flagIn(const QJsonValue& value)
{
    if (value.isBool())
        return value.toBool();
    const QString text = textIn(value).toLower();
    if (text == "true"_L1 || text == "1"_L1)
        return true;
    if (text == "false"_L1 || text == "0"_L1)
        return false;
    return {};
}

QJsonObject only(const QJsonObject& object, const QStringList& names)
{
    QJsonObject kept;
    for (const QString& name : names)
        if (const QJsonValue value = object[name]; !value.isUndefined())
            kept.insert(name, value);
    return kept;
}

} // namespace aviso::carriers
