#include "ui/mainwindow/partsizes.h"

#include "ui/mainwindow/page.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QSplitter>

namespace aviso::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A splitter is known by its name; one without by its number on the page.
QMap<QString, QSplitter*> splittersOf(const Page& page)
{
    QMap<QString, QSplitter*> splitters;
    int number = 0;
    for (auto* splitter : page.findChildren<QSplitter*>()) {
        ++number;
        const QString name = splitter->objectName().isEmpty() ? QString::number(number) : splitter->objectName();
        splitters.insert(page.objectName() + u'/' + name, splitter);
    }
    return splitters;
}

} // namespace

QString partSizes(const QList<Page*>& pages, const QString& before)
{
    QJsonObject all = QJsonDocument::fromJson(before.toUtf8()).object();
    for (const Page* page : pages) {
        const auto splitters = splittersOf(*page);
        for (auto it = splitters.begin(); it != splitters.end(); ++it)
            all.insert(it.key(), QString::fromLatin1((*it)->saveState().toBase64()));
    }
    return QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact));
}

void restorePartSizes(const Page& page, const QString& written)
{
    const QJsonObject all = QJsonDocument::fromJson(written.toUtf8()).object();
    const auto splitters = splittersOf(page);
    for (auto it = splitters.begin(); it != splitters.end(); ++it)
        if (const QJsonValue state = all.value(it.key()); state.isString())
            (*it)->restoreState(QByteArray::fromBase64(state.toString().toLatin1()));
}

} // namespace aviso::ui
