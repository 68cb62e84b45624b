#pragma once

#include "core/base/result.h"
#include "core/pages/render.h"

#include <QString>
#include <QStringList>

#include <chrono>
#include <memory>

namespace aviso::pages {

/// The hidden argument with which a program of ours becomes a rendering child.
inline constexpr auto renderChildArgument = "--render-child";

struct IsolatedOptions
{
    QString program = {}; ///< empty: this program
    QStringList arguments = {QString::fromLatin1(renderChildArgument)};
    int children = 2;                           ///< at most this many at a time
    std::chrono::milliseconds patience{10'000}; ///< for one page; then the child is killed
    qint64 memoryBytes = 1024LL * 1024 * 1024;  ///< address space of a child
    std::chrono::seconds processorTime{120};    ///< of a child's whole life, after which the next one takes over
};

/// Renders strangers' PDFs in children of this program, which have little memory, no files to write and no other
/// program to start. A child serves many documents and is replaced when it dies. Callable from any thread; callers
/// beyond the number of children wait. Children are started when first needed and end with this object.
class IsolatedRenderer
{
public:
    explicit IsolatedRenderer(IsolatedOptions options = {});
    ~IsolatedRenderer();
    IsolatedRenderer(const IsolatedRenderer&) = delete;
    IsolatedRenderer& operator=(const IsolatedRenderer&) = delete;

    /// Errors of `PdfDocument`, and `Refused` with "document-killed-reader" (the child died over it),
    /// "document-too-slow", or "reader-not-started" when there is no child to be had.
    Result<RenderedPage> render(const QByteArray& pdf, int page, int dpi, Purpose purpose);

    /// The same as a function; this object must outlive it.
    RenderPage function();

private:
    class Children;
    std::unique_ptr<Children> m_children;
};

/// What a program's main() does instead of everything else when it was given `renderChildArgument`: serves requests on
/// standard input until it is closed. Needs no application object. Returns the exit status.
int renderChildMain();

} // namespace aviso::pages
