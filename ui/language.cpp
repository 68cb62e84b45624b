#include "ui/language.h"

#include "core/text/sentences.h"
#include "core/text/speaking.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

#include <algorithm>

namespace aviso::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

// Qt ships no Swedish catalogue. Its words that this program shows are therefore in ours, in Qt's own contexts.
[[maybe_unused]] constexpr const char* wordsOfQt[] = {
    QT_TRANSLATE_NOOP("QPlatformTheme", "OK"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Save"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Open"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "&Yes"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "&No"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Cancel"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Close"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Discard"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Apply"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Retry"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Help"),
    QT_TRANSLATE_NOOP("QWidgetTextControl", "&Undo"),
    QT_TRANSLATE_NOOP("QWidgetTextControl", "&Redo"),
    QT_TRANSLATE_NOOP("QWidgetTextControl", "Cu&t"),
    QT_TRANSLATE_NOOP("QWidgetTextControl", "&Copy"),
    QT_TRANSLATE_NOOP("QWidgetTextControl", "&Paste"),
    QT_TRANSLATE_NOOP("QWidgetTextControl", "Delete"),
    QT_TRANSLATE_NOOP("QWidgetTextControl", "Select All"),
    QT_TRANSLATE_NOOP("QLineEdit", "&Undo"),
    QT_TRANSLATE_NOOP("QLineEdit", "&Redo"),
    QT_TRANSLATE_NOOP("QLineEdit", "Cu&t"),
    QT_TRANSLATE_NOOP("QLineEdit", "&Copy"),
    QT_TRANSLATE_NOOP("QLineEdit", "&Paste"),
    QT_TRANSLATE_NOOP("QLineEdit", "Delete"),
    QT_TRANSLATE_NOOP("QLineEdit", "Select All"),
    QT_TRANSLATE_NOOP("QKeySequenceEdit", "Press shortcut"),
    QT_TRANSLATE_NOOP("QKeySequenceEdit", "%1, ..."),
    QT_TRANSLATE_NOOP("QFileDialog", "File &name:"),
    QT_TRANSLATE_NOOP("QFileDialog", "Files of type:"),
    QT_TRANSLATE_NOOP("QFileDialog", "Look in:"),
    QT_TRANSLATE_NOOP("QFileDialog", "All Files (*)"),
    QT_TRANSLATE_NOOP("QFileDialog", "&Save"),
    QT_TRANSLATE_NOOP("QFileDialog", "&Open"),
    QT_TRANSLATE_NOOP("QPrintDialog", "Print"),
    QT_TRANSLATE_NOOP("QPrintDialog", "&Print"),
    QT_TRANSLATE_NOOP("QPrintDialog", "&Options >>"),
    QT_TRANSLATE_NOOP("QPrintDialog", "&Options <<"),
};

QString systemLanguage()
{
    for (const QString& name : QLocale::system().uiLanguages()) {
        const QString code = name.left(2).toLower();
        for (const LanguageChoice& choice : Language::choices())
            if (choice.code == code)
                return code;
    }
    return u"en"_s;
}

/// The language's usual country here, unless the system says the same language with another one.
QLocale localeOf(const QString& code)
{
    const QLocale system = QLocale::system();
    // Without a country Qt takes English for that of the United States, whose dates nobody here writes.
    const QLocale own = code == "en"_L1 ? QLocale(QLocale::English, QLocale::UnitedKingdom) : QLocale(code);
    return system.language() == own.language() ? system : own;
}

} // namespace

Language::Language(QObject* parent) : QObject(parent) {}

Language::~Language()
{
    QCoreApplication::removeTranslator(&m_qtSentences);
    QCoreApplication::removeTranslator(&m_ourSentences);
}

QList<LanguageChoice> Language::choices()
{
    return {{u"en"_s, u"English"_s},  {u"de"_s, u"Deutsch"_s}, {u"fr"_s, u"Français"_s},
            {u"it"_s, u"Italiano"_s}, {u"sv"_s, u"Svenska"_s}, {u"uk"_s, u"Українська"_s}};
}

void Language::use(const QString& code)
{
    const QList<LanguageChoice> known = choices();
    const bool isKnown =
        std::ranges::any_of(known, [&code](const LanguageChoice& choice) { return choice.code == code; });
    m_wanted = isKnown ? code : QString();
    m_code = isKnown ? code : systemLanguage();
    QLocale::setDefault(localeOf(m_code));
    QCoreApplication::removeTranslator(&m_qtSentences);
    QCoreApplication::removeTranslator(&m_ourSentences);
    // A missing catalogue of Qt leaves its few words in English; a test proves that ours are all there. The English
    // one of ours only counts ("1 draft", "2 drafts").
    if (m_qtSentences.load(u"qtbase_"_s + m_code, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qtSentences);
    if (m_ourSentences.load(u":/i18n/aviso_"_s + m_code + u".qm"_s))
        QCoreApplication::installTranslator(&m_ourSentences);
    text::obeySpeaking();
    Q_EMIT changed();
}

QString localTime(const QDateTime& utc)
{
    const QDateTime local = utc.toLocalTime();
    return text::dateText(local.date()) + u' ' + QLocale().toString(local.time(), QLocale::ShortFormat);
}

} // namespace aviso::ui
