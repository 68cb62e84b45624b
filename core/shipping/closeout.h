#pragma once

#include "core/base/login.h"
#include "core/model/account.h"
#include "core/model/manifests.h"
#include "core/shipping/desk.h"

#include <QList>
#include <QMap>
#include <QString>

#include <optional>
#include <stop_token>

namespace aviso::shipping {

// The end of a day: what is handed over stands on a list, and on the carrier's register where it keeps one. Blocks; any
// worker thread.

/// What stands here of one account.
struct Outgoings
{
    model::Account account = {};
    QList<model::ManifestLine> ready = {};     ///< printed, and on no list yet
    QList<model::ManifestLine> unprinted = {}; ///< with a label that was never printed: not to be handed over
    QList<model::ManifestLine> unscanned = {}; ///< on a list of an earlier day, and the carrier tells nothing of it
    QList<model::Manifest> open = {};          ///< lists of which it is not known whether the carrier has them
};

/// Of each account of which there is something; of one carrier, or of all. Errors: Storage.
Result<QList<Outgoings>> outgoings(const Desk& desk, const QString& carrier = {});

/// The end of a day in one look.
struct DayEnd
{
    QList<Outgoings> outgoings = {};
    QList<model::ManifestHead> lists = {}; ///< of the last days, and those whose outcome is not known; newest first
};

/// `days`: so many days of lists, today's with them. Errors: Storage.
Result<DayEnd> dayEnd(const Desk& desk, int days);

/// What is handed over, in figures.
struct HandoverFigures
{
    int shipments = 0;
    int parcels = 0;
    qint64 grams = 0;
    QMap<QString, int> byService = {}; ///< code -> parcels

    bool operator==(const HandoverFigures&) const = default;
};
HandoverFigures figuresOf(const QList<model::ManifestLine>& lines);

/// A list that was closed, and what the carrier did not take onto its register.
struct ClosedOut
{
    model::Manifest manifest = {};
    model::Account account = {};
    QMap<QString, Error> refused = {}; ///< number -> why
};

/// Closes the list of an account: all that is ready stands on it, and on the carrier's register, which is asked for
/// after the list was written down. A list whose outcome was unknown is settled first: its parcels are put on the
/// register again, of which each can be on one only. Errors: NotFound "nothing-to-close"; those of the channel;
/// OutcomeUnknown (recorded: close the list again); Storage.
Result<ClosedOut> closeOut(const Desk& desk, AccountId account, std::stop_token stop,
                           const QString& login = loginName());

/// A list as it was closed, to be shown again. NotFound "no-such-list"; Storage.
Result<ClosedOut> closedList(const Desk& desk, model::ManifestId id);

} // namespace aviso::shipping
