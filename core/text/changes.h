#pragma once

#include "core/model/reships.h"
#include "core/model/steps.h"
#include "core/shipping/undo.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace aviso::text {

// What is changed, undone and held, in words.

/// What a step did, as it stands behind "Undo:": "change 12 shipments".
QString stepName(const model::Step& step);

/// "Undone: change 12 shipments." with how much of it went back when that was not all.
QString undone(const shipping::Turned& turned);
QString redone(const shipping::Turned& turned);

/// A value of a field for people, from the words of the command line: "2:email:de:" -> "Sendung angekommen (E-mail,
/// German)". What has no words of its own stays as it is.
QString valueText(const QString& field, const QString& value);

/// What a field that holds several words gains and loses: "+ Reminder (E-mail), − Delivery information (E-mail)". Empty
/// for other fields, and where it held or holds nothing.
QString listDifference(const QString& field, const QString& before, const QString& after);

/// What a content or a difference says (model::contentOf), as a clerk would note it: "Recipient's name: Meier; …". Of
/// what is no text only the name.
QString contentText(const QJsonObject& content);

/// The name of a field in a list of changes.
QString changedFieldName(const QString& field);

/// "On hold until 24.11.2026: waits for the payment", and without a day.
QString holdText(const model::Hold& hold);

} // namespace aviso::text
