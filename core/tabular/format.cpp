#include "core/tabular/format.h"

#include <QJsonValue>
#include <QLatin1StringView>

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

namespace aviso::tabular {

using namespace Qt::Literals::StringLiterals;

namespace {

template <class Value, std::size_t N>
using Words = std::array<std::pair<Value, QLatin1StringView>, N>;

constexpr Words<FileKind, 3> fileKinds{
    {{FileKind::Text, "text"_L1}, {FileKind::Xlsx, "xlsx"_L1}, {FileKind::Xls, "xls"_L1}}};
constexpr Words<Encoding, 5> encodings{{{Encoding::Utf8, "utf-8"_L1},
                                        {Encoding::Utf16Le, "utf-16le"_L1},
                                        {Encoding::Utf16Be, "utf-16be"_L1},
                                        {Encoding::Windows1252, "windows-1252"_L1},
                                        {Encoding::Windows1251, "windows-1251"_L1}}};
constexpr Words<FirstRow, 2> firstRows{{{FirstRow::IsHeader, "header"_L1}, {FirstRow::IsBody, "body"_L1}}};
constexpr Words<DecimalMark, 3> decimalMarks{
    {{DecimalMark::Unknown, "unknown"_L1}, {DecimalMark::Point, "point"_L1}, {DecimalMark::Comma, "comma"_L1}}};
constexpr Words<DateOrder, 3> dateOrders{{{DateOrder::Unknown, "unknown"_L1},
                                          {DateOrder::DayFirst, "day-first"_L1},
                                          {DateOrder::MonthFirst, "month-first"_L1}}};
constexpr Words<Apostrophes, 2> apostropheUses{
    {{Apostrophes::GuardFormulas, "guard"_L1}, {Apostrophes::AreText, "text"_L1}}};

template <class Value, std::size_t N>
QString wordFor(const Words<Value, N>& words, Value value)
{
    const auto* found = std::ranges::find(words, value, [](const auto& word) { return word.first; });
    return found == words.end() ? QString() : QString(found->second);
}

/// The first key whose word is unknown, remembered while the pieces are read one after the other.
class PieceReader
{
public:
    explicit PieceReader(const QJsonObject& json) : m_json(json) {}

    template <class Value, std::size_t N>
    Value word(QLatin1StringView key, const Words<Value, N>& words, Value fallback)
    {
        const QJsonValue value = m_json.value(key);
        if (value.isUndefined())
            return fallback;
        const QString text = value.toString();
        const auto* found = std::ranges::find(words, text, [](const auto& word) { return QString(word.second); });
        if (found != words.end())
            return found->first;
        refuse(key);
        return fallback;
    }

    char character(QLatin1StringView key, char fallback)
    {
        const QJsonValue value = m_json.value(key);
        if (value.isUndefined())
            return fallback;
        const QString text = value.toString(u"??"_s);
        if (text.isEmpty())
            return '\0';
        if (text.size() == 1 && text.front().unicode() < 0x80)
            return text.front().toLatin1();
        refuse(key);
        return fallback;
    }

    void refuse(QLatin1StringView key)
    {
        if (m_refused.isEmpty())
            m_refused = key;
    }
    const QString& refused() const { return m_refused; }

private:
    const QJsonObject& m_json;
    QString m_refused;
};

QString characterText(char character)
{
    return character == '\0' ? QString() : QString(QLatin1Char(character));
}

} // namespace

QJsonObject toJson(const Format& format)
{
    return {{u"kind"_s, wordFor(fileKinds, format.kind)},
            {u"encoding"_s, wordFor(encodings, format.encoding)},
            {u"delimiter"_s, characterText(format.delimiter)},
            {u"quote"_s, characterText(format.quote)},
            {u"apostrophes"_s, wordFor(apostropheUses, format.apostrophes)},
            {u"sheet"_s, format.sheet},
            {u"startRow"_s, format.startRow},
            {u"firstRow"_s, wordFor(firstRows, format.firstRow)},
            {u"decimal"_s, wordFor(decimalMarks, format.decimal)},
            {u"dateOrder"_s, wordFor(dateOrders, format.dateOrder)}};
}

Result<Format> formatFromJson(const QJsonObject& json)
{
    const Format standard;
    PieceReader pieces(json);
    Format format{.kind = pieces.word("kind"_L1, fileKinds, standard.kind),
                  .encoding = pieces.word("encoding"_L1, encodings, standard.encoding),
                  .delimiter = pieces.character("delimiter"_L1, standard.delimiter),
                  .quote = pieces.character("quote"_L1, standard.quote),
                  .apostrophes = pieces.word("apostrophes"_L1, apostropheUses, standard.apostrophes),
                  .sheet = json.value("sheet"_L1).toString(),
                  .startRow = json.value("startRow"_L1).toInteger(standard.startRow),
                  .firstRow = pieces.word("firstRow"_L1, firstRows, standard.firstRow),
                  .decimal = pieces.word("decimal"_L1, decimalMarks, standard.decimal),
                  .dateOrder = pieces.word("dateOrder"_L1, dateOrders, standard.dateOrder)};
    if (format.delimiter == '\0' || format.delimiter == '\n' || format.delimiter == '\r' ||
        format.delimiter == format.quote)
        pieces.refuse("delimiter"_L1);
    if (format.startRow < 1)
        pieces.refuse("startRow"_L1);
    if (!pieces.refused().isEmpty())
        return failure(Error::Kind::Invalid, u"format-unknown"_s, pieces.refused());
    return format;
}

} // namespace aviso::tabular
