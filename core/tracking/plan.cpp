#include "core/tracking/plan.h"

#include <algorithm>
#include <compare>
#include <map>
#include <utility>
#include <vector>

namespace aviso::tracking {

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;
using model::Follow;
using model::Status;

namespace {

using std::chrono::days;
using std::chrono::seconds;

constexpr seconds firstDelayAfterFailure = 5min;
constexpr seconds longestDelayAfterFailure = 6h;
constexpr int doublings = 7; // until the longest delay
constexpr days longestSilence{90};
constexpr days longestAfterwards{30}; // of what is still to come once a parcel is delivered
constexpr seconds soon = 24h;

QDateTime later(const QDateTime& from, seconds by)
{
    return from.addSecs(by.count());
}

/// Since when nothing new was heard.
QDateTime silentSince(const Follow& follow)
{
    return follow.since.isValid() ? std::max(follow.since, follow.bookedAt) : follow.bookedAt;
}

seconds interval(const Follow& follow, seconds silence)
{
    if (!follow.status)
        return silence < days(2) ? seconds(2h) : seconds(8h);
    switch (*follow.status) {
    case Status::Announced:
        return silence < days(3) ? seconds(3h) : seconds(12h);
    case Status::OutForDelivery:
        return silence < 14h ? seconds(20min) : seconds(2h);
    case Status::Moving:
    case Status::Problem:
        return silence < days(7) ? seconds(2h) : seconds(8h);
    case Status::ReadyToCollect:
        return seconds(4h);
    case Status::Returning:
    case Status::Delivered:
    case Status::Returned:
    case Status::Cancelled:
        return seconds(8h);
    }
    Q_UNREACHABLE();
}

std::optional<QDateTime> deadline(const Follow& follow)
{
    const QDateTime until = QDateTime::fromString(follow.facts.value(u"storage-until"_s), Qt::ISODate);
    return until.isValid() ? std::optional(until) : std::nullopt;
}

bool endsSoon(const Follow& follow, const QDateTime& now)
{
    const auto until = deadline(follow);
    return follow.status == Status::ReadyToCollect && until && *until < later(now, soon);
}

} // namespace

std::optional<QDateTime> nextAsk(const Follow& follow, Prospect prospect, const QDateTime& now)
{
    if (prospect == Prospect::Over)
        return std::nullopt;
    const seconds silence(std::max<qint64>(0, silentSince(follow).secsTo(now)));
    const bool isLast = follow.status && model::isLast(*follow.status);
    if (silence > (isLast ? longestAfterwards : longestSilence))
        return std::nullopt;
    if (follow.failures > 0) {
        const seconds delay = firstDelayAfterFailure * (1 << std::min(follow.failures - 1, doublings));
        return later(now, std::min(delay, longestDelayAfterFailure));
    }
    return later(now, endsSoon(follow, now) ? seconds(1h) : interval(follow, silence));
}

int urgency(const Follow& follow)
{
    if (!follow.status)
        return 3;
    switch (*follow.status) {
    case Status::OutForDelivery:
        return 0;
    case Status::Problem:
    case Status::ReadyToCollect:
        return 1;
    case Status::Moving:
    case Status::Returning:
        return 2;
    case Status::Announced:
        return 3;
    case Status::Delivered:
    case Status::Returned:
    case Status::Cancelled:
        return 4;
    }
    Q_UNREACHABLE();
}

QList<Turn> plan(QList<Follow> due, const QMap<AccountId, int>& batches)
{
    struct Rank
    {
        int urgency;
        qint64 dueAt;
        qsizetype position;

        auto operator<=>(const Rank&) const = default;
    };
    std::vector<Rank> ranks; // so that sorting moves no parcels about
    ranks.reserve(static_cast<std::size_t>(due.size()));
    for (qsizetype i = 0; i < due.size(); ++i)
        ranks.push_back({urgency(due.at(i)), due.at(i).nextAt.toMSecsSinceEpoch(), i});
    std::ranges::sort(ranks);
    std::map<AccountId, QList<Turn>> turns;
    for (const Rank& rank : ranks) {
        Follow& follow = due[rank.position];
        QList<Turn>& its = turns[follow.account];
        if (its.isEmpty() || its.constLast().parcels.size() >= batches.value(follow.account, 1))
            its.append({.account = follow.account});
        its.last().parcels.append(std::move(follow));
    }
    QList<Turn> ordered;
    bool isAnyLeft = true;
    for (qsizetype round = 0; isAnyLeft; ++round) {
        isAnyLeft = false;
        for (auto& [account, its] : turns)
            if (round < its.size()) {
                ordered.append(std::move(its[round]));
                isAnyLeft = true;
            }
    }
    return ordered;
}

} // namespace aviso::tracking
