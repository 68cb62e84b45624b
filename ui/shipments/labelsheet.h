#pragma once

#include "core/model/document.h"
#include "core/pages/labels.h"

#include <QImage>
#include <QString>

namespace aviso::ui {

// Stored labels on their way to screen and paper. Any thread but the GUI's.

/// What the codes of a stored label must say.
pages::LabelClaim claimOf(const model::Document& label);

/// The first page of a label as a picture. Errors of rendering; Invalid "format-not-readable" for printer commands.
Result<QImage> labelPicture(const model::Document& label, const pages::Rendering& rendering, int dpi);

/// The label as it goes on paper: marked as a copy (`copyWords`, when not empty) and as a specimen, drawn at `dpi`.
/// Refused "print-check-failed" when a code does not say the parcel's number.
Result<QImage> checkedPicture(const model::Document& label, const pages::Rendering& rendering, int dpi,
                              const QString& copyWords);

} // namespace aviso::ui
