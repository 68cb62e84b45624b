#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QIODevice>
#include <QString>

#include <memory>

namespace aviso::tabular {

/// What a file may cost before it is refused. Sizes that a file declares about itself are never believed.
struct Limits
{
    qint64 chunkBytes = qint64(256) << 10;  ///< of a text file read at a time
    qint64 rowBytes = qint64(1) << 20;      ///< of one row, in UTF-8
    qint64 unpackedBytes = qint64(2) << 30; ///< of one part of an XLSX file
    qint64 stringBytes = qint64(256) << 20; ///< of the shared strings of a workbook, which are held in memory
    qint64 xlsBytes = qint64(256) << 20;    ///< of an XLS file, which is held in memory
};

/// A file on disk, or bytes when `path` is empty. Its name says nothing about its content.
struct Source
{
    QString path = {};
    QByteArray bytes = {};
    Limits limits = {};
};

/// Opened for reading, never null. NotFound "file-missing"; Storage "file-unreadable"; Invalid "file-empty". Args of
/// each: the path.
Result<std::unique_ptr<QIODevice>> openDevice(const Source& source);

/// The "file-unreadable" of that; `detail` is for the log.
Error unreadable(const Source& source, const QString& detail);

} // namespace aviso::tabular
