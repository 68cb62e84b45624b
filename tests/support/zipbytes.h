#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QtEndian>

#include <utility>
#include <zlib.h>

namespace aviso::test {

template <class Number>
QByteArray littleEndianBytes(Number number)
{
    const Number stored = qToLittleEndian(number);
    return {reinterpret_cast<const char*>(&stored), qsizetype(sizeof stored)};
}

/// A ZIP archive of deflated parts, made by hand so that a test can break it at any place.
inline QByteArray zipBytes(const QList<std::pair<QString, QByteArray>>& parts)
{
    const auto two = [](qsizetype number) { return littleEndianBytes(static_cast<quint16>(number)); };
    const auto four = [](qsizetype number) { return littleEndianBytes(static_cast<quint32>(number)); };
    QByteArray file;
    QByteArray directory;
    for (const auto& [partName, content] : parts) {
        const QByteArray name = partName.toUtf8();
        // qCompress() puts a length before, and zlib a header before and a checksum behind the deflated
        // bytes.
        const QByteArray whole = qCompress(content);
        const QByteArray packed = content.isEmpty() ? QByteArray("\x03\x00", 2) : whole.mid(6, whole.size() - 10);
        const auto checksum =
            crc32(0, reinterpret_cast<const Bytef*>(content.constData()), static_cast<uInt>(content.size()));
        const QByteArray common = two(20) + two(0) + two(8) + four(0) + four(static_cast<qsizetype>(checksum)) +
                                  four(packed.size()) + four(content.size()) + two(name.size()) + two(0);
        directory += "PK\x01\x02" + two(20) + common + two(0) + two(0) + two(0) + four(0) + four(file.size()) + name;
        file += "PK\x03\x04" + common + name + packed;
    }
    const qsizetype start = file.size();
    return file + directory + "PK\x05\x06" + two(0) + two(0) + two(parts.size()) + two(parts.size()) +
           four(directory.size()) + four(start) + two(0);
}

} // namespace aviso::test
