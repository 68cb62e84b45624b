#include "core/catalogue/expand.h"
#include "core/catalogue/node.h"
#include "core/catalogue/references.h"

#include <QJsonDocument>
#include <QTimeZone>

#include <algorithm>

namespace aviso::catalogue {

using namespace Qt::Literals::StringLiterals;

namespace {

Service::Kind kindOf(Node& node)
{
    const QString word = node.text(u"kind"_s);
    if (word == "basic"_L1)
        return Service::Kind::Basic;
    if (word == "instruction"_L1)
        return Service::Kind::Instruction;
    if (word != "additional"_L1)
        node.reject(u"catalogue-reference"_s, u"kind"_s);
    return Service::Kind::Additional;
}

AccountChannel readChannel(Node& node)
{
    return {.id = node.text(u"id"_s),
            .name = node.name(u"name"_s),
            .baseUrl = QUrl(node.text(u"baseUrl"_s, QString())),
            .tokenUrl = QUrl(node.text(u"tokenUrl"_s, QString())),
            .scopes = node.texts(u"scopes"_s),
            .features = node.texts(u"features"_s),
            .secrets = node.texts(u"secrets"_s),
            .settings = node.texts(u"settings"_s),
            .optionalSecrets = node.texts(u"optionalSecrets"_s),
            .canBook = node.flag(u"canBook"_s),
            .forbidden = node.text(u"forbidden"_s, QString()),
            .malformed = node.text(u"malformed"_s, QString()),
            .formal = node.texts(u"formal"_s),
            .note = node.name(u"note"_s)};
}

Service readService(Node& node)
{
    return {.code = node.text(u"code"_s),
            .kind = kindOf(node),
            .group = node.text(u"group"_s, QString()),
            .name = node.name(u"name"_s),
            .stands = node.texts(u"stands"_s),
            .barcode = node.text(u"barcode"_s, QString()),
            .labelCodes = node.count(u"labelCodes"_s),
            .validFrom = node.date(u"validFrom"_s),
            .validUntil = node.date(u"validUntil"_s),
            .isHidden = node.flag(u"hidden"_s)};
}

MessageKind readMessage(Node& node)
{
    return {.code = node.text(u"code"_s),
            .name = node.name(u"name"_s),
            .whenSent = node.name(u"whenSent"_s),
            .goesToSender = node.flag(u"goesToSender"_s),
            .channels = node.texts(u"channels"_s),
            .languages = node.texts(u"languages"_s),
            .texts = node.texts(u"texts"_s),
            .textsBySms = node.texts(u"textsBySms"_s),
            .validFrom = node.date(u"validFrom"_s),
            .validUntil = node.date(u"validUntil"_s),
            .isHidden = node.flag(u"hidden"_s)};
}

/// Conditions may be read only after those under "conditions" are known; this does it and reports what is wrong.
Condition readCondition(Node& node, const QString& key, ConditionReader& reader)
{
    auto condition = reader.read(node.object(key));
    if (!condition) {
        node.reject(condition.error().code, key + u'.' + condition.error().args.value(0));
        return {};
    }
    return *condition;
}

Field readField(Node& node, ConditionReader& reader)
{
    Field field{.name = node.text(u"name"_s),
                .label = node.name(u"label"_s),
                .type = node.text(u"type"_s, u"text"_s),
                .maximum = node.count(u"maximum"_s),
                .minimum = node.count(u"minimum"_s),
                .pattern = node.text(u"pattern"_s, QString()),
                .forbidden = node.text(u"forbidden"_s, QString()),
                .choices = node.texts(u"choices"_s),
                .least = node.number(u"least"_s),
                .most = node.number(u"most"_s),
                .isRequired = node.flag(u"required"_s),
                .isSent = node.flag(u"sent"_s, true),
                .severity = node.text(u"severity"_s, u"refused"_s),
                .from = node.texts(u"from"_s),
                .codes = node.map(u"codes"_s),
                .places = node.texts(u"places"_s),
                .within = node.text(u"within"_s, QString()),
                .fills = node.map(u"fills"_s)};
    if (node.has(u"choiceNames"_s)) {
        Node names(node.object(u"choiceNames"_s), node.path() + u".choiceNames"_s, node.faults());
        for (const QString& choice : field.choices)
            if (names.has(choice))
                field.choiceNames.insert(choice, names.name(choice));
        names.close();
    }
    if (node.has(u"when"_s))
        field.when = readCondition(node, u"when"_s, reader);
    if (!field.pattern.isEmpty())
        field.expression = QRegularExpression(field.pattern);
    if (!field.expression.isValid())
        node.reject(u"catalogue-pattern"_s, u"pattern"_s);
    return field;
}

Layout readLayout(Node& node, ConditionReader& reader)
{
    Layout layout{.code = node.text(u"code"_s),
                  .widthMm = node.number(u"widthMm"_s).value_or(0),
                  .heightMm = node.number(u"heightMm"_s).value_or(0),
                  .name = node.name(u"name"_s)};
    node.each(u"limits"_s, [&](Node& limit) {
        layout.limits += {.counts = limit.text(u"counts"_s),
                          .maximum = limit.count(u"maximum"_s),
                          .code = limit.text(u"code"_s, QString()),
                          .condition = readCondition(limit, u"when"_s, reader)};
    });
    return layout;
}

/// "1712-1719" or "3970".
void readLanguages(Node& node, Entry& entry)
{
    LanguageRegion region{.country = node.text(u"country"_s), .language = node.text(u"language"_s)};
    for (const QString& range : node.texts(u"postcodes"_s)) {
        bool isFrom = false;
        bool isTo = false;
        const int from = range.section(u'-', 0, 0).toInt(&isFrom);
        const int to = range.section(u'-', -1).toInt(&isTo);
        if (!isFrom || !isTo || to < from)
            node.reject(u"catalogue-type"_s, u"postcodes"_s);
        region.postcodes += {from, to};
    }
    entry.languages += region;
}

void readNouns(Node& root, Entry& entry)
{
    root.each(u"sources"_s, [&](Node& node) {
        entry.sources +=
            {.key = node.text(u"key"_s), .title = node.text(u"title"_s), .sureness = node.text(u"sureness"_s)};
    });
    root.each(u"channels"_s, [&](Node& node) { entry.channels += readChannel(node); });
    root.each(u"services"_s, [&](Node& node) { entry.services += readService(node); });
    root.each(u"messages"_s, [&](Node& node) { entry.messages += readMessage(node); });
    root.each(u"options"_s, [&](Node& node) {
        entry.options += {.word = node.text(u"word"_s),
                          .code = node.text(u"code"_s),
                          .name = node.name(u"name"_s),
                          .note = node.name(u"note"_s)};
    });
    root.each(u"codes"_s, [&](Node& node) {
        entry.codes += {.code = node.text(u"code"_s),
                        .field = node.text(u"field"_s, QString()),
                        .meaning = node.text(u"meaning"_s),
                        .isLoss = node.flag(u"loss"_s)};
    });
    root.each(u"holidays"_s, [&](Node& node) {
        Holiday holiday{.name = node.name(u"name"_s), .isRegional = node.flag(u"regional"_s)};
        for (const QString& day : node.texts(u"days"_s)) {
            holiday.days += QDate::fromString(day, Qt::ISODate);
            if (!holiday.days.constLast().isValid())
                node.reject(u"catalogue-type"_s, u"days"_s);
        }
        entry.holidays += holiday;
    });
    root.each(u"languages"_s, [&](Node& node) { readLanguages(node, entry); });
    root.each(u"phones"_s, [&](Node& node) {
        entry.phones += {.country = node.text(u"country"_s),
                         .callingCode = node.text(u"callingCode"_s),
                         .zeroMeans = node.text(u"zeroMeans"_s, QString()),
                         .trunk = node.text(u"trunk"_s, QString()),
                         .mobile = node.texts(u"mobile"_s),
                         .minimum = node.count(u"minimum"_s),
                         .maximum = node.count(u"maximum"_s)};
    });
}

void readConditioned(Node& root, Entry& entry, ConditionReader& reader)
{
    // In the order of their names: a condition may use those before it.
    root.eachMember(u"conditions"_s, [&](const QString& name, Node& node) {
        reader.define(name, readCondition(node, u"when"_s, reader));
    });
    root.each(u"layouts"_s, [&](Node& node) { entry.layouts += readLayout(node, reader); });
    root.each(u"fields"_s, [&](Node& node) { entry.fields += readField(node, reader); });
    root.each(u"addressLines"_s, [&](Node& node) {
        entry.addressLines += {.fields = node.texts(u"fields"_s),
                               .dropRank = node.count(u"dropRank"_s),
                               .code = node.text(u"code"_s, QString()),
                               .condition = readCondition(node, u"when"_s, reader),
                               .shown = readCondition(node, u"shown"_s, reader),
                               .isKept = node.flag(u"isKept"_s)};
    });
    root.each(u"disputes"_s, [&](Node& node) {
        entry.disputed += {.id = node.text(u"id"_s),
                           .condition = readCondition(node, u"when"_s, reader),
                           .rules = node.texts(u"rules"_s),
                           .codes = node.texts(u"codes"_s),
                           .note = node.text(u"note"_s)};
        entry.disputes += entry.disputed.constLast().rules;
    });
    entry.disputes.removeDuplicates();
}

/// Countries of one line: all that it names, or all but those.
QStringList readCountries(Node& node, const QString& key)
{
    QStringList countries = node.texts(key);
    const auto isExcepted = [](const QString& country) { return country.startsWith(u'!'); };
    const auto excepted = std::ranges::count_if(countries, isExcepted);
    if (excepted != 0 && excepted != countries.size())
        node.reject(u"catalogue-type"_s, key);
    return countries;
}

void readCombinations(Node& root, Entry& entry)
{
    if (!root.has(u"combinations"_s))
        return;
    Node node(root.object(u"combinations"_s), u"combinations"_s, root.faults());
    entry.combinations.scope = node.text(u"by"_s);
    entry.combinations.source = node.text(u"source"_s);
    node.each(u"rows"_s, [&](Node& row) {
        entry.combinations.lines += {.scope = row.text(u"scope"_s),
                                     .basic = row.text(u"service"_s),
                                     .codes = row.texts(u"codes"_s),
                                     .to = readCountries(row, u"to"_s),
                                     .from = readCountries(row, u"from"_s),
                                     .isMandatory = row.flag(u"mandatory"_s)};
    });
    node.close();
}

StatusCode readStatus(Node& node)
{
    StatusCode code{.code = node.text(u"code"_s), .name = node.name(u"name"_s), .goesOn = node.flag(u"goesOn"_s)};
    if (node.has(u"status"_s)) {
        code.status = model::statusFromWord(node.text(u"status"_s));
        if (!code.status)
            node.reject(u"catalogue-type"_s, u"status"_s);
    }
    return code;
}

/// How parcels are followed, and what may be changed on their way.
void readJourney(Node& root, Entry& entry)
{
    root.each(u"actions"_s, [&](Node& node) {
        entry.actions += {.word = node.text(u"word"_s),
                          .name = node.name(u"name"_s),
                          .note = node.name(u"note"_s),
                          .parties = node.texts(u"parties"_s),
                          .fields = node.texts(u"fields"_s),
                          .required = node.texts(u"required"_s),
                          .isByCall = node.flag(u"byCall"_s),
                          .sureness = node.text(u"sureness"_s)};
    });
    if (!root.has(u"tracking"_s))
        return;
    Node node(root.object(u"tracking"_s), u"tracking"_s, root.faults());
    entry.tracking.batch = std::max(1, node.count(u"batch"_s));
    node.each(u"codes"_s, [&](Node& each) {
        const StatusCode code = readStatus(each);
        if (entry.tracking.codes.contains(code.code))
            each.reject(u"catalogue-twice"_s, u"code"_s);
        entry.tracking.codes.insert(code.code, code);
    });
    node.close();
}

void readRules(Node& root, Entry& entry, ConditionReader& reader)
{
    root.each(u"matrices"_s, [&](Node& node) { expandMatrix(node, entry); });
    root.each(u"values"_s, [&](Node& node) { expandValue(node, entry); });
    root.each(u"exclusives"_s, [&](Node& node) { expandExclusive(node, entry); });
    root.each(u"rules"_s, [&](Node& node) { expandRule(node, entry); });
    for (Rule& rule : entry.rules) {
        auto condition = reader.read(rule.when);
        if (condition)
            rule.condition = *condition;
        else
            root.reject(condition.error().code, u"rules."_s + rule.id + u".when."_s + condition.error().args.value(0));
    }
}

} // namespace

Result<Entry> parse(const QByteArray& json)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (!document.isObject())
        return failure(Error{.kind = Error::Kind::Invalid,
                             .code = u"catalogue-syntax"_s,
                             .args = {QString::number(problem.offset)},
                             .detail = problem.errorString()});
    Faults faults;
    Node root(document.object(), QString(), faults);
    Entry entry{.carrier = root.text(u"carrier"_s),
                .name = root.name(u"name"_s),
                .version = root.text(u"version"_s),
                .validFrom = root.date(u"validFrom"_s),
                .validUntil = root.date(u"validUntil"_s),
                .timeZone = root.text(u"timeZone"_s),
                .countries = root.texts(u"countries"_s),
                .trackingPage = QUrl(root.text(u"trackingPage"_s, QString())),
                .mostParcels = root.count(u"mostParcels"_s),
                .preconditions = root.texts(u"preconditions"_s),
                .defaults = root.map(u"defaults"_s),
                .engineCodes = root.map(u"engineCodes"_s),
                .extraLinesCode = root.text(u"extraLinesCode"_s, QString())};
    if (!QTimeZone(entry.timeZone.toUtf8()).isValid())
        root.reject(u"catalogue-type"_s, u"timeZone"_s);
    readNouns(root, entry);
    ConditionReader reader;
    readConditioned(root, entry, reader);
    readRules(root, entry, reader);
    readCombinations(root, entry);
    readJourney(root, entry);
    entry.facts = reader.facts();
    root.close();
    checkReferences(entry, faults);
    if (faults.first())
        return failure(*faults.first());
    return entry;
}

} // namespace aviso::catalogue
