#pragma once

#include "app/cli/answer.h"
#include "app/cli/command.h"

#include <QMap>
#include <QString>
#include <QStringList>

#include <expected>

namespace aviso::cli {

/// A command line after reading: which command, and everything that was said to it.
struct Arguments
{
    const Command* command = nullptr; ///< null when only help or the version was asked for
    QStringList words = {};           ///< what was said of the command, for its help: "shipments", "set"
    QStringList operands = {};
    QMap<QString, QStringList> options = {}; ///< by name without dashes; a switch has one empty value

    bool has(QLatin1StringView name) const { return options.contains(name); }
    QString value(QLatin1StringView name, const QString& otherwise = {}) const;
    QStringList values(QLatin1StringView name) const { return options.value(name); }
};

/// Reads the words after the program's name. Global options may stand anywhere, others after their command; "--" ends
/// the options. The failing side is the answer to give: wrong use, with a sentence that names what is known.
std::expected<Arguments, Answer> readArguments(const QStringList& words);

/// "key=value" pairs in the order given. Wrong use when one has no "=" or an empty key.
using Pairs = QList<std::pair<QString, QString>>;
std::expected<Pairs, Answer> readPairs(const QStringList& words, const QString& where);

/// A whole number of at least `least`; wrong use otherwise.
std::expected<qint64, Answer> readNumber(const QString& word, qint64 least, const QString& where);

} // namespace aviso::cli
