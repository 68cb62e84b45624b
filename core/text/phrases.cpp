#include "core/text/phrases.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringView>

namespace aviso::text {

using namespace Qt::Literals::StringLiterals;

QString phrase(const PhraseTable& table, const QString& key)
{
    for (const Phrase& row : table.phrases)
        if (key == QLatin1StringView(row.key))
            return QCoreApplication::translate(table.context, row.text);
    return {};
}

namespace {

constexpr QStringView openingMarks = u"\u201c\u201e\u00ab\u201d";
constexpr QStringView closingMarks = u"\u201d\u201c\u00bb";

bool isQuoted(const QString& words)
{
    return words.size() > 2 && openingMarks.contains(words.front()) && closingMarks.contains(words.back());
}

/// Adds the words; between quotation marks of the phrase their own ones would be doubled.
void put(QString& out, const QString& words, QStringView rest)
{
    const bool isBetweenMarks =
        !out.isEmpty() && openingMarks.contains(out.back()) && !rest.isEmpty() && closingMarks.contains(rest.front());
    out += isBetweenMarks && isQuoted(words) ? words.sliced(1).chopped(1) : words;
}

} // namespace

QString quoted(const QString& words)
{
    return QLocale(spokenLanguage()).quoteString(words);
}

QString filled(const QString& text, const QString& field, const QStringList& args)
{
    static const QString mark = u"{field}"_s;
    QString out;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'%' && i + 1 < text.size() && text[i + 1] >= u'1' && text[i + 1] <= u'9') {
            put(out, args.value(text[i + 1].unicode() - u'1'), QStringView(text).sliced(i + 2));
            ++i;
        } else if (text[i] == u'{' && QStringView(text).sliced(i).startsWith(mark)) {
            put(out, field, QStringView(text).sliced(i + mark.size()));
            i += mark.size() - 1;
        } else {
            out += text[i];
        }
    }
    return out;
}

QString spokenLanguage()
{
    //: The two letters of the language into which this file translates: it, de, fr, sv or uk.
    return QCoreApplication::translate("language", "en");
}

} // namespace aviso::text
