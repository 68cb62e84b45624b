#pragma once

#include "core/base/result.h"

#include <QMap>
#include <QString>
#include <QStringList>

namespace aviso::notify {

/// Our own words for a message whose real wording the carrier does not publish, with placeholders.
struct Wording
{
    QString subject = {};
    QString body = {};
    QString sms = {};

    bool operator==(const Wording&) const = default;
};

/// The bundled wording (":/templates/<language>/<carrier>/<code>.txt"): a first line "Subject: …", the body,
/// and after a line "[sms]" the short form. `NotFound` "wording-missing" with code and language in `args`;
/// `Invalid` "wording-unreadable" likewise. Any thread.
Result<Wording> wording(const QString& carrier, const QString& code, const QString& language);

/// Replaces every "{name}" by its value, once, so that braces inside a value stay. A line with a placeholder
/// that has no value is left out; "{?name}" prints nothing and keeps its line only when `name` has one. Empty
/// lines never follow each other and never begin or end the text.
QString filledIn(const QString& text, const QMap<QString, QString>& values);

/// The names in braces that a text uses, "{?name}" as "name"; sorted, no doubles.
QStringList placeholdersOf(const QString& text);

} // namespace aviso::notify
