#pragma once

#include "core/shipping/worklist.h"

#include <QString>

namespace aviso::text {

// What waits for a person, in the language of the installed translator.

QString workName(shipping::Work work);              ///< "Ready to book"
QString workReason(const shipping::WorkItem& item); ///< why it waits and what to do
QString tallyText(const model::Tally& tally);       ///< "12", "100+"

/// All of it in one: "Ready to book: 12. Nothing stands against booking them."
QString sentence(const shipping::WorkItem& item);

/// What comes next at a desk where nothing waits.
QString whatIsNext(const shipping::Worklist& list);

} // namespace aviso::text
