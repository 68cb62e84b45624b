#pragma once

#include <QTest>

#include <chrono>
#include <utility>

// A machine that is busy with other things makes a test slow, not wrong. So what a test waits for has a minute, of
// which it takes no more than it needs.

namespace aviso::test {

inline constexpr std::chrono::milliseconds patience = std::chrono::minutes(1);

/// Whether that came true, while events go on.
template <class Predicate>
bool waitFor(Predicate predicate)
{
    return QTest::qWaitFor(std::move(predicate), static_cast<int>(patience.count()));
}

} // namespace aviso::test

#undef QTRY_VERIFY
#undef QTRY_VERIFY2
#undef QTRY_COMPARE
#define QTRY_VERIFY(expression) QTRY_VERIFY_WITH_TIMEOUT((expression), int(aviso::test::patience.count()))
#define QTRY_VERIFY2(expression, message)                                                                              \
    QTRY_VERIFY2_WITH_TIMEOUT((expression), message, int(aviso::test::patience.count()))
#define QTRY_COMPARE(actual, expected) QTRY_COMPARE_WITH_TIMEOUT((actual), expected, int(aviso::test::patience.count()))
