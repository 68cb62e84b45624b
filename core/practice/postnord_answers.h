#pragma once

#include "core/practice/postnord_rules.h"
#include "core/practice/request.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QList>
#include <QString>

/// The envelopes in which the stand-in PostNord answers and refuses.
namespace aviso::practice::postnord {

Answer written(int status, const QJsonDocument& document, const QString& outcome);
Answer json(int status, const QJsonObject& object, const QString& outcome);

/// What the gateway before the services says: {error: {status_code, error_type, message, xrequestid}}.
Answer gateway(int status, const QString& message);

/// The services' own envelope for what is wrong with a booking.
QJsonObject faultBody(const QString& message, const QList<PostNordFault>& faults);

/// One fault of a service that knows numbered faults ("API-005").
struct Fault
{
    QString code = {};
    QString text = {};
    QString param = {};
    QString value = {};

    bool operator==(const Fault&) const = default;
};
/// {faults: [{faultCode, explanationText, paramValues}]}
QJsonObject compositeFault(const QList<Fault>& faults);
/// {message, compositeFault} with the status given.
Answer faulty(int status, const QString& message, const QList<Fault>& faults);

/// One element of an array of print-outs: why the label of this number cannot be had.
QJsonObject unknownId(const QString& number);
/// Thirty letters and digits, the same for the same seed.
QString bookingIdFor(const QString& seed);
/// The 32 hexadecimal digits under which a label can be printed again.
QString printId(const Piece& piece);
/// The references of a booking as its answer repeats them, with the booking id as "IL".
QJsonObject referencesOf(const QJsonObject& shipment, const QString& bookingId);

Fault missing(const QString& param);
Fault invalid(const QString& param, const QString& value);

} // namespace aviso::practice::postnord
