#pragma once

#include "core/base/result.h"
#include "core/pages/render.h"

#include <QByteArray>

namespace aviso::pages {

// What parent and rendering child say to each other: a length of four bytes, then that many bytes of QDataStream.

struct RenderRequest
{
    QByteArray pdf = {};
    int page = 0;
    int dpi = 0;
    Purpose purpose = Purpose::Codes;
};

inline constexpr quint32 longestFrame = 300 * 1024 * 1024;

QByteArray framed(const RenderRequest& request);
QByteArray framed(const Result<RenderedPage>& answer);

/// The bytes behind the length. A frame that makes no sense gives `Refused` "reader-not-understood": a child that was
/// taken over by a document must not be believed.
Result<RenderRequest> requestOf(const QByteArray& body);
Result<RenderedPage> answerOf(const QByteArray& body);

} // namespace aviso::pages
