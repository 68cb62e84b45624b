#include "app/cli/approval.h"

#include "app/cli/call.h"
#include "app/cli/command.h"
#include "app/cli/words.h"

namespace aviso::cli {

using namespace Qt::Literals::StringLiterals;
using shipping::Approval;
using shipping::Signature;

namespace {

Result<QString> pinIn(const QString& variable)
{
    const QString pin = qEnvironmentVariable(variable.toLocal8Bit().constData());
    if (pin.isEmpty())
        return failure(Error{.kind = Error::Kind::Unauthorised, .code = u"missing-variable"_s, .args = {variable}});
    return pin;
}

Answer list(Call& call)
{
    const auto workplace = call.open();
    if (!workplace)
        return refusal(workplace.error());
    const auto rules = (*workplace)->store().read(&shipping::approvalRules);
    if (!rules)
        return refusal(rules.error());
    Answer answer;
    QJsonObject acts;
    for (auto act = rules->acts.begin(); act != rules->acts.end(); ++act) {
        acts.insert(act.key(), shipping::approvalWord(act.value()));
        answer.lines << u"%1\t%2"_s.arg(act.key(), shipping::approvalWord(act.value()));
    }
    answer.json = {{u"acts"_s, acts}, {u"approvers"_s, QJsonArray::fromStringList(rules->approvers)}};
    answer.lines += rules->approvers;
    return answer;
}

Answer set(Call& call)
{
    const QStringList words = call.arguments().operands;
    const auto approval = shipping::approvalFromWord(words.at(1));
    if (!approval)
        return wrongUse(u"approval"_s, words.at(1), Words::tr("Approval is none, pin or second-person."));
    const auto signature = signatureIn(call);
    if (!signature)
        return refusal(signature.error());
    const auto workplace = call.open();
    if (!workplace)
        return refusal(workplace.error());
    if (const auto done = shipping::guardAct((*workplace)->desk(), words.first(), *approval, *signature); !done)
        return refusal(done.error());
    return {.json = {{u"act"_s, words.first()}, {u"approval"_s, words.at(1)}}, .lines = {words.join(u'\t')}};
}

Answer person(Call& call)
{
    const QString name = call.arguments().operands.first();
    const auto signature = signatureIn(call);
    if (!signature)
        return refusal(signature.error());
    const bool isGone = call.arguments().has("remove"_L1);
    const auto pin = isGone ? Result<QString>() : pinIn(call.arguments().value("new-pin-env"_L1, u"AVISO_NEW_PIN"_s));
    if (!pin)
        return refusal(pin.error());
    const auto workplace = call.open();
    if (!workplace)
        return refusal(workplace.error());
    const auto& desk = (*workplace)->desk();
    const auto done = isGone ? shipping::removeApprover(desk, name, *signature)
                             : shipping::setApprover(desk, {.name = name, .pin = *pin}, *signature);
    if (!done)
        return refusal(done.error());
    return {.json = {{u"approver"_s, name}, {u"removed"_s, isGone}}, .lines = {name}};
}

} // namespace

QList<Option> approvalOptions()
{
    return {{"approve"_L1, "NAME", QT_TRANSLATE_NOOP("cli", "Who approves it, where the desk asks for that.")},
            {"pin-env"_L1, "ENVVAR",
             QT_TRANSLATE_NOOP("cli", "The environment variable that holds the approver's PIN; AVISO_PIN when left "
                                      "out.")}};
}

Result<std::optional<Signature>> signatureIn(const Call& call)
{
    if (!call.arguments().has("approve"_L1))
        return std::nullopt;
    const auto pin = pinIn(call.arguments().value("pin-env"_L1, u"AVISO_PIN"_s));
    if (!pin)
        return std::unexpected(pin.error());
    return Signature{.name = call.arguments().value("approve"_L1), .pin = *pin};
}

QList<Command> approvalCommands()
{
    return {
        {.group = "approval"_L1,
         .verb = "list"_L1,
         .help = QT_TRANSLATE_NOOP("cli", "Lists what needs an approval, and who may give it."),
         .run = list},
        {.group = "approval"_L1,
         .verb = "set"_L1,
         .operands = "ACT none|pin|second-person",
         .help = QT_TRANSLATE_NOOP("cli", "Says how an act is made sure of: an action of a carrier's, void-printed or "
                                          "give-up."),
         .count = {2, 2},
         .options = approvalOptions(),
         .run = set},
        {.group = "approval"_L1,
         .verb = "person"_L1,
         .operands = "NAME",
         .help = QT_TRANSLATE_NOOP("cli", "Lets somebody approve, or gives this person a new PIN."),
         .count = {1, 1},
         .options =
             QList<Option>{{"new-pin-env"_L1, "ENVVAR",
                            QT_TRANSLATE_NOOP("cli", "The environment variable that holds the new PIN; "
                                                     "AVISO_NEW_PIN when left out.")},
                           {"remove"_L1, nullptr, QT_TRANSLATE_NOOP("cli", "This person may approve no more.")}} +
             approvalOptions(),
         .run = person},
    };
}

} // namespace aviso::cli
