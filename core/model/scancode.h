#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <QStringView>

#include <optional>

namespace aviso::model {

/// One element of a GS1 symbol: "00" and the digits of an SSCC.
struct Gs1Element
{
    QString identifier = {};
    QString value = {};

    bool operator==(const Gs1Element&) const = default;
};

/// What a scanner read from one symbol.
struct ScanCode
{
    QString text = {};      ///< of the symbol, without the identifier that the scanner put before it
    QString symbology = {}; ///< AIM's identifier without its "]" (ISO/IEC 15424): "C1" is GS1-128; empty: not sent
    QList<Gs1Element> elements = {}; ///< of a GS1 symbol, in its order; empty when it is none, or a broken one

    bool operator==(const ScanCode&) const = default;
};

/// Takes apart what a scanner typed. Never fails: a symbol that breaks the rules of GS1 is plain text. `typed` may hold
/// GS1's separator as U+001D; spaces around are dropped.
ScanCode readScan(QStringView typed);

/// What to look for, best first and without repetition: the text as it stands, then what its elements name (SSCC,
/// order number, consignment, shipment, routing), then an SSCC or a number with its dots and spaces taken out.
QStringList namesIn(const ScanCode& code);

/// A card of the desk's own: "AVISO-P-…" names a preset, "AVISO-C-…" a command.
struct DeskCard
{
    enum class Kind { Preset, Command };

    Kind kind = Kind::Preset;
    QString name = {}; ///< upper case

    bool operator==(const DeskCard&) const = default;
};

std::optional<DeskCard> deskCard(const ScanCode& code);

/// The text that a card carries as its code.
QString cardText(const DeskCard& card);

} // namespace aviso::model
