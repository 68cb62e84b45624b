#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QList>
#include <QSizeF>

#include <optional>

namespace aviso::pages {

/// What the desk knows of a thermal printer.
struct ThermalHead
{
    int dpi = 0; ///< 0: nobody has said
    enum class OtherLabels {
        Refuse, ///< labels that were made for another head
        Scale,  ///< they are printed as a picture of the size that they have on paper
    } otherLabels = OtherLabels::Refuse;
    enum class Letters {
        Drawn,      ///< texts with letters that its fonts may lack are sent as pictures
        AsTheyStand ///< it has fonts for all of them
    } letters = Letters::Drawn;

    bool operator==(const ThermalHead&) const = default;
};

/// The resolutions that thermal heads have: 6, 8, 12 and 24 dots a millimetre.
inline constexpr int headDpis[] = {152, 203, 305, 610};

/// The one of them that is meant: carriers and printers say 200 or 203, 300 or 305, 600 or 610. 0 for 0.
int headDpi(int said);

/// For which head a label was made, as its size in dots (^PW, ^LL) on paper of this size in millimetres tells; nothing
/// when it says none, or none that fits. Any bytes are answered.
std::optional<int> zplDpi(const QByteArray& zpl, QSizeF paper);

/// Commands of a label that was made for a head of `dpi`, as this head prints them: letters that its fonts lack drawn,
/// and all of it drawn when it was made for another head and the rule is to scale. What cannot be read stays as it is.
/// Errors: Refused "zpl-other-head" (args: the label's resolution, the head's), "zpl-not-scalable" (the bars of its
/// codes would be too thin, or parts cannot be drawn), those of `withGraphicText`. Any thread.
Result<QByteArray> forHead(const QByteArray& zpl, int dpi, const ThermalHead& head);

/// A page to find a head's resolution out: rulers in each of them, of which one is as long as it says. ZPL II.
QByteArray rulerCommands();

/// The same as a PDF of A6, with a ruler of 100 mm: whether a driver prints pages in their size. NotFound
/// "font-missing".
Result<QByteArray> rulerPage();

} // namespace aviso::pages
