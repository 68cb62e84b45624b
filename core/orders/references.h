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
        const auto known = m_rows.constFind(reference);
        if (known != m_rows.constEnd())
            return RowProblem{.row = row,
                              .field = QStringLiteral("reference"),
                              .code = QStringLiteral("duplicate-in-file"),
                              .args = {reference, QString::number(*known)}};
        m_rows.insert(reference, row);
        return std::nullopt;
    }

private:
    QHash<QString, qint64> m_rows;
};

} // namespace aviso::orders
