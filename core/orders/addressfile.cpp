#include "core/orders/addressfile.h"

#include "core/base/textlength.h"
#include "core/orders/addressparts.h"
#include "core/orders/countries.h"
#include "core/orders/mapping.h"
#include "core/tabular/csvwriter.h"
#include "core/tabular/detect.h"
#include "core/tabular/read.h"

#include <algorithm>
#include <iterator>
#include <optional>

namespace aviso::orders {

using namespace Qt::Literals::StringLiterals;
using model::AddressEntry;
using model::Consignee;

namespace {

constexpr qint64 mostRows = 200'000;
constexpr qint64 mostBytes = qint64(256) << 20;
constexpr qsizetype longestText = 1000;
constexpr qint64 sampleRows = 50;

struct TextColumn
{
    const char* name; ///< of the field, without "recipient."
    QString Consignee::* value;
};

constexpr TextColumn textColumns[] = {
    {"company", &Consignee::company},
    {"first-name", &Consignee::firstName},
    {"name", &Consignee::name},
    {"extra-name", &Consignee::extraName},
    {"street", &Consignee::street},
    {"house-number", &Consignee::houseNumber},
    {"address-suffix", &Consignee::addressSuffix},
    {"po-box", &Consignee::poBox},
    {"postcode", &Consignee::postcode},
    {"city", &Consignee::city},
    {"country", &Consignee::country},
    {"email", &Consignee::email},
    {"mobile", &Consignee::mobile},
    {"phone", &Consignee::phone},
    {"language", &Consignee::language},
    {"title", &Consignee::title},
    {"floor", &Consignee::floor},
    {"mailbox", &Consignee::mailbox},
    {"carrier-ident", &Consignee::carrierIdent},
};

// Columns that an order file does not have.
constexpr auto codeColumn = "short-code"_L1;
constexpr auto kindColumn = "kind"_L1;
constexpr auto noteColumn = "note"_L1;
constexpr auto linesColumn = "label-lines"_L1;

/// Where each field of an entry is in the file; -1: nowhere.
struct Places
{
    int code = -1;
    int kind = -1;
    int note = -1;
    int lines = -1;
    QList<int> texts = QList<int>(std::ssize(textColumns), -1);

    bool hasName() const { return texts[0] >= 0 || texts[2] >= 0; }
};

Places placesOf(const tabular::Table& table)
{
    Places places;
    const auto own = [&](QLatin1StringView name) { return static_cast<int>(table.header.indexOf(QString(name))); };
    places.code = own(codeColumn);
    places.kind = own(kindColumn);
    places.note = own(noteColumn);
    places.lines = own(linesColumn);
    const bool isOurs = places.code >= 0 && own("first-name"_L1) >= 0;
    const Mapping mapping = isOurs ? Mapping() : suggestMapping(table.header, table.rows);
    for (int i = 0; i < static_cast<int>(std::ssize(textColumns)); ++i) {
        const QLatin1StringView name(textColumns[i].name);
        const auto column = mapping.columns.constFind(u"recipient."_s + name);
        if (isOurs)
            places.texts[i] = own(name);
        else if (column != mapping.columns.cend())
            places.texts[i] = placeOf(*column, table.header).value_or(-1);
    }
    return places;
}

void putInOrder(Consignee& consignee, const QList<catalogue::PhonePlan>& phones)
{
    if (const QString code = countryCode(consignee.country); !code.isEmpty())
        consignee.country = code;
    if (consignee.country.isEmpty())
        consignee.country = isLiechtensteinPostcode(consignee.postcode) ? u"LI"_s : u"CH"_s;
    takeApart(consignee);
    consignee.postcode = plainPostcode(consignee.postcode, consignee.country);
    consignee.phone = internationalPhone(phones, consignee.phone, consignee.country);
    consignee.mobile = internationalPhone(phones, consignee.mobile, consignee.country);
    consignee.email = plainEmail(consignee.email);
}

std::optional<RowProblem> troubleIn(const tabular::RowView& row, const Places& places)
{
    for (int i = 0; i < static_cast<int>(std::ssize(textColumns)); ++i) {
        const int place = places.texts[i];
        if (place < 0)
            continue;
        const tabular::CellKind kind = row.kind(place);
        const QString field = u"recipient."_s + QLatin1StringView(textColumns[i].name);
        if (kind == tabular::CellKind::DamagedNumber)
            return RowProblem{.row = row.row(), .field = field, .code = u"number-damaged"_s, .args = {row.text(place)}};
        if (kind == tabular::CellKind::DamagedText)
            return RowProblem{.row = row.row(), .field = field, .code = u"text-damaged"_s, .args = {row.text(place)}};
    }
    return std::nullopt;
}

AddressEntry entryOf(const tabular::RowView& row, const Places& places, const QList<catalogue::PhonePlan>& phones)
{
    const auto text = [&row](int place) { return place < 0 ? QString() : row.text(place).trimmed().left(longestText); };
    AddressEntry entry{.code = folded(text(places.code)), .note = text(places.note)};
    for (int i = 0; i < static_cast<int>(std::ssize(textColumns)); ++i)
        entry.consignee.*textColumns[i].value = text(places.texts[i]);
    if (text(places.kind) == "business"_L1 || (places.kind < 0 && !entry.consignee.company.isEmpty()))
        entry.consignee.kind = model::ConsigneeKind::Business;
    entry.consignee.labelLines = text(places.lines).split(u'|', Qt::SkipEmptyParts);
    putInOrder(entry.consignee, phones);
    return entry;
}

} // namespace

QByteArray addressFileHead()
{
    QStringList header{codeColumn, kindColumn};
    for (const TextColumn& column : textColumns)
        header << QLatin1StringView(column.name);
    header << linesColumn << noteColumn;
    return tabular::csvStart() + tabular::csvRow(header, ';');
}

QByteArray addressFileRow(const AddressEntry& entry)
{
    QStringList cells{entry.code,
                      entry.consignee.kind == model::ConsigneeKind::Business ? u"business"_s : u"private"_s};
    for (const TextColumn& column : textColumns)
        cells << entry.consignee.*column.value;
    cells << entry.consignee.labelLines.join(u'|') << entry.note;
    return tabular::csvRow(cells, ';');
}

Result<ReadAddresses> readAddressFile(const tabular::Source& source, const QList<catalogue::PhonePlan>& phones,
                                      const LongCall& call)
{
    auto device = tabular::openDevice(source);
    if (!device)
        return std::unexpected(device.error());
    if ((*device)->size() > mostBytes)
        return failure(Error{.kind = Error::Kind::Invalid, .code = u"file-too-large"_s, .args = {source.path}});
    const auto format = tabular::detect(source);
    if (!format)
        return std::unexpected(format.error());
    const auto sample = tabular::readTable(source, *format, sampleRows, call);
    if (!sample)
        return std::unexpected(sample.error());
    const Places places = placesOf(*sample);
    if (!places.hasName())
        return failure(Error{.kind = Error::Kind::Invalid, .code = u"addresses-no-columns"_s, .args = {source.path}});
    ReadAddresses read;
    const auto take = [&](const tabular::RowView& row) {
        if (const auto trouble = troubleIn(row, places))
            read.problems.append(*trouble);
        else if (const AddressEntry entry = entryOf(row, places, phones); model::displayName(entry.consignee).isEmpty())
            read.problems.append(
                {.row = row.row(), .field = u"recipient.name"_s, .code = u"missing"_s, .args = {QString()}});
        else
            read.entries.append(entry);
        return read.entries.size() + read.problems.size() < mostRows ? tabular::Step::Next : tabular::Step::Stop;
    };
    const auto summary = tabular::readRows(source, *format, {.row = take}, call);
    if (!summary)
        return std::unexpected(summary.error());
    if (summary->wasStopped)
        return failure(Error{.kind = Error::Kind::Invalid, .code = u"file-too-large"_s, .args = {source.path}});
    return read;
}

Result<ImportedAddresses> importAddresses(storage::Connection& connection, const QList<AddressEntry>& entries,
                                          const QDateTime& now)
{
    ImportedAddresses imported;
    for (const AddressEntry& entry : entries) {
        const auto holder = model::addressByCode(connection, entry.code);
        if (!holder)
            return std::unexpected(holder.error());
        const bool isTaken = *holder && model::placeKey((*holder)->consignee) != model::placeKey(entry.consignee);
        const auto kept = model::keepAddress(connection, entry.consignee, now);
        if (!kept)
            return std::unexpected(kept.error());
        ++(kept->keeping == model::Keeping::Added ? imported.added : imported.updated);
        imported.codesLeftOut += isTaken ? 1 : 0;
        auto stored = model::loadAddress(connection, kept->id);
        if (!stored)
            return std::unexpected(stored.error());
        --stored->useCount; // no shipment went there
        stored->usedAt = {};
        if (!isTaken && !entry.code.isEmpty())
            stored->code = entry.code;
        if (!entry.note.isEmpty())
            stored->note = entry.note;
        if (auto saved = model::saveAddress(connection, *stored, now); !saved)
            return std::unexpected(saved.error());
    }
    return imported;
}

} // namespace aviso::orders
