// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/said_sums.h"

#include <algorithm>
#include <cstdint>

namespace mm {

namespace {

/// Where the numbers of a table stand, along one of its axes.
struct Axis {
    struct Line {
        const Heading *heading = nullptr;
        int number = 0;
    };

    std::vector<Line> lines;
    std::vector<int> across; ///< of the other axis
    bool areRows = false;
};

bool isSaidPart(const Heading &heading)
{
    return !heading.has(Idea::Total)
        && std::ranges::any_of(heading.parts, [](const HeadingPart &part) {
               const Label &label = *part.label;
               return label.isSaid
                   && (!label.places.empty() || !label.nationalities.empty() || label.code.breakdown
                       || !label.time.isEmpty());
           });
}

/// Whether the numbers of a line are the sums of those of the other lines. What the lines add up to
/// is found out once for all of them.
class SumSearch {
public:
    SumSearch(const Axis &axis, const SheetView &view)
        : m_axis(axis)
        , m_view(view)
    {
        m_sums.reserve(axis.across.size());
        for (const int across : axis.across) {
            Sum &sum = m_sums.emplace_back();
            for (const Axis::Line &line : axis.lines) {
                const auto count
                    = line.heading->has(Idea::Total) ? std::nullopt : countAt(line.number, across);
                sum.amount += count.value_or(0);
                sum.addends += count.value_or(0) > 0 ? 1 : 0;
            }
        }
    }

    /// Whether every number of a line, which is no total by its name, is the sum of the others, and
    /// of more than one.
    [[nodiscard]] bool isSum(const Axis::Line &line) const
    {
        bool found = false;
        for (std::size_t i = 0; i < m_sums.size(); ++i) {
            const auto own = countAt(line.number, m_axis.across[i]);
            if (!own) {
                continue;
            }
            const std::int64_t others = m_sums[i].amount - *own;
            const int addends = m_sums[i].addends - (*own > 0 ? 1 : 0);
            if (addends < 2 && *own == others) {
                continue; // says nothing either way
            }
            if (*own != others) {
                return false;
            }
            found = true;
        }
        return found;
    }

private:
    struct Sum {
        std::int64_t amount = 0;
        int addends = 0; ///< that are more than nothing
    };

    std::optional<std::int64_t> countAt(int line, int across) const
    {
        const CellPosition at
            = m_axis.areRows ? CellPosition{line, across} : CellPosition{across, line};
        const Figure figure = m_view.figure(m_view.sheet().cell(at));
        return figure.kind == Figure::Kind::Count ? std::optional(std::int64_t(figure.count))
                                                  : std::nullopt;
    }

    const Axis &m_axis;
    const SheetView &m_view;
    std::vector<Sum> m_sums; ///< one for each number across
};

void addSums(const Axis &axis, const SheetView &view, std::vector<SaidSum> &sums)
{
    std::optional<SumSearch> search;
    for (const Axis::Line &line : axis.lines) {
        if (!isSaidPart(*line.heading)) {
            continue;
        }
        if (!search) {
            search.emplace(axis, view);
        }
        if (search->isSum(line)) {
            const CellPosition at = line.heading->at;
            sums.push_back({axis.areRows,
                            line.number,
                            {QuestionCode::SaidIsSum,
                             at,
                             {view.sheet().display(at.row, at.column).simplified()}}});
        }
    }
}

} // namespace

bool isSaidTotal(const Heading &heading)
{
    return std::ranges::any_of(heading.parts, [](const HeadingPart &part) {
        return part.label->isSaid && part.label->has(Idea::Total);
    });
}

std::vector<SaidSum> saidSums(const Table &table, const SheetView &view)
{
    if (!view.isSaid()) {
        return {};
    }
    Axis columns;
    Axis rows;
    rows.areRows = true;
    for (const Table::ValueColumn &column : table.values) {
        columns.lines.push_back({&column.heading, column.column});
        rows.across.push_back(column.column);
    }
    for (const Table::Row &row : table.rows) {
        rows.lines.push_back({&row.heading, row.row});
        columns.across.push_back(row.row);
    }
    std::vector<SaidSum> sums;
    addSums(columns, view, sums);
    addSums(rows, view, sums);
    return sums;
}

} // namespace mm
