#include "core/base/textlength.h"
#include "core/orders/addressparts.h"
#include "core/orders/carried.h"
#include "core/orders/cellvalues.h"
#include "core/orders/countries.h"
#include "core/orders/mapping.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <utility>

namespace aviso::orders {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Letters and digits only, without accents, umlauts written out or not: "E-Mail-Adresse" -> "emailadresse".
QString headerKey(QStringView text)
{
    QString key;
    for (const QChar c : folded(text))
        if (c.isLetterOrNumber())
            key += c;
    return key.replace(u"ae"_s, u"a"_s).replace(u"oe"_s, u"o"_s).replace(u"ue"_s, u"u"_s);
}

const QHash<QString, QString>& fieldsByHeader()
{
    static const QHash<QString, QString> byHeader = [] {
        QHash<QString, QString> table;
        for (const Field& row : fields()) {
            const QString name = QStringView(row.name).toString();
            if (!name.startsWith("value.…"_L1))
                table.insert(headerKey(name), name);
            table.insert(headerKey(QString(name).remove(u"recipient."_s)), name);
            for (const QStringView word : QStringView(row.headers).split(u'|', Qt::SkipEmptyParts))
                if (!table.contains(headerKey(word)))
                    table.insert(headerKey(word), name);
        }
        table.remove(QString());
        return table;
    }();
    return byHeader;
}

struct Guess
{
    QString field = {};
    int score = 0;
    int place = 0;
};

/// The rest of `key` behind one of the words, empty when it begins with none.
QString behind(const QString& key, const QStringList& words)
{
    for (const QString& word : words)
        if (key.size() > word.size() && key.startsWith(word))
            return key.sliced(word.size());
    return {};
}

/// A header without what stands in brackets or names a unit: "Gewicht (kg)", "Poids en g", "weight_grams".
QString withoutUnit(const QString& header)
{
    QString plain = header;
    if (const qsizetype bracket = std::max(plain.indexOf(u'('), plain.indexOf(u'[')); bracket > 0)
        plain.truncate(bracket);
    QStringList words = plain.replace(u'_', u' ').split(u' ', Qt::SkipEmptyParts);
    static const QSet<QString> units{u"kg"_s,      u"g"_s,  u"gr"_s, u"gramm"_s, u"gram"_s, u"grams"_s, u"grammi"_s,
                                     u"grammes"_s, u"in"_s, u"en"_s, u"i"_s,     u"кг"_s,   u"г"_s,     u"у"_s};
    while (words.size() > 1 && units.contains(words.last().toLower()))
        words.removeLast();
    return headerKey(words.join(u' '));
}

/// True for columns about the payer or the sender.
bool isOfSomebodyElse(const QString& header)
{
    static const QStringList words{u"rechnung"_s, u"billing"_s, u"invoice"_s, u"facturation"_s, u"facture"_s,
                                   u"fattura"_s,  u"faktura"_s, u"рахунок"_s, u"sender"_s,      u"absender"_s};
    const QString key = headerKey(header);
    return !fieldsByHeader().contains(key) && !behind(key, words).isEmpty();
}

Guess guessByHeader(const QString& header, int place)
{
    static const QStringList delivery{
        u"lieferadresse"_s,   u"versandadresse"_s, u"empfanger"_s,    u"lieferung"_s, u"liefer"_s,    u"versand"_s,
        u"shippingaddress"_s, u"shipping"_s,       u"shipto"_s,       u"delivery"_s,  u"recipient"_s, u"livraison"_s,
        u"destinataire"_s,    u"spedizione"_s,     u"destinatario"_s, u"consegna"_s,  u"leverans"_s,  u"mottagare"_s,
        u"доставка"_s,        u"отримувач"_s,      u"одержувач"_s};
    const QString key = headerKey(header);
    const auto& known = fieldsByHeader();
    if (const QString name = known.value(key); !name.isEmpty())
        return {.field = name, .score = 100, .place = place};
    if (isOfSomebodyElse(header))
        return {};
    const QString plain = withoutUnit(header);
    if (const QString name = known.value(plain); !name.isEmpty())
        return {.field = name, .score = 90, .place = place};
    const QString name = known.value(behind(plain, delivery));
    return name.isEmpty() ? Guess{} : Guess{.field = name, .score = 110, .place = place};
}

/// What the sample rows hold in one column.
struct Sample
{
    QStringList texts = {};

    template <class Test>
    bool mostly(const Test& test) const
    {
        const auto hits = std::ranges::count_if(texts, test);
        return !texts.isEmpty() && hits * 10 >= texts.size() * 8;
    }
    bool areAllDifferent() const
    {
        return texts.size() > 1 && QSet<QString>(texts.begin(), texts.end()).size() == texts.size();
    }
};

Sample sampleOf(const QList<tabular::TableRow>& rows, int place)
{
    Sample sample;
    for (const tabular::TableRow& row : rows)
        if (place >= 0 && place < row.cells.size() && !row.cells[place].trimmed().isEmpty())
            sample.texts << row.cells[place].trimmed();
    return sample;
}

bool looksLikeEmail(const QString& text)
{
    const qsizetype at = text.indexOf(u'@');
    return at > 0 && text.indexOf(u'.', at) > at + 1 && !text.contains(u' ');
}

bool looksLikePostcode(const QString& text)
{
    return isPlausiblePostcode(text, u"CH") || isLiechtensteinPostcode(text) || isPlausiblePostcode(text, u"DE");
}

bool looksLikeMobile(const QString& text)
{
    static const QRegularExpression pattern(uR"(\A(?:\+41|0041|0)\s?(?:\(0\))?\s?7[4-9][\s\d]{7,11}\z)"_s);
    return pattern.match(text).hasMatch();
}

bool looksLikeReference(const QString& text)
{
    return text.size() >= 3 && text.size() <= 40 && std::ranges::any_of(text, [](QChar c) { return c.isDigit(); });
}

QString fieldByContent(const Sample& sample)
{
    if (sample.mostly(looksLikeEmail))
        return u"recipient.email"_s;
    if (sample.mostly(looksLikeMobile))
        return u"recipient.mobile"_s;
    if (sample.mostly(looksLikePostcode))
        return u"recipient.postcode"_s;
    if (sample.mostly([](const QString& text) {
            return text.size() == 2 && !languageCode(text).isEmpty() && text == text.toLower();
        }))
        return u"recipient.language"_s;
    if (sample.mostly([](const QString& text) { return text.size() > 1 && !countryCode(text).isEmpty(); }))
        return u"recipient.country"_s;
    return {};
}

WeightUnit weightUnit(const QString& header, const Sample& sample)
{
    QString plain = folded(header);
    for (QChar& c : plain)
        if (!c.isLetterOrNumber())
            c = u' ';
    const QStringList words = plain.split(u' ', Qt::SkipEmptyParts);
    if (words.contains(u"kg"_s) || words.contains(u"кг"_s))
        return WeightUnit::Kilograms;
    const bool namesGrams = std::ranges::any_of(words, [](const QString& word) {
        return word == "g"_L1 || word == "gr"_L1 || word == u"г"_s || word.startsWith("gramm"_L1) ||
               word.startsWith("gram"_L1);
    });
    if (namesGrams)
        return WeightUnit::Grams;
    // No shop sends parcels of 50 kg and more only, and none writes kilograms without a fraction that high.
    const bool areGrams = sample.mostly([](const QString& text) {
        bool isNumber = false;
        return text.toInt(&isNumber) >= 50 && isNumber;
    });
    return areGrams ? WeightUnit::Grams : WeightUnit::Kilograms;
}

/// Fills what `mapping` leaves empty with columns that are not `taken`.
Mapping filledFrom(const QStringList& header, const QList<tabular::TableRow>& samples, Mapping mapping, QSet<int> taken)
{
    const bool hadWeight = mapping.columns.contains(u"weight"_s);
    qsizetype columns = header.size();
    for (const tabular::TableRow& row : samples)
        columns = std::max(columns, row.cells.size());
    QList<Guess> guesses;
    for (int place = 0; place < header.size(); ++place)
        if (const Guess guess = guessByHeader(header[place], place); guess.score > 0)
            guesses.append(guess);
    std::ranges::sort(guesses, {}, [](const Guess& guess) { return std::pair(-guess.score, guess.place); });

    const auto take = [&](const QString& name, int place) {
        if (name.isEmpty() || mapping.columns.contains(name) || taken.contains(place) || isOwnColumn(header, place))
            return;
        mapping.columns.insert(name, columnAt(place, header));
        taken.insert(place);
    };
    for (const Guess& guess : std::as_const(guesses))
        take(guess.field, guess.place);
    for (int place = 0; place < columns; ++place) {
        if (!taken.contains(place) && !isOfSomebodyElse(header.value(place)))
            take(fieldByContent(sampleOf(samples, place)), place);
    }
    for (int place = 0; place < columns; ++place) {
        const Sample sample = sampleOf(samples, place);
        if (sample.areAllDifferent() && sample.mostly(looksLikeReference) && fieldByContent(sample).isEmpty())
            take(u"reference"_s, place);
    }
    const auto weight = mapping.columns.constFind(u"weight"_s);
    if (!hadWeight && weight != mapping.columns.constEnd())
        mapping.weightUnit = weightUnit(weight->header, sampleOf(samples, placeOf(*weight, header).value_or(-1)));
    return mapping;
}

} // namespace

Mapping suggestMapping(const QStringList& header, const QList<tabular::TableRow>& samples)
{
    return filledFrom(header, samples, {}, {});
}

Mapping completed(Mapping mapping, const QList<Column>& unused, const tabular::Table& table)
{
    QSet<int> taken;
    for (const Column& column : mapping.columns)
        taken.insert(placeOf(column, table.header).value_or(-1));
    for (const Column& column : unused)
        taken.insert(placeOf(column, table.header).value_or(-1));
    return filledFrom(table.header, table.rows, std::move(mapping), std::move(taken));
}

} // namespace aviso::orders
