#include "core/text/phrases.h"

#include <QCoreApplication>

namespace aviso::text {

using namespace Qt::Literals::StringLiterals;

QString phrase(const PhraseTable& table, const QString& key)
{
    for (const Phrase& row : table.phrases)
        if (key == QLatin1StringView(row.key))
            return QCoreApplication::translate(table.context, row.text);
    return {};
}

QString filled(const QString& text, const QString& field, const QStringList& args)
{
    static const QString mark = u"{field}"_s;
    QString out;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'%' && i + 1 < text.size() && text[i + 1] >= u'1' && text[i + 1] <= u'9') {
            out += args.value(text[i + 1].unicode() - u'1');
            ++i;
        } else if (text[i] == u'{' && QStringView(text).sliced(i).startsWith(mark)) {
            out += field;
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
