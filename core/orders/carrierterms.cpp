#include "core/orders/carrierterms.h"

#include "core/base/textlength.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <utility>

namespace aviso::orders {

using namespace Qt::Literals::StringLiterals;
using catalogue::Service;

namespace {

using Candidates = QHash<QString, QSet<QString>>; // folded name -> codes

/// True when `code` is `plain` and something more: "SP+PRI" and "PRI".
bool addsTo(const QString& code, const QString& plain)
{
    return code != plain && code.split(u'+').contains(plain);
}

/// The only one of the codes, or the one that all others add to; empty when there is none.
QString plainest(const QSet<QString>& codes)
{
    for (const QString& code : codes)
        if (std::ranges::all_of(codes, [&](const QString& other) { return other == code || addsTo(other, code); }))
            return code;
    return {};
}

/// Adds what is certain and does not have a meaning yet.
void settle(QHash<QString, QString>& table, const Candidates& candidates)
{
    for (auto it = candidates.cbegin(); it != candidates.cend(); ++it)
        if (const QString code = plainest(*it); !code.isEmpty() && !table.contains(it.key()))
            table.insert(it.key(), code);
}

QString lastWord(const QString& name)
{
    return name.contains(u' ') ? folded(name.section(u' ', -1)) : QString();
}

enum class Names { Whole, WithLastWord };

/// Codes count before names and names before their last words.
template <class Takes>
QHash<QString, QString> tableOf(const catalogue::Entry& entry, Takes takes, Names names)
{
    QHash<QString, QString> table;
    Candidates whole;
    Candidates parts;
    for (const Service& service : entry.services) {
        if (!takes(service.kind))
            continue;
        table.insert(folded(service.code), service.code);
        if (service.isHidden)
            continue;
        for (const QString& name : service.name.byLanguage) {
            whole[folded(name)].insert(service.code);
            if (const QString word = lastWord(name); names == Names::WithLastWord && !word.isEmpty())
                parts[word].insert(service.code);
        }
    }
    settle(table, whole);
    settle(table, parts);
    return table;
}

bool isBasic(Service::Kind kind)
{
    return kind == Service::Kind::Basic;
}

QHash<QString, model::DeliveryOption> optionsOf(const catalogue::Entry& entry)
{
    QHash<QString, model::DeliveryOption> options;
    for (const catalogue::OptionKind& kind : entry.options)
        if (const auto option = model::optionFromWord(kind.word))
            options.insert(kind.code, *option);
    return options;
}

CarrierTerms termsOfAny(const catalogue::Catalogue& all)
{
    CarrierTerms terms;
    QSet<QString> ambiguous;
    int mostParcels = 0;
    for (const catalogue::Entry& entry : all) {
        mostParcels = std::max(mostParcels, entry.mostParcels > 0 ? entry.mostParcels : terms.mostParcels);
        const auto options = optionsOf(entry);
        for (auto it = options.cbegin(); it != options.cend(); ++it)
            if (terms.options.value(it.key(), *it) == *it)
                terms.options.insert(it.key(), *it);
            else
                ambiguous.insert(it.key());
    }
    for (const QString& code : std::as_const(ambiguous))
        terms.options.remove(code);
    if (mostParcels > 0)
        terms.mostParcels = mostParcels;
    return terms;
}

} // namespace

CarrierTerms termsOf(const catalogue::Entry& entry)
{
    CarrierTerms terms{.carrier = entry.carrier};
    terms.services = tableOf(entry, &isBasic, Names::WithLastWord);
    terms.additional = tableOf(entry, [](Service::Kind kind) { return !isBasic(kind); }, Names::Whole);
    for (const Service& service : entry.services)
        if (!service.isHidden)
            (isBasic(service.kind) ? terms.offered : terms.offeredAdditional) << service.code;
    terms.options = optionsOf(entry);
    if (entry.mostParcels > 0)
        terms.mostParcels = entry.mostParcels;
    for (const catalogue::Field& limit : entry.fields)
        if (const Field* const known = field(limit.name); known && limit.name.startsWith("recipient."_L1) &&
                                                          limit.maximum > 0 && !limit.when && limit.type != "lines"_L1)
            terms.lengths.append({known, limit.maximum});
    return terms;
}

CarrierTerms termsOf(const catalogue::Catalogue& all, const QString& carrier)
{
    const auto entry = all.constFind(carrier);
    return entry == all.constEnd() ? termsOfAny(all) : termsOf(*entry);
}

QList<catalogue::PhonePlan> phonePlans(const catalogue::Catalogue& all, const QString& carrier)
{
    QList<catalogue::PhonePlan> plans;
    for (const catalogue::Entry& entry : all)
        if (!all.contains(carrier) || entry.carrier == carrier)
            plans += entry.phones;
    return plans;
}

QString serviceCode(const CarrierTerms& terms, QStringView text)
{
    return terms.services.value(folded(text));
}

AdditionalCodes additionalCodes(const CarrierTerms& terms, const QString& text)
{
    static const QRegularExpression marks(u"[,;|\\r\\n]"_s);
    AdditionalCodes found;
    for (const QString& part : text.split(marks, Qt::SkipEmptyParts)) {
        QStringList words{part.trimmed()};
        if (!terms.additional.contains(folded(words.first())))
            words = part.split(u' ', Qt::SkipEmptyParts);
        for (const QString& word : words) {
            const QString code = terms.additional.value(folded(word));
            if (code.isEmpty() && found.unknown.isEmpty() && !word.isEmpty())
                found.unknown = word;
            else if (!code.isEmpty())
                found.codes << code;
        }
    }
    found.codes.sort();
    found.codes.removeDuplicates();
    return found;
}

} // namespace aviso::orders
