#include "ui/shipments/listexport.h"

#include "core/base/privatefile.h"
#include "core/tabular/csvwriter.h"
#include "ui/shipments/listcolumns.h"

#include <QSaveFile>

#include <algorithm>
#include <span>

namespace aviso::ui {

using namespace Qt::Literals::StringLiterals;
using shipping::CheckedLine;
using storage::Connection;

namespace {

constexpr std::size_t rowsAtOnce = 512;
constexpr char delimiter = ';';

std::unexpected<Error> cannotWrite(const QSaveFile& file)
{
    return failure(Error{.kind = Error::Kind::Storage,
                         .code = u"cannot-write"_s,
                         .args = {file.fileName()},
                         .detail = troubleWith(file)});
}

/// The lines of a part, with how its drafts stand.
Result<QList<CheckedLine>> linesOf(const shipping::Desk& desk, std::span<const ShipmentId> keys,
                                   const shipping::KnownReadiness& known)
{
    const auto lines = desk.store.read([&](Connection& connection) { return model::shipmentLines(connection, keys); });
    if (!lines)
        return std::unexpected(lines.error());
    QList<ShipmentId> unknown;
    for (const model::ShipmentLine& line : *lines)
        if (line.state == model::State::Draft && known.value(number(line.id)).version != line.version)
            unknown.append(line.id);
    const auto looked = shipping::readiness(desk, unknown);
    if (!looked)
        return std::unexpected(looked.error());
    QList<CheckedLine> rows;
    for (const model::ShipmentLine& line : *lines) {
        CheckedLine row{.line = line};
        if (const auto found = looked->constFind(line.id); found != looked->cend())
            row.readiness = *found;
        else if (line.state == model::State::Draft)
            row.readiness = known.value(number(line.id)).readiness;
        rows.append(row);
    }
    return rows;
}

Result<model::ShipmentKeys> allKeys(const shipping::Desk& desk, const Question& question,
                                    const shipping::KnownReadiness& known, const LongCall& call)
{
    if (!question.wanted.standing)
        return desk.store.read([&](Connection& connection) {
            return model::shipmentKeys(connection, question.wanted.stored, question.order, call.stop);
        });
    auto drafts = shipping::draftKeys(
        desk, {.stored = question.wanted.stored, .standing = *question.wanted.standing, .order = question.order}, {},
        known, call);
    if (!drafts)
        return std::unexpected(drafts.error());
    return std::move(drafts->keys);
}

} // namespace

Result<qint64> exportList(const shipping::Desk& desk, const Question& question, const ListExport& wanted,
                          const LongCall& call)
{
    const auto all = allKeys(desk, ofToday(question, desk.clock), wanted.known, call);
    if (!all)
        return std::unexpected(all.error());
    const QList<Column<CheckedLine>> columns = shipmentColumns();
    QSaveFile file(wanted.file);
    if (auto opened = openPrivately(file); !opened)
        return std::unexpected(opened.error());
    qint64 written = 0;
    QByteArray bytes = tabular::csvStart() + tabular::csvRow(wanted.titles, delimiter);
    const std::span keys(*all);
    for (std::size_t at = 0; at < keys.size(); at += rowsAtOnce) {
        if (call.isCancelled())
            return failure(Error::Kind::Cancelled, u"cancelled"_s);
        const auto rows = linesOf(desk, keys.subspan(at, std::min(rowsAtOnce, keys.size() - at)), wanted.known);
        if (!rows)
            return std::unexpected(rows.error());
        for (const CheckedLine& row : *rows) {
            QStringList cells;
            for (const int column : wanted.columns)
                cells << columns[column].text(row);
            bytes += tabular::csvRow(cells, delimiter);
        }
        written += rows->size();
        if (file.write(bytes) != bytes.size())
            return cannotWrite(file);
        bytes.clear();
        call.report(static_cast<qint64>(std::min(at + rowsAtOnce, keys.size())), static_cast<qint64>(keys.size()));
    }
    if (file.write(bytes) != bytes.size() || !file.commit())
        return cannotWrite(file);
    return written;
}

} // namespace aviso::ui
