#include "ui/shipments/discarding.h"

#include "core/shipping/discard.h"
#include "ui/mainwindow/messagebar.h"

namespace aviso::ui {

using namespace Qt::Literals::StringLiterals;

Discarding::Discarding(const Services& services, MessageBar* bar, QObject* parent)
    : QObject(parent), m_services(services), m_bar(bar)
{}

void Discarding::discard(const QList<model::ShipmentLine>& lines)
{
    QList<ShipmentId> drafts;
    QList<ShipmentId> others;
    for (const model::ShipmentLine& line : lines)
        (line.state == model::State::Draft ? drafts : others).append(line.id);
    if (drafts.isEmpty())
        return carryOut(others); // the core says why not
    const int count = static_cast<int>(drafts.size());
    if (count == 1 && others.isEmpty())
        return carryOut(drafts);
    QStringList words{tr("Discard %n draft(s)?", nullptr, count)};
    if (!others.isEmpty())
        words.append(
            tr("%n of those selected are no drafts and stay as they are.", nullptr, static_cast<int>(others.size())));
    m_bar->ask(words.join(u'\n'), {{tr("Discard %n", "button", count), [this, drafts] { carryOut(drafts); }},
                                   {tr("Keep them", "button"), {}}});
}

void Discarding::carryOut(const QList<ShipmentId>& drafts)
{
    if (drafts.isEmpty())
        return;
    m_services.tasks.run(Lane::Saves, [&desk = m_services.desk, drafts] { return shipping::discard(desk, drafts); })
        .then(this, [this, drafts](const Result<std::optional<StepId>>& step) {
            if (!step)
                return Q_EMIT failed(step.error());
            if (*step)
                Q_EMIT discarded(tr("%n draft(s) discarded.", nullptr, static_cast<int>(drafts.size())), **step);
        });
}

void Discarding::takeBack(const QList<ShipmentId>& shipments)
{
    m_services.tasks
        .run(Lane::Saves, [&desk = m_services.desk, shipments] { return shipping::takeBack(desk, shipments); })
        .then(this, [this, shipments](const Result<std::optional<StepId>>& done) {
            if (!done)
                return Q_EMIT failed(done.error());
            m_bar->leave(); // what it offered is done
            Q_EMIT announced(tr("%n draft(s) taken back.", nullptr, static_cast<int>(shipments.size())));
        });
}

} // namespace aviso::ui
