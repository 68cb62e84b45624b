#pragma once

#include "app/workplace.h"
#include "core/model/account.h"
#include "core/orders/folderpass.h"

#include <optional>

namespace aviso::app {

/// How long a file has to be still before it is taken.
inline constexpr std::chrono::seconds usualStillness{5};

/// The doors through which this desk works at a watched folder. New orders get `account`, or what the desk's settings
/// say when it is left out. The workplace outlives them. Error: Storage.
Result<orders::FolderDoors> doorsTo(Workplace& here, const orders::WatchedFolder& folder,
                                    const std::optional<model::Account>& account = {});

} // namespace aviso::app
