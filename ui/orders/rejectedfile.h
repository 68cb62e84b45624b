#pragma once

#include "core/orders/rejected.h"
#include "ui/tasks.h"

#include <QString>

#include <functional>

class QWidget;

namespace aviso::ui {

/// The rejected rows of a file, and what they came from.
struct RejectedFile
{
    tabular::Source file = {};
    tabular::Format format = {};
    orders::RejectedRows rows = {};
    QString source = {};
};

/// Asks for a place and saves the rows there with their reasons in the window's language. `saved` is called with the
/// path, or with why not, unless no place was chosen.
void saveRejected(QWidget* page, Tasks& tasks, const RejectedFile& rejected,
                  std::function<void(const Result<QString>&)> saved);

} // namespace aviso::ui
