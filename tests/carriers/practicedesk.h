#pragma once

#include "core/practice/office.h"
#include "tests/carriers/practicerequests.h"

#include <QDateTime>

using namespace Qt::Literals::StringLiterals;

inline constexpr QLatin1StringView labelPath("/swisspost/barcode/v1/generateAddressLabel");

class StillClock final : public aviso::Clock
{
public:
    QDateTime now() const override { return m_now; }
    void pass(qint64 seconds) { m_now = m_now.addSecs(seconds); }

private:
    QDateTime m_now = QDateTime::fromString(u"2026-11-23T08:00:00Z"_s, Qt::ISODate);
};

/// The post in the same process, without sockets, on a clock that stands still.
struct Desk
{
    StillClock clock;
    aviso::practice::Office office;
    QByteArray token;

    explicit Desk(aviso::practice::OfficeSettings settings = {}) : office(std::move(settings), clock) { signIn(); }

    aviso::practice::Answer post(QLatin1StringView path, const QByteArray& body, const QByteArray& authorization = {})
    {
        return office.answer(
            {.method = "POST", .path = path, .headers = {{"authorization", authorization}}, .body = body});
    }
    void signIn()
    {
        const aviso::practice::Answer answer =
            post("/swisspost/OAuth/token"_L1,
                 "grant_type=client_credentials&client_id=a&client_secret=b&scope=DCAPI_BARCODE_READ");
        token = QJsonDocument::fromJson(answer.body).object().value("access_token"_L1).toString().toLatin1();
    }
    aviso::practice::Answer label(const QJsonObject& request)
    {
        return post(labelPath, QJsonDocument(request).toJson(), "Bearer " + token);
    }
    static QJsonObject item(const aviso::practice::Answer& answer)
    {
        return QJsonDocument::fromJson(answer.body).object().value("item"_L1).toObject();
    }
    static QString firstCode(const aviso::practice::Answer& answer)
    {
        return item(answer).value("errors"_L1).toArray().first().toObject().value("code"_L1).toString();
    }
    /// "path?query" as it stands in an address.
    aviso::practice::Answer get(const QString& target, const QByteArray& authorization = {})
    {
        return office.answer({.path = target.section(u'?', 0, 0),
                              .query = QUrlQuery(target.section(u'?', 1)),
                              .headers = {{"authorization", authorization}}});
    }
    QJsonObject getObject(const QString& target) { return QJsonDocument::fromJson(get(target).body).object(); }
    void passHours(double hours) { clock.pass(static_cast<qint64>(hours * 3600)); }
    void arm(const QByteArray& fault) { post("/practice/faults"_L1, fault); }
};

/// The plain parcel with an item number, so that the scenario is known beforehand.
inline QString bookNumbered(Desk& desk, int number)
{
    desk.signIn();
    const QJsonObject request = withValue(plainParcel(), u"item.itemNumber"_s, QString::number(number));
    return Desk::item(desk.label(request)).value("identCode"_L1).toString();
}
