// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/cell_protection.h"

#include "core/exchange/linear_program.h"

#include <algorithm>
#include <cmath>
#include <span>
#include <tuple>

namespace mm {

namespace {

/// A withheld count is safe when a reader has to reckon with one that is this far away.
constexpr double kDistance = 2;
constexpr double kRounding = 1e-6;

class Protection {
public:
    Protection(const LinkedCells &linked, std::vector<bool> withheld)
        : m_linked(linked)
        , m_withheld(std::move(withheld))
        , m_safe(linked.cells.size(), false)
        , m_isTotal(linked.cells.size(), false)
        , m_sumsOf(linked.cells.size())
    {
        for (std::size_t i = 0; i < linked.sums.size(); ++i) {
            m_sumsOf[linked.sums[i].total].push_back(i);
            m_isTotal[linked.sums[i].total] = true;
            for (const std::size_t part : linked.sums[i].parts) {
                m_sumsOf[part].push_back(i);
            }
        }
    }

    std::vector<bool> run()
    {
        for (std::size_t cell = 0; cell < m_linked.cells.size(); ++cell) {
            protect(cell);
        }
        return std::move(m_withheld);
    }

private:
    /// Withholds further cells until this one is safe, and makes those safe in turn.
    void protect(std::size_t first)
    {
        std::vector<std::size_t> open{first};
        while (!open.empty()) {
            const std::size_t cell = open.back();
            if (!m_withheld[cell] || m_safe[cell] || isSafe(cell)) {
                open.pop_back();
                continue;
            }
            const auto helper = helperOf(cell);
            if (!helper) {
                open.pop_back(); // everything around it is withheld already
                continue;
            }
            m_withheld[*helper] = true;
            open.insert(open.begin(), *helper);
        }
    }

    /// Withheld cells that hang together with one through sums.
    std::vector<std::size_t> neighbourhood(std::size_t start) const
    {
        std::vector<std::size_t> found{start};
        for (std::size_t i = 0; i < found.size(); ++i) {
            for (const std::size_t sum : m_sumsOf[found[i]]) {
                const auto add = [&](std::size_t cell) {
                    if (m_withheld[cell] && std::ranges::find(found, cell) == found.end()) {
                        found.push_back(cell);
                    }
                };
                add(m_linked.sums[sum].total);
                std::ranges::for_each(m_linked.sums[sum].parts, add);
            }
        }
        return found;
    }

    /// A reader knows that only a zero is printed as zero.
    qint64 least(std::size_t cell) const { return m_linked.cells[cell] > 0 ? 1 : 0; }

    LinearProgram programOf(const std::vector<std::size_t> &unknowns) const
    {
        std::vector<std::size_t> sums;
        for (const std::size_t cell : unknowns) {
            sums.insert(sums.end(), m_sumsOf[cell].begin(), m_sumsOf[cell].end());
        }
        std::ranges::sort(sums);
        sums.erase(std::unique(sums.begin(), sums.end()), sums.end());
        std::vector<LinearProgram::Equation> equations;
        for (const std::size_t i : sums) {
            const LinkedCells::Sum &sum = m_linked.sums[i];
            LinearProgram::Equation equation;
            const auto add = [&](std::size_t cell, double factor) {
                if (!m_withheld[cell]) {
                    return;
                }
                const auto place = std::ranges::find(unknowns, cell) - unknowns.begin();
                equation.terms.push_back({static_cast<std::size_t>(place), factor});
                equation.value += factor * static_cast<double>(m_linked.cells[cell] - least(cell));
            };
            add(sum.total, -1);
            for (const std::size_t part : sum.parts) {
                add(part, 1);
            }
            equations.push_back(std::move(equation));
        }
        return {unknowns.size(), equations};
    }

    bool isSafe(std::size_t cell)
    {
        const std::vector<std::size_t> unknowns = neighbourhood(cell);
        const LinearProgram program = programOf(unknowns);
        for (const bool upward : {true, false}) {
            const auto solution = upward ? program.largest(0) : program.smallest(0);
            if (!solution) {
                m_safe[cell] = true; // no limit at all
                return true;
            }
            // What one reader might believe also shows that other cells are safe, and stays
            // possible when more is withheld.
            for (std::size_t i = 0; i < unknowns.size(); ++i) {
                const double believed = (*solution)[i] + static_cast<double>(least(unknowns[i]));
                const double truth = static_cast<double>(m_linked.cells[unknowns[i]]);
                m_safe[unknowns[i]]
                    = m_safe[unknowns[i]] || std::abs(believed - truth) >= kDistance - kRounding;
            }
            if (m_safe[cell]) {
                return true;
            }
        }
        return false;
    }

    /// The cell whose loss hurts least among those in sums with withheld ones: pure parts before
    /// totals wherever they stand, near before far, small before large, zeros last.
    std::optional<std::size_t> helperOf(std::size_t cell) const
    {
        using Loss = std::tuple<bool, bool, std::size_t, qint64, std::size_t>;
        std::optional<Loss> best;
        const std::vector<std::size_t> around = neighbourhood(cell);
        for (std::size_t distance = 0; distance < around.size(); ++distance) {
            for (const std::size_t i : m_sumsOf[around[distance]]) {
                const auto consider = [&](std::size_t candidate) {
                    const qint64 value = m_linked.cells[candidate];
                    const Loss loss{m_isTotal[candidate], value == 0, distance, value, candidate};
                    if (!m_withheld[candidate] && (!best || loss < *best)) {
                        best = loss;
                    }
                };
                consider(m_linked.sums[i].total);
                std::ranges::for_each(m_linked.sums[i].parts, consider);
            }
        }
        return best ? std::optional(std::get<4>(*best)) : std::nullopt;
    }

    const LinkedCells &m_linked;
    std::vector<bool> m_withheld;
    std::vector<bool> m_safe;
    std::vector<bool> m_isTotal; ///< of any sum
    std::vector<std::vector<std::size_t>> m_sumsOf; ///< of each cell
};

} // namespace

std::vector<bool> protectCells(const LinkedCells &linked, qint64 threshold,
                               const std::vector<std::size_t> &withheld)
{
    std::vector<bool> start(linked.cells.size(), false);
    for (std::size_t i = 0; i < linked.cells.size(); ++i) {
        start[i] = linked.cells[i] > 0 && linked.cells[i] < threshold;
    }
    for (const std::size_t cell : withheld) {
        start[cell] = true;
    }
    return Protection(linked, std::move(start)).run();
}

} // namespace mm
