#pragma once

#include "app/cli/answer.h"

#include <QString>
#include <QStringList>
#include <QTranslator>

namespace aviso::cli {

/// The language of every sentence, installed while it lives.
class Language
{
public:
    Language();
    ~Language();
    Language(const Language&) = delete;
    Language& operator=(const Language&) = delete;

    /// "de", or empty for the system's. False when the program does not speak it.
    bool use(const QString& code);

    static QStringList spoken(); ///< "de", "en", "fr", "it", "sv", "uk"

private:
    QTranslator m_sentences;
};

Answer unknownLanguage(const QString& code);

} // namespace aviso::cli
