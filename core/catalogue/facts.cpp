#include "core/catalogue/facts.h"

#include "core/base/textlength.h"
#include "core/catalogue/phone.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace aviso::catalogue {

using namespace Qt::Literals::StringLiterals;

namespace {

const QHash<QString, QString model::Consignee::*>& consigneeFields()
{
    using C = model::Consignee;
    static const QHash<QString, QString C::*> fields{
        {u"recipient.title"_s, &C::title},
        {u"recipient.first-name"_s, &C::firstName},
        {u"recipient.name"_s, &C::name},
        {u"recipient.company"_s, &C::company},
        {u"recipient.extra-name"_s, &C::extraName},
        {u"recipient.address-suffix"_s, &C::addressSuffix},
        {u"recipient.street"_s, &C::street},
        {u"recipient.house-number"_s, &C::houseNumber},
        {u"recipient.po-box"_s, &C::poBox},
        {u"recipient.floor"_s, &C::floor},
        {u"recipient.mailbox"_s, &C::mailbox},
        {u"recipient.postcode"_s, &C::postcode},
        {u"recipient.city"_s, &C::city},
        {u"recipient.country"_s, &C::country},
        {u"recipient.phone"_s, &C::phone},
        {u"recipient.mobile"_s, &C::mobile},
        {u"recipient.email"_s, &C::email},
        {u"recipient.language"_s, &C::language},
        {u"recipient.carrier-ident"_s, &C::carrierIdent},
    };
    return fields;
}

QString senderName(const model::Account& account, const model::Shipment& shipment)
{
    return shipment.senderName.isEmpty() ? account.senderName : shipment.senderName;
}

/// Values that the shipment has elsewhere than in a string of its own.
QString derivedValue(const model::Account& account, const model::Shipment& shipment, const QString& name)
{
    if (name == "text1"_L1)
        return shipment.texts.text1;
    if (name == "text2"_L1)
        return shipment.texts.text2;
    if (name == "sender-name"_L1)
        return senderName(account, shipment);
    if (name == "sender-email"_L1)
        return account.senderEmail;
    if (name == "picture-url"_L1)
        return account.pictureUrl.toString();
    if (name == "picture-link"_L1)
        return account.pictureLink.toString();
    if (name == "reference"_L1)
        return shipment.reference;
    if (name == "dispatch-date"_L1)
        return shipment.dispatchDate ? shipment.dispatchDate->toString(Qt::ISODate) : QString();
    if (name == "recipient.label-lines"_L1)
        return shipment.consignee.labelLines.join(u'\n');
    return {};
}

bool isDayWord(const Case& c, const Fact& fact)
{
    const QString text = fieldValue(c.entry, c.account, c.shipment, fact.name);
    const QDate day = QDate::fromString(text, Qt::ISODate);
    return day.isValid() && dayWords(c.entry, day, c.today).contains(fact.text);
}

bool isMessageOn(const Case& c, const Fact& fact)
{
    const model::MessageChoice* choice = model::messageChoice(c.shipment, fact.name);
    if (!choice || fact.kind == Fact::Kind::Message)
        return choice != nullptr;
    const bool isMail = choice->channel == model::MessageChannel::Email;
    return isMail == (fact.kind == Fact::Kind::ByMail);
}

qsizetype countOf(const Case& c, const QString& kind)
{
    return std::ranges::count_if(c.codes, [&](const QString& code) {
        const Service* known = service(c.entry, code);
        return known && (known->kind == Service::Kind::Instruction) == (kind == "instruction"_L1);
    });
}

bool isTrue(const Case& c, const Fact& fact)
{
    const auto value = [&] { return fieldValue(c.entry, c.account, c.shipment, fact.name); };
    switch (fact.kind) {
    case Fact::Kind::Basic:
        return c.basicCode == fact.name;
    case Fact::Kind::Group:
        return c.basic && c.basic->group == fact.name;
    case Fact::Kind::Channel:
        return c.account.channel == fact.name;
    case Fact::Kind::Layout:
        return c.layout == fact.name;
    case Fact::Kind::Country:
        return c.country == fact.name;
    case Fact::Kind::Code:
        return c.codes.contains(fact.name);
    case Fact::Kind::Message:
    case Fact::Kind::ByMail:
    case Fact::Kind::BySms:
        return isMessageOn(c, fact);
    case Fact::Kind::Option: {
        const auto word = model::optionFromWord(fact.name);
        return word && c.shipment.options.contains(*word);
    }
    case Fact::Kind::Filled:
        return !value().trimmed().isEmpty();
    case Fact::Kind::Longer:
        return codePoints(value()) > fact.number;
    case Fact::Kind::Equals:
        return value() == fact.text;
    case Fact::Kind::Matches:
        return fact.expression.match(value()).hasMatch();
    case Fact::Kind::Day:
        return isDayWord(c, fact);
    case Fact::Kind::Parcels:
        return c.shipment.parcels.size() > fact.number;
    case Fact::Kind::Count:
        return countOf(c, fact.name) > fact.number;
    case Fact::Kind::Derived:
        return holds(fact.inner, c.truths);
    }
    return false;
}

} // namespace

// Our own advice: beyond this a date is more often mistyped than meant. No carrier's rule.
constexpr int usuallyAheadDays = 30;

QStringList dayWords(const Entry& entry, QDate day, QDate today)
{
    static const QStringList weekdays{u"monday"_s, u"tuesday"_s,  u"wednesday"_s, u"thursday"_s,
                                      u"friday"_s, u"saturday"_s, u"sunday"_s};
    QStringList words{weekdays.at(day.dayOfWeek() - 1)};
    if (day < today)
        words += u"past"_s;
    if (day > today.addDays(usuallyAheadDays))
        words += u"distant"_s;
    for (const Holiday& holiday : entry.holidays)
        if (holiday.days.contains(day))
            words += holiday.isRegional ? u"regional-holiday"_s : u"holiday"_s;
    return words;
}

QString fieldValue(const Entry& entry, const model::Account& account, const model::Shipment& shipment,
                   const QString& name)
{
    if (const auto member = consigneeFields().constFind(name); member != consigneeFields().constEnd())
        return shipment.consignee.*(*member);
    if (name.startsWith("sender."_L1))
        return model::accountValue(account, name);
    if (const auto value = shipment.service.values.constFind(name); value != shipment.service.values.constEnd())
        return *value;
    if (const QString value = derivedValue(account, shipment, name); !value.isEmpty())
        return value;
    // Counted from the parcels themselves, so that the two can never disagree.
    if ((name == "parcel-number"_L1 || name == "parcel-total"_L1) && !shipment.parcels.isEmpty())
        return QString::number(shipment.parcels.size());
    const QString setting = account.settings.value(name);
    return setting.isEmpty() ? entry.defaults.value(name) : setting;
}

model::Shipment withFieldValue(model::Shipment shipment, const QString& name, const QString& value)
{
    if (const auto member = consigneeFields().constFind(name); member != consigneeFields().constEnd())
        shipment.consignee.*(*member) = value;
    else if (value.isEmpty())
        shipment.service.values.remove(name);
    else
        shipment.service.values.insert(name, value);
    return shipment;
}

QString messageAddress(const Entry& entry, const MessageKind& kind, const model::MessageChoice& choice,
                       const model::Account& account, const model::Shipment& shipment)
{
    const model::Consignee& consignee = shipment.consignee;
    if (choice.channel == model::MessageChannel::Email) {
        if (!choice.to.isEmpty())
            return choice.to.trimmed();
        return (kind.goesToSender ? account.senderEmail : consignee.email).trimmed();
    }
    const QString typed = !choice.to.isEmpty() ? choice.to : kind.goesToSender ? QString() : consignee.mobile;
    const PhoneNumber number = readPhone(
        entry.phones, typed, consignee.country.isEmpty() ? entry.defaults.value(u"country"_s) : consignee.country);
    return number.international.isEmpty() ? typed.trimmed() : number.international;
}

bool isListed(const model::Account& account, const QString& code)
{
    static const QRegularExpression separators(u"[ ,;]+"_s); // as clerks write lists
    return account.settings.value(u"extra-services"_s).split(separators, Qt::SkipEmptyParts).contains(code);
}

QString usualLanguage(const Entry& entry, const model::Consignee& consignee)
{
    const QString country = consignee.country.isEmpty() ? entry.defaults.value(u"country"_s) : consignee.country;
    bool isNumber = false;
    const int postcode = consignee.postcode.toInt(&isNumber);
    const auto found = std::ranges::find_if(entry.languages, [&](const LanguageRegion& region) {
        return region.country == country && (region.postcodes.isEmpty() ||
                                             (isNumber && std::ranges::any_of(region.postcodes, [&](const auto& range) {
                                                  return range.first <= postcode && postcode <= range.second;
                                              })));
    });
    return found == entry.languages.end() ? QString() : found->language;
}

QString wantedLanguage(const Entry& entry, const MessageKind& kind, const model::MessageChoice& choice,
                       const model::Account& account, const model::Shipment& shipment)
{
    if (!choice.language.isEmpty())
        return choice.language;
    if (kind.goesToSender)
        return account.settings.value(u"call-language"_s).toLower();
    const QString said = shipment.consignee.language;
    return said.isEmpty() ? usualLanguage(entry, shipment.consignee) : said;
}

QString messageLanguage(const Entry& entry, const MessageKind& kind, const model::MessageChoice& choice,
                        const model::Account& account, const model::Shipment& shipment)
{
    const QString wanted = wantedLanguage(entry, kind, choice, account, shipment);
    return kind.languages.contains(wanted) ? wanted : kind.languages.value(0);
}

Case caseOf(const Entry& entry, const model::Account& account, const model::Shipment& shipment, QDate today)
{
    Case c{.entry = entry, .account = account, .shipment = shipment, .today = today};
    c.basic = service(entry, shipment.service.basic);
    c.basicCode = shipment.service.basic;
    QStringList chosen;
    if (c.basic && !c.basic->stands.isEmpty()) {
        c.basicCode = c.basic->stands.constFirst();
        chosen = c.basic->stands.sliced(1);
        if (const Service* behind = service(entry, c.basicCode))
            c.basic = behind;
    }
    c.codes = expanded(entry, chosen + shipment.service.additional);
    c.country = shipment.consignee.country.isEmpty() ? entry.defaults.value(u"country"_s) : shipment.consignee.country;
    c.layout = fieldValue(entry, account, shipment, u"layout"_s);
    c.truths.resize(entry.facts.size());
    for (qsizetype i = 0; i < entry.facts.size(); ++i)
        c.truths[i] = isTrue(c, entry.facts.at(i));
    return c;
}

} // namespace aviso::catalogue
