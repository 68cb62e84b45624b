#include "core/orders/addressfinder.h"
#include "core/storage/store.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <algorithm>
#include <array>
#include <cstdio>
#include <random>
#include <vector>

using namespace aviso;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int entryCount = 100'000;
constexpr int searchCount = 600;

template <class List>
const auto& oneOf(const List& list, std::mt19937& dice)
{
    return list[dice() % std::size(list)];
}

/// Made of syllables, so that letters repeat as in real names.
QString madeUp(std::mt19937& dice, int syllables)
{
    static const std::array parts{u"mül"_s, u"ler"_s,  u"schm"_s, u"id"_s,  u"kel"_s,  u"an"_s,   u"ber"_s,   u"ger"_s,
                                  u"wei"_s, u"ss"_s,   u"hof"_s,  u"er"_s,  u"bach"_s, u"mei"_s,  u"stein"_s, u"graf"_s,
                                  u"zü"_s,  u"rich"_s, u"wal"_s,  u"der"_s, u"ro"_s,   u"mann"_s, u"fr"_s,    u"ey"_s,
                                  u"gen"_s, u"ti"_s,   u"lu"_s,   u"go"_s,  u"ka"_s,   u"ri"_s,   u"so"_s,    u"ne"_s};
    QString word;
    for (int i = 0; i < syllables; ++i)
        word += oneOf(parts, dice);
    word[0] = word[0].toUpper();
    return word;
}

model::AddressEntry entryNo(int i, std::mt19937& dice)
{
    model::AddressEntry entry{.consignee = {.firstName = madeUp(dice, 2),
                                            .name = madeUp(dice, 3),
                                            .company = i % 4 == 0 ? madeUp(dice, 3) + u" AG"_s : QString(),
                                            .street = madeUp(dice, 3) + u"strasse"_s,
                                            .houseNumber = QString::number(1 + dice() % 150),
                                            .postcode = QString::number(1000 + dice() % 8600),
                                            .city = madeUp(dice, 2),
                                            .country = u"CH"_s,
                                            .mobile = u"+4179"_s + QString::number(1000000 + dice() % 8999999)}};
    entry.consignee.email = entry.consignee.firstName + u'.' + entry.consignee.name + u"@example.ch"_s;
    if (i % 10 == 0)
        entry.code = u"k%1"_s.arg(i);
    return entry;
}

QString slipped(QString word, std::mt19937& dice)
{
    if (word.size() < 5)
        return word;
    const qsizetype at = 1 + static_cast<qsizetype>(dice() % static_cast<std::size_t>(word.size() - 2));
    switch (dice() % 3) {
    case 0:
        return word.remove(at, 1);
    case 1:
        std::swap(word[at], word[at + 1]);
        return word;
    default:
        word[at] = u'x';
        return word;
    }
}

QString typed(const model::Consignee& c, std::mt19937& dice)
{
    switch (dice() % 8) {
    case 0:
        return c.name;
    case 1:
        return c.name.left(3);
    case 2:
        return slipped(c.name, dice);
    case 3:
        return slipped(c.name, dice) + u' ' + slipped(c.city, dice);
    case 4:
        return u"0"_s + c.mobile.sliced(3);
    case 5:
        return c.postcode + u' ' + c.name.left(4);
    case 6:
        return c.email;
    default:
        return c.name.left(2);
    }
}

double at(std::vector<double> times, double share)
{
    std::ranges::sort(times);
    return times[static_cast<std::size_t>(share * static_cast<double>(times.size() - 1))];
}

} // namespace

/// How long a search in an address book of 100,000 entries takes, from the text to the entries.
int main(int argc, char** argv)
{
    const QCoreApplication program(argc, argv);
    const QTemporaryDir folder;
    auto store = storage::Store::open(folder.filePath(u"desk.sqlite"_s)).value();
    std::mt19937 dice(7);
    std::vector<model::AddressEntry> entries;
    entries.reserve(entryCount);
    for (int i = 0; i < entryCount; ++i)
        entries.push_back(entryNo(i, dice));
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto filled = store->write(storage::Topic::Settings, [&](storage::Connection& c) -> Result<bool> {
        for (const model::AddressEntry& entry : entries)
            if (auto saved = model::saveAddress(c, entry, now); !saved)
                return std::unexpected(saved.error());
        return true;
    });
    if (!filled)
        return 1;
    orders::AddressFinder finder;
    const auto find = [&](const QString& text) {
        return store->read([&](storage::Connection& c) { return finder.find(c, text, 20); });
    };
    QElapsedTimer timer;
    timer.start();
    if (!find(u"muster"_s))
        return 1;
    std::printf("index of %d entries: %lld ms\n", entryCount, static_cast<long long>(timer.elapsed()));
    std::vector<double> times;
    int missed = 0;
    for (int i = 0; i < searchCount; ++i) {
        const model::Consignee& wanted = oneOf(entries, dice).consignee;
        const QString text = typed(wanted, dice);
        timer.restart();
        const auto found = find(text);
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        missed += !found || found->isEmpty() ? 1 : 0;
    }
    std::printf("search: p50 %.2f ms, p95 %.2f ms, p99 %.2f ms, most %.2f ms; %d of %d without a hit\n", at(times, 0.5),
                at(times, 0.95), at(times, 0.99), at(times, 1), missed, searchCount);
    timer.restart();
    const auto groups = store->read(&model::duplicates);
    std::printf("duplicates: %lld ms, %lld groups\n", static_cast<long long>(timer.elapsed()),
                static_cast<long long>(groups ? groups->size() : -1));
    return 0;
}
