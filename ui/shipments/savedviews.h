#pragma once

#include "core/base/result.h"
#include "core/storage/connection.h"
#include "ui/shipments/wanted.h"

#include <QByteArray>
#include <QJsonArray>
#include <QList>
#include <QString>

namespace aviso::ui {

/// A list of shipments under a name.
struct SavedView
{
    QString word = {}; ///< of the program's own views ("all", "to-mend", …); empty: one of the clerk's
    QString name = {}; ///< of the clerk's ones
    Question question = {};
    QJsonArray columns = {}; ///< as ColumnLayout has them; empty: the desk's own

    bool operator==(const SavedView&) const = default;
};

/// The views of a desk, in the order of their tabs, and which one is open.
struct SavedViews
{
    QList<SavedView> views = {};
    int open = 0;

    bool operator==(const SavedViews&) const = default;
};

/// The program's own: all, drafts to mend, those that are ready, unknown outcomes, booked ones without a printed label.
QList<SavedView> ownViews();

/// One that is there only while it is looked at, for a choice of states that has no view of its own.
SavedView passingView(const QString& stateChoice);
bool isPassing(const SavedView& view);

QString viewName(const SavedView& view); ///< in the window's language

/// The desk's views; the program's own are always among them. Errors: Storage.
Result<SavedViews> loadViews(storage::Connection& connection);
QString viewsText(const SavedViews& views); ///< as the settings keep them
inline constexpr auto viewsKey = "shipments.views";

/// How many shipments are in each view now: exactly where that is cheap, else up to a hundred. Blocks; any worker
/// thread. Errors: Storage.
Result<QList<model::Tally>> tallyViews(const shipping::Desk& desk, const QList<SavedView>& views,
                                       const shipping::KnownReadiness& known);

/// The clerk's own views as a file for other desks, and back. Invalid "not-views" when it is none.
QByteArray viewsFile(const QList<SavedView>& views);
Result<QList<SavedView>> viewsOfFile(const QByteArray& bytes);

} // namespace aviso::ui
