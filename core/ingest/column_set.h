// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

namespace mm {

/// Columns that rows by the million are held against.
class ColumnSet {
public:
    void insert(int column)
    {
        const auto at = static_cast<std::size_t>(column);
        if (at >= m_holds.size()) {
            m_holds.resize(at + 1);
        }
        m_holds[at] = true;
    }
    [[nodiscard]] bool contains(int column) const
    {
        const auto at = static_cast<std::size_t>(column);
        return at < m_holds.size() && m_holds[at];
    }
    [[nodiscard]] bool isEmpty() const { return m_holds.empty(); }
    /// The largest; only of a set that is not empty.
    [[nodiscard]] int last() const { return static_cast<int>(m_holds.size()) - 1; }
    void clear() { m_holds.clear(); }

private:
    std::vector<bool> m_holds;
};

} // namespace mm
