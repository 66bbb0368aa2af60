// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/series_key.h"

#include <QtGlobal>

#include <algorithm>
#include <array>
#include <cstddef>
#include <utility>
#include <vector>

namespace mm {

/// A key as one number: numbers compare as their keys do, and much faster.
[[nodiscard]] constexpr quint64 orderOf(const ObservationKey &key)
{
    const SeriesKey &series = key.series;
    return quint64{series.indicator.value()} << 48U | quint64{series.place.value()} << 32U
        | quint64{series.breakdown.value()} << 16U | static_cast<quint64>(key.month.ordinal());
}
static_assert(Month::kLastYear * 12 + 11 < 1 << 16);

/// Sorts items by their member `order`; equal ones stay as they are. Byte by byte from the lowest,
/// without the bytes that all have in common: linear, where comparing would take n × log n.
template <class Item>
void sortByOrder(std::vector<Item> &items)
{
    if (std::ranges::is_sorted(items, {}, &Item::order)) {
        return;
    }
    std::vector<Item> others = items;
    for (int shift = 0; shift < 64; shift += 8) {
        const auto byteOf = [shift](const Item &item) {
            return static_cast<std::size_t>(item.order >> shift & 0xffU);
        };
        std::array<std::size_t, 256> places{}; // first how many have a byte, then where they go
        for (const Item &item : items) {
            ++places[byteOf(item)];
        }
        if (places[byteOf(items.front())] == items.size()) {
            continue;
        }
        std::size_t before = 0;
        for (std::size_t &place : places) {
            before += std::exchange(place, before);
        }
        for (const Item &item : items) {
            others[places[byteOf(item)]++] = item;
        }
        items.swap(others);
    }
}

} // namespace mm
