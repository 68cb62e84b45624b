#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/pages/geometry.h"
#include "core/pages/labels.h"
#include "core/pages/partrefusal.h"
#include "core/pages/render.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <expected>

namespace aviso::pages {

/// A label to be put on paper.
struct PageSource
{
    QByteArray bytes = {};
    LabelFormat format = LabelFormat::Pdf;
    int dpi = 300; ///< what a picture was made for: gives its size on paper
};

/// A PNG, JPG or GIF as a PDF page of its size on paper. Errors of `readImage`. Any thread.
Result<QByteArray> wrapImage(const QByteArray& bytes, int dpi);

/// One PDF with the pages of all documents in order. `Native` keeps each page as its carrier made it; `A6` and `A4Four`
/// put each page into the middle of an A6 field, turned upright, never scaled, `A4Four` from `firstPosition` (1 to 4)
/// on. What could run or open something when the file is opened (actions, scripts) is left behind. `Invalid`:
/// "nothing-to-merge", "first-position", or about one of the documents: "format-not-mergeable" (ZPL2),
/// "label-larger-than-a6" (args: width and height in mm), "document-damaged" and those of `readImage` and
/// `pdfRefusal`. `Cancelled`. Any thread.
std::expected<QByteArray, PartRefusal> mergePages(const QList<PageSource>& documents, SheetLayout layout,
                                                  int firstPosition = 1, const LongCall& call = {});

/// `count` pages from `first` (0 and up) on as a document of their own, of a document that this program has made.
/// `Invalid` "document-damaged", "page-missing". Any thread.
Result<QByteArray> takePages(const QByteArray& pdf, int first, int count);

/// Stamps short words such as "COPY 2" into a white strip of each page's margin, away from every code: the whitest of
/// the edges, as `renderPage` shows them. Errors as `mergePages` has them, and of rendering. Any thread.
Result<QByteArray> markCopy(const QByteArray& pdf, const QString& words, const RenderPage& renderPage);

/// Puts a red frame with "specimen" in six languages along each page's edge. Errors as `mergePages` has them. Any
/// thread.
Result<QByteArray> markSpecimen(const QByteArray& pdf);

} // namespace aviso::pages
