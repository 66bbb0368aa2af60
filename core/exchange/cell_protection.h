// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <optional>
#include <vector>

namespace mm {

/// Numbers that stand in sums with each other, as a reader of a publication would see them.
struct LinkedCells {
    /// One number and those that add up to it, by their position in `cells`.
    struct Sum {
        std::size_t total = 0;
        std::vector<std::size_t> parts;
    };

    std::vector<qint64> cells; ///< none below zero
    std::vector<Sum> sums; ///< each holds for the cells
};

/// Which cells to withhold so that no reader learns a small count: those from 1 to
/// @p threshold - 1, and as many others that none of the withheld ones follows from the rest. A
/// reader who knows all sums, and that what is withheld is no zero, cannot tell any of them to
/// within one person.
/// @param withheld cells that are withheld already, by position
/// @return for every cell whether it is withheld
[[nodiscard]] std::vector<bool> protectCells(const LinkedCells &linked, qint64 threshold,
                                             const std::vector<std::size_t> &withheld = {});

} // namespace mm
