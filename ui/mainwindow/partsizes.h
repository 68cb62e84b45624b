#pragma once

#include <QList>
#include <QString>

namespace aviso::ui {

class Page;

// How the parts of each page share its room, kept for the desk in one line.

/// The splitters of the pages as they stand now, and of others what was written before.
QString partSizes(const QList<Page*>& pages, const QString& before);

/// Brings the splitters of a page to what partSizes() wrote, as far as it knows them.
void restorePartSizes(const Page& page, const QString& written);

} // namespace aviso::ui
