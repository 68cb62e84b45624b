#pragma once

#include <QString>
#include <QStringView>

namespace aviso::orders {

/// The ISO 3166 alpha-2 code for what an order file calls a country: a code of two or three letters, the
/// letter of a car's plate, or a name in German, French, Italian, Swedish, Ukrainian or English. Empty when
/// it is not known.
QString countryCode(QStringView text);

/// True for the codes that fill most files: countryCode() has nothing to do there.
bool isFrequentCode(QStringView text);

} // namespace aviso::orders
