#include "core/model/scancode.h"

#include <algorithm>
#include <array>

namespace aviso::model {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QChar separator(0x1D);
constexpr qsizetype ssccLength = 18;

/// A kind of element by the first digits of its identifier (GS1 General Specifications, table 7.8.5-1 for the lengths
/// that are known beforehand, section 3.2 for the others).
struct ElementKind
{
    QLatin1StringView start = {};
    int identifier = 2; ///< digits of the whole identifier
    int value = 0;      ///< characters; 0: up to the separator
};

constexpr std::array elementKinds{
    ElementKind{"00"_L1, 2, 18}, ElementKind{"01"_L1, 2, 14}, ElementKind{"02"_L1, 2, 14}, ElementKind{"11"_L1, 2, 6},
    ElementKind{"12"_L1, 2, 6},  ElementKind{"13"_L1, 2, 6},  ElementKind{"15"_L1, 2, 6},  ElementKind{"16"_L1, 2, 6},
    ElementKind{"17"_L1, 2, 6},  ElementKind{"20"_L1, 2, 2},  ElementKind{"31"_L1, 4, 6},  ElementKind{"32"_L1, 4, 6},
    ElementKind{"33"_L1, 4, 6},  ElementKind{"34"_L1, 4, 6},  ElementKind{"35"_L1, 4, 6},  ElementKind{"36"_L1, 4, 6},
    ElementKind{"41"_L1, 3, 13}, ElementKind{"10"_L1, 2},     ElementKind{"21"_L1, 2},     ElementKind{"22"_L1, 2},
    ElementKind{"23"_L1, 3},     ElementKind{"24"_L1, 3},     ElementKind{"25"_L1, 3},     ElementKind{"30"_L1, 2},
    ElementKind{"37"_L1, 2},     ElementKind{"39"_L1, 4},     ElementKind{"40"_L1, 3},     ElementKind{"42"_L1, 3},
    ElementKind{"43"_L1, 4},     ElementKind{"70"_L1, 4},     ElementKind{"71"_L1, 3},     ElementKind{"72"_L1, 4},
    ElementKind{"80"_L1, 4},     ElementKind{"81"_L1, 4},     ElementKind{"82"_L1, 4},     ElementKind{"90"_L1, 2},
    ElementKind{"91"_L1, 2},     ElementKind{"92"_L1, 2},     ElementKind{"93"_L1, 2},     ElementKind{"94"_L1, 2},
    ElementKind{"95"_L1, 2},     ElementKind{"96"_L1, 2},     ElementKind{"97"_L1, 2},     ElementKind{"98"_L1, 2},
    ElementKind{"99"_L1, 2},
};

/// Elements whose value names something of a desk: SSCC, customer's order, consignment, shipment, routing.
constexpr std::array naming{"00"_L1, "400"_L1, "401"_L1, "402"_L1, "403"_L1};

bool areDigits(QStringView text)
{
    return !text.isEmpty() &&
           std::ranges::all_of(text, [](QChar c) { return c >= QLatin1Char('0') && c <= QLatin1Char('9'); });
}

const ElementKind* kindOf(QStringView rest)
{
    for (const ElementKind& kind : elementKinds)
        if (rest.startsWith(kind.start) && rest.size() > kind.identifier && areDigits(rest.first(kind.identifier)))
            return &kind;
    return nullptr;
}

/// All of them, or none when the text breaks off or knows no such identifier.
QList<Gs1Element> elementsOf(QStringView rest)
{
    QList<Gs1Element> elements;
    while (!rest.isEmpty()) {
        if (rest.front() == separator) {
            rest = rest.sliced(1);
            continue;
        }
        const ElementKind* kind = kindOf(rest);
        if (!kind)
            return {};
        const QStringView identifier = rest.first(kind->identifier);
        rest = rest.sliced(kind->identifier);
        const qsizetype end = rest.indexOf(separator);
        qsizetype length = end < 0 ? rest.size() : end;
        if (kind->value > 0 && length < kind->value)
            return {};
        if (kind->value > 0)
            length = kind->value;
        elements.append({.identifier = identifier.toString(), .value = rest.first(length).toString()});
        rest = rest.sliced(length);
    }
    return elements;
}

/// Symbologies whose content is GS1's: GS1-128, GS1 DataBar, GS1 DataMatrix, GS1 QR and GS1 DotCode.
bool isGs1(const QString& symbology)
{
    static const QStringList known{u"C1"_s, u"e0"_s, u"d2"_s, u"Q3"_s, u"J1"_s};
    return known.contains(symbology);
}

} // namespace

ScanCode readScan(QStringView typed)
{
    QStringView rest = typed.trimmed();
    ScanCode code;
    // "]" + a letter for the symbology + a digit or letter for its options
    if (rest.size() > 3 && rest[0] == u']' && rest[1].isLetter() && rest[2].isLetterOrNumber()) {
        code.symbology = rest.sliced(1, 2).toString();
        rest = rest.sliced(3);
    }
    while (!rest.isEmpty() && rest.front() == separator) // some send it for the symbol's own FNC1
        rest = rest.sliced(1);
    code.text = rest.toString();
    if (isGs1(code.symbology) || rest.contains(separator))
        code.elements = elementsOf(rest);
    return code;
}

QStringList namesIn(const ScanCode& code)
{
    QStringList names;
    const auto add = [&names](const QString& name) {
        if (!name.isEmpty() && !names.contains(name))
            names.append(name);
    };
    add(code.text);
    for (const auto& identifier : naming)
        for (const Gs1Element& element : code.elements)
            if (element.identifier == identifier)
                add(element.value);
    QString digits = code.text;
    digits.remove(u'.').remove(u' ');
    if (areDigits(digits)) {
        add(digits);
        // An SSCC in a plain symbol, or from a scanner that sends no symbology.
        if (digits.size() == ssccLength + 2 && digits.startsWith("00"_L1))
            add(digits.sliced(2));
    }
    return names;
}

std::optional<DeskCard> deskCard(const ScanCode& code)
{
    const QString text = code.text.toUpper();
    for (const auto kind : {DeskCard::Kind::Preset, DeskCard::Kind::Command}) {
        const QString start = cardText({.kind = kind});
        if (text.startsWith(start) && text.size() > start.size())
            return DeskCard{.kind = kind, .name = text.sliced(start.size())};
    }
    return std::nullopt;
}

QString cardText(const DeskCard& card)
{
    return (card.kind == DeskCard::Kind::Preset ? u"AVISO-P-"_s : u"AVISO-C-"_s) + card.name;
}

} // namespace aviso::model
