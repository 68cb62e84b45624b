#include "core/printing/queues.h"

#include <algorithm>
#include <cups/cups.h>
#include <memory>

namespace aviso::printing {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int patience = 3'000; // ms

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
    const std::unique_ptr<http_t, void (*)(http_t*)> service(
        httpConnect2(cupsServer(), ippPort(), nullptr, AF_UNSPEC, cupsEncryption(), 1, patience, nullptr), httpClose);
    if (!service)
        return failure(Error::Kind::Offline, u"no-print-service"_s);
    cups_dest_t* first = nullptr;
    const int count = cupsGetDests2(service.get(), &first);
    QList<Queue> found;
    for (int i = 0; i < count; ++i) {
        const cups_dest_t& each = first[i];
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
    cupsFreeDests(count, first);
    std::ranges::sort(found, {}, &Queue::name);
    return found;
}

} // namespace aviso::printing
