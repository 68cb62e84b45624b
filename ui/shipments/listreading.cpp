#include "ui/shipments/listreading.h"

#include "ui/shipments/readinesslook.h"

#include <algorithm>
#include <chrono>
#include <span>
#include <utility>

namespace aviso::ui {

using namespace Qt::Literals::StringLiterals;
using model::ShipmentKeys;
using shipping::CheckedLine;
using shipping::Desk;
using storage::Connection;

namespace {

constexpr int firstHits = 100;
constexpr std::size_t linesAtOnce = 64; // of the first hits: more are not in view
constexpr std::chrono::milliseconds typingPause{150};
constexpr qint64 restAfterReading = 3; // times as long as the reading took
constexpr int mostLineReads = 2;       // at once: whoever scrolls on wants other lines

Result<QList<CheckedLine>> linesOf(const Desk& desk, std::span<const ShipmentId> keys)
{
    const auto lines = desk.store.read([&](Connection& connection) { return model::shipmentLines(connection, keys); });
    if (!lines)
        return std::unexpected(lines.error());
    QList<CheckedLine> rows;
    rows.reserve(lines->size());
    for (const model::ShipmentLine& line : *lines)
        rows.append({.line = line});
    return rows;
}

shipping::Drafts draftsOf(const Question& question)
{
    return {.stored = question.wanted.stored, .standing = *question.wanted.standing, .order = question.order};
}

/// Nothing: it takes no less than reading all of them.
Result<std::optional<ListReading::First>> firstOf(const Desk& desk, const Question& question,
                                                  const shipping::KnownReadiness& known, const std::stop_token& stop)
{
    ListReading::First first;
    if (question.wanted.standing) {
        auto found = shipping::draftKeys(desk, draftsOf(question), {.keys = firstHits}, known, {.stop = stop});
        if (!found)
            return std::unexpected(found.error());
        first = {.keys = std::move(found->keys), .isAll = found->isAll, .learned = std::move(found->learned)};
    } else {
        auto found = desk.store.read([&](Connection& connection) {
            return model::firstShipmentKeys(connection, question.wanted.stored, question.order, firstHits + 1, stop);
        });
        if (!found)
            return std::unexpected(found.error());
        if (!*found)
            return std::nullopt;
        first.isAll = (*found)->size() <= firstHits;
        (*found)->resize(std::min<std::size_t>((*found)->size(), firstHits));
        first.keys = std::move(**found);
    }
    auto lines = linesOf(desk, std::span(first.keys).first(std::min(linesAtOnce, first.keys.size())));
    if (!lines)
        return std::unexpected(lines.error());
    first.lines = std::move(*lines);
    return std::optional(std::move(first));
}

/// Those that are still there stay where they were.
Result<ShipmentKeys> withKept(const Desk& desk, ShipmentKeys keys, const ListReading::Shown& shown)
{
    if (shown.kept.isEmpty())
        return keys;
    ShipmentKeys kept(shown.kept.begin(), shown.kept.end());
    const auto there = desk.store.read([&](Connection& connection) { return model::versionsOf(connection, kept); });
    if (!there)
        return std::unexpected(there.error());
    std::erase_if(kept, [&there](ShipmentId id) { return !there->contains(number(id)); });
    return keepingInView(keys, kept, *shown.keys);
}

Result<ListReading::Whole> wholeOf(const Desk& desk, const Question& question, const ListReading::Shown& shown,
                                   const shipping::KnownReadiness& known, const LongCall& call)
{
    ListReading::Whole whole;
    if (question.wanted.standing) {
        auto found = shipping::draftKeys(desk, draftsOf(question), {}, known, call);
        if (!found)
            return std::unexpected(found.error());
        whole.keys = std::move(found->keys);
        whole.learned = std::move(found->learned);
    } else {
        auto found = desk.store.read([&](Connection& connection) {
            return model::shipmentKeys(connection, question.wanted.stored, question.order, call.stop);
        });
        if (!found)
            return std::unexpected(found.error());
        whole.keys = std::move(*found);
    }
    auto keys = withKept(desk, std::move(whole.keys), shown);
    if (!keys)
        return std::unexpected(keys.error());
    whole.keys = std::move(*keys);
    whole.change = changeBetween(*shown.keys, whole.keys);
    ShipmentKeys inView(shown.inView.begin(), shown.inView.end());
    if (inView.empty())
        inView.assign(whole.keys.begin(),
                      whole.keys.begin() + std::min(std::ssize(whole.keys), std::ptrdiff_t(linesAtOnce)));
    auto lines = linesOf(desk, inView);
    if (!lines)
        return std::unexpected(lines.error());
    whole.lines = std::move(*lines);
    return whole;
}

} // namespace

ListReading::ListReading(const Services& services, const ReadinessLook& readiness, std::function<Shown()> shown,
                         QObject* parent)
    : QObject(parent), m_services(services), m_readiness(readiness), m_shown(std::move(shown))
{
    m_wholeSoon.setSingleShot(true);
    connect(&m_wholeSoon, &QTimer::timeout, this, &ListReading::readWhole);
}

void ListReading::ask(const Question& question)
{
    m_stop.request_stop();
    m_stop = {};
    m_wholeSoon.stop();
    // Whoever types has not finished yet.
    m_wholeSoon.setInterval(question.wanted.stored.search == m_asked.wanted.stored.search ? std::chrono::milliseconds(0)
                                                                                          : typingPause);
    m_asked = question;
    m_isWhole = false;
    m_isAnswered = false;
    m_isRefreshWanted = false;
    readFirst();
}

void ListReading::readFirst()
{
    m_isReading = true;
    m_sinceBegun.start();
    m_services.tasks
        .run(Lane::Desk,
             [&desk = m_services.desk, question = ofToday(m_asked, m_services.desk.clock), known = m_readiness.all(),
              stop = m_stop.get_token()] { return firstOf(desk, question, known, stop); })
        .in(m_latest)
        .then(this, [this](const Result<std::optional<First>>& first) { takeFirst(first); });
}

void ListReading::takeFirst(const Result<std::optional<First>>& first)
{
    m_isReading = false;
    if (!first)
        return tell(first.error());
    if (!*first)
        return readWhole();
    m_isAnswered = true;
    m_isWhole = (*first)->isAll;
    Q_EMIT foundFirst(m_asked, **first);
    if (!m_isWhole)
        m_wholeSoon.start();
    else if (m_isRefreshWanted)
        askAgainLater();
}

void ListReading::readWhole()
{
    m_isReading = true;
    m_isRefreshWanted = false;
    m_sinceBegun.start();
    m_wholeSoon.stop();
    const Question question = ofToday(m_asked, m_services.desk.clock);
    Shown shown = m_shown();
    if (!m_isAnswered)
        shown.inView.clear(); // it is something else that is shown
    if (!m_isAnswered || question.wanted == Wanted())
        shown.kept.clear();
    const auto work = [&desk = m_services.desk, question, shown, known = m_readiness.all(),
                       stop = m_stop.get_token()](const LongCall& call) {
        return wholeOf(desk, question, shown, known,
                       {.stop = question.wanted.standing ? call.stop : stop, .progress = call.progress});
    };
    const auto receive = [this, keys = shown.keys](const Result<Whole>& whole) {
        if (whole && keys != m_shown().keys)
            return readWhole(); // it tells the difference to what is no longer shown
        takeWhole(whole);
    };
    if (question.wanted.standing)
        m_services.tasks.run(Lane::Desk, tr("Checking drafts"), work).in(m_latest).then(this, receive);
    else
        m_services.tasks.run(Lane::Desk, [work] { return work({}); }).in(m_latest).then(this, receive);
}

void ListReading::takeWhole(const Result<Whole>& whole)
{
    m_isReading = false;
    m_lastTook = m_sinceBegun.elapsed();
    if (!whole)
        return tell(whole.error());
    m_isAnswered = true;
    m_isWhole = true;
    ++m_epoch;
    m_underWay.clear();
    Q_EMIT foundWhole(m_asked, *whole);
    if (m_isRefreshWanted)
        askAgainLater();
}

void ListReading::refresh()
{
    m_isRefreshWanted = true;
    if (!m_isReading && !m_wholeSoon.isActive())
        askAgainLater();
}

void ListReading::askAgainLater()
{
    // A reading of a million keys takes its time: while a batch commits, the store has other things to do as well.
    const qint64 rest = m_lastTook * (1 + restAfterReading) - m_sinceBegun.elapsed();
    m_wholeSoon.start(std::chrono::milliseconds(std::max<qint64>(0, rest)));
}

/// That somebody stopped it is no news.
void ListReading::tell(const Error& error)
{
    if (error.kind != Error::Kind::Cancelled)
        Q_EMIT failed(error);
}

void ListReading::readLines(const QList<ShipmentId>& ids)
{
    ShipmentKeys wanted;
    for (const ShipmentId id : ids)
        if (!m_underWay.contains(number(id)))
            wanted.push_back(id);
    if (wanted.empty())
        return;
    if (m_lineReads >= mostLineReads)
        return; // linesRead() makes the list look again
    for (const ShipmentId id : wanted)
        m_underWay.insert(number(id));
    ++m_lineReads;
    m_services.tasks.run(Lane::Desk, [&desk = m_services.desk, wanted] { return linesOf(desk, wanted); })
        .then(this, [this, epoch = m_epoch, wanted](const Result<QList<CheckedLine>>& lines) {
            --m_lineReads;
            if (epoch == m_epoch)
                for (const ShipmentId id : wanted)
                    m_underWay.remove(number(id));
            if (!lines)
                return tell(lines.error());
            Q_EMIT linesRead(epoch == m_epoch ? *lines : QList<CheckedLine>());
        });
}

} // namespace aviso::ui
