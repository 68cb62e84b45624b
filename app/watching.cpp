#include "app/watching.h"

#include "core/base/privatefile.h"
#include "core/model/accounts.h"
#include "core/model/shipments.h"
#include "core/orders/carrierterms.h"
#include "core/pages/isolated.h"
#include "core/pages/pile.h"
#include "core/pages/storedlabels.h"
#include "core/shipping/booking.h"
#include "core/shipping/deskdefaults.h"
#include "core/shipping/readiness.h"
#include "core/storage/opening.h"
#include "core/text/folderanswer.h"
#include "core/text/speaking.h"

#include <QCryptographicHash>
#include <QMap>
#include <QSaveFile>

#include <utility>

namespace aviso::app {

using namespace Qt::Literals::StringLiterals;
using orders::FolderTarget;
using orders::ShippedOrder;
using storage::Connection;

namespace {

constexpr qsizetype labelsAtOnce = 200; // shipments: never all the labels of a desk in memory

Result<FolderTarget> targetOf(Workplace& here, const std::optional<model::Account>& wanted)
{
    if (wanted) {
        FolderTarget target{.carrier = wanted->carrier};
        target.defaults.account = wanted->id;
        const auto entry = here.catalogue().constFind(wanted->carrier);
        if (entry != here.catalogue().constEnd())
            target.defaults.service.basic = entry->defaults.value(u"service"_s);
        return target;
    }
    return here.store().read([&](Connection& connection) -> Result<FolderTarget> {
        const auto draft = shipping::newDraft(connection, here.catalogue());
        if (!draft)
            return std::unexpected(draft.error());
        FolderTarget target{.defaults = shipping::importDefaults(*draft)};
        if (!draft->account)
            return target;
        const auto account = model::loadAccount(connection, *draft->account);
        if (!account)
            return std::unexpected(account.error());
        target.carrier = account->carrier;
        return target;
    });
}

/// Books what can be booked and writes the labels, which may be of an earlier try that did not end.
class Shipper
{
public:
    Shipper(Workplace& here, const QList<ShipmentId>& ids, const LongCall& call)
        : m_here(here), m_ids(ids), m_call(call)
    {}

    Result<QList<ShippedOrder>> run(const QString& labels)
    {
        if (auto booked = book(); !booked)
            return std::unexpected(booked.error());
        if (m_call.isCancelled()) // the rest is done after the restart
            return failure(Error::Kind::Cancelled, u"cancelled"_s);
        if (auto read = readNumbers(); !read)
            return std::unexpected(read.error());
        if (auto written = writeLabels(labels); !written)
            return std::unexpected(written.error());
        QList<ShippedOrder> orders;
        for (const ShipmentId id : m_ids)
            orders << m_orders.value(id);
        return orders;
    }

private:
    Result<void> book()
    {
        for (const ShipmentId id : m_ids)
            m_orders.insert(id, {.shipment = id});
        const auto prospect = shipping::prospect(m_here.desk(), m_ids, m_call);
        if (!prospect)
            return std::unexpected(prospect.error());
        QList<ShipmentId> wanted = prospect->ready;
        for (const shipping::Kept& kept : prospect->kept)
            m_orders[kept.shipment].obstacle = kept.reason;
        for (const shipping::Kept& doubtful : prospect->doubtful) { // nobody is here to ask
            m_orders[doubtful.shipment].obstacle = doubtful.reason;
            wanted.removeAll(doubtful.shipment);
        }
        const auto unknown = m_here.store().read(
            [](Connection& connection) { return model::shipmentsInState(connection, model::State::Unknown); });
        if (!unknown)
            return std::unexpected(unknown.error());
        for (const ShipmentId id : *unknown)
            if (m_orders.contains(id))
                wanted << id; // told, not booked
        for (const shipping::BookingItem& item : shipping::book(m_here.desk(), wanted, m_call))
            m_orders[item.shipment].error = item.error;
        return {};
    }

    Result<void> readNumbers()
    {
        for (ShippedOrder& order : m_orders) {
            const auto stored =
                m_here.store().read([&](Connection& c) { return model::loadShipment(c, order.shipment); });
            if (!stored)
                return std::unexpected(stored.error());
            for (const model::Parcel& parcel : stored->parcels)
                if (!parcel.number.isEmpty())
                    order.numbers << parcel.number;
        }
        return {};
    }

    Result<QList<pages::StoredLabel>> labelsOf(const QList<ShipmentId>& ids)
    {
        QList<pages::StoredLabel> labels;
        for (const ShipmentId id : ids) {
            const auto found = m_here.store().read(
                [id](Connection& connection) { return pages::storedLabels(connection, id, pages::Copies::Unmarked); });
            if (!found)
                return std::unexpected(found.error());
            labels += *found;
        }
        return labels;
    }

    Result<void> writeLabels(const QString& path)
    {
        QSaveFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            return notWritten(file);
        pages::Pile pile(pages::SheetLayout::Native, 1, file);
        pages::IsolatedRenderer renderer;
        for (qsizetype first = 0; first < m_ids.size(); first += labelsAtOnce) {
            const auto labels = labelsOf(m_ids.mid(first, labelsAtOnce));
            if (!labels)
                return std::unexpected(labels.error());
            if (labels->isEmpty())
                continue;
            const auto laid = pile.add(*labels, {.strangers = renderer.function()}, m_call);
            if (!laid)
                return laid.error().code == "cannot-write"_L1 ? notWritten(file) : std::unexpected(laid.error());
            for (const pages::LeftOut& left : laid->leftOut)
                m_orders[labels->at(left.index).label.shipment].error = left.why;
        }
        if (pile.isEmpty())
            return {};
        if (const auto pages = pile.finish(); !pages)
            return pages.error().code == "cannot-write"_L1 ? notWritten(file) : std::unexpected(pages.error());
        return file.commit() ? Result<void>() : notWritten(file);
    }

    static Result<void> notWritten(const QSaveFile& file)
    {
        return failure(Error{.kind = Error::Kind::Storage,
                             .code = u"watched-folder-not-written"_s,
                             .args = {file.fileName()},
                             .detail = troubleWith(file)});
    }

    Workplace& m_here;
    const QList<ShipmentId>& m_ids;
    const LongCall& m_call;
    QMap<ShipmentId, ShippedOrder> m_orders;
};

} // namespace

Result<orders::FolderDoors> doorsTo(Workplace& here, const orders::WatchedFolder& folder,
                                    const std::optional<model::Account>& account)
{
    const auto lineage = here.store().read(&storage::lineageOf);
    if (!lineage)
        return std::unexpected(lineage.error());
    constexpr qsizetype enoughToTell = 16;
    const QByteArray desk = QCryptographicHash::hash(lineage->toUtf8(), QCryptographicHash::Sha256).toHex();
    const QString language = folder.language;
    orders::FolderDoors doors{
        .store = here.store(),
        .clock = here.clock(),
        .catalogue = here.catalogue(),
        .desk = QString::fromLatin1(desk.first(enoughToTell)),
        .target = [&here, account] { return targetOf(here, account); },
        .answer =
            [language](const orders::AnswerParts& parts) {
                const text::Speaking speaking(language);
                return text::answerFile(parts);
            },
        .errors =
            [language](const orders::AnswerParts& parts) {
                const text::Speaking speaking(language);
                return text::errorFile(parts);
            },
        .reasons = [language](const QString& source) { return text::rejectionReasons(source, language); }};
    if (folder.books)
        doors.ship = [&here](const QList<ShipmentId>& ids, const QString& labels, const LongCall& call) {
            return Shipper(here, ids, call).run(labels);
        };
    return doors;
}

} // namespace aviso::app
