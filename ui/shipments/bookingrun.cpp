#include "ui/shipments/bookingrun.h"

#include "core/text/sentences.h"
#include "ui/mainwindow/messagebar.h"

#include <algorithm>
#include <utility>

namespace aviso::ui {

using namespace Qt::Literals::StringLiterals;
using shipping::BookingItem;
using shipping::Kept;
using shipping::Prospect;

namespace {

constexpr qsizetype mostReasons = 3; // in the question; the results name every shipment

QString accountLine(const Prospect& prospect)
{
    QStringList accounts;
    for (auto it = prospect.accounts.cbegin(); it != prospect.accounts.cend(); ++it)
        accounts.append(BookingRun::tr("%n on the account “%1”", nullptr, *it).arg(it.key()));
    return accounts.join(u", "_s);
}

QString question(const Prospect& prospect)
{
    const int count = static_cast<int>(prospect.ready.size());
    if (prospect.accounts.size() == 1)
        return BookingRun::tr("Book %n shipment(s) on the account “%1”?", nullptr, count)
            .arg(prospect.accounts.firstKey());
    return BookingRun::tr("Book %n shipment(s)?", nullptr, count) + u' ' + accountLine(prospect) + u'.';
}

/// What stays, and the most frequent reasons, a line each.
QStringList whatStays(const Prospect& prospect)
{
    QStringList lines;
    if (prospect.others > 0)
        lines.append(
            BookingRun::tr("%n of those selected are no drafts and stay as they are.", nullptr, prospect.others));
    if (prospect.kept.isEmpty())
        return lines;
    lines.append(BookingRun::tr("%n draft(s) have something to mend and stay:", nullptr,
                                static_cast<int>(prospect.kept.size())));
    const auto reasons = shipping::reasonsOf(prospect.kept);
    for (const shipping::KeptReason& reason : reasons.first(std::min(mostReasons, reasons.size())))
        lines.append(u"    %1 × %2"_s.arg(reason.count).arg(text::sentence(reason.problem)));
    if (reasons.size() > mostReasons)
        lines.append(u"    "_s +
                     BookingRun::tr("and %n other reason(s)", nullptr, static_cast<int>(reasons.size() - mostReasons)));
    return lines;
}

/// Those that are perhaps here twice, or not as they were typed, a line each: a parcel that is sent twice costs more
/// than a look.
QStringList doubts(const Prospect& prospect)
{
    QStringList lines;
    if (prospect.doubtful.isEmpty())
        return lines;
    lines.append(
        BookingRun::tr("%n of them should be looked at before:", nullptr, static_cast<int>(prospect.doubtful.size())));
    for (const Kept& doubtful : prospect.doubtful.first(std::min(mostReasons, prospect.doubtful.size())))
        lines.append(u"    "_s + text::sentence(doubtful.reason));
    if (prospect.doubtful.size() > mostReasons)
        lines.append(u"    "_s +
                     BookingRun::tr("and %n more", "orders", static_cast<int>(prospect.doubtful.size() - mostReasons)));
    return lines;
}

} // namespace

BookingRun::BookingRun(const Services& services, MessageBar* bar, QObject* parent)
    : QObject(parent), m_services(services), m_bar(bar)
{}

void BookingRun::bookChosen(const QList<ShipmentId>& chosen)
{
    if (!chosen.isEmpty() && !m_isBusy)
        look(chosen);
}

void BookingRun::bookReady()
{
    if (!m_isBusy)
        look({});
}

void BookingRun::look(const std::optional<QList<ShipmentId>>& chosen)
{
    setBusy(true);
    m_services.tasks
        .run(Lane::Desk, tr("Checking drafts"),
             [&desk = m_services.desk, chosen](const LongCall& call) { return shipping::prospect(desk, chosen, call); })
        .then(this, [this, chosen](const Result<Prospect>& prospect) {
            setBusy(false);
            const bool isAsked = !chosen || chosen->size() > 1;
            if (prospect && !isAsked && prospect->ready == *chosen && prospect->doubtful.isEmpty())
                book(prospect->ready, {});
            else if (prospect)
                ask(*prospect);
            else if (prospect.error().kind != Error::Kind::Cancelled)
                Q_EMIT failed(prospect.error());
        });
}

void BookingRun::ask(const Prospect& prospect)
{
    const QStringList stays = whatStays(prospect);
    if (prospect.ready.isEmpty())
        return m_bar->show(Tone::Plain, (QStringList{tr("No draft is ready to be booked.")} + stays).join(u'\n'));
    const int count = static_cast<int>(prospect.ready.size());
    QList<Answer> answers{{tr("Book %n", "button", count), [this, prospect] { book(prospect.ready, prospect.kept); }},
                          {tr("Do not book", "button"), {}}};
    const Prospect certain = shipping::withoutDoubtful(prospect);
    const int others = static_cast<int>(certain.ready.size());
    if (others > 0 && others < count)
        answers.prepend(
            {tr("Book the other %n", "button", others), [this, certain] { book(certain.ready, certain.kept); }});
    m_bar->ask((QStringList{question(prospect)} + doubts(prospect) + stays).join(u'\n'), answers,
               others == 0 ? static_cast<int>(answers.size()) - 1 : 0);
}

void BookingRun::book(const QList<ShipmentId>& ready, const QList<Kept>& kept)
{
    if (m_isBusy)
        return;
    setBusy(true);
    m_services.tasks
        .run(Lane::Network, tr("Booking"),
             [&desk = m_services.desk, ready](const LongCall& call) { return shipping::book(desk, ready, call); })
        .then(this, [this, kept](const QList<BookingItem>& items) {
            setBusy(false);
            report(items, kept);
        });
}

void BookingRun::report(const QList<BookingItem>& items, const QList<Kept>& kept)
{
    const auto bad =
        static_cast<int>(std::ranges::count_if(items, [](const BookingItem& item) { return item.error.has_value(); }));
    QStringList title{tr("%n shipment(s) booked", nullptr, static_cast<int>(items.size()) - bad)};
    if (bad > 0)
        title.append(tr("%n not booked", nullptr, bad));
    if (!kept.isEmpty())
        title.append(
            tr("%n draft(s) stay, because they have something to mend", nullptr, static_cast<int>(kept.size())));
    Q_EMIT booked(title.join(u" · "_s), resultsOf(items, kept));
}

void BookingRun::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    Q_EMIT busyChanged();
}

} // namespace aviso::ui
