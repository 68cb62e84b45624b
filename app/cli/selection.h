#pragma once

#include "app/cli/call.h"
#include "core/model/shipment.h"

namespace aviso::cli {

/// Something that failed, as every command names it: `{"id", "reference", "error"}`; without a key the id is null.
QJsonObject failedItem(const QJsonValue& id, const QString& ref, const Error& error);
QString failedLine(const QString& ref, const Error& error);

/// The shipments that a command is about.
struct Selection
{
    QList<ShipmentId> ids = {}; ///< without doubles, in the order named
    QJsonArray failed = {};     ///< references that name nothing, or several
    QStringList remarks = {};   ///< the same for people
};

/// The shipments that the words name, or with "--all" those in that state. Wrong use when neither or both were said;
/// nothing done when the store fails.
std::expected<Selection, Answer> selectShipments(Call& call, app::Workplace& workplace, model::State all);
std::expected<Selection, Answer> selectNamed(app::Workplace& workplace, const QStringList& refs);

/// The option that goes with `selectShipments`.
Option allOption(const char* help);

} // namespace aviso::cli
