#include "app/cli/call.h"
#include "app/cli/draining.h"
#include "app/cli/words.h"
#include "core/outbox/channels/receipts.h"

#include <QFileInfo>

#include <algorithm>

namespace aviso::cli {

using namespace Qt::Literals::StringLiterals;
using storage::Connection;
using storage::Topic;

namespace {

constexpr int defaultLimit = 100;

/// The page that the options describe.
struct Wanted
{
    std::optional<outbox::State> state = {};
    int limit = defaultLimit;
    std::optional<OutgoingId> after = {};
};

std::expected<Wanted, Answer> wantedPage(const Arguments& arguments)
{
    Wanted wanted;
    if (arguments.has("state"_L1)) {
        wanted.state = outbox::stateFromWord(arguments.value("state"_L1));
        if (!wanted.state)
            return std::unexpected(wrongUse(u"unknown-state"_s, u"--state"_s,
                                            Words::tr("There is no state \"%1\". Known states: waiting, sent, failed.")
                                                .arg(arguments.value("state"_L1))));
    }
    if (arguments.has("limit"_L1)) {
        const auto limit = readNumber(arguments.value("limit"_L1), 1, u"--limit"_s);
        if (!limit)
            return std::unexpected(limit.error());
        wanted.limit = static_cast<int>(std::min<qint64>(*limit, 1'000'000));
    }
    if (arguments.has("after"_L1)) {
        const auto after = readNumber(arguments.value("after"_L1), 1, u"--after"_s);
        if (!after)
            return std::unexpected(after.error());
        wanted.after = OutgoingId{*after};
    }
    return wanted;
}

/// The page and how many there are of each, as of one moment.
struct Reading
{
    QList<outbox::Entry> entries = {};
    QMap<outbox::State, qint64> counts = {};
};

Result<Reading> read(Connection& connection, const Wanted& wanted)
{
    auto entries = outbox::list(connection, wanted.state, wanted.limit + 1, wanted.after); // one more tells of more
    if (!entries)
        return std::unexpected(entries.error());
    auto counts = outbox::countByState(connection);
    if (!counts)
        return std::unexpected(counts.error());
    return Reading{.entries = std::move(*entries), .counts = std::move(*counts)};
}

Answer list(Call& call)
{
    const auto wanted = wantedPage(call.arguments());
    if (!wanted)
        return wanted.error();
    const auto workplace = call.open();
    if (!workplace)
        return refusal(workplace.error());
    auto reading = (*workplace)->store().read([&](Connection& connection) { return read(connection, *wanted); });
    if (!reading)
        return refusal(reading.error());
    QJsonValue next;
    if (reading->entries.size() > wanted->limit) {
        reading->entries.removeLast();
        next = number(reading->entries.last().id);
    }
    Answer answer;
    QJsonArray items;
    for (const outbox::Entry& entry : reading->entries) {
        items.append(toJson(entry));
        answer.lines << inOneLine(entry);
    }
    answer.json = {{u"items"_s, items}, {u"next"_s, next}};
    for (const outbox::State state : {outbox::State::Waiting, outbox::State::Sent, outbox::State::Failed})
        answer.json.insert(outbox::stateWord(state), reading->counts.value(state));
    return answer;
}

Result<void> keepFolder(app::Workplace& here, const QString& said)
{
    const QString folder = said.isEmpty() ? QString() : QFileInfo(said).absoluteFilePath();
    if (auto good = outbox::channels::checkReceiptsFolder(folder); !good)
        return good;
    return here.store().write(Topic::Settings | Topic::Outbox, [&](Connection& connection) {
        return outbox::channels::keepReceiptsFolder(connection, folder, here.clock().now());
    });
}

Answer drain(Call& call)
{
    const auto workplace = call.open();
    if (!workplace)
        return refusal(workplace.error());
    if (call.arguments().has("receipts"_L1))
        if (auto kept = keepFolder(**workplace, call.arguments().value("receipts"_L1)); !kept)
            return refusal(kept.error());
    return told(outbox::drain((*workplace)->despatch(), outbox::Due::Everything, call.stop()));
}

} // namespace

QList<Command> outboxCommands()
{
    return {
        {.group = "outbox"_L1,
         .verb = "list"_L1,
         .help = QT_TRANSLATE_NOOP("cli", "Lists what must leave the desk or has left it, the newest first."),
         .options = {{"state"_L1, "S", QT_TRANSLATE_NOOP("cli", "Only waiting, sent or failed ones.")},
                     {"limit"_L1, "N", QT_TRANSLATE_NOOP("cli", "At most so many; 100 when left out.")},
                     {"after"_L1, "ID",
                      QT_TRANSLATE_NOOP("cli", "Go on behind this one: \"next\" of the page "
                                               "before.")}},
         .run = list},
        {.group = "outbox"_L1,
         .verb = "drain"_L1,
         .help = QT_TRANSLATE_NOOP("cli", "Sends everything that waits, now."),
         .options = {{"receipts"_L1, "DIR",
                      QT_TRANSLATE_NOOP("cli", "From now on, write a receipt of each booking to "
                                               "this folder; \"\" for none.")}},
         .run = drain},
    };
}

} // namespace aviso::cli
