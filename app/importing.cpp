#include "app/importing.h"

#include "core/orders/recognise.h"

namespace aviso::app {

using namespace Qt::Literals::StringLiterals;
using orders::Remembered;
using storage::Connection;

namespace {

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

/// Telephone numbers are read as in the account's carrier's countries, or else as any carrier's.
QList<catalogue::PhonePlan> phonesOf(const Workplace& here, const ImportWish& wish)
{
    QList<catalogue::PhonePlan> phones;
    for (const catalogue::Entry& entry : here.catalogue())
        if (!wish.account || wish.account->carrier == entry.carrier)
            phones += entry.phones;
    return phones;
}

/// What the account's carrier calls its services; nothing without an account.
orders::CarrierTerms termsOf(const Workplace& here, const ImportWish& wish)
{
    const catalogue::Catalogue all = here.catalogue();
    const bool isKnown = wish.account && all.contains(wish.account->carrier);
    return isKnown ? orders::termsOf(*all.constFind(wish.account->carrier)) : orders::CarrierTerms{};
}

} // namespace

Result<Imported> importOrders(Workplace& here, const ImportWish& wish, const LongCall& call)
{
    const auto remembered = here.store().read([&](Connection& c) { return orders::loadMapping(c, wish.source); });
    if (!remembered)
        return std::unexpected(remembered.error());
    const auto found = orders::recognise(wish.file, *remembered, {.rows = 1});
    if (!found)
        return std::unexpected(found.error());
    const orders::Preview& preview = found->preview;
    orders::Plan plan{.source = wish.source,
                      .mapping = preview.mapping,
                      .format = preview.format,
                      .defaults = defaultsOf(here, wish),
                      .phones = phonesOf(here, wish),
                      .terms = termsOf(here, wish),
                      .duplicates = wish.duplicates.value_or(*remembered ? (*remembered)->duplicates
                                                                         : orders::Duplicates::Ask),
                      .mode = wish.mode};
    if (auto mapped = orders::addWords(plan.mapping, wish.mapping); !mapped)
        return std::unexpected(mapped.error());
    auto report = orders::importFile(here.store(), here.clock(), wish.file, plan, call);
    if (!report)
        return std::unexpected(report.error());
    if (wish.mode == orders::Mode::Write) {
        const Remembered next{.mapping = plan.mapping, .format = plan.format, .duplicates = plan.duplicates};
        auto saved = here.store().write(storage::Topic::Settings, [&](Connection& connection) {
            return orders::keepForNext(connection, wish.source, next, preview.table.header);
        });
        if (!saved)
            return std::unexpected(saved.error());
    }
    return Imported{std::move(*report), plan.format, plan.mapping};
}

} // namespace aviso::app
