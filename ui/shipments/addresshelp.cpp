#include "ui/shipments/addresshelp.h"

#include "core/base/login.h"
#include "core/base/textlength.h"
#include "core/model/shipments.h"
#include "core/settings/settings.h"
#include "core/shipping/keeping.h"
#include "core/text/sentences.h"
#include "ui/fields/fieldeditor.h"
#include "ui/sections/addresssection.h"
#include "ui/shipments/addresspicker.h"

#include <QLineEdit>

#include <algorithm>
#include <iterator>
#include <utility>

namespace aviso::ui {

using namespace Qt::Literals::StringLiterals;
using model::AddressEntry;
using model::Consignee;
using storage::Connection;
using storage::Topic;

namespace {

constexpr auto asEntered = "address-as-entered"_L1;
constexpr qsizetype fingerprintArg = 2; // behind the user and the reason

bool isAddressField(const QString& field)
{
    return field.startsWith("recipient."_L1) && field != "recipient.email"_L1 && field != "recipient.mobile"_L1 &&
           field != "recipient.phone"_L1 && field != "recipient.language"_L1;
}

bool isAddressAdvice(const catalogue::Problem& problem)
{
    return problem.severity == catalogue::Severity::Advice && isAddressField(problem.field);
}

/// What of the entry goes with what is typed already: the house number of another street does not.
Consignee fitting(Consignee known, const Consignee& typed)
{
    if (!typed.street.isEmpty() && folded(typed.street) != folded(known.street))
        known.houseNumber = known.poBox = known.floor = known.mailbox = QString();
    if (!typed.poBox.isEmpty() && typed.poBox != known.poBox)
        known.street = known.houseNumber = known.floor = known.mailbox = QString();
    if (!typed.postcode.isEmpty() && typed.postcode != known.postcode)
        known.city.clear();
    if (!typed.city.isEmpty() && folded(typed.city) != folded(known.city))
        known.postcode.clear();
    return known;
}

Result<QSet<QString>> settledAddresses(Connection& connection, ShipmentId shipment)
{
    const auto events = model::loadEvents(connection, shipment);
    if (!events)
        return std::unexpected(events.error());
    QSet<QString> settled;
    for (const model::Event& event : *events)
        if (event.kind == asEntered)
            settled.insert(event.args.value(fingerprintArg));
    return settled;
}

} // namespace

AddressHelp::AddressHelp(const Services& services, AddressSection* section, AddressCheck* check)
    : QObject(section), m_services(services), m_section(section), m_check(check)
{
    connectPickers();
    connect(section, &Section::left, this, &AddressHelp::judge);
    connect(check, &AddressCheck::suggestionTaken, this, &AddressHelp::takeSuggestion);
    connect(check, &AddressCheck::keptAsEntered, this, &AddressHelp::keepAsEntered);
    connect(check, &AddressCheck::splitTaken, this, &AddressHelp::split);
    connect(check, &AddressCheck::replacementTaken, this, &AddressHelp::replace);
    connect(check, &AddressCheck::replacementRefused, this, [this] {
        m_replacement.reset();
        judge();
    });
}

void AddressHelp::connectPickers()
{
    for (const QString& field : {u"recipient.company"_s, u"recipient.first-name"_s, u"recipient.name"_s}) {
        auto* picker = new AddressPicker(m_services, m_finder, m_section->editor(field)->edit());
        connect(picker, &AddressPicker::failed, this, &AddressHelp::failed);
        connect(picker, &AddressPicker::taken, this, [this, field](const AddressEntry& entry) { take(entry, field); });
    }
    for (const AddressSection::Line& line : m_section->lines())
        connect(line.editor, &FieldEditor::edited, this,
                [this, editor = line.editor] { m_touched.insert(editor->field()); });
}

void AddressHelp::open(const Draft& draft)
{
    m_draft = draft;
    m_services.tasks
        .run(Lane::Desk,
             [&store = m_services.store(), id = draft.shipment.id] {
                 return store.read([id](Connection& connection) { return settledAddresses(connection, id); });
             })
        .in(m_readingEvents)
        .then(this, [this](const Result<QSet<QString>>& settled) {
            if (!settled)
                return Q_EMIT failed(settled.error());
            const bool isNew = m_settled != *settled;
            m_settled = *settled;
            if (isNew)
                Q_EMIT rewriteAsked({}); // only looked at anew
            judge();
        });
}

bool AddressHelp::isSettled() const
{
    return m_settled.contains(orders::addressFingerprint(m_draft.shipment.consignee));
}

catalogue::Verdict AddressHelp::look(const Draft& draft)
{
    const bool isOther = orders::addressFingerprint(draft.shipment.consignee) != m_looked;
    if (draft.shipment.id != m_draft.shipment.id) {
        m_touched.clear();
        m_settled.clear();
        m_replacement.reset();
        m_check->show({});
    }
    m_draft = draft;
    catalogue::Verdict verdict = draft.verdict;
    if (isSettled())
        verdict.problems.removeIf(&isAddressAdvice);
    if (isOther && !m_check->content().isEmpty() && !m_replacement)
        m_check->show({}); // what it says is not so any more; the new one is looked at when the field is left
    return verdict;
}

AddressCheck::Content AddressHelp::content() const
{
    AddressCheck::Content content;
    if (!m_draft.isEditable() || m_draft.shipment.id == ShipmentId{})
        return content;
    const Consignee& consignee = m_draft.shipment.consignee;
    if (m_replacement)
        for (const orders::Difference& difference : orders::differences(
                 {.consignee = consignee}, {.consignee = model::completedBy(m_replacement->consignee, consignee)}))
            content.conflicts << difference.field;
    content.splits = orders::splitsFor(consignee, m_draft.verdict.lengths);
    if (isSettled() || model::displayName(consignee).isEmpty())
        return content;
    const QString place = consignee.country + u' ' + consignee.postcode;
    content.suggestion =
        orders::suggestionFor(consignee, m_draft.entry ? m_draft.entry->phones : QList<catalogue::PhonePlan>(),
                              m_townOf == place ? m_town : std::nullopt);
    std::ranges::copy_if(m_draft.verdict.problems, std::back_inserter(content.advice), &isAddressAdvice);
    return content;
}

void AddressHelp::judge()
{
    m_looked = orders::addressFingerprint(m_draft.shipment.consignee);
    m_check->show(content());
    askForTown();
}

void AddressHelp::askForTown()
{
    const Consignee& consignee = m_draft.shipment.consignee;
    const QString place = consignee.country + u' ' + consignee.postcode;
    if (place == m_townOf || consignee.postcode.isEmpty() || !m_draft.isEditable())
        return;
    m_services.tasks
        .run(Lane::Desk,
             [&store = m_services.store(), postcode = consignee.postcode, country = consignee.country] {
                 return store.read(
                     [&](Connection& connection) { return model::usualTown(connection, postcode, country); });
             })
        .in(m_readingTown)
        .then(this, [this, place](const Result<std::optional<model::UsualTown>>& town) {
            if (!town)
                return Q_EMIT failed(town.error());
            m_townOf = place;
            m_town = *town;
            if (orders::addressFingerprint(m_draft.shipment.consignee) == m_looked)
                m_check->show(content());
        });
}

void AddressHelp::take(const AddressEntry& entry, const QString& typedInto)
{
    if (!m_draft.isEditable())
        return;
    Consignee typed = m_draft.shipment.consignee;
    for (const AddressSection::Line& line : m_section->lines())
        if (line.editor->field() == typedInto)
            (typed.*line.value).clear(); // what was typed there was the search
    if (!m_touched.contains(u"recipient.country"_s))
        typed.country.clear(); // the desk's usual one
    Consignee filled = model::completedBy(typed, fitting(entry.consignee, typed));
    filled.kind = entry.consignee.kind;
    const bool isInConflict =
        !orders::differences({.consignee = filled}, {.consignee = model::completedBy(entry.consignee, filled)})
             .isEmpty();
    m_replacement = isInConflict ? std::optional(entry) : std::nullopt;
    Q_EMIT rewriteAsked([filled](const model::Shipment& shipment) {
        model::Shipment after = shipment;
        after.consignee = filled;
        return after;
    });
    judge();
    m_services.tasks
        .run(Lane::Saves,
             [&store = m_services.store(), id = entry.id, now = m_services.desk.clock.now()] {
                 return store.write({}, [&](Connection& connection) { return model::noteUse(connection, id, now); });
             })
        .then(this, [this](const Result<void>& noted) {
            if (!noted)
                Q_EMIT failed(noted.error());
        });
}

void AddressHelp::replace()
{
    if (!m_replacement)
        return;
    const AddressEntry entry = *std::exchange(m_replacement, std::nullopt);
    Q_EMIT rewriteAsked([entry](const model::Shipment& shipment) {
        model::Shipment after = shipment;
        after.consignee = model::completedBy(entry.consignee, shipment.consignee);
        return after;
    });
    judge();
}

void AddressHelp::takeSuggestion()
{
    if (!m_check->content().suggestion)
        return;
    Q_EMIT rewriteAsked([consignee = m_check->content().suggestion->consignee](const model::Shipment& shipment) {
        model::Shipment after = shipment;
        after.consignee = consignee;
        return after;
    });
    judge();
}

void AddressHelp::split(qsizetype index)
{
    if (index >= m_check->content().splits.size())
        return;
    Q_EMIT rewriteAsked([consignee = m_check->content().splits[index].consignee](const model::Shipment& shipment) {
        model::Shipment after = shipment;
        after.consignee = consignee;
        return after;
    });
    judge();
}

void AddressHelp::splitFirst()
{
    judge(); // the field may still have the focus
    if (m_check->content().splits.isEmpty())
        return Q_EMIT announced(tr("No line of the address is too long and can be split."));
    split(0);
}

void AddressHelp::keepAsEntered(const QString& reason)
{
    const QString mark = orders::addressFingerprint(m_draft.shipment.consignee);
    const model::Event event{.shipment = m_draft.shipment.id,
                             .at = m_services.desk.clock.now(),
                             .kind = asEntered,
                             .actor = u"clerk"_s,
                             .args = {loginName(), reason, mark}};
    m_services.tasks
        .run(Lane::Saves,
             [&store = m_services.store(), event] {
                 return store.write(Topic::Shipments,
                                    [&](Connection& connection) { return model::addEvent(connection, event); });
             })
        .then(this, [this, mark, shipment = event.shipment](const Result<void>& noted) {
            if (!noted)
                return Q_EMIT failed(noted.error());
            if (shipment != m_draft.shipment.id)
                return;
            m_settled.insert(mark);
            Q_EMIT rewriteAsked({}); // only looked at anew
            judge();
        });
}

void AddressHelp::keep()
{
    const Consignee consignee = m_draft.shipment.consignee;
    m_services.tasks
        .run(Lane::Saves, [&desk = m_services.desk, consignee] { return shipping::keepConsignee(desk, consignee); })
        .then(this, [this, name = model::displayName(consignee)](const Result<model::KeptAddress>& kept) {
            if (!kept)
                return Q_EMIT failed(kept.error());
            Q_EMIT announced(kept->keeping == model::Keeping::Added
                                 ? tr("%1 is in the address book now.").arg(name)
                                 : tr("%1 was in the address book already, and is up to date there now.").arg(name));
        });
}

void AddressHelp::takeBooked(const QList<ShipmentId>& shipments)
{
    if (shipments.isEmpty())
        return;
    const auto keepAll = [shipments, now = m_services.desk.clock.now()](Connection& connection) -> Result<void> {
        const auto wanted = settings::value(connection, QString::fromLatin1(model::keepAddressesKey));
        if (!wanted)
            return std::unexpected(wanted.error());
        if (*wanted != "yes"_L1)
            return {};
        for (const ShipmentId id : shipments) {
            const auto shipment = model::loadShipment(connection, id);
            if (!shipment)
                return std::unexpected(shipment.error());
            if (auto kept = model::keepAddress(connection, shipment->consignee, now); !kept)
                return std::unexpected(kept.error());
        }
        return {};
    };
    m_services.tasks
        .run(Lane::Saves, [&store = m_services.store(), keepAll] { return store.write(Topic::Settings, keepAll); })
        .then(this, [this](const Result<void>& kept) {
            if (!kept)
                Q_EMIT failed(kept.error());
        });
}

} // namespace aviso::ui
