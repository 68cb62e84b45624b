#pragma once

#include "core/base/result.h"
#include "core/tabular/source.h"

#include <QHash>
#include <QIODevice>
#include <QString>

#include <memory>

namespace aviso::tabular {

/// A ZIP archive opened for reading, by its directory at the end. It outlives the parts that are taken from
/// it. (QuaZip and libminizip export the same names: a program that links both, libxlsxwriter needs the
/// second, crashes.)
class ZipArchive
{
public:
    /// Errors as openDevice(); Invalid "file-damaged" when the archive has no readable directory.
    static Result<ZipArchive> open(const Source& source);

    /// The part of that name, whatever its case, opened; null when there is none that can be read. One at a
    /// time. Reading it fails where the packed bytes are damaged.
    std::unique_ptr<QIODevice> part(const QString& name);
    qint64 position() const { return m_device->pos(); }
    qint64 size() const { return m_device->size(); }

private:
    struct Entry
    {
        qint64 offset = 0;
        qint64 packedSize = 0;
        quint32 checksum = 0;
        quint16 method = 0;
        quint16 flags = 0;
    };

    explicit ZipArchive(std::unique_ptr<QIODevice> device) : m_device(std::move(device)) {}

    bool readDirectory();
    bool addEntries(QByteArrayView directory);
    QByteArray bytesAt(qint64 offset, qint64 count);

    std::unique_ptr<QIODevice> m_device;
    QHash<QString, Entry> m_entries;
};

} // namespace aviso::tabular
