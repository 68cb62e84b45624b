#pragma once

#include "core/model/account.h"
#include "core/model/shipment.h"

#include <QString>
#include <QStringList>

namespace aviso::model {

/// A text after its placeholders were filled from the shipment.
struct FilledText
{
    QString text = {};
    QStringList missing = {}; ///< placeholders that are known but have no value in this shipment
    QStringList unknown = {}; ///< names in braces that no placeholder has

    bool operator==(const FilledText&) const = default;
};

/// Names that may stand in braces: reference, name, first-name, company, city, dispatch-date, parcels, sender.
QStringList placeholderNames();

/// Replaces every "{name}". A missing or unknown one stays as typed and is reported, so that it can block sending.
/// Dates are written in `language`. Pure; any thread.
FilledText fill(const QString& text, const Shipment& shipment, const Account& account, const QString& language);

} // namespace aviso::model
