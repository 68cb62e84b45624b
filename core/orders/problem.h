#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace aviso::orders {

/// What stands against one row of a file. The sentence is made in core/text from field, code and arguments.
struct RowProblem
{
    enum class Weight {
        Rejects, ///< the row is not taken
        Advises, ///< the row is taken, and worth a look
    };

    qint64 row = 0;        ///< as a spreadsheet shows it: 1-based, the header counts
    QString field = {};    ///< "recipient.city", "weight", …
    QString code = {};     ///< "missing", "number-damaged", "postcode-implausible", "duplicate-in-file", …
    QStringList args = {}; ///< what the file says there comes first, then what the sentence of `code` needs
    Weight weight = Weight::Rejects;

    bool operator==(const RowProblem&) const = default;
};

} // namespace aviso::orders
