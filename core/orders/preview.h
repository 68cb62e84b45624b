#pragma once

#include "core/base/result.h"
#include "core/orders/map.h"
#include "core/orders/remembered.h"
#include "core/tabular/read.h"
#include "core/tabular/source.h"

#include <QList>

#include <optional>

namespace aviso::orders {

/// What the import page shows before anything is written.
struct Preview
{
    tabular::Format format = {};       ///< as detected, or as asked for
    tabular::Table table = {};         ///< the first rows
    Mapping mapping = {};              ///< as remembered or asked for, otherwise suggested
    MappedRows mapped = {};            ///< the first rows through the mapping
    std::optional<Error> trouble = {}; ///< why the mapping does not fit the file ("column-missing", "field-not-mapped")

    bool operator==(const Preview&) const = default;
};

/// What is fixed already; the rest is found out.
struct PreviewWish
{
    std::optional<tabular::Format> format = {};
    std::optional<Mapping> mapping = {};
    /// Deliberately without a field: the other columns that the mapping does not use are new, and proposed. Absent:
    /// none is new.
    std::optional<QList<Column>> unused = {};
    Defaults defaults = {};
    QList<catalogue::PhonePlan> phones = {};
    CarrierTerms terms = {};
    Corrections corrections = {};
    int rows = 20;
};

/// Reads the beginning of the file. A mapping that does not fit comes back as `trouble`, beside the rows.
/// Errors: those of tabular::detect() and tabular::readRows().
Result<Preview> preview(const tabular::Source& file, const PreviewWish& wish = {});

} // namespace aviso::orders
