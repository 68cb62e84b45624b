#include "core/text/speaking.h"

#include <QCoreApplication>

namespace aviso::text {

using namespace Qt::Literals::StringLiterals;

namespace {

thread_local const QTranslator* spoken = nullptr;

/// English has a catalogue for its plurals only: what is not in it is its own source.
class Obedient final : public QTranslator
{
public:
    QString translate(const char* context, const char* source, const char* comment, int count) const override
    {
        if (!spoken)
            return {};
        const QString found = spoken->translate(context, source, comment, count);
        return found.isNull() ? QString::fromUtf8(source) : found;
    }
};

} // namespace

Speaking::Speaking(const QString& language) : m_before(spoken)
{
    if (!language.isEmpty() && m_sentences.load(u":/i18n/aviso_%1.qm"_s.arg(language)))
        spoken = &m_sentences;
}

Speaking::~Speaking()
{
    spoken = m_before;
}

void obeySpeaking()
{
    // It has no sentences of its own, so that no widget is told of a new language by its coming.
    static Obedient obedient;
    QCoreApplication::removeTranslator(&obedient);
    QCoreApplication::installTranslator(&obedient);
}

} // namespace aviso::text
