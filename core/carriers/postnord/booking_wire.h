#pragma once

#include "core/carriers/carrier.h"
#include "core/carriers/postnord/calls.h"
#include "core/net/transport.h"

#include <QDate>
#include <QStringList>

#include <optional>

namespace aviso::carriers::postnord {

// Pure translation between our values and the JSON of Booking API 3. No network, no clock.

/// The call that books a whole shipment and asks for its labels. The key travels as a reference of the sender, by which
/// the shipment is found again; the numbers are PostNord's to give.
Result<PreparedLabel> bookingRequest(const LabelOrder& order);

/// The call that books the way back of a shipment's parcels, from the recipient to the merchant at the merchant's
/// charge, and asks for its labels. The service is the shipment's if it is one of those, else the account's
/// "return-service", else Return Drop Off. With "return-days" in the account it can be used for so long.
Result<PreparedLabel> returnRequest(const LabelOrder& order);

/// What a service or an additional service is called in a request: the catalogue tells apart those that mean something
/// else at another issuer ("61-DK") and those that are also a basic service ("17+").
QString sentCode(const QString& catalogueCode);

/// What is needed of a request to read its answer.
struct Asked
{
    QString format = {}; ///< "PDF" or "ZPL2"
    QString layout = {};
    bool isSpecimen = false;
    std::optional<QDate> validUntil = {}; ///< of a return
};

/// What a call of bookingRequest() or labelCall() asked for.
Asked askedIn(const Call& call);

/// For how many parcels a call of bookingRequest() books.
qsizetype parcelsIn(const Call& call);

/// The answer to a booking: one label for each parcel in their order, the first with the others in it. A status of 200
/// says nothing: each shipment in it has its own. Errors: Refused with the fault's code; OutcomeUnknown when it may be
/// booked all the same, also when there are more or fewer numbers than parcels.
Result<PurchasedLabel> readBooking(const net::Answer& answer, const Asked& asked, qsizetype parcels);

/// The call that prints the labels of these numbers again.
Call labelCall(const QStringList& numbers, const model::Account& account, const Asked& asked);

/// Its answer, for those numbers in that order. Errors: as of readBooking().
Result<PurchasedLabel> readLabels(const net::Answer& answer, const QStringList& numbers, const Asked& asked);

} // namespace aviso::carriers::postnord
