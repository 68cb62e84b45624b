#include "core/orders/countries.h"

#include "core/base/textlength.h"

#include <QHash>
#include <QLocale>
#include <QStringList>

namespace aviso::orders {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Country
{
    const char16_t* code;
    const char16_t* names; ///< folded when they are looked up; a bar between
};

constexpr Country countries[] = {
    {u"CH",
     u"CHE|Schweiz|Suisse|Svizzera|Svizra|Switzerland|Schweiz (CH)|Швейцарія|SUI|Confoederatio Helvetica|Helvetia"},
    {u"LI", u"LIE|FL|Liechtenstein|Fürstentum Liechtenstein|Ліхтенштейн|Principality of Liechtenstein"},
    {u"DE", u"DEU|D|Deutschland|Allemagne|Germania|Germany|Tyskland|Німеччина|BRD|Bundesrepublik Deutschland"},
    {u"AT", u"AUT|A|Österreich|Oesterreich|Autriche|Austria|Österrike|Австрія"},
    {u"FR", u"FRA|F|Frankreich|France|Francia|Frankrike|Франція"},
    {u"IT", u"ITA|I|Italien|Italie|Italia|Italy|Італія"},
    {u"ES", u"ESP|E|Spanien|Espagne|Spagna|Spain|España|Іспанія"},
    {u"PT", u"PRT|P|Portugal|Portogallo|Португалія"},
    {u"NL", u"NLD|Niederlande|Pays-Bas|Paesi Bassi|Olanda|Netherlands|The "
            u"Netherlands|Nederland|Nederländerna|Нідерланди|Holland"},
    {u"BE", u"BEL|B|Belgien|Belgique|Belgio|Belgium|België|Бельгія"},
    {u"LU", u"LUX|L|Luxemburg|Luxembourg|Lussemburgo|Люксембург"},
    {u"GB", u"GBR|UK|Grossbritannien|Großbritannien|Vereinigtes Königreich|Royaume-Uni|Regno Unito|United Kingdom|"
            u"Great Britain|England|Storbritannien|Велика Британія|Велика Британія (UK)"},
    {u"IE", u"IRL|Irland|Irlande|Irlanda|Ireland|Ірландія"},
    {u"DK", u"DNK|Dänemark|Danemark|Danimarca|Denmark|Danmark|Данія"},
    {u"SE", u"SWE|S|Schweden|Suède|Svezia|Sweden|Sverige|Швеція"},
    {u"NO", u"NOR|N|Norwegen|Norvège|Norvegia|Norway|Norge|Норвегія"},
    {u"FI", u"FIN|Finnland|Finlande|Finlandia|Finland|Suomi|Фінляндія"},
    {u"IS", u"ISL|Island|Islande|Islanda|Iceland|Ісландія"},
    {u"PL", u"POL|PL|Polen|Pologne|Polonia|Poland|Polska|Польща"},
    {u"CZ", u"CZE|Tschechien|Tschechische Republik|Tchéquie|République tchèque|Cechia|Repubblica Ceca|Czechia|"
            u"Czech Republic|Tjeckien|Česko|Чехія"},
    {u"SK", u"SVK|Slowakei|Slovaquie|Slovacchia|Slovakia|Slovakien|Slovensko|Словаччина"},
    {u"HU", u"HUN|H|Ungarn|Hongrie|Ungheria|Hungary|Ungern|Magyarország|Угорщина"},
    {u"SI", u"SVN|Slowenien|Slovénie|Slovenia|Slovenien|Slovenija|Словенія"},
    {u"HR", u"HRV|Kroatien|Croatie|Croazia|Croatia|Hrvatska|Хорватія"},
    {u"RO", u"ROU|Rumänien|Roumanie|Romania|România|Румунія"},
    {u"BG", u"BGR|Bulgarien|Bulgarie|Bulgaria|България|Болгарія"},
    {u"GR", u"GRC|Griechenland|Grèce|Grecia|Greece|Grekland|Ελλάδα|Греція"},
    {u"UA", u"UKR|Ukraine|Ucraina|Ukraina|Україна"},
    {u"EE", u"EST|Estland|Estonie|Estonia|Eesti|Естонія"},
    {u"LV", u"LVA|Lettland|Lettonie|Lettonia|Latvia|Latvija|Латвія"},
    {u"LT", u"LTU|Litauen|Lituanie|Lituania|Lithuania|Lietuva|Литва"},
    {u"MC", u"MCO|Monaco|Монако"},
    {u"SM", u"SMR|San Marino|Saint-Marin|Сан-Марино"},
    {u"VA", u"VAT|Vatikan|Vatican|Vaticano|Vatikanstadt|Ватикан"},
    {u"US",
     u"USA|Vereinigte Staaten|États-Unis|Stati Uniti|United States|United States of America|Förenta staterna|США"},
    {u"CA", u"CAN|Kanada|Canada|Канада"},
};

const QHash<QString, QString>& codesByName()
{
    static const QHash<QString, QString> codes = [] {
        QHash<QString, QString> table;
        for (const Country& country : countries) {
            const QString code = QStringView(country.code).toString();
            table.insert(folded(code), code);
            for (const QStringView name : QStringView(country.names).split(u'|'))
                table.insert(folded(name), code);
        }
        return table;
    }();
    return codes;
}

bool isPlainLetter(QChar c)
{
    return (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z');
}

} // namespace

bool isFrequentCode(QStringView text)
{
    return text == u"CH" || text == u"LI" || text == u"DE" || text == u"AT" || text == u"FR" || text == u"IT";
}

QString countryCode(QStringView text)
{
    const QStringView trimmed = text.trimmed();
    QString known = codesByName().value(folded(trimmed));
    if (!known.isEmpty())
        return known;
    if (trimmed.size() != 2 || !isPlainLetter(trimmed[0]) || !isPlainLetter(trimmed[1]))
        return {};
    const QString code = trimmed.toString().toUpper();
    const bool isKnown = QLocale::codeToTerritory(code) != QLocale::AnyTerritory;
    return isKnown ? code : QString();
}

} // namespace aviso::orders
