#pragma once

#include "app/importing.h"

#include <QJsonObject>

namespace aviso::cli {

QString sentence(const orders::RowProblem& problem);
QString inWords(const orders::RowProblem& problem); ///< "Row 18, reference: …"
QJsonObject toJson(const orders::RowProblem& problem);

} // namespace aviso::cli
