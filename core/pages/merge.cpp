#include "core/pages/merge.h"

#include "core/pages/pdffile.h"
#include "core/pages/pdfwriter.h"

#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

#include <deque>
#include <optional>
#include <utility>

namespace aviso::pages {

using namespace Qt::Literals::StringLiterals;

namespace {

// Carriers round: an A6 page may be a hair larger than the paper.
constexpr double slackMm = 1.0;

Result<QByteArray> asPdf(const PageSource& source)
{
    switch (source.format) {
    case LabelFormat::Pdf:
        return source.bytes;
    case LabelFormat::Png:
    case LabelFormat::Jpg:
    case LabelFormat::Gif:
        return wrapImage(source.bytes, source.dpi);
    case LabelFormat::Zpl2:
    case LabelFormat::Other:
        break;
    }
    return failure(Error::Kind::Invalid, u"format-not-mergeable"_s);
}

// Builds the merged file. The sources stay open until it is written: libqpdf copies their streams only then.
class Merger
{
public:
    Merger(SheetLayout layout, int firstPosition) : m_layout(layout), m_position(firstPosition) { m_out.emptyPDF(); }

    Result<bool> add(const QByteArray& pdf)
    {
        auto source = openPdf(pdf);
        if (!source)
            return failure(source.error());
        QPDFPageDocumentHelper(**source).pushInheritedAttributesToPage();
        ReferenceWalk walk;
        for (QPDFPageObjectHelper& page : QPDFPageDocumentHelper(**source).getAllPages()) {
            removeActions(page);
            const auto placed = m_layout == SheetLayout::Native ? append(page, walk) : place(page, walk);
            if (!placed)
                return placed;
        }
        m_sources.push_back({pdf, std::move(*source)});
        return true;
    }

    QByteArray finish()
    {
        closeSheet();
        return written(m_out);
    }

private:
    struct Source
    {
        QByteArray bytes;
        std::unique_ptr<QPDF> file;
    };

    Result<bool> append(QPDFPageObjectHelper page, ReferenceWalk& walk)
    {
        if (walk.isTooDeep(page.getObjectHandle()))
            return failure(Error::Kind::Invalid, u"document-damaged"_s);
        QPDFPageDocumentHelper(m_out).addPage(page, false);
        return true;
    }

    Result<bool> place(QPDFPageObjectHelper page, ReferenceWalk& walk)
    {
        QSizeF size = shownSize(page);
        if (size.width() > size.height()) {
            page.rotatePage(90, true);
            size.transpose();
        }
        if (size.width() > a6.width() + slackMm || size.height() > a6.height() + slackMm)
            return failure(
                Error{.kind = Error::Kind::Invalid,
                      .code = u"label-larger-than-a6"_s,
                      .args = {QString::number(size.width(), 'f', 0), QString::number(size.height(), 'f', 0)}});
        if (m_layout == SheetLayout::A6 || m_position > positionsOnA4)
            closeSheet();
        if (m_layout == SheetLayout::A6 || m_position > positionsOnA4)
            m_position = 1;
        const QSizeF sheet = m_layout == SheetLayout::A6 ? a6 : a4;
        const QRectF field = m_layout == SheetLayout::A6 ? QRectF({}, a6) : a4Position(m_position);
        ++m_position;
        m_sheetSize = sheet;
        const QPDFObjectHandle form = page.getFormXObjectForPage();
        if (walk.isTooDeep(form))
            return failure(Error::Kind::Invalid, u"document-damaged"_s);
        m_sheet.append(m_out.copyForeignObject(form), field, sheet);
        return true;
    }

    void closeSheet()
    {
        if (!m_sheet.isEmpty())
            QPDFPageDocumentHelper(m_out).addPage(m_sheet.toPage(m_out, m_sheetSize), false);
        m_sheet = {};
    }

    SheetLayout m_layout;
    int m_position;
    QSizeF m_sheetSize;
    Sheet m_sheet;
    std::deque<Source> m_sources; // before the output, so that they outlive it
    QPDF m_out;
};

using Merged = std::expected<QByteArray, PartRefusal>;

Merged mergeAll(const QList<PageSource>& documents, SheetLayout layout, int firstPosition, const LongCall& call)
{
    std::optional<qsizetype> inHand;
    auto merged = guarded<QByteArray>([&]() -> Result<QByteArray> {
        Merger merger(layout, firstPosition);
        for (qsizetype i = 0; i < documents.size(); ++i) {
            if (call.isCancelled())
                return failure(Error::Kind::Cancelled, u"cancelled"_s);
            inHand = i;
            const auto pdf = asPdf(documents[i]);
            if (!pdf)
                return failure(pdf.error());
            if (const auto added = merger.add(*pdf); !added)
                return failure(added.error());
            inHand.reset();
            call.report(i + 1, documents.size());
        }
        return merger.finish();
    });
    if (!merged)
        return std::unexpected(PartRefusal{.why = merged.error(), .part = inHand});
    return std::move(*merged);
}

std::unexpected<PartRefusal> refusal(const QString& code)
{
    return std::unexpected(PartRefusal{.why = {.kind = Error::Kind::Invalid, .code = code}});
}

} // namespace

Result<QByteArray> takePages(const QByteArray& pdf, int first, int count)
{
    return guarded<QByteArray>([&]() -> Result<QByteArray> {
        const auto source = openPdf(pdf);
        if (!source)
            return failure(source.error());
        const auto pages = QPDFPageDocumentHelper(**source).getAllPages();
        if (first < 0 || count < 1 || static_cast<size_t>(first) + static_cast<size_t>(count) > pages.size())
            return failure(Error::Kind::Invalid, u"page-missing"_s);
        QPDF out;
        out.emptyPDF();
        for (int i = first; i < first + count; ++i)
            QPDFPageDocumentHelper(out).addPage(pages[static_cast<size_t>(i)], false);
        return written(out);
    });
}

Result<QByteArray> wrapImage(const QByteArray& bytes, int dpi)
{
    const auto image = readImage(bytes, dpi, Purpose::Screen);
    if (!image)
        return failure(image.error());
    auto writer = PdfWriter::create();
    if (!writer)
        return failure(writer.error());
    const QSizeF size = QSizeF(image->size()) * mmPerInch / dpi;
    writer->beginPage(size);
    writer->picture(QRectF({}, size), *image);
    return writer->finish({});
}

Merged mergePages(const QList<PageSource>& documents, SheetLayout layout, int firstPosition, const LongCall& call)
{
    if (documents.isEmpty())
        return refusal(u"nothing-to-merge"_s);
    if (firstPosition < 1 || firstPosition > positionsOnA4)
        return refusal(u"first-position"_s);
    return mergeAll(documents, layout, firstPosition, call);
}

} // namespace aviso::pages
