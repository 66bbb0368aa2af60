// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>
#include <functional>

namespace mm {

/// A small number that names a thing of one kind and cannot be mixed up with another kind.
/// Ids are positions in a Catalogue: they mean nothing beside it and are never stored in files.
template <class Tag>
class StrongId {
public:
    constexpr StrongId() = default;
    constexpr explicit StrongId(std::uint16_t value)
        : m_value(value)
    {
    }

    [[nodiscard]] constexpr std::uint16_t value() const { return m_value; }
    [[nodiscard]] constexpr std::size_t index() const { return m_value; }

    friend constexpr auto operator<=>(const StrongId &, const StrongId &) = default;

private:
    std::uint16_t m_value = 0;
};

} // namespace mm

template <class Tag>
struct std::hash<mm::StrongId<Tag>> {
    std::size_t operator()(const mm::StrongId<Tag> &id) const noexcept { return id.index(); }
};
