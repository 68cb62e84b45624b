#pragma once

#include "core/pages/zplcommands.h"
#include "core/pages/zpllabel.h"

#include <QHash>

namespace aviso::pages {

/// The pictures of a ZPL II file: those of its fields, and those that it gives a name first. Together they have at most
/// twice the dots of `mostPixels`, or else "zpl-too-large".
class ZplGraphics
{
public:
    /// ^GF. Errors: those of `readZplGraphic`; Invalid "zpl-graphic-unknown" in a form that only printers read.
    Result<ZplPicture> ofField(const ZplCommand& command);

    /// ~DG, and ~DY when it is a picture in hexadecimal digits; anything else is left aside.
    Result<void> keep(const ZplCommand& command);

    /// ^XG, ^IM, ^IL. Error: Invalid "zpl-graphic-unknown" when it was not kept.
    Result<ZplPicture> recalled(const ZplCommand& command) const;

private:
    Result<ZplGraphic> counted(Result<ZplGraphic> graphic);

    QHash<QByteArray, ZplGraphic> m_kept;
    qint64 m_bytes = 0;
};

} // namespace aviso::pages
