#include "core/shipping/submission.h"

#include "core/model/accounts.h"
#include "core/model/shipments.h"
#include "core/shipping/labelrows.h"
#include "core/shipping/notices.h"
#include "core/shipping/placing.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>
#include <QSet>

#include <algorithm>
#include <utility>

namespace aviso::shipping {

using namespace Qt::Literals::StringLiterals;
using carriers::FileChannel;
using model::Announcement;
using model::Submission;
using storage::Connection;
using storage::Topic;

namespace {

const QString folderSetting = u"submission-folder"_s;
const QString sinceSetting = u"submission-since"_s;
constexpr int mostFiles = 50;

/// Everything that a file of an account is built from.
struct Source
{
    model::Account account = {};
    const FileChannel* channel = nullptr;    ///< never null in one that was found
    const catalogue::Entry* entry = nullptr; ///< likewise
};

/// A file in the making.
struct Draft
{
    QJsonObject customer = {};
    QJsonValue licence = {};
    QJsonArray items = {};
    Submission file = {};
    Submitted told = {};
};

/// The basic services of which the carrier hears by file alone.
QStringList announcedServices(const Source& source)
{
    QStringList codes;
    for (const catalogue::Service& service : source.entry->services)
        if (source.channel->form.groups.contains(service.group))
            codes << service.code;
    return codes;
}

Result<QList<Announcement>> waiting(Connection& connection, const Source& source)
{
    const QDate since = QDate::fromString(source.account.settings.value(sinceSetting), Qt::ISODate);
    return model::unannounced(connection, source.account.id, announcedServices(source), since);
}

/// The rejected items of the shipments that are named, each of which has one, or all.
Result<QList<Announcement>> mended(Connection& connection, AccountId account, const SubmissionWish& wish)
{
    auto rejected = model::rejectedAnnouncements(connection, account);
    if (!rejected || wish.which == Mended::All)
        return rejected;
    QList<Announcement> items;
    for (const ShipmentId id : wish.mended) {
        const qsizetype before = items.size();
        std::ranges::copy_if(*rejected, std::back_inserter(items),
                             [id](const Announcement& item) { return item.shipment == id; });
        if (items.size() == before)
            return failure(
                Error{.kind = Error::Kind::Conflict, .code = u"not-rejected"_s, .args = {QString::number(number(id))}});
    }
    return items;
}

Result<QJsonObject> describe(Connection& connection, const Source& source, const Announcement& item)
{
    const auto shipment = model::loadShipment(connection, item.shipment);
    if (!shipment)
        return std::unexpected(shipment.error());
    const auto parcel = std::ranges::find(shipment->parcels, item.parcel, &model::Parcel::id);
    if (parcel == shipment->parcels.end())
        return failure(Error::Kind::NotFound, u"no-such-parcel"_s);
    // What the channel of the booking leaves away is not promised by another way.
    const catalogue::AccountChannel* booked = catalogue::channel(*source.entry, source.account.channel);
    const bool hasOptions = booked && booked->features.contains(u"options"_s);
    return source.channel->describe(
        {.account = source.account,
         .shipment = *shipment,
         .parcel = *parcel,
         .notices = notices(*source.entry, source.account, *shipment),
         .optionCodes = hasOptions ? optionCodes(*source.entry, *shipment) : QStringList()});
}

void tellNotPassedOn(const FileChannel& channel, const Announcement& item, const QJsonObject& described,
                     Submitted& told)
{
    for (auto kept = channel.form.notPassedOn.begin(); kept != channel.form.notPassedOn.end(); ++kept) {
        QJsonValue value = described;
        for (const QString& step : kept.key().split(u'.'))
            value = value[step];
        if (!value.toString().isEmpty())
            told.notPassedOn.append({.item = item, .field = *kept});
    }
}

/// Takes the item into the draft, or says why not. Errors: Storage.
Result<void> take(Connection& connection, const Source& source, const Announcement& item, Draft& draft)
{
    const auto described = describe(connection, source, item);
    if (!described && described.error().kind == Error::Kind::Storage)
        return std::unexpected(described.error());
    const QJsonObject facts = described ? described->value(u"item"_s).toObject() : QJsonObject();
    const QList<Error> faults =
        described ? carriers::checkItem(source.channel->form, facts) : QList<Error>{described.error()};
    if (!faults.isEmpty()) {
        draft.told.leftOut.append({.item = item, .why = faults.first()});
        return {};
    }
    draft.customer = described->value(u"customer"_s).toObject();
    draft.licence = described->value(u"licence"_s);
    draft.items.append(facts);
    draft.file.items.append(item);
    tellNotPassedOn(*source.channel, item, facts, draft.told);
    return {};
}

Result<QByteArray> bytesOf(const Source& source, const Draft& draft)
{
    const QJsonObject file{{u"reference"_s, draft.file.reference},
                           {u"createdAt"_s, draft.file.at.toUTC().toString(u"yyyy-MM-dd'T'HH:mm:ss'Z'"_s)},
                           {u"licence"_s, draft.licence},
                           {u"count"_s, draft.items.size()},
                           {u"provider"_s, source.account.settings.value(u"submission-customer"_s).trimmed()}};
    return carriers::writeSubmission(source.channel->form,
                                     {{u"file"_s, file}, {u"customer"_s, draft.customer}, {u"items"_s, draft.items}});
}

/// Writes a file down with all that waits. Without a reference when there is nothing that could stand in it.
Result<Draft> intend(const Desk& desk, Connection& connection, const Source& source, const SubmissionWish& wish)
{
    auto items = waiting(connection, source);
    const auto again = mended(connection, source.account.id, wish);
    if (!items)
        return std::unexpected(items.error());
    if (!again)
        return std::unexpected(again.error());
    items->append(*again);
    Draft draft{.file = {.account = source.account.id,
                         .reference = newReference(),
                         .folder = wish.folder,
                         .login = wish.login,
                         .at = desk.clock.now()}};
    draft.file.name = (source.account.isPractice ? u"practice-"_s : QString()) + draft.file.reference + u".xml"_s;
    for (const Announcement& item : *items)
        if (auto taken = take(connection, source, item, draft); !taken)
            return std::unexpected(taken.error());
    if (draft.items.isEmpty()) {
        draft.file.reference.clear();
        return draft;
    }
    auto bytes = bytesOf(source, draft);
    if (!bytes)
        return std::unexpected(bytes.error());
    draft.file.bytes = *std::move(bytes);
    const auto id = model::addSubmission(connection, draft.file);
    return id ? Result<Draft>(std::move(draft)) : std::unexpected(id.error());
}

Result<Source> sourceOf(const Desk& desk, carriers::FileChannels channels, AccountId id)
{
    auto account = desk.store.read([&](Connection& c) { return model::loadAccount(c, id); });
    if (!account)
        return std::unexpected(account.error());
    const auto entry = desk.catalogue.constFind(account->carrier);
    const FileChannel* channel = carriers::findFileChannel(channels, account->carrier);
    if (!channel || entry == desk.catalogue.constEnd())
        return failure(Error::Kind::Refused, u"no-file-channel"_s);
    const catalogue::AccountChannel* place = catalogue::channel(*entry, account->channel);
    if (!place || !place->canBook)
        return failure(Error::Kind::Refused, u"channel-books-nothing"_s);
    const QString since = account->settings.value(sinceSetting);
    if (!since.isEmpty() && !QDate::fromString(since, Qt::ISODate).isValid())
        return failure(Error{
            .kind = Error::Kind::Invalid, .code = u"date-format"_s, .field = u"submission-since"_s, .args = {since}});
    return Source{.account = *std::move(account), .channel = channel, .entry = &*entry};
}

/// With the folder that counts, which is there.
Result<SubmissionWish> resolve(SubmissionWish wish, const model::Account& account)
{
    wish.mended = QSet<ShipmentId>(wish.mended.begin(), wish.mended.end()).values();
    std::ranges::sort(wish.mended);
    if (wish.folder.isEmpty())
        wish.folder = account.settings.value(folderSetting);
    if (wish.folder.isEmpty())
        return failure(Error::Kind::Invalid, u"submission-folder-unset"_s, u"submission-folder"_s);
    wish.folder = QDir(wish.folder).absolutePath();
    if (!QDir(wish.folder).exists())
        return failure(
            Error{.kind = Error::Kind::Storage, .code = u"submission-folder-missing"_s, .args = {wish.folder}});
    return wish;
}

/// What an earlier run had to leave.
Result<void> finishEarlier(const Desk& desk, const Source& source, const SubmissionWish& wish, const FileDoor& files,
                           const std::stop_token& stop, Submitted& told)
{
    const auto open = desk.store.read([&](Connection& c) { return model::openSubmissions(c, source.account.id); });
    if (!open)
        return std::unexpected(open.error());
    for (const QString& reference : *open) {
        const auto placed = place(desk, reference, wish.folder, files, stop);
        if (!placed)
            return std::unexpected(placed.error());
        told.files.append(*placed);
        if (!QFileInfo::exists(QDir(placed->folder).filePath(placed->name)))
            told.gone.append(reference);
    }
    return {};
}

} // namespace

Result<Submitted> submit(const Desk& desk, carriers::FileChannels channels, AccountId id, const SubmissionWish& wished,
                         std::stop_token stop, const FileDoor& files)
{
    const auto source = sourceOf(desk, channels, id);
    if (!source)
        return std::unexpected(source.error());
    const auto resolved = resolve(wished, source->account);
    if (!resolved)
        return std::unexpected(resolved.error());
    const SubmissionWish& wish = *resolved;
    Submitted told;
    if (auto finished = finishEarlier(desk, *source, wish, files, stop, told); !finished)
        return std::unexpected(finished.error());
    auto draft = desk.store.write(Topic::Shipments, [&](Connection& c) { return intend(desk, c, *source, wish); });
    if (!draft)
        return std::unexpected(draft.error());
    told.leftOut = draft->told.leftOut;
    told.notPassedOn = draft->told.notPassedOn;
    if (draft->file.reference.isEmpty()) {
        if (told.files.isEmpty() && told.leftOut.isEmpty())
            return failure(Error::Kind::NotFound, u"nothing-to-submit"_s);
        return told;
    }
    const auto placed = place(desk, draft->file.reference, wish.folder, files, stop);
    if (!placed)
        return std::unexpected(placed.error());
    told.files.append(*placed);
    return told;
}

Result<QList<Submissions>> submissions(const Desk& desk, carriers::FileChannels channels)
{
    return desk.store.read([&](Connection& connection) -> Result<QList<Submissions>> {
        const auto accounts = model::listAccounts(connection);
        if (!accounts)
            return std::unexpected(accounts.error());
        QList<Submissions> all;
        for (const model::Account& account : *accounts) {
            const auto entry = desk.catalogue.constFind(account.carrier);
            const FileChannel* channel = carriers::findFileChannel(channels, account.carrier);
            if (!channel || entry == desk.catalogue.constEnd())
                continue;
            auto listed = model::listSubmissions(connection, account.id, mostFiles);
            if (!listed)
                return std::unexpected(listed.error());
            if (listed->isEmpty() && account.settings.value(folderSetting).isEmpty())
                continue;
            const QDateTime before = desk.clock.now().addDays(-channel->form.overdueDays);
            auto ready = waiting(connection, {.account = account, .channel = channel, .entry = &*entry});
            auto rejected = model::rejectedAnnouncements(connection, account.id);
            auto overdue = model::unanswered(connection, account.id, before);
            for (const auto* part : {&ready, &rejected, &overdue})
                if (!*part)
                    return std::unexpected(part->error());
            all.append({.account = account,
                        .ready = *std::move(ready),
                        .rejected = *std::move(rejected),
                        .overdue = *std::move(overdue),
                        .files = *std::move(listed)});
        }
        return all;
    });
}

} // namespace aviso::shipping
