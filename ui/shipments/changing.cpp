#include "ui/shipments/changing.h"

#include "core/shipping/duplicate.h"
#include "core/shipping/hold.h"
#include "core/text/changes.h"
#include "core/text/sentences.h"
#include "core/text/support.h"
#include "ui/commits.h"
#include "ui/mainwindow/messagebar.h"

#include <utility>

namespace aviso::ui {

using namespace Qt::Literals::StringLiterals;

QList<BatchResult> resultsOf(const QList<shipping::LeftOut>& left)
{
    QList<BatchResult> results;
    for (const shipping::LeftOut& one : left)
        results.append({.shipment = one.shipment,
                        .kind = BatchResult::Kind::Kept,
                        .reference = one.name,
                        .sentence = text::sentence(one.why),
                        .support = one.why.kind == Error::Kind::Storage ? text::forSupport(one.why) : QString()});
    return results;
}

Changing::Changing(const Services& services, MessageBar* bar, QObject* parent)
    : QObject(parent), m_services(services), m_bar(bar)
{
    whenCommitted(services.store(), storage::Topic::Shipments | storage::Topic::Settings, this,
                  [this](storage::Topics) { lookAtOffer(); });
}

void Changing::hold(const QList<ShipmentId>& shipments, const model::Hold& hold)
{
    setHolds([&desk = m_services.desk, shipments, hold] { return shipping::hold(desk, shipments, hold); },
             tr("%n draft(s) on hold.", nullptr, static_cast<int>(shipments.size())));
}

void Changing::release(const QList<ShipmentId>& shipments)
{
    setHolds([&desk = m_services.desk, shipments] { return shipping::release(desk, shipments); },
             tr("%n draft(s) released from hold.", nullptr, static_cast<int>(shipments.size())));
}

void Changing::setHolds(std::function<Result<std::optional<StepId>>()> act, const QString& sentence)
{
    m_services.tasks.run(Lane::Saves, std::move(act))
        .then(this, [this, sentence](const Result<std::optional<StepId>>& step) {
            if (!step)
                return Q_EMIT failed(step.error());
            if (*step)
                offerUndo(sentence, **step);
            else
                m_bar->show(Tone::Plain, tr("Nothing changes: it stands so already."));
        });
}

void Changing::duplicate(const QList<ShipmentId>& shipments)
{
    copy([&desk = m_services.desk, shipments] { return shipping::duplicate(desk, shipments); },
         tr("%n shipment(s) duplicated.", nullptr, static_cast<int>(shipments.size())));
}

void Changing::reship(const QList<ShipmentId>& shipments)
{
    copy([&desk = m_services.desk, shipments] { return shipping::reship(desk, shipments); },
         tr("%n shipment(s) to be sent again: look at the new drafts, then book them.", nullptr,
            static_cast<int>(shipments.size())));
}

void Changing::copy(std::function<Result<QList<ShipmentId>>()> act, const QString& sentence)
{
    m_services.tasks.run(Lane::Saves, std::move(act))
        .then(this, [this, sentence](const Result<QList<ShipmentId>>& copies) {
            if (!copies)
                return Q_EMIT failed(copies.error());
            if (copies->isEmpty())
                return;
            Q_EMIT announced(sentence);
            Q_EMIT made(*copies);
        });
}

void Changing::handOver(const QList<ShipmentId>& shipments)
{
    noteHandover([&desk = m_services.desk, shipments] { return shipping::handOver(desk, shipments); },
                 [](int count) { return tr("%n shipment(s) handed over to the carrier.", nullptr, count); });
}

void Changing::takeBackHandover(const QList<ShipmentId>& shipments)
{
    noteHandover([&desk = m_services.desk, shipments] { return shipping::takeBackHandover(desk, shipments); },
                 [](int count) { return tr("%n shipment(s) still here, not handed over.", nullptr, count); });
}

void Changing::handOverAll()
{
    noteHandover(
        [&desk = m_services.desk]() -> Result<shipping::HandoverNoted> {
            const auto due = shipping::readyToHandOver(desk, shipping::DueBy::Yesterday);
            return due ? shipping::handOver(desk, *due) : std::unexpected(due.error());
        },
        [](int count) { return tr("%n shipment(s) handed over to the carrier.", nullptr, count); });
}

void Changing::noteHandover(std::function<Result<shipping::HandoverNoted>()> act, QString (*sentence)(int count))
{
    m_services.tasks.run(Lane::Saves, std::move(act))
        .then(this, [this, sentence](const Result<shipping::HandoverNoted>& noted) {
            if (!noted)
                return Q_EMIT failed(noted.error());
            if (noted->step)
                offerUndo(sentence(static_cast<int>(noted->shipments.size())), *noted->step);
            else
                m_bar->show(Tone::Plain, tr("Nothing changes: it stands so already."));
        });
}

void Changing::offerUndo(const QString& sentence, StepId step)
{
    m_offer = {step, sentence};
    m_bar->show(Tone::Good, sentence, {{tr("Undo"), [this, step] { undo(step); }}, {tr("Close"), {}}});
}

/// What has been taken back otherwise is no longer offered.
void Changing::lookAtOffer()
{
    if (!m_offer || m_bar->isHidden() || m_bar->sentence() != m_offer->sentence)
        return m_offer.reset();
    m_services.tasks
        .run(Lane::Desk,
             [&store = m_services.store(), step = m_offer->step] {
                 return store.read(
                     [step](storage::Connection& connection) { return model::findStep(connection, step); });
             })
        .in(m_looking)
        .then(this, [this, offer = *m_offer](const Result<std::optional<model::Step>>& step) {
            if (!step)
                return Q_EMIT failed(step.error());
            if ((!*step || (*step)->state == model::StepState::Undone) && m_bar->sentence() == offer.sentence)
                m_bar->leave();
        });
}

void Changing::undo(StepId step)
{
    m_services.tasks
        .run(Lane::Saves, tr("Undoing"),
             [&desk = m_services.desk, step](const LongCall& call) { return shipping::undoStep(desk, step, call); })
        .then(this, [this](const Result<shipping::Turned>& turned) {
            if (!turned)
                return Q_EMIT failed(turned.error());
            Q_EMIT announced(text::undone({.step = turned->step, .shipments = turned->shipments}));
            if (!turned->left.isEmpty())
                Q_EMIT leftOut(tr("%n shipment(s) not undone", nullptr, static_cast<int>(turned->left.size())),
                               resultsOf(turned->left));
        });
}

void Changing::report(const shipping::RewriteOutcome& outcome)
{
    QString sentence = tr("%n shipment(s) changed.", nullptr, static_cast<int>(outcome.changed));
    if (outcome.isCancelled)
        sentence += u' ' + tr("The rest was left as it is.");
    if (outcome.step)
        offerUndo(sentence, *outcome.step);
    else
        m_bar->show(Tone::Plain, sentence);
    if (!outcome.skipped.isEmpty())
        Q_EMIT leftOut(tr("%n shipment(s) not changed", nullptr, static_cast<int>(outcome.skipped.size())),
                       resultsOf(outcome.skipped));
}

} // namespace aviso::ui
