#include "core/pages/zpl.h"

#include "core/pages/geometry.h"

#include <algorithm>

namespace aviso::pages {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Command
{
    QByteArray name;  ///< two letters, upper case
    QByteArray value; ///< up to the next command, line breaks kept out
    qsizetype at = 0; ///< where it begins
};

QList<Command> commands(const QByteArray& zpl)
{
    QList<Command> list;
    char format = '^';
    char control = '~';
    for (qsizetype at = 0; at < zpl.size();) {
        if (zpl[at] != format && zpl[at] != control) {
            ++at;
            continue;
        }
        const QByteArray name = zpl.mid(at + 1, 2).toUpper();
        const bool isSingle = name == "CC" || name == "CT"; // followed by exactly one character, the new one
        qsizetype end = at + (isSingle ? 4 : 3);
        while (!isSingle && end < zpl.size() && zpl[end] != format && zpl[end] != control)
            ++end;
        QByteArray value = zpl.mid(at + 3, end - at - 3);
        value.replace('\r', "").replace('\n', "");
        if (name == "CC" && !value.isEmpty())
            format = value[0];
        else if (name == "CT" && !value.isEmpty())
            control = value[0];
        list.append({name, value, at});
        at = std::max(end, at + 1);
    }
    return list;
}

qsizetype countOf(const QList<Command>& all, const QByteArray& name)
{
    return std::ranges::count(all, name, &Command::name);
}

// ^PQ: how many labels come first, whatever separates the other values.
bool isPrintedManyTimes(const Command& command)
{
    if (command.name != "PQ")
        return false;
    const QByteArray value = command.value.trimmed();
    const auto end = std::ranges::find_if_not(value, [](char c) { return c >= '0' && c <= '9'; });
    bool isNumber = false;
    const bool isOnce = value.first(end - value.begin()).toUInt(&isNumber) <= 1;
    return end != value.begin() && !(isNumber && isOnce); // more digits than a number holds are many as well
}

// ^FH: an indicator and two hexadecimal digits stand for a byte.
QByteArray withoutEscapes(const QByteArray& field, char indicator)
{
    QByteArray plain;
    for (qsizetype i = 0; i < field.size(); ++i) {
        const QByteArray digits = field.mid(i + 1, 2);
        bool isHex = false;
        const int byte = digits.toInt(&isHex, 16);
        if (field[i] == indicator && digits.size() == 2 && isHex) {
            plain += static_cast<char>(byte);
            i += 2;
        } else {
            plain += field[i];
        }
    }
    return plain;
}

// The invocation codes of ^BC: ">" and a character select a set or stand for a character that cannot be typed.
QByteArray withoutInvocations(const QByteArray& field)
{
    QByteArray plain;
    for (qsizetype i = 0; i < field.size(); ++i) {
        if (field[i] != '>' || i + 1 == field.size()) {
            plain += field[i];
            continue;
        }
        const char code = field[++i];
        if (code == '0')
            plain += '>';
        else if (code == '<')
            plain += '^';
        else if (code == '=')
            plain += '~';
        // The rest are starts, shifts and FNC codes: no characters.
    }
    return plain;
}

bool isCode(const Command& command)
{
    // ^BY sets defaults only.
    return command.name.startsWith('B') && command.name != "BY";
}

class Reader
{
public:
    explicit Reader(int dpi) : m_dpi(dpi) {}

    void take(const Command& command)
    {
        if (command.name == "BY") {
            m_moduleDots = std::max(1, command.value.split(',').value(0).toInt());
        } else if (command.name == "FH") {
            m_escape = command.value.isEmpty() ? '_' : command.value[0];
        } else if (command.name == "FD" || command.name == "FV") {
            m_field = m_escape ? withoutEscapes(command.value, m_escape) : command.value;
        } else if (isCode(command)) {
            m_isCode128 = command.name == "BC";
            m_hasOther |= !m_isCode128;
            m_isCode = true;
        } else if (command.name == "FS") {
            closeField();
        } else if (command.name == "GF" || command.name == "XG" || command.name == "IM" || command.name == "DG") {
            m_hasPicture = true;
        } else if (command.name == "DF" || command.name == "XF" || command.name == "FN") {
            m_hasStoredFormat = true;
        }
    }

    ZplCodes result() &&
    {
        closeField();
        if (m_hasStoredFormat)
            m_found.reason = u"zpl-stored-format"_s;
        else if (m_found.codes.isEmpty())
            m_found.reason = m_hasPicture && !m_hasOther ? u"zpl-picture-only"_s : u"zpl-no-code-128"_s;
        return std::move(m_found);
    }

private:
    void closeField()
    {
        if (m_isCode && m_isCode128 && !m_field.isEmpty())
            m_found.codes.append({.symbology = u"Code128"_s,
                                  .text = QString::fromUtf8(withoutInvocations(m_field)),
                                  .moduleMm = m_dpi > 0 ? m_moduleDots * mmPerInch / m_dpi : 0});
        m_isCode = m_isCode128 = false;
        m_escape = 0;
        m_field.clear();
    }

    int m_dpi;
    int m_moduleDots = 2; // what a printer assumes without ^BY
    char m_escape = 0;
    QByteArray m_field;
    bool m_isCode = false;
    bool m_isCode128 = false;
    bool m_hasOther = false;
    bool m_hasPicture = false;
    bool m_hasStoredFormat = false;
    ZplCodes m_found;
};

} // namespace

ZplCodes readZpl(const QByteArray& zpl, int dpi)
{
    Reader reader(dpi);
    for (const Command& command : commands(zpl))
        reader.take(command);
    return std::move(reader).result();
}

Result<QByteArray> zplForPrinter(const QByteArray& zpl, const QString& mark)
{
    QByteArray format = zpl.trimmed();
    const QList<Command> carriers = commands(format);
    if (std::ranges::any_of(carriers, isPrintedManyTimes))
        return failure(Error::Kind::Refused, u"zpl-many-copies"_s);
    const bool isForeign = countOf(carriers, "CC") > 0;
    if (isForeign && mark.isEmpty())
        return format;
    if (!isForeign && countOf(carriers, "XA") == 0)
        format.prepend("^XA\n");
    if (!isForeign && countOf(carriers, "XZ") == 0)
        format.append("\n^XZ");
    format += '\n';
    if (mark.isEmpty())
        return format;
    const QList<Command> all = commands(format);
    const auto begin = std::ranges::find(all, "XA", &Command::name);
    const auto end = std::ranges::find(all, "XZ", &Command::name);
    // Of several formats nobody says which is the label, or whether there is but one.
    if (isForeign || countOf(all, "XA") != 1 || countOf(all, "XZ") != 1 || end < begin)
        return failure(Error::Kind::Refused, u"zpl-not-markable"_s);
    return format.insert(end->at, "^CI28^FO24,6^A0N,20,20^FD" + mark.toUtf8() + "^FS\n");
}

} // namespace aviso::pages
