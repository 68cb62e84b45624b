#pragma once

#include "core/orders/fields.h"

namespace aviso::orders {

// How a cell becomes a value of a shipment: the functions of the table of fields that do more than copy text.
// Each returns nothing, or why the cell cannot be taken; then the shipment is as it was.

using Put = std::optional<Trouble>(model::Shipment&, FilledCell&&, const Reading&, const QString& name);

Put putReference;
Put putLanguage;     ///< "de", "de-CH", "Deutsch", "tedesco" -> "de"; "language-unknown"
Put putLabelLines;   ///< one a line, or with a bar between
Put putDispatchDate; ///< strictly; the codes of tabular::parseDate()
Put putService;      ///< "service-unknown" (args: the text, the codes on offer) when the carrier is known
Put putAdditional;   ///< codes with a space, comma, semicolon or bar between; kept sorted and without doubles;
                     ///< names too when the carrier is known, and "service-unknown" as above
Put putWeight;       ///< "1,5", "1.5 kg", "500 g"; several with "+" between make as many parcels
Put putParcels;      ///< 1 to CarrierTerms::mostParcels, each of the weight that is there; "parcels-number" (args: the
                     ///< text, the most), "parcels-differ"
Put putContent;      ///< of every parcel
Put putMessages;     ///< codes, each with ":email" or ":sms" and a language behind if wished; "message-unknown"
Put putOptions;      ///< the words of the command line or the carrier's codes; "option-unknown"
Put putText1;
Put putText2;
Put putSenderName;
Put putDeliveryDate; ///< strictly, kept as 2026-11-21
Put putServiceValue; ///< the value after "value." in the field's name

/// "de" for what a file calls a language, or empty.
QString languageCode(QStringView text);

} // namespace aviso::orders
