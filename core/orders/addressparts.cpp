#include "core/orders/addressparts.h"

#include "core/base/textlength.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <utility>

namespace aviso::orders {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isAllDigits(QStringView text)
{
    return !text.isEmpty() && std::ranges::all_of(text, isDigit);
}

/// True for "12", "12a", "12 A", "12-14", "12/3", "12bis": what stands for a house number at the end of a
/// street.
bool isHouseNumber(QStringView text)
{
    static const QRegularExpression pattern(
        uR"(\A\d{1,5}\s?(?:[A-Za-z]|bis|ter|quater)?(?:\s?[-/+.]\s?\d{0,5}[A-Za-z]?)?\z)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return text.size() <= 12 && pattern.match(text).hasMatch();
}

bool isPoBox(QStringView text)
{
    static const std::array words{folded(u"postfach"), folded(u"case postale"),  folded(u"casella postale"),
                                  folded(u"po box"),   folded(u"p.o. box"),      folded(u"p.o.box"),
                                  folded(u"postbox"),  folded(u"boite postale"), folded(u"абонентська скринька")};
    // Most streets do not begin with one of these letters: only for those the text is folded.
    const QChar first = text.isEmpty() ? QChar() : text.front().toCaseFolded();
    if (first != u'p' && first != u'c' && first != u'b' && first != u'\u0430')
        return false;
    const QString plain = folded(text);
    return std::ranges::any_of(words, [&](const QString& name) {
        const QStringView rest = plain.startsWith(name) ? QStringView(plain).sliced(name.size()) : QStringView();
        const bool isAlone = plain == name;
        return isAlone || (!rest.isEmpty() && (rest.front() == u' ' || rest.front() == u':' || isDigit(rest.front())));
    });
}

void splitStreet(model::Consignee& consignee)
{
    const QStringView street = consignee.street;
    if (!consignee.houseNumber.isEmpty() || street.isEmpty() || std::ranges::none_of(street, isDigit))
        return;
    // From the left, so that "Rue 12 bis" keeps its whole number; a street that is a number only stays.
    for (qsizetype space = street.indexOf(u' '); space > 0; space = street.indexOf(u' ', space + 1)) {
        const QStringView number = street.sliced(space + 1).trimmed();
        QStringView name = street.first(space).trimmed();
        if (!isHouseNumber(number) || std::ranges::none_of(name, [](QChar c) { return c.isLetter(); }))
            continue;
        if (name.endsWith(u','))
            name.chop(1);
        consignee.houseNumber = number.toString();
        consignee.street = name.toString();
        return;
    }
}

void splitTown(model::Consignee& consignee)
{
    if (!consignee.postcode.isEmpty())
        return;
    static const QRegularExpression pattern(uR"(\A((?:[A-Za-z]{1,2}[- ])?\d{4,5})\s+(\D.*)\z)"_s);
    if (const auto match = pattern.match(consignee.city); match.hasMatch()) {
        consignee.postcode = match.captured(1);
        consignee.city = match.captured(2);
    }
}

int postcodeDigits(QStringView country)
{
    static const std::array four{u"CH"_s, u"LI"_s, u"AT"_s, u"BE"_s, u"DK"_s,
                                 u"NO"_s, u"HU"_s, u"LU"_s, u"SI"_s, u"BG"_s};
    static const std::array five{u"DE"_s, u"FR"_s, u"IT"_s, u"ES"_s, u"FI"_s,
                                 u"UA"_s, u"EE"_s, u"HR"_s, u"MC"_s, u"SM"_s};
    if (std::ranges::find(four, country) != four.end())
        return 4;
    return std::ranges::find(five, country) != five.end() ? 5 : 0;
}

} // namespace

void takeApart(model::Consignee& consignee)
{
    if (consignee.poBox.isEmpty() && isPoBox(consignee.street))
        consignee.poBox = std::exchange(consignee.street, QString());
    splitStreet(consignee);
    splitTown(consignee);
}

QString plainPostcode(const QString& text, QStringView country)
{
    QString trimmed = text.trimmed();
    const qsizetype dash = std::max(trimmed.indexOf(u'-'), trimmed.indexOf(u' '));
    if (dash < 1 || dash > 2 || !isAllDigits(QStringView(trimmed).sliced(dash + 1)))
        return trimmed;
    const QString prefix = trimmed.first(dash).toUpper();
    const bool isOfCountry =
        prefix == country || (prefix.size() == 1 && country.startsWith(prefix)) || prefix == "FL"_L1;
    return isOfCountry ? trimmed.sliced(dash + 1) : trimmed;
}

bool isLiechtensteinPostcode(QStringView postcode)
{
    return postcode.size() == 4 && isAllDigits(postcode) && postcode >= u"9485"_s && postcode <= u"9498"_s;
}

bool isPlausiblePostcode(QStringView postcode, QStringView country)
{
    if (country == "LI"_L1)
        return isLiechtensteinPostcode(postcode);
    if (country == "CH"_L1)
        return postcode.size() == 4 && isAllDigits(postcode) && postcode >= u"1000"_s && postcode <= u"9699"_s &&
               !isLiechtensteinPostcode(postcode);
    if (const int digits = postcodeDigits(country))
        return postcode.size() == digits && isAllDigits(postcode);
    return postcode.size() <= 10;
}

QString internationalPhone(const QList<catalogue::PhonePlan>& plans, const QString& text, QStringView country)
{
    if (const auto number = catalogue::readPhone(plans, text, country); !number.international.isEmpty())
        return number.international;
    // A spreadsheet eats the plus sign as well: "41791234567".
    if (!isAllDigits(text) || text.startsWith(u'0'))
        return text;
    const auto number = catalogue::readPhone(plans, u'+' + text, country);
    const bool isOfCountry = std::ranges::any_of(plans, [&](const catalogue::PhonePlan& plan) {
        return plan.country == country && text.startsWith(plan.callingCode);
    });
    return isOfCountry && number.isMobile && !number.international.isEmpty() ? number.international : text;
}

QString plainEmail(const QString& text)
{
    // Almost every address is plain already.
    const bool isPlain =
        std::ranges::none_of(text, [](QChar c) { return c.isUpper() || c.isSpace() || c == u':' || c == u'>'; });
    if (isPlain)
        return text;
    QStringView address = QStringView(text).trimmed();
    if (address.startsWith("mailto:"_L1, Qt::CaseInsensitive))
        address = address.sliced(7);
    const qsizetype open = address.lastIndexOf(u'<');
    if (open >= 0 && address.endsWith(u'>'))
        address = address.sliced(open + 1, address.size() - open - 2).trimmed();
    const qsizetype at = address.lastIndexOf(u'@');
    if (at < 0)
        return address.toString();
    return address.first(at).toString() + address.sliced(at).toString().toLower();
}

} // namespace aviso::orders
