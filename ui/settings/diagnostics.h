#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "ui/services.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <chrono>
#include <functional>

namespace aviso::ui {

/// What the desk stands on, one part after the other.
enum class Part {
    Printers,
    PrintService,
    Scanner,
    Scale,
    Network,
    Accounts,
    KeyStore,
    Database,
    Disk,
    Backup,
    Sounds,
    Clock,
    Version,
};

/// All parts, in the order in which they are shown.
QList<Part> allParts();

enum class Health { Unchecked, Good, Advice, Bad, Absent };

/// How a part is doing.
struct Finding
{
    Health health = Health::Unchecked;
    QString sentence = {};  ///< for the person at the desk, in the window's language; may name accounts and printers
    QStringList facts = {}; ///< for support, "name=value": only numbers, versions and our own words

    bool operator==(const Finding&) const = default;
};
using Findings = QMap<Part, Finding>;

/// How the scanner at this desk is expected to type.
struct ScanRules
{
    std::chrono::milliseconds longestGap{35};
    int shortestCode = 4; ///< characters
    QString prefix = {};
    QString suffix = {};
    bool isMute = false;
};

/// What the checks need of the rest of the program.
struct DeskPlaces
{
    QString data = {};
    QString backups = {};
    std::function<Result<ScanRules>()> scanRules{}; ///< any worker thread
    std::function<void()> playSounds{};             ///< GUI thread; all of them, one after the other
};

/// The words of the checks.
struct Diagnostics
{
    Q_DECLARE_TR_FUNCTIONS(aviso::ui::Diagnostics)

public:
    static QString nameOf(Part part);
    static QString wordFor(Health health);

    /// Looks at one part; blocks, any worker thread. A scanner and sounds need a person: what can be said of them
    /// without one is said. Nothing is printed, sent or changed, but for a word that is put into the key store and
    /// taken out again, and the sign-in that tests an account.
    static Finding check(Part part, const Services& services, const DeskPlaces& places, const LongCall& call);

    /// What a scan has shown of the scanner.
    static Finding judge(const ScanRules& rules, const QString& typed, const QList<std::chrono::milliseconds>& gaps,
                         bool endedWithEnter);
};

/// Everything that support needs to know, in plain lines: no personal data, no secrets, no paths, no names of accounts,
/// printers or hosts. Pure.
QString diagnosticsReport(const Findings& findings, const QDateTime& now);

} // namespace aviso::ui
