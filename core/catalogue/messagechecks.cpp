#include "core/catalogue/checks.h"
#include "core/catalogue/phone.h"
#include "core/model/placeholders.h"

#include <algorithm>
#include <optional>

namespace aviso::catalogue {

using namespace Qt::Literals::StringLiterals;

namespace {

QString controlOf(const MessageKind& kind)
{
    return u"message."_s + kind.code;
}

std::optional<Problem> smsProblem(const Case& c, const MessageKind& kind, const QString& typed)
{
    const PhoneNumber number = readPhone(c.entry.phones, typed, c.country);
    if (!number.trouble.isEmpty())
        return problem(c, controlOf(kind), number.trouble, Severity::Refused, {typed});
    if (!number.isMobile)
        return problem(c, controlOf(kind), u"phone-landline"_s, Severity::Refused, {typed});
    return {};
}

std::optional<Problem> mailProblem(const Case& c, const MessageKind& kind, const QString& to)
{
    const Field* field = catalogue::field(c.entry, u"recipient.email");
    if (field && field->maximum > 0 && to.size() > field->maximum)
        return problem(c, controlOf(kind), u"email-too-long"_s, Severity::Refused, {QString::number(field->maximum)});
    if (!isEmail(to))
        return problem(c, controlOf(kind), u"email-form"_s, Severity::Refused, {to});
    return {};
}

/// Whether this message can reach anybody on this channel.
std::optional<Problem> addressProblem(const Case& c, const MessageKind& kind, const model::MessageChoice& choice)
{
    const QString to = messageAddress(c.entry, kind, choice, c.account, c.shipment);
    const bool isMail = choice.channel == model::MessageChannel::Email;
    if (to.isEmpty()) {
        const QString reason = kind.goesToSender ? u"no-sender-address"_s : isMail ? u"no-address"_s : u"no-mobile"_s;
        return problem(c, controlOf(kind), reason, Severity::Refused, {});
    }
    if (isMail != to.contains(u'@')) {
        const QString rule = u"address-not-for-channel"_s;
        Problem found = problem(c, controlOf(kind), rule, Severity::Refused, {to});
        found.code = c.entry.engineCodes.value(rule + u'/' + model::channelWord(choice.channel));
        return found;
    }
    return isMail ? mailProblem(c, kind, to) : smsProblem(c, kind, to);
}

/// What stands in the way on each channel, for the controls; the message itself is closed when every channel is.
void checkChannels(const Case& c, const MessageKind& kind, const model::MessageChoice* chosen, Verdict& verdict)
{
    std::optional<Problem> first;
    bool isReachable = false;
    for (const QString& word : kind.channels) {
        const auto channel = model::channelFromWord(word);
        if (!channel)
            continue;
        model::MessageChoice tried{.code = kind.code, .channel = *channel};
        if (chosen && chosen->channel == *channel)
            tried = *chosen;
        const auto found = addressProblem(c, kind, tried);
        if (found)
            addObstacle(verdict, controlOf(kind) + u'.' + word, *found);
        isReachable = isReachable || !found;
        first = first ? first : found;
    }
    if (!isReachable && first)
        addObstacle(verdict, controlOf(kind), *first);
}

void checkLanguage(const Case& c, const MessageKind& kind, const model::MessageChoice& choice, Verdict& verdict)
{
    const QString wanted = wantedLanguage(c.entry, kind, choice, c.account, c.shipment);
    const QString written = u"@language/"_s + messageLanguage(c.entry, kind, choice, c.account, c.shipment);
    if (wanted.isEmpty() && !kind.goesToSender)
        verdict.problems += problem(c, controlOf(kind), u"language-unknown"_s, Severity::Advice, {written});
    else if (!wanted.isEmpty() && !kind.languages.contains(wanted))
        verdict.problems += problem(c, controlOf(kind), u"language-falls-back"_s, Severity::Advice,
                                    {u"@language/"_s + wanted, written});
}

void checkChosen(const Case& c, const model::MessageChoice& choice, Verdict& verdict)
{
    const MessageKind* kind = message(c.entry, choice.code);
    if (!kind) {
        verdict.problems +=
            problem(c, u"message."_s + choice.code, u"unknown-message"_s, Severity::Refused, {choice.code});
        return;
    }
    if (kind->validUntil.isValid() && kind->validUntil < c.today)
        verdict.problems +=
            problem(c, controlOf(*kind), u"no-longer-offered"_s, Severity::Refused, {u"@message/"_s + choice.code});
    else if (kind->isHidden && !isListed(c.account, kind->code))
        verdict.problems +=
            problem(c, controlOf(*kind), u"not-listed"_s, Severity::Advice, {u"@message/"_s + choice.code});
    if (!kind->channels.contains(model::channelWord(choice.channel)))
        verdict.problems += problem(c, controlOf(*kind), u"message-channel"_s, Severity::Refused, {});
    else if (const auto found = addressProblem(c, *kind, choice))
        verdict.problems += *found;
    checkLanguage(c, *kind, choice, verdict);
}

const QStringList& textsOf(const MessageKind& kind, model::MessageChannel channel)
{
    return channel == model::MessageChannel::Sms ? kind.textsBySms : kind.texts;
}

bool isCarried(const Case& c, const QString& text)
{
    return std::ranges::any_of(c.shipment.messages, [&](const model::MessageChoice& choice) {
        const MessageKind* kind = message(c.entry, choice.code);
        return kind && textsOf(*kind, choice.channel).contains(text);
    });
}

/// Why no message of this shipment carries the text; "by e-mail it would" is worth saying.
Problem lostText(const Case& c, const QString& text)
{
    if (c.shipment.messages.isEmpty())
        return problem(c, text, u"text-without-message"_s, Severity::Dropped, {});
    const bool wouldByMail = std::ranges::any_of(c.shipment.messages, [&](const model::MessageChoice& choice) {
        const MessageKind* kind = message(c.entry, choice.code);
        return kind && kind->texts.contains(text);
    });
    return problem(c, text, wouldByMail ? u"text-not-by-sms"_s : u"text-not-in-message"_s, Severity::Dropped, {});
}

QStringList textLanguages(const Case& c)
{
    QStringList languages;
    for (const model::MessageChoice& choice : c.shipment.messages)
        if (const MessageKind* kind = message(c.entry, choice.code); kind && !kind->texts.isEmpty())
            languages += messageLanguage(c.entry, *kind, choice, c.account, c.shipment);
    if (languages.isEmpty())
        languages += c.shipment.consignee.language;
    languages.removeDuplicates();
    return languages;
}

void checkText(const Case& c, const QString& name, const QString& text, Verdict& verdict)
{
    if (!isCarried(c, name)) {
        const Problem lost = lostText(c, name);
        addObstacle(verdict, name, lost);
        if (!text.isEmpty())
            verdict.problems += lost;
    }
    const model::FilledText filled = model::fill(text, c.shipment, c.account, textLanguages(c).constFirst());
    if (!filled.missing.isEmpty())
        verdict.problems += problem(c, name, u"placeholder-empty"_s, Severity::Refused, {filled.missing.join(u", "_s)});
    if (!filled.unknown.isEmpty())
        verdict.problems += problem(c, name, u"placeholder-unknown"_s, Severity::Refused,
                                    {filled.unknown.join(u", "_s), model::placeholderNames().join(u", "_s)});
}

} // namespace

QString longestFilled(const Case& c, const QString& text)
{
    QString longest;
    for (const QString& language : textLanguages(c)) {
        const QString filled = model::fill(text, c.shipment, c.account, language).text;
        if (filled.size() > longest.size())
            longest = filled;
    }
    return longest;
}

void checkMessages(const Case& c, Verdict& verdict)
{
    for (const MessageKind& kind : c.entry.messages)
        if (verdict.controls.contains(controlOf(kind)))
            checkChannels(c, kind, model::messageChoice(c.shipment, kind.code), verdict);
    for (const model::MessageChoice& choice : c.shipment.messages)
        checkChosen(c, choice, verdict);
}

void checkTexts(const Case& c, Verdict& verdict)
{
    checkText(c, u"text1"_s, c.shipment.texts.text1, verdict);
    checkText(c, u"text2"_s, c.shipment.texts.text2, verdict);
}

} // namespace aviso::catalogue
