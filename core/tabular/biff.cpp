#include "core/tabular/biff.h"

#include "core/tabular/littleendian.h"

#include <QHash>

#include <algorithm>
#include <bit>

namespace aviso::tabular::biff {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr quint8 wideCharacters = 0x01;
constexpr quint8 hasPhonetics = 0x04;
constexpr quint8 hasRuns = 0x08;
constexpr quint16 version8 = 0x0600;
constexpr quint16 cyrillicCodePage = 1251;

/// Reads the string table, whose texts run on into the records that continue it.
class StringTableReader
{
public:
    explicit StringTableReader(std::vector<QByteArrayView> segments) : m_segments(std::move(segments)) {}

    void skip(quint64 count)
    {
        while (count > 0 && !m_isAtEnd) {
            const auto step = std::min<quint64>(count, quint64(segment().size() - m_position));
            m_position += static_cast<qsizetype>(step);
            count -= step;
            if (m_position == segment().size())
                advance();
        }
    }
    bool isAtEnd() const { return m_isAtEnd; }

    std::string text()
    {
        const quint16 count = number16();
        const quint8 flags = byte();
        const quint64 runs = (flags & hasRuns) != 0 ? 4 * quint64(number16()) : 0;
        quint64 phonetics = 0;
        if ((flags & hasPhonetics) != 0) {
            phonetics = number16();
            phonetics |= quint64(number16()) << 16;
        }
        const QString text = characters(count, flags);
        skip(runs + phonetics);
        return text.toUtf8().toStdString();
    }

private:
    QByteArrayView segment() const { return m_segments[m_index]; }

    void advance()
    {
        m_position = 0;
        do {
            ++m_index;
        } while (m_index < m_segments.size() && segment().isEmpty());
        m_isAtEnd = m_index >= m_segments.size();
        m_index = std::min(m_index, m_segments.size() - 1);
    }

    quint8 byte()
    {
        const auto value = m_isAtEnd ? quint8(0) : littleEndian<quint8>(segment(), m_position);
        skip(1);
        return value;
    }

    quint16 number16()
    {
        const quint16 low = byte();
        return static_cast<quint16>(low | (byte() << 8));
    }

    /// Each continuing record begins with new flags: it may change between one and two bytes a character.
    QString characters(quint16 count, quint8 flags)
    {
        QString text;
        std::size_t begunIn = m_index;
        while (text.size() < count && !m_isAtEnd) {
            if (m_index != begunIn) {
                begunIn = m_index;
                flags = byte();
                continue;
            }
            const bool isWide = (flags & wideCharacters) != 0;
            const quint16 code = isWide ? number16() : byte();
            text += QChar(code);
        }
        return text;
    }

    std::vector<QByteArrayView> m_segments;
    std::size_t m_index = 0;
    qsizetype m_position = 0;
    bool m_isAtEnd = false;
};

SharedStrings readStringTable(QByteArrayView body, RecordCursor& records)
{
    std::vector<QByteArrayView> segments{body};
    while (records.peek() && records.peek()->type == Continue)
        segments.push_back(records.next()->body);
    StringTableReader reader(std::move(segments));
    reader.skip(8);
    SharedStrings strings;
    while (!reader.isAtEnd())
        strings.append(reader.text());
    return strings;
}

void addSheet(Globals& globals, QByteArrayView body)
{
    constexpr quint8 worksheet = 0;
    if (littleEndian<quint8>(body, 5) != worksheet || body.size() < 7)
        return;
    const std::string name = readText(body.sliced(6), LengthBits::Eight, globals);
    globals.sheets.append({.name = QString::fromStdString(name), .isHidden = (littleEndian<quint8>(body, 4) & 3) != 0});
    globals.sheetPositions.push_back(littleEndian<quint32>(body, 0));
}

} // namespace

std::optional<Record> RecordCursor::peek() const
{
    if (m_position < 0 || m_position + 4 > m_stream.size())
        return std::nullopt;
    const auto size = littleEndian<quint16>(m_stream, m_position + 2);
    if (m_position + 4 + size > m_stream.size())
        return std::nullopt;
    return Record{.type = littleEndian<quint16>(m_stream, m_position), .body = m_stream.sliced(m_position + 4, size)};
}

std::optional<Record> RecordCursor::next()
{
    const auto record = peek();
    if (record)
        m_position += 4 + record->body.size();
    return record;
}

std::string readText(QByteArrayView body, LengthBits lengthBits, const Globals& globals)
{
    const qsizetype lengthBytes = lengthBits == LengthBits::Eight ? 1 : 2;
    const qsizetype count =
        lengthBits == LengthBits::Eight ? littleEndian<quint8>(body, 0) : littleEndian<quint16>(body, 0);
    if (body.size() <= lengthBytes)
        return {};
    if (globals.version == Version::Biff5) {
        const QByteArrayView text = body.sliced(lengthBytes);
        return windowsToUtf8(text.first(std::min(count, text.size())), globals.encoding).toStdString();
    }
    const quint8 flags = littleEndian<quint8>(body, lengthBytes);
    // Texts in cells carry no runs or phonetics before their characters unless the flags say so.
    const qsizetype begin = lengthBytes + 1 + ((flags & hasRuns) != 0 ? 2 : 0) + ((flags & hasPhonetics) != 0 ? 4 : 0);
    const qsizetype width = (flags & wideCharacters) != 0 ? 2 : 1;
    QString text;
    for (qsizetype i = 0; i < count && begin + (i + 1) * width <= body.size(); ++i)
        text += QChar(width == 2 ? littleEndian<quint16>(body, begin + 2 * i) : littleEndian<quint8>(body, begin + i));
    return text.toUtf8().toStdString();
}

double rkNumber(quint32 rk)
{
    const double value = (rk & 2) != 0 ? static_cast<double>(static_cast<qint32>(rk) >> 2)
                                       : std::bit_cast<double>(quint64(rk & 0xFFFFFFFCU) << 32);
    return (rk & 1) != 0 ? value / 100.0 : value;
}

Result<Globals> readGlobals(QByteArrayView stream)
{
    Globals globals;
    QHash<int, NumberStyle> ownFormats;
    RecordCursor records(stream, 0);
    const auto first = records.next();
    if (!first || first->type != BeginOfPart)
        return failure(Error::Kind::Invalid, u"file-damaged"_s, {}, u"no workbook record"_s);
    globals.version = littleEndian<quint16>(first->body, 0) == version8 ? Version::Biff8 : Version::Biff5;
    for (auto record = records.next(); record && record->type != EndOfPart; record = records.next()) {
        const QByteArrayView body = record->body;
        const int format = littleEndian<quint16>(body, record->type == CellFormat ? 2 : 0);
        switch (record->type) {
        case FilePassword:
            return failure(Error::Kind::Invalid, u"file-encrypted"_s);
        case CodePage:
            if (format == cyrillicCodePage)
                globals.encoding = Encoding::Windows1251;
            break;
        case DateMode:
            globals.epoch = format == 1 ? Epoch::Year1904 : Epoch::Year1900;
            break;
        case Format: {
            const LengthBits bits = globals.version == Version::Biff8 ? LengthBits::Sixteen : LengthBits::Eight;
            const std::string code = readText(body.sliced(std::min<qsizetype>(2, body.size())), bits, globals);
            ownFormats.insert(format, numberStyle(QString::fromStdString(code)));
            break;
        }
        case CellFormat:
            globals.styles.push_back(ownFormats.value(format, numberStyle(format)));
            break;
        case BoundSheet:
            addSheet(globals, body);
            break;
        case StringTable:
            globals.strings = readStringTable(body, records);
            break;
        default:
            break;
        }
    }
    return globals;
}

} // namespace aviso::tabular::biff
