#pragma once

#include "app/workplace.h"
#include "core/model/account.h"
#include "core/orders/import.h"
#include "core/orders/opening.h"

#include <optional>

namespace aviso::app {

/// One file of orders, and what was said about it.
struct ImportWish
{
    tabular::Source file = {};
    orders::NamedSource source = {};
    QStringList mapping = {}; ///< "field=column"
    std::optional<model::Account> account = {};
    std::optional<orders::Duplicates> duplicates = {}; ///< as remembered when left out
    orders::Defaults defaults = {};                    ///< of the rows; the account's service is added
    orders::Mode mode = orders::Mode::Write;
};

struct Imported
{
    QString source = {};
    orders::ImportReport report = {};
    tabular::Format format = {};
    orders::Mapping mapping = {};
    QList<orders::Column> unused = {}; ///< columns of the file that fill nothing
};

/// Imports with what is remembered of the source, else with what the file suggests, changed by the words of the wish;
/// and remembers it for the next file. Errors: those of openFile(), addWords() and importAndRemember().
Result<Imported> importOrders(Workplace& here, const ImportWish& wish, const LongCall& call);

} // namespace aviso::app
