#include "app/cli/demodesk.h"

#include "app/cli/labelset.h"
#include "core/catalogue/compile.h"

#include <QFile>
#include <QUuid>

#include <algorithm>

namespace aviso::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto idVariable = "AVISO_DEMO_CLIENT_ID";
constexpr auto secretVariable = "AVISO_DEMO_CLIENT_SECRET";

} // namespace

model::Account practiceAccount(const practice::Server& server)
{
    qputenv(idVariable, QUuid::createUuid().toByteArray(QUuid::WithoutBraces));
    qputenv(secretVariable, QUuid::createUuid().toByteArray(QUuid::WithoutBraces));
    return {.carrier = u"swisspost"_s,
            .name = u"Practice"_s,
            .channel = u"api"_s,
            .baseUrl = QUrl(server.swissPostBase()),
            .tokenUrl = QUrl(server.swissPostTokenUrl()),
            .sender = {.name = u"Bergladen Aviso"_s,
                       .street = u"Postgasse 12"_s,
                       .postcode = u"3011"_s,
                       .city = u"Bern"_s,
                       .country = u"CH"_s,
                       .postOffice = u"3011 Bern"_s},
            .senderName = u"Bergladen Aviso"_s,
            .senderEmail = u"desk@example.com"_s,
            .settings = {{u"franking-licence"_s, u"99000100"_s},
                         {u"layout"_s, u"A6"_s},
                         {u"format"_s, u"PDF"_s},
                         {u"resolution"_s, u"300"_s},
                         {u"item-number-first"_s, u"1"_s},
                         {u"item-number-last"_s, u"99999999"_s}},
            .secretVariables = {{u"client-id"_s, QString::fromLatin1(idVariable)},
                                {u"client-secret"_s, QString::fromLatin1(secretVariable)}},
            .isPractice = true};
}

QDate nextDispatchDay(const catalogue::Entry& entry, const model::Account& account, QDate today)
{
    constexpr int farthest = 14;
    for (int days = 1; days < farthest; ++days) {
        const QDate day = today.addDays(days);
        const bool isWeekday = day.dayOfWeek() <= Qt::Friday;
        if (isWeekday && catalogue::dayProblems(entry, account, {}, u"dispatch-date"_s, day, today).isEmpty())
            return day;
    }
    return today.addDays(1);
}

Result<QString> placeSampleOrders(const QDir& folder)
{
    QFile sample(u":/samples/orders.csv"_s);
    if (!sample.open(QIODevice::ReadOnly))
        return failure(Error::Kind::NotFound, u"file-missing"_s, sample.fileName());
    const QString path = folder.absoluteFilePath(u"orders.csv"_s);
    if (auto written = writeFile(path, sample.readAll()); !written)
        return std::unexpected(written.error());
    return path;
}

} // namespace aviso::cli
