#include "app/cli/importing.h"

#include "app/cli/words.h"
#include "core/text/sentences.h"

namespace aviso::cli {

using namespace Qt::Literals::StringLiterals;

QString sentence(const orders::RowProblem& problem)
{
    return text::sentence(problem);
}

QString inWords(const orders::RowProblem& problem)
{
    return Words::tr("Row %1, %2: %3").arg(QString::number(problem.row), problem.field, sentence(problem));
}

QJsonObject toJson(const orders::RowProblem& problem)
{
    return {{u"row"_s, problem.row},
            {u"field"_s, problem.field},
            {u"code"_s, problem.code},
            {u"message"_s, sentence(problem)}};
}

} // namespace aviso::cli
