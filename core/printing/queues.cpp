#include "core/printing/queues.h"

#include "core/printing/destinations.h"

#include <algorithm>

namespace aviso::printing {

using namespace Qt::Literals::StringLiterals;

namespace {

QString optionOf(const cups_dest_t& queue, const char* name)
{
    return QString::fromUtf8(cupsGetOption(name, queue.num_options, queue.options));
}

Queue::State stateOf(const QString& word)
{
    switch (word.toInt()) {
    case IPP_PSTATE_IDLE:
        return Queue::State::Idle;
    case IPP_PSTATE_PROCESSING:
        return Queue::State::Printing;
    case IPP_PSTATE_STOPPED:
        return Queue::State::Stopped;
    default:
        return Queue::State::Unknown;
    }
}

} // namespace

Result<QList<Queue>> queues()
{
    const Service service = connectToService();
    if (!service)
        return failure(Error::Kind::Offline, u"no-print-service"_s);
    const Destinations all = allDestinations(service.get());
    QList<Queue> found;
    for (int i = 0; i < all.get_deleter().count; ++i) {
        const cups_dest_t& each = all.get()[i];
        if (each.instance) // only other settings of the same queue
            continue;
        QStringList reasons = optionOf(each, "printer-state-reasons").split(u',', Qt::SkipEmptyParts);
        reasons.removeAll(u"none"_s);
        found.append({.name = QString::fromUtf8(each.name),
                      .state = stateOf(optionOf(each, "printer-state")),
                      .isDefault = each.is_default != 0,
                      .isAccepting = optionOf(each, "printer-is-accepting-jobs") != "false"_L1,
                      .reasons = reasons});
    }
    std::ranges::sort(found, {}, &Queue::name);
    return found;
}

} // namespace aviso::printing
