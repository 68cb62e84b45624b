#include "core/orders/map.h"

#include "core/base/fingerprint.h"
#include "core/orders/addressparts.h"
#include "core/orders/advice.h"
#include "core/orders/countries.h"
#include "core/orders/references.h"

#include <algorithm>
#include <string>
#include <utility>

namespace aviso::orders {

using namespace Qt::Literals::StringLiterals;

namespace {

using model::Consignee;
using model::Shipment;
using tabular::CellKind;

constexpr std::size_t typicalBytes = 1024;

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

/// Without ASCII spaces and no-break spaces at its ends.
std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view noBreak = "\u00A0";
    for (;;) {
        if (!text.empty() && isSpace(text.front()))
            text.remove_prefix(1);
        else if (!text.empty() && isSpace(text.back()))
            text.remove_suffix(1);
        else if (text.starts_with(noBreak))
            text.remove_prefix(noBreak.size());
        else if (text.ends_with(noBreak))
            text.remove_suffix(noBreak.size());
        else
            return text;
    }
}

/// Collects what is wrong with one row.
class Findings
{
public:
    explicit Findings(qint64 row) : m_row(row) {}
    void add(const QString& field, const QString& code, const QStringList& args = {})
    {
        m_problems.append({.row = m_row, .field = field, .code = code, .args = args});
    }
    bool contains(const QString& field) const
    {
        return std::ranges::any_of(m_problems, [&](const RowProblem& problem) { return problem.field == field; });
    }
    QList<RowProblem> take() { return std::move(m_problems); }
    bool isEmpty() const { return m_problems.isEmpty(); }

private:
    qint64 m_row;
    QList<RowProblem> m_problems;
};

Shipment draft(const RowRules& rules)
{
    const Defaults& defaults = rules.defaults;
    return {.account = defaults.account,
            .source = rules.source,
            .dispatchDate = defaults.dispatchDate,
            .consignee = {.language = defaults.language},
            .service = defaults.service,
            .messages = defaults.messages,
            .texts = defaults.texts,
            .senderName = defaults.senderName,
            .options = defaults.options};
}

/// The code of what is wrong with the cell before anybody looks at its meaning, or nothing.
QString damage(CellKind kind, FieldUse use)
{
    if (kind == CellKind::DamagedText)
        return u"text-damaged"_s;
    return kind == CellKind::DamagedNumber && use != FieldUse::Text ? u"number-damaged"_s : QString();
}

std::optional<Trouble> put(model::Order& order, FilledCell&& cell, const BoundField& bound, const Reading& reading)
{
    if (bound.field->putInOrder)
        return bound.field->putInOrder(order, std::move(cell), reading, bound.name);
    return bound.field->put(order.shipment, std::move(cell), reading, bound.name);
}

void putCell(model::Order& order, FilledCell cell, const BoundField& bound, const Reading& reading, Findings& findings)
{
    if (const QString code = damage(cell.kind, bound.field->use); !code.isEmpty())
        findings.add(bound.name, code, {cell.text});
    else if (const auto trouble = put(order, std::move(cell), bound, reading))
        findings.add(bound.name, trouble->code, trouble->args);
}

void settleCountry(Consignee& consignee, const Defaults& defaults, Findings& findings)
{
    if (consignee.country.isEmpty()) {
        consignee.country = defaults.country;
    } else if (const QString code =
                   isFrequentCode(consignee.country) ? consignee.country : countryCode(consignee.country);
               !code.isEmpty()) {
        consignee.country = code;
    } else {
        findings.add(u"recipient.country"_s, u"country-unknown"_s, {consignee.country});
        return;
    }
    consignee.postcode = plainPostcode(consignee.postcode, consignee.country);
    // The two countries share one system of postcodes, and shops often know only the larger one.
    if (consignee.country == "CH"_L1 && isLiechtensteinPostcode(consignee.postcode))
        consignee.country = u"LI"_s;
    if (!consignee.postcode.isEmpty() && !isPlausiblePostcode(consignee.postcode, consignee.country) &&
        !findings.contains(u"recipient.postcode"_s))
        findings.add(u"recipient.postcode"_s, u"postcode-implausible"_s, {consignee.postcode, consignee.country});
}

void settleContact(Consignee& consignee, const QList<catalogue::PhonePlan>& phones)
{
    if (!consignee.phone.isEmpty())
        consignee.phone = internationalPhone(phones, consignee.phone, consignee.country);
    if (!consignee.mobile.isEmpty())
        consignee.mobile = internationalPhone(phones, consignee.mobile, consignee.country);
    if (!consignee.email.isEmpty())
        consignee.email = plainEmail(consignee.email);
}

void settleParcels(Shipment& shipment, const Defaults& defaults)
{
    if (shipment.parcels.isEmpty())
        shipment.parcels.append(model::Parcel{});
    for (model::Parcel& parcel : shipment.parcels)
        if (parcel.weightGrams == 0)
            parcel.weightGrams = defaults.weightGrams;
}

void findMissing(const Shipment& shipment, Findings& findings)
{
    const Consignee& c = shipment.consignee;
    const auto require = [&](const QString& value, const QString& field) {
        if (value.isEmpty() && !findings.contains(field))
            findings.add(field, u"missing"_s);
    };
    require(shipment.reference, u"reference"_s);
    require(c.name.isEmpty() ? c.company : c.name, u"recipient.name"_s);
    require(c.postcode, u"recipient.postcode"_s);
    require(c.city, u"recipient.city"_s);
}

/// What a quote that nothing closes says of its row, or nothing: also once somebody has put the cell right.
std::optional<RowProblem> openQuote(const tabular::RowView& row, const std::vector<BoundField>& fields)
{
    constexpr qsizetype mostQuoted = 40;
    const tabular::Quotes& quotes = row.quotes();
    if (quotes.openLine == 0)
        return std::nullopt;
    int place = 0;
    while (place < row.size() && row.kind(place) != CellKind::OpenQuote)
        ++place;
    if (place == row.size())
        return std::nullopt;
    const auto bound = std::ranges::find(fields, place, &BoundField::place);
    RowProblem problem{.row = row.row(),
                       .field = bound == fields.end() ? u"reference"_s : bound->name,
                       .code = quotes.nextLine > 0 ? u"quote-unbalanced"_s : u"quote-unclosed"_s,
                       .args = {row.text(place).sliced(1).left(mostQuoted), QString::number(quotes.openLine)}};
    if (quotes.nextLine > 0)
        problem.args.append(QString::number(quotes.nextLine));
    return problem;
}

MappedRow mapCells(const tabular::RowView& row, const RowRules& rules, Texts& texts)
{
    if (auto problem = openQuote(row, rules.fields)) // its other cells may stand on other lines
        return std::unexpected(QList<RowProblem>{*std::move(problem)});
    Reading reading = rules.reading;
    reading.terms = &rules.terms;
    Findings findings(row.row());
    MappedRow mapped(std::in_place, QByteArray(), draft(rules), QList<model::Item>());
    model::Order& order = *mapped;
    std::string read;
    read.reserve(typicalBytes);
    for (const BoundField& bound : rules.fields) {
        const std::string_view bytes = trimmed(row.bytes(bound.place));
        if (bytes.empty())
            continue;
        // Which field a cell fills is a part of what the row says, and so is the unit of a column of weights.
        read.append(bound.key).append(1, '\0').append(bytes).append(1, '\0');
        if (reading.weightUnit == WeightUnit::Grams && bound.key == "weight")
            read.append("g").append(1, '\0');
        putCell(order, {.text = texts.text(bytes), .kind = row.kind(bound.place)}, bound, reading, findings);
    }
    order.fingerprint = fingerprint(read);
    Consignee& consignee = order.shipment.consignee;
    takeApart(consignee);
    settleCountry(consignee, rules.defaults, findings);
    settleContact(consignee, rules.phones);
    settleParcels(order.shipment, rules.defaults);
    consignee.kind = consignee.company.isEmpty() ? model::ConsigneeKind::Private : model::ConsigneeKind::Business;
    findMissing(order.shipment, findings);
    if (!findings.isEmpty())
        mapped = std::unexpected(findings.take());
    return mapped;
}

} // namespace

MappedRow mapRow(const tabular::RowView& row, const RowRules& rules, Texts& texts)
{
    const auto correction = rules.corrections.constFind(row.row());
    if (correction == rules.corrections.cend())
        return mapCells(row, rules, texts);
    tabular::RowBuilder builder;
    return mapCells(corrected(row, *correction, builder), rules, texts);
}

tabular::RowView viewOf(const tabular::TableRow& row, tabular::RowBuilder& builder)
{
    builder.clear();
    for (qsizetype i = 0; i < row.cells.size(); ++i) {
        const QByteArray utf8 = row.cells[i].toUtf8();
        builder.set(i, std::string_view(utf8.constData(), static_cast<std::size_t>(utf8.size())),
                    row.kinds.value(i, CellKind::Text));
    }
    return builder.view(row.row, row.quotes);
}

MappedRows mapRows(const tabular::Table& table, const RowRules& rules)
{
    MappedRows mapped;
    References references;
    Texts texts;
    tabular::RowBuilder builder;
    for (const tabular::TableRow& row : table.rows) {
        const tabular::RowView view = viewOf(row, builder);
        MappedRow one = mapRow(view, rules, texts);
        if (!one) {
            mapped.problems += one.error();
            continue;
        }
        if (const auto problem = references.note(one->shipment.reference, row.row)) {
            mapped.problems.append(*problem);
            continue;
        }
        mapped.advice += adviceOn(one->shipment, view, rules.terms);
        mapped.orders.append(std::move(*one));
    }
    return mapped;
}

} // namespace aviso::orders
