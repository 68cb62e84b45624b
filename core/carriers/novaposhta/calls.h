#pragma once

#include "core/carriers/novaposhta/envelope.h"
#include "core/carriers/session.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

namespace aviso::carriers::novaposhta {

/// One call of a method. The key is not in it: it is put into the body when the call is made.
struct Call
{
    QString model = {};
    QString method = {};
    QJsonObject properties = {};

    bool operator==(const Call&) const = default;
};

/// Signing in asks nobody: the key travels with every call. Unauthorised "missing-secret" without one.
Result<Pass> takeKey(Session& session, std::stop_token stop);

/// Makes the call. What comes back worked; everything else is an Error: what the envelope says, what Session makes of
/// the status, or "bad-answer". OutcomeUnknown only when the call books; then also a refusal without a single word.
Result<Envelope> make(Session& session, const Call& call, Effect effect, std::stop_token stop);

/// The sticker of a waybill as PDF, "85x85" or "100x100". The key is in the address of this one request, which is built
/// here, sent and forgotten: no error names it. Offline "bad-answer" for what is no PDF, as the page is that the
/// carrier shows instead with status 200.
Result<QByteArray> fetchSticker(Session& session, const QString& number, const QString& layout, std::stop_token stop);

/// The layout that a shipment or its account asks for, or the usual one.
QString layoutOr85(const QString& wanted);

} // namespace aviso::carriers::novaposhta
