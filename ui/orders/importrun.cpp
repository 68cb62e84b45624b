#include "ui/orders/importrun.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>

namespace aviso::ui {

using namespace Qt::Literals::StringLiterals;
using orders::Preview;
using orders::PreviewWish;

namespace {

constexpr qint64 rowsBefore = 5;
constexpr qsizetype rowsShown = 20;

} // namespace

QString rejectedSuffix()
{
    return QCoreApplication::translate("aviso::ui::ImportPage", "-rejected");
}

QString suggestedSource(const QString& path)
{
    QString name = QFileInfo(path).completeBaseName();
    static const QRegularExpression stamps(u"[0-9]+"_s);
    static const QRegularExpression signsAtEnds(u"^[\\s_.()-]+|[\\s_.()-]+$"_s);
    static const QRegularExpression signsBetween(u"[\\s_.()-]{2,}"_s);
    name.remove(stamps);
    name.remove(signsAtEnds);
    for (const QString& suffix : {u"-rejected"_s, rejectedSuffix()}) // of files that were saved here
        while (name.endsWith(suffix, Qt::CaseInsensitive))
            name.chop(suffix.size());
    name.remove(signsAtEnds);
    name.replace(signsBetween, u" "_s);
    return name.isEmpty() ? u"orders"_s : name;
}

Result<Preview> previewAgain(const tabular::Source& file, PreviewWish wish)
{
    auto preview = orders::preview(file, wish);
    if (!preview || !preview->trouble || preview->trouble->code != "column-missing"_L1)
        return preview;
    wish.mapping.reset();
    return orders::preview(file, wish);
}

Result<QList<tabular::TableRow>> rowsAround(const tabular::Source& file, const tabular::Format& format, qint64 row,
                                            const LongCall& call)
{
    QList<tabular::TableRow> rows;
    const tabular::Visitor visitor{.row = [&](const tabular::RowView& view) {
        if (view.row() < row - rowsBefore)
            return tabular::Step::Next;
        tabular::TableRow kept{.row = view.row(), .quotes = view.quotes()};
        for (qsizetype i = 0; i < view.size(); ++i) {
            kept.cells.append(view.text(i));
            kept.kinds.append(view.kind(i));
        }
        rows.append(kept);
        return rows.size() < rowsShown ? tabular::Step::Next : tabular::Step::Stop;
    }};
    if (const auto read = tabular::readRows(file, format, visitor, call); !read)
        return std::unexpected(read.error());
    return rows;
}

} // namespace aviso::ui
