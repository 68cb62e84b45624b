#include "ui/settings/diagnostics.h"

#include "core/text/sentences.h"
#include "ui/settings/deskchecks.h"

#include <algorithm>
#include <array>
#include <utility>

namespace aviso::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array partWords{"printers"_L1, "print-service"_L1, "scanner"_L1,  "scale"_L1, "network"_L1,
                               "accounts"_L1, "key-store"_L1,     "database"_L1, "disk"_L1,  "backup"_L1,
                               "sounds"_L1,   "clock"_L1,         "version"_L1};
constexpr std::array healthWords{"not-tested"_L1, "good"_L1, "advice"_L1, "bad"_L1, "not-there"_L1};

template <class Enum, class Words>
QString wordIn(const Words& words, Enum value)
{
    return words[static_cast<std::size_t>(value)];
}

} // namespace

QList<Part> allParts()
{
    QList<Part> parts;
    for (int part = 0; part <= std::to_underlying(Part::Version); ++part)
        parts << static_cast<Part>(part);
    return parts;
}

QString Diagnostics::nameOf(Part part)
{
    switch (part) {
    case Part::Printers:
        return tr("Printers");
    case Part::PrintService:
        return tr("Print service");
    case Part::Scanner:
        return tr("Scanner");
    case Part::Scale:
        return tr("Scale");
    case Part::Network:
        return tr("Network");
    case Part::Accounts:
        return tr("Accounts");
    case Part::KeyStore:
        return tr("Key store");
    case Part::Database:
        return tr("Database");
    case Part::Disk:
        return tr("Disk");
    case Part::Backup:
        return tr("Backup");
    case Part::Sounds:
        return tr("Sounds");
    case Part::Clock:
        return tr("Clock");
    case Part::Version:
        return tr("Version");
    }
    return {};
}

QString Diagnostics::wordFor(Health health)
{
    switch (health) {
    case Health::Unchecked:
        return tr("not tested yet");
    case Health::Good:
        return tr("good");
    case Health::Advice:
        return tr("worth a look");
    case Health::Bad:
        return tr("in trouble");
    case Health::Absent:
        return tr("not there");
    }
    return {};
}

Finding Diagnostics::check(Part part, const Services& services, const DeskPlaces& places, const LongCall& call)
{
    switch (part) {
    case Part::Printers:
        return checkPrinters();
    case Part::PrintService:
        return checkPrintService();
    case Part::Scanner:
        return {.sentence = tr("Press Test, then scan any code.")};
    case Part::Scale:
        return {.health = Health::Absent,
                .sentence = tr("Not configured: this version reads no scale. Weights are typed, or come from the order "
                               "file, the preset or the package."),
                .facts = {u"supported=no"_s}};
    case Part::Network:
        return checkNetwork(services, call);
    case Part::Accounts:
        return checkAccounts(services, call);
    case Part::KeyStore:
        return checkKeyStore(services);
    case Part::Database:
        return checkDatabase(services);
    case Part::Disk:
        return checkDisk(places);
    case Part::Backup:
        return checkBackup(services, places);
    case Part::Sounds:
        return checkSounds(places);
    case Part::Clock:
        return checkClock(services);
    case Part::Version:
        return checkVersion(services);
    }
    return {};
}

Finding Diagnostics::judge(const ScanRules& rules, const QString& typed, const QList<std::chrono::milliseconds>& gaps,
                           bool endedWithEnter)
{
    const auto longest = gaps.isEmpty() ? std::chrono::milliseconds(0) : *std::ranges::max_element(gaps);
    std::chrono::milliseconds all{};
    for (const auto gap : gaps)
        all += gap;
    Finding finding{.health = Health::Good,
                    .facts = {u"characters=%1"_s.arg(typed.size()), u"longest-gap-ms=%1"_s.arg(longest.count()),
                              u"total-ms=%1"_s.arg(all.count()), endedWithEnter ? u"end=enter-or-tab"_s : u"end=none"_s,
                              u"allowed-gap-ms=%1"_s.arg(rules.longestGap.count())}};
    QStringList said{
        tr("“%1” arrived: %n character(s) in %2 ms, the longest pause %3 ms.", nullptr, static_cast<int>(typed.size()))
            .arg(typed, QString::number(all.count()), QString::number(longest.count()))};
    const auto complain = [&](const QString& sentence) {
        finding.health = Health::Advice;
        said << sentence;
    };
    if (longest > rules.longestGap)
        complain(tr("That is slower than the %1 ms that are set for the scanner, so it passes for typing. If it was "
                    "scanned, allow a longer pause.")
                     .arg(rules.longestGap.count()));
    if (!endedWithEnter)
        complain(tr("It did not end with Enter or Tab. Let the scanner send one of them after each code."));
    if (typed.size() < rules.shortestCode)
        complain(tr("It is shorter than any code (%n character(s)).", nullptr, rules.shortestCode));
    if (!rules.prefix.isEmpty() && !typed.startsWith(rules.prefix))
        complain(tr("It does not begin with the prefix “%1” that is set.").arg(rules.prefix));
    if (!rules.suffix.isEmpty() && !typed.endsWith(rules.suffix))
        complain(tr("It does not end with the suffix “%1” that is set.").arg(rules.suffix));
    if (finding.health == Health::Good)
        said << tr("It is taken for a scan.");
    finding.sentence = said.join(u' ');
    return finding;
}

QString diagnosticsReport(const Findings& findings, const QDateTime& now)
{
    QStringList lines{u"Aviso diagnostics"_s, u"time=%1"_s.arg(now.toUTC().toString(Qt::ISODate)), QString()};
    for (const Part part : allParts()) {
        const Finding finding = findings.value(part);
        lines << u"[%1] %2"_s.arg(wordIn(partWords, part), wordIn(healthWords, finding.health));
        for (const QString& fact : finding.facts)
            lines << u"  "_s + fact;
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace aviso::ui
