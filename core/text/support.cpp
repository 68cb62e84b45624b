#include "core/text/support.h"

namespace aviso::text {

using namespace Qt::Literals::StringLiterals;

namespace {

QString line(const QString& kind, const QString& code, const QString& field, const QString& detail)
{
    QString text = kind + u' ' + code;
    if (!field.isEmpty())
        text += u" ["_s + field + u']';
    if (!detail.isEmpty())
        text += u": "_s + detail;
    return text;
}

} // namespace

QString forSupport(const Error& error)
{
    return line(kindName(error.kind), error.code, error.field, error.detail);
}

QString forSupport(const catalogue::Problem& problem)
{
    return line(catalogue::severityWord(problem.severity), problem.reason, problem.field, problem.code);
}

} // namespace aviso::text
