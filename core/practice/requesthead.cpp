#include "core/practice/requesthead.h"

#include <QUrl>

namespace aviso::practice {

std::expected<RequestHead, int> readHead(const QByteArray& head)
{
    const QList<QByteArray> lines = head.split('\n');
    const QList<QByteArray> start = lines.first().trimmed().split(' ');
    if (start.size() != 3 || !start[2].startsWith("HTTP/1."))
        return std::unexpected(400);
    const QUrl url = QUrl::fromEncoded(start[1]);
    RequestHead out{.request = {.method = start[0],
                                .path = url.path(QUrl::FullyDecoded),
                                .query = QUrlQuery(url.query(QUrl::FullyEncoded))}};
    QHash<QByteArray, QByteArray>& headers = out.request.headers;
    for (const QByteArray& line : lines.sliced(1)) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0)
            headers.insert(line.first(colon).trimmed().toLower(), line.mid(colon + 1).trimmed());
    }
    if (headers.contains("transfer-encoding"))
        return std::unexpected(411);
    bool isNumber = true;
    out.bodySize = headers.value("content-length", "0").toLongLong(&isNumber);
    if (!isNumber || out.bodySize < 0)
        return std::unexpected(400);
    if (out.bodySize > mostBodyBytes)
        return std::unexpected(413);
    out.isKeptAlive = headers.value("connection").toLower() != "close" && start[2] == "HTTP/1.1";
    out.wantsGoAhead = headers.value("expect").toLower() == "100-continue";
    return out;
}

} // namespace aviso::practice
