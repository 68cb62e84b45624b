#include "core/catalogue/condition.h"

#include <QJsonArray>
#include <QStringList>

#include <algorithm>

namespace aviso::catalogue {

using namespace Qt::Literals::StringLiterals;

namespace {

using Mode = Fact::Clause::Mode;

/// A key whose value is a list of names, or one name.
struct ListKey
{
    QLatin1StringView key;
    Fact::Kind kind;
    Mode mode;
};

constexpr ListKey listKeys[] = {
    {"basic"_L1, Fact::Kind::Basic, Mode::Any},
    {"notBasic"_L1, Fact::Kind::Basic, Mode::None},
    {"group"_L1, Fact::Kind::Group, Mode::Any},
    {"notGroup"_L1, Fact::Kind::Group, Mode::None},
    {"channel"_L1, Fact::Kind::Channel, Mode::Any},
    {"notChannel"_L1, Fact::Kind::Channel, Mode::None},
    {"layout"_L1, Fact::Kind::Layout, Mode::Any},
    {"country"_L1, Fact::Kind::Country, Mode::Any},
    {"notCountry"_L1, Fact::Kind::Country, Mode::None},
    {"option"_L1, Fact::Kind::Option, Mode::Any},
    {"has"_L1, Fact::Kind::Code, Mode::All},
    {"hasAny"_L1, Fact::Kind::Code, Mode::Any},
    {"hasSeveral"_L1, Fact::Kind::Code, Mode::Several},
    {"lacks"_L1, Fact::Kind::Code, Mode::None},
    {"message"_L1, Fact::Kind::Message, Mode::Any},
    {"noMessage"_L1, Fact::Kind::Message, Mode::None},
    {"byMail"_L1, Fact::Kind::ByMail, Mode::Any},
    {"noMail"_L1, Fact::Kind::ByMail, Mode::None},
    {"bySms"_L1, Fact::Kind::BySms, Mode::Any},
    {"noSms"_L1, Fact::Kind::BySms, Mode::None},
    {"filled"_L1, Fact::Kind::Filled, Mode::All},
    {"filledAny"_L1, Fact::Kind::Filled, Mode::Any},
    {"missing"_L1, Fact::Kind::Filled, Mode::None},
};

QStringList strings(const QJsonValue& value)
{
    if (value.isString())
        return {value.toString()};
    QStringList out;
    for (const auto& item : value.toArray())
        out += item.toString();
    return out;
}

std::unexpected<Error> misspelt(const QString& key)
{
    return failure(Error{.kind = Error::Kind::Invalid, .code = u"catalogue-condition"_s, .args = {key}});
}

} // namespace

bool holds(const QList<Fact::Clause>& clauses, const QList<bool>& truths)
{
    const auto isTrue = [&](int fact) { return truths.at(fact); };
    return std::ranges::all_of(clauses, [&](const Fact::Clause& clause) {
        switch (clause.mode) {
        case Mode::Any:
            return std::ranges::any_of(clause.facts, isTrue);
        case Mode::All:
            return std::ranges::all_of(clause.facts, isTrue);
        case Mode::None:
            return std::ranges::none_of(clause.facts, isTrue);
        case Mode::Several:
            return std::ranges::count_if(clause.facts, isTrue) > 1;
        }
        return false;
    });
}

ConditionReader::ConditionReader(QList<Fact> facts) : m_facts(std::move(facts)) {}

int ConditionReader::number(const Fact& fact)
{
    const QString key = QString::number(static_cast<int>(fact.kind)) + u'|' + fact.name + u'|' + fact.text + u'|' +
                        QString::number(fact.number) + u'|' + fact.expression.pattern();
    if (fact.kind != Fact::Kind::Derived) {
        if (const auto known = m_numbers.constFind(key); known != m_numbers.constEnd())
            return *known;
        m_numbers.insert(key, static_cast<int>(m_facts.size()));
    }
    m_facts += fact;
    return static_cast<int>(m_facts.size()) - 1;
}

void ConditionReader::define(const QString& name, const Condition& condition)
{
    m_named.insert(name, number({.kind = Fact::Kind::Derived, .name = name, .inner = condition.clauses}));
}

Result<Condition> ConditionReader::read(const QJsonObject& object)
{
    Condition condition;
    for (auto it = object.begin(); it != object.end(); ++it) {
        auto clause = readClause(it.key(), it.value());
        if (!clause)
            return std::unexpected(clause.error());
        condition.clauses += *clause;
    }
    return condition;
}

Result<Fact::Clause> ConditionReader::readClause(const QString& key, const QJsonValue& value)
{
    for (const ListKey& known : listKeys) {
        if (known.key != key)
            continue;
        Fact::Clause clause{.mode = known.mode};
        for (const QString& name : strings(value))
            clause.facts += number({.kind = known.kind, .name = name});
        return clause.facts.isEmpty() ? Result<Fact::Clause>(misspelt(key)) : clause;
    }
    if (key == "parcelsOver"_L1)
        return Fact::Clause{.facts = {number({.kind = Fact::Kind::Parcels, .number = value.toInt()})}};
    if (key == "instructionsOver"_L1 || key == "codesOver"_L1)
        return Fact::Clause{.facts = {number({.kind = Fact::Kind::Count,
                                              .name = key == "codesOver"_L1 ? u"additional"_s : u"instruction"_s,
                                              .number = value.toInt()})}};
    return value.isObject() && key != "not"_L1 ? readPerField(key, value.toObject()) : readNested(key, value);
}

Result<Fact::Clause> ConditionReader::readPerField(const QString& key, const QJsonObject& object)
{
    Fact::Clause clause;
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (key == "longer"_L1) {
            clause.facts += number({.kind = Fact::Kind::Longer, .name = it.key(), .number = it->toInt()});
        } else if (key == "equals"_L1 || key == "unequal"_L1) {
            clause.mode = key == "equals"_L1 ? Mode::Any : Mode::None;
            for (const QString& text : strings(*it))
                clause.facts += number({.kind = Fact::Kind::Equals, .name = it.key(), .text = text});
        } else if (key == "matches"_L1 || key == "mismatches"_L1) {
            clause.mode = key == "matches"_L1 ? Mode::Any : Mode::None;
            const QRegularExpression expression(it->toString());
            if (!expression.isValid() || it->toString().isEmpty())
                return misspelt(key + u'.' + it.key());
            clause.facts += number({.kind = Fact::Kind::Matches, .name = it.key(), .expression = expression});
        } else if (key == "day"_L1) {
            for (const QString& text : strings(*it))
                clause.facts += number({.kind = Fact::Kind::Day, .name = it.key(), .text = text});
        } else {
            return misspelt(key);
        }
    }
    return clause.facts.isEmpty() ? Result<Fact::Clause>(misspelt(key)) : clause;
}

Result<Fact::Clause> ConditionReader::readNested(const QString& key, const QJsonValue& value)
{
    Fact::Clause clause{.mode = key == "not"_L1 || key == "isNot"_L1 ? Mode::None : Mode::Any};
    if (key == "is"_L1 || key == "isNot"_L1) {
        for (const QString& name : strings(value)) {
            if (!m_named.contains(name))
                return misspelt(key + u'.' + name);
            clause.facts += m_named.value(name);
        }
        return clause;
    }
    if (key != "any"_L1 && key != "not"_L1)
        return misspelt(key);
    const QJsonArray parts = value.isObject() ? QJsonArray{value} : value.toArray();
    for (const auto& part : parts) {
        auto inner = read(part.toObject());
        if (!inner)
            return std::unexpected(inner.error());
        clause.facts += number({.kind = Fact::Kind::Derived, .inner = inner->clauses});
    }
    return clause.facts.isEmpty() ? Result<Fact::Clause>(misspelt(key)) : clause;
}

} // namespace aviso::catalogue
