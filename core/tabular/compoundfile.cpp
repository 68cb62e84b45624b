#include "core/tabular/compoundfile.h"

#include "core/tabular/littleendian.h"

#include <algorithm>

namespace aviso::tabular {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr quint32 lastRegular = 0xFFFFFFFA; ///< greater numbers are marks, not sectors
constexpr qsizetype headerSlots = 109;
constexpr qsizetype entrySize = 128;
constexpr qsizetype miniSectorSize = 64;
constexpr quint64 miniStreamLimit = 4096;
constexpr quint8 streamKind = 2;
constexpr quint8 rootKind = 5;

} // namespace

Result<CompoundFile> CompoundFile::open(QByteArrayView bytes)
{
    CompoundFile file(bytes);
    const quint16 shift = bytes.size() >= 512 ? littleEndian<quint16>(bytes, 30) : 0;
    const bool isKnown = shift == 9 || shift == 12;
    file.m_sectorSize = shift == 12 ? 4096 : 512;
    if (!isKnown || !file.readTable() || !file.readDirectory())
        return failure(Error::Kind::Invalid, u"file-damaged"_s, {}, u"OLE2 structure"_s);
    return file;
}

QByteArrayView CompoundFile::sector(quint32 number) const
{
    if (number > lastRegular)
        return {};
    const qint64 begin = (qint64(number) + 1) * m_sectorSize;
    if (begin >= m_bytes.size())
        return {};
    return m_bytes.sliced(begin, std::min<qsizetype>(m_sectorSize, m_bytes.size() - begin));
}

/// Collects the sectors that hold the allocation table, from the header and its continuations, then the table
/// itself.
bool CompoundFile::readTable()
{
    std::vector<quint32> tableSectors;
    tableSectors.reserve(headerSlots);
    for (qsizetype i = 0; i < headerSlots; ++i)
        tableSectors.push_back(littleEndian<quint32>(m_bytes, 76 + 4 * i));
    const auto fileSectors = static_cast<std::size_t>(m_bytes.size() / m_sectorSize);
    quint32 continuation = littleEndian<quint32>(m_bytes, 68);
    while (continuation <= lastRegular) {
        const QByteArrayView content = sector(continuation);
        if (content.size() < m_sectorSize || tableSectors.size() > fileSectors + headerSlots)
            return false;
        for (qsizetype at = 0; at + 4 < m_sectorSize; at += 4)
            tableSectors.push_back(littleEndian<quint32>(content, at));
        continuation = littleEndian<quint32>(content, m_sectorSize - 4);
    }
    for (const quint32 number : tableSectors) {
        const QByteArrayView content = sector(number);
        if (number > lastRegular || m_next.size() > fileSectors)
            continue;
        for (qsizetype at = 0; at + 4 <= content.size(); at += 4)
            m_next.push_back(littleEndian<quint32>(content, at));
    }
    return !m_next.empty();
}

std::optional<QByteArray> CompoundFile::chain(quint32 start) const
{
    QByteArray content;
    std::size_t steps = 0;
    for (quint32 number = start; number <= lastRegular; number = m_next[number]) {
        const QByteArrayView part = sector(number);
        if (number >= m_next.size() || part.isEmpty() || ++steps > m_next.size() || content.size() > m_bytes.size())
            return std::nullopt;
        content += part;
    }
    return content;
}

bool CompoundFile::readDirectory()
{
    const auto directory = chain(littleEndian<quint32>(m_bytes, 48));
    if (!directory)
        return false;
    for (qsizetype at = 0; at + entrySize <= directory->size(); at += entrySize) {
        const QByteArrayView raw = QByteArrayView(*directory).sliced(at, entrySize);
        const auto nameBytes = std::min<quint16>(littleEndian<quint16>(raw, 64), 64);
        Entry entry{.name = {},
                    .kind = littleEndian<quint8>(raw, 66),
                    .start = littleEndian<quint32>(raw, 116),
                    .size = littleEndian<quint32>(raw, 120)};
        for (qsizetype i = 0; i + 2 < nameBytes; i += 2)
            entry.name += QChar(littleEndian<quint16>(raw, i));
        m_entries.push_back(std::move(entry));
    }
    return !m_entries.empty();
}

bool CompoundFile::contains(QStringView name) const
{
    return std::ranges::any_of(m_entries, [name](const Entry& entry) {
        return entry.kind == streamKind && entry.name.compare(name, Qt::CaseInsensitive) == 0;
    });
}

std::optional<QByteArray> CompoundFile::stream(QStringView name) const
{
    for (const Entry& entry : m_entries) {
        if (entry.kind != streamKind || entry.name.compare(name, Qt::CaseInsensitive) != 0)
            continue;
        auto content = entry.size < miniStreamLimit ? miniChain(entry) : chain(entry.start);
        if (content && quint64(content->size()) > entry.size)
            content->truncate(static_cast<qsizetype>(entry.size));
        return content;
    }
    return std::nullopt;
}

/// Small streams lie in slices of 64 bytes inside the root's stream, with an allocation table of their own.
std::optional<QByteArray> CompoundFile::miniChain(const Entry& entry) const
{
    const Entry& root = m_entries.front();
    const auto slices = root.kind == rootKind ? chain(root.start) : std::nullopt;
    const auto table = chain(littleEndian<quint32>(m_bytes, 60));
    if (!slices || !table)
        return std::nullopt;
    QByteArray content;
    for (quint32 number = entry.start; number <= lastRegular;
         number = littleEndian<quint32>(*table, 4 * qsizetype(number))) {
        const qsizetype begin = qsizetype(number) * miniSectorSize;
        const bool isInside = begin < slices->size() && 4 * qsizetype(number) + 4 <= table->size();
        if (!isInside || content.size() > qsizetype(miniStreamLimit))
            return std::nullopt;
        content += slices->mid(begin, miniSectorSize);
    }
    return content;
}

} // namespace aviso::tabular
