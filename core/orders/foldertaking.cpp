#include "core/orders/foldertaking.h"

#include "core/model/drafts.h"
#include "core/orders/carrierterms.h"
#include "core/orders/opening.h"
#include "core/tabular/read.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

#include <optional>
#include <set>
#include <utility>

namespace aviso::orders {

using namespace Qt::Literals::StringLiterals;
using storage::Connection;
using Outcome = TakenFile::Outcome;

namespace {

constexpr int sampleRows = 50; // columns without header count when one of these has something there

Result<QByteArray> digestOf(const QString& path, const LongCall& call)
{
    auto device = tabular::openDevice({.path = path});
    if (!device && device.error().code == "file-empty"_L1)
        return QCryptographicHash::hash({}, QCryptographicHash::Sha256);
    if (!device)
        return std::unexpected(device.error());
    QCryptographicHash digest(QCryptographicHash::Sha256);
    constexpr qint64 piece = qint64(1) << 20;
    while (!(*device)->atEnd()) {
        if (call.isCancelled())
            return failure(Error::Kind::Cancelled, u"cancelled"_s);
        const QByteArray bytes = (*device)->read(piece);
        if (bytes.isEmpty())
            return std::unexpected(tabular::unreadable({.path = path}, (*device)->errorString().remove(path)));
        digest.addData(bytes);
    }
    return digest.result();
}

/// What passes, so that the file is tried again as it is.
bool isPassing(const Error& error)
{
    return error.kind == Error::Kind::Storage || error.kind == Error::Kind::Cancelled ||
           error.kind == Error::Kind::Conflict;
}

class Taking
{
public:
    Taking(const FolderDoors& doors, const FileInHand& file, const LongCall& call)
        : m_doors(doors), m_file(file), m_call(call)
    {}

    Result<TakenFile> run(const WatchedFolder& folder)
    {
        m_before = markOf(m_file.path);
        m_taken = {.folder = folder.path,
                   .name = m_file.name,
                   .working = QFileInfo(m_file.path).fileName(),
                   .source = folder.source,
                   .takenAt = m_doors.clock.now()};
        auto digest = digestOf(m_file.path, m_call);
        if (!digest)
            return std::unexpected(digest.error());
        m_taken.digest = *std::move(digest);
        const auto before = earlier();
        if (!before)
            return std::unexpected(before.error());
        if (*before)
            return noteDouble(**before);
        const auto imported = import(folder);
        if (imported)
            return m_taken;
        if (imported.error().code == "taken-already"_L1) // by another folder of this desk, just now
            if (const auto other = earlier(); other && *other)
                return noteDouble(**other);
        return isPassing(imported.error()) ? std::unexpected(imported.error()) : noteRefused(imported.error());
    }

private:
    Result<std::optional<TakenFile>> earlier()
    {
        return m_doors.store.read([&](Connection& connection) { return findTaken(connection, m_taken.digest); });
    }

    Result<TakenFile> note()
    {
        const auto noted = m_doors.store.write(storage::Topic::Settings,
                                               [&](Connection& connection) { return noteTaken(connection, m_taken); });
        if (!noted)
            return std::unexpected(noted.error());
        m_taken.id = *noted;
        return m_taken;
    }

    Result<TakenFile> noteDouble(const TakenFile& before)
    {
        m_taken.outcome = Outcome::Double;
        m_taken.error = Error{.kind = Error::Kind::Conflict,
                              .code = u"watched-file-twice"_s,
                              .args = {before.name, before.takenAt.toString(Qt::ISODate)}};
        return note();
    }

    Result<TakenFile> noteRefused(const Error& why)
    {
        m_taken.outcome = Outcome::Refused;
        m_taken.error = why;
        if (!why.args.isEmpty()) // its name, not the place where it was worked on
            for (QString& arg : m_taken.error->args)
                if (arg == m_file.path)
                    arg = m_file.name;
        return note();
    }

    Result<ImportReport> import(const WatchedFolder& folder)
    {
        const tabular::Source source{.path = m_file.path};
        const auto opened = openFile(m_doors.store, source, {.name = folder.source}, {.rows = sampleRows});
        if (!opened)
            return std::unexpected(opened.error());
        m_taken.source = opened->source;
        if (opened->likeness == Likeness::OtherColumns)
            return failure(
                Error{.kind = Error::Kind::Invalid, .code = u"watched-columns-differ"_s, .args = {opened->source}});
        if (opened->preview.trouble)
            return std::unexpected(*opened->preview.trouble);
        const auto target = m_doors.target();
        if (!target)
            return std::unexpected(target.error());
        ImportOrder order{.plan = {.source = opened->source,
                                   .mapping = opened->preview.mapping,
                                   .format = opened->preview.format,
                                   .defaults = target->defaults,
                                   .phones = phonePlans(m_doors.catalogue, target->carrier),
                                   .terms = termsOf(m_doors.catalogue, target->carrier),
                                   .duplicates = opened->duplicates},
                          .policy = opened->duplicates,
                          .header = opened->preview.table.header,
                          .unused = unusedColumns(opened->preview.mapping, opened->preview.table)};
        order.alongside = [this, &order](Connection& connection, const ImportReport& report,
                                         const QList<RowFate>& fates) {
            return keep(connection, order, report, fates);
        };
        return importAndRemember(m_doors.store, m_doors.clock, source, order, m_call);
    }

    /// In the import's own transaction.
    Result<void> keep(Connection& connection, const ImportOrder& order, const ImportReport& report,
                      const QList<RowFate>& fates)
    {
        if (markOf(m_file.path) != m_before)
            return failure(Error::Kind::Conflict, u"file-changed"_s);
        m_taken.outcome = Outcome::Imported;
        m_taken.format = order.plan.format;
        if (const auto column = order.plan.mapping.columns.constFind(u"reference"_s);
            column != order.plan.mapping.columns.cend())
            m_taken.referenceColumn = *column;
        m_taken.problems = report.rejected;
        std::set<qint64> rejected;
        for (const RowProblem& problem : report.rejected)
            rejected.insert(problem.row);
        m_taken.added = report.added;
        m_taken.changed = report.updated;
        m_taken.unchanged = report.seen + report.kept;
        m_taken.rejected = static_cast<qint64>(rejected.size());
        m_taken.rows.clear();
        for (const RowFate& fate : fates) {
            const auto known = model::findOrder(connection, order.plan.source, fate.reference);
            if (!known)
                return std::unexpected(known.error());
            m_taken.rows.append(AnsweredRow{.fate = fate, .shipment = *known ? (*known)->id : ShipmentId{}});
        }
        const auto noted = noteTaken(connection, m_taken);
        if (!noted)
            return std::unexpected(noted.error());
        m_taken.id = *noted;
        return {};
    }

    const FolderDoors& m_doors;
    const FileInHand& m_file;
    const LongCall& m_call;
    FileMark m_before;
    TakenFile m_taken;
};

} // namespace

Result<TakenFile> takeFile(const FolderDoors& doors, const WatchedFolder& folder, const FileInHand& file,
                           const LongCall& call)
{
    return Taking(doors, file, call).run(folder);
}

Result<QHash<qint64, QString>> referencesOf(const TakenFile& file, const QString& path)
{
    QHash<qint64, QString> references;
    if (!file.referenceColumn)
        return references;
    std::set<qint64> rejected;
    for (const RowProblem& problem : file.problems)
        rejected.insert(problem.row);
    std::optional<int> place = placeOf(*file.referenceColumn, {});
    const tabular::Visitor visitor{.header =
                                       [&](const QStringList& header) {
                                           place = placeOf(*file.referenceColumn, header);
                                           return tabular::Step::Next;
                                       },
                                   .row =
                                       [&](const tabular::RowView& row) {
                                           if (place && rejected.contains(row.row()))
                                               references.insert(row.row(), row.text(*place).trimmed());
                                           return tabular::Step::Next;
                                       }};
    if (const auto read = tabular::readRows({.path = path}, file.format, visitor); !read)
        return std::unexpected(read.error());
    return references;
}

} // namespace aviso::orders
