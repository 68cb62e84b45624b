#include "core/carriers/place.h"

#include <array>
#include <utility>

namespace aviso::carriers {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array<std::pair<PlaceKind, QLatin1StringView>, 5> words{{{PlaceKind::Settlement, "settlement"_L1},
                                                                        {PlaceKind::Street, "street"_L1},
                                                                        {PlaceKind::Branch, "branch"_L1},
                                                                        {PlaceKind::Locker, "locker"_L1},
                                                                        {PlaceKind::ServicePoint, "service-point"_L1}}};

} // namespace

QString placeKindWord(PlaceKind kind)
{
    for (const auto& [one, word] : words)
        if (one == kind)
            return word;
    Q_UNREACHABLE();
}

std::optional<PlaceKind> placeKindFromWord(QStringView word)
{
    for (const auto& [kind, known] : words)
        if (known == word)
            return kind;
    return std::nullopt;
}

} // namespace aviso::carriers
