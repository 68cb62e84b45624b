#pragma once

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

#include <functional>
#include <optional>

namespace aviso::test {

/// A document of tests/carriers/golden.
inline QByteArray golden(const QString& name)
{
    using namespace Qt::Literals::StringLiterals;
    QFile file(QStringLiteral(AVISO_SOURCE_DIR) + u"/tests/carriers/golden/"_s + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

namespace detail {

/// The value with what stands at the path replaced, or taken away.
inline QJsonValue changed(const QJsonValue& value, QStringList path, const std::optional<QJsonValue>& by)
{
    const QString step = path.takeFirst();
    if (value.isArray()) {
        QJsonArray array = value.toArray();
        const int at = step.toInt();
        if (!path.isEmpty())
            array[at] = changed(array.at(at), path, by);
        else if (by)
            array[at] = *by;
        else
            array.removeAt(at);
        return array;
    }
    QJsonObject object = value.toObject();
    if (!path.isEmpty())
        object[step] = changed(object.value(step), path, by);
    else if (by)
        object[step] = *by;
    else
        object.remove(step);
    return object;
}

inline void collect(const QJsonValue& value, const QStringList& path, QList<QStringList>& paths)
{
    if (!path.isEmpty())
        paths.append(path);
    if (value.isArray())
        for (int i = 0; i < value.toArray().size(); ++i)
            collect(value.toArray().at(i), path + QStringList{QString::number(i)}, paths);
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        collect(*it, path + QStringList{it.key()}, paths);
}

inline QByteArray written(const QJsonValue& value)
{
    const QJsonDocument document = value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
    return document.toJson(QJsonDocument::Compact);
}

} // namespace detail

/// Hands out the document once for each thing that can be wrong with each of its members: missing, or of another type.
inline void eachMutation(const QByteArray& json,
                         const std::function<void(const QStringList& path, const QByteArray& mutant)>& look)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    const QJsonValue root = document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
    const QList<std::optional<QJsonValue>> others{std::nullopt,
                                                  QJsonValue(),
                                                  QJsonValue(true),
                                                  QJsonValue(-7.5e300),
                                                  QJsonValue(QStringLiteral("x")),
                                                  QJsonValue(QString()),
                                                  QJsonValue(QJsonArray{1, QJsonArray{}}),
                                                  QJsonValue(QJsonObject{{QStringLiteral("a"), 1}})};
    QList<QStringList> paths;
    detail::collect(root, {}, paths);
    for (const QStringList& path : paths)
        for (const auto& other : others)
            look(path, detail::written(detail::changed(root, path, other)));
}

} // namespace aviso::test
