#pragma once

#include "core/tabular/read.h"
#include "tests/support/testdesk.h"

#include <QDir>
#include <QHash>
#include <QString>
#include <QStringList>

#include <algorithm>
#include <optional>

namespace aviso::test {

/// What a comparison of the booked parcels with the outbox and the shop's files shows.
struct ReceiptFindings
{
    int lost = 0;    ///< booked parcels without a row, or that stand in no file
    int tooMany = 0; ///< rows or lines that are there twice, or about a number that no parcel has

    bool areClean() const { return lost + tooMany == 0; }
    ReceiptFindings& operator+=(const ReceiptFindings& other)
    {
        lost += other.lost;
        tooMany += other.tooMany;
        return *this;
    }
};

/// Compares two lists of numbers, one of which should be the other.
inline ReceiptFindings compareNumbers(const QStringList& booked, const QStringList& told)
{
    ReceiptFindings findings;
    QHash<QString, int> times;
    for (const QString& number : told)
        ++times[number];
    for (const QString& number : booked)
        if (times[number]-- < 1)
            ++findings.lost;
    for (const int left : times)
        findings.tooMany += std::max(left, 0);
    return findings;
}

inline QStringList firstColumn(storage::Connection& connection, const QString& sql)
{
    QStringList texts;
    const storage::Rows rows = connection.run(sql).value();
    for (const storage::Row& row : rows)
        texts << row.text(0);
    return texts;
}

inline QStringList bookedNumbers(storage::Connection& connection)
{
    return firstColumn(connection, QStringLiteral("SELECT number FROM parcels WHERE number <> ''"));
}

inline QStringList outboxNumbers(storage::Connection& connection)
{
    return firstColumn(connection, QStringLiteral("SELECT subject FROM outbox WHERE event = 'booked'"));
}

/// The numbers in every file of receipts; nothing when one of them is not whole.
inline std::optional<QStringList> filedNumbers(const QString& folder)
{
    QStringList numbers;
    const QDir files(folder);
    for (const QString& name : files.entryList({QStringLiteral("*booked-*.csv")}, QDir::Files)) {
        const auto table = tabular::readTable({.path = files.filePath(name)}, {.delimiter = ','}, 1'000'000);
        if (!table || table->header.size() != 6)
            return std::nullopt;
        for (const tabular::TableRow& row : table->rows) {
            if (row.cells.size() != 6)
                return std::nullopt;
            numbers << row.cells[1];
        }
    }
    return numbers;
}

/// Sends what waits into `folder` and compares.
inline ReceiptFindings drainAndCompare(TestDesk& desk, const QString& folder)
{
    desk.keepReceiptsIn(folder);
    const auto drained = outbox::drain(desk.despatch(), outbox::Due::Everything);
    if (!drained || !drained->failed.isEmpty())
        qFatal("the receipts cannot be written");
    const QStringList booked = desk.read([](auto& c) -> Result<QStringList> { return bookedNumbers(c); });
    ReceiptFindings findings =
        compareNumbers(booked, desk.read([](auto& c) -> Result<QStringList> { return outboxNumbers(c); }));
    return findings += compareNumbers(booked, filedNumbers(folder).value_or(QStringList()));
}

} // namespace aviso::test
