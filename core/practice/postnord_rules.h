#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace aviso::practice {

/// What PostNord objects to in a booking: one fault of its compositeFault.
struct PostNordFault
{
    QString type = {};    ///< "MANDATORY_FIELDS_MISSING", …
    QString subType = {}; ///< the field: "APPLICATION_ID"
    QString text = {};

    bool operator==(const PostNordFault&) const = default;
};

/// Judges the body of one booking by the field rules and the list of combinations. Pure; any thread.
QList<PostNordFault> postNordFaults(const QJsonObject& instruction);

/// What the list says of an additional service on a route, read on its own: nothing else of this program helps.
enum class PostNordOffer { No, Yes, Must };
PostNordOffer postNordOffer(const QString& issuer, const QString& service, const QString& code, const QString& from,
                            const QString& to);

/// The additional services that the list demands on a route.
QStringList postNordDemands(const QString& issuer, const QString& service, const QString& from, const QString& to);

/// Whether the list knows the service at all for this issuer.
bool postNordKnows(const QString& issuer, const QString& service);

/// Ten digits with their check digit, or eight without one.
bool isPostNordCustomer(const QString& number);

} // namespace aviso::practice
