#pragma once

#include <QString>
#include <QTranslator>

namespace aviso::text {

/// While it lives, sentences that this thread makes are in another language than the program's: those for a file that
/// somebody else will read. Any thread; one inside another counts from within.
class Speaking
{
public:
    /// Two letters; empty or not one of ours: nothing changes.
    explicit Speaking(const QString& language);
    ~Speaking();
    Speaking(const Speaking&) = delete;
    Speaking& operator=(const Speaking&) = delete;

private:
    QTranslator m_sentences;
    const QTranslator* m_before;
};

/// Puts what obeys Speaking before the program's own translators; to be called after each of them was installed. GUI
/// thread. Without an application or without the call every sentence is in the program's language.
void obeySpeaking();

} // namespace aviso::text
