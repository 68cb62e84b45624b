#include "app/cli/call.h"
#include "app/cli/demoreport.h"
#include "app/cli/labelset.h"
#include "app/cli/rehearsing.h"
#include "app/cli/words.h"
#include "app/practicedesk.h"
#include "core/base/privatefile.h"
#include "core/model/accounts.h"
#include "core/model/shipments.h"
#include "core/pages/paperfile.h"
#include "core/shipping/booking.h"
#include "core/shipping/readiness.h"
#include "core/text/sentences.h"

#include <QTemporaryDir>

namespace aviso::cli {

using namespace Qt::Literals::StringLiterals;
using app::Workplace;
using storage::Connection;
using storage::Topic;

namespace {

Result<QDir> demoFolder(const QString& wanted)
{
    if (wanted.isEmpty()) {
        QTemporaryDir folder(QDir::tempPath() + u"/aviso-demo-XXXXXX"_s);
        folder.setAutoRemove(false); // what the demo made is for looking at
        if (!folder.isValid())
            return failure(
                Error{.kind = Error::Kind::Storage, .code = u"folder-not-writable"_s, .args = {QDir::tempPath()}});
        return QDir(folder.path());
    }
    QDir folder(QDir(wanted).absolutePath());
    if (auto made = makePrivateFolder(folder.path()); !made)
        return std::unexpected(made.error());
    return folder;
}

Result<void> saveAccount(Workplace& here, model::Account& account)
{
    const auto id = here.store().write(Topic::Accounts, [&](Connection& c) { return model::saveAccount(c, account); });
    if (!id)
        return std::unexpected(id.error());
    account.id = *id;
    return {};
}

/// Checks every draft; what is refused is a bad row with each field named, the others may be booked.
Result<QList<ShipmentId>> checkDrafts(Workplace& here, const RowNumbers& rows, DemoReport& report, const LongCall& call)
{
    const auto drafts =
        here.store().read([](Connection& c) { return model::shipmentsInState(c, model::State::Draft); });
    if (!drafts)
        return std::unexpected(drafts.error());
    QList<ShipmentId> good;
    const auto take = [&](const shipping::Judged& one) {
        if (one.verdict.isBookable())
            good << one.shipment.id;
        const QString& reference = one.shipment.reference;
        for (const catalogue::Problem& problem : one.verdict.problems)
            if (problem.severity == catalogue::Severity::Refused)
                report.bad.append(
                    {rows.value(reference), reference, problem.field, problem.rule, text::sentence(problem)});
    };
    if (auto judged = shipping::judge(here.desk(), *drafts, take, call); !judged)
        return std::unexpected(judged.error());
    return good;
}

Result<void> exportLabels(Workplace& here, const QDir& folder, DemoReport& report, const LongCall& call)
{
    const auto booked =
        here.store().read([](Connection& c) { return model::shipmentsInState(c, model::State::Booked); });
    if (!booked)
        return std::unexpected(booked.error());
    const QString path = folder.absoluteFilePath(u"labels.pdf"_s);
    const auto exported = writeLabels(here, *booked, {.layout = pages::SheetLayout::A6}, path, call);
    if (!exported)
        return std::unexpected(exported.error());
    report.labels = exported->tally.answer();
    report.labelPages = exported->pages;
    if (exported->pages > 0)
        report.labelsFile = path;
    return {};
}

/// One shipment for each language that its recipient reads.
Result<QMap<QString, ShipmentId>> oneForEachLanguage(Workplace& here)
{
    const auto booked =
        here.store().read([](Connection& c) { return model::shipmentsInState(c, model::State::Booked); });
    if (!booked)
        return std::unexpected(booked.error());
    QMap<QString, ShipmentId> chosen;
    for (const ShipmentId id : *booked) {
        const auto shipment = here.store().read([&](Connection& c) { return model::loadShipment(c, id); });
        if (!shipment)
            return std::unexpected(shipment.error());
        const QString language = shipment->consignee.language;
        if (!shipment->messages.isEmpty() && !language.isEmpty() && !chosen.contains(language))
            chosen.insert(language, id);
    }
    return chosen;
}

Result<void> writeRehearsals(Workplace& here, const QDir& folder, DemoReport& report)
{
    const auto chosen = oneForEachLanguage(here);
    if (!chosen)
        return std::unexpected(chosen.error());
    if (auto made = makePrivateFolder(folder.filePath(u"rehearsals"_s)); !made)
        return made;
    for (auto each = chosen->begin(); each != chosen->end(); ++each) {
        const auto rehearsed = rehearseShipment(here, each.value());
        if (!rehearsed)
            return std::unexpected(rehearsed.error());
        for (const QString& kind : {u"pdf"_s, u"html"_s, u"txt"_s}) {
            const QString path =
                folder.absoluteFilePath(u"rehearsals/%1.%2.%3"_s.arg(rehearsed->shipment.reference, each.key(), kind));
            if (auto written = pages::savePaper(rehearsed->paper, path); !written)
                return written;
            report.rehearsals << path;
        }
    }
    return {};
}

/// The main job from the order file to the summary.
Result<void> perform(Call& call, Workplace& here, app::PracticeDesk& practice, const QDir& folder, DemoReport& report)
{
    auto account = practice.account();
    if (!account)
        return std::unexpected(account.error());
    if (auto saved = saveAccount(here, *account); !saved)
        return saved;
    const auto settled =
        shipping::reconcile(here.desk(), call.longCall(Words::tr("Reconciling"))); // an earlier demo was cut
    if (!settled)
        return std::unexpected(settled.error());
    const auto orders = app::placeSampleOrders(folder.absolutePath());
    if (!orders)
        return std::unexpected(orders.error());
    report.ordersFile = *orders;
    auto imported = app::importSamples(here, *account, *orders, call.longCall(Words::tr("Importing")));
    if (!imported)
        return std::unexpected(imported.error());
    report.imported = std::move(imported->report);
    const auto rows = rowNumbers(*orders, *imported);
    if (!rows)
        return std::unexpected(rows.error());
    const auto good = checkDrafts(here, *rows, report, call.longCall(Words::tr("Checking")));
    if (!good)
        return std::unexpected(good.error());
    report.booked = shipping::book(here.desk(), *good, call.longCall(Words::tr("Booking")));
    if (auto done = exportLabels(here, folder, report, call.longCall(Words::tr("Checking codes"))); !done)
        return done;
    if (auto done = writeRehearsals(here, folder, report); !done)
        return done;
    return writeSummary(report, folder);
}

Answer demo(Call& call)
{
    const auto folder = demoFolder(call.arguments().value("out"_L1));
    if (!folder)
        return refusal(folder.error());
    app::PracticeDesk practice(folder->absolutePath());
    const auto workplace = call.open(folder->absoluteFilePath(u"data"_s));
    if (!workplace)
        return refusal(workplace.error());
    DemoReport report{.folder = folder->absolutePath(), .data = (*workplace)->dataFolder()};
    if (const auto done = perform(call, **workplace, practice, *folder, report); !done)
        return refusal(done.error());
    return inAnswer(report);
}

} // namespace

QList<Command> demoCommands()
{
    return {
        {.group = "demo"_L1,
         .help =
             QT_TRANSLATE_NOOP("cli", "Does the main job on sample orders with a practice carrier: nothing reaches a "
                                      "real one. Running it again on the same folder adds nothing."),
         .options = {{"out"_L1, "DIR",
                      QT_TRANSLATE_NOOP("cli", "Where to put what it makes; a new temporary folder when "
                                               "left out.")}},
         .run = demo},
    };
}

} // namespace aviso::cli
