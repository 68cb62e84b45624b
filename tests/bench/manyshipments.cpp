#include "tests/bench/manyshipments.h"

#include "core/base/textlength.h"
#include "core/model/accounts.h"
#include "core/model/search.h"
#include "core/storage/bulkload.h"

#include <QRandomGenerator>

#include <algorithm>
#include <ranges>
#include <string>
#include <vector>

namespace aviso::bench {

using namespace Qt::Literals::StringLiterals;
using storage::BulkInsert;
using storage::Connection;

namespace {

constexpr int drafts = 2000;
constexpr int rowsAtOnce = 10'000;

struct Row
{
    std::string state;
    std::string reference;
    std::string firstName;
    std::string name;
    std::string company;
    std::string street;
    std::string house;
    std::string postcode;
    std::string city;
    std::string email;
    std::string mobile;
    std::string service;
    std::string search;
    std::string number;
    qint64 at = 0;
};

template <std::size_t n>
QString one(QRandomGenerator& random, const QString (&words)[n])
{
    return words[random.bounded(static_cast<int>(n))];
}

/// Family names as there are many of: a few that everybody has, and very many that few have.
QStringList familyNames(QRandomGenerator& random)
{
    static const QString syllables[] = {u"ba"_s, u"ber"_s, u"bi"_s, u"ger"_s,  u"ha"_s, u"hof"_s, u"ke"_s, u"la"_s,
                                        u"li"_s, u"lö"_s,  u"ma"_s, u"mei"_s,  u"mü"_s, u"ni"_s,  u"no"_s, u"ra"_s,
                                        u"ro"_s, u"sch"_s, u"si"_s, u"stei"_s, u"ta"_s, u"wy"_s,  u"zi"_s, u"zu"_s};
    QStringList names{u"Müller"_s, u"Meier"_s, u"Schmid"_s, u"Keller"_s, u"Bianchi"_s, u"Dubois"_s, u"Gämperli"_s};
    for (int i = 0; i < 8000; ++i) {
        QString name;
        for (int left = random.bounded(2, 5); left > 0; --left)
            name += one(random, syllables);
        name[0] = name[0].toUpper();
        names << name;
    }
    return names;
}

Row rowAt(QRandomGenerator& random, const QStringList& names, int at, int of)
{
    static const QString firstNames[] = {u"Anna"_s, u"Jürg"_s,   u"Chiara"_s, u"Élodie"_s, u"François"_s, u"Käthi"_s,
                                         u"Luca"_s, u"Noémie"_s, u"Ueli"_s,   u"Zoë"_s,    u"Daniel"_s,   u"Олена"_s};
    static const QString streets[] = {u"Bahnhofstrasse"_s, u"Rue du Marché"_s, u"Via Cantonale"_s,
                                      u"Dorfstrasse"_s,    u"Seestrasse"_s,    u"Obere Zäune"_s};
    static const QString towns[] = {u"Zürich"_s, u"Bern"_s, u"Genève"_s, u"Lugano"_s, u"Basel"_s, u"Biel/Bienne"_s};
    static const QString companies[] = {u""_s, u""_s, u""_s, u"Muster AG"_s, u"Käserei Emmental GmbH"_s};
    static const QString services[] = {u"PRI"_s, u"ECO"_s, u"PRI,SI"_s};
    const QString first = one(random, firstNames);
    // Every third has one of the frequent names.
    const QString& name = names[random.bounded(3) == 0 ? random.bounded(7) : random.bounded(int(names.size()))];
    const QString company = one(random, companies);
    const QString reference = u"AB-2026-%1"_s.arg(at, 7, 10, QChar(u'0'));
    const QString street = one(random, streets);
    const QString house = QString::number(random.bounded(1, 200));
    const QString postcode = QString::number(random.bounded(1000, 9659));
    const QString city = one(random, towns);
    const QString email = u"kunde.%1@example.com"_s.arg(at);
    const QString mobile = u"+4179%1"_s.arg(random.bounded(10'000'000), 7, 10, QChar(u'0'));
    const QString number = at < of - drafts ? u"9960012345%1"_s.arg(at + 1, 8, 10, QChar(u'0')) : QString();
    const QString search = QStringList{reference,
                                       company,
                                       first,
                                       name,
                                       street,
                                       house,
                                       postcode,
                                       city,
                                       email,
                                       mobile,
                                       u"Danke für Ihre Bestellung"_s,
                                       number}
                               .join(u' ');
    return {.state = number.isEmpty() ? "draft" : "booked",
            .reference = reference.toStdString(),
            .firstName = first.toStdString(),
            .name = name.toStdString(),
            .company = company.toStdString(),
            .street = street.toStdString(),
            .house = house.toStdString(),
            .postcode = postcode.toStdString(),
            .city = city.toStdString(),
            .email = email.toStdString(),
            .mobile = mobile.toStdString(),
            .service = one(random, services).toStdString(),
            .search = folded(search).toStdString(),
            .number = number.toStdString(),
            .at = 1'700'000'000'000 + random.bounded(of) * qint64(60'000)};
}

template <class T>
T need(Result<T> result)
{
    if (!result)
        qFatal("%s: %s", qUtf8Printable(result.error().code), qUtf8Printable(result.error().detail));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

Result<bool> addRows(Connection& connection, const std::vector<Row>& rows)
{
    auto shipments = BulkInsert::prepare(
        connection,
        u"shipments(state, reference, first_name, name, company, street, house_number, postcode, city, email, mobile,"
        " service, search, created_at, changed_at, version, account_id, source, order_fingerprint, kind, title,"
        " extra_name, address_suffix, po_box, floor, mailbox, country, phone, language, carrier_ident, label_lines,"
        " additional, service_values, messages, text1, text2, sender_name, options, problem)"_s,
        u"(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1, 1, 'shop', x'00', 'private', '', '', '', '', '', '', 'CH', "
        u"'',"
        " 'de', '', '', '', '{}', '[]', 'Danke', '', '', '', '')"_s,
        0, 15);
    if (!shipments)
        return std::unexpected(shipments.error());
    auto done = shipments->insert(rows, [](BulkInsert::Places places, const Row& row) {
        int place = 0;
        for (const std::string* text :
             {&row.state, &row.reference, &row.firstName, &row.name, &row.company, &row.street, &row.house,
              &row.postcode, &row.city, &row.email, &row.mobile, &row.service, &row.search})
            places.bind(++place, std::string_view(*text));
        places.bind(14, row.at);
        places.bind(15, row.at);
    });
    if (!done)
        return std::unexpected(done.error());
    auto parcels = BulkInsert::prepare(connection, u"parcels(shipment_id, number, position, weight_grams, content)"_s,
                                       u"(?, ?, 1, 1200, '')"_s, 0, 2);
    if (!parcels)
        return std::unexpected(parcels.error());
    const qint64 first = shipments->lastKey() - std::ssize(rows) + 1;
    done = parcels->insert(std::views::iota(qint64(0), qint64(std::ssize(rows))),
                           [&](BulkInsert::Places places, qint64 at) {
                               places.bind(1, first + at);
                               places.bind(2, std::string_view(rows[static_cast<std::size_t>(at)].number));
                           });
    if (!done)
        return std::unexpected(done.error());
    return true;
}

} // namespace

void fillDesk(storage::Store& store, int shipments)
{
    QRandomGenerator random(20261122);
    const QStringList names = familyNames(random);
    need(store.write(storage::Topic::Accounts, [](Connection& connection) {
        return model::saveAccount(
            connection, {.carrier = u"swisspost"_s, .name = u"Laden"_s, .channel = u"api"_s, .isPractice = true});
    }));
    for (int at = 0; at < shipments; at += rowsAtOnce) {
        std::vector<Row> rows;
        for (int i = at; i < std::min(at + rowsAtOnce, shipments); ++i)
            rows.push_back(rowAt(random, names, i, shipments));
        need(store.write({}, [&rows](Connection& connection) { return addRows(connection, rows); }));
    }
    while (need(store.write({}, [](Connection& connection) { return model::indexNext(connection, 2000); })) > 0)
        ;
}

} // namespace aviso::bench
