#include "ui/addresses/addressbookpage.h"
#include "ui/addresses/addressduplicates.h"
#include "ui/addresses/addresslist.h"
#include "ui/mainwindow/messagebar.h"

#include <utility>

namespace aviso::ui {

using namespace Qt::Literals::StringLiterals;
using model::AddressEntry;
using model::AddressId;
using storage::Connection;
using storage::Topic;

void AddressBookPage::offerUndo(const QString& sentence, std::function<Result<void>(Connection&)> undo)
{
    const auto takeBack = [this, undo = std::move(undo)] {
        m_services.tasks
            .run(Lane::Saves, [&store = m_services.store(), undo] { return store.write(Topic::Settings, undo); })
            .then(this, [this](const Result<void>& undone) {
                if (!undone)
                    return Q_EMIT failed(undone.error());
                Q_EMIT announced(tr("The address book is as it was."));
                m_list->load();
            });
    };
    m_message->show(Tone::Plain, sentence, {{tr("Take back"), takeBack}, {tr("Close"), {}}});
}

void AddressBookPage::remove()
{
    const QList<AddressId> ids = m_list->selected();
    if (ids.isEmpty())
        return;
    m_keepSoon.stop();
    m_services.tasks
        .run(Lane::Saves,
             [&store = m_services.store(), ids] {
                 return store.write(Topic::Settings,
                                    [&](Connection& connection) { return model::removeAddresses(connection, ids); });
             })
        .then(this, [this](const Result<QList<AddressEntry>>& removed) {
            if (!removed)
                return Q_EMIT failed(removed.error());
            m_list->load();
            offerUndo(tr("%n entry(s) deleted.", nullptr, static_cast<int>(removed->size())),
                      [entries = *removed, now = m_services.desk.clock.now()](Connection& connection) {
                          return model::restoreAddresses(connection, entries, now);
                      });
        });
}

void AddressBookPage::findDuplicates()
{
    keep();
    m_services.tasks.run(Lane::Desk, [&store = m_services.store()] { return store.read(&model::duplicates); })
        .then(this, [this](const Result<QList<model::DuplicateGroup>>& groups) {
            if (!groups)
                return Q_EMIT failed(groups.error());
            if (groups->isEmpty())
                Q_EMIT announced(tr("No entry of the address book is there twice."));
            m_duplicates->show(*groups);
        });
}

void AddressBookPage::merge(AddressId keep, const QList<AddressId>& others)
{
    m_services.tasks
        .run(Lane::Saves,
             [&store = m_services.store(), keep, others, now = m_services.desk.clock.now()] {
                 return store.write(Topic::Settings, [&](Connection& connection) {
                     return model::mergeAddresses(connection, keep, others, now);
                 });
             })
        .then(this, [this](const Result<model::AddressMerge>& merged) {
            if (!merged)
                return Q_EMIT failed(merged.error());
            m_duplicates->next();
            m_list->load(merged->after.id);
            offerUndo(tr("%n entry(s) are one now: %1.", nullptr, static_cast<int>(merged->before.size()))
                          .arg(model::displayName(merged->after.consignee)),
                      [merge = *merged, now = m_services.desk.clock.now()](Connection& connection) {
                          return model::undoMerge(connection, merge, now);
                      });
        });
}

} // namespace aviso::ui
