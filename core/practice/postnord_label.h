#pragma once

#include "core/practice/request.h"

#include <QJsonObject>
#include <QString>

namespace aviso::practice {

/// What is needed to draw one label of the stand-in PostNord.
struct PostNordLabel
{
    QJsonObject shipment = {}; ///< as it was booked
    QString number = {};       ///< in the bar code and in print
    int position = 1;
    int of = 1;
    enum class Format { Pdf, Zpl } format = Format::Pdf;
    enum class Purpose { Shipment, Test } purpose = Purpose::Shipment;
};

/// One label of 105 by 190 mm, marked PRACTICE. Any thread.
QByteArray drawPostNordLabel(const PostNordLabel& label);

} // namespace aviso::practice
