#include "core/catalogue/compile.h"
#include "core/notify/rehearsal.h"
#include "core/shipping/draft.h"
#include "core/text/sentences.h"
#include "tests/fuzz/require.h"
#include "tests/support/verdicts.h"

// A carrier's catalogue: what is read can be asked about any shipment; what cannot be read is named.

using namespace aviso;
using namespace aviso::fuzz;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate today(2026, 11, 23);

/// A shipment that asks for all that there is.
model::Shipment greedy(const catalogue::Entry& entry, model::Shipment shipment)
{
    for (const catalogue::Service& service : entry.services)
        if (service.kind != catalogue::Service::Kind::Basic)
            shipment.service.additional.append(service.code);
    shipment.messages.clear();
    for (const catalogue::MessageKind& kind : entry.messages)
        shipment.messages.append(
            {.code = kind.code,
             .channel = kind.channels.contains(u"sms"_s) ? model::MessageChannel::Sms : model::MessageChannel::Email});
    for (const catalogue::Field& field : entry.fields)
        shipment.service.values.insert(field.name, u"2026-11-24"_s);
    for (const model::DeliveryOption option : model::allOptions)
        shipment.options.append(option);
    shipment.texts = {.text1 = u"{reference} {name}"_s, .text2 = u"x"_s};
    shipment.consignee = {.firstName = u"Anna"_s,
                          .name = u"Muster"_s,
                          .street = u"Weg"_s,
                          .houseNumber = u"1"_s,
                          .postcode = u"3000"_s,
                          .city = u"Bern"_s,
                          .country = u"CH"_s,
                          .mobile = u"079 123 45 67"_s,
                          .email = u"anna@example.org"_s,
                          .language = u"de"_s};
    shipment.dispatchDate = today.addDays(1);
    return shipment;
}

void ask(const catalogue::Entry& entry, const model::Account& account, const model::Shipment& shipment)
{
    const catalogue::Verdict verdict = catalogue::compile(entry, account, shipment, today);
    require(verdict.isBookable() || !support::losesNothing(verdict));
    for (const catalogue::Problem& problem : verdict.problems) {
        require(!problem.field.isEmpty() && !problem.reason.isEmpty());
        require(!text::sentence(problem).isEmpty());
    }
    for (const catalogue::Dispute& dispute : support::disputesOf(entry, account, shipment, today))
        require(entry.disputed.contains(dispute));
    for (const catalogue::Field& field : entry.fields)
        catalogue::dayProblems(entry, account, shipment, field.name, today, today);
    notify::rehearse(entry, account, shipment, today);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const quint8* data, std::size_t size)
{
    const QByteArray json = bytesOf(data, size);
    const auto entry = catalogue::parse(json);
    if (!entry) {
        require(entry.error().kind == Error::Kind::Invalid);
        require(entry.error().code.startsWith("catalogue-"_L1) && !entry.error().args.isEmpty());
        return 0;
    }
    require(catalogue::parse(json) == entry);
    model::Account account{.carrier = entry->carrier, .name = u"Post"_s};
    if (!entry->channels.isEmpty())
        account.channel = entry->channels.first().id;
    const model::Shipment draft = shipping::draftFor(*entry, account);
    ask(*entry, account, draft);
    ask(*entry, account, greedy(*entry, draft));
    for (const catalogue::Service& service : entry->services) {
        model::Shipment other = greedy(*entry, draft);
        other.service.basic = service.code;
        ask(*entry, account, other);
    }
    return 0;
}
