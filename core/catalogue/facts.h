#pragma once

#include "core/catalogue/compile.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

namespace aviso::catalogue {

/// A shipment as the rules see it: everything that several rules ask is worked out once.
struct Case
{
    const Entry& entry;
    const model::Account& account;
    const model::Shipment& shipment;
    QDate today;
    const Service* basic = nullptr; ///< null when unknown or not chosen
    QStringList codes = {};         ///< every chosen code, combined ones expanded, without the basic's own name
    QString basicCode = {};         ///< the basic service behind a combined one: PRISI -> PRI
    QString country = {};           ///< of the destination; the catalogue's default when empty
    QString layout = {};
    QList<bool> truths = {}; ///< by number of the entry's facts
};

Case caseOf(const Entry& entry, const model::Account& account, const model::Shipment& shipment, QDate today);

/// The value of a field by its dotted name: from the consignee, the sender, the shipment's values, the account's
/// settings or the catalogue's defaults, in this order. Dates in ISO form. Empty when there is none.
QString fieldValue(const Entry& entry, const model::Account& account, const model::Shipment& shipment,
                   const QString& name);

/// The shipment with this in a field of it: the consignee's by its dotted name, else one of the service's values, which
/// is taken away where nothing shall stand in it.
model::Shipment withFieldValue(model::Shipment shipment, const QString& name, const QString& value);

/// Where the carrier will send a message: what the clerk typed, else the consignee's or the sender's address.
/// Numbers come in international form where they can be understood. Empty when there is none.
QString messageAddress(const Entry& entry, const MessageKind& kind, const model::MessageChoice& choice,
                       const model::Account& account, const model::Shipment& shipment);

/// The language that a message should have: the chosen one, else the consignee's, else the usual one at the address
/// (for a message to the sender the account's setting "call-language"); empty when nothing tells.
QString wantedLanguage(const Entry& entry, const MessageKind& kind, const model::MessageChoice& choice,
                       const model::Account& account, const model::Shipment& shipment);

/// True when the account's setting "extra-services" lists that code; what is hidden is offered to those accounts only.
bool isListed(const model::Account& account, const QString& code);

/// The language that is usual at the consignee's postcode; empty where the catalogue knows none.
QString usualLanguage(const Entry& entry, const model::Consignee& consignee);

/// The language in which the carrier will write: the wanted one if it offers that, else the first that it offers.
QString messageLanguage(const Entry& entry, const MessageKind& kind, const model::MessageChoice& choice,
                        const model::Account& account, const model::Shipment& shipment);

/// "past", "distant" (more than 30 days ahead), the day of the week ("monday" …), "holiday", "regional-holiday" as they
/// apply to `day`.
QStringList dayWords(const Entry& entry, QDate day, QDate today);

} // namespace aviso::catalogue
