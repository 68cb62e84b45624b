#include "ui/shipments/labelsheet.h"

#include "core/pages/merge.h"
#include "core/pages/render.h"

#include <utility>

namespace aviso::ui {

using namespace Qt::Literals::StringLiterals;
using pages::LabelFormat;

namespace {

constexpr int pictureDpi = 300; // what carriers' PNG, JPG and GIF labels are asked for

bool isPicture(LabelFormat format)
{
    return format == LabelFormat::Png || format == LabelFormat::Jpg || format == LabelFormat::Gif;
}

Result<QImage> drawn(const QByteArray& pdf, const pages::Rendering& rendering, int dpi)
{
    if (!rendering.strangers)
        return failure(Error::Kind::Refused, u"no-isolation"_s);
    auto page = rendering.strangers(pdf, 0, dpi, pages::Purpose::Screen);
    if (!page)
        return std::unexpected(page.error());
    return std::move(page->image);
}

Result<QByteArray> asPdf(const model::Document& label)
{
    const LabelFormat format = pages::labelFormat(label.format);
    if (format == LabelFormat::Pdf)
        return label.bytes;
    if (isPicture(format))
        return pages::wrapImage(label.bytes, pictureDpi);
    return failure(Error::Kind::Invalid, u"format-not-readable"_s, label.format);
}

} // namespace

pages::LabelClaim claimOf(const model::Document& label)
{
    return {.document = label.bytes,
            .format = pages::labelFormat(label.format),
            .identNumber = label.number,
            .dpi = pictureDpi};
}

Result<QImage> labelPicture(const model::Document& label, const pages::Rendering& rendering, int dpi)
{
    const LabelFormat format = pages::labelFormat(label.format);
    if (isPicture(format))
        return pages::readImage(label.bytes, pictureDpi, pages::Purpose::Screen);
    if (format != LabelFormat::Pdf)
        return failure(Error::Kind::Invalid, u"format-not-readable"_s, label.format);
    return drawn(label.bytes, rendering, dpi);
}

Result<QImage> checkedPicture(const model::Document& label, const pages::Rendering& rendering, int dpi,
                              const QString& copyWords)
{
    const auto check = pages::checkLabel(claimOf(label), rendering);
    if (!check)
        return std::unexpected(check.error());
    if (check->outcome == pages::LabelCheck::Outcome::Mismatch)
        return failure(Error::Kind::Refused, u"print-check-failed"_s, label.number);
    auto pdf = asPdf(label);
    if (pdf && label.isSpecimen)
        pdf = pages::markSpecimen(*pdf);
    if (pdf && !copyWords.isEmpty())
        pdf = pages::markCopy(*pdf, copyWords, rendering.strangers);
    if (!pdf)
        return std::unexpected(pdf.error());
    return drawn(*pdf, rendering, dpi);
}

} // namespace aviso::ui
