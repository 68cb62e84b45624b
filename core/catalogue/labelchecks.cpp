#include "core/catalogue/checks.h"

#include <algorithm>

namespace aviso::catalogue {

using namespace Qt::Literals::StringLiterals;

namespace {

/// How much of each kind a shipment puts on its label.
struct Load
{
    int additional = 0;
    int instructions = 0;
};

int labelCodes(const Case& c, const QString& code)
{
    const Service* known = service(c.entry, code);
    return known && known->kind != Service::Kind::Instruction ? known->labelCodes : 0;
}

bool isInstruction(const Case& c, const QString& code)
{
    const Service* known = service(c.entry, code);
    return known && known->kind == Service::Kind::Instruction;
}

Load loadOf(const Case& c)
{
    Load load{.additional = c.basic ? c.basic->labelCodes : 0};
    for (const QString& code : c.codes) {
        load.additional += labelCodes(c, code);
        load.instructions += isInstruction(c, code) ? 1 : 0;
    }
    return load;
}

/// The first limit of this kind whose condition holds.
const LabelLimit* limitOf(const Case& c, const Layout& layout, QLatin1StringView counts)
{
    const auto found = std::ranges::find_if(layout.limits, [&](const LabelLimit& limit) {
        return limit.counts == counts && holds(limit.condition, c.truths);
    });
    return found == layout.limits.end() ? nullptr : &*found;
}

Problem overfull(const Case& c, const Layout& layout, const LabelLimit& limit, int count)
{
    Problem found = problem(c, u"layout."_s + layout.code,
                            limit.counts == "instruction"_L1 ? u"too-many-instructions"_s : u"too-many-services"_s,
                            Severity::Refused, {layout.code, QString::number(count), QString::number(limit.maximum)});
    found.code = answerCode(c, found.rule, limit.code);
    return found;
}

/// Each layout's control says whether what is chosen fits; the chosen layout's says it as a problem.
void checkLayouts(const Case& c, const Load& load, Verdict& verdict)
{
    for (const Layout& layout : c.entry.layouts) {
        for (const auto& [counts, count] :
             {std::pair("additional"_L1, load.additional), std::pair("instruction"_L1, load.instructions)}) {
            const LabelLimit* limit = limitOf(c, layout, counts);
            if (!limit || count <= limit->maximum)
                continue;
            const Problem found = overfull(c, layout, *limit, count);
            addObstacle(verdict, u"layout."_s + layout.code, found);
            if (layout.code == c.layout)
                verdict.problems += found;
        }
    }
}

/// What is not chosen yet and would no longer fit on the chosen layout.
void checkRoom(const Case& c, const Load& load, Verdict& verdict)
{
    const Layout* layout = catalogue::layout(c.entry, c.layout);
    if (!layout)
        return;
    const LabelLimit* additional = limitOf(c, *layout, "additional"_L1);
    const LabelLimit* instructions = limitOf(c, *layout, "instruction"_L1);
    for (const Service& service : c.entry.services) {
        if (service.kind == Service::Kind::Basic || c.codes.contains(service.code))
            continue;
        const QString control = u"additional."_s + service.code;
        if (service.kind == Service::Kind::Instruction) {
            if (instructions && load.instructions + 1 > instructions->maximum)
                addObstacle(verdict, control, overfull(c, *layout, *instructions, load.instructions + 1));
        } else if (additional && load.additional + service.labelCodes > additional->maximum) {
            addObstacle(verdict, control, overfull(c, *layout, *additional, load.additional + service.labelCodes));
        }
    }
}

bool isPrinted(const Case& c, const AddressLine& line)
{
    const bool hasOwnLines = !c.shipment.consignee.labelLines.isEmpty();
    if ((hasOwnLines && !line.isKept) || !holds(line.shown, c.truths))
        return false;
    return std::ranges::any_of(line.fields, [&](const QString& name) {
        return !fieldValue(c.entry, c.account, c.shipment, name).trimmed().isEmpty();
    });
}

/// Which lines the carrier leaves away, in its order, when the layout has too few.
void checkAddressLines(const Case& c, Verdict& verdict)
{
    const Layout* layout = catalogue::layout(c.entry, c.layout);
    const LabelLimit* limit = layout ? limitOf(c, *layout, "lines"_L1) : nullptr;
    if (!limit)
        return;
    const QStringList args{layout->code, QString::number(limit->maximum)};
    QList<AddressLine> printed;
    std::ranges::copy_if(c.entry.addressLines, std::back_inserter(printed),
                         [&](const AddressLine& line) { return isPrinted(c, line); });
    const auto own = c.shipment.consignee.labelLines.size();
    auto excess = own + printed.size() - limit->maximum;
    std::ranges::stable_sort(printed, {}, &AddressLine::dropRank);
    for (const AddressLine& line : printed) {
        if (excess <= 0 || line.dropRank == 0 || !holds(line.condition, c.truths))
            continue;
        Problem lost = problem(c, line.fields.constFirst(), u"line-dropped"_s, Severity::Dropped, args);
        lost.code = line.code;
        addObstacle(verdict, u"value."_s + line.fields.constFirst(), lost);
        verdict.problems += lost;
        --excess;
    }
    if (excess > 0) {
        Problem lost = problem(c, own > 0 ? u"recipient.label-lines"_s : u"recipient.name"_s, u"lines-dropped"_s,
                               Severity::Dropped, args);
        lost.code = c.entry.extraLinesCode;
        verdict.problems += lost;
    }
}

void checkCode(const Case& c, const QString& control, const QString& code, Verdict& verdict)
{
    const Service* known = service(c.entry, code);
    const bool isBasicField = control.startsWith("service"_L1);
    if (!known || (known->kind == Service::Kind::Basic) != isBasicField)
        verdict.problems += problem(c, control, isBasicField ? u"unknown-service"_s : u"unknown-additional"_s,
                                    Severity::Refused, {code});
    else if (known->validUntil.isValid() && known->validUntil < c.today)
        verdict.problems += problem(c, control, u"no-longer-offered"_s, Severity::Refused, {u"@service/"_s + code});
}

} // namespace

QString channelWith(const Case& c, const QString& feature)
{
    for (const AccountChannel& each : c.entry.channels)
        if (each.id != c.account.channel && each.canBook && each.features.contains(feature))
            return each.id;
    return {};
}

void checkServices(const Case& c, Verdict& verdict)
{
    const QString& basic = c.shipment.service.basic;
    if (basic.isEmpty())
        verdict.problems += problem(c, u"service"_s, u"service-missing"_s, Severity::Refused, {});
    else
        checkCode(c, u"service."_s + basic, basic, verdict);
    for (const QString& code : c.shipment.service.additional)
        checkCode(c, u"additional."_s + code, code, verdict);
    if (c.shipment.parcels.isEmpty())
        verdict.problems += problem(c, u"parcels"_s, u"no-parcel"_s, Severity::Refused, {});
}

void checkPreconditions(const Case& c, Verdict& verdict)
{
    if (!model::reachesCarrier(c.account))
        return;
    for (const QString& field : c.entry.preconditions)
        if (model::accountValue(c.account, field).isEmpty()) {
            Problem open = problem(c, field, u"missing"_s, Severity::Refused, {});
            open.reason = u"precondition-open"_s;
            verdict.problems += open;
        }
}

void checkChannel(const Case& c, Verdict& verdict)
{
    const AccountChannel* channel = catalogue::channel(c.entry, c.account.channel);
    if (!channel) {
        verdict.problems +=
            problem(c, u"account.channel"_s, u"unknown-channel"_s, Severity::Refused, {c.account.channel});
        return;
    }
    const QString own = u"@channel/"_s + channel->id;
    if (!channel->canBook)
        verdict.problems += problem(c, u"account.channel"_s, u"channel-cannot-book"_s, Severity::Refused, {own});
    const auto lacks = [&](const QString& control, const QString& feature, bool isOn) {
        if (channel->features.contains(feature))
            return;
        const QString other = channelWith(c, feature);
        const Problem found = problem(c, control, other.isEmpty() ? u"channel-lacks"_s : u"channel-lacks-other-has"_s,
                                      Severity::Dropped, {own, u"@channel/"_s + other});
        addObstacle(verdict, control, found);
        if (isOn)
            verdict.problems += found;
    };
    for (const MessageKind& kind : c.entry.messages)
        lacks(u"message."_s + kind.code, u"messages"_s, model::messageChoice(c.shipment, kind.code) != nullptr);
    for (const model::DeliveryOption word : model::allOptions) {
        const QString name = model::optionWord(word);
        if (option(c.entry, name))
            lacks(u"option."_s + name, u"options"_s, c.shipment.options.contains(word));
    }
}

void checkLabel(const Case& c, Verdict& verdict)
{
    const Load load = loadOf(c);
    checkLayouts(c, load, verdict);
    checkRoom(c, load, verdict);
    checkAddressLines(c, verdict);
}

} // namespace aviso::catalogue
