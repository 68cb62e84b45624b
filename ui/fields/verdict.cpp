#include "ui/fields/verdict.h"

#include "core/catalogue/facts.h"
#include "core/catalogue/mending.h"
#include "core/text/sentences.h"
#include "ui/icons.h"

namespace aviso::ui {

using namespace Qt::Literals::StringLiterals;

const catalogue::Problem* problemOf(const catalogue::Verdict& verdict, const QString& field)
{
    const catalogue::Problem* worst = nullptr;
    for (const catalogue::Problem& problem : verdict.problems)
        if ((problem.field == field || problem.mendedAt == field) && (!worst || problem.severity < worst->severity))
            worst = &problem;
    return worst;
}

QString reasonOf(const catalogue::Verdict& verdict, const QString& control)
{
    const auto found = verdict.controls.constFind(control);
    if (found == verdict.controls.cend() || found->isEnabled())
        return {};
    for (const catalogue::Problem& obstacle : found->obstacles)
        if (obstacle.severity != catalogue::Severity::Advice)
            return text::sentence(obstacle);
    return {};
}

Tone toneOf(const catalogue::Problem& problem)
{
    switch (problem.severity) {
    case catalogue::Severity::Refused:
        return catalogue::isGap(problem) ? Tone::Warning : Tone::Bad;
    case catalogue::Severity::Dropped:
        return Tone::Warning;
    case catalogue::Severity::Advice:
        break;
    }
    return Tone::Accent;
}

QIcon signOf(const catalogue::Problem& problem)
{
    const Tone tone = toneOf(problem);
    switch (problem.severity) {
    case catalogue::Severity::Refused:
        return icon(catalogue::isGap(problem) ? u"draft"_s : u"refused"_s, tone);
    case catalogue::Severity::Dropped:
        return icon(u"dropped"_s, tone);
    case catalogue::Severity::Advice:
        break;
    }
    return icon(u"advice"_s, tone);
}

bool isOpen(const catalogue::Verdict& verdict, const QString& control)
{
    const auto found = verdict.controls.constFind(control);
    return found == verdict.controls.cend() || found->isEnabled();
}

bool isOffered(const model::Account& account, const QString& code, bool isHidden)
{
    return !isHidden || catalogue::isListed(account, code);
}

} // namespace aviso::ui
