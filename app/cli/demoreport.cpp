#include "app/cli/demoreport.h"

#include "app/cli/labelset.h"
#include "app/cli/selection.h"
#include "app/cli/words.h"
#include "core/base/privatefile.h"
#include "core/orders/mapping.h"
#include "core/pages/document.h"
#include "core/tabular/read.h"
#include "core/text/sentences.h"

#include <QJsonDocument>
#include <QLocale>

#include <algorithm>

namespace aviso::cli {

using namespace Qt::Literals::StringLiterals;
using pages::Paper;
using shipping::BookingItem;

namespace {

QList<BadRow> allBad(const DemoReport& report)
{
    QList<BadRow> bad;
    for (const orders::RowProblem& problem : report.imported.rejected)
        bad.append({problem.row, {}, problem.field, problem.code, text::sentence(problem)});
    bad += report.bad;
    std::ranges::stable_sort(bad, {}, &BadRow::row);
    return bad;
}

QJsonObject toJson(const BadRow& bad)
{
    return {{u"row"_s, bad.row},
            {u"reference"_s, bad.reference},
            {u"field"_s, bad.field},
            {u"code"_s, bad.code},
            {u"message"_s, bad.message}};
}

struct Bookings
{
    QJsonArray booked = {};
    QJsonArray failed = {};
    QJsonArray unknown = {};
};

Bookings bookingsOf(const DemoReport& report)
{
    Bookings bookings;
    for (const BookingItem& item : report.booked) {
        if (!item.error)
            bookings.booked.append(QJsonObject{{u"id"_s, number(item.shipment)},
                                               {u"reference"_s, item.reference},
                                               {u"number"_s, item.numbers.value(0)}});
        else
            (item.isUnknown() ? bookings.unknown : bookings.failed)
                .append(failedItem(number(item.shipment), item.reference, *item.error));
    }
    return bookings;
}

QJsonObject inJson(const DemoReport& report)
{
    QJsonArray bad;
    for (const BadRow& each : allBad(report))
        bad.append(toJson(each));
    const Bookings bookings = bookingsOf(report);
    QJsonObject labels = report.labels.json;
    labels.insert(u"pages"_s, report.labelPages);
    labels.insert(u"file"_s, report.labelsFile);
    return {{u"folder"_s, report.folder},
            {u"data"_s, report.data},
            {u"orders_file"_s, report.ordersFile},
            {u"labels_file"_s, report.labelsFile},
            {u"summary_file"_s, report.summaryFile},
            {u"rehearsals"_s, QJsonArray::fromStringList(report.rehearsals)},
            {u"added"_s, report.imported.added},
            {u"updated"_s, report.imported.updated},
            {u"seen"_s, report.imported.seen},
            {u"bad_rows"_s, bad},
            {u"booked"_s, bookings.booked},
            {u"failed"_s, bookings.failed},
            {u"unknown"_s, bookings.unknown},
            {u"labels"_s, labels}};
}

Paper inWords(const DemoReport& report)
{
    const Bookings bookings = bookingsOf(report);
    pages::Table bad{.columns = {{.title = Words::tr("Row"), .share = 0.4, .isNumeric = true},
                                 {.title = Words::tr("Field"), .share = 1.2},
                                 {.title = Words::tr("What is wrong"), .share = 4}}};
    for (const BadRow& each : allBad(report))
        bad.rows.append({QString::number(each.row), each.field, each.message});
    const QJsonObject& labels = report.labels.json;
    const pages::KeyValues figures{
        .lines = {{Words::tr("Orders added"), QString::number(report.imported.added)},
                  {Words::tr("Orders seen before"), QString::number(report.imported.seen)},
                  {Words::tr("Labels bought now"), QString::number(bookings.booked.size())},
                  {Words::tr("Refused by the carrier"), QString::number(bookings.failed.size())},
                  {Words::tr("Outcome unknown"), QString::number(bookings.unknown.size())},
                  {Words::tr("Labels in the file"), QString::number(labels[u"labels"_s].toInt())},
                  {Words::tr("Codes read again and right"), QString::number(labels[u"checked"_s].toInt())},
                  {Words::tr("Labels"), report.labelsFile},
                  {Words::tr("Rehearsals"), report.folder + u"/rehearsals"_s},
                  {Words::tr("Orders"), report.ordersFile},
                  {Words::tr("Data folder"), report.data}}};
    return {.title = Words::tr("Aviso demo"),
            .subtitle = Words::tr("Practice carrier: nothing was sent to a real one."),
            .language = QLocale().name().left(2),
            .blocks = {figures, pages::Heading{.text = Words::tr("Bad rows"), .level = 2}, bad}};
}

} // namespace

Result<RowNumbers> rowNumbers(const QString& file, const app::Imported& imported)
{
    constexpr qint64 most = 100'000;
    const auto table = tabular::readTable({.path = file}, imported.format, most);
    if (!table)
        return std::unexpected(table.error());
    const auto fields = orders::bind(imported.mapping, table->header);
    if (!fields)
        return std::unexpected(fields.error());
    const auto reference = std::ranges::find(*fields, u"reference"_s, &orders::BoundField::name);
    RowNumbers rows;
    if (reference == fields->end())
        return rows;
    for (const tabular::TableRow& row : table->rows)
        if (const QString name = row.cells.value(reference->place).trimmed(); !rows.contains(name))
            rows.insert(name, row.row);
    return rows;
}

Result<void> writeSummary(DemoReport& report, const QDir& folder)
{
    report.summaryFile = folder.absoluteFilePath(u"summary.txt"_s);
    if (auto written = savePrivately(report.summaryFile, pages::toText(inWords(report)).toUtf8()); !written)
        return written;
    return savePrivately(folder.absoluteFilePath(u"summary.json"_s), QJsonDocument(inJson(report)).toJson());
}

Answer inAnswer(const DemoReport& report)
{
    const Bookings bookings = bookingsOf(report);
    const bool isWhole = bookings.failed.isEmpty() && report.labels.exit == Exit::Done;
    return {.exit = !bookings.unknown.isEmpty() ? Exit::Unknown
                    : isWhole                   ? Exit::Done
                                                : Exit::SomeFailed,
            .json = inJson(report),
            .lines = pages::toText(inWords(report)).split(u'\n'),
            .remarks = report.labels.remarks};
}

} // namespace aviso::cli
