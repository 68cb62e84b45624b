#include "core/practice/novaposhta_places.h"

#include "core/practice/novaposhta_wire.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace aviso::practice::novaposhta {

namespace {

struct Town
{
    QStringView name;
    QStringView nameRu;
    QStringView latin;
    QStringView type;
    QStringView area;
    QStringView areaRu;
    QStringView region;
    double latitude;
    double longitude;
    int points;
};

constexpr std::array towns{
    Town{u"Київ", u"Киев", u"Kyiv", u"м.", u"Київська", u"Киевская", u"", 50.45, 30.52, 34},
    Town{u"Львів", u"Львов", u"Lviv", u"м.", u"Львівська", u"Львовская", u"", 49.84, 24.03, 22},
    Town{u"Дніпро", u"Днепр", u"Dnipro", u"м.", u"Дніпропетровська", u"Днепропетровская", u"", 48.46, 35.05, 18},
    Town{u"Одеса", u"Одесса", u"Odesa", u"м.", u"Одеська", u"Одесская", u"", 46.48, 30.73, 17},
    Town{u"Харків", u"Харьков", u"Kharkiv", u"м.", u"Харківська", u"Харьковская", u"", 49.99, 36.23, 15},
    Town{u"Вінниця", u"Винница", u"Vinnytsia", u"м.", u"Вінницька", u"Винницкая", u"", 49.23, 28.47, 9},
    Town{u"Запоріжжя", u"Запорожье", u"Zaporizhzhia", u"м.", u"Запорізька", u"Запорожская", u"", 47.84, 35.14, 7},
    Town{u"Полтава", u"Полтава", u"Poltava", u"м.", u"Полтавська", u"Полтавская", u"", 49.59, 34.55, 6},
    Town{u"Тернопіль", u"Тернополь", u"Ternopil", u"м.", u"Тернопільська", u"Тернопольская", u"", 49.55, 25.59, 6},
    Town{u"Чернівці", u"Черновцы", u"Chernivtsi", u"м.", u"Чернівецька", u"Черновицкая", u"", 48.29, 25.94, 5},
    Town{u"Ужгород", u"Ужгород", u"Uzhhorod", u"м.", u"Закарпатська", u"Закарпатская", u"", 48.62, 22.29, 5},
    Town{u"Миколаїв", u"Николаев", u"Mykolaiv", u"м.", u"Миколаївська", u"Николаевская", u"", 46.97, 32.0, 5},
    Town{u"Рівне", u"Ровно", u"Rivne", u"м.", u"Рівненська", u"Ровенская", u"", 50.62, 26.25, 4},
    Town{u"Луцьк", u"Луцк", u"Lutsk", u"м.", u"Волинська", u"Волынская", u"", 50.75, 25.34, 4},
    Town{u"Житомир", u"Житомир", u"Zhytomyr", u"м.", u"Житомирська", u"Житомирская", u"", 50.25, 28.66, 4},
    Town{u"Суми", u"Сумы", u"Sumy", u"м.", u"Сумська", u"Сумская", u"", 50.91, 34.8, 4},
    Town{u"Черкаси", u"Черкассы", u"Cherkasy", u"м.", u"Черкаська", u"Черкасская", u"", 49.44, 32.06, 4},
    Town{u"Чернігів", u"Чернигов", u"Chernihiv", u"м.", u"Чернігівська", u"Черниговская", u"", 51.5, 31.29, 4},
    Town{u"Хмельницький", u"Хмельницкий", u"Khmelnytskyi", u"м.", u"Хмельницька", u"Хмельницкая", u"", 49.42, 27.0, 4},
    Town{u"Івано-Франківськ", u"Ивано-Франковск", u"Ivano-Frankivsk", u"м.", u"Івано-Франківська", u"Ивано-Франковская",
         u"", 48.92, 24.71, 4},
    Town{u"Кропивницький", u"Кропивницкий", u"Kropyvnytskyi", u"м.", u"Кіровоградська", u"Кировоградская", u"", 48.51,
         32.26, 3},
    Town{u"Біла Церква", u"Белая Церковь", u"Bila Tserkva", u"м.", u"Київська", u"Киевская", u"Білоцерківський", 49.8,
         30.12, 3},
    Town{u"Бровари", u"Бровары", u"Brovary", u"м.", u"Київська", u"Киевская", u"Броварський", 50.51, 30.79, 3},
    Town{u"Кременчук", u"Кременчуг", u"Kremenchuk", u"м.", u"Полтавська", u"Полтавская", u"Кременчуцький", 49.07, 33.42,
         3},
    Town{u"Мукачево", u"Мукачево", u"Mukachevo", u"м.", u"Закарпатська", u"Закарпатская", u"Мукачівський", 48.44, 22.72,
         2},
    Town{u"Дрогобич", u"Дрогобыч", u"Drohobych", u"м.", u"Львівська", u"Львовская", u"Дрогобицький", 49.35, 23.51, 2},
    Town{u"Миколаїв", u"Николаев", u"Mykolaiv", u"м.", u"Львівська", u"Львовская", u"Стрийський", 49.52, 23.99, 1},
    Town{u"Славське", u"Славское", u"Slavske", u"смт", u"Львівська", u"Львовская", u"Стрийський", 48.85, 23.45, 1},
    Town{u"Опішня", u"Опошня", u"Opishnia", u"смт", u"Полтавська", u"Полтавская", u"Полтавський", 49.96, 34.61, 1},
    Town{u"Шешори", u"Шешоры", u"Sheshory", u"с.", u"Івано-Франківська", u"Ивано-Франковская", u"Косівський", 48.33,
         24.98, 0},
};

constexpr std::array<QStringView, 12> streetNames{
    u"Шевченка", u"Франка", u"Лесі Українки", u"Соборна",  u"Грушевського", u"Незалежності",
    u"Хрещата",  u"Садова", u"Вишнева",       u"Гончарна", u"Набережна",    u"Січових Стрільців"};

Point::Kind kindOf(int i)
{
    if (i % 9 == 8)
        return Point::Kind::Shop;
    if (i % 11 == 10)
        return Point::Kind::BankLocker;
    if (i == 0 || i % 8 == 6)
        return Point::Kind::CargoBranch;
    return i % 2 == 1 ? Point::Kind::Locker : Point::Kind::Branch;
}

void limit(Point& point, int i)
{
    static const QStringList machines{u"ForResidentsOfEntrance"_s,
                                      u"ForResidentsOfEntrance"_s,
                                      u"FullDayService"_s,
                                      u"ForResidentsOfEntrance"_s,
                                      u"PartTime"_s,
                                      QString()};
    switch (point.kind) {
    case Point::Kind::Locker:
    case Point::Kind::BankLocker:
        point.placeMost = 20;
        point.valueMost = 10000;
        point.box = point.kind == Point::Kind::BankLocker ? Box{60, 38, 26} : Box{60, 40, 30};
        // The first locker of a town is one that anyone can open.
        point.machineType = i == 1 ? u"FullDayService"_s : machines[(i / 2) % machines.size()];
        point.payment = i % 3 == 2 ? Point::Payment::NotTaken : Point::Payment::Taken;
        break;
    case Point::Kind::CargoBranch:
        point.placeMost = 1100;
        point.box = {300, 170, 170};
        break;
    case Point::Kind::Shop:
        point.placeMost = 10;
        point.totalMost = 10;
        point.valueMost = 5000;
        point.box = {60, 40, 40};
        break;
    case Point::Kind::Branch:
        point.placeMost = 30;
        point.totalMost = 1100;
        point.box = {120, 70, 70};
        break;
    }
}

void addPoints(Places& all, qsizetype town, int count)
{
    const Settlement& place = all.settlements[town];
    for (int i = 0; i < count; ++i) {
        const auto seed = static_cast<size_t>(i) * 5 + static_cast<size_t>(town);
        Point point{.ref = refFor(u"point %1 %2"_s.arg(place.cityRef).arg(i)),
                    .kind = kindOf(i),
                    .number = i + 1,
                    .siteKey = static_cast<int>(all.points.size()) + 101,
                    .settlement = town,
                    .street = u"вул. %1, %2"_s.arg(streetNames[seed % streetNames.size()]).arg(seed % 90 + 1)};
        // Lockers of the carrier count from 3000 on, as they do beside branches.
        if (point.isLocker())
            point.number += 3000;
        limit(point, i);
        if (town == 0 && i == 4)
            point.status = u"TemporarilyClosed"_s;
        if (town == 0 && i == 3)
            point.cells = Point::Cells::Full;
        all.points.append(point);
    }
}

void addTown(Places& all, const Town& town)
{
    const int id = static_cast<int>(all.settlements.size()) + 1;
    const QString words = town.name.toString() + u' ' + town.area.toString() + u' ' + town.region.toString();
    const QString areaRef = refFor(u"area "_s + town.area.toString());
    if (std::ranges::none_of(all.areas, [&](const Area& area) { return area.ref == areaRef; }))
        all.areas.append({.ref = areaRef, .name = town.area.toString(), .nameRu = town.areaRu.toString()});
    const Settlement settlement{.ref = refFor(u"settlement "_s + words),
                                .cityRef = refFor(u"city "_s + words),
                                .name = town.name.toString(),
                                .nameRu = town.nameRu.toString(),
                                .latin = town.latin.toString(),
                                .type = town.type.toString(),
                                .area = town.area.toString(),
                                .region = town.region.toString(),
                                .postcode = QString::number(10000 + id * 1000),
                                .cityId = id,
                                .latitude = town.latitude,
                                .longitude = town.longitude,
                                .doors = town.type.toString() == u"с."_s ? Settlement::Doors::NotServed
                                                                         : Settlement::Doors::Served};
    all.settlements.append(settlement);
    if (settlement.doors == Settlement::Doors::Served)
        for (const QStringView name : streetNames)
            all.streets.append({.ref = refFor(u"street "_s + settlement.ref + name.toString()),
                                .settlementRef = settlement.ref,
                                .cityRef = settlement.cityRef,
                                .type = name.toString() == u"Незалежності"_s ? u"просп."_s : u"вул."_s,
                                .name = name.toString()});
    addPoints(all, all.settlements.size() - 1, town.points);
}

Places built()
{
    Places all;
    for (const Town& town : towns)
        addTown(all, town);
    return all;
}

template <class List, class Is>
auto firstOf(const List& list, Is is) -> decltype(&list.first())
{
    const auto found = std::ranges::find_if(list, is);
    return found == list.end() ? nullptr : &*found;
}

} // namespace

const Places& places()
{
    static const Places all = built();
    return all;
}

const Settlement* Places::byCity(const QString& cityRef) const
{
    return firstOf(settlements, [&](const Settlement& each) { return each.cityRef == cityRef; });
}

const Settlement* Places::bySettlement(const QString& ref) const
{
    return firstOf(settlements, [&](const Settlement& each) { return each.ref == ref; });
}

const Settlement* Places::byName(const QString& name, const QString& area, const QString& region) const
{
    const auto fits = [](const QString& has, const QString& wanted) {
        return wanted.isEmpty() || has.compare(wanted, Qt::CaseInsensitive) == 0;
    };
    return firstOf(settlements, [&](const Settlement& each) {
        return each.name.compare(name, Qt::CaseInsensitive) == 0 && fits(each.area, area) && fits(each.region, region);
    });
}

const Point* Places::point(const QString& ref) const
{
    return firstOf(points, [&](const Point& each) { return each.ref == ref; });
}

const Point* Places::pointByNumber(const QString& cityRef, int number) const
{
    return firstOf(points, [&](const Point& each) {
        return each.number == number && settlements[each.settlement].cityRef == cityRef;
    });
}

const Point* Places::pointByIndex(const QString& index) const
{
    return firstOf(points, [&](const Point& each) { return indexOf(each) == index; });
}

const Street* Places::street(const QString& ref) const
{
    return firstOf(streets, [&](const Street& each) { return each.ref == ref; });
}

QString indexOf(const Point& point)
{
    return u"%1/%2"_s.arg(places().settlementOf(point).cityId).arg(point.number);
}

} // namespace aviso::practice::novaposhta
