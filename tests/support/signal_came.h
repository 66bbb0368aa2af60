// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSignalSpy>
#include <QTest>

namespace mm::test {

/// Waits until the signal has come, also when it came before this call: an answer that is already
/// there is handed on at once, and QSignalSpy::wait() would then wait for a second one. A minute is
/// for machines under load or a sanitizer; nothing takes as long when it works.
[[nodiscard]] inline bool came(const QSignalSpy &spy)
{
    constexpr int kPatience = 60'000;
    return QTest::qWaitFor([&spy] { return !spy.isEmpty(); }, kPatience);
}

} // namespace mm::test
