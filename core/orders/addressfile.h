#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/catalogue/phone.h"
#include "core/model/addressbook.h"
#include "core/orders/problem.h"
#include "core/tabular/source.h"

#include <QByteArray>
#include <QList>

namespace aviso::orders {

/// The first bytes of an exported address book: the mark of UTF-8 and the names of the columns.
QByteArray addressFileHead();

/// One row of it; formulas are guarded, so that a spreadsheet runs nothing.
QByteArray addressFileRow(const model::AddressEntry& entry);

/// What a file of addresses holds.
struct ReadAddresses
{
    QList<model::AddressEntry> entries = {}; ///< without keys
    QList<RowProblem> problems = {};         ///< of the rows that are not among them

    bool operator==(const ReadAddresses&) const = default;
};

/// Reads our own file, or a list of customers of any shop: columns are told by their headers in six languages, streets
/// and telephone numbers are put in order as with orders. At most 200,000 rows and 256 MB. A row without a name and a
/// company has the problem "missing". Errors: those of tabular::detect() and readRows(); Invalid "addresses-no-columns"
/// when no column is a name or a company, "file-too-large".
Result<ReadAddresses> readAddressFile(const tabular::Source& source, const QList<catalogue::PhonePlan>& phones,
                                      const LongCall& call = {});

struct ImportedAddresses
{
    qint64 added = 0;
    qint64 updated = 0;      ///< the name at this postcode and street was there already
    qint64 codesLeftOut = 0; ///< short codes that another entry has

    bool operator==(const ImportedAddresses&) const = default;
};

/// Puts them into the book inside the caller's transaction. An entry that is there takes what the file says, and keeps
/// what the file leaves empty.
Result<ImportedAddresses> importAddresses(storage::Connection& connection, const QList<model::AddressEntry>& entries,
                                          const QDateTime& now);

} // namespace aviso::orders
