#pragma once

#include "core/base/result.h"
#include "core/catalogue/condition.h"
#include "core/catalogue/phone.h"
#include "core/model/status.h"

#include <QDate>
#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <optional>
#include <utility>

namespace aviso::catalogue {

/// A word of the carrier in the languages of the interface; `en` is always there.
struct LocalName
{
    QMap<QString, QString> byLanguage = {};

    QString in(const QString& language) const; ///< falls back to English
    bool operator==(const LocalName&) const = default;
};

/// Where a fact comes from and how sure it is (A official, B recorded, C inferred, D disputed).
struct Source
{
    QString key = {};
    QString title = {};
    QString sureness = {};
    bool operator==(const Source&) const = default;
};

/// How an account reaches the carrier ("api", "webservice", "online-labels"), and what works there.
struct AccountChannel
{
    QString id = {};
    LocalName name = {};
    QUrl baseUrl = {};  ///< production host
    QUrl tokenUrl = {}; ///< empty where the channel has no token
    QStringList scopes = {};
    QStringList features = {};        ///< "labels", "messages", "options", …
    QStringList secrets = {};         ///< keys of the secrets it needs: "client-id", "client-secret"
    QStringList settings = {};        ///< account fields that it needs (names in `fields`)
    QStringList optionalSecrets = {}; ///< keys of secrets that some accounts have: "subscription-key"
    bool canBook = false;             ///< this program has a connector for it
    QString forbidden = {};           ///< characters that this channel refuses in every text that is sent
    QString malformed = {};           ///< what it answers when a field breaks its form and no code fits: "HTTP 400"
    QStringList formal =
        {};              ///< what its schema refuses although there is a code: "recipient.city/missing", "name-missing"
    LocalName note = {}; ///< what the clerk should know of it, or nothing
    bool operator==(const AccountChannel&) const = default;
};

/// A basic service, an additional service or a delivery instruction.
struct Service
{
    enum class Kind { Basic, Additional, Instruction };

    QString code = {}; ///< as the carrier writes it: "PRI", "SP+ECO", "ZAW3213"
    Kind kind = Kind::Basic;
    QString group = {}; ///< "parcel", "express", "solutions", "letter", "letter-abroad"
    LocalName name = {};
    QStringList stands = {}; ///< the codes that a combined one stands for: PRISI -> PRI, SI
    QStringList needs = {};  ///< value fields that must be filled: ZAW3219 -> "delivery-place"
    QString barcode = {};    ///< its own 4-digit service barcode, or empty
    int labelCodes = 0;      ///< how many of the layout's places for service codes it takes
    QDate validFrom = {};
    QDate validUntil = {}; ///< invalid: open
    bool isHidden = false; ///< kept as data, offered only when the account lists it
    bool operator==(const Service&) const = default;
};

/// One of the carrier's status messages.
struct MessageKind
{
    QString code = {};
    LocalName name = {};
    LocalName whenSent = {}; ///< the moment in words
    bool goesToSender = false;
    QStringList channels = {};  ///< "email", "sms"
    QStringList languages = {}; ///< message languages on offer, in order of fall-back
    QStringList texts = {};     ///< which of "text1", "text2" it carries by e-mail
    QStringList textsBySms = {};
    QDate validFrom = {};
    QDate validUntil = {}; ///< invalid: open
    bool isHidden = false; ///< offered only when the account lists it in its setting "extra-services"
    bool operator==(const MessageKind&) const = default;
};

struct OptionKind
{
    QString word = {}; ///< "leave", "neighbour", "day", "redirect"
    QString code = {}; ///< "10", …
    LocalName name = {};
    LocalName note = {}; ///< what the clerk should know (liability, cost)
    bool operator==(const OptionKind&) const = default;
};

/// At most so many codes of one kind, or lines of an address, fit on a label.
struct LabelLimit
{
    QString counts = {}; ///< "additional", "instruction" or "lines"
    int maximum = 0;
    QString code = {};        ///< what the carrier answers beyond it
    Condition condition = {}; ///< when it holds; the first limit of a kind that holds counts

    bool operator==(const LabelLimit&) const = default;
};

struct Layout
{
    QString code = {};
    double widthMm = 0;
    double heightMm = 0;
    LocalName name = {};
    QList<LabelLimit> limits = {};
    bool operator==(const Layout&) const = default;
};

/// A field with its limits as the carrier counts them (code points). Names are those of cli.md and of problems:
/// "recipient.name", "sender.name", "text1", "delivery-place", "franking-licence", …
struct Field
{
    QString name = {};
    LocalName label = {};
    QString type = {}; ///< "text", "digits", "decimal", "date", "choice", "email", "phone", "grams", "place"
    int maximum = 0;   ///< code points; 0: no limit
    int minimum = 0;
    QString pattern = {};   ///< anchored regular expression of what is allowed, or empty
    QString forbidden = {}; ///< characters that the carrier refuses
    QStringList choices = {};
    QMap<QString, LocalName> choiceNames = {}; ///< of those choices that need more than their own word
    std::optional<double> least = {};          ///< of the number in it
    std::optional<double> most = {};
    bool isRequired = false;
    bool isSent = true;                ///< goes to the carrier; otherwise its limits are ours
    QString severity = {};             ///< of every fault in it: "refused" or "advice"
    QStringList from = {};             ///< the fields that share this one's room, joined by spaces
    QMap<QString, QString> codes = {}; ///< rule ("missing", "too-long", "pattern", …) -> the carrier's code
    QStringList places = {};           ///< of a place: the kinds that may stand there, "branch", "locker", …
    QString within = {};               ///< of a place: the field whose place it must lie in, or empty
    QMap<QString, QString> fills = {}; ///< of a place: field -> what of the place goes there, "name" or one of its keys
    std::optional<Condition> when = {}; ///< an additional check of a field, made only when this holds
    QRegularExpression expression = {}; ///< `pattern`, compiled once
    bool operator==(const Field&) const = default;
};

/// Instead of one of the carrier's codes: it refuses the form of the request, as the channel's `malformed` says.
inline constexpr QLatin1StringView malformedCode("malformed");

/// One rule of the combination table, kept as the data that it is; `compile()` is the only one that reads it.
struct Rule
{
    QString id = {};
    QJsonObject when = {};
    QString subject = {};  ///< the control that it closes: "message.256", "additional.SA", "option.leave", "text2", …
    QString severity = {}; ///< "refused", "dropped", "advice"
    QString reason = {};   ///< key of the sentence in core/text
    QStringList args = {};
    QString code = {}; ///< what the carrier would answer, e.g. "E2060", or empty
    QString source = {};
    QDate validFrom = {};
    QDate validUntil = {};
    Condition condition = {}; ///< `when`, read once
    QString brings = {};      ///< the control that lifts the obstacle when it is switched on as well, or empty
    QStringList basics = {};  ///< the basic services that close the subject, where that is all the rule says
    bool operator==(const Rule&) const = default;
};

/// One line of a carrier's list of what goes together: from where and to where these codes may (or must) be added to a
/// basic service. Several lines may speak of one code; what none of them allows is not offered.
struct Combination
{
    QString scope = {}; ///< value of the account field that the list depends on: at PostNord the issuer, "Z12"
    QString basic = {};
    QStringList codes = {}; ///< additional services, messages and options by the carrier's codes
    QStringList to = {};    ///< countries of the consignee: "SE", or "!SE" for all but these; none: everywhere
    QStringList from = {};  ///< likewise of the consignor
    bool isMandatory = false;
    bool operator==(const Combination&) const = default;
};

/// A carrier's list of what goes together.
struct CombinationList
{
    QString scope = {}; ///< the account field whose value chooses the lines; empty: there is no list
    QString source = {};
    QList<Combination> lines = {}; ///< those of one scope and basic service stand together
    bool operator==(const CombinationList&) const = default;
};

/// A line of the printed address, and what happens to it when the layout has too few.
struct AddressLine
{
    QStringList fields = {};  ///< they share the line
    int dropRank = 0;         ///< 1: dropped first; 0: never
    QString code = {};        ///< the carrier's warning then
    Condition condition = {}; ///< whether the line can be dropped at all in this shipment
    Condition shown = {};     ///< whether it is printed at all, if filled
    bool isKept = false;      ///< also printed below lines of the merchant's own
    bool operator==(const AddressLine&) const = default;
};

/// Where a language is the usual one: what stands in for a recipient's language that nobody said.
struct LanguageRegion
{
    QString country = {};
    QList<std::pair<int, int>> postcodes = {}; ///< from and to, both included; none: the whole country
    QString language = {};
    bool operator==(const LanguageRegion&) const = default;
};

/// Days on which the carrier does not work.
struct Holiday
{
    LocalName name = {};
    bool isRegional = false; ///< only in parts of the country: worth a warning, not a refusal
    QList<QDate> days = {};
    bool operator==(const Holiday&) const = default;
};

/// Where the sources contradict each other or are silent, so that only the live service can tell.
struct Dispute
{
    QString id = {};
    Condition condition = {}; ///< the shipments that it concerns
    QStringList rules = {};   ///< rules of ours that take a side
    QStringList codes = {};   ///< the carrier's codes that it is about
    QString note = {};        ///< for engineers, in English
    bool operator==(const Dispute&) const = default;
};

/// What one of the carrier's codes means here.
struct CarrierCode
{
    QString code = {};
    QString field = {};   ///< the field that it is about, or empty
    QString meaning = {}; ///< key of the sentence in core/text
    bool isLoss = false;  ///< a warning that something was dropped or shortened, as against one that informs
    bool operator==(const CarrierCode&) const = default;
};

/// What one of the carrier's status codes says of a parcel.
struct StatusCode
{
    QString code = {};                        ///< as the carrier writes it, or its part that says what happened
    std::optional<model::Status> status = {}; ///< none: it does not say where the parcel is (an enquiry, a request)
    LocalName name = {};                      ///< what happened, in plain words
    bool goesOn = false; ///< something is still to come although the status is a last one: cash on delivery to be paid
    bool operator==(const StatusCode&) const = default;
};

/// How parcels are followed at this carrier.
struct Tracking
{
    int batch = 1;                         ///< numbers in one call
    QHash<QString, StatusCode> codes = {}; ///< by their codes
    bool operator==(const Tracking&) const = default;
};

/// Something that sender or recipient may want changed while a parcel is on its way.
struct Action
{
    QString word = {}; ///< "extend", "redirect", "day", "return", "refuse", "change-payer", …
    LocalName name = {};
    LocalName note = {};       ///< its rule in words: who, until when, at whose cost
    QStringList parties = {};  ///< "sender", "recipient": who may want it
    QStringList fields = {};   ///< values that it takes (names in `fields`)
    QStringList required = {}; ///< those of them without which it cannot be ordered
    bool isByCall = false;     ///< this program can order it; otherwise the carrier's page for the number is opened
    QString sureness = {};     ///< how sure the carrier's call is (A official … D inferred)
    bool operator==(const Action&) const = default;
};

/// Everything that is known of one carrier, as dated data with sources.
struct Entry
{
    QString carrier = {};
    LocalName name = {};
    QString version = {};
    QDate validFrom = {};
    QDate validUntil = {};
    QString timeZone = {};      ///< IANA name, known to the system: of the carrier's day and of times without a zone
    QStringList countries = {}; ///< destinations that the basic services reach without customs
    QUrl trackingPage = {};     ///< "{number}" is replaced; for people
    QList<Source> sources = {};
    QList<AccountChannel> channels = {};
    QList<Service> services = {};
    QList<MessageKind> messages = {};
    QList<OptionKind> options = {};
    int mostParcels = 0; ///< of one shipment; 0: the carrier sets no limit
    QList<Layout> layouts = {};
    QList<Field> fields = {};
    QList<Rule> rules = {};
    CombinationList combinations = {};
    QList<CarrierCode> codes = {};
    Tracking tracking = {};
    QList<Action> actions = {};
    QStringList preconditions = {}; ///< account fields (dates) that must be settled with the carrier before it books
    QMap<QString, QString> defaults = {};    ///< "service" -> "PRI", "layout" -> "A6", …
    QStringList disputes = {};               ///< ids of rules whose sources contradict each other
    QList<Dispute> disputed = {};            ///< the same with what, where and why
    QList<AddressLine> addressLines = {};    ///< in printing order
    QMap<QString, QString> engineCodes = {}; ///< the engine's own rule ("no-address", …) -> the carrier's code
    QString extraLinesCode = {};             ///< the carrier's warning when even that is not enough
    QList<Holiday> holidays = {};
    QList<LanguageRegion> languages = {}; ///< the first that matches counts
    QList<PhonePlan> phones = {};
    QList<Fact> facts = {}; ///< what the conditions ask, by number

    bool operator==(const Entry&) const = default;
};

/// Reads and checks one catalogue file. Invalid with the offending path as its argument when something is missing,
/// misspelt, refers to nothing, or occurs twice.
Result<Entry> parse(const QByteArray& json);

/// All catalogues that the program carries, by carrier id.
using Catalogue = QMap<QString, Entry>;

/// The catalogues in the program's resources (":/carriers/*.json"), read once and shared. Any thread.
Result<Catalogue> bundled();

const AccountChannel* channel(const Entry& entry, QStringView id);
const Service* service(const Entry& entry, QStringView code);
const MessageKind* message(const Entry& entry, QStringView code);
const OptionKind* option(const Entry& entry, QStringView word);
const Layout* layout(const Entry& entry, QStringView code);
/// The field's own limits; not its additional checks (those with `when`).
const Field* field(const Entry& entry, QStringView name);
const CarrierCode* carrierCode(const Entry& entry, QStringView code);
/// The carrier's page for a number; empty where it has none.
QUrl trackingPage(const Entry& entry, const QString& number);
const Action* action(const Entry& entry, QStringView word);
/// What a status code means; of a dotted code ("3600.2") the most specific part that is listed. Null: unknown.
const StatusCode* statusCode(const Entry& entry, QStringView code);

/// `codes` with each combined one replaced by what it stands for, in order, without doubles.
QStringList expanded(const Entry& entry, const QStringList& codes);

} // namespace aviso::catalogue
