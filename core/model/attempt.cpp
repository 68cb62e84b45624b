#include "core/model/attempt.h"

#include "core/base/wordtable.h"

namespace aviso::model {

using namespace Qt::Literals::StringLiterals;

QString attemptWord(AttemptState state)
{
    static constexpr WordTable<AttemptState, 5> words{{{AttemptState::Intended, "intended"_L1},
                                                       {AttemptState::Unknown, "unknown"_L1},
                                                       {AttemptState::Booked, "booked"_L1},
                                                       {AttemptState::Refused, "refused"_L1},
                                                       {AttemptState::Burnt, "burnt"_L1}}};
    return words.of(state);
}

QString wayWord(Way way)
{
    return way == Way::Back ? u"back"_s : u"there"_s;
}

} // namespace aviso::model
