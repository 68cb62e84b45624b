#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QByteArrayView>

#include <optional>

namespace aviso::pages {

/// One command of ZPL II: its name, and what follows up to the next command.
struct ZplCommand
{
    QByteArray name = {};      ///< two characters, upper case; of ^A the second one is the font ("A0", "A@")
    QByteArrayView value = {}; ///< as it stands in the source, line breaks and all
    char delimiter = ',';      ///< between its parameters
    qsizetype begin = 0;       ///< in the source
    qsizetype end = 0;

    /// The value without line breaks, which a printer does not see.
    QByteArray text() const;

    /// The parameters, trimmed, at most 32 of them.
    QByteArrayList parameters() const;
};

/// Cuts ZPL II into commands, one after the other, and follows ^CC, ^CT and ^CD, which change the characters that
/// begin and part them. Graphic fields in binary (^GFB) are one command whatever their bytes are. The source must
/// outlive the scanner and its commands. Any bytes are answered. Belongs to one thread.
class ZplScanner
{
public:
    explicit ZplScanner(QByteArrayView source) : m_source(source) {}

    std::optional<ZplCommand> next();

private:
    qsizetype endOf(const QByteArray& name, qsizetype start) const;
    qsizetype endOfBinary(qsizetype start) const;
    void follow(const ZplCommand& command);

    QByteArrayView m_source;
    qsizetype m_at = 0;
    char m_format = '^';
    char m_control = '~';
    char m_delimiter = ',';
};

/// A whole number of a parameter, held within its limits; `otherwise` when it is none.
int zplNumber(const QByteArray& parameter, int otherwise, int least, int most);

} // namespace aviso::pages
