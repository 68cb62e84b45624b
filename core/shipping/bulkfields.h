#pragma once

#include "core/shipping/rewrite.h"

#include <QList>
#include <QString>

#include <optional>
#include <span>

namespace aviso::shipping {

// What can be changed in many drafts at once: one row of a table for each field and each thing that can be done to it.
// Names are those of the command line and of problems.

/// What a value is, and so how it is asked for.
enum class BulkKind {
    Date,     ///< "2026-11-24"; empty: none
    Account,  ///< the key of one; empty: none
    Service,  ///< the code of a basic service
    Services, ///< codes of additional services with a space between
    Messages, ///< codes of messages with a space between
    Channel,  ///< "email" or "sms", of all messages that are on
    Language, ///< of all messages that are on; empty: the recipient's
    Line,     ///< one line of text
    Text,     ///< several lines, with placeholders as they are typed
    Options,  ///< the words of delivery options with a space between
    Grams,    ///< of each parcel
};

enum class BulkAct { Set, Add, Remove };

struct BulkField
{
    const char16_t* name;
    BulkAct act;
    BulkKind kind;
    void (*put)(model::Shipment& shipment, const QString& value);
};

/// In the order in which several are put.
std::span<const BulkField> bulkFields();

/// One thing to be done to each of the shipments.
struct BulkEdit
{
    QString field = {};
    BulkAct act = BulkAct::Set;
    QString value = {};

    bool operator==(const BulkEdit&) const = default;
};

/// All of them as one, in the order of the table. Errors: Invalid "field-unknown" (args: its name) for what the table
/// does not have, "not-a-date", "not-a-number" (field; args: the value).
Result<Rewrite> rewriteOf(const QList<BulkEdit>& edits);

} // namespace aviso::shipping
