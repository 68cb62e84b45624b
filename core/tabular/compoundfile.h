#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <optional>
#include <vector>

namespace aviso::tabular {

/// The streams inside an OLE2 file ([MS-CFB]). Every sector number, chain and size in it is checked before it
/// is followed; nothing is believed that leads outside the bytes or round in a circle.
class CompoundFile
{
public:
    /// Invalid "file-damaged". `bytes` must outlive the object.
    static Result<CompoundFile> open(QByteArrayView bytes);

    bool contains(QStringView name) const;

    /// The content of the stream of that name, in any case; nothing when there is none or its chain is
    /// broken.
    std::optional<QByteArray> stream(QStringView name) const;

private:
    struct Entry
    {
        QString name;
        quint8 kind = 0;
        quint32 start = 0;
        quint64 size = 0;
    };

    explicit CompoundFile(QByteArrayView bytes) : m_bytes(bytes) {}

    bool readTable();
    bool readDirectory();
    QByteArrayView sector(quint32 number) const;
    std::optional<QByteArray> chain(quint32 start) const;
    std::optional<QByteArray> miniChain(const Entry& entry) const;

    QByteArrayView m_bytes;
    qsizetype m_sectorSize = 512;
    std::vector<quint32> m_next; ///< the sector after each sector
    std::vector<Entry> m_entries;
};

} // namespace aviso::tabular
