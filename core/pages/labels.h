#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/pages/decode.h"
#include "core/pages/render.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace aviso::pages {

enum class LabelFormat { Pdf, Png, Jpg, Gif, Zpl2, Other };

/// By the carrier's word for it ("PDF", "sPDF", "png", "ZPL2", …), in any case.
LabelFormat labelFormat(const QString& name);

/// Who made a document decides how far it is trusted.
enum class Maker {
    Ourselves, ///< rendered in this process, codes upright
    Stranger,  ///< rendered by `Rendering::strangers`, codes sought in every direction
};

/// A label and what its code must say.
struct LabelClaim
{
    QByteArray document = {};
    LabelFormat format = LabelFormat::Pdf;
    QString identNumber = {};    ///< dots and spaces do not count
    int page = 1;                ///< of the label: on further ones no code is expected, but none may say another number
    QStringList otherTexts = {}; ///< of further codes that must be there as well
    int dpi = 300;               ///< what PNG, JPG, GIF and ZPL2 were made for
    Maker maker = Maker::Stranger;
};

struct LabelCheck
{
    enum class Outcome {
        Checked,      ///< every code was read, and says what it must
        NotCheckable, ///< see `reason`: the user is told
        Mismatch,     ///< must not be printed
    };

    Outcome outcome = Outcome::NotCheckable;
    /// "no-code-readable", "zpl-picture-only", "zpl-stored-format", "zpl-no-code-128", "zpl-code-unclear", what
    /// `readZplLoosely` calls trouble, "format-not-readable"; with `Mismatch` "number-differs", "number-missing" or
    /// "code-missing".
    QString reason = {};
    QList<DecodedCode> codes = {}; ///< of all pages

    bool operator==(const LabelCheck&) const = default;
};

/// How PDFs are turned into pictures, by maker.
struct Rendering
{
    RenderPage own = render;
    RenderPage strangers = {}; ///< an `IsolatedRenderer`; when empty, strangers' PDFs are refused
};

/// A number as it is compared: without dots, spaces and the brackets of GS1.
QString bareNumber(const QString& number);

/// Reads every code of every page and compares it with the claim. A Code 128 that is as long as the number but differs
/// from it is a mismatch even if the right one is there too. Errors: those of rendering; `Refused` "no-isolation"
/// without a renderer for strangers. Any thread.
Result<LabelCheck> checkLabel(const LabelClaim& claim, const Rendering& rendering);

/// `checkLabel` for each, on all processors, in the order given; one bad label does not stop the others.
/// `Cancelled` for those that were not reached.
QList<Result<LabelCheck>> checkLabels(const QList<LabelClaim>& claims, const Rendering& rendering,
                                      const LongCall& call = {});

} // namespace aviso::pages
