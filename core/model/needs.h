#pragma once

#include "core/base/result.h"
#include "core/model/need.h"
#include "core/storage/connection.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QVariant>

#include <optional>

namespace aviso::model {

/// A statement that selects the keys of the shipments with this need on this day, to stand within another.
struct NeedQuery
{
    QString sql = {};
    QList<QVariant> args = {};
};
NeedQuery shipmentsInNeed(Need need, QDate day);

/// Since when the first of them waits, or when it was due; absent when there is none or when no day says it. Reads one
/// row. Errors: Storage.
Result<std::optional<QDate>> needSince(storage::Connection& connection, Need need, QDate day);

} // namespace aviso::model
