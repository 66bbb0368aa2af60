// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <tl/expected.hpp>

namespace mm {

/// Either a value or the reason why there is none. Drop-in for std::expected, which the oldest
/// supported compiler offers only in a later language version.
template <class T, class E>
using Result = tl::expected<T, E>;

template <class E>
[[nodiscard]] constexpr auto failure(E &&error)
{
    return tl::make_unexpected(std::forward<E>(error));
}

} // namespace mm
