#pragma once

#include "core/base/result.h"
#include "core/pages/barcode.h"
#include "core/pages/zplcode128.h"
#include "core/pages/zplgraphic.h"

#include <QByteArrayList>
#include <QList>
#include <QPoint>
#include <QString>

#include <optional>
#include <variant>

namespace aviso::pages {

// A label as ZPL II describes it. Lengths are dots of the print head, from the top left corner of the label.

/// Clockwise, in quarters.
enum class ZplTurn { Upright = 0, Rotated = 1, Inverted = 2, BottomUp = 3 };

struct ZplFont
{
    char name = 'A';   ///< '0' and 'A' to 'Z' as ^A and ^CF say; '@' one that only its file names
    QString file = {}; ///< of the printer ("E:TT0003M_.FNT"); empty: one that is built in
    int height = 9;    ///< of its box
    int width = 5;     ///< 0: in proportion to the height
    ZplTurn turn = ZplTurn::Upright;

    bool operator==(const ZplFont&) const = default;
};

enum class ZplAlign { Left, Centre, Right, Both };

/// Text in several lines (^FB, ^TB).
struct ZplBlock
{
    int width = 0;
    int lines = 1;
    int spacing = 0; ///< added between lines
    ZplAlign align = ZplAlign::Left;
    int indent = 0; ///< of all lines but the first

    bool operator==(const ZplBlock&) const = default;
};

struct ZplText
{
    ZplFont font = {};
    QString text = {};
    std::optional<ZplBlock> block = {};
    /// Where the field's own commands lie in the source, in order: the text is replaced there.
    struct Place
    {
        qsizetype begin = 0;
        qsizetype end = 0;
        enum class Kind { Position, Setting, Content } kind = Kind::Setting;

        bool operator==(const Place&) const = default;
    };
    QList<Place> places = {};

    bool operator==(const ZplText&) const = default;
};

struct ZplBarcode
{
    enum class Kind { Code128, DataMatrix, QrCode };

    Kind kind = Kind::Code128;
    ZplTurn turn = ZplTurn::Upright;
    QString text = {};   ///< what a reader must answer
    bool isClear = true; ///< false: printers may draw something else
    int moduleDots = 2;
    int heightDots = 10;     ///< of bars
    QList<int> symbols = {}; ///< of Code 128, as `ZplCode128` has them
    QrSafety safety = QrSafety::Medium;
    enum class Line { None, Below, Above } line = Line::None; ///< the text for people
    int lineHeight = 18;

    bool operator==(const ZplBarcode&) const = default;
};

enum class ZplInk { Black, White };

/// A box (^GB), an ellipse (^GC, ^GE) or a diagonal (^GD).
struct ZplShape
{
    enum class Kind { Box, Ellipse, Falling, Rising };

    Kind kind = Kind::Box;
    int width = 1;
    int height = 1;
    int thickness = 1;
    int rounding = 0; ///< of the corners, 0 to 8
    ZplInk ink = ZplInk::Black;

    bool operator==(const ZplShape&) const = default;
};

struct ZplPicture
{
    ZplGraphic graphic = {};
    int across = 1; ///< magnified
    int down = 1;

    bool operator==(const ZplPicture&) const = default;
};

struct ZplField
{
    QPoint at = {};
    enum class Anchor { TopLeft, Baseline } anchor = Anchor::TopLeft; ///< ^FO, ^FT
    QPoint home = {};                                                 ///< ^LH: `at` counts from there
    bool isRight = false;                                             ///< `at` is the right end
    bool isReversed = false;                                          ///< ^FR, ^LR: what is black below turns white
    std::variant<ZplText, ZplBarcode, ZplShape, ZplPicture> content = {};

    bool operator==(const ZplField&) const = default;
};

struct ZplLabel
{
    int widthDots = 0;       ///< ^PW; 0: it does not say
    int heightDots = 0;      ///< ^LL; 0: it does not say
    int copies = 1;          ///< ^PQ
    bool isDoubled = false;  ///< ^JMB: every dot is two across and two down
    bool isInverted = false; ///< ^POI: turned upside down
    QList<ZplField> fields = {};
    QByteArrayList notDrawn = {}; ///< commands that put something on the label which this program cannot draw ("B3")

    bool operator==(const ZplLabel&) const = default;
};

/// All that could be read, and what stood in the way of more.
struct ZplReading
{
    QList<ZplLabel> labels = {};
    std::optional<Error> trouble = {}; ///< the first

    bool operator==(const ZplReading&) const = default;
};

/// Reads every label (^XA … ^XZ; what stands outside when there is no frame at all), with the texts in Unicode (^CI 0
/// to 13, 27 and 28; ^FH). Trouble: Invalid "zpl-empty" (no field at all), "zpl-too-large" (more than 16 MiB, 20,000
/// fields, 200,000 characters or 3,072 of one field, or the dots of a few sheets), "zpl-graphic-damaged",
/// "zpl-graphic-unknown" (in a form that only printers read, or one kept in the printer), "zpl-encoding" (^CI of
/// another character set), "zpl-stored-format" (^XF, ^DF, ^FN). Labels that the printer would print empty are not among
/// them. Any bytes are answered. Any thread.
ZplReading readZplLoosely(const QByteArray& zpl);

/// The same, but only without trouble; that is the error.
Result<QList<ZplLabel>> readZplLabels(const QByteArray& zpl);

} // namespace aviso::pages
