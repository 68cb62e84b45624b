#include "core/tabular/detect.h"
#include "core/tabular/read.h"

#include <cstdlib>

using namespace aviso::tabular;

extern "C" int LLVMFuzzerTestOneInput(const quint8* data, std::size_t size)
{
    const Source source{.bytes = QByteArray(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size))};
    if (kindOf(source.bytes) != FileKind::Xls)
        return 0;
    const auto format = detect(source);
    const auto names = sheetNames(source, {.kind = FileKind::Xls});
    const auto table = readTable(source, {.kind = FileKind::Xls}, 1'000'000);
    // What can be recognised can be read as far as it was recognised; what can be read has sheets.
    if (table && (!format || !names || names->isEmpty()))
        std::abort();
    return 0;
}
