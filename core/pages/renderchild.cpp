#include "core/pages/framing.h"
#include "core/pages/isolated.h"

#include <QtEndian>

#include <array>
#include <cstdio>

#ifdef Q_OS_WIN
#include <fcntl.h>
#include <io.h>
#endif

namespace aviso::pages {

namespace {

bool readExactly(char* to, size_t bytes)
{
    return std::fread(to, 1, bytes, stdin) == bytes;
}

// The open document is kept: a preview asks for page after page, a check for the same page at another resolution.
class Server
{
public:
    Result<RenderedPage> answer(const RenderRequest& request)
    {
        if (!m_document || request.pdf != m_bytes) {
            m_document.reset();
            auto opened = PdfDocument::open(request.pdf);
            if (!opened)
                return failure(opened.error());
            m_bytes = request.pdf;
            m_document = std::make_unique<PdfDocument>(*std::move(opened));
        }
        auto image = m_document->image(request.page, request.dpi, request.purpose);
        if (!image)
            return failure(image.error());
        return RenderedPage{.image = *std::move(image), .pageCount = m_document->pageCount()};
    }

private:
    QByteArray m_bytes;
    std::unique_ptr<PdfDocument> m_document;
};

} // namespace

int renderChildMain()
{
#ifdef Q_OS_WIN
    _setmode(_fileno(stdin), _O_BINARY);
    _setmode(_fileno(stdout), _O_BINARY);
#endif
    Server server;
    std::array<char, sizeof(quint32)> length{};
    while (readExactly(length.data(), length.size())) {
        const auto bytes = qFromBigEndian<quint32>(length.data());
        if (bytes > longestFrame)
            return 1;
        QByteArray body(static_cast<qsizetype>(bytes), Qt::Uninitialized);
        if (!readExactly(body.data(), bytes))
            return 1;
        const auto request = requestOf(body);
        if (!request)
            return 1;
        const QByteArray reply = framed(server.answer(*request));
        if (std::fwrite(reply.constData(), 1, static_cast<size_t>(reply.size()), stdout) !=
                static_cast<size_t>(reply.size()) ||
            std::fflush(stdout) != 0)
            return 1;
    }
    return 0;
}

} // namespace aviso::pages
