#include "core/carriers/novaposhta/tracking_wire.h"

#include "core/carriers/jsonvalues.h"
#include "core/carriers/novaposhta/times.h"
#include "core/carriers/novaposhta/tracking_facts.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

namespace aviso::carriers::novaposhta {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The members that date a state, best first. What follows them dates any: when it was last changed, last scanned.
QStringList datesOf(const QString& code)
{
    static const QHash<QString, QStringList> byCode{{u"1"_s, {u"DateCreated"_s}},
                                                    {u"7"_s, {u"ActualDeliveryDate"_s}},
                                                    {u"8"_s, {u"ActualDeliveryDate"_s}},
                                                    {u"9"_s, {u"RecipientDateTime"_s}},
                                                    {u"10"_s, {u"RecipientDateTime"_s}},
                                                    {u"11"_s, {u"LastTransactionDateTimeGM"_s, u"RecipientDateTime"_s}},
                                                    {u"102"_s, {u"DateReturnCargo"_s}},
                                                    {u"103"_s, {u"UndeliveryReasonsDate"_s, u"DateReturnCargo"_s}},
                                                    {u"104"_s, {u"LastCreatedOnTheBasisDateTime"_s}},
                                                    {u"106"_s, {u"RecipientDateTime"_s}},
                                                    {u"111"_s, {u"UndeliveryReasonsDate"_s}}};
    return byCode.value(code) + QStringList{u"TrackingUpdateDate"_s, u"DateScan"_s};
}

QDateTime momentOf(const QJsonObject& document, const QString& code)
{
    for (const QString& member : datesOf(code))
        if (const QDateTime at = momentIn(plain(document[member])); at.isValid())
            return at;
    return {};
}

/// The town where a state befalls a parcel; the branch with it where it waits or was collected.
QString placeOf(const QJsonObject& document, const QString& code)
{
    static const QStringList atSender{u"1"_s, u"4"_s, u"12"_s};
    static const QStringList atRecipient{u"6"_s, u"41"_s, u"101"_s, u"111"_s, u"112"_s};
    static const QStringList atBranch{u"7"_s, u"8"_s, u"9"_s, u"10"_s, u"11"_s, u"14"_s, u"105"_s, u"106"_s, u"107"_s};
    if (atSender.contains(code))
        return plain(document["CitySender"_L1]);
    const QString town = plain(document["CityRecipient"_L1]);
    if (atRecipient.contains(code))
        return town;
    if (!atBranch.contains(code))
        return {};
    const QString branch = plain(document["WarehouseRecipient"_L1]);
    return branch.isEmpty() || town.isEmpty() ? town + branch : town + u", "_s + branch;
}

/// A flag, the action that it speaks of, and who may order that.
struct Flag
{
    QLatin1StringView member;
    QLatin1StringView action;
    QList<Party> parties;
};

const QList<Flag>& flags()
{
    static const QList<Party> both{Party::Sender, Party::Recipient};
    static const QList<Flag> all{{"PossibilityTermExtension"_L1, "extend"_L1, both},
                                 {"PossibilityTermExtensio"_L1, "extend"_L1, both}, // as the documentation has it
                                 {"PossibilityCreateRedirecting"_L1, "redirect"_L1, both},
                                 {"PossibilityChangeDeliveryIntervals"_L1, "day"_L1, {Party::Recipient}},
                                 {"PossibilityCreateReturn"_L1, "return"_L1, {Party::Sender}},
                                 {"PossibilityCreateRefusal"_L1, "refuse"_L1, {Party::Recipient}},
                                 {"PossibilityChangeEW"_L1, "change-payer"_L1, both},
                                 {"PossibilityChangeCash2Card"_L1, "change-cod"_L1, {Party::Sender}},
                                 {"PossibilityTrusteeRecipient"_L1, "trustee"_L1, {Party::Recipient}},
                                 {"PossibilityLightReturn"_L1, "light-return"_L1, {Party::Recipient}},
                                 {"PossibilityCreateClaim"_L1, "claim"_L1, both}};
    return all;
}

QList<Possible> possibleIn(const QJsonObject& document)
{
    QList<Possible> possible;
    for (const Flag& flag : flags()) {
        const auto says = flagIn(document[flag.member]); // absent or empty is not a no
        const bool isTold =
            std::ranges::any_of(possible, [&](const Possible& one) { return one.action == flag.action; });
        if (!says || isTold)
            continue;
        for (const Party party : flag.parties)
            possible.append({.action = flag.action, .party = party, .isPossible = says});
    }
    return possible;
}

Sighting sightingOf(const QJsonObject& document)
{
    const QString code = plain(document["StatusCode"_L1]);
    const QString last = plain(document["LastCreatedOnTheBasisNumber"_L1]);
    Sighting sighting{.number = plain(document["Number"_L1]),
                      .isKnown = code != "3"_L1,
                      .tellsHistory = false,
                      .facts = factsOf(document),
                      .possible = possibleIn(document),
                      .raw = rawOf(document)};
    if (sighting.isKnown && !code.isEmpty())
        sighting.scans.append({.code = code,
                               .at = momentOf(document, code),
                               .place = placeOf(document, code),
                               .text = plain(document["Status"_L1])});
    if (isWaybill(last) && last != sighting.number)
        sighting.successors.append(last);
    return sighting;
}

} // namespace

bool isWaybill(const QString& number)
{
    static const QRegularExpression form(u"\\A([0-9]{14}|[0-9]{11}|[A-Za-z]{4}[0-9]{10})\\z"_s);
    return form.match(number).hasMatch();
}

QString phoneIn(const QString& text)
{
    static const QRegularExpression other(u"[^0-9]"_s);
    QString digits = text;
    digits.remove(other);
    if (digits.size() == 10 && digits.startsWith(u'0'))
        digits.prepend(u"38"_s);
    return digits.size() == 12 && digits.startsWith("380"_L1) ? digits : QString();
}

Call statusCall(const QList<Followed>& parcels)
{
    QJsonArray documents;
    for (const Followed& parcel : parcels)
        documents.append(QJsonObject{{u"DocumentNumber"_s, parcel.number}, {u"Phone"_s, phoneIn(parcel.phone)}});
    return {
        .model = u"TrackingDocument"_s, .method = u"getStatusDocuments"_s, .properties = {{u"Documents"_s, documents}}};
}

QHash<QString, Sighting> sightingsIn(const Envelope& envelope)
{
    QHash<QString, Sighting> sightings;
    for (const QJsonValue each : envelope.data) {
        const Sighting sighting = sightingOf(each.toObject());
        if (!sighting.number.isEmpty() && !sightings.contains(sighting.number))
            sightings.insert(sighting.number, sighting);
    }
    for (const Said& warning : envelope.warnings)
        if (const QString number = warning.subject.section(u"ID_"_s, 1); sightings.contains(number))
            sightings[number].facts.insert(u"phone-needed"_s, u"yes"_s);
    return sightings;
}

QStringList accusedIn(const Envelope& envelope, const QStringList& asked)
{
    static const QRegularExpression word(u"[0-9A-Za-z-]{3,}"_s);
    QStringList named;
    for (const Said& said : envelope.errors + envelope.warnings)
        for (auto words = word.globalMatch(said.subject + u' ' + said.words); words.hasNext();)
            named.append(words.next().captured());
    QStringList accused;
    std::ranges::copy_if(asked, std::back_inserter(accused),
                         [&](const QString& number) { return named.contains(number, Qt::CaseInsensitive); });
    return accused;
}

bool isAboutOne(const Error& refusal)
{
    // A code is a digit for its gravity, five for the part of the service (here tracking) and five for what it says.
    const bool isOfTracking = refusal.code.size() == 11 && refusal.code.mid(1, 5) == "00014"_L1;
    return refusal.kind == Error::Kind::Refused && (isOfTracking || refusal.code == "carrier-says"_L1);
}

} // namespace aviso::carriers::novaposhta
