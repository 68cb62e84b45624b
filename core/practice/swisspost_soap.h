#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>

namespace aviso::practice {

/// A SOAP call brought into the shape of the REST requests, one per Item.
struct SoapCall
{
    QString operation = {};      ///< "GenerateLabel" or "ValidateCombination"
    QJsonObject definition = {}; ///< LabelDefinition with the names of REST
    QString sendingId = {};
    QList<QJsonObject> requests = {};
};

/// Reads a v2_4 envelope strictly by its schema: names, order, required elements, lengths, the characters
/// that texts may not have. Errors: Invalid, with the sentence for the fault in `detail`.
Result<SoapCall> readSoap(const QByteArray& xml);

/// The answer to `call`; `items` are answers in the shape of REST (itemID, identCode, label, errors,
/// warnings).
QByteArray writeSoap(const SoapCall& call, const QJsonObject& definition, const QJsonArray& items);
QByteArray writeFault(const QString& sentence);

} // namespace aviso::practice
