#pragma once

#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QString>
#include <QStringList>

namespace aviso::practice {

/// A coded error or warning of the post, tied to the field that caused it.
struct Finding
{
    QString code = {};  ///< "E2001", "W2013"
    QString field = {}; ///< dotted path in the request ("item.recipient.zip")
    QStringList args = {};

    bool operator==(const Finding&) const = default;
};

/// A break of the schema: one element of the array of an HTTP 400.
struct Violation
{
    QString field = {};
    QString error = {};
    QJsonValue rejectedValue = {};

    bool operator==(const Violation&) const = default;
};

/// What the post makes of one request, apart from licence, number range and numbers already used.
struct Verdict
{
    enum class Answer {
        Coded,      ///< 200 with `errors` and `warnings` in the item (none: a label)
        Violations, ///< 400 with the array of `violations`
        EmptyBody,  ///< 400 with nothing: a member that the schema does not know
    };

    Answer answer = Answer::Coded;
    QList<Violation> violations = {};
    QList<Finding> errors = {};
    QList<Finding> warnings = {};
    QString unknownMember = {}; ///< for the journal, when answer is EmptyBody

    bool isAccepted() const { return answer == Answer::Coded && errors.isEmpty(); }
    bool operator==(const Verdict&) const = default;
};

enum class Channel { Rest, Soap };

/// Judges the body of one generateAddressLabel call (or one item of a SOAP call, brought into the same shape)
/// by the field rules and the error table. Pure; any thread. All errors are reported, not the first.
Verdict judge(const QJsonObject& request, Channel channel);

/// Only the schema: types, lengths, enumerations, required members.
Verdict judgeShape(const QJsonObject& request, Channel channel);

/// A member as text: strings trimmed, numbers in digits, and nothing for null, false and absent ones.
QString memberText(const QJsonObject& object, QLatin1StringView name);

} // namespace aviso::practice
