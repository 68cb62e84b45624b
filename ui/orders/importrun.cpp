#include "ui/orders/importrun.h"

#include "core/orders/carried.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>

namespace aviso::ui {

using namespace Qt::Literals::StringLiterals;
using orders::Preview;
using orders::PreviewWish;
using storage::Connection;

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

Result<OpenedFile> openFile(storage::Store& store, const tabular::Source& file, NamedSource named, PreviewWish wish)
{
    QString source = named.name;
    if (named.by == NamedSource::By::File) {
        const auto carried = orders::sourceNamedIn(file);
        if (!carried)
            return std::unexpected(carried.error());
        if (!carried->isEmpty())
            source = *carried;
    }
    const auto remembered = store.read([&](Connection& connection) { return orders::loadMapping(connection, source); });
    if (!remembered)
        return std::unexpected(remembered.error());
    auto found = orders::recognise(file, *remembered, std::move(wish));
    if (!found)
        return std::unexpected(found.error());
    OpenedFile opened{.preview = std::move(found->preview), .source = source, .likeness = found->likeness};
    if (*remembered)
        opened.duplicates = (*remembered)->duplicates;
    const auto sheets = tabular::sheetNames(file, opened.preview.format);
    if (!sheets)
        return std::unexpected(sheets.error());
    opened.sheets = *sheets;
    return opened;
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
        tabular::TableRow kept{.row = view.row()};
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

Result<orders::ImportReport> importAndRemember(const shipping::Desk& desk, const tabular::Source& file,
                                               const ImportOrder& order, const LongCall& call)
{
    const orders::Plan& plan = order.plan;
    auto report = orders::importFile(desk.store, desk.clock, file, plan, call);
    if (!report)
        return report;
    const orders::Remembered remembered{.mapping = plan.mapping, .format = plan.format, .duplicates = order.policy};
    const auto saved = desk.store.write(storage::Topic::Settings, [&](Connection& connection) {
        return orders::keepForNext(connection, plan.source, remembered, order.header);
    });
    if (!saved)
        return std::unexpected(saved.error());
    return report;
}

QList<catalogue::PhonePlan> phonePlans(const catalogue::Catalogue& all, const QString& carrier)
{
    QList<catalogue::PhonePlan> plans;
    for (const catalogue::Entry& entry : all)
        if (!all.contains(carrier) || entry.carrier == carrier)
            plans += entry.phones;
    return plans;
}

} // namespace aviso::ui
