#include "ui/shipments/labelsheets.h"

#include "core/model/accounts.h"
#include "core/model/presets.h"
#include "core/model/printjobs.h"
#include "core/model/shipments.h"
#include "core/pages/storedlabels.h"
#include "core/printing/devices.h"
#include "core/text/sentences.h"
#include "ui/shipments/labelprinting.h"

#include <QCollator>

#include <algorithm>
#include <utility>

namespace aviso::ui {

using namespace Qt::Literals::StringLiterals;
using printing::Order;
using printing::PrintJob;
using storage::Connection;

namespace {

/// By what a shipment is sorted, and what its group is called.
struct PlaceInBatch
{
    QString key = {};
    QString group = {};
};

/// The parcels of a region lie together where they are picked: the first two characters of the postcode.
PlaceInBatch byPostcode(const model::Shipment& shipment)
{
    const QString place = shipment.consignee.country + u'-' + shipment.consignee.postcode;
    return {.key = place,
            .group = shipment.consignee.country + u'-' +
                     shipment.consignee.postcode.first(std::min<qsizetype>(shipment.consignee.postcode.size(), 2))};
}

Result<PlaceInBatch> byService(Connection& connection, const model::Shipment& shipment)
{
    const auto preset = model::presetOf(connection, shipment.id);
    if (!preset)
        return std::unexpected(preset.error());
    if (*preset) {
        const auto presets = model::listPresets(connection);
        if (!presets)
            return std::unexpected(presets.error());
        const auto found = std::ranges::find(*presets, **preset, &model::Preset::id);
        if (found != presets->end())
            return PlaceInBatch{.key = found->name, .group = found->name};
    }
    QString account;
    if (shipment.account) {
        const auto loaded = model::loadAccount(connection, *shipment.account);
        if (!loaded)
            return std::unexpected(loaded.error());
        account = loaded->name;
    }
    const QString name =
        (QStringList{account, shipment.service.basic} + shipment.service.additional).join(u' ').trimmed();
    return PlaceInBatch{.key = name, .group = name};
}

Result<PlaceInBatch> placeOf(Connection& connection, const model::Shipment& shipment, Order order)
{
    switch (order) {
    case Order::Consignee: {
        const QString name = model::displayName(shipment.consignee);
        return PlaceInBatch{.key = name, .group = name};
    }
    case Order::Service:
        return byService(connection, shipment);
    case Order::Postcode:
        return byPostcode(shipment);
    case Order::AsListed:
        break;
    }
    return PlaceInBatch();
}

struct Placed
{
    QString key = {};
    QList<LabelSheet> sheets = {};
};

Result<Placed> sheetsOf(Connection& connection, ShipmentId id, const QList<DocumentId>& only, Order order)
{
    const auto shipment = model::loadShipment(connection, id);
    if (!shipment)
        return std::unexpected(shipment.error());
    const auto labels = pages::storedLabels(connection, id, pages::Copies::Marked);
    if (!labels)
        return std::unexpected(labels.error());
    const auto place = placeOf(connection, *shipment, order);
    if (!place)
        return std::unexpected(place.error());
    const auto unpacked = shipping::unpacked(connection, id);
    if (!unpacked)
        return std::unexpected(unpacked.error());
    Placed placed{.key = place->key};
    for (const pages::StoredLabel& stored : *labels)
        if (only.isEmpty() || only.contains(stored.label.id))
            placed.sheets.append({.stored = stored,
                                  .reference = shipment->reference,
                                  .group = place->group,
                                  .unpacked = stored.label.printCount == 0 ? *unpacked : std::nullopt});
    return placed;
}

Result<LabelsWanted> lastJob(Connection& connection)
{
    const auto labels = model::lastPrinted(connection);
    if (!labels)
        return std::unexpected(labels.error());
    if (labels->isEmpty())
        return failure(Error::Kind::NotFound, u"no-last-print"_s);
    LabelsWanted wanted{.only = *labels};
    for (const DocumentId label : *labels) {
        const auto rows = connection.run(u"SELECT shipment_id FROM documents WHERE id = ?"_s, label);
        if (!rows)
            return std::unexpected(rows.error());
        if (!rows->isEmpty() && !wanted.shipments.contains(rows->first().id<ShipmentId>(0)))
            wanted.shipments.append(rows->first().id<ShipmentId>(0));
    }
    return wanted;
}

QList<LabelSheet> sorted(QList<Placed> places, Order order)
{
    if (order != Order::AsListed) {
        QCollator collator;
        collator.setNumericMode(true);
        std::ranges::stable_sort(places, [&collator](const Placed& one, const Placed& other) {
            return collator.compare(one.key, other.key) < 0;
        });
    }
    QList<LabelSheet> sheets;
    for (const Placed& place : std::as_const(places))
        sheets += place.sheets;
    return sheets;
}

} // namespace

bool areSeparated(const printing::BatchHabits& habits)
{
    return habits.areGroupsSeparated && habits.order != Order::AsListed;
}

pages::Separator separatorOf(const QString& group, int labels)
{
    return {.title = group,
            .lines = {LabelPrinting::tr("%n label(s)", nullptr, labels), text::dateText(QDate::currentDate())}};
}

QString LabelSheet::name() const
{
    return QStringList{reference, stored.label.number}.join(u"  "_s).trimmed();
}

bool LabelSheet::isCommands() const
{
    return pages::labelFormat(stored.label.format) == pages::LabelFormat::Zpl2;
}

Result<LabelsFound> findLabels(Connection& connection, const LabelsWanted& wanted, printing::Paper paper)
{
    auto printer = printing::printerFor(connection, paper);
    if (printer && wanted.isLastJob && !printer->isSilent()) // a desk that prints on sheets only
        printer = printing::printerFor(connection, printing::Paper::Sheet);
    if (!printer)
        return std::unexpected(printer.error());
    auto habits = printing::batchHabits(connection);
    if (!habits)
        return std::unexpected(habits.error());
    if (wanted.isLastJob)
        habits->order = Order::AsListed; // as it came out
    const auto labels = wanted.isLastJob ? lastJob(connection) : Result<LabelsWanted>(wanted);
    if (!labels)
        return std::unexpected(labels.error());
    QList<Placed> places;
    for (const ShipmentId id : labels->shipments) {
        auto placed = sheetsOf(connection, id, labels->only, habits->order);
        if (!placed)
            return std::unexpected(placed.error());
        places.append(std::move(*placed));
    }
    const auto head = printing::headOf(connection, printer->queue);
    if (!head)
        return std::unexpected(head.error());
    return LabelsFound{
        .sheets = sorted(std::move(places), habits->order), .printer = *printer, .head = *head, .habits = *habits};
}

QList<Result<pages::ReadyLabel>> makeSheetsReady(const LabelsFound& found, const pages::Rendering& rendering,
                                                 const LongCall& call)
{
    const bool takesCommands = found.printer.isSilent() && printing::takesCommands(found.printer);
    QList<pages::StoredLabel> drawn;
    QList<pages::StoredLabel> commands;
    for (const LabelSheet& sheet : found.sheets)
        (takesCommands && sheet.isCommands() ? commands : drawn).append(sheet.stored);
    QList<Result<pages::ReadyLabel>> drawnReady = pages::makeReady(drawn, rendering, call);
    QList<Result<pages::ReadyLabel>> commandsReady = pages::makeCommandsReady(commands, found.head, call);
    QList<Result<pages::ReadyLabel>> ready;
    for (const LabelSheet& sheet : found.sheets)
        ready.append((takesCommands && sheet.isCommands() ? commandsReady : drawnReady).takeFirst());
    return ready;
}

printing::HandedOver handSheetsOver(const printing::PrintRoom& room, const printing::PrinterSetup& printer,
                                    const printing::BatchHabits& habits, const QList<LabelSheet>& sheets)
{
    printing::HandedOver all;
    for (const auto kind : {PrintJob::Kind::Pdf, PrintJob::Kind::Raw}) {
        printing::Batch batch{.printer = printer, .kind = kind};
        if (areSeparated(habits))
            batch.separator = &separatorOf;
        QList<qsizetype> places;
        for (qsizetype i = 0; i < sheets.size(); ++i) {
            if ((sheets[i].ready.form == pages::ReadyLabel::Form::Commands) != (kind == PrintJob::Kind::Raw))
                continue;
            places.append(i);
            batch.parts.append({.print = sheets[i].print, .bytes = sheets[i].ready.pdf, .group = sheets[i].group});
        }
        if (places.isEmpty())
            continue;
        const printing::HandedOver one = printing::handOver(room, batch);
        all.taken += one.taken;
        all.late += one.late;
        for (const pages::LeftOut& left : one.leftOut)
            all.leftOut.append({places[left.index], left.why});
        if (one.trouble)
            all.trouble = one.trouble;
    }
    return all;
}

} // namespace aviso::ui
