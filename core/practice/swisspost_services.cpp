#include "core/practice/swisspost_services.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace aviso::practice {

namespace {

struct Basic
{
    QLatin1StringView name;
    Group group;
    QLatin1StringView additional;    ///< allowed, separated by blanks
    QLatin1StringView notifications; ///< allowed codes
};

constexpr auto allNotifications = "1 2 4 32 64 128 256 257"_L1;
constexpr auto sameDayNotifications = "1 32 64 128 258"_L1;

// Names are the codes in alphabetical order, so that the order in a request does not matter.
constexpr std::array basics{
    Basic{"ECO"_L1, Group::Parcels, "BLN RMP MAN FRA AS SI LQ AZS ZFZ"_L1, "1 2 4 32 64 257"_L1},
    Basic{"PRI"_L1, Group::Parcels, "BLN COLD RMP MAN FRA AS SI LQ SA AZS ZFZ"_L1, allNotifications},
    Basic{"ECO+SP"_L1, Group::Parcels, "BLN RMP FRA AS SI LQ AZS ZFZ"_L1, "1 2 4 32 64 257"_L1},
    Basic{"PRI+SP"_L1, Group::Parcels, "BLN RMP FRA AS SI LQ SA AZS ZFZ"_L1, allNotifications},
    Basic{"PPR"_L1, Group::Parcels, ""_L1, "1 2 4 32 64"_L1},
    Basic{"ECO+GAS"_L1, Group::Parcels, "RMP MAN FRA AS SI LQ"_L1, ""_L1},
    Basic{"GAS+PRI"_L1, Group::Parcels, "RMP MAN FRA AS SI LQ"_L1, ""_L1},
    Basic{"ECO+GAS+SP"_L1, Group::Parcels, "RMP FRA AS SI LQ"_L1, ""_L1},
    Basic{"GAS+PRI+SP"_L1, Group::Parcels, "RMP FRA AS SI LQ"_L1, ""_L1},
    Basic{"SEM"_L1, Group::Express, "BLN COLD RMP MAN FRA AS SI LQ"_L1, "1 2 4 32 64 128"_L1},
    Basic{"SEM+SP"_L1, Group::Express, "BLN RMP FRA AS SI LQ"_L1, "1 2 4 32 64 128"_L1},
    Basic{"SKB"_L1, Group::Express, "COLD RMP FRA AS SI LQ AZS"_L1, sameDayNotifications},
    Basic{"SKB+SP"_L1, Group::Express, "RMP FRA AS SI LQ AZS"_L1, sameDayNotifications},
    Basic{"GAS+SEM"_L1, Group::Express, "RMP MAN FRA AS SI LQ"_L1, ""_L1},
    Basic{"GAS+SKB"_L1, Group::Express, "RMP FRA AS SI LQ"_L1, ""_L1},
    Basic{"VL"_L1, Group::Solutions, "BLN AS SI SA AZS ZFZ"_L1, "1 2 4 32 64 128 256"_L1},
    Basic{"DIR"_L1, Group::Solutions, "COLD RMP FRA AS SI LQ AZS"_L1, sameDayNotifications},
    Basic{"DIRECT"_L1, Group::Solutions, "COLD RMP FRA AS SI LQ AZS"_L1, sameDayNotifications},
    Basic{"NOTIME_HomeDelivery"_L1, Group::Solutions, ""_L1, ""_L1},
    Basic{"NOTIME_PickupPoint"_L1, Group::Solutions, ""_L1, ""_L1},
    Basic{"RINL"_L1, Group::LettersDomestic, "AR BLN CEC RMP eAR"_L1, ""_L1},
    Basic{"APLUS"_L1, Group::LettersDomestic, "CEC"_L1, ""_L1},
    Basic{"DISP"_L1, Group::LettersDomestic, "CEC"_L1, ""_L1},
    Basic{"APOST"_L1, Group::LettersDomestic, "BLN"_L1, ""_L1},
    Basic{"BPOST"_L1, Group::LettersDomestic, "BLN"_L1, ""_L1},
    Basic{"GU"_L1, Group::LettersDomestic, "RMP SEM eAR"_L1, ""_L1},
    Basic{"BU"_L1, Group::LettersDomestic, "RMP"_L1, ""_L1},
    Basic{"PRI+RETR"_L1, Group::LettersAbroad, "AR CEC RMP"_L1, ""_L1},
    Basic{"INTL"_L1, Group::LettersAbroad, ""_L1, ""_L1},
};

constexpr auto basicCodeList =
    "ECO PRI SP PPR SEM SKB VL DIR DIRECT NOTIME_PickupPoint NOTIME_HomeDelivery GAS RINL APLUS "
    "DISP APOST BPOST GU BU RETR INTL"_L1;
constexpr auto additionalCodeList =
    "FRA MAN RMP SI AS COLD AMB DLOG BLN LQ SA AZS AR CEC eAR ZFZ0912 ZFZ1114 ZFZ1217 ZFZ1316 ZFZ1518 ZF16302100 "
    "ZF16301800 ZF17301900 ZF18302000 ZF19302100"_L1;

struct Combined
{
    QLatin1StringView code;
    QLatin1StringView parts;
};
constexpr std::array combinedCodes{
    Combined{"PRISI"_L1, "PRI SI"_L1},
    Combined{"PRI0912"_L1, "PRI ZFZ0912"_L1},
    Combined{"PRISI09"_L1, "PRI SI ZFZ0912"_L1},
    Combined{"PRI163021"_L1, "PRI ZF16302100"_L1},
    Combined{"PRIS163021"_L1, "PRI SI ZF16302100"_L1},
    Combined{"DIR0912"_L1, "DIR ZFZ0912"_L1},
    Combined{"DIRSI"_L1, "DIR SI"_L1},
    Combined{"DIRSI09"_L1, "DIR SI ZFZ0912"_L1},
    Combined{"VLSI"_L1, "VL SI"_L1},
};

struct Instruction
{
    QLatin1StringView code;
    QLatin1StringView refusedBy; ///< basic names; "*SP" every bulky, "*GAS" every business reply, "*" all
    QLatin1StringView exceptions = ""_L1;
};
constexpr std::array instructions{
    Instruction{"ZAW3211"_L1, "PPR DIR DIRECT"_L1},
    Instruction{"ZAW3212"_L1, "PPR DIR DIRECT *SP"_L1},
    Instruction{"ZAW3213"_L1, "PPR"_L1},
    Instruction{"ZAW3214"_L1, "PPR VL DIR DIRECT"_L1},
    Instruction{"ZAW3215"_L1, "PPR VL ECO+GAS+SP GAS+PRI+SP"_L1},
    Instruction{"ZAW3216"_L1, "PPR VL DIR DIRECT ECO ECO+SP"_L1},
    Instruction{"ZAW3217"_L1, "PPR SEM SEM+SP GAS+SEM SKB SKB+SP GAS+SKB DIR DIRECT"_L1},
    Instruction{"ZAW3218"_L1, "PPR SEM SEM+SP GAS+SEM SKB SKB+SP GAS+SKB"_L1},
    Instruction{"ZAW3219"_L1, "PPR VL DIR DIRECT"_L1},
    Instruction{"ZAW3220"_L1, "PPR VL"_L1},
    Instruction{"ZAW3222"_L1, "*"_L1, "VL DIR DIRECT"_L1},
    Instruction{"ZAW3232"_L1, "PPR VL *GAS"_L1},
    Instruction{"ZAW3233"_L1, "PPR VL ECO ECO+SP PRI+SP *GAS"_L1},
    Instruction{"ZAW3234"_L1, "PPR *GAS"_L1},
};

bool listed(QLatin1StringView list, QStringView word)
{
    for (const auto part : list.tokenize(u' '))
        if (part == word)
            return true;
    return false;
}

const Basic* basicNamed(QStringView name)
{
    const auto it = std::find_if(basics.begin(), basics.end(), [&](const Basic& b) { return b.name == name; });
    return it == basics.end() ? nullptr : &*it;
}

QStringList expanded(const QString& code)
{
    for (const Combined& combined : combinedCodes) {
        if (combined.code == code)
            return QString(combined.parts).split(u' ');
    }
    return {code};
}

void addOnce(QStringList& list, const QString& value)
{
    if (!list.contains(value))
        list.append(value);
}

} // namespace

bool Services::has(QStringView code) const
{
    return basicCodes.contains(code) || additional.contains(code) || instructions.contains(code);
}

Services servicesOf(const QStringList& codes)
{
    Services out;
    const bool isCourtLetter = codes.contains(u"GU"_s);
    for (const QString& code : codes) {
        const QStringList parts = expanded(code);
        for (const QString& part : parts) {
            const bool isNightOfCourtLetter = isCourtLetter && part == "SEM"_L1;
            if (!isNightOfCourtLetter && listed(basicCodeList, part)) {
                addOnce(out.basicCodes, part);
            } else if (isNightOfCourtLetter || listed(additionalCodeList, part)) {
                addOnce(out.additional, part);
                if (parts.size() > 1)
                    addOnce(out.impliedByCombined, part);
            } else if (std::any_of(instructions.begin(), instructions.end(),
                                   [&](const Instruction& i) { return i.code == part; })) {
                addOnce(out.instructions, part);
            } else {
                addOnce(out.unknown, part);
            }
        }
    }
    QStringList sorted = out.basicCodes;
    sorted.sort();
    if (const Basic* basic = basicNamed(sorted.join(u'+'))) {
        out.basic = basic->name;
        out.group = basic->group;
    }
    return out;
}

bool isAdditionalAllowed(const Services& services, const QString& code)
{
    if (services.impliedByCombined.contains(code))
        return true;
    const Basic* basic = basicNamed(services.basic);
    if (!basic)
        return true;
    const bool isTimeSlot = code.startsWith("ZF"_L1);
    const bool isThermoCare = code == "AMB"_L1 || code == "DLOG"_L1;
    return listed(basic->additional, isTimeSlot ? u"ZFZ"_s : isThermoCare ? u"COLD"_s : code);
}

bool isInstructionAllowed(const Services& services, const QString& code)
{
    if (services.basic.isEmpty())
        return true;
    if (services.isLetter() || services.isNotime())
        return false;
    const auto it =
        std::find_if(instructions.begin(), instructions.end(), [&](const Instruction& i) { return i.code == code; });
    if (it == instructions.end())
        return false;
    if (it->refusedBy == "*"_L1)
        return listed(it->exceptions, services.basic);
    return !listed(it->refusedBy, services.basic) &&
           !(listed(it->refusedBy, u"*SP") && services.basicCodes.contains(u"SP"_s)) &&
           !(listed(it->refusedBy, u"*GAS") && services.basicCodes.contains(u"GAS"_s));
}

bool isNotificationAllowed(const Services& services, int code)
{
    const Basic* basic = basicNamed(services.basic);
    return !basic || listed(basic->notifications, QString::number(code));
}

const LayoutLimits* layoutLimits(QStringView name)
{
    static const std::array layouts{
        LayoutLimits{.name = u"A7"_s, .widthMm = 105, .heightMm = 74, .services = 1, .instructions = 0},
        LayoutLimits{.name = u"A6"_s, .widthMm = 105, .heightMm = 148, .services = 3, .instructions = 2},
        LayoutLimits{.name = u"A5"_s, .widthMm = 148, .heightMm = 210, .services = 5, .instructions = 4},
        LayoutLimits{.name = u"FE"_s, .widthMm = 105, .heightMm = 62, .services = 1, .instructions = 0},
    };
    const auto it = std::find_if(layouts.begin(), layouts.end(), [&](const auto& l) { return l.name == name; });
    return it == layouts.end() ? nullptr : &*it;
}

bool isLayoutForGroup(QStringView layout, const Services& services)
{
    if (services.group == Group::None)
        return true;
    const bool isDirect = services.basic == "DIR"_L1 || services.basic == "DIRECT"_L1;
    const bool isCourtOrDebt = services.basic == "GU"_L1 || services.basic == "BU"_L1;
    if (layout == "A7"_L1)
        return services.group == Group::Parcels || isDirect || services.isLetter();
    if (layout == "A6"_L1)
        return !isCourtOrDebt;
    if (layout == "A5"_L1)
        return !services.isLetter();
    return services.isLetter();
}

int addressLines(QStringView layout, const Services& services)
{
    const bool isCrowded = layout == "A6"_L1 && services.instructions.size() >= 2;
    if (services.isLetter())
        return layout == "A6"_L1 ? 8 : 6;
    if (services.isNotime())
        return layout == "A6"_L1 ? 3 : 7;
    if (services.basic == "VL"_L1)
        return isCrowded ? 5 : 7;
    if (services.group == Group::Solutions)
        return layout == "A7"_L1 || isCrowded ? 5 : 7;
    return layout == "A7"_L1 || isCrowded ? 6 : 8;
}

int countedServices(const Services& services)
{
    const auto withOwnBarcode = [](const QString& code) {
        return code == "SEM"_L1 || code == "SKB"_L1 || !serviceBarcode(code).isEmpty();
    };
    const auto basic =
        services.isLetter() ? 0 : std::count_if(services.basicCodes.begin(), services.basicCodes.end(), withOwnBarcode);
    return static_cast<int>(basic + services.additional.size());
}

QString serviceBarcode(const QString& code)
{
    struct Row
    {
        QLatin1StringView code;
        QLatin1StringView digits;
    };
    static constexpr std::array rows{
        Row{"PRI"_L1, "0509"_L1}, Row{"SI"_L1, "0307"_L1},  Row{"AS"_L1, "0308"_L1},  Row{"SP"_L1, "0309"_L1},
        Row{"FRA"_L1, "0310"_L1}, Row{"RMP"_L1, "0322"_L1}, Row{"BLN"_L1, "0341"_L1}, Row{"MAN"_L1, "0421"_L1},
        Row{"SA"_L1, "0543"_L1},  Row{"LQ"_L1, "0549"_L1},  Row{"AZS"_L1, "0581"_L1}, Row{"COLD"_L1, "3781"_L1},
    };
    for (const Row& row : rows)
        if (row.code == code)
            return row.digits;
    return code.startsWith("ZAW"_L1) ? code.mid(3) : QString();
}

} // namespace aviso::practice
