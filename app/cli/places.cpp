#include "core/shipping/places.h"

#include "app/cli/call.h"
#include "app/cli/command.h"
#include "app/cli/shipmentjson.h"
#include "app/cli/words.h"
#include "core/model/accounts.h"
#include "core/text/sentences.h"
#include "core/text/tracking.h"

#include <algorithm>

namespace aviso::cli {

using namespace Qt::Literals::StringLiterals;
using carriers::Place;
using carriers::PlaceKind;
using carriers::PlaceQuestion;

namespace {

QString lineOf(const Place& place)
{
    const QString street = QStringList{place.street, place.houseNumber}.join(u' ').trimmed();
    const QString town = QStringList{place.postcode, place.city}.join(u' ').trimmed();
    return QStringList{place.id, carriers::placeKindWord(place.kind), place.name, street, town, place.closedTo}.join(
        u'\t');
}

/// The account to ask along: the one that is named, or else the first that can look places up.
Result<model::Account> accountFor(const Call& call, app::Workplace& here)
{
    const auto accounts = here.store().read(&model::listAccounts);
    if (!accounts)
        return std::unexpected(accounts.error());
    const QString carrier = call.arguments().value("carrier"_L1);
    const QString name = call.arguments().value("account"_L1);
    for (const model::Account& account : *accounts) {
        const carriers::Channel* channel = carriers::findChannel(here.desk().carriers, account);
        const bool fits = (name.isEmpty() || account.name == name) && (carrier.isEmpty() || account.carrier == carrier);
        if (fits && channel && channel->findPlaces)
            return account;
    }
    return failure(Error::Kind::Refused, u"cannot-find-places"_s);
}

/// "Storgatan 1, 111 22 Stockholm, SE" in its parts; the country may be left out.
PlaceQuestion near(const QString& address)
{
    PlaceQuestion question;
    QStringList parts = address.split(u',', Qt::SkipEmptyParts);
    for (QString& part : parts)
        part = part.trimmed();
    if (parts.size() > 1 && parts.last().size() == 2)
        question.country = parts.takeLast().toUpper();
    const QString town = parts.isEmpty() ? QString() : parts.takeLast();
    const qsizetype letters = std::distance(
        town.begin(), std::ranges::find_if(town, [](QChar c) { return !c.isDigit() && !c.isSpace() && c != u'-'; }));
    question.postcode = town.left(letters).remove(u' ');
    question.city = town.sliced(letters).trimmed();
    const QString street = parts.join(u", "_s);
    const qsizetype space = street.lastIndexOf(u' ');
    const bool hasNumber = space > 0 && street.size() > space + 1 && street.at(space + 1).isDigit();
    question.street = hasNumber ? street.left(space) : street;
    question.houseNumber = hasNumber ? street.sliced(space + 1) : QString();
    return question;
}

Answer found(const shipping::PlacesFound& places)
{
    Answer answer;
    QJsonArray array;
    for (const Place& place : places.places) {
        array.append(carriers::placeJson(place));
        answer.lines << lineOf(place);
    }
    answer.json = {
        {u"places"_s, array}, {u"read_at"_s, cli::toJson(places.readAt)}, {u"error"_s, errorOrNull(places.why)}};
    if (places.why) {
        answer.exit = Exit::SomeFailed;
        answer.remarks << Words::tr("The carrier was not asked now: %1").arg(text::sentence(*places.why));
    }
    return answer;
}

Answer find(Call& call)
{
    const QString kindWord = call.arguments().value("kind"_L1);
    const auto kind = kindWord.isEmpty() ? std::optional<PlaceKind>() : carriers::placeKindFromWord(kindWord);
    if (!kindWord.isEmpty() && !kind)
        return wrongUse(u"kind"_s, kindWord,
                        Words::tr("A place is a settlement, a street, a branch, a locker or a service-point."));
    const auto workplace = call.open();
    if (!workplace)
        return refusal(workplace.error());
    const auto account = accountFor(call, **workplace);
    if (!account)
        return refusal(account.error());
    PlaceQuestion question = near(call.arguments().value("near"_L1));
    question.text = call.arguments().operands.value(0);
    question.within = call.arguments().value("within"_L1);
    if (question.country.isEmpty())
        question.country = account->sender.country;
    const bool isTown = question.within.isEmpty() && question.postcode.isEmpty() && question.city.isEmpty();
    question.kind = kind.value_or(isTown ? PlaceKind::Settlement : PlaceKind::Branch);
    const auto places = shipping::findPlaces(
        (*workplace)->desk(), account->id, question,
        call.arguments().has("now"_L1) ? shipping::Freshness::Now : shipping::Freshness::OfToday, call.stop());
    return places ? found(*places) : refusal(places.error());
}

} // namespace

QList<Command> placeCommands()
{
    return {
        {.group = "places"_L1,
         .verb = "find"_L1,
         .operands = "TEXT",
         .help = QT_TRANSLATE_NOOP("cli", "Looks up settlements, streets, branches, lockers and service points."),
         .count = {0, 1},
         .options = {{"carrier"_L1, "C", QT_TRANSLATE_NOOP("cli", "Which carrier's places.")},
                     {"account"_L1, "N", QT_TRANSLATE_NOOP("cli", "The account to ask along.")},
                     {"kind"_L1, "K", QT_TRANSLATE_NOOP("cli", "settlement, street, branch, locker or service-point.")},
                     {"within"_L1, "ID", QT_TRANSLATE_NOOP("cli", "Only in the settlement with this id.")},
                     {"near"_L1, "ADDRESS", QT_TRANSLATE_NOOP("cli", "Near an address: \"Street 1, 11122 Town, SE\".")},
                     {"now"_L1, nullptr,
                      QT_TRANSLATE_NOOP("cli", "Asks the carrier also when today's answer is "
                                               "kept.")}},
         .run = find},
    };
}

} // namespace aviso::cli
