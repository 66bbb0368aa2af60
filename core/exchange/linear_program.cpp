// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/linear_program.h"

#include <algorithm>
#include <cmath>

namespace mm {

namespace {

constexpr double kZero = 1e-9;

using Row = std::vector<double>;

/// Rows of a system, the unknown that each of them gives, and what is to become small.
struct Tableau {
    std::vector<Row> rows;
    std::vector<std::size_t> basis;
    Row cost; ///< as a row; its last entry is the negative of the present cost

    void pivot(std::size_t row, std::size_t column)
    {
        Row &chosen = rows[row];
        const double factor = chosen[column];
        for (double &entry : chosen) {
            entry /= factor;
        }
        const auto eliminate = [&](Row &other) {
            const double share = other[column];
            if (std::abs(share) > kZero) {
                std::ranges::transform(other, chosen, other.begin(),
                                       [&](double a, double b) { return a - share * b; });
            }
            other[column] = 0;
        };
        for (std::size_t i = 0; i < rows.size(); ++i) {
            if (i != row) {
                eliminate(rows[i]);
            }
        }
        eliminate(cost);
        basis[row] = column;
    }

    /// Bland's rule: the first column that helps, the lowest unknown among the rows that limit it;
    /// it never goes in circles.
    /// @return false when there is no limit
    [[nodiscard]] bool minimise(std::size_t columns)
    {
        for (;;) {
            const auto end = cost.begin() + static_cast<std::ptrdiff_t>(columns);
            const auto entering
                = std::find_if(cost.begin(), end, [](double entry) { return entry < -kZero; });
            if (entering == end) {
                return true;
            }
            const auto column = static_cast<std::size_t>(entering - cost.begin());
            const auto row = limitOf(column);
            if (!row) {
                return false;
            }
            pivot(*row, column);
        }
    }

private:
    [[nodiscard]] std::optional<std::size_t> limitOf(std::size_t column) const
    {
        std::optional<std::size_t> best;
        double least = 0;
        for (std::size_t i = 0; i < rows.size(); ++i) {
            if (rows[i][column] <= kZero) {
                continue;
            }
            const double ratio = rows[i].back() / rows[i][column];
            const bool better = !best || ratio < least - kZero
                || (ratio < least + kZero && basis[i] < basis[*best]);
            if (better) {
                best = i;
                least = ratio;
            }
        }
        return best;
    }
};

} // namespace

LinearProgram::LinearProgram(std::size_t unknowns, const std::vector<Equation> &equations)
    : m_unknowns(unknowns)
{
    // First phase: one helper unknown a row, whose sum has to become zero.
    const std::size_t count = equations.size();
    Tableau tableau;
    tableau.cost.assign(unknowns + count + 1, 0);
    for (std::size_t i = 0; i < count; ++i) {
        Row row(unknowns + count + 1, 0);
        for (const Term &term : equations[i].terms) {
            row[term.unknown] += term.factor;
        }
        row.back() = equations[i].value;
        if (row.back() < 0) {
            std::ranges::transform(row, row.begin(), [](double entry) { return -entry; });
        }
        row[unknowns + i] = 1;
        for (std::size_t column = 0; column < row.size(); ++column) {
            tableau.cost[column] -= row[column];
        }
        tableau.cost[unknowns + i] = 0;
        tableau.rows.push_back(std::move(row));
        tableau.basis.push_back(unknowns + i);
    }
    m_solvable = tableau.minimise(unknowns) && std::abs(tableau.cost.back()) < 1e-6;
    for (std::size_t i = 0; i < count; ++i) {
        if (tableau.basis[i] >= unknowns) {
            const Row &row = tableau.rows[i];
            const auto end = row.begin() + static_cast<std::ptrdiff_t>(unknowns);
            const auto usable = std::find_if(row.begin(), end,
                                             [](double entry) { return std::abs(entry) > kZero; });
            if (usable == end) {
                continue; // says nothing that the others do not say
            }
            tableau.pivot(i, static_cast<std::size_t>(usable - row.begin()));
        }
        m_basis.push_back(tableau.basis[i]);
    }
    for (std::size_t i = 0; i < count; ++i) {
        if (tableau.basis[i] < unknowns) {
            Row row(tableau.rows[i].begin(),
                    tableau.rows[i].begin() + static_cast<std::ptrdiff_t>(unknowns));
            row.push_back(tableau.rows[i].back());
            m_rows.push_back(std::move(row));
        }
    }
}

std::optional<std::vector<double>> LinearProgram::largest(std::size_t unknown) const
{
    return best(unknown, -1);
}

std::optional<std::vector<double>> LinearProgram::smallest(std::size_t unknown) const
{
    return best(unknown, 1);
}

std::optional<std::vector<double>> LinearProgram::best(std::size_t unknown, double sign) const
{
    Tableau tableau{m_rows, m_basis, Row(m_unknowns + 1, 0)};
    tableau.cost[unknown] = sign;
    const auto given = std::ranges::find(tableau.basis, unknown);
    if (given != tableau.basis.end()) {
        const Row &row = tableau.rows[static_cast<std::size_t>(given - tableau.basis.begin())];
        std::ranges::transform(tableau.cost, row, tableau.cost.begin(),
                               [&](double a, double b) { return a - sign * b; });
        tableau.cost[unknown] = 0;
    }
    if (!m_solvable || !tableau.minimise(m_unknowns)) {
        return std::nullopt;
    }
    std::vector<double> solution(m_unknowns, 0);
    for (std::size_t i = 0; i < tableau.rows.size(); ++i) {
        solution[tableau.basis[i]] = tableau.rows[i].back();
    }
    return solution;
}

} // namespace mm
