#pragma once

#include "core/pages/document.h"
#include "core/shipping/closeout.h"

#include <QLocale>
#include <QString>

namespace aviso::pages {

/// The list of a day's end on A4: who hands what over to whom, parcel by parcel with its sums, and a line for the
/// driver's signature. What stays behind and what the carrier should have told of by now is named below. In the
/// language of the installed translator, figures in that of `locale`. Any thread.
Paper manifestPaper(const shipping::ClosedOut& closed, const QString& carrierName, const QLocale& locale = {});

} // namespace aviso::pages
