#include "core/pages/labels.h"

#include "core/pages/parallel.h"
#include "core/pages/zpl.h"

#include <algorithm>
#include <array>

namespace aviso::pages {

using namespace Qt::Literals::StringLiterals;

namespace {

using Outcome = LabelCheck::Outcome;

// Our own bars are whole dots of 300 dpi, so half of that shows them sharp with the fewest dots; carriers' are drawn
// for 203 or 300.
constexpr int ownDpi = 150;
constexpr int firstDpi = 203;
constexpr int secondDpi = 300;
constexpr int mostLabelPages = 20; // of one carrier's label; more is no label

constexpr qsizetype placeDigits = 4; // behind the number of a waybill: which of its parcels it is

// The number itself, a GS1 serial shipping container code, whose "00" is not part of the number, or that of one of the
// parcels that share the number.
bool saysNumber(const QString& text, const QString& number)
{
    const QString bare = bareNumber(text);
    const bool isOfParcel = bare.size() == number.size() + placeDigits && bare.startsWith(number);
    return bare == number || bare == "00"_L1 + number || (isOfParcel && !number.isEmpty());
}

bool says(const QList<DecodedCode>& codes, const QString& text)
{
    return std::ranges::any_of(codes, [&](const DecodedCode& code) { return code.text == text; });
}

LabelCheck judged(const LabelClaim& claim, QList<DecodedCode> codes)
{
    const QString number = bareNumber(claim.identNumber);
    const bool isThere =
        std::ranges::any_of(codes, [&](const DecodedCode& code) { return saysNumber(code.text, number); });
    const bool isContradicted = std::ranges::any_of(codes, [&](const DecodedCode& code) {
        const QString bare = bareNumber(code.text);
        return code.symbology == "Code128"_L1 && bare.size() == number.size() && bare != number &&
               !claim.otherTexts.contains(code.text);
    });
    const bool isWhole = std::ranges::all_of(claim.otherTexts, [&](const QString& text) { return says(codes, text); });
    LabelCheck check{.outcome = Outcome::Mismatch, .codes = std::move(codes)};
    if (isContradicted) {
        check.reason = u"number-differs"_s;
    } else if (claim.page > 1 || (isThere && isWhole)) {
        check.outcome = Outcome::Checked;
    } else if (check.codes.isEmpty()) {
        check.outcome = Outcome::NotCheckable;
        check.reason = u"no-code-readable"_s;
    } else {
        check.reason = isThere ? u"code-missing"_s : u"number-missing"_s;
    }
    return check;
}

struct Look
{
    int dpi;
    Effort effort;
};

// Few pixels first; more only where they did not suffice.
QList<Look> looks(Maker maker)
{
    if (maker == Maker::Ourselves)
        return {{ownDpi, Effort::Upright}, {firstDpi, Effort::AnyWay}, {secondDpi, Effort::AnyWay}};
    return {{firstDpi, Effort::AnyWay}, {secondDpi, Effort::AnyWay}};
}

Result<QList<DecodedCode>> decodePdf(const LabelClaim& claim, const RenderPage& renderPage, Look look)
{
    QList<DecodedCode> codes;
    int pages = 1;
    for (int page = 0; page < pages; ++page) {
        const auto rendered = renderPage(claim.document, page, look.dpi, Purpose::Codes);
        if (!rendered)
            return failure(rendered.error());
        pages = rendered->pageCount;
        if (pages > mostLabelPages)
            return failure(Error::Kind::Invalid, u"document-too-many-pages"_s);
        codes += decodeCodes(rendered->image, look.effort);
    }
    return codes;
}

Result<LabelCheck> checkPdf(const LabelClaim& claim, const Rendering& rendering)
{
    const RenderPage& renderPage = claim.maker == Maker::Ourselves ? rendering.own : rendering.strangers;
    if (!renderPage)
        return failure(Error::Kind::Refused, u"no-isolation"_s);
    LabelCheck check;
    for (const Look& look : looks(claim.maker)) {
        const auto codes = decodePdf(claim, renderPage, look);
        if (!codes)
            return failure(codes.error());
        check = judged(claim, *codes);
        if (check.outcome == Outcome::Checked || check.reason == "number-differs"_L1)
            break;
    }
    return check;
}

Result<LabelCheck> checkImage(const LabelClaim& claim)
{
    const auto image = readImage(claim.document, claim.dpi, Purpose::Codes);
    if (!image)
        return failure(image.error());
    return judged(claim, decodeCodes(*image, Effort::AnyWay));
}

LabelCheck checkZpl(const LabelClaim& claim)
{
    const ZplCodes found = readZpl(claim.document, claim.dpi);
    LabelCheck check = judged(claim, found.codes);
    // What is known to be wrong stays wrong, whatever else is not known.
    if (found.reason.isEmpty() || check.reason == "number-differs"_L1)
        return check;
    return {.outcome = Outcome::NotCheckable, .reason = found.reason, .codes = found.codes};
}

} // namespace

LabelFormat labelFormat(const QString& name)
{
    struct Row
    {
        QLatin1StringView name;
        LabelFormat format;
    };
    static constexpr auto rows = std::to_array<Row>({{"pdf"_L1, LabelFormat::Pdf},
                                                     {"spdf"_L1, LabelFormat::Pdf},
                                                     {"png"_L1, LabelFormat::Png},
                                                     {"jpg"_L1, LabelFormat::Jpg},
                                                     {"jpeg"_L1, LabelFormat::Jpg},
                                                     {"gif"_L1, LabelFormat::Gif},
                                                     {"zpl2"_L1, LabelFormat::Zpl2},
                                                     {"zpl"_L1, LabelFormat::Zpl2}});
    const auto row =
        std::ranges::find_if(rows, [&](const Row& r) { return name.compare(r.name, Qt::CaseInsensitive) == 0; });
    return row == rows.end() ? LabelFormat::Other : row->format;
}

QString bareNumber(const QString& number)
{
    QString bare;
    std::ranges::copy_if(number, std::back_inserter(bare), [](QChar c) { return c.isLetterOrNumber(); });
    return bare.toUpper();
}

Result<LabelCheck> checkLabel(const LabelClaim& claim, const Rendering& rendering)
{
    switch (claim.format) {
    case LabelFormat::Pdf:
        return checkPdf(claim, rendering);
    case LabelFormat::Png:
    case LabelFormat::Jpg:
    case LabelFormat::Gif:
        return checkImage(claim);
    case LabelFormat::Zpl2:
        return checkZpl(claim);
    case LabelFormat::Other:
        break;
    }
    return LabelCheck{.outcome = Outcome::NotCheckable, .reason = u"format-not-readable"_s};
}

QList<Result<LabelCheck>> checkLabels(const QList<LabelClaim>& claims, const Rendering& rendering, const LongCall& call)
{
    QList<Result<LabelCheck>> checks(claims.size(), failure(Error::Kind::Cancelled, u"cancelled"_s));
    auto* const places = checks.data();
    eachInParallel(claims.size(), call, [&](Share& share) {
        while (const auto i = share.next())
            places[*i] = checkLabel(claims[*i], rendering);
    });
    return checks;
}

} // namespace aviso::pages
