#include "core/catalogue/references.h"

#include <QSet>

#include <algorithm>

namespace aviso::catalogue {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString unknown = u"catalogue-reference"_s;

template <class T>
void checkOnce(const QList<T>& items, QString T::* key, const QString& list, Faults& faults)
{
    QSet<QString> seen;
    for (const T& item : items) {
        if (seen.contains(item.*key))
            faults.report(u"catalogue-twice"_s, list + u'.' + item.*key);
        seen.insert(item.*key);
    }
}

bool isGroup(const Entry& entry, const QString& name)
{
    return std::ranges::any_of(entry.services, [&](const Service& service) { return service.group == name; });
}

bool isBasic(const Entry& entry, const QString& code)
{
    const Service* known = service(entry, code);
    return known && known->kind == Service::Kind::Basic;
}

bool isField(const Entry& entry, const QString& name)
{
    return std::ranges::any_of(entry.fields, [&](const Field& field) { return field.name == name; });
}

bool isKnown(const Entry& entry, const Fact& fact)
{
    switch (fact.kind) {
    case Fact::Kind::Basic:
        return isBasic(entry, fact.name);
    case Fact::Kind::Group:
        return isGroup(entry, fact.name);
    case Fact::Kind::Channel:
        return channel(entry, fact.name) != nullptr;
    case Fact::Kind::Layout:
        return layout(entry, fact.name) != nullptr;
    case Fact::Kind::Code:
        return service(entry, fact.name) != nullptr;
    case Fact::Kind::Message:
    case Fact::Kind::ByMail:
    case Fact::Kind::BySms:
        return message(entry, fact.name) != nullptr;
    case Fact::Kind::Option:
        return option(entry, fact.name) != nullptr;
    case Fact::Kind::Filled:
    case Fact::Kind::Longer:
    case Fact::Kind::Equals:
    case Fact::Kind::Matches:
    case Fact::Kind::Day:
        return isField(entry, fact.name);
    case Fact::Kind::Country:
    case Fact::Kind::Parcels:
    case Fact::Kind::Count:
    case Fact::Kind::Derived:
        return true;
    }
    return false;
}

/// What a rule's argument refers to: plain text, a word of the engine's, or a field.
bool isArgument(const Entry& entry, const QString& argument)
{
    if (!argument.startsWith(u'{'))
        return true;
    static const QStringList words{u"{basic}"_s,  u"{subject}"_s, u"{channel}"_s,
                                   u"{layout}"_s, u"{country}"_s, u"{chosen}"_s};
    return words.contains(argument) || (argument.endsWith(u'}') && isField(entry, argument.sliced(1).chopped(1)));
}

bool isSubject(const Entry& entry, const QString& subject)
{
    const QString kind = subject.section(u'.', 0, 0);
    const QString name = subject.section(u'.', 1);
    if (kind == "service"_L1)
        return isBasic(entry, name);
    if (kind == "additional"_L1)
        return service(entry, name) && !isBasic(entry, name);
    if (kind == "message"_L1)
        return message(entry, name.section(u'.', 0, 0)) != nullptr;
    if (kind == "option"_L1)
        return option(entry, name) != nullptr;
    if (kind == "layout"_L1)
        return layout(entry, name) != nullptr;
    return isField(entry, kind == "value"_L1 ? name : subject);
}

/// One of the carrier's codes, or the word for a form that it refuses.
bool isCode(const Entry& entry, const QString& code)
{
    return code == malformedCode || carrierCode(entry, code);
}

void checkServices(const Entry& entry, Faults& faults)
{
    for (const Service& each : entry.services) {
        for (const QString& code : each.stands)
            if (!service(entry, code))
                faults.report(unknown, u"services."_s + each.code + u".stands."_s + code);
        for (const QString& name : each.needs)
            if (!isField(entry, name))
                faults.report(unknown, u"services."_s + each.code + u".needs."_s + name);
    }
}

void checkRules(const Entry& entry, Faults& faults)
{
    const auto hasSource = [&](const QString& key) {
        return std::ranges::any_of(entry.sources, [&](const Source& source) { return source.key == key; });
    };
    for (const Rule& rule : entry.rules) {
        const QString path = u"rules."_s + rule.id;
        if (!isSubject(entry, rule.subject))
            faults.report(unknown, path + u".subject."_s + rule.subject);
        if (!QStringList{u"refused"_s, u"dropped"_s, u"advice"_s}.contains(rule.severity))
            faults.report(unknown, path + u".severity."_s + rule.severity);
        if (!hasSource(rule.source))
            faults.report(unknown, path + u".source."_s + rule.source);
        if (!rule.code.isEmpty() && !isCode(entry, rule.code))
            faults.report(unknown, path + u".code."_s + rule.code);
        if (!rule.brings.isEmpty() && !isSubject(entry, rule.brings))
            faults.report(unknown, path + u".brings."_s + rule.brings);
        if (rule.args.contains("{chosen}"_L1) && !rule.when.contains("hasAny"_L1))
            faults.report(unknown, path + u".args.{chosen}"_s);
        for (const QString& argument : rule.args)
            if (!isArgument(entry, argument))
                faults.report(unknown, path + u".args."_s + argument);
        for (const QString& code : rule.basics)
            if (!isBasic(entry, code))
                faults.report(unknown, path + u".rows."_s + code);
    }
}

bool isCombinable(const Entry& entry, const QString& code)
{
    const bool isOption = std::ranges::any_of(entry.options, [&](const OptionKind& kind) { return kind.code == code; });
    return isOption || message(entry, code) || (service(entry, code) && !isBasic(entry, code));
}

void checkCombinationList(const Entry& entry, Faults& faults)
{
    const CombinationList& list = entry.combinations;
    if (list.scope.isEmpty())
        return;
    const Field* scope = field(entry, list.scope);
    if (!scope)
        faults.report(unknown, u"combinations.by."_s + list.scope);
    if (std::ranges::find(entry.sources, list.source, &Source::key) == entry.sources.end())
        faults.report(unknown, u"combinations.source."_s + list.source);
    for (const Combination& line : list.lines) {
        if (scope && !scope->choices.contains(line.scope))
            faults.report(unknown, u"combinations.scope."_s + line.scope);
        if (!isBasic(entry, line.basic))
            faults.report(unknown, u"combinations.service."_s + line.basic);
        for (const QString& code : line.codes)
            if (!isCombinable(entry, code))
                faults.report(unknown, u"combinations.codes."_s + code);
    }
}

void checkFieldCodes(const Entry& entry, Faults& faults)
{
    for (const Field& each : entry.fields) {
        for (const QString& code : each.codes)
            if (!isCode(entry, code))
                faults.report(unknown, u"fields."_s + each.name + u".codes."_s + code);
        if (each.severity != "refused"_L1 && each.severity != "advice"_L1)
            faults.report(unknown, u"fields."_s + each.name + u".severity."_s + each.severity);
    }
    for (const QString& code : entry.engineCodes)
        if (!isCode(entry, code))
            faults.report(unknown, u"engineCodes."_s + code);
    for (const AddressLine& line : entry.addressLines)
        for (const QString& name : line.fields)
            if (!isField(entry, name))
                faults.report(unknown, u"addressLines."_s + name);
}

void checkDisputes(const Entry& entry, Faults& faults)
{
    for (const Dispute& dispute : entry.disputed) {
        for (const QString& id : dispute.rules)
            if (std::ranges::find(entry.rules, id, &Rule::id) == entry.rules.end())
                faults.report(unknown, u"disputes."_s + dispute.id + u".rules."_s + id);
        for (const QString& code : dispute.codes)
            if (!isCode(entry, code))
                faults.report(unknown, u"disputes."_s + dispute.id + u".codes."_s + code);
    }
}

void checkActions(const Entry& entry, Faults& faults)
{
    for (const Action& action : entry.actions) {
        for (const QString& name : action.fields + action.required)
            if (!isField(entry, name))
                faults.report(unknown, u"actions."_s + action.word + u'.' + name);
        for (const QString& party : action.parties)
            if (party != "sender"_L1 && party != "recipient"_L1)
                faults.report(unknown, u"actions."_s + action.word + u".parties."_s + party);
    }
    for (const Field& each : entry.fields) {
        if (!each.within.isEmpty() && !isField(entry, each.within))
            faults.report(unknown, u"fields."_s + each.name + u".within."_s + each.within);
        for (const QString& filled : each.fills.keys())
            if (!isField(entry, filled))
                faults.report(unknown, u"fields."_s + each.name + u".fills."_s + filled);
    }
}

} // namespace

void checkReferences(const Entry& entry, Faults& faults)
{
    checkOnce(entry.sources, &Source::key, u"sources"_s, faults);
    checkOnce(entry.channels, &AccountChannel::id, u"channels"_s, faults);
    checkOnce(entry.services, &Service::code, u"services"_s, faults);
    checkOnce(entry.messages, &MessageKind::code, u"messages"_s, faults);
    checkOnce(entry.options, &OptionKind::word, u"options"_s, faults);
    checkOnce(entry.layouts, &Layout::code, u"layouts"_s, faults);
    checkOnce(entry.codes, &CarrierCode::code, u"codes"_s, faults);
    checkOnce(entry.rules, &Rule::id, u"rules"_s, faults);
    checkOnce(entry.disputed, &Dispute::id, u"disputes"_s, faults);
    QList<Field> general;
    std::ranges::copy_if(entry.fields, std::back_inserter(general), [](const Field& f) { return !f.when; });
    checkOnce(general, &Field::name, u"fields"_s, faults);
    for (const Fact& fact : entry.facts)
        if (!isKnown(entry, fact))
            faults.report(unknown, u"conditions."_s + fact.name);
    checkServices(entry, faults);
    checkRules(entry, faults);
    checkCombinationList(entry, faults);
    checkFieldCodes(entry, faults);
    checkDisputes(entry, faults);
    checkOnce(entry.actions, &Action::word, u"actions"_s, faults);
    checkActions(entry, faults);
}

} // namespace aviso::catalogue
