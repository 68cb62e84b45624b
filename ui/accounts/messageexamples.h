#pragma once

#include "core/base/result.h"
#include "ui/services.h"

#include <QString>

#include <functional>

class QWidget;

namespace aviso::ui {

/// Asks for a file and writes into it an example of every message that a carrier of the catalogue sends, in all its
/// languages. `then` gets the file's path, or why it was not written; it is not called when the clerk chose none, nor
/// after `asker` is gone.
void saveExamples(const Services& services, const QString& carrier, QWidget* asker,
                  std::function<void(const Result<QString>& file)> then);

} // namespace aviso::ui
