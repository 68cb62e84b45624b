#include "core/tabular/detect.h"
#include "core/tabular/read.h"
#include "tests/support/zipbytes.h"

#include <cstdlib>

// Parts divided by a byte 1 are packed into an archive: otherwise no change would ever pass the packing.
// An input that begins like an archive is taken as one.

using namespace aviso::tabular;

namespace {

QByteArray archiveOf(const QByteArray& input)
{
    static const QStringList names{QStringLiteral("xl/worksheets/sheet1.xml"), QStringLiteral("xl/sharedStrings.xml"),
                                   QStringLiteral("xl/styles.xml"), QStringLiteral("xl/workbook.xml"),
                                   QStringLiteral("xl/_rels/workbook.xml.rels")};
    QList<QByteArray> contents = input.split('\1');
    if (contents.size() < 4)
        contents.resize(3);
    if (contents.size() < 5) {
        contents.resize(3);
        contents.append("<workbook xmlns:r=\"urn:r\"><sheets><sheet name=\"S\" r:id=\"1\"/></sheets></workbook>");
        contents.append("<a><Relationship Id=\"1\" Target=\"worksheets/sheet1.xml\"/></a>");
    }
    QList<std::pair<QString, QByteArray>> parts;
    for (qsizetype i = 0; i < names.size(); ++i) {
        if (!contents.at(i).isEmpty())
            parts.append({names.at(i), contents.at(i)});
    }
    return aviso::test::zipBytes(parts);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const quint8* data, std::size_t size)
{
    const QByteArray input(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const Limits limits{.rowBytes = 100'000, .unpackedBytes = 4 << 20, .stringBytes = 1 << 20};
    const Source source{.bytes = kindOf(input) == FileKind::Xlsx ? input : archiveOf(input), .limits = limits};
    const auto format = detect(source);
    const auto names = sheetNames(source, {.kind = FileKind::Xlsx});
    const auto table = readTable(source, {.kind = FileKind::Xlsx}, 100'000);
    if (table && (!format || !names || names->isEmpty()))
        std::abort();
    return 0;
}
