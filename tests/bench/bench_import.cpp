#include "core/catalogue/catalogue.h"
#include "core/orders/import.h"
#include "core/orders/preview.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>
#include <cstdio>
#include <vector>

// An order file of 100,000 rows and 20 columns to validated, searchable drafts (shipments, parcels, history,
// unique orders), against the sqlite3 command line that only puts the same cells into a table without an
// index. Both into a new file on the same disk, synchronous FULL, one after the other in turns; the aim is a
// ratio of 3 or less.
//   bench_import [rounds] [folder] [rows]

using namespace aviso;
using namespace Qt::Literals::StringLiterals;

namespace {

template <std::size_t n>
QString one(QRandomGenerator& random, const QString (&words)[n])
{
    return words[random.bounded(static_cast<int>(n))];
}

QByteArray orderFile(int rows)
{
    static const QString firstNames[] = {u"Anna"_s, u"Jürg"_s,   u"Chiara"_s, u"Élodie"_s, u"François"_s, u"Käthi"_s,
                                         u"Luca"_s, u"Noémie"_s, u"Ueli"_s,   u"Zoë"_s,    u"Daniel"_s,   u"Sandra"_s};
    static const QString names[] = {u"Müller"_s,   u"Meier"_s,  u"Bianchi"_s,     u"Dubois"_s, u"Bürgi"_s,
                                    u"Gämperli"_s, u"Keller"_s, u"Aeschlimann"_s, u"Favre"_s,  u"Weber"_s};
    static const QString streets[] = {u"Bahnhofstrasse"_s, u"Rue du Marché"_s,      u"Via Cantonale"_s,
                                      u"Dorfstrasse"_s,    u"Chemin des Vergers"_s, u"Obere Zäune"_s};
    static const QString towns[] = {u"8001;Zürich"_s, u"3011;Bern"_s,  u"1201;Genève"_s,     u"6900;Lugano"_s,
                                    u"9490;Vaduz"_s,  u"4051;Basel"_s, u"2502;Biel/Bienne"_s};
    static const QString companies[] = {u""_s, u""_s, u""_s, u"Muster AG"_s, u"Käserei Emmental GmbH"_s};
    static const QString languages[] = {u"de"_s, u"fr"_s, u"it"_s, u"en"_s};
    QRandomGenerator random(20261121);
    QString text =
        u"Bestellnummer;Anrede;Vorname;Nachname;Firma;Zusatz;Strasse;Hausnummer;Postfach;PLZ;Ort;Land;E-Mail;"
        "Mobile;Sprache;Gewicht (kg);Versanddatum;Produkt;Freitext 1;Inhalt\n"_s;
    text.reserve(qsizetype(rows) * 210);
    QTextStream out(&text, QIODevice::Append);
    for (int i = 0; i < rows; ++i) {
        const QString first = one(random, firstNames);
        const QString name = one(random, names);
        out << "AB-2026-" << QString::number(i).rightJustified(7, u'0') << ';' << (i % 2 ? "Herr" : "Frau") << ';'
            << first << ';' << name << ';' << one(random, companies) << ";;" << one(random, streets) << ';'
            << random.bounded(1, 200) << ";;" << one(random, towns) << ";CH;kunde." << i << "@example.com;079 "
            << random.bounded(100, 999) << ' ' << random.bounded(10, 99) << ' ' << random.bounded(10, 99) << ';'
            << one(random, languages) << ';' << random.bounded(1, 20) << ',' << random.bounded(100, 999) << ';'
            << QString::number(random.bounded(1, 28)).rightJustified(2, u'0')
            << ".11.2026;PRI;\"Danke für Ihre Bestellung; "
            << "bis bald\";Bücher\n";
    }
    out.flush();
    return text.toUtf8();
}

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values[values.size() / 2];
}

void stop(const char* what, const QString& why)
{
    qFatal("%s: %s", what, qUtf8Printable(why));
}

double peerSeconds(const QString& csv, const QString& database)
{
    QProcess sqlite;
    QElapsedTimer timer;
    timer.start();
    sqlite.start(u"sqlite3"_s, {database, u".mode csv"_s, u".separator ;"_s, u".import \"%1\" t"_s.arg(csv)});
    if (!sqlite.waitForFinished(-1) || sqlite.exitCode() != 0)
        stop("sqlite3", QString::fromLocal8Bit(sqlite.readAllStandardError()));
    return static_cast<double>(timer.nsecsElapsed()) * 1e-9;
}

struct Ours
{
    double seconds = 0;
    orders::ImportReport report = {};
};

/// From the file to the commit, with the opening of the store and the detection of the format.
Ours ourRun(const QString& csv, const QString& database, int rows)
{
    QElapsedTimer timer;
    timer.start();
    auto store = storage::Store::open(database);
    if (!store)
        stop("store", store.error().detail);
    const auto carrier = catalogue::bundled()->value(u"swisspost"_s);
    const auto found = orders::preview({.path = csv});
    if (!found)
        stop("preview", found.error().code);
    const orders::Plan plan{.source = u"shop"_s,
                            .mapping = found->mapping,
                            .format = found->format,
                            .defaults = {.messages = {{.code = u"1"_s}, {.code = u"2"_s}}},
                            .phones = carrier.phones};
    const auto done = orders::importFile(**store, SystemClock(), {.path = csv}, plan);
    const double seconds = static_cast<double>(timer.nsecsElapsed()) * 1e-9;
    if (!done)
        stop("import", done.error().code + done.error().detail);
    if (done->added + done->seen != rows)
        stop("import", u"not every row arrived"_s);
    return {.seconds = seconds, .report = *done};
}

void run(int rounds, const QString& folder, int rows)
{
    const QString csv = folder + u"/orders.csv"_s;
    QFile file(csv);
    if (!file.open(QIODevice::WriteOnly) || file.write(orderFile(rows)) < 0)
        stop("order file", file.errorString());
    file.close();
    std::vector<double> peer;
    std::vector<double> first;
    std::vector<double> again;
    for (int round = 0; round < rounds; ++round) {
        const QString theirs = u"%1/peer-%2.sqlite"_s.arg(folder).arg(round);
        const QString ours = u"%1/ours-%2.sqlite"_s.arg(folder).arg(round);
        peer.push_back(peerSeconds(csv, theirs));
        first.push_back(ourRun(csv, ours, rows).seconds);
        const Ours second = ourRun(csv, ours, rows);
        again.push_back(second.seconds);
        if (second.report.seen != rows)
            stop("again", u"the second import was not recognised"_s);
        for (const QString& name : {theirs, ours})
            QFile::remove(name);
        printf("round %d: sqlite3 .import %.2f s, ours %.2f s, the same file again %.2f s\n", round + 1, peer.back(),
               first.back(), again.back());
    }
    printf("medians: sqlite3 .import %.2f s, ours %.2f s (ratio %.2f), again %.2f s (ratio %.2f)\n", median(peer),
           median(first), median(first) / median(peer), median(again), median(again) / median(peer));
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList args = QCoreApplication::arguments();
    const QTemporaryDir folder(args.size() > 2 ? args[2] + u"/bench-XXXXXX"_s : QString());
    if (!folder.isValid())
        stop("folder", folder.errorString());
    run(args.size() > 1 ? args[1].toInt() : 5, folder.path(), args.size() > 3 ? args[3].toInt() : 100'000);
    return 0;
}
