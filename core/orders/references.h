#pragma once

#include "core/orders/problem.h"

#include <QHash>
#include <QString>

#include <optional>

namespace aviso::orders {

/// The references that a file has had so far.
class References
{
public:
    /// "duplicate-in-file" with the reference and the row that has it first, when it is not new.
    std::optional<RowProblem> note(const QString& reference, qint64 row)
    {
        qint64& known = m_rows[reference]; // rows count from 1, so 0 is a new one
        if (known != 0)
            return RowProblem{.row = row,
                              .field = QStringLiteral("reference"),
                              .code = QStringLiteral("duplicate-in-file"),
                              .args = {reference, QString::number(known)}};
        known = row;
        return std::nullopt;
    }

private:
    QHash<QString, qint64> m_rows;
};

} // namespace aviso::orders
