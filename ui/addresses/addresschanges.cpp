#include "core/shipping/keeping.h"
#include "core/shipping/undo.h"
#include "ui/addresses/addressbookpage.h"
#include "ui/addresses/addressduplicates.h"
#include "ui/addresses/addresslist.h"
#include "ui/mainwindow/messagebar.h"

namespace aviso::ui {

using namespace Qt::Literals::StringLiterals;
using model::AddressId;

void AddressBookPage::offerUndo(const QString& sentence, StepId step)
{
    const auto takeBack = [this, step] {
        m_services.tasks.run(Lane::Saves, [&desk = m_services.desk, step] { return shipping::undoStep(desk, step); })
            .then(this, [this](const Result<shipping::Turned>& turned) {
                if (!turned)
                    return Q_EMIT failed(turned.error());
                if (!turned->left.isEmpty())
                    return Q_EMIT failed(turned->left.first().why);
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
    m_services.tasks.run(Lane::Saves, [&desk = m_services.desk, ids] { return shipping::removeEntries(desk, ids); })
        .then(this, [this, count = ids.size()](const Result<std::optional<StepId>>& step) {
            if (!step)
                return Q_EMIT failed(step.error());
            m_list->load();
            if (*step)
                offerUndo(tr("%n entry(s) deleted.", nullptr, static_cast<int>(count)), **step);
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
             [&desk = m_services.desk, keep, others] { return shipping::mergeEntries(desk, keep, others); })
        .then(this, [this](const Result<shipping::MergedEntries>& merged) {
            if (!merged)
                return Q_EMIT failed(merged.error());
            const model::AddressMerge& merge = merged->merge;
            m_duplicates->next();
            m_list->load(merge.after.id);
            if (merged->step)
                offerUndo(tr("%n entry(s) are one now: %1.", nullptr, static_cast<int>(merge.before.size()))
                              .arg(model::displayName(merge.after.consignee)),
                          *merged->step);
        });
}

} // namespace aviso::ui
