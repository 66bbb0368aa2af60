// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

namespace mm {

/// Greatest value of one unknown under linear equations, all unknowns being at least zero: the
/// simplex method with a dense tableau, for the small systems of one month. Exact up to rounding.
class LinearProgram {
public:
    struct Term {
        std::size_t unknown = 0;
        double factor = 1;
    };
    struct Equation {
        std::vector<Term> terms;
        double value = 0;
    };

    /// @param equations that have at least one solution
    LinearProgram(std::size_t unknowns, const std::vector<Equation> &equations);

    /// A solution in which an unknown is as large, or as small, as it can be.
    /// @return empty when it has no limit, or when there is no solution
    [[nodiscard]] std::optional<std::vector<double>> largest(std::size_t unknown) const;
    [[nodiscard]] std::optional<std::vector<double>> smallest(std::size_t unknown) const;

private:
    using Row = std::vector<double>; ///< factors of the unknowns, then the value

    [[nodiscard]] std::optional<std::vector<double>> best(std::size_t unknown, double sign) const;

    std::size_t m_unknowns;
    std::vector<Row> m_rows; ///< a solution at a corner: each row gives one unknown
    std::vector<std::size_t> m_basis; ///< the unknown that a row gives
    bool m_solvable = true;
};

} // namespace mm
