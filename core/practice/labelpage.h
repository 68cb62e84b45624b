#pragma once

#include "core/practice/swisspost_services.h"

#include <QJsonObject>
#include <QString>

namespace aviso::practice {

/// What is needed to draw one label of the stand-in post.
struct LabelOrder
{
    QJsonObject request = {}; ///< in the shape of generateAddressLabel, already accepted
    Services services = {};
    QString ident = {}; ///< 18 digits or S10: in the bar code and, with dots, in print
    enum class Purpose { Shipment, Specimen } purpose = Purpose::Shipment;
};

/// The label in the format that the request asks for, one page. Marked PRACTICE, and SPECIMEN for a preview.
/// Any thread; images need a QGuiApplication for their texts.
QByteArray drawLabel(const LabelOrder& order);

/// "993590003400000002" as "99.35.900034.00000002"; anything else unchanged.
QString withDots(const QString& ident);

} // namespace aviso::practice
