#pragma once

#include "core/catalogue/phone.h"
#include "core/model/order.h"
#include "core/orders/carrierterms.h"
#include "core/orders/corrections.h"
#include "core/orders/mapping.h"
#include "core/orders/problem.h"
#include "core/orders/texts.h"
#include "core/tabular/cell.h"
#include "core/tabular/read.h"

#include <QList>
#include <QString>

#include <expected>
#include <optional>
#include <vector>

namespace aviso::orders {

/// What every order of a file gets where its row says nothing: a preset's choices.
struct Defaults
{
    std::optional<AccountId> account = {};
    model::ServiceChoice service = {};
    QList<model::MessageChoice> messages = {};
    QList<model::DeliveryOption> options = {};
    model::MessageTexts texts = {};
    QString senderName = {};
    std::optional<QDate> dispatchDate = {};
    int weightGrams = 0; ///< of each parcel; 0: not known
    QString country =
        QStringLiteral("CH"); ///< of rows that name none (LI where the postcode is one of Liechtenstein's)
    QString language = {};    ///< of rows that name none

    bool operator==(const Defaults&) const = default;
};

/// Everything that turns the rows of one file into orders.
struct RowRules
{
    QString source = {};
    std::vector<BoundField> fields = {}; ///< from bind()
    Reading reading = {};
    Defaults defaults = {};
    QList<catalogue::PhonePlan> phones = {}; ///< without them telephone numbers stay as they are
    CarrierTerms terms = {};                 ///< the account's carrier's
    Corrections corrections = {};
};

using MappedRow = std::expected<model::Order, QList<RowProblem>>;

/// One row as an order, or everything that is wrong with it. Pure but for `texts`, which goes from row to
/// row; any thread.
///
/// Wrong is what would be lost or falsified: "missing" (reference, recipient.name unless there is a company,
/// recipient.city, recipient.postcode), "number-damaged" (an identifier such as 1.23E+11), "text-damaged" (a
/// formula error or bytes of another encoding), "quote-unbalanced" (args: the cell, the lines of the quote and of the
/// next one) and "quote-unclosed" (args: the cell, the line), which stand alone, "country-unknown",
/// "postcode-implausible" (args: the postcode, the country), and what the fields' own readers say. What a carrier may
/// refuse, such as a name of more than 35 letters, is not: it is kept and left to catalogue::compile().
///
/// Put right without a word: spaces around cells, a street with its house number, a P.O. box in the street,
/// "CH-8001", CH for a postcode of Liechtenstein, telephone numbers into international form where that is
/// certain.
MappedRow mapRow(const tabular::RowView& row, const RowRules& rules, Texts& texts);

struct MappedRows
{
    QList<model::Order> orders = {};
    QList<RowProblem> problems = {};
    QList<RowProblem> advice = {}; ///< on the orders

    bool operator==(const MappedRows&) const = default;
};

/// All rows of a small table, with "duplicate-in-file" (args: the reference, the row that has it first) for a
/// reference that occurs twice: the first one counts.
MappedRows mapRows(const tabular::Table& table, const RowRules& rules);

/// A row that was kept as a value, for mapRow(); valid while `builder` is not used again.
tabular::RowView viewOf(const tabular::TableRow& row, tabular::RowBuilder& builder);

} // namespace aviso::orders
