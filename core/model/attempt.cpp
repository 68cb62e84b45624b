#include "core/model/attempt.h"

namespace aviso::model {

using namespace Qt::Literals::StringLiterals;

QString attemptWord(AttemptState state)
{
    switch (state) {
    case AttemptState::Intended:
        return u"intended"_s;
    case AttemptState::Unknown:
        return u"unknown"_s;
    case AttemptState::Booked:
        return u"booked"_s;
    case AttemptState::Refused:
        return u"refused"_s;
    case AttemptState::Burnt:
        return u"burnt"_s;
    }
    return u"intended"_s;
}

QString wayWord(Way way)
{
    return way == Way::Back ? u"back"_s : u"there"_s;
}

} // namespace aviso::model
