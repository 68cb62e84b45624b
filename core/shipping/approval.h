#pragma once

#include "core/base/login.h"
#include "core/shipping/desk.h"

#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace aviso::shipping {

// Making sure of what cannot be taken back: a PIN of whoever does it, or of a second person. It guards against slips
// and against one hand acting alone at the desk; whoever holds the database can rewrite it. Blocks; any worker thread.

/// How an act is made sure of.
enum class Approval { None, Pin, SecondPerson };

QString approvalWord(Approval approval); ///< "none", "pin", "second-person"
std::optional<Approval> approvalFromWord(QStringView word);

/// The guarded acts are the carriers' actions by their catalogue words, and these of the desk.
inline constexpr QLatin1StringView voidPrintedAct("void-printed"); ///< taking back a label that was printed
inline constexpr QLatin1StringView giveUpAct("give-up");           ///< counting an unknown outcome as not happened

/// Who approves, and what proves it.
struct Signature
{
    QString name = {};
    QString pin = {};

    bool operator==(const Signature&) const = default;
};

/// Shortest PIN, in characters.
inline constexpr int shortestPin = 4;

/// What the desk has set up.
struct ApprovalRules
{
    QMap<QString, Approval> acts = {}; ///< only those that need one
    QStringList approvers = {};        ///< in the order of their names

    bool operator==(const ApprovalRules&) const = default;
};

/// Errors: Storage.
Result<ApprovalRules> approvalRules(storage::Connection& connection);

/// Passes where the act needs no approval or the signature is right, and says who signed (nobody: empty). A wrong PIN
/// is counted; after five in a row that person cannot sign for five minutes. `login` is who acts: a second person is
/// somebody else. Errors: Unauthorised "approval-needed", "second-person-needed", "approval-wrong", "approval-locked"
/// (retryAfter), "approval-same-person"; Storage.
Result<QString> approve(const Desk& desk, const QString& act, const std::optional<Signature>& signature,
                        const QString& login = loginName());

/// The line in a shipment's history that says who approved what comes next; none where nobody had to.
Result<void> tellApproval(storage::Connection& connection, ShipmentId shipment, const QString& approver,
                          const QDateTime& now);

/// Changes how an act is made sure of. Errors: Invalid "approval-nobody" when there are too few people to sign: one,
/// or two for a second person; those of approve(), as soon as any act is guarded.
Result<void> guardAct(const Desk& desk, const QString& act, Approval approval,
                      const std::optional<Signature>& signature);

/// Adds a person who may sign, or gives one a new PIN. Errors: Invalid "missing" name, "pin-too-short"; those of
/// approve(), as soon as any act is guarded.
Result<void> setApprover(const Desk& desk, const Signature& person, const std::optional<Signature>& signature);

/// Errors: NotFound "no-such-approver"; Conflict "approval-nobody" when too few would be left for what is guarded;
/// those of approve(), as soon as any act is guarded.
Result<void> removeApprover(const Desk& desk, const QString& name, const std::optional<Signature>& signature);

} // namespace aviso::shipping
