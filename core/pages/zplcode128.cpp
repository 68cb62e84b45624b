#include "core/pages/zplcode128.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace aviso::pages {

namespace {

// Values of ISO/IEC 15417, table 1.
constexpr int shift = 98;
constexpr int toC = 99;
constexpr int toB = 100; // in set B: FNC 4
constexpr int toA = 101; // in set A: FNC 4
constexpr int fnc1 = 102;
constexpr int startA = 103;
constexpr int startB = 104;
constexpr int startC = 105;
constexpr int stop = 106;

constexpr std::array<const char*, 107> patterns{
    "212222", "222122", "222221", "121223", "121322", "131222", "122213", "122312", "132212", "221213", "221312",
    "231212", "112232", "122132", "122231", "113222", "123122", "123221", "223211", "221132", "221231", "213212",
    "223112", "312131", "311222", "321122", "321221", "312212", "322112", "322211", "212123", "212321", "232121",
    "111323", "131123", "131321", "112313", "132113", "132311", "211313", "231113", "231311", "112133", "112331",
    "132131", "113123", "113321", "133121", "313121", "211331", "231131", "213113", "213311", "213131", "311123",
    "311321", "331121", "312113", "312311", "332111", "314111", "221411", "431111", "111224", "111422", "121124",
    "121421", "141122", "141221", "112214", "112412", "122114", "122411", "142112", "142211", "241211", "221114",
    "413111", "241112", "134111", "111242", "121142", "121241", "114212", "124112", "124211", "411212", "421112",
    "421211", "212141", "214121", "412121", "111143", "111341", "131141", "114113", "114311", "411113", "411311",
    "113141", "114131", "311141", "411131", "211412", "211214", "211232", "2331112"};

enum class Set { A, B, C };

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

int startOf(Set set)
{
    return set == Set::A ? startA : set == Set::B ? startB : startC;
}

/// What ">" and this character stand for; 0 to 106, or nothing.
std::optional<int> invoked(char c)
{
    switch (c) {
    case '<':
        return 62;
    case '0':
        return 30;
    case '=':
        return 94;
    default:
        break;
    }
    if (c >= '1' && c <= '9')
        return 95 + (c - '1');
    return c == ':' ? std::optional(startB) : c == ';' ? std::optional(startC) : std::nullopt;
}

/// Puts symbols one after the other and follows what a reader says.
class Writer
{
public:
    explicit Writer(Set set) : m_set(set) { m_code.symbols.append(startOf(set)); }

    Set set() const { return m_set; }

    void symbol(int value)
    {
        m_code.symbols.append(value);
        if (value == fnc1) {
            if (m_code.symbols.size() > 2)
                m_code.text += QChar(u'\x1d');
        } else if (value == toC && m_set != Set::C) {
            m_set = Set::C;
        } else if (value == toB && m_set != Set::B) {
            m_set = Set::B;
        } else if (value == toA && m_set != Set::A) {
            m_set = Set::A;
        } else if (m_set == Set::C) {
            m_code.text += QChar(u'0' + value / 10);
            m_code.text += QChar(u'0' + value % 10);
        } else if (value >= 96) {
            m_code.isClear = m_code.isClear && value < shift; // FNC 2 and 3 say nothing; shifts and FNC 4 do
        } else if (m_set == Set::A) {
            m_code.text += QChar(value < 64 ? value + 32 : value - 64);
        } else {
            m_code.text += QChar(value + 32);
        }
    }
    void unclear() { m_code.isClear = false; }

    void character(char c) // of set B
    {
        if (c >= 0x20)
            symbol(c - 0x20);
        else
            unclear();
    }

    ZplCode128 finish() &&
    {
        if (m_code.symbols.size() < 2)
            return {.isClear = m_code.isClear};
        int sum = m_code.symbols.first();
        for (qsizetype i = 1; i < m_code.symbols.size(); ++i)
            sum = (sum + static_cast<int>(i % 103) * m_code.symbols[i]) % 103;
        m_code.symbols += {sum, stop};
        return std::move(m_code);
    }

private:
    Set m_set;
    ZplCode128 m_code;
};

/// Reads a field that says its sets itself.
class Explicit
{
public:
    explicit Explicit(QByteArrayView field) : m_field(field), m_writer(startSet()) {}

    ZplCode128 read() &&
    {
        while (m_at < m_field.size()) {
            const char c = m_field[m_at++];
            if (c == '>' && m_at < m_field.size())
                invoke(m_field[m_at++]);
            else if (m_writer.set() == Set::B)
                m_writer.character(c);
            else
                digit(c);
        }
        return std::move(m_writer).finish();
    }

private:
    Set startSet()
    {
        if (m_field.size() < 2 || m_field[0] != '>')
            return Set::B;
        const auto value = invoked(m_field[1]);
        if (!value || *value < startA)
            return Set::B;
        m_at = 2;
        return *value == startA ? Set::A : *value == startB ? Set::B : Set::C;
    }

    void invoke(char c)
    {
        m_tens.reset(); // a digit without its pair is left out
        const auto value = invoked(c);
        const bool isOfOtherSets = value && *value < toC && m_writer.set() == Set::C;
        if (!value || *value >= startA || isOfOtherSets)
            m_writer.unclear();
        else
            m_writer.symbol(*value);
    }

    void digit(char c)
    {
        if (!m_tens && isDigit(c))
            m_tens = c - '0';
        else if (m_tens && isDigit(c))
            m_writer.symbol(10 * *std::exchange(m_tens, std::nullopt) + c - '0');
        else
            m_tens.reset();
    }

    QByteArrayView m_field;
    qsizetype m_at = 0;
    std::optional<int> m_tens;
    Writer m_writer;
};

qsizetype digitsAt(const QByteArray& field, qsizetype at)
{
    qsizetype end = at;
    while (end < field.size() && isDigit(field[end]))
        ++end;
    return end - at;
}

bool isFunctionAt(const QByteArray& field, qsizetype at)
{
    return at + 1 < field.size() && field[at] == '>' && field[at + 1] == '8';
}

/// Chooses the sets as a printer does in modes A, D and U: four digits or more go in pairs.
ZplCode128 packed(const QByteArray& field, bool isGs1)
{
    constexpr qsizetype worthPairs = 4;
    const qsizetype first = isFunctionAt(field, 0) ? 2 : 0;
    const qsizetype digits = digitsAt(field, first);
    Writer writer(digits >= worthPairs || (digits == 2 && field.size() == first + 2) ? Set::C : Set::B);
    if (isGs1 || first > 0)
        writer.symbol(fnc1);
    for (qsizetype at = first; at < field.size();) {
        if (isFunctionAt(field, at)) {
            writer.symbol(fnc1);
            at += 2;
            continue;
        }
        const qsizetype run = digitsAt(field, at);
        if (writer.set() == Set::B && run >= worthPairs && run % 2 == 0)
            writer.symbol(toC);
        if (writer.set() == Set::C && run < 2)
            writer.symbol(toB);
        if (writer.set() == Set::C) {
            writer.symbol(10 * (field[at] - '0') + field[at + 1] - '0');
            at += 2;
        } else {
            writer.character(field[at++]);
        }
    }
    return std::move(writer).finish();
}

/// GS1's: weights 3 and 1 from the right.
char checkDigit(const QByteArray& digits)
{
    int sum = 0;
    for (qsizetype i = digits.size() - 1, weight = 3; i >= 0; --i, weight = 4 - weight)
        sum += static_cast<int>(weight) * (digits[i] - '0');
    return static_cast<char>('0' + (10 - sum % 10) % 10);
}

QByteArray withCheckDigit(const QByteArray& field)
{
    QByteArray digits;
    for (qsizetype i = 0; i < field.size(); ++i) {
        if (field[i] == '>')
            ++i;
        else if (isDigit(field[i]))
            digits += field[i];
        else
            return field;
    }
    return digits.isEmpty() ? field : field + checkDigit(digits);
}

/// Exactly 19 digits and their check digit.
QByteArray caseCode(const QByteArray& field)
{
    constexpr qsizetype length = 19;
    QByteArray digits;
    std::ranges::copy_if(field, std::back_inserter(digits), &isDigit);
    digits = digits.leftJustified(length, '0', true);
    return digits + checkDigit(digits);
}

QByteArray withoutBrackets(const QByteArray& field)
{
    QByteArray plain;
    std::ranges::copy_if(field, std::back_inserter(plain), [](char c) { return c != '(' && c != ')' && c != ' '; });
    return plain;
}

} // namespace

ZplCode128 readZplCode128(const QByteArray& field, const ZplCode128Mode& mode)
{
    switch (mode.mode) {
    case 'U':
        return packed(caseCode(field), true);
    case 'D':
        return packed(withoutBrackets(field), true);
    case 'A':
        return packed(field, false);
    default:
        return Explicit(mode.hasCheckDigit ? withCheckDigit(field) : field).read();
    }
}

QList<int> code128Widths(const QList<int>& symbols)
{
    QList<int> widths;
    for (const int symbol : symbols)
        for (const char* width = patterns[static_cast<size_t>(symbol)]; *width; ++width)
            widths.append(*width - '0');
    return widths;
}

} // namespace aviso::pages
