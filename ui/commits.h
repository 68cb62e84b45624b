#pragma once

#include "core/storage/store.h"

#include <functional>

class QObject;

namespace aviso::ui {

/// Calls `act` on the GUI thread after commits that touch one of `topics`, as long as `page` lives: at once, and then
/// at most a few times a second, however many labels a batch stores meanwhile. The last commit is never left out.
void whenCommitted(const storage::Store& store, storage::Topics topics, QObject* page,
                   std::function<void(storage::Topics touched)> act);

} // namespace aviso::ui
