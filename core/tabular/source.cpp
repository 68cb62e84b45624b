#include "core/tabular/source.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>

namespace aviso::tabular {

using namespace Qt::Literals::StringLiterals;

Result<std::unique_ptr<QIODevice>> openDevice(const Source& source)
{
    std::unique_ptr<QIODevice> device;
    if (source.path.isEmpty()) {
        auto buffer = std::make_unique<QBuffer>();
        buffer->setData(source.bytes);
        device = std::move(buffer);
    } else {
        if (!QFileInfo::exists(source.path))
            return failure(Error{.kind = Error::Kind::NotFound, .code = u"file-missing"_s, .args = {source.path}});
        if (!QFileInfo(source.path).isFile())
            return failure(unreadable(source, u"not a regular file"_s));
        device = std::make_unique<QFile>(source.path);
    }
    if (!device->open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return failure(unreadable(source, u"cannot be opened"_s));
    if (device->size() == 0)
        return failure(Error{.kind = Error::Kind::Invalid, .code = u"file-empty"_s, .args = {source.path}});
    return device;
}

Error unreadable(const Source& source, const QString& detail)
{
    return {.kind = Error::Kind::Storage, .code = u"file-unreadable"_s, .args = {source.path}, .detail = detail};
}

} // namespace aviso::tabular
