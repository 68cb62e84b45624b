#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QString>

/// A plain parcel that the stand-in post accepts without a word.
inline QJsonObject plainParcel()
{
    return QJsonDocument::fromJson(R"({
        "language": "EN", "frankingLicense": "35900034",
        "customer": {"name1": "Muster AG", "street": "Wankdorfallee 4", "zip": "3030", "city": "Bern", "country": "CH"},
        "labelDefinition": {"labelLayout": "A6", "printAddresses": "RECIPIENT_AND_CUSTOMER", "imageFileType": "PDF",
                            "imageResolution": 300, "printPreview": false},
        "item": {"itemID": "A-1",
                 "recipient": {"name1": "Muster", "firstName": "Zo\u00eb", "street": "Bahnhofstrasse", "houseNo": "1",
                               "zip": "8001", "city": "Z\u00fcrich", "country": "CH"},
                 "attributes": {"przl": ["PRI"], "weight": 1200}}})")
        .object();
}

/// Sets a dotted path to a value; null takes the member away.
inline QJsonObject withValue(QJsonObject object, const QString& path, const QJsonValue& value)
{
    const qsizetype dot = path.indexOf(u'.');
    const QString name = dot < 0 ? path : path.first(dot);
    if (dot >= 0)
        object.insert(name, withValue(object.value(name).toObject(), path.mid(dot + 1), value));
    else if (value.isNull())
        object.remove(name);
    else
        object.insert(name, value);
    return object;
}

/// The plain parcel with changes given as {"dotted.path": value}.
inline QJsonObject changedParcel(const QByteArray& changes)
{
    const QJsonObject edits = QJsonDocument::fromJson(changes).object();
    QJsonObject request = plainParcel();
    for (auto it = edits.begin(); it != edits.end(); ++it)
        request = withValue(request, it.key(), it.value());
    return request;
}
