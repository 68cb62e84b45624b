#include "core/base/storederror.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace aviso {

using namespace Qt::Literals::StringLiterals;

QString storedError(const std::optional<Error>& error)
{
    if (!error)
        return {};
    const QJsonObject object{{u"kind"_s, kindName(error->kind)},
                             {u"code"_s, error->code},
                             {u"field"_s, error->field},
                             {u"args"_s, QJsonArray::fromStringList(error->args)}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

std::optional<Error> errorFrom(const QString& stored)
{
    const QJsonObject object = QJsonDocument::fromJson(stored.toUtf8()).object();
    if (object.isEmpty())
        return std::nullopt;
    Error error{.kind = kindFromName(object["kind"_L1].toString()),
                .code = object["code"_L1].toString(),
                .field = object["field"_L1].toString()};
    for (const QJsonValue arg : object["args"_L1].toArray())
        error.args << arg.toString();
    return error;
}

} // namespace aviso
