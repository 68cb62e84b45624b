#pragma once

#include "core/base/clock.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/catalogue/catalogue.h"
#include "core/catalogue/compile.h"
#include "core/orders/folderplaces.h"
#include "core/orders/map.h"
#include "core/orders/rejected.h"
#include "core/orders/takenfiles.h"
#include "core/orders/watchedfolder.h"
#include "core/storage/store.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

namespace aviso::orders {

// Order files of a watched folder on their way from "in" to "done" or "failed". A file is first renamed into a place of
// this desk, under a lock; what becomes of its rows is stored in the transaction that imports them; then the answer is
// written, the file put away, and that noted. A program that dies between any two of these steps has lost nothing: the
// next pass goes on where it ended.

/// A shipment of a file that was to be booked.
struct ShippedOrder
{
    ShipmentId shipment = {};
    QStringList numbers = {};
    std::optional<Error> error = {};                 ///< why it is not booked, or its label is not in the file
    std::optional<catalogue::Problem> obstacle = {}; ///< why it was not tried

    bool operator==(const ShippedOrder&) const = default;
};

/// What new orders get where their row says nothing, and the carrier whose rules their columns are read by.
struct FolderTarget
{
    Defaults defaults = {};
    QString carrier = {};
};

/// What the answer to a file is made of.
struct AnswerParts
{
    const TakenFile& file;
    const QList<ShippedOrder>& shipped;
    const QHash<qint64, QString>& references; ///< of the rejected rows, as far as they have one
};

/// What the work at a folder needs from outside.
struct FolderDoors
{
    storage::Store& store;
    const Clock& clock;
    const catalogue::Catalogue& catalogue;
    QString desk = {}; ///< a word that no other desk has
    std::function<Result<FolderTarget>()> target{};
    std::function<QByteArray(const AnswerParts&)> answer{};  ///< the answer file
    std::function<QByteArray(const AnswerParts&)> errors{};  ///< the file beside one that failed
    std::function<Reasons(const QString& source)> reasons{}; ///< of rejected rows
    /// Books what is ready of these, which were drafts when the file came, and writes all their labels into one PDF.
    /// Empty: nothing is booked.
    std::function<Result<QList<ShippedOrder>>(const QList<ShipmentId>&, const QString& labels, const LongCall&)> ship{};
    std::function<void(QStringView step)> reached{}; ///< called after each step
};

struct FolderReport
{
    QList<TakenFile> finished = {};
    QStringList ready = {};            ///< names of files that the next pass takes
    QStringList growing = {};          ///< names of files that are left until they are still
    QStringList others = {};           ///< names of what is no ordinary file
    int inOtherHands = 0;              ///< files that another desk has begun and not ended
    int unknown = 0;                   ///< shipments whose booking has an unknown outcome
    std::optional<Error> trouble = {}; ///< why it ended early; what is not finished is tried again at the next pass
};

/// Looks without taking anything: whether there is something for a pass to do. Troubles: those of prepare(); Storage.
FolderReport lookAt(const FolderDoors& doors, const WatchedFolder& folder, Stillness& stillness, Waiting::Moment now);

/// Takes in all that is still in the folder, and ends what was begun before. One bad file stops no other. Blocks for
/// long; any worker thread. Troubles: those of FolderPlaces::prepare() and lock(), of moveFile() and writeWhole();
/// Storage; Cancelled.
FolderReport passFolder(const FolderDoors& doors, const WatchedFolder& folder, Stillness& stillness,
                        Waiting::Moment now, const LongCall& call = {});

} // namespace aviso::orders
