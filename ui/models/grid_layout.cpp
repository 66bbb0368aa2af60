// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/grid_layout.h"

#include <QCoreApplication>

#include <algorithm>

namespace mm {

namespace {

struct GridLayoutTr {
    Q_DECLARE_TR_FUNCTIONS(GridLayout)
};

constexpr int kQuarter = 3;
constexpr int kYear = 12;

std::vector<GridRow> countryRows(const Catalogue &catalogue, const GridQuery &query)
{
    const Scope scope = catalogue[query.indicator].scope;
    std::vector<GridRow> rows;
    const auto add = [&](PlaceId place) {
        rows.push_back({{query.indicator, place, kTotal}, catalogue[place].label, false});
    };
    if (scope != Scope::Region) {
        std::ranges::for_each(catalogue.countries(), add);
        if (query.sums) {
            rows.push_back(
                {{query.indicator, kRegion, kTotal}, GridLayoutTr::tr("Sum of countries"), true});
        }
    }
    if (scope != Scope::Countries) {
        add(kRegion);
    }
    return rows;
}

std::vector<GridRow> indicatorRows(const Catalogue &catalogue, const GridQuery &query)
{
    const Scope other = query.place == kRegion ? Scope::Countries : Scope::Region;
    std::vector<GridRow> rows;
    for (const IndicatorId indicator : catalogue.indicatorIds()) {
        if (catalogue[indicator].scope != other) {
            rows.push_back({{indicator, query.place, kTotal}, catalogue[indicator].label, false});
        }
    }
    return rows;
}

std::vector<GridRow> partRows(const Dataset &dataset, const Catalogue &catalogue,
                              const GridQuery &query)
{
    std::vector<GridRow> rows{
        {{query.indicator, query.place, kTotal}, GridLayoutTr::tr("Total"), false}};
    const auto block = dataset.block(query.indicator, query.place);
    for (const BreakdownId part : partsOf(catalogue, query.indicator)) {
        if (query.allParts || (block && block->findRow(part))) {
            rows.push_back({{query.indicator, query.place, part}, catalogue[part].label, false});
        }
    }
    return rows;
}

} // namespace

GridQuery firstQuery(const Catalogue &catalogue, std::optional<Month> today)
{
    GridQuery query;
    query.place = catalogue.countries().front();
    query.withoutData = today ? std::optional(Period::yearToDate(*today)) : std::nullopt;
    return query;
}

QString gridTitle(const Catalogue &catalogue, const GridQuery &query)
{
    const QString &indicator = catalogue[query.indicator].label;
    const QString &place = catalogue[query.place].label;
    switch (query.pivot) {
    case GridPivot::Countries:
        return indicator;
    case GridPivot::Indicators:
        return place;
    case GridPivot::Breakdowns:
        return GridLayoutTr::tr("%1 in %2").arg(indicator, place);
    }
    Q_UNREACHABLE();
}

std::vector<BreakdownId> partsOf(const Catalogue &catalogue, IndicatorId indicator)
{
    const std::vector<Dimension> &dimensions = catalogue[indicator].dimensions;
    std::vector<BreakdownId> parts;
    for (std::size_t i = 1; i < catalogue.breakdowns().size(); ++i) {
        const BreakdownId part(static_cast<std::uint16_t>(i));
        if (std::ranges::find(dimensions, catalogue[part].dimension) != dimensions.end()) {
            parts.push_back(part);
        }
    }
    std::ranges::stable_sort(parts, {}, [&](BreakdownId part) {
        return std::pair(catalogue[part].dimension, catalogue[part].role);
    });
    return parts;
}

GridLayout GridLayout::of(const Dataset &dataset, const Catalogue &catalogue,
                          const GridQuery &query)
{
    GridLayout layout;
    switch (query.pivot) {
    case GridPivot::Countries:
        layout.m_rows = countryRows(catalogue, query);
        break;
    case GridPivot::Indicators:
        layout.m_rows = indicatorRows(catalogue, query);
        break;
    case GridPivot::Breakdowns:
        layout.m_rows = partRows(dataset, catalogue, query);
        break;
    }
    if (const auto extent = dataset.extent()) {
        // One month more than there are data: that is where the next figures are typed.
        layout.addColumns(*Period::make(extent->first(), extent->last() + months(1)),
                          extent->last(), query.sums);
    } else if (query.withoutData) {
        layout.addColumns(*query.withoutData, std::nullopt, false);
    }
    return layout;
}

void GridLayout::addColumns(Period shown, std::optional<Month> lastWithData, bool sums)
{
    for (const Month month : shown) {
        m_columns.push_back({GridColumn::Kind::Month, Period::of(month), false});
        const bool endsQuarter = month.number() % kQuarter == 0;
        if (sums && endsQuarter && month <= lastWithData) {
            m_columns.push_back(
                {GridColumn::Kind::Quarter, Period::ending(month, kQuarter), false});
        }
        if (month.number() == kYear || month == shown.last()) {
            const Month last = lastWithData ? std::min(month, *lastWithData) : month;
            if (sums && last.year() == month.year()) {
                m_columns.push_back({GridColumn::Kind::Year, Period::yearToDate(last), false});
            }
            m_columns.back().isLastOfYear = true;
        }
    }
}

int GridLayout::rowOf(const SeriesKey &series) const
{
    const auto found = std::ranges::find_if(
        m_rows, [&](const GridRow &row) { return row.series == series && !row.isSum; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int GridLayout::columnOf(Month month) const
{
    const auto found = std::ranges::find_if(m_columns, [month](const GridColumn &column) {
        return !column.isSum() && column.period.first() == month;
    });
    return found == m_columns.end() ? -1 : static_cast<int>(found - m_columns.begin());
}

std::optional<ObservationKey> GridLayout::keyAt(int row, int column) const
{
    if (row < 0 || column < 0 || row >= std::ssize(m_rows) || column >= std::ssize(m_columns)) {
        return std::nullopt;
    }
    const GridRow &r = m_rows[static_cast<std::size_t>(row)];
    const GridColumn &c = m_columns[static_cast<std::size_t>(column)];
    if (r.isSum || c.isSum()) {
        return std::nullopt;
    }
    return ObservationKey{r.series, c.period.first()};
}

bool operator==(const GridLayout &a, const GridLayout &b)
{
    return std::ranges::equal(a.m_rows, b.m_rows,
                              [](const GridRow &x, const GridRow &y) {
                                  return x.series == y.series && x.isSum == y.isSum;
                              })
        && std::ranges::equal(a.m_columns, b.m_columns,
                              [](const GridColumn &x, const GridColumn &y) {
                                  return x.kind == y.kind && x.period == y.period;
                              });
}

} // namespace mm
