#include "core/pages/typeface.h"

#include <QDirIterator>
#include <QFile>
#include <QStandardPaths>

namespace aviso::pages {

using namespace Qt::Literals::StringLiterals;

namespace {

using Face3 = std::array<QLatin1StringView, 3>; // regular, bold, mono

// All of them have Latin with every accent of our languages, and Cyrillic.
constexpr std::array<Face3, 3> families{
    {{"DejaVuSans.ttf"_L1, "DejaVuSans-Bold.ttf"_L1, "DejaVuSansMono.ttf"_L1},
     {"LiberationSans-Regular.ttf"_L1, "LiberationSans-Bold.ttf"_L1, "LiberationMono-Regular.ttf"_L1},
     {"arial.ttf"_L1, "arialbd.ttf"_L1, "cour.ttf"_L1}}};

QHash<QString, QString> fontFiles()
{
    QHash<QString, QString> pathByName;
    const QStringList folders = QStandardPaths::standardLocations(QStandardPaths::FontsLocation) +
                                QStringList{u"/usr/share/fonts"_s, u"/usr/local/share/fonts"_s};
    for (const QString& folder : folders) {
        QDirIterator files(folder, {u"*.ttf"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            pathByName.insert(files.fileName(), path);
        }
    }
    return pathByName;
}

std::shared_ptr<const Typeface> load(const QString& path)
{
    QFile file(path);
    if (path.isEmpty() || !file.open(QIODevice::ReadOnly))
        return nullptr;
    auto face = Typeface::read(file.readAll());
    return face ? std::make_shared<const Typeface>(*std::move(face)) : nullptr;
}

Result<Typefaces> find()
{
    const QHash<QString, QString> paths = fontFiles();
    for (const Face3& names : families) {
        Typefaces faces{.regular = load(paths.value(names[0])),
                        .bold = load(paths.value(names[1])),
                        .mono = load(paths.value(names[2]))};
        if (faces.regular && faces.bold && faces.mono)
            return faces;
    }
    return failure(Error{.kind = Error::Kind::NotFound, .code = u"font-missing"_s, .args = {u"DejaVu Sans"_s}});
}

} // namespace

Result<Typefaces> systemTypefaces()
{
    static const Result<Typefaces> faces = find();
    return faces;
}

} // namespace aviso::pages
