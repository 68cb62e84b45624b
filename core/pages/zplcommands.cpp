#include "core/pages/zplcommands.h"

#include <algorithm>

namespace aviso::pages {

namespace {

constexpr qsizetype nameLength = 3; // with the character that begins a command

bool isSingle(const QByteArray& name)
{
    return name == "CC" || name == "CT"; // followed by exactly one character, the new one
}

} // namespace

QByteArray ZplCommand::text() const
{
    QByteArray plain = value.toByteArray();
    return plain.replace('\r', "").replace('\n', "");
}

QByteArrayList ZplCommand::parameters() const
{
    constexpr qsizetype most = 32; // no command has as many
    QByteArrayList all;
    for (qsizetype start = 0; start <= value.size() && all.size() < most;) {
        const qsizetype comma = value.indexOf(delimiter, start);
        const qsizetype stop = comma < 0 ? value.size() : comma;
        all.append(value.sliced(start, stop - start).toByteArray().trimmed());
        start = stop + 1;
    }
    return all;
}

std::optional<ZplCommand> ZplScanner::next()
{
    while (m_at < m_source.size() && m_source[m_at] != m_format && m_source[m_at] != m_control)
        ++m_at;
    if (m_at >= m_source.size())
        return std::nullopt;
    const qsizetype begin = m_at;
    const qsizetype start = std::min(begin + nameLength, m_source.size());
    const QByteArray name = m_source.sliced(begin + 1, start - begin - 1).toByteArray().toUpper();
    m_at = std::max(endOf(name, start), begin + 1);
    const ZplCommand command{.name = name,
                             .value = m_source.sliced(start, std::max<qsizetype>(0, m_at - start)),
                             .delimiter = m_delimiter,
                             .begin = begin,
                             .end = m_at};
    follow(command);
    return command;
}

qsizetype ZplScanner::endOf(const QByteArray& name, qsizetype start) const
{
    if (isSingle(name))
        return std::min(start + 1, m_source.size());
    qsizetype end = name == "GF" ? endOfBinary(start) : start;
    while (end < m_source.size() && m_source[end] != m_format && m_source[end] != m_control)
        ++end;
    return end;
}

// ^GFB,b,c,d,data: the second parameter counts the bytes that follow the fourth comma.
qsizetype ZplScanner::endOfBinary(qsizetype start) const
{
    constexpr qsizetype longestHead = 64;
    const QByteArrayView head = m_source.sliced(start, std::min(longestHead, m_source.size() - start));
    if (head.isEmpty() || (head[0] != 'B' && head[0] != 'b'))
        return start;
    qsizetype at = -1;
    for (int i = 0; i < 4; ++i) {
        at = head.indexOf(m_delimiter, at + 1);
        if (at < 0)
            return start;
    }
    const qsizetype bytes = head.toByteArray().split(m_delimiter).value(1).trimmed().toLongLong();
    return std::clamp(start + at + 1 + std::clamp<qsizetype>(bytes, 0, m_source.size()), start, m_source.size());
}

void ZplScanner::follow(const ZplCommand& command)
{
    if (command.value.isEmpty())
        return;
    if (command.name == "CC")
        m_format = command.value[0];
    else if (command.name == "CT")
        m_control = command.value[0];
    else if (command.name == "CD")
        m_delimiter = command.value[0];
}

int zplNumber(const QByteArray& parameter, int otherwise, int least, int most)
{
    bool isNumber = false;
    const qint64 number = parameter.toLongLong(&isNumber);
    return isNumber ? static_cast<int>(std::clamp<qint64>(number, least, most)) : otherwise;
}

} // namespace aviso::pages
