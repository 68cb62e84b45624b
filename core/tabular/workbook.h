#pragma once

#include "core/tabular/numbertext.h"
#include "core/tabular/xmlpart.h"
#include "core/tabular/ziparchive.h"

#include <QList>
#include <QString>

#include <string>
#include <string_view>
#include <vector>

namespace aviso::tabular {

struct SheetEntry
{
    QString name = {};
    QString part = {}; ///< its path in the archive
    bool isHidden = false;
};

/// The sheet of that name, or the first visible one (the first, if all are hidden) when the name is empty.
/// Invalid "sheet-missing" with the name in args; "not-a-table" when there is no sheet at all.
Result<SheetEntry> chooseSheet(const QList<SheetEntry>& sheets, const QString& name);

struct Workbook
{
    QList<SheetEntry> sheets = {};
    Epoch epoch = Epoch::Year1900;
};

/// The texts that cells of an XLSX file refer to by number, in UTF-8.
class SharedStrings
{
public:
    void append(std::string_view text);
    std::size_t count() const { return m_ends.size(); }
    qint64 cost() const { return static_cast<qint64>(m_bytes.size()) + 16 * static_cast<qint64>(m_ends.size()); }

    /// Empty for a number past the end.
    std::string_view at(std::size_t index) const;

private:
    std::string m_bytes;
    std::vector<std::size_t> m_ends;
};

/// Invalid "not-a-table" when the archive holds no workbook; otherwise errors as XmlPart.
Result<Workbook> readWorkbook(ZipArchive& archive, const Limits& limits);

/// One per cell format, in the order in which cells number them; empty when the file has no styles.
Result<std::vector<NumberStyle>> readStyles(ZipArchive& archive, const Limits& limits);

/// Empty when the file has none.
Result<SharedStrings> readSharedStrings(ZipArchive& archive, const Limits& limits);

/// XLSX writes characters that XML forbids as _x000D_; this gives them back.
std::string unescapedText(std::string_view utf8);

} // namespace aviso::tabular
