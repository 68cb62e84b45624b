#pragma once

#include "core/carriers/novaposhta/calls.h"

#include <QDate>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace aviso::carriers::novaposhta {

/// Waybills of the account's owner between two days, both included, as the carrier lists them. Errors: as of make();
/// Offline "list-cut" when the carrier says that it shortened the days, or when there is no end of pages.
Result<QList<QJsonObject>> listedBetween(Session& session, QDate from, QDate to, std::stop_token stop);

/// The waybill of a number as the carrier lists it; empty when it lists none.
Result<QJsonObject> listedAs(Session& session, const QString& number, std::stop_token stop);

/// Whether a listed waybill was deleted.
bool isDeleted(const QJsonObject& document);

/// What the carrier keeps under these waybill numbers.
struct Kept
{
    QMap<QString, QString> refs = {}; ///< number -> the key that orders about it take
    QStringList gone = {};            ///< numbers that it says were deleted or never were

    bool operator==(const Kept&) const = default;
};

/// The keys of waybills by their numbers, each of 14 digits: by their status, a hundred at once, and for what that does
/// not tell from the list. What is in neither part of the answer is not known. Errors: as of make().
Result<Kept> keptUnder(Session& session, const QStringList& numbers, std::stop_token stop);

/// The waybill's own 14 digits of a number that may be that of one of its places; empty when it is neither.
QString waybillOf(const QString& number);

} // namespace aviso::carriers::novaposhta
