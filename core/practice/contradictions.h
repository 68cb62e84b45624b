#pragma once

#include <QLatin1StringView>

#include <span>

namespace aviso::practice {

/// A place where the sources about a carrier disagree or are silent, and what the stand-in does there. The rule of
/// thumb is the strict reading: what passes here passes under either.
struct Contradiction
{
    enum class Kind { Disagree, Silent, NotJudged };

    QLatin1StringView id;
    Kind kind;
    QLatin1StringView codes;   ///< error or warning codes it concerns, separated by blanks
    QLatin1StringView sources; ///< what they say
    QLatin1StringView reading; ///< what the stand-in does
    QLatin1StringView why;
};

std::span<const Contradiction> contradictions();

} // namespace aviso::practice
