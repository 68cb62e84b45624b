#pragma once

#include "app/cli/arguments.h"
#include "core/catalogue/catalogue.h"
#include "core/model/account.h"
#include "core/model/shipment.h"

#include <functional>

namespace aviso::cli {

/// One change to a shipment. Nothing is cut or mended: what does not fit is stored, and reported by the check.
using Edit = std::function<void(model::Shipment&)>;

/// What the pairs of "shipments set" may refer to.
struct EditSources
{
    const catalogue::Catalogue& catalogue;
    const QList<model::Account>& accounts;
};

/// Reads "key=value" pairs into changes. Wrong use for a key that is none (with the known ones) and for a value that
/// cannot be what its key wants; nothing done for an account that does not exist.
std::expected<QList<Edit>, Answer> readEdits(const Pairs& pairs, const EditSources& sources);

/// The fields of a consignee by the names that the command line, the catalogue and problems use: "first-name", …
const QMap<QString, QString model::Consignee::*>& recipientFields();

} // namespace aviso::cli
