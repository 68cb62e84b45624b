#pragma once

#include "core/base/error.h"

#include <QtGlobal>

#include <optional>

namespace aviso::pages {

/// Why no document was made of several parts, and which of them is to blame.
struct PartRefusal
{
    Error why = {};
    std::optional<qsizetype> part = {}; ///< its place in the list that was given; nothing: no single one

    bool operator==(const PartRefusal&) const = default;
};

} // namespace aviso::pages
