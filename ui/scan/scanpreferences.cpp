#include "ui/scan/scanpreferences.h"

#include "core/settings/settings.h"

#include <QMap>

namespace aviso::ui {

using namespace Qt::Literals::StringLiterals;
using storage::Connection;

namespace {

constexpr int shortestGap = 5;
constexpr int longestGap = 200;

QMap<QString, QString> valuesOf(const ScanPreferences& preferences)
{
    return {{u"scan.gap"_s, QString::number(preferences.habits.longestGap.count())},
            {u"scan.prefix"_s, preferences.habits.prefix},
            {u"scan.suffix"_s, preferences.habits.suffix},
            {u"scan.afterwards"_s, preferences.afterwards == AfterScan::Show ? u"show"_s : u"book-and-print"_s},
            {u"scan.mute"_s, preferences.isMute ? u"yes"_s : u"no"_s}};
}

} // namespace

Result<ScanPreferences> loadScanPreferences(Connection& connection)
{
    QMap<QString, QString> values = valuesOf({});
    for (auto it = values.begin(); it != values.end(); ++it) {
        const auto stored = settings::value(connection, it.key());
        if (!stored)
            return std::unexpected(stored.error());
        if (!stored->isEmpty())
            it.value() = *stored;
    }
    ScanPreferences preferences;
    if (const int gap = values[u"scan.gap"_s].toInt(); gap >= shortestGap && gap <= longestGap)
        preferences.habits.longestGap = std::chrono::milliseconds(gap);
    preferences.habits.prefix = values[u"scan.prefix"_s];
    preferences.habits.suffix = values[u"scan.suffix"_s];
    if (values[u"scan.afterwards"_s] == "book-and-print"_L1)
        preferences.afterwards = AfterScan::BookAndPrint;
    preferences.isMute = values[u"scan.mute"_s] == "yes"_L1;
    return preferences;
}

Result<void> saveScanPreferences(Connection& connection, const ScanPreferences& preferences)
{
    const QMap<QString, QString> values = valuesOf(preferences);
    for (auto it = values.begin(); it != values.end(); ++it)
        if (auto done = settings::setValue(connection, it.key(), it.value()); !done)
            return done;
    return {};
}

} // namespace aviso::ui
