#include "core/catalogue/checks.h"

#include <QHash>

#include <algorithm>

namespace aviso::catalogue {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isReached(const QStringList& countries, const QString& country)
{
    if (countries.isEmpty())
        return true;
    const bool isExcepting = countries.constFirst().startsWith(u'!');
    return isExcepting ? !countries.contains(u'!' + country) : countries.contains(country);
}

/// What the list says of one code with one basic service.
enum class Standing { NotWithService, NotThere, Offered, Demanded };

using Standings = QHash<QString, Standing>;

/// Of every code that the list names with this service; a code that is missing is not offered with it at all.
Standings standingsWith(const Case& c, const QString& scope, const QString& basic)
{
    Standings standings;
    for (const Combination& line : c.entry.combinations.lines) {
        if (line.scope != scope || line.basic != basic)
            continue;
        const bool isThere = isReached(line.to, c.country) && isReached(line.from, c.account.sender.country);
        const Standing said = !isThere ? Standing::NotThere : line.isMandatory ? Standing::Demanded : Standing::Offered;
        for (const QString& code : line.codes)
            standings[code] = std::max(standings.value(code, Standing::NotWithService), said);
    }
    return standings;
}

bool hasLines(const CombinationList& list, const QString& scope, const QString& basic)
{
    return std::ranges::any_of(list.lines,
                               [&](const Combination& line) { return line.scope == scope && line.basic == basic; });
}

/// One thing on the page that stands for a code of the list.
struct Listed
{
    QString code = {};
    QString name = {};      ///< "additional.A7", "message.A3", "option.leave"
    QString reference = {}; ///< "@service/A7", …
    QString notWith = {};   ///< the reason when it is not offered with a service
    bool isOn = false;
};

QList<Listed> listedOf(const Case& c)
{
    QList<Listed> controls;
    for (const Service& service : c.entry.services)
        if (service.kind != Service::Kind::Basic)
            controls += {.code = service.code,
                         .name = u"additional."_s + service.code,
                         .reference = u"@service/"_s + service.code,
                         .notWith = u"additional-not-with-service"_s,
                         .isOn = c.codes.contains(service.code)};
    for (const MessageKind& kind : c.entry.messages)
        controls += {.code = kind.code,
                     .name = u"message."_s + kind.code,
                     .reference = u"@message/"_s + kind.code,
                     .notWith = u"message-not-with-service"_s,
                     .isOn = model::messageChoice(c.shipment, kind.code) != nullptr};
    for (const OptionKind& kind : c.entry.options) {
        const auto word = model::optionFromWord(kind.word);
        controls += {.code = kind.code,
                     .name = u"option."_s + kind.word,
                     .reference = u"@option/"_s + kind.word,
                     .notWith = u"option-not-with-service"_s,
                     .isOn = word && c.shipment.options.contains(*word)};
    }
    return controls;
}

/// A code that several controls stand for (two delivery options of one carrier's code) is chosen with any of them.
bool isChosen(const QList<Listed>& controls, const QString& code)
{
    return std::ranges::any_of(controls, [&](const Listed& each) { return each.code == code && each.isOn; });
}

void checkControl(const Case& c, const QList<Listed>& controls, const Listed& control, Standing standing,
                  Verdict& verdict)
{
    const QString basic = u"@service/"_s + c.basicCode;
    if (standing == Standing::Offered)
        return;
    if (standing == Standing::Demanded) {
        const bool isFirst = std::ranges::find(controls, control.code, &Listed::code)->name == control.name;
        if (!isFirst || isChosen(controls, control.code))
            return;
        Problem found = problem(c, control.name, u"additional-demanded"_s, Severity::Refused,
                                {basic, control.reference, c.country});
        found.brings = control.name;
        verdict.problems += found;
        return;
    }
    const Problem found = standing == Standing::NotWithService
                              ? problem(c, control.name, control.notWith, Severity::Refused, {control.reference, basic})
                              : problem(c, control.name, u"not-on-this-route"_s, Severity::Refused,
                                        {control.reference, basic, c.account.sender.country, c.country});
    addObstacle(verdict, control.name, found);
    if (control.isOn)
        verdict.problems += found;
}

/// Services that the account cannot have, and at the others what of the chosen things they would close.
void checkBasics(const Case& c, const QString& scope, const QList<Listed>& controls, Verdict& verdict)
{
    for (const Service& service : c.entry.services) {
        if (service.kind != Service::Kind::Basic)
            continue;
        const QString name = u"service."_s + service.code;
        const QString reference = u"@service/"_s + service.code;
        if (!hasLines(c.entry.combinations, scope, service.code)) {
            const Problem found = problem(c, name, u"service-not-of-account"_s, Severity::Refused,
                                          {reference, u"@choice/"_s + c.entry.combinations.scope + u'/' + scope});
            addObstacle(verdict, name, found);
            if (service.code == c.basicCode)
                verdict.problems += found;
            continue;
        }
        const Standings standings = standingsWith(c, scope, service.code);
        for (const Listed& control : controls)
            if (control.isOn && standings.value(control.code, Standing::NotWithService) < Standing::Offered)
                addObstacle(verdict, name,
                            {.field = control.name,
                             .rule = control.notWith,
                             .severity = Severity::Advice,
                             .reason = u"service-closes"_s,
                             .args = {reference, control.reference},
                             .carrier = c.entry.carrier});
    }
}

} // namespace

void checkCombinations(const Case& c, Verdict& verdict)
{
    const CombinationList& list = c.entry.combinations;
    const QString scope = list.scope.isEmpty() ? QString() : fieldValue(c.entry, c.account, c.shipment, list.scope);
    if (scope.isEmpty()) // without a list nothing is closed; without a value of its field that is told as missing
        return;
    const QList<Listed> controls = listedOf(c);
    checkBasics(c, scope, controls, verdict);
    if (!hasLines(list, scope, c.basicCode))
        return;
    const Standings standings = standingsWith(c, scope, c.basicCode);
    for (const Listed& control : controls)
        checkControl(c, controls, control, standings.value(control.code, Standing::NotWithService), verdict);
}

} // namespace aviso::catalogue
