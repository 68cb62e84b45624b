#include "core/model/shipmentrow.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace aviso::model {

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonArray toArray(const QString& text)
{
    return QJsonDocument::fromJson(text.toUtf8()).array();
}

} // namespace

QString jsonText(const QJsonArray& array)
{
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QStringList stringsFromJson(const QString& text)
{
    QStringList out;
    for (const QJsonValue value : toArray(text))
        out << value.toString();
    return out;
}

QString valuesText(const QMap<QString, QString>& values)
{
    if (values.isEmpty())
        return u"{}"_s;
    QJsonObject object;
    for (auto it = values.begin(); it != values.end(); ++it)
        object.insert(it.key(), it.value());
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QMap<QString, QString> valuesFromText(const QString& text)
{
    QMap<QString, QString> values;
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    for (auto it = object.begin(); it != object.end(); ++it)
        values.insert(it.key(), it.value().toString());
    return values;
}

QString messagesText(const QList<MessageChoice>& messages)
{
    QJsonArray array;
    for (const MessageChoice& message : messages)
        array.append(QJsonObject{{u"code"_s, message.code},
                                 {u"channel"_s, channelWord(message.channel)},
                                 {u"language"_s, message.language},
                                 {u"to"_s, message.to}});
    return jsonText(array);
}

QList<MessageChoice> messagesFromText(const QString& text)
{
    QList<MessageChoice> messages;
    for (const QJsonValue value : toArray(text))
        messages.append({.code = value["code"_L1].toString(),
                         .channel = channelFromWord(value["channel"_L1].toString()).value_or(MessageChannel::Email),
                         .language = value["language"_L1].toString(),
                         .to = value["to"_L1].toString()});
    return messages;
}

QString optionsText(const QList<DeliveryOption>& options)
{
    QStringList words;
    for (const DeliveryOption option : options)
        words << optionWord(option);
    return words.join(u' ');
}

QList<DeliveryOption> optionsFromText(const QString& text)
{
    QList<DeliveryOption> options;
    for (const QString& word : text.split(u' ', Qt::SkipEmptyParts))
        if (const auto option = optionFromWord(word))
            options.append(*option);
    return options;
}

} // namespace aviso::model
