#pragma once

#include "app/importing.h"
#include "app/workplace.h"
#include "core/practice/server.h"

#include <QString>

#include <memory>
#include <mutex>

namespace aviso::app {

/// The practice carriers inside this program, and a desk that is set up to use them. They listen on the loopback
/// interface for as long as the program runs and keep what they booked in "practice-state.json" of the data folder.
class PracticeDesk
{
public:
    explicit PracticeDesk(QString dataFolder);

    /// Starts the carriers, or finds them running, and gives an account for each of them, the Swiss Post's first. Their
    /// secrets are variables of this process and nowhere else. Blocks. Error: "not-started".
    Result<QList<model::Account>> accounts();
    Result<model::Account> account(); ///< the first of them

    practice::Server& server() { return *m_server; }

private:
    const QString m_dataFolder;
    std::mutex m_mutex;
    std::unique_ptr<practice::Server> m_server;
};

/// A practice desk of another build cannot be opened and holds nothing but samples: its whole folder is renamed, with
/// ".older-1" (or the next free number) at its end, and the next start makes a new one. Does nothing to a desk of this
/// build, to one that a program has open, and to one with an account that is no practice account. Error: Storage
/// "folder-not-writable".
Result<void> setAsideIfOtherBuild(const QString& dataFolder);

/// Saves the practice accounts of this run and, on a desk without shipments, the sample orders as its drafts.
Result<void> furnish(Workplace& here, PracticeDesk& practice);

/// Lets a desk whose practice accounts are from an earlier run reach the carriers of this one; nothing without such an
/// account.
Result<void> reopenPractice(Workplace& here, PracticeDesk& practice);

/// The sample orders as drafts of `account`, dispatched on the next day on which the carrier takes parcels.
Result<Imported> importSamples(Workplace& here, const model::Account& account, const QString& file,
                               const LongCall& call);

/// Writes the sample orders into a folder, so that a person can look at them. Errors: Storage "cannot-write".
Result<QString> placeSampleOrders(const QString& folder);

} // namespace aviso::app
