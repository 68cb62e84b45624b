#include "core/notify/rehearsal.h"

#include "core/catalogue/facts.h"
#include "core/notify/letter.h"
#include "core/notify/plan.h"
#include "core/notify/wording.h"
#include "core/shipping/notices.h"

#include <QSet>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <tuple>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace aviso::notify {
namespace {

using catalogue::Problem;
using catalogue::Severity;
using model::MessageChannel;
using model::MessageChoice;

/// A rehearsal under way: the occasion and what was worked out once for all messages.
struct Stage
{
    const Occasion& occasion;
    MessagePlan plan = {};
    bool isPlanned = false;
    Journey journey = {};
    QString optionsCode = {}; ///< code of the message that carries the delivery options, or empty
};

Stage stageFor(const Occasion& occasion)
{
    Stage stage{.occasion = occasion};
    if (Result<MessagePlan> plan = messagePlan(occasion.entry.carrier)) {
        stage.plan = std::move(*plan);
        stage.isPlanned = true;
    }
    const model::Shipment& shipment = occasion.shipment;
    // Without a plan no day is known on which the carrier works.
    if (stage.isPlanned)
        stage.journey = journeyOf(occasion.entry, stage.plan, shipment, shipment.dispatchDate.value_or(occasion.today),
                                  occasion.today);
    for (const QString& code : stage.plan.optionsIn) {
        const MessageChoice* choice = model::messageChoice(shipment, code);
        if (choice && choice->channel == MessageChannel::Email && stage.optionsCode.isEmpty())
            stage.optionsCode = code;
    }
    return stage;
}

Problem problem(const QString& field, const QString& reason, Severity severity, const QStringList& args = {})
{
    return {.field = field, .rule = reason, .severity = severity, .reason = reason, .args = args};
}

QString messageField(const QString& code)
{
    return u"message."_s + code;
}

bool concerns(const Problem& found, const QString& field)
{
    return found.field == field || found.field.startsWith(field + u'.');
}

QStringList carriedTexts(const catalogue::MessageKind& kind, MessageChannel channel)
{
    return channel == MessageChannel::Email ? kind.texts : kind.textsBySms;
}

const QString& textOf(const model::Shipment& shipment, const QString& field)
{
    return field == "text1"_L1 ? shipment.texts.text1 : shipment.texts.text2;
}

QStringList offeredOptions(const Stage& stage, const QString& code)
{
    QStringList words;
    if (code != stage.optionsCode)
        return words;
    for (const model::DeliveryOption option : stage.occasion.shipment.options) {
        const QString word = model::optionWord(option);
        if (stage.occasion.verdict.controls.value(u"option."_s + word).isEnabled())
            words.append(word);
    }
    return words;
}

/// What the compiler found about this message and what goes into it.
QList<Problem> foundProblems(const Stage& stage, const RehearsedMessage& message, const QStringList& carried)
{
    QStringList fields = carried + QStringList{messageField(message.code)};
    if (message.toRole == Role::Recipient)
        fields.append(u"sender-name"_s);
    if (message.code == stage.optionsCode)
        fields.append(u"option"_s);
    QList<Problem> found;
    for (const Problem& candidate : stage.occasion.verdict.problems) {
        if (std::ranges::any_of(fields, [&](const QString& field) { return concerns(candidate, field); }))
            found.append(candidate);
    }
    return found;
}

QString parcelNumber(const Stage& stage)
{
    const QList<model::Parcel>& parcels = stage.occasion.shipment.parcels;
    return parcels.isEmpty() ? QString() : parcels.first().number;
}

QString fallsBackFrom(const Stage& stage, const catalogue::MessageKind& kind, const MessageChoice& choice,
                      const QString& language)
{
    const QString wanted =
        catalogue::wantedLanguage(stage.occasion.entry, kind, choice, stage.occasion.account, stage.occasion.shipment);
    return wanted == language ? QString() : wanted;
}

QList<Note> notesOf(const Stage& stage, const RehearsedMessage& message, const QStringList& carried)
{
    const model::Shipment& shipment = stage.occasion.shipment;
    QList<Note> notes{{.key = u"approximate-wording"_s}};
    if (const PlannedMessage* planned = plannedMessage(stage.plan, message.code)) {
        for (const QString& key : planned->notes)
            notes.append({.key = key});
    }
    for (const QString& text : {u"text1"_s, u"text2"_s}) {
        if (!textOf(shipment, text).isEmpty() && !carried.contains(text))
            notes.append({.key = text + u"-not-carried"_s});
    }
    if (message.toRole == Role::Recipient && !stage.plan.portal.byLanguage.isEmpty())
        notes.append({.key = u"own-portal"_s, .args = {stage.plan.portal.in(message.language)}});
    if (parcelNumber(stage).isEmpty())
        notes.append({.key = u"number-open"_s});
    if (!shipment.dispatchDate)
        notes.append({.key = u"dispatch-date-open"_s});
    if (stage.plan.isPerParcel && shipment.parcels.size() > 1)
        notes.append({.key = u"once-per-parcel"_s, .args = {QString::number(shipment.parcels.size())}});
    return notes;
}

void write(RehearsedMessage& message, const Stage& stage, const carriers::Notice& notice)
{
    const Occasion& occasion = stage.occasion;
    const Result<Wording> words = wording(occasion.entry.carrier, message.code, message.language);
    if (!words) {
        message.problems.append(
            problem(messageField(message.code), words.error().code, Severity::Advice, words.error().args));
        return;
    }
    const QString number = parcelNumber(stage);
    const Letter letter = letterFor({.entry = occasion.entry,
                                     .account = occasion.account,
                                     .shipment = occasion.shipment,
                                     .notice = notice,
                                     .options = message.options,
                                     .number = number.isEmpty() ? stage.plan.sampleNumber : number,
                                     .delivery = occasion.shipment.dispatchDate ? stage.journey.delivery : QDate()},
                                    *words);
    message.senderName = letter.senderName;
    message.text = letter.text;
    if (message.channel == MessageChannel::Sms) {
        message.sms = countSms(letter.text);
        return;
    }
    message.subject = letter.subject;
    message.subjectAsClientsShow = subjectAsClientsShow(letter.subject);
    message.html = letter.html;
    message.picture = occasion.account.pictureUrl;
    message.pictureLink = occasion.account.pictureLink;
}

RehearsedMessage unknownMessage(const Stage& stage, const MessageChoice& choice)
{
    RehearsedMessage message{
        .code = choice.code, .name = {{{u"en"_s, choice.code}}}, .channel = choice.channel, .to = choice.to};
    message.problems = foundProblems(stage, message, {});
    return message;
}

RehearsedMessage rehearsed(const Stage& stage, const MessageChoice& choice)
{
    const Occasion& occasion = stage.occasion;
    const catalogue::MessageKind* kind = catalogue::message(occasion.entry, choice.code);
    if (!kind)
        return unknownMessage(stage, choice);
    model::Shipment alone = occasion.shipment;
    alone.messages = {choice};
    const carriers::Notice notice = shipping::notices(occasion.entry, occasion.account, alone).first();
    const QStringList carried = carriedTexts(*kind, choice.channel);
    RehearsedMessage message{.code = choice.code,
                             .name = kind->name,
                             .channel = choice.channel,
                             .language = notice.language,
                             .languageFallsBackFrom = fallsBackFrom(stage, *kind, choice, notice.language),
                             .to = notice.to,
                             .toRole = kind->goesToSender ? Role::Sender : Role::Recipient,
                             .whenSent = kind->whenSent,
                             .options = offeredOptions(stage, choice.code),
                             .price = stage.plan.price};
    if (const PlannedMessage* planned = plannedMessage(stage.plan, choice.code))
        message.when = momentOf(occasion.entry, stage.plan, *planned, stage.journey);
    else
        message.problems.append(problem(messageField(choice.code), u"message-plan-missing"_s, Severity::Advice));
    message.problems += foundProblems(stage, message, carried);
    write(message, stage, notice);
    message.notes = notesOf(stage, message, carried);
    return message;
}

void markDoubles(QList<RehearsedMessage>& messages)
{
    QSet<QStringList> seen;
    for (RehearsedMessage& message : messages) {
        const QStringList key{message.code, model::channelWord(message.channel), message.to};
        if (seen.contains(key))
            message.problems.append(problem(messageField(message.code), u"twice"_s, Severity::Advice, {message.to}));
        seen.insert(key);
    }
}

bool isEarlier(const RehearsedMessage& left, const RehearsedMessage& right)
{
    const auto key = [](const Moment& when) {
        // What has no known day comes last; what has no known hour comes first on its day.
        return std::tuple(!when.earliest.isValid(), when.earliest, when.latest, when.from.msecsSinceStartOfDay());
    };
    return key(left.when) < key(right.when);
}

} // namespace

QString sourceWord(Source source)
{
    return source == Source::Carrier ? u"carrier"_s : u"own"_s;
}

QString roleWord(Role role)
{
    return role == Role::Recipient ? u"recipient"_s : u"sender"_s;
}

QList<RehearsedMessage> rehearse(const Occasion& occasion)
{
    const Stage stage = stageFor(occasion);
    QList<RehearsedMessage> messages;
    for (const MessageChoice& choice : occasion.shipment.messages)
        messages.append(rehearsed(stage, choice));
    std::ranges::stable_sort(messages, isEarlier);
    markDoubles(messages);
    if (!occasion.shipment.dispatchDate) {
        for (RehearsedMessage& message : messages)
            message.when.earliest = message.when.latest = {};
    }
    return messages;
}

QList<RehearsedMessage> rehearse(const catalogue::Entry& entry, const model::Account& account,
                                 const model::Shipment& shipment, QDate today)
{
    const catalogue::Verdict verdict = catalogue::compile(entry, account, shipment, today);
    return rehearse({.entry = entry, .account = account, .shipment = shipment, .verdict = verdict, .today = today});
}

// About what telephones show of a subject in one line of their list.
QString subjectAsClientsShow(const QString& subject)
{
    constexpr qsizetype shown = 41;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, subject);
    qsizetype end = 0;
    for (qsizetype count = 0; count < shown; ++count) {
        const qsizetype next = finder.toNextBoundary();
        if (next < 0)
            return subject;
        end = next;
    }
    return end == subject.size() ? subject : subject.left(end).trimmed() + u'\u2026';
}

} // namespace aviso::notify
