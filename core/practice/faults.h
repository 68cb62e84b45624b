#pragma once

#include "core/base/result.h"
#include "core/practice/request.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QMutex>

#include <optional>
#include <random>
#include <span>

namespace aviso::practice {

/// One armed fault. What does not matter to its kind is ignored.
struct Fault
{
    enum class Work { Usual, Done, NotDone }; ///< whether the carrier works all the same; Usual: as its kind says

    QString kind = {};      ///< a name of faultKinds()
    QString carrier = {};   ///< "swisspost"; empty: every carrier
    QString operation = {}; ///< "token", "generateAddressLabel", "GenerateLabel"; empty: every operation
    int count = 1;          ///< how often it strikes; 0: without end
    int after = 0;          ///< how many matching requests it lets pass first
    double probability = 1;
    Work work = Work::Usual;
    int milliseconds = 0;   ///< delay; may go with every kind
    int seconds = 5;        ///< short-token: life of the token
    int status = 0;         ///< 5xx: 503 unless given
    int retryAfter = -1;    ///< 429: seconds in Retry-After; negative: no such header
    int bytesPerSecond = 1; ///< drip
    QString code = {};      ///< errors-200: E9999 unless given
    QString text = {};      ///< truncated-base64: what ends it ("..."); rubbish: the body

    bool operator==(const Fault&) const = default;
};

struct FaultKind
{
    QLatin1StringView name;
    Fault::Work usual;        ///< Done or NotDone
    QLatin1StringView effect; ///< for GET /practice/faults
};
std::span<const FaultKind> faultKinds();

/// Errors: Invalid with the member in `field`.
Result<Fault> faultFrom(const QJsonObject& object);
QJsonObject toJson(const Fault& fault);

/// The switchboard. Any thread.
class Faults
{
public:
    void arm(const Fault& fault);
    void clear();
    /// Makes the probabilities repeatable.
    void seed(quint32 value);
    QList<Fault> armed() const;

    /// The first armed fault that strikes this request, counted down; nothing when none does.
    std::optional<Fault> strike(const QString& carrier, const QString& operation);

private:
    mutable QMutex m_mutex;
    QList<Fault> m_armed;
    std::mt19937 m_random{1};
};

/// Whether the carrier is to be asked under this fault.
bool isWorkDone(const Fault& fault);
/// The request as the carrier gets it: some faults are played by its own code.
Request twisted(Request request, const Fault& fault);
/// The answer as it leaves under this fault. `answer` is the carrier's, or an empty one when it was not
/// asked.
Answer spoilt(Answer answer, const Fault& fault);

} // namespace aviso::practice
