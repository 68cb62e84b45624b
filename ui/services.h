#pragma once

#include "core/pages/labels.h"
#include "core/settings/secrets.h"
#include "core/shipping/desk.h"
#include "ui/language.h"
#include "ui/look.h"
#include "ui/tasks.h"

#include <QString>

namespace aviso::ui {

/// What pages may use. References: the composition root owns everything and outlives the window.
struct Services
{
    const shipping::Desk& desk;
    settings::Secrets& secrets;
    Tasks& tasks;
    const pages::Rendering& rendering;
    Look& look;
    Language& language;

    storage::Store& store() const { return desk.store; }
};

} // namespace aviso::ui
