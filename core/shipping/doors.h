#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"

#include <functional>
#include <map>
#include <mutex>
#include <optional>

namespace aviso::shipping {

/// What one batch learns about its accounts: an account that the carrier turned away is not tried again for the rest of
/// the batch, which would only waste numbers and lock the client. Any thread.
class Doors
{
public:
    using Knock = std::function<Result<void>()>;

    /// Why the account takes part no more, if so. The first who comes knocks, which is to sign in, and the others wait
    /// for what he hears: not let in, or nobody there.
    std::optional<Error> closed(AccountId account, const Knock& knock);

    /// Closes the account's door when what befell one of its shipments would befall the next as well: turned away, or
    /// twice in a row nobody there.
    void learn(AccountId account, const Error& error);

    void welcome(AccountId account); ///< one of its shipments went through

private:
    struct Door
    {
        std::mutex mutex;
        bool wasKnockedAt = false;
        int inVain = 0;
        std::optional<Error> closed;
    };
    Door& door(AccountId account);

    std::mutex m_mutex;
    std::map<AccountId, Door> m_doors;
};

} // namespace aviso::shipping
