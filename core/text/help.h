#pragma once

#include <QList>
#include <QString>

namespace aviso::text {

/// A page of the help that the program carries, in Markdown. `{key:shipments/book-selected}` stands for the keys of
/// that action, whatever they are on this desk, and `{name:shipments/book-selected}` for its words.
struct HelpPage
{
    QString name = {};  ///< "import": that of its file
    QString title = {}; ///< its first heading
    QString text = {};  ///< all of it
};

/// Where the help has something to say about the words that were looked for.
struct HelpHit
{
    QString page = {};    ///< its name
    int section = 0;      ///< 0: the beginning; n: at its n-th heading below the title
    QString title = {};   ///< of the page, and of the section where there is one
    QString excerpt = {}; ///< the line that speaks of it, without marks
};

/// All pages in this language ("de"), by title. The source is resources/help/<language>/<name>.md.
QList<HelpPage> helpPages(const QString& language);

/// The sections that contain every one of the words, without regard to case and accents; those with the words in their
/// heading first.
QList<HelpHit> searchHelp(const QString& words, const QList<HelpPage>& pages);

} // namespace aviso::text
