#pragma once

#include "core/base/result.h"
#include "core/model/presets.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace aviso::pages {

inline constexpr int presetCardsOnSheet = 10;

/// A4 sheets of ten cards each, two beside each other, for cutting out: the name of the preset, its hot key, and what
/// opens it when it is scanned, as Code 128 and in words. `title` is that of the document. Invalid "nothing-to-compose"
/// without presets, those of encodeCode128() for a code that cannot stand on a card; NotFound "font-missing". Any
/// thread.
Result<QByteArray> presetCards(const QList<model::Preset>& presets, const QString& title, int dpi = 300);

} // namespace aviso::pages
