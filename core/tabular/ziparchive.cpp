#include "core/tabular/ziparchive.h"

#include "core/tabular/littleendian.h"

#include <algorithm>
#include <array>
#include <zlib.h>

namespace aviso::tabular {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 endRecordSize = 22;
constexpr qint64 longestComment = 65'535;
constexpr qint64 largestDirectory = qint64(16) << 20;
constexpr qsizetype directoryEntrySize = 46;
constexpr qsizetype localHeaderSize = 30;
constexpr quint16 storedMethod = 0;
constexpr quint16 deflatedMethod = 8;
constexpr quint16 encryptedFlag = 0x0001;

/// Unpacks one part while it is read.
class PartDevice final : public QIODevice
{
public:
    PartDevice(QIODevice& archive, qint64 offset, qint64 packedSize, quint16 method, quint32 checksum)
        : m_archive(archive), m_offset(offset), m_left(packedSize), m_expected(checksum),
          m_isPacked(method == deflatedMethod)
    {
        // Negative window bits: no zlib header, as ZIP has it.
        m_isGood = !m_isPacked || inflateInit2(&m_inflater, -MAX_WBITS) == Z_OK;
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    ~PartDevice() override
    {
        if (m_isPacked)
            inflateEnd(&m_inflater);
    }
    Q_DISABLE_COPY_MOVE(PartDevice)

    bool isSequential() const override { return true; }

protected:
    qint64 readData(char* to, qint64 maximum) override
    {
        if (!m_isGood || maximum < 0)
            return -1;
        const auto capacity = static_cast<uInt>(std::min<qint64>(maximum, qint64(1) << 30));
        const qint64 count = m_isPacked ? unpack(to, capacity) : readPacked(to, capacity);
        m_isGood = count >= 0;
        if (count > 0)
            m_checksum = crc32(m_checksum, reinterpret_cast<const Bytef*>(to), static_cast<uInt>(count));
        if (count == 0 && m_checksum != m_expected)
            m_isGood = false;
        return m_isGood ? count : -1;
    }
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    qint64 readPacked(char* to, qint64 maximum)
    {
        if (m_left == 0)
            return 0;
        if (!m_archive.seek(m_offset))
            return -1;
        const qint64 count = m_archive.read(to, std::min(maximum, m_left));
        if (count <= 0)
            return -1;
        m_offset += count;
        m_left -= count;
        return count;
    }

    qint64 unpack(char* to, uInt capacity)
    {
        m_inflater.next_out = reinterpret_cast<Bytef*>(to);
        m_inflater.avail_out = capacity;
        while (!m_isFinished && m_inflater.avail_out == capacity) {
            if (m_inflater.avail_in == 0) {
                const qint64 count = readPacked(m_packed.data(), static_cast<qint64>(m_packed.size()));
                if (count <= 0)
                    return -1;
                m_inflater.next_in = reinterpret_cast<Bytef*>(m_packed.data());
                m_inflater.avail_in = static_cast<uInt>(count);
            }
            const int outcome = inflate(&m_inflater, Z_NO_FLUSH);
            m_isFinished = outcome == Z_STREAM_END;
            if (outcome != Z_OK && outcome != Z_STREAM_END && outcome != Z_BUF_ERROR)
                return -1;
        }
        return capacity - m_inflater.avail_out;
    }

    QIODevice& m_archive;
    qint64 m_offset;
    qint64 m_left;
    uLong m_checksum = 0;
    uLong m_expected;
    bool m_isPacked;
    bool m_isGood = false;
    bool m_isFinished = false;
    z_stream m_inflater{};
    std::array<char, 65'536> m_packed{};
};

} // namespace

Result<ZipArchive> ZipArchive::open(const Source& source)
{
    auto device = openDevice(source);
    if (!device)
        return failure(device.error());
    ZipArchive archive(std::move(*device));
    if (!archive.readDirectory())
        return failure(Error::Kind::Invalid, u"file-damaged"_s, {}, u"no archive directory"_s);
    return archive;
}

QByteArray ZipArchive::bytesAt(qint64 offset, qint64 count)
{
    if (offset < 0 || !m_device->seek(offset))
        return {};
    return m_device->read(count);
}

bool ZipArchive::readDirectory()
{
    const qint64 tailStart = std::max<qint64>(0, size() - endRecordSize - longestComment);
    const QByteArray tail = bytesAt(tailStart, endRecordSize + longestComment);
    const qsizetype end = tail.lastIndexOf("PK\x05\x06");
    if (end < 0 || end + endRecordSize > tail.size())
        return false;
    const qint64 directorySize = littleEndian<quint32>(tail, end + 12);
    const qint64 directoryOffset = littleEndian<quint32>(tail, end + 16);
    if (directorySize > largestDirectory || directoryOffset + directorySize > size())
        return false;
    return addEntries(bytesAt(directoryOffset, directorySize));
}

bool ZipArchive::addEntries(QByteArrayView directory)
{
    while (directory.size() >= directoryEntrySize && directory.startsWith("PK\x01\x02")) {
        const qsizetype nameSize = littleEndian<quint16>(directory, 28);
        const qsizetype extraSize = littleEndian<quint16>(directory, 30);
        const qsizetype commentSize = littleEndian<quint16>(directory, 32);
        const qsizetype wholeSize = directoryEntrySize + nameSize + extraSize + commentSize;
        if (wholeSize > directory.size())
            return false;
        const QByteArrayView name = directory.sliced(directoryEntrySize, nameSize);
        m_entries.insert(QString::fromUtf8(name).toLower(), {.offset = littleEndian<quint32>(directory, 42),
                                                             .packedSize = littleEndian<quint32>(directory, 20),
                                                             .checksum = littleEndian<quint32>(directory, 16),
                                                             .method = littleEndian<quint16>(directory, 10),
                                                             .flags = littleEndian<quint16>(directory, 8)});
        directory = directory.sliced(wholeSize);
    }
    return !m_entries.isEmpty();
}

std::unique_ptr<QIODevice> ZipArchive::part(const QString& name)
{
    const auto found = m_entries.constFind(name.toLower());
    if (found == m_entries.cend() || (found->flags & encryptedFlag) != 0)
        return nullptr;
    if (found->method != storedMethod && found->method != deflatedMethod)
        return nullptr;
    const QByteArray header = bytesAt(found->offset, localHeaderSize);
    if (header.size() < localHeaderSize || !header.startsWith("PK\x03\x04"))
        return nullptr;
    const qint64 begin =
        found->offset + localHeaderSize + littleEndian<quint16>(header, 26) + littleEndian<quint16>(header, 28);
    return std::make_unique<PartDevice>(*m_device, begin, found->packedSize, found->method, found->checksum);
}

} // namespace aviso::tabular
