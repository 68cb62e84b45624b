#pragma once

#include "core/model/shipment.h"

#include <QJsonArray>
#include <QString>
#include <QStringList>

namespace aviso::model {

// How the parts of a shipment stand in its row: the one place for writing by statement and by bulk load.

QString jsonText(const QJsonArray& array);
QStringList stringsFromJson(const QString& text);

QString valuesText(const QMap<QString, QString>& values);
QMap<QString, QString> valuesFromText(const QString& text);

QString messagesText(const QList<MessageChoice>& messages);
QList<MessageChoice> messagesFromText(const QString& text);

QString optionsText(const QList<DeliveryOption>& options);
QList<DeliveryOption> optionsFromText(const QString& text);

/// The parts of a row that take work to write.
struct ListTexts
{
    QString values = {};
    QString messages = {};
    QString options = {};
};

inline ListTexts listTexts(const Shipment& shipment)
{
    return {.values = valuesText(shipment.service.values),
            .messages = messagesText(shipment.messages),
            .options = optionsText(shipment.options)};
}

/// Shows `take` the text columns that a clerk can change, in the order of the statements that write them:
/// from `kind` to `options`. The reference, account and dispatch date come before them, the search text after
/// them.
template <class Take>
void eachEditableText(const Shipment& shipment, const ListTexts& lists, const Take& take)
{
    const Consignee& c = shipment.consignee;
    take(c.kind == ConsigneeKind::Business ? QStringLiteral("business") : QStringLiteral("private"));
    for (const QString* text : {&c.title, &c.firstName, &c.name, &c.company, &c.extraName, &c.addressSuffix, &c.street,
                                &c.houseNumber, &c.poBox, &c.floor, &c.mailbox, &c.postcode, &c.city, &c.country,
                                &c.phone, &c.mobile, &c.email, &c.language, &c.carrierIdent})
        take(*text);
    take(c.labelLines.isEmpty() ? QString() : c.labelLines.join(u'\n'));
    take(shipment.service.basic);
    take(shipment.service.additional.join(u' '));
    take(lists.values);
    take(lists.messages);
    take(shipment.texts.text1);
    take(shipment.texts.text2);
    take(shipment.senderName);
    take(lists.options);
}

} // namespace aviso::model
