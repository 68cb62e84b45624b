#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace aviso::pages {

/// What stands on a page that is no label: between two groups of labels, or to try a printer.
struct Separator
{
    QString title = {};
    QStringList lines = {};
};

/// An A6 page with a broad bar, so that nobody takes it for a label. NotFound "font-missing". Any thread.
Result<QByteArray> separatorPage(const Separator& separator);

/// The same for a thermal printer, as ZPL II.
QByteArray separatorCommands(const Separator& separator);

} // namespace aviso::pages
