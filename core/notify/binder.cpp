#include "core/notify/binder.h"

#include "core/notify/plan.h"

#include <iterator>

namespace aviso::notify {
namespace {

using namespace Qt::Literals::StringLiterals;

model::Account sampleAccount(const catalogue::Entry& entry, const Sample& sample)
{
    return {.carrier = entry.carrier,
            .name = sample.senderName,
            .sender = {.name = sample.senderName},
            .senderName = sample.senderName,
            .senderEmail = sample.senderEmail};
}

model::Shipment sampleShipment(const MessagePlan& plan, const QString& code, const QString& language, QDate today)
{
    const Sample& sample = plan.sample;
    const PlannedMessage* planned = plannedMessage(plan, code);
    const QString english = u"en"_s;
    const auto in = [&](const QMap<QString, QString>& words) { return words.value(language, words.value(english)); };
    return {.reference = sample.reference,
            .dispatchDate = today,
            .consignee = {.name = in(sample.recipient),
                          .mobile = sample.mobile,
                          .email = sample.email,
                          .language = language},
            .service = {.basic = sample.service, .additional = planned ? planned->sampleServices : QStringList()},
            .texts = {.text1 = in(sample.text1), .text2 = in(sample.text2)},
            .options = {std::begin(model::allOptions), std::end(model::allOptions)},
            .parcels = {{.number = plan.sampleNumber}}};
}

BinderSection sectionOf(const catalogue::Entry& entry, const MessagePlan& plan, const catalogue::MessageKind& kind,
                        QDate today)
{
    BinderSection section{.code = kind.code, .name = kind.name};
    const model::Account account = sampleAccount(entry, plan.sample);
    // What a merchant's own account and service forbid is no business of a gallery.
    const catalogue::Verdict verdict;
    for (const QString& language : kind.languages) {
        for (const QString& word : kind.channels) {
            model::Shipment shipment = sampleShipment(plan, kind.code, language, today);
            shipment.messages = {
                {.code = kind.code, .channel = model::channelFromWord(word).value_or(model::MessageChannel::Email)}};
            section.messages += rehearse(
                {.entry = entry, .account = account, .shipment = shipment, .verdict = verdict, .today = today});
        }
    }
    return section;
}

} // namespace

Result<Binder> binderOf(const catalogue::Entry& entry, QDate today, const QStringList& alsoCodes)
{
    const Result<MessagePlan> plan = messagePlan(entry.carrier);
    if (!plan)
        return std::unexpected(plan.error());
    Binder binder{.carrier = entry.name, .catalogueVersion = entry.version};
    for (const catalogue::MessageKind& kind : entry.messages) {
        if (!kind.isHidden || alsoCodes.contains(kind.code))
            binder.sections.append(sectionOf(entry, *plan, kind, today));
    }
    return binder;
}

} // namespace aviso::notify
