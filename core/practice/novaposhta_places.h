#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace aviso::practice::novaposhta {

struct Area
{
    QString ref = {};
    QString name = {}; ///< "Львівська"
    QString nameRu = {};
};

/// A town or village, with both of the keys under which the carrier knows it.
struct Settlement
{
    QString ref = {};     ///< for streets, redirects and returns
    QString cityRef = {}; ///< for waybills
    QString name = {};
    QString nameRu = {};
    QString latin = {};
    QString type = {}; ///< "м.", "смт", "с."
    QString area = {};
    QString region = {}; ///< district; empty in the centre of an area
    QString postcode = {};
    int cityId = 0;
    double latitude = 0;
    double longitude = 0;
    enum class Doors { Served, NotServed } doors = Doors::Served;
};

struct Street
{
    QString ref = {};
    QString settlementRef = {};
    QString cityRef = {};
    QString type = {}; ///< "вул."
    QString name = {};
};

/// Centimetres.
struct Box
{
    int length = 0;
    int width = 0;
    int height = 0;
};

/// A branch, a locker or a shop.
struct Point
{
    enum class Kind { Branch, CargoBranch, Locker, BankLocker, Shop };

    QString ref = {};
    Kind kind = Kind::Branch;
    int number = 0;
    int siteKey = 0;
    qsizetype settlement = 0; ///< index in Places::settlements
    QString street = {};      ///< "вул. Шевченка, 12"
    double placeMost = 0;     ///< kg; 0 none
    double totalMost = 0;     ///< kg; 0 none
    int valueMost = 0;        ///< UAH; 0 none
    Box box = {};
    QString machineType = {}; ///< who can reach a locker: "FullDayService"; empty at a branch
    QString status = QStringLiteral("Working");
    enum class Cells { Free, Full } cells = Cells::Free;
    enum class Payment { Taken, NotTaken } payment = Payment::Taken;

    bool isLocker() const { return kind == Kind::Locker || kind == Kind::BankLocker; }
    bool isWorking() const { return status == QLatin1StringView("Working"); }
};

/// Made up, always the same: about 30 settlements with streets and 200 points.
struct Places
{
    QList<Area> areas = {};
    QList<Settlement> settlements = {};
    QList<Street> streets = {};
    QList<Point> points = {};

    const Settlement* byCity(const QString& cityRef) const;
    const Settlement* bySettlement(const QString& ref) const;
    /// The first of that name; `area` and `region` narrow it down where they are not empty.
    const Settlement* byName(const QString& name, const QString& area = {}, const QString& region = {}) const;
    const Point* point(const QString& ref) const;
    const Point* pointByNumber(const QString& cityRef, int number) const;
    /// "74/12": the city's number and the point's.
    const Point* pointByIndex(const QString& index) const;
    const Street* street(const QString& ref) const;
    const Settlement& settlementOf(const Point& point) const { return settlements[point.settlement]; }
};

/// Any thread.
const Places& places();

QString typeRef(Point::Kind kind);
QString description(const Point& point);
QString shortAddress(const Point& point);
QString indexOf(const Point& point);
/// A row of getWarehouses.
QJsonObject pointJson(const Point& point);

} // namespace aviso::practice::novaposhta
