#pragma once

#include "core/base/result.h"
#include "core/model/rewrite.h"
#include "core/storage/connection.h"

#include <QFlags>
#include <QJsonObject>

namespace aviso::model {

enum class PresetId : qint64 {};

/// What a preset may say of a shipment.
enum class PresetPart {
    Account = 1,
    Service = 2, ///< with additional services and their values
    Parcels = 4,
    Messages = 8,
    Texts = 16,
    SenderName = 32,
    Options = 64,
};
Q_DECLARE_FLAGS(PresetParts, PresetPart)
Q_DECLARE_OPERATORS_FOR_FLAGS(PresetParts)

inline constexpr PresetPart allPresetParts[] = {PresetPart::Account,  PresetPart::Service, PresetPart::Parcels,
                                                PresetPart::Messages, PresetPart::Texts,   PresetPart::SenderName,
                                                PresetPart::Options};

/// One parcel of a preset.
struct PresetParcel
{
    int weightGrams = 0;  ///< 0: whatever the shipment's parcel has
    QString content = {}; ///< empty: whatever the shipment's parcel has

    bool operator==(const PresetParcel&) const = default;
};

/// Choices that are made for a kind of shipment once and for all. What is not among `parts` is left as it is.
struct Preset
{
    PresetId id = {};
    QString name = {};
    QString code = {}; ///< for its card: 1 to 12 upper case letters, digits and "-"; one preset has it
    int hotKey = 0;    ///< 1 to 9; 0: none
    PresetParts parts = {};
    std::optional<AccountId> account = {};
    ServiceChoice service = {};
    QList<PresetParcel> parcels = {};
    QList<MessageChoice> messages = {};
    MessageTexts texts = {};
    QString senderName = {};
    QList<DeliveryOption> options = {};

    bool operator==(const Preset&) const = default;
};

/// The shipment with what the preset says, and nothing else touched. As many parcels as the preset has: those that are
/// there keep their keys, and a parcel with a number stays as it is. A shipment that is no draft is unchanged. Pure.
Shipment applied(const Preset& preset, const Shipment& shipment);

/// The same as a function, for many shipments.
Rewrite rewriteBy(const Preset& preset);

/// A preset of everything that the shipment says: its parts are those that are filled. Without a name, code or hot key.
Preset presetFrom(const Shipment& shipment);

/// "AVISO-P-" and the code: what stands on the card of a preset.
QString cardText(const Preset& preset);

/// The code of a preset from what a scanner read off its card; empty when that is no card of ours.
QString codeOnCard(const QString& scanned);

/// A code of letters and digits that can stand on a card, made of a name: "Päckli bis 2 kg" -> "PACKLI-BIS".
QString codeFor(const QString& name);

/// Whether a code can stand on a card.
bool isPresetCode(const QString& code);

/// The parts of a preset as a JSON object with those parts only, without the account; and back. Invalid
/// "preset-damaged" (args: the key) for a key that is not known or has another shape, or is longer than anything that a
/// shipment holds.
QJsonObject choicesJson(const Preset& preset);
Result<Preset> presetWithChoices(const QJsonObject& choices);

// Presets as rows. Every function runs inside the caller's transaction.

Result<QList<Preset>> listPresets(storage::Connection& connection); ///< in the clerk's order

/// Adds (its key is 0) or changes a preset. A hot key is taken from the one that had it. Invalid "preset-name-missing"
/// or "preset-code-invalid" (field: "preset.name", "preset.code"), Conflict "preset-code-taken" (args: the code, the
/// name of the one that has it), NotFound "no-such-preset".
Result<PresetId> savePreset(storage::Connection& connection, const Preset& preset);

/// NotFound "no-such-preset".
Result<void> removePreset(storage::Connection& connection, PresetId id);

/// Puts them into this order.
Result<void> orderPresets(storage::Connection& connection, const QList<PresetId>& order);

/// By the code of its card. NotFound "no-such-preset" (args: the code).
Result<Preset> findPreset(storage::Connection& connection, const QString& code);

/// Remembers that the shipment was made with the preset.
Result<void> notePreset(storage::Connection& connection, ShipmentId shipment, PresetId preset);
Result<std::optional<PresetId>> presetOf(storage::Connection& connection, ShipmentId shipment);

} // namespace aviso::model
