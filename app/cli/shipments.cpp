#include "core/model/shipments.h"

#include "app/cli/selection.h"
#include "app/cli/shipmentfields.h"
#include "app/cli/shipmentjson.h"
#include "app/cli/words.h"
#include "core/model/accounts.h"
#include "core/shipping/booking.h"
#include "core/shipping/journal.h"
#include "core/shipping/readiness.h"
#include "core/text/changes.h"
#include "core/text/sentences.h"

#include <QLocale>

#include <algorithm>

namespace aviso::cli {

using namespace Qt::Literals::StringLiterals;
using app::Workplace;
using model::Shipment;
using storage::Connection;
using storage::Topic;

namespace {

constexpr int defaultLimit = 100;

/// The filter and the page that the options describe.
struct ListQuery
{
    model::ShipmentFilter filter = {};
    int limit = defaultLimit;
    std::optional<ShipmentId> after = {};
};

std::expected<ListQuery, Answer> listQuery(const Arguments& arguments)
{
    ListQuery query{.filter = {.search = arguments.value("search"_L1)}};
    if (arguments.has("state"_L1)) {
        query.filter.state = model::stateFromWord(arguments.value("state"_L1));
        if (!query.filter.state)
            return std::unexpected(
                wrongUse(u"unknown-state"_s, u"--state"_s,
                         Words::tr("There is no state \"%1\". Known states: draft, booking, unknown, "
                                   "booked, cancelled.")
                             .arg(arguments.value("state"_L1))));
    }
    if (arguments.has("status"_L1)) {
        query.filter.status = model::statusFromWord(arguments.value("status"_L1));
        if (!query.filter.status)
            return std::unexpected(
                wrongUse(u"unknown-status"_s, u"--status"_s,
                         Words::tr("There is no status \"%1\". Known ones: announced, moving, out-for-delivery, "
                                   "ready-to-collect, delivered, problem, returning, returned, cancelled.")
                             .arg(arguments.value("status"_L1))));
    }
    if (arguments.has("limit"_L1)) {
        const auto limit = readNumber(arguments.value("limit"_L1), 1, u"--limit"_s);
        if (!limit)
            return std::unexpected(limit.error());
        query.limit = static_cast<int>(std::min<qint64>(*limit, 1'000'000));
    }
    if (arguments.has("after"_L1)) {
        const auto after = readNumber(arguments.value("after"_L1), 1, u"--after"_s);
        if (!after)
            return std::unexpected(after.error());
        query.after = ShipmentId{*after};
    }
    return query;
}

QString inOneLine(const model::ShipmentLine& line)
{
    return QStringList{QString::number(number(line.id)),
                       line.reference,
                       text::stateName(line.state),
                       line.service,
                       line.number,
                       line.consignee,
                       QString(line.postcode + u' ' + line.city).trimmed()}
        .join(u'\t');
}

Answer list(Call& call)
{
    const auto query = listQuery(call.arguments());
    if (!query)
        return query.error();
    const auto workplace = call.open();
    if (!workplace)
        return refusal(workplace.error());
    auto lines = (*workplace)->store().read([&](Connection& connection) {
        return model::listShipments(connection, query->filter, query->limit + 1,
                                    query->after); // one more tells of more
    });
    if (!lines)
        return refusal(lines.error());
    QJsonValue next;
    if (lines->size() > query->limit) {
        lines->removeLast();
        next = number(lines->last().id);
    }
    Answer answer;
    QJsonArray items;
    for (const model::ShipmentLine& line : *lines) {
        items.append(toJson(line));
        answer.lines << inOneLine(line);
    }
    answer.json = {{u"items"_s, items}, {u"next"_s, next}};
    return answer;
}

QStringList inLines(const Dossier& dossier)
{
    const Shipment& s = dossier.shipment;
    QStringList lines{u"%1  %2  %3"_s.arg(number(s.id)).arg(s.reference, text::stateName(s.state)),
                      model::displayName(s.consignee),
                      QString(s.consignee.street + u' ' + s.consignee.houseNumber).trimmed(),
                      u"%1-%2 %3"_s.arg(s.consignee.country, s.consignee.postcode, s.consignee.city),
                      QStringList(QStringList{dossier.account, s.service.basic} + s.service.additional).join(u"  "_s)};
    if (dossier.hold)
        lines << text::holdText(*dossier.hold);
    for (const model::Parcel& parcel : s.parcels)
        lines << u"%1: %2 g  %3"_s.arg(parcel.position).arg(parcel.weightGrams).arg(parcel.number);
    for (const model::Item& item : dossier.items)
        lines << u"%1 × %2 %3  (%4/%1)"_s.arg(item.quantity).arg(item.code, item.name).arg(item.picked);
    for (const model::Event& event : dossier.events)
        lines << u"%1  %2"_s.arg(QLocale().toString(event.at.toLocalTime(), QLocale::ShortFormat),
                                 text::sentence(event));
    return lines;
}

Answer show(Call& call)
{
    const auto workplace = call.open();
    if (!workplace)
        return refusal(workplace.error());
    const QString ref = call.arguments().operands.first();
    const auto dossier = (*workplace)->store().read([&](Connection& connection) -> Result<Dossier> {
        const auto id = model::findShipment(connection, ref);
        if (!id)
            return std::unexpected(id.error());
        return loadDossier(connection, *id);
    });
    if (!dossier)
        return refusal(dossier.error());
    return {.json = toJson(*dossier), .lines = inLines(*dossier)};
}

/// What "set" was told: shipments first, then pairs.
struct SetWords
{
    QStringList refs = {};
    Pairs pairs = {};
};

std::expected<SetWords, Answer> setWords(const QStringList& operands)
{
    const auto firstPair = std::ranges::find_if(operands, [](const QString& word) { return word.contains(u'='); });
    const auto count = firstPair - operands.begin();
    auto pairs = readPairs(operands.sliced(count), u"shipments set"_s);
    if (!pairs)
        return std::unexpected(pairs.error());
    if (count == 0 || pairs->isEmpty())
        return std::unexpected(wrongUse(u"missing-operand"_s, {},
                                        Words::tr("Say which shipments first, and then what is to change: "
                                                  "REF... key=value...")));
    return SetWords{operands.first(count), std::move(*pairs)};
}

/// All shipments of one call are one step to undo.
Result<Shipment> changeOne(Workplace& here, ShipmentId id, const QList<Edit>& edits, shipping::Recorder& recorder)
{
    return here.store().write(Topic::Shipments, [&](Connection& connection) -> Result<Shipment> {
        const auto changed =
            recorder.record(connection, id, [&](Connection& c, const Shipment& before) -> Result<void> {
                Shipment after = before;
                for (const Edit& edit : edits)
                    edit(after);
                if (after == before)
                    return {};
                if (auto saved = model::saveShipment(c, after, recorder.now()); !saved)
                    return std::unexpected(saved.error());
                return {};
            });
        if (!changed)
            return std::unexpected(changed.error());
        return model::loadShipment(connection, id);
    });
}

/// Collects what the check says of one shipment after another.
struct CheckReport
{
    QJsonArray items = {};
    QStringList lines = {};
    bool hasRefused = false;

    void add(const Shipment& shipment, const catalogue::Verdict& verdict)
    {
        items.append(QJsonObject{{u"id"_s, number(shipment.id)},
                                 {u"reference"_s, shipment.reference},
                                 {u"problems"_s, toJson(verdict.problems)}});
        const QString name = shipment.reference.isEmpty() ? QString::number(number(shipment.id)) : shipment.reference;
        for (const catalogue::Problem& problem : verdict.problems)
            lines << name + u": "_s + inWords(problem);
        hasRefused = hasRefused || !verdict.isBookable();
    }
};

Answer set(Call& call)
{
    const auto words = setWords(call.arguments().operands);
    if (!words)
        return words.error();
    const auto workplace = call.open();
    if (!workplace)
        return refusal(workplace.error());
    Workplace& here = **workplace;
    const auto accounts = here.store().read([](Connection& connection) { return model::listAccounts(connection); });
    if (!accounts)
        return refusal(accounts.error());
    const auto edits = readEdits(words->pairs, {here.catalogue(), *accounts});
    if (!edits)
        return edits.error();
    auto chosen = selectNamed(here, words->refs);
    if (!chosen)
        return chosen.error();
    CheckReport report;
    shipping::Recorder recorder({.code = u"change"_s}, here.clock().now());
    for (const ShipmentId id : chosen->ids) {
        const auto changed = changeOne(here, id, *edits, recorder);
        const auto verdict = changed ? shipping::check(here.desk(), *changed) : std::unexpected(changed.error());
        if (verdict) {
            report.add(*changed, *verdict);
            continue;
        }
        chosen->failed.append(failedItem(number(id), QString::number(number(id)), verdict.error()));
        chosen->remarks << failedLine(QString::number(number(id)), verdict.error());
    }
    return {.exit = chosen->failed.isEmpty() ? Exit::Done : Exit::SomeFailed,
            .json = {{u"items"_s, report.items}, {u"failed"_s, chosen->failed}},
            .lines = report.lines,
            .remarks = chosen->remarks};
}

Answer check(Call& call)
{
    const auto workplace = call.open();
    if (!workplace)
        return refusal(workplace.error());
    Workplace& here = **workplace;
    auto chosen = selectShipments(call, here, model::State::Draft);
    if (!chosen)
        return chosen.error();
    CheckReport report;
    const auto judged = shipping::judge(
        here.desk(), chosen->ids, [&report](const shipping::Judged& one) { report.add(one.shipment, one.verdict); },
        call.longCall(Words::tr("Checking")));
    if (!judged)
        return refusal(judged.error());
    const bool isClean = chosen->failed.isEmpty() && !report.hasRefused;
    return {.exit = isClean ? Exit::Done : Exit::SomeFailed,
            .json = {{u"items"_s, report.items}, {u"failed"_s, chosen->failed}},
            .lines = report.lines,
            .remarks = chosen->remarks};
}

} // namespace

QList<Command> shipmentCommands()
{
    return {
        {.group = "shipments"_L1,
         .verb = "list"_L1,
         .help = QT_TRANSLATE_NOOP("cli", "Lists shipments, the newest first."),
         .options = {{"state"_L1, "S",
                      QT_TRANSLATE_NOOP("cli", "Only draft, booking, unknown, booked or cancelled "
                                               "ones.")},
                     {"status"_L1, "S",
                      QT_TRANSLATE_NOOP("cli", "Only those of which a parcel stands so: announced, moving, "
                                               "out-for-delivery, ready-to-collect, delivered, problem, returning or "
                                               "returned.")},
                     {"search"_L1, "TEXT", QT_TRANSLATE_NOOP("cli", "Every word must occur.")},
                     {"limit"_L1, "N", QT_TRANSLATE_NOOP("cli", "At most so many; 100 when left out.")},
                     {"after"_L1, "ID",
                      QT_TRANSLATE_NOOP("cli", "Go on behind this one: \"next\" of the page "
                                               "before.")}},
         .run = list},
        {.group = "shipments"_L1,
         .verb = "show"_L1,
         .operands = "REF",
         .help = QT_TRANSLATE_NOOP("cli", "Shows one shipment with all that is known of it."),
         .count = {1, 1},
         .run = show},
        {.group = "shipments"_L1,
         .verb = "set"_L1,
         .operands = "REF... KEY=VALUE...",
         .help = QT_TRANSLATE_NOOP("cli", "Changes drafts. What does not fit is stored and reported, never cut."),
         .count = {2, anyNumber},
         .run = set},
        {.group = "shipments"_L1,
         .verb = "check"_L1,
         .operands = "[REF...|--all]",
         .help = QT_TRANSLATE_NOOP("cli", "Says what would be refused, dropped or unwise. Exit status 1 when something "
                                          "would be refused."),
         .count = {0, anyNumber},
         .options = {allOption(QT_TRANSLATE_NOOP("cli", "All drafts."))},
         .run = check},
    };
}

} // namespace aviso::cli
