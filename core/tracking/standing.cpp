#include "core/tracking/standing.h"

#include <algorithm>

namespace aviso::tracking {

using catalogue::StatusCode;
using model::Status;
using model::TrackingEvent;

namespace {

Standing standing(const StatusCode& code, const QString& raw, const QDateTime& since)
{
    return {.status = code.status,
            .code = raw,
            .since = since,
            .isOver = code.status && model::isLast(*code.status) && !code.goesOn};
}

/// What the events say by themselves, and whether the newest of them says it.
struct Word
{
    Standing standing = {};
    bool isNewest = true;
};

Word lastWord(const catalogue::Entry& entry, const QList<TrackingEvent>& events)
{
    Word word;
    for (auto event = events.crbegin(); event != events.crend(); ++event) {
        const StatusCode* code = event->isRevoked ? nullptr : catalogue::statusCode(entry, event->code);
        if (!event->isRevoked && !code)
            return {.standing = {.code = event->code, .since = event->at}, .isNewest = word.isNewest};
        if (code && code->status)
            return {.standing = standing(*code, event->code, event->at), .isNewest = word.isNewest};
        word.isNewest = false;
    }
    return word;
}

bool wentBack(const catalogue::Entry& entry, const QList<TrackingEvent>& events)
{
    return std::ranges::any_of(events, [&](const TrackingEvent& event) {
        const StatusCode* code = event.isRevoked ? nullptr : catalogue::statusCode(entry, event.code);
        return code && code->status == Status::Returning;
    });
}

} // namespace

Standing standingOf(const catalogue::Entry& entry, const QList<TrackingEvent>& events, const QString& summary)
{
    Word word = lastWord(entry, events);
    const StatusCode* whole = summary.isEmpty() ? nullptr : catalogue::statusCode(entry, summary);
    const bool isSilent = !word.standing.status || !word.isNewest;
    if (isSilent && whole && whole->status)
        word.standing = standing(*whole, summary, events.isEmpty() ? QDateTime() : events.constLast().at);
    else if (!whole && !summary.isEmpty() && word.standing.code.isEmpty())
        word.standing = {.code = summary};
    if (word.standing.status == Status::Delivered && wentBack(entry, events)) {
        word.standing.status = Status::Returned;
        word.standing.isOver = true;
    }
    return word.standing;
}

} // namespace aviso::tracking
