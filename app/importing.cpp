#include "app/importing.h"

#include <utility>

namespace aviso::app {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int sampleRows = 50; // columns without header are worth naming when one of these has something there

orders::Defaults defaultsOf(const Workplace& here, const ImportWish& wish)
{
    orders::Defaults defaults = wish.defaults;
    if (!wish.account)
        return defaults;
    defaults.account = wish.account->id;
    const auto entry = here.catalogue().constFind(wish.account->carrier);
    if (entry != here.catalogue().constEnd() && defaults.service.basic.isEmpty())
        defaults.service.basic = entry->defaults.value(u"service"_s);
    return defaults;
}

} // namespace

Result<Imported> importOrders(Workplace& here, const ImportWish& wish, const LongCall& call)
{
    const auto opened = orders::openFile(here.store(), wish.file, wish.source, {.rows = sampleRows});
    if (!opened)
        return std::unexpected(opened.error());
    const QString carrier = wish.account ? wish.account->carrier : QString();
    const orders::Duplicates duplicates = wish.duplicates.value_or(opened->duplicates);
    orders::ImportOrder order{.plan = {.source = opened->source,
                                       .mapping = opened->preview.mapping,
                                       .format = opened->preview.format,
                                       .defaults = defaultsOf(here, wish),
                                       .phones = orders::phonePlans(here.catalogue(), carrier),
                                       .terms = orders::termsOf(here.catalogue(), carrier),
                                       .duplicates = duplicates,
                                       .mode = wish.mode},
                              .policy = duplicates,
                              .header = opened->preview.table.header};
    if (auto mapped = orders::addWords(order.plan.mapping, wish.mapping); !mapped)
        return std::unexpected(mapped.error());
    order.unused = orders::unusedColumns(order.plan.mapping, opened->preview.table);
    auto report = orders::importAndRemember(here.store(), here.clock(), wish.file, order, call);
    if (!report)
        return std::unexpected(report.error());
    return Imported{order.plan.source, *std::move(report), order.plan.format, order.plan.mapping, order.unused};
}

} // namespace aviso::app
