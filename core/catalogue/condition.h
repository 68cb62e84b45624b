#pragma once

#include "core/base/result.h"

#include <QDate>
#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QRegularExpression>
#include <QString>

namespace aviso::catalogue {

/// One thing that is true or false of a shipment: "SI is chosen", "the delivery place is filled", "text1 is longer
/// than 160". Conditions are made of them; each is looked at once per compilation, however many rules ask.
struct Fact
{
    enum class Kind {
        Basic,   ///< the basic service is `name`
        Group,   ///< the basic service's group is `name`
        Channel, ///< the account's channel is `name`
        Layout,  ///< the label's layout is `name`
        Country, ///< the destination is `name`
        Code,    ///< the code `name` is chosen, also through a combined one
        Message, ///< the message `name` is on
        ByMail,  ///< the message `name` is on, by e-mail
        BySms,   ///< the message `name` is on, by SMS
        Option,  ///< the delivery option `name` is on
        Filled,  ///< the field `name` has a value
        Longer,  ///< the field `name` has more than `number` code points
        Equals,  ///< the field `name` is `text`
        Matches, ///< the field `name` matches `expression`
        Day,     ///< the date in the field `name` is `text`: "past", "holiday", "regional-holiday", "monday", …
        Parcels, ///< there are more than `number` parcels
        Count,   ///< more than `number` codes of the kind `name` ("additional", "instruction") are chosen
        Derived, ///< the condition `inner` holds
    };

    /// Facts by number, each asked in one of three ways. All clauses must hold; none at all always holds.
    struct Clause
    {
        enum class Mode { Any, All, None, Several }; ///< several: two or more
        Mode mode = Mode::Any;
        QList<int> facts = {};
        bool operator==(const Clause&) const = default;
    };

    Kind kind = Kind::Basic;
    QString name = {};
    QString text = {};
    int number = 0;
    QRegularExpression expression = {};
    QList<Clause> inner = {};

    bool operator==(const Fact&) const = default;
};

/// A condition of the catalogue, read once: which facts it needs. An empty one always holds.
struct Condition
{
    QList<Fact::Clause> clauses = {};
    bool operator==(const Condition&) const = default;
};

bool holds(const QList<Fact::Clause>& clauses, const QList<bool>& truths);
inline bool holds(const Condition& condition, const QList<bool>& truths)
{
    return holds(condition.clauses, truths);
}

/// Reads the conditions of one catalogue and numbers the facts that they ask for. The language (all keys of an
/// object must hold; a list means "one of these" unless it says otherwise):
///   basic, notBasic, group, notGroup, channel, notChannel, layout, country, notCountry, option
///   has (all of these codes), hasAny, hasSeveral (two or more), lacks (none of them), message, noMessage, byMail,
///   noMail, bySms, noSms filled (all), filledAny, missing (none) longer {field: n}, equals {field: [value]}, unequal
///   {field: [value]}, matches {field: pattern}, mismatches {field: pattern}, day {field: [word]}, parcelsOver n,
///   instructionsOver n, codesOver n (additional services) is [name of a condition under "conditions"], isNot, any
///   [condition, …], not condition
class ConditionReader
{
public:
    explicit ConditionReader(QList<Fact> facts = {});

    /// Invalid, with the offending key as its argument, when a key is unknown or has the wrong shape.
    Result<Condition> read(const QJsonObject& object);
    /// Makes `condition` known under `name`, so that "is" and "isNot" may use it.
    void define(const QString& name, const Condition& condition);

    const QList<Fact>& facts() const { return m_facts; }

private:
    Result<Fact::Clause> readClause(const QString& key, const QJsonValue& value);
    Result<Fact::Clause> readPerField(const QString& key, const QJsonObject& object);
    Result<Fact::Clause> readNested(const QString& key, const QJsonValue& value);
    int number(const Fact& fact);

    QList<Fact> m_facts;
    QHash<QString, int> m_numbers = {};
    QHash<QString, int> m_named = {};
};

} // namespace aviso::catalogue
