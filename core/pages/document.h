#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <utility>
#include <variant>

namespace aviso::pages {

// A text document as a value: rehearsals, lists, summaries. The same value becomes a PDF, a web page or plain text, so
// that what is seen, filed and mailed says the same. All words come from the caller, translated.

enum class Tone { Neutral, Good, Warning, Bad };

struct Heading
{
    QString text = {};
    int level = 1; ///< 1 or 2
    bool operator==(const Heading&) const = default;
};

struct Paragraph
{
    enum class Look {
        Plain,
        Soft,  ///< small and grey: a remark
        Quote, ///< in a frame: the words of a message
    };
    QString text = {}; ///< line feeds break lines
    Look look = Look::Plain;
    bool operator==(const Paragraph&) const = default;
};

/// Names on the left, values on the right.
struct KeyValues
{
    QList<std::pair<QString, QString>> lines = {};
    bool operator==(const KeyValues&) const = default;
};

struct Badge
{
    QString text = {};
    Tone tone = Tone::Neutral;
    bool operator==(const Badge&) const = default;
};

/// One line of short words in frames. Tone is never the only sign: the word says it too.
struct Badges
{
    QList<Badge> items = {};
    bool operator==(const Badges&) const = default;
};

struct Column
{
    QString title = {};
    double share = 1;       ///< of the width, relative to the other columns
    bool isNumeric = false; ///< to the right
    bool operator==(const Column&) const = default;
};

/// The head is repeated on every page. Missing cells are empty, surplus ones are left out.
struct Table
{
    QList<Column> columns = {};
    QList<QStringList> rows = {};
    bool operator==(const Table&) const = default;
};

using Block = std::variant<Heading, Paragraph, KeyValues, Badges, Table>;

struct Paper
{
    QString title = {};
    QString subtitle = {};
    QString footer = {};   ///< at the foot of every page
    QString language = {}; ///< of the words, e.g. "de"
    QList<Block> blocks = {};
    bool operator==(const Paper&) const = default;
};

/// A4, as many pages as it takes, numbered "1 / 3". `NotFound` "font-missing". Any thread.
Result<QByteArray> toPdf(const Paper& paper);

/// Who reads a page in HTML: a widget of Qt knows neither grids nor boxes.
enum class HtmlReader { Browser, Widget };

/// One file that needs no other; every word escaped. Any thread.
QString toHtml(const Paper& paper, HtmlReader reader = HtmlReader::Browser);

/// For mail and terminals: at most 100 columns except where a word is longer. Any thread.
QString toText(const Paper& paper);

} // namespace aviso::pages
