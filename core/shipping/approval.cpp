#include "core/shipping/approval.h"

#include "core/base/textlength.h"
#include "core/base/wordtable.h"
#include "core/model/shipments.h"
#include "core/settings/settings.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPasswordDigestor>
#include <QRandomGenerator>

#include <algorithm>
#include <array>
#include <utility>

namespace aviso::shipping {

using namespace Qt::Literals::StringLiterals;
using storage::Connection;

namespace {

constexpr QLatin1StringView key("approval");
constexpr int rounds = 100'000;
constexpr quint64 digestBytes = 32;
constexpr int mostWrong = 5;
constexpr std::chrono::minutes lockTime{5};

constexpr WordTable<Approval, 3> words{
    {{Approval::None, "none"_L1}, {Approval::Pin, "pin"_L1}, {Approval::SecondPerson, "second-person"_L1}}};

/// Somebody who may sign. The PIN itself is not kept.
struct Approver
{
    QString name = {};
    QByteArray salt = {};
    QByteArray digest = {};
    int rounds = 0;
    int wrong = 0; ///< PINs in a row
    QDateTime lockedUntil = {};
};

struct Kept
{
    QMap<QString, Approval> acts = {};
    QList<Approver> people = {};
};

QByteArray digestOf(const QString& pin, const QByteArray& salt, int iterations)
{
    return QPasswordDigestor::deriveKeyPbkdf2(QCryptographicHash::Sha256,
                                              pin.normalized(QString::NormalizationForm_C).toUtf8(), salt, iterations,
                                              digestBytes);
}

QJsonObject toJson(const Approver& person)
{
    return {{u"name"_s, person.name},
            {u"salt"_s, QString::fromLatin1(person.salt.toBase64())},
            {u"digest"_s, QString::fromLatin1(person.digest.toBase64())},
            {u"rounds"_s, person.rounds},
            {u"wrong"_s, person.wrong},
            {u"locked_until"_s, person.lockedUntil.toString(Qt::ISODateWithMs)}};
}

Approver toApprover(const QJsonObject& object)
{
    return {.name = object["name"_L1].toString(),
            .salt = QByteArray::fromBase64(object["salt"_L1].toString().toLatin1()),
            .digest = QByteArray::fromBase64(object["digest"_L1].toString().toLatin1()),
            .rounds = object["rounds"_L1].toInt(),
            .wrong = object["wrong"_L1].toInt(),
            .lockedUntil = QDateTime::fromString(object["locked_until"_L1].toString(), Qt::ISODateWithMs)};
}

Result<Kept> load(Connection& connection)
{
    const auto text = settings::value(connection, key);
    if (!text)
        return std::unexpected(text.error());
    const QJsonObject object = QJsonDocument::fromJson(text->toUtf8()).object();
    Kept kept;
    const QJsonObject acts = object["acts"_L1].toObject();
    for (auto act = acts.begin(); act != acts.end(); ++act)
        // A word of a newer program guards as far as this one can.
        kept.acts.insert(act.key(), words.from(act.value().toString()).value_or(Approval::SecondPerson));
    for (const QJsonValue person : object["people"_L1].toArray())
        kept.people.append(toApprover(person.toObject()));
    return kept;
}

Result<void> save(Connection& connection, const Kept& kept)
{
    QJsonObject acts;
    for (auto act = kept.acts.begin(); act != kept.acts.end(); ++act)
        acts.insert(act.key(), words.of(act.value()));
    QJsonArray people;
    for (const Approver& person : kept.people)
        people.append(toJson(person));
    const QJsonObject object{{u"acts"_s, acts}, {u"people"_s, people}};
    return settings::setValue(connection, key, QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
}

template <typename People>
auto find(People& people, const QString& name)
{
    return std::ranges::find_if(
        people, [wanted = folded(name)](const Approver& person) { return folded(person.name) == wanted; });
}

Error unauthorised(const QString& code, const QStringList& args = {})
{
    return {.kind = Error::Kind::Unauthorised, .code = code, .field = u"approval"_s, .args = args};
}

Error needed(Approval how)
{
    return unauthorised(how == Approval::SecondPerson ? u"second-person-needed"_s : u"approval-needed"_s);
}

/// How many people what is guarded needs: a second person needs a first one.
qsizetype neededPeople(const QMap<QString, Approval>& acts)
{
    qsizetype needed = 0;
    for (const Approval approval : acts)
        needed = std::max<qsizetype>(needed, approval == Approval::SecondPerson ? 2 : 1);
    return needed;
}

/// Counts a try of a person. Another program may have counted meanwhile: it is read anew.
Result<void> count(const Desk& desk, const QString& name, bool isRight)
{
    return desk.store.write(storage::Topic::Settings, [&](Connection& connection) -> Result<void> {
        auto kept = load(connection);
        if (!kept)
            return std::unexpected(kept.error());
        const auto person = find(kept->people, name);
        if (person == kept->people.end() || (isRight && person->wrong == 0))
            return {};
        person->wrong = isRight ? 0 : person->wrong + 1;
        if (person->wrong >= mostWrong) {
            person->wrong = 0;
            person->lockedUntil = desk.clock.now().addDuration(lockTime);
        }
        return save(connection, *kept);
    });
}

/// Whether this is that person. Errors: "approval-wrong" for an unknown name too, "approval-locked".
Result<QString> verify(const Desk& desk, const QList<Approver>& people, const Signature& signature)
{
    const auto person = find(people, signature.name);
    if (person == people.end())
        return failure(unauthorised(u"approval-wrong"_s));
    const QDateTime now = desk.clock.now();
    if (person->lockedUntil.isValid() && now < person->lockedUntil) {
        Error locked = unauthorised(u"approval-locked"_s, {person->name});
        locked.retryAfter = std::chrono::seconds(now.secsTo(person->lockedUntil) + 1);
        return failure(locked);
    }
    const bool isRight = digestOf(signature.pin, person->salt, person->rounds) == person->digest;
    if (const auto counted = count(desk, person->name, isRight); !counted)
        return std::unexpected(counted.error());
    if (!isRight)
        return failure(unauthorised(u"approval-wrong"_s));
    return person->name;
}

/// The rules themselves are guarded once they guard anything.
Result<void> approveChange(const Desk& desk, const Kept& kept, const std::optional<Signature>& signature)
{
    if (kept.acts.isEmpty())
        return {};
    if (!signature)
        return failure(needed(Approval::Pin));
    const auto signer = verify(desk, kept.people, *signature);
    return signer ? Result<void>() : std::unexpected(signer.error());
}

/// Changes what is kept, as it stands after the signature was looked at.
template <typename Change>
Result<void> changed(const Desk& desk, const std::optional<Signature>& signature, Change change)
{
    const auto before = desk.store.read(load);
    if (!before)
        return std::unexpected(before.error());
    if (const auto approved = approveChange(desk, *before, signature); !approved)
        return approved;
    return desk.store.write(storage::Topic::Settings, [&](Connection& connection) -> Result<void> {
        auto kept = load(connection);
        if (!kept)
            return std::unexpected(kept.error());
        if (kept->acts != before->acts)
            return failure(Error::Kind::Conflict, u"approval-changed"_s);
        if (const auto done = change(*kept); !done)
            return done;
        if (kept->people.size() < neededPeople(kept->acts))
            return failure(Error::Kind::Invalid, u"approval-nobody"_s, u"approval"_s);
        return save(connection, *kept);
    });
}

} // namespace

QString approvalWord(Approval approval)
{
    return words.of(approval);
}

std::optional<Approval> approvalFromWord(QStringView word)
{
    return words.from(word);
}

Result<ApprovalRules> approvalRules(Connection& connection)
{
    const auto kept = load(connection);
    if (!kept)
        return std::unexpected(kept.error());
    ApprovalRules rules{.acts = kept->acts};
    for (const Approver& person : kept->people)
        rules.approvers.append(person.name);
    std::ranges::sort(rules.approvers);
    return rules;
}

Result<QString> approve(const Desk& desk, const QString& act, const std::optional<Signature>& signature,
                        const QString& login)
{
    const auto kept = desk.store.read(load);
    if (!kept)
        return std::unexpected(kept.error());
    const Approval how = kept->acts.value(act, Approval::None);
    if (how == Approval::None)
        return QString();
    if (!signature)
        return failure(needed(how));
    if (how == Approval::SecondPerson && folded(signature->name) == folded(login))
        return failure(unauthorised(u"approval-same-person"_s, {signature->name}));
    return verify(desk, kept->people, *signature);
}

Result<void> tellApproval(Connection& connection, ShipmentId shipment, const QString& approver, const QDateTime& now)
{
    if (approver.isEmpty())
        return {};
    return model::addEvent(
        connection, {.shipment = shipment, .at = now, .kind = u"approved"_s, .actor = u"clerk"_s, .args = {approver}});
}

Result<void> guardAct(const Desk& desk, const QString& act, Approval approval,
                      const std::optional<Signature>& signature)
{
    return changed(desk, signature, [&](Kept& kept) -> Result<void> {
        if (approval == Approval::None)
            kept.acts.remove(act);
        else
            kept.acts.insert(act, approval);
        return {};
    });
}

Result<void> setApprover(const Desk& desk, const Signature& person, const std::optional<Signature>& signature)
{
    const QString name = person.name.simplified();
    if (name.isEmpty())
        return failure(Error::Kind::Invalid, u"missing"_s, u"approver"_s);
    if (person.pin.size() < shortestPin)
        return failure(Error{.kind = Error::Kind::Invalid,
                             .code = u"pin-too-short"_s,
                             .field = u"pin"_s,
                             .args = {QString::number(shortestPin)}});
    std::array<quint32, 4> random{};
    QRandomGenerator::system()->fillRange(random.data(), random.size());
    const QByteArray salt(reinterpret_cast<const char*>(random.data()), sizeof random);
    const Approver made{.name = name, .salt = salt, .digest = digestOf(person.pin, salt, rounds), .rounds = rounds};
    return changed(desk, signature, [&](Kept& kept) -> Result<void> {
        if (const auto known = find(kept.people, name); known != kept.people.end())
            *known = made;
        else
            kept.people.append(made);
        return {};
    });
}

Result<void> removeApprover(const Desk& desk, const QString& name, const std::optional<Signature>& signature)
{
    return changed(desk, signature, [&](Kept& kept) -> Result<void> {
        const auto known = find(kept.people, name);
        if (known == kept.people.end())
            return failure(Error{.kind = Error::Kind::NotFound, .code = u"no-such-approver"_s, .args = {name}});
        kept.people.erase(known);
        return {};
    });
}

} // namespace aviso::shipping
