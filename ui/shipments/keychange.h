#pragma once

#include "core/model/listing.h"

#include <vector>

namespace aviso::ui {

/// Rows one behind the other.
struct Run
{
    int first = 0;
    int count = 0;

    bool operator==(const Run&) const = default;
};

/// How one list of keys becomes another. Worked out on a worker, so that the model has only to apply it.
struct KeyChange
{
    bool isReordered = false;       ///< what stays stands in another order: the runs do not tell it
    std::vector<Run> removed = {};  ///< rows of the old list, in falling order
    std::vector<Run> inserted = {}; ///< rows of the new list, in rising order
    model::ShipmentKeys gone = {};  ///< keys of the removed rows, sorted
    model::ShipmentKeys come = {};  ///< keys of the inserted rows, in the order of the new list

    bool isEmpty() const { return !isReordered && removed.empty() && inserted.empty(); }
};

/// Each key is at most once in either list.
KeyChange changeBetween(const model::ShipmentKeys& old, const model::ShipmentKeys& now);

/// The list with those of `kept` that it lacks, each behind the key that stood before it in `old`.
model::ShipmentKeys keepingInView(const model::ShipmentKeys& now, const model::ShipmentKeys& kept,
                                  const model::ShipmentKeys& old);

} // namespace aviso::ui
