#include "app/cli/answer.h"

#include "core/text/sentences.h"

#include <algorithm>

namespace aviso::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject errorObject(const QString& kind, const QString& code, const QString& field, const QStringList& args,
                        const QString& message)
{
    return {
        {u"kind"_s, kind}, {u"code"_s, code}, {u"field"_s, field}, {u"args"_s, toJson(args)}, {u"message"_s, message}};
}

} // namespace

QJsonObject toJson(const Error& error)
{
    return errorObject(kindName(error.kind), error.code, error.field, error.args, text::sentence(error));
}

QJsonValue errorOrNull(const std::optional<Error>& error)
{
    return error ? QJsonValue(toJson(*error)) : QJsonValue();
}

QJsonObject toJson(const catalogue::Problem& problem)
{
    return {{u"field"_s, problem.field},
            {u"rule"_s, problem.rule},
            {u"severity"_s, catalogue::severityWord(problem.severity)},
            {u"message"_s, text::sentence(problem)},
            {u"code"_s, problem.code}};
}

QJsonArray toJson(const QList<catalogue::Problem>& problems)
{
    QJsonArray array;
    for (const catalogue::Problem& problem : problems)
        array.append(toJson(problem));
    return array;
}

QJsonArray toJson(const QStringList& texts)
{
    return QJsonArray::fromStringList(texts);
}

QString inWords(const catalogue::Problem& problem)
{
    return u"[%1] %2: %3"_s.arg(catalogue::severityWord(problem.severity), problem.field, text::sentence(problem));
}

Answer refusal(const Error& error)
{
    return {.exit = error.kind == Error::Kind::OutcomeUnknown ? Exit::Unknown : Exit::NothingDone,
            .json = {{u"error"_s, toJson(error)}},
            .remarks = {text::sentence(error)}};
}

Answer wrongUse(const QString& code, const QString& field, const QString& sentence)
{
    return {.exit = Exit::WrongUse,
            .json = {{u"error"_s, errorObject(kindName(Error::Kind::Invalid), code, field, {}, sentence)}},
            .remarks = {sentence}};
}

Exit worse(Exit one, Exit other)
{
    return std::max(one, other);
}

} // namespace aviso::cli
