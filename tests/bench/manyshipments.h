#pragma once

#include "core/storage/store.h"

#include <QString>

namespace aviso::bench {

/// Fills a new desk with booked shipments, the newest two thousand of them drafts, as an order file would bring them
/// and a carrier number them: names of all kinds, references in a row, numbers of one licence. All of them are in the
/// search index afterwards. Ends the program when it cannot.
void fillDesk(storage::Store& store, int shipments);

} // namespace aviso::bench
