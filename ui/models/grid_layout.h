// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/catalogue.h"
#include "core/model/dataset.h"

#include <vector>

namespace mm {

/// What stands in the rows of the data grid; months always stand in its columns.
enum class GridPivot {
    Countries, ///< of one indicator
    Indicators, ///< of one place
    Breakdowns, ///< of one indicator in one place
};

struct GridQuery {
    GridPivot pivot = GridPivot::Countries;
    IndicatorId indicator;
    PlaceId place; ///< of Indicators and Breakdowns
    bool sums = true; ///< with quarters, years and the sum of countries
    bool allParts = false; ///< Breakdowns: with those that have no figure yet
    std::optional<Period> withoutData = {}; ///< the months shown while there are no data at all

    friend bool operator==(const GridQuery &, const GridQuery &) = default;
};

/// The countries of the first indicator; without data the months of this year up to @p today.
[[nodiscard]] GridQuery firstQuery(const Catalogue &catalogue, std::optional<Month> today);

struct GridRow {
    SeriesKey series;
    QString label;
    bool isSum = false; ///< computed: the sum of the countries
};

struct GridColumn {
    enum class Kind { Month, Quarter, Year };

    Kind kind = Kind::Month;
    Period period;
    bool isLastOfYear = false; ///< another year begins behind it

    [[nodiscard]] bool isSum() const { return kind != Kind::Month; }
};

/// Rows and columns of the data grid, as a value.
class GridLayout {
public:
    GridLayout() = default;
    [[nodiscard]] static GridLayout of(const Dataset &dataset, const Catalogue &catalogue,
                                       const GridQuery &query);

    [[nodiscard]] const std::vector<GridRow> &rows() const { return m_rows; }
    [[nodiscard]] const std::vector<GridColumn> &columns() const { return m_columns; }
    [[nodiscard]] int rowOf(const SeriesKey &series) const; ///< -1 when there is none
    [[nodiscard]] int columnOf(Month month) const; ///< -1 when there is none
    /// Of a cell that takes a number; empty for a computed one.
    [[nodiscard]] std::optional<ObservationKey> keyAt(int row, int column) const;

    friend bool operator==(const GridLayout &a, const GridLayout &b);

private:
    void addColumns(Period shown, std::optional<Month> lastWithData, bool sums);

    std::vector<GridRow> m_rows;
    std::vector<GridColumn> m_columns;
};

/// What the grid is about: "New arrivals", "Serbia", "New arrivals in Serbia".
[[nodiscard]] QString gridTitle(const Catalogue &catalogue, const GridQuery &query);

/// The parts of an indicator, as its catalogue allows them, "other" and "unknown" last.
[[nodiscard]] std::vector<BreakdownId> partsOf(const Catalogue &catalogue, IndicatorId indicator);

} // namespace mm
