#pragma once

#include "core/base/result.h"
#include "core/model/presets.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace aviso::pages {

/// A card that lies on the desk to be scanned.
struct Card
{
    QString name = {};
    QString key = {}; ///< that does the same; empty: none
    QString code = {};

    bool operator==(const Card&) const = default;
};

QList<Card> presetCards(const QList<model::Preset>& presets);

inline constexpr int cardsOnSheet = 10;

/// A4 sheets of ten cards each, two beside each other, for cutting out: the name, the key, and the code as Code 128 and
/// in words. `title` is that of the document. Invalid "nothing-to-compose" without cards, those of encodeCode128() for
/// a code that cannot stand on one; NotFound "font-missing". Any thread.
Result<QByteArray> cardSheets(const QList<Card>& cards, const QString& title, int dpi = 300);

} // namespace aviso::pages
