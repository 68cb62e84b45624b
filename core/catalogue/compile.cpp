#include "core/catalogue/compile.h"

#include "core/base/wordtable.h"
#include "core/catalogue/checks.h"
#include "core/catalogue/facts.h"

#include <QJsonArray>

#include <algorithm>

namespace aviso::catalogue {

using namespace Qt::Literals::StringLiterals;

namespace {

Severity severityOf(const QString& word)
{
    if (word == "dropped"_L1)
        return Severity::Dropped;
    return word == "advice"_L1 ? Severity::Advice : Severity::Refused;
}

bool isValid(QDate from, QDate until, QDate today)
{
    return (!from.isValid() || from <= today) && (!until.isValid() || today <= until);
}

bool isOffered(const Case& c, const Service& service)
{
    return isValid(service.validFrom, service.validUntil, c.today) &&
           (!service.isHidden || isListed(c.account, service.code));
}

void addServiceControls(const Case& c, Verdict& verdict)
{
    for (const Service& service : c.entry.services) {
        const bool isBasic = service.kind == Service::Kind::Basic;
        const bool isChosen =
            isBasic ? c.shipment.service.basic == service.code : c.shipment.service.additional.contains(service.code);
        if (!isChosen && !isOffered(c, service))
            continue;
        verdict.controls.insert((isBasic ? u"service."_s : u"additional."_s) + service.code, {});
        for (const QString& field : service.needs)
            verdict.controls.insert(u"value."_s + field, {});
    }
}

void addControls(const Case& c, Verdict& verdict)
{
    addServiceControls(c, verdict);
    for (const MessageKind& kind : c.entry.messages) {
        const bool isOff = !model::messageChoice(c.shipment, kind.code);
        const bool isGone = !isValid(kind.validFrom, kind.validUntil, c.today);
        if (isOff && (isGone || (kind.isHidden && !isListed(c.account, kind.code))))
            continue;
        verdict.controls.insert(u"message."_s + kind.code, {});
        for (const QString& channel : kind.channels)
            verdict.controls.insert(u"message."_s + kind.code + u'.' + channel, {});
    }
    for (const OptionKind& kind : c.entry.options)
        verdict.controls.insert(u"option."_s + kind.word, {});
    for (const Layout& layout : c.entry.layouts)
        verdict.controls.insert(u"layout."_s + layout.code, {});
    for (const Rule& rule : c.entry.rules)
        if (rule.subject.startsWith("value."_L1))
            verdict.controls.insert(rule.subject, {});
    verdict.controls.insert(u"text1"_s, {});
    verdict.controls.insert(u"text2"_s, {});
}

/// "message.256.sms" -> "message", "256", "sms".
struct Subject
{
    QStringView kind;
    QStringView name;
    QStringView channel;
};

Subject subjectOf(QStringView text)
{
    const qsizetype dot = text.indexOf(u'.');
    if (dot < 0)
        return {.kind = text, .name = {}, .channel = {}};
    Subject out{.kind = text.first(dot), .name = text.sliced(dot + 1), .channel = {}};
    if (const qsizetype second = out.name.indexOf(u'.'); out.kind == "message"_L1 && second >= 0) {
        out.channel = out.name.sliced(second + 1);
        out.name = out.name.first(second);
    }
    return out;
}

/// Whether the control is on; a subject that is no control always is.
bool isOn(const Case& c, const QString& text)
{
    const auto [kind, name, channel] = subjectOf(text);
    if (kind == "service"_L1)
        return c.basicCode == name;
    if (kind == "additional"_L1)
        return c.codes.contains(name);
    if (kind == "layout"_L1)
        return c.layout == name;
    if (kind == "value"_L1)
        return !c.shipment.service.values.value(name.toString()).isEmpty();
    if (kind == "text1"_L1 || kind == "text2"_L1)
        return !fieldValue(c.entry, c.account, c.shipment, text).isEmpty();
    if (kind == "option"_L1) {
        const auto word = model::optionFromWord(name);
        return word && c.shipment.options.contains(*word);
    }
    if (kind == "message"_L1) {
        const model::MessageChoice* choice = model::messageChoice(c.shipment, name);
        return choice && (channel.isEmpty() || model::channelWord(choice->channel) == channel);
    }
    return true;
}

/// "additional.SI" -> "@service/SI", so that core/text finds its name.
QString reference(const QString& text)
{
    const auto [kind, name, channel] = subjectOf(text);
    if (kind == "service"_L1 || kind == "additional"_L1)
        return u"@service/"_s.append(name);
    if (kind == "message"_L1 || kind == "option"_L1)
        return u"@"_s.append(kind).append(u'/').append(name);
    if (kind == "layout"_L1)
        return name.toString();
    return u"@field/"_s.append(kind == "value"_L1 ? name : QStringView(text));
}

/// The first of the codes under "hasAny" of a rule that is chosen in this shipment; empty when none is.
QString chosenOf(const Case& c, const Rule& rule)
{
    for (const auto& code : rule.when.value(u"hasAny"_s).toArray())
        if (c.codes.contains(code.toString()))
            return u"@service/"_s + code.toString();
    return {};
}

QString resolved(const Case& c, const Rule& rule, const QString& arg)
{
    if (!arg.startsWith(u'{'))
        return arg;
    if (arg == "{basic}"_L1)
        return u"@service/"_s + c.basicCode;
    if (arg == "{subject}"_L1)
        return reference(rule.subject);
    if (arg == "{channel}"_L1)
        return u"@channel/"_s + c.account.channel;
    if (arg == "{layout}"_L1)
        return c.layout;
    if (arg == "{country}"_L1)
        return c.country;
    if (arg == "{chosen}"_L1)
        return chosenOf(c, rule);
    const QString field = arg.sliced(1, arg.size() - 2);
    return fieldValue(c.entry, c.account, c.shipment, field);
}

Problem problemOf(const Case& c, const Rule& rule)
{
    const Subject subject = subjectOf(rule.subject);
    Problem out{.field = rule.subject,
                .rule = rule.id,
                .severity = severityOf(rule.severity),
                .reason = rule.reason,
                .code = answerCode(c, rule.id, rule.code),
                .carrier = c.entry.carrier,
                .brings = rule.brings};
    if (subject.kind == "value"_L1)
        out.field = subject.name.toString();
    else if (!subject.channel.isEmpty())
        out.field.chop(subject.channel.size() + 1);
    for (const QString& arg : rule.args)
        out.args += resolved(c, rule, arg);
    return out;
}

/// Says at every basic service which of the chosen things it would close, without closing the service itself.
void warnServices(const Case& c, const Rule& rule, Verdict& verdict)
{
    if (rule.subject.startsWith("service."_L1) || rule.subject.startsWith("layout."_L1))
        return;
    for (const QString& basic : rule.basics)
        addObstacle(verdict, u"service."_s + basic,
                    Problem{.field = rule.subject,
                            .rule = rule.id,
                            .severity = Severity::Advice,
                            .reason = u"service-closes"_s,
                            .args = {u"@service/"_s + basic, reference(rule.subject)},
                            .code = answerCode(c, rule.id, rule.code),
                            .carrier = c.entry.carrier});
}

void applyRules(const Case& c, Verdict& verdict)
{
    for (const Rule& rule : c.entry.rules) {
        if (!isValid(rule.validFrom, rule.validUntil, c.today))
            continue;
        const bool isTrue = holds(rule.condition, c.truths);
        if (!isTrue && rule.basics.isEmpty())
            continue;
        const bool isWanted = isOn(c, rule.subject);
        if (isWanted)
            warnServices(c, rule, verdict);
        if (!isTrue)
            continue;
        const Problem found = problemOf(c, rule);
        addObstacle(verdict, rule.subject, found);
        if (isWanted)
            verdict.problems += found;
    }
}

/// A partner that is closed for a reason of its own settles nothing.
void dropClosedPartners(Verdict& verdict)
{
    const QMap<QString, Control> controls = verdict.controls;
    const auto dropIfClosed = [&controls](Problem& problem) {
        if (!controls.value(problem.brings, {.obstacles = {Problem{}}}).isEnabled())
            problem.brings.clear();
    };
    for (Control& control : verdict.controls)
        std::ranges::for_each(control.obstacles, dropIfClosed);
    std::ranges::for_each(verdict.problems, dropIfClosed);
}

} // namespace

QString severityWord(Severity severity)
{
    static constexpr WordTable<Severity, 3> words{
        {{Severity::Refused, "refused"_L1}, {Severity::Dropped, "dropped"_L1}, {Severity::Advice, "advice"_L1}}};
    return words.of(severity);
}

bool Control::isEnabled() const
{
    return std::ranges::all_of(obstacles,
                               [](const Problem& p) { return p.severity == Severity::Advice || !p.brings.isEmpty(); });
}

QStringList Control::partners() const
{
    QStringList out;
    for (const Problem& obstacle : obstacles)
        if (!obstacle.brings.isEmpty() && !out.contains(obstacle.brings))
            out += obstacle.brings;
    return out;
}

std::optional<Error> Verdict::firstRefusal() const
{
    const auto found = std::ranges::find(problems, Severity::Refused, &Problem::severity);
    if (found == problems.end())
        return std::nullopt;
    // The names of its field and arguments are this carrier's.
    return Error{.kind = Error::Kind::Refused,
                 .code = found->reason,
                 .field = found->field,
                 .args = found->args + QStringList{u"@carrier/"_s + found->carrier}};
}

bool Verdict::isBookable() const
{
    return std::ranges::find(problems, Severity::Refused, &Problem::severity) == problems.end();
}

Problem problem(const Case& c, const QString& field, const QString& rule, Severity severity, const QStringList& args)
{
    return {.field = field,
            .rule = rule,
            .severity = severity,
            .reason = rule,
            .args = args,
            .code = severity == Severity::Advice ? QString() : answerCode(c, rule, c.entry.engineCodes.value(rule)),
            .carrier = c.entry.carrier};
}

QString answerCode(const Case& c, const QString& name, const QString& code)
{
    const AccountChannel* channel = catalogue::channel(c.entry, c.account.channel);
    const bool isFormal = code == malformedCode || (channel && channel->formal.contains(name));
    if (!isFormal)
        return code;
    return channel ? channel->malformed : QString();
}

void addObstacle(Verdict& verdict, const QString& control, const Problem& obstacle)
{
    if (const auto found = verdict.controls.find(control); found != verdict.controls.end())
        found->obstacles += obstacle;
}

Verdict compile(const Entry& entry, const model::Account& account, const model::Shipment& shipment, QDate today)
{
    const Case c = caseOf(entry, account, shipment, today);
    Verdict verdict;
    addControls(c, verdict);
    checkPreconditions(c, verdict);
    checkChannel(c, verdict);
    checkServices(c, verdict);
    checkCombinations(c, verdict);
    checkFields(c, verdict);
    checkMessages(c, verdict);
    checkTexts(c, verdict);
    checkLabel(c, verdict);
    applyRules(c, verdict);
    dropClosedPartners(verdict);
    std::ranges::stable_sort(verdict.problems, {}, &Problem::severity);
    return verdict;
}

QList<Problem> dayProblems(const Entry& entry, const model::Account& account, model::Shipment shipment,
                           const QString& field, QDate day, QDate today)
{
    if (field == "dispatch-date"_L1)
        shipment.dispatchDate = day;
    else
        shipment.service.values.insert(field, day.toString(Qt::ISODate));
    const Case c = caseOf(entry, account, shipment, today);
    QList<Problem> out;
    for (const Rule& rule : entry.rules) {
        const bool isAboutDays =
            rule.when.contains(u"day"_s) && (rule.subject == field || rule.subject == u"value."_s + field);
        if (isAboutDays && isValid(rule.validFrom, rule.validUntil, today) && holds(rule.condition, c.truths))
            out += problemOf(c, rule);
    }
    return out;
}

} // namespace aviso::catalogue
