#include "app/cli/language.h"

#include "app/cli/words.h"
#include "core/text/speaking.h"

#include <QLocale>

namespace aviso::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

QString systemLanguage()
{
    const QString code = QLocale::system().name().left(2);
    return Language::spoken().contains(code) ? code : u"en"_s;
}

} // namespace

Language::Language()
{
    use({});
}

Language::~Language()
{
    QCoreApplication::removeTranslator(&m_sentences);
}

QStringList Language::spoken()
{
    return {u"de"_s, u"en"_s, u"fr"_s, u"it"_s, u"sv"_s, u"uk"_s};
}

bool Language::use(const QString& code)
{
    const QString wanted = code.isEmpty() ? systemLanguage() : code;
    if (!spoken().contains(wanted))
        return false;
    QLocale::setDefault(QLocale(wanted));
    QCoreApplication::removeTranslator(&m_sentences);
    if (m_sentences.load(u":/i18n/aviso_%1.qm"_s.arg(wanted)))
        QCoreApplication::installTranslator(&m_sentences);
    text::obeySpeaking();
    return true;
}

Answer unknownLanguage(const QString& code)
{
    return wrongUse(u"unknown-language"_s, u"--lang"_s,
                    Words::tr("The language \"%1\" is not available. Known languages: %2.")
                        .arg(code, Language::spoken().join(u", "_s)));
}

} // namespace aviso::cli
