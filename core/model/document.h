#pragma once

#include "core/base/ids.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QString>

#include <optional>

namespace aviso::model {

/// A label as the carrier made it, stored at once and kept until retention removes it.
struct Document
{
    DocumentId id = {};
    ShipmentId shipment = {};
    ParcelId parcel = {};
    QString kind = {};   ///< "label", or "return-label" of the way back
    int page = 1;        ///< of the same label: carriers send one document a page
    QString format = {}; ///< "PDF", "PNG", "JPG", "GIF", "ZPL2", "EPS"
    QByteArray bytes = {};
    QString number = {}; ///< the identification number, which the code on the first page must say
    QString layout = {}; ///< "A6", …
    bool isSpecimen = false;
    bool needsColour = false; ///< the carrier wants it printed in colour
    int printCount = 0;
    QDateTime createdAt = {};             ///< UTC
    std::optional<QDate> validUntil = {}; ///< the last day on which the carrier takes it; none: it names none

    bool operator==(const Document&) const = default;
};

} // namespace aviso::model
