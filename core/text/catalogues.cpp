#include "core/text/catalogues.h"

namespace aviso::text {

const catalogue::Catalogue& catalogues()
{
    static const catalogue::Catalogue all = catalogue::bundled().value_or(catalogue::Catalogue());
    return all;
}

} // namespace aviso::text
