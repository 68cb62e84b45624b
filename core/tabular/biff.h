#pragma once

#include "core/base/result.h"
#include "core/tabular/encoding.h"
#include "core/tabular/numbertext.h"
#include "core/tabular/workbook.h"

#include <QByteArray>
#include <QByteArrayView>

#include <optional>
#include <string>
#include <vector>

namespace aviso::tabular::biff {

// The record stream of an XLS workbook ([MS-XLS], versions 5 and 8).

struct Record
{
    quint16 type = 0;
    QByteArrayView body = {};
};

enum RecordType : quint16 {
    Formula = 0x0006,
    EndOfPart = 0x000A,
    DateMode = 0x0022,
    FilePassword = 0x002F,
    Continue = 0x003C,
    CodePage = 0x0042,
    BoundSheet = 0x0085,
    MulRk = 0x00BD,
    RichLabel = 0x00D6,
    CellFormat = 0x00E0,
    StringTable = 0x00FC,
    LabelSst = 0x00FD,
    Number = 0x0203,
    Label = 0x0204,
    BoolError = 0x0205,
    FormulaText = 0x0207,
    Rk = 0x027E,
    Format = 0x041E,
    BeginOfPart = 0x0809,
};

/// Gives the records one after the other; nothing at the end or where the stream is cut.
class RecordCursor
{
public:
    RecordCursor(QByteArrayView stream, qsizetype position) : m_stream(stream), m_position(position) {}
    std::optional<Record> next();
    std::optional<Record> peek() const;

private:
    QByteArrayView m_stream;
    qsizetype m_position;
};

enum class Version { Biff5, Biff8 };

/// The part before the sheets.
struct Globals
{
    Version version = Version::Biff8;
    Encoding encoding = Encoding::Windows1252; ///< of version 5 texts
    Epoch epoch = Epoch::Year1900;
    QList<SheetEntry> sheets = {}; ///< `part` is not used
    std::vector<quint32> sheetPositions = {};
    std::vector<NumberStyle> styles = {};
    SharedStrings strings = {};
};

/// Invalid "file-encrypted" or "file-damaged".
Result<Globals> readGlobals(QByteArrayView stream);

/// The text at the start of `body` behind a length of 8 or 16 bits, in UTF-8; as much of it as is there.
enum class LengthBits { Eight, Sixteen };
std::string readText(QByteArrayView body, LengthBits lengthBits, const Globals& globals);

/// The number inside an RK value.
double rkNumber(quint32 rk);

} // namespace aviso::tabular::biff
