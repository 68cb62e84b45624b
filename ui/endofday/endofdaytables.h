#pragma once

#include "core/shipping/closeout.h"
#include "core/shipping/pickups.h"
#include "ui/models/tablemodel.h"

#include <QList>

#include <optional>

namespace aviso::ui {

/// All that the day's end shows of an account.
struct AccountDay
{
    shipping::Outgoings outgoings = {};
    QString carrier = {};                            ///< its name, in the window's language
    std::optional<shipping::Fetching> fetching = {}; ///< none: its carrier cannot be asked to come
};

/// Where a parcel of the day's end stands.
enum class Whereabouts { Ready, Unprinted, Unscanned, Open };

struct DayLine
{
    model::ManifestLine line = {};
    QString service = {}; ///< its name
    Whereabouts where = Whereabouts::Ready;

    bool operator==(const DayLine&) const = default;
};

struct ListedDay
{
    model::ManifestHead head = {};
    QString account = {};

    bool operator==(const ListedDay&) const = default;
};

QString whereName(Whereabouts where);
QString listStateName(model::ManifestState state);
QString pickupStateName(model::PickupState state);
QString slotName(const carriers::PickupSlot& slot);

QList<Column<AccountDay>> accountColumns();
QList<Column<DayLine>> lineColumns();
QList<Column<ListedDay>> listColumns();
QList<Column<model::OrderedPickup>> pickupColumns();

} // namespace aviso::ui
