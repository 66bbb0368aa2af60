// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/picture_plan.h"

#include "ui/charts/chart_layout.h"
#include "ui/page/composition.h"
#include "ui/page/text_flow.h"

#include <algorithm>

namespace mm {

namespace {

constexpr double kLegend = 1.9; ///< height of a legend with its gap, in sizes of the label
constexpr double kMostStretch = 2.1;
constexpr double kMostBarStretch = 1.6; ///< rows of bars further apart are no longer a chart
constexpr double kMostMapStretch = 1.5;
constexpr double kGrowth = 1.12; ///< per attempt to find room for everything
constexpr int kAttempts = 14;
constexpr double kColumnGap = 9; ///< between the columns beside a chart
constexpr double kLineHeight = 1.2;
constexpr std::array kMapFactors{0.88, 0.8, 0.72, 0.64}; ///< of the sizes of its text

/// The block says these itself.
ChartData bare(ChartData chart)
{
    chart.title.clear();
    chart.subtitle.clear();
    chart.source.clear();
    chart.notes.clear();
    return chart;
}

bool drawable(const ChartData &chart)
{
    return chart.emptyReason.isEmpty() && !chart.categories.empty() && !chart.series.empty();
}

double naturalChartHeight(const ChartData &chart, const PageDensity &density)
{
    switch (chart.kind) {
    case ChartKind::GroupedBars: {
        const auto bars = std::ranges::count_if(chart.series, [](const ChartSeries &series) {
            return series.role != SeriesRole::Remainder;
        });
        const double pitch = bars > 1
            ? density.pairPitch + static_cast<double>(bars - 2) * density.barPitch * 0.6
            : density.barPitch;
        const double legend
            = bars > 1 || !chart.annotationHeading.isEmpty() ? density.chartLabel * kLegend : 0;
        return legend + pitch * static_cast<double>(chart.categories.size());
    }
    case ChartKind::Dumbbell:
    case ChartKind::Slope:
    case ChartKind::Waterfall:
        return density.barPitch * static_cast<double>(chart.categories.size());
    case ChartKind::Columns:
    case ChartKind::Lines:
    case ChartKind::SmallMultiples:
        return density.columnChart;
    }
    Q_UNREACHABLE();
}

/// Widths of the columns beside a chart, from the left.
std::vector<double> columnWidths(const FactsheetTable &table, double size)
{
    const TextFormat plain{.size = size};
    std::vector<double> widths;
    for (std::size_t column = 0; column < table.columns.size(); ++column) {
        double width = widestWord(table.columns[column], plain);
        for (const FactsheetTable::Row &row : table.rows) {
            width = std::max(width, widestWord(row.cells[column], plain));
        }
        widths.push_back(width);
    }
    return widths;
}

double besideWidth(const PicturePlan &plan)
{
    double width = 0;
    if (plan.beside) {
        for (const double column : columnWidths(*plan.beside, plan.table)) {
            width += column + kColumnGap;
        }
    }
    return width;
}

/// Height of the headings of the columns beside a chart.
double headingHeight(const PicturePlan &plan)
{
    double height = 0;
    if (plan.beside) {
        const std::vector<double> widths = columnWidths(*plan.beside, plan.table);
        const TextFormat plain{.size = plan.table};
        for (std::size_t i = 0; i < widths.size(); ++i) {
            height = std::max(
                height,
                flowText({{plan.beside->columns[i], plain}}, widths[i], plan.table * kLineHeight)
                    .height);
        }
    }
    return height;
}

ChartLayout layOutChart(const PicturePlan &plan, const QSizeF &size, const PictureContext &context)
{
    return layOut(*plan.chart, QRectF(QPointF(), size),
                  pageChartStyle(context.look, context.numbers, plan.labelPixels));
}

double mostStretch(ChartKind kind)
{
    return kind == ChartKind::GroupedBars ? kMostBarStretch : kMostStretch;
}

std::optional<PicturePlan> planChart(const ContentBlock &block, double width, int height,
                                     const PageDensity &density, const PictureContext &context)
{
    if (!drawable(*block.chart)) {
        return std::nullopt;
    }
    PicturePlan plan;
    plan.chart = bare(*block.chart);
    plan.labelPixels = density.chartLabel;
    plan.table = density.table;
    if (tableStandsBeside(block)) {
        plan.beside = block.table;
    }
    plan.usual = naturalChartHeight(*plan.chart, density);
    plan.natural = plan.usual * height / kUsualHeight;
    const double chartWidth = width - besideWidth(plan);
    const double chosen = plan.natural;
    for (int attempt = 0;; ++attempt) {
        plan.fits = !layOutChart(plan, {chartWidth, plan.natural}, context).compromised;
        if (plan.fits) {
            break;
        }
        if (attempt == kAttempts) {
            // It is the width that is missing.
            plan.natural = chosen;
            break;
        }
        plan.natural *= kGrowth;
    }
    plan.natural
        += plan.beside ? std::max(0.0, headingHeight(plan) - plan.labelPixels * kLegend) : 0;
    plan.most = plan.natural * (height == kUsualHeight ? mostStretch(plan.chart->kind) : 1);
    return plan;
}

/// The columns beside a chart, each row at the height of its bars.
void addBeside(std::vector<PageItem> &items, const PicturePlan &plan, const ChartLayout &layout,
               const QRectF &chart)
{
    const FactsheetTable &table = *plan.beside;
    const std::vector<double> widths = columnWidths(table, plan.table);
    const double lineHeight = plan.table * kLineHeight;
    double left = chart.right() + kColumnGap;
    for (std::size_t column = 0; column < widths.size(); ++column) {
        const auto add = [&](const QString &text, bool heading, double bottom, double middle) {
            const bool number
                = std::ranges::any_of(text, [](QChar letter) { return letter.isDigit(); });
            const PageInk ink = heading || column > 0 || !number ? PageInk::Muted : PageInk::Text;
            const FlowedText flowed = flowText({{text, {.size = plan.table}, ink}}, widths[column],
                                               lineHeight, Qt::AlignRight);
            const double top = heading ? bottom - flowed.height : middle - flowed.height / 2;
            for (const PageItem &run : flowed.runs) {
                items.push_back(moved(run, {left, top}));
            }
        };
        add(table.columns[column], true, chart.top() + layout.plot.top() - 1, 0);
        for (std::size_t row = 0; row < std::min(table.rows.size(), layout.bands.size()); ++row) {
            add(table.rows[row].cells[column], false, 0,
                chart.top() + layout.bands[row].center().y());
        }
        left += widths[column] + kColumnGap;
    }
}

std::vector<PageItem> setChart(const PicturePlan &plan, const QRectF &box,
                               const PictureContext &context, bool &fits)
{
    std::vector<PageItem> items;
    QRectF chart = box.adjusted(0, 0, -besideWidth(plan), 0);
    ChartLayout layout = layOutChart(plan, chart.size(), context);
    if (plan.beside && headingHeight(plan) > layout.plot.top()) {
        chart.setTop(chart.top() + headingHeight(plan) - layout.plot.top());
        layout = layOutChart(plan, chart.size(), context);
    }
    fits = fits && !layout.compromised;
    items.emplace_back(PageChart{chart, *plan.chart, plan.labelPixels});
    if (plan.beside) {
        addBeside(items, plan, layout, chart);
    }
    return items;
}

} // namespace

bool tableStandsBeside(const ContentBlock &block)
{
    return block.table && block.chart && block.kind != BlockKind::Asylum
        && block.chart->kind == ChartKind::GroupedBars
        && block.table->rows.size() == block.chart->categories.size();
}

std::optional<PicturePlan> planPicture(const ContentBlock &block, double width, int height,
                                       const PageDensity &density, const PictureContext &context)
{
    if (block.map) {
        auto data = MapData::make(*block.map);
        if (!data) {
            return std::nullopt;
        }
        PicturePlan plan;
        plan.map = std::move(*data);
        plan.usual = width * density.mapRatio;
        plan.natural = plan.usual * height / kUsualHeight;
        plan.most = plan.natural * (height == kUsualHeight ? kMostMapStretch : 1);
        return plan;
    }
    // The asylum statistics are a table; their chart would show one column of it again.
    return block.chart && block.kind != BlockKind::Asylum
        ? planChart(block, width, height, density, context)
        : std::nullopt;
}

std::vector<PageItem> setPicture(const PicturePlan &plan, const QRectF &box,
                                 const PictureContext &context, bool &fits)
{
    if (plan.chart) {
        return setChart(plan, box, context, fits);
    }
    MapScene scene;
    for (const double factor : kMapFactors) {
        MapSizes sizes = paperMapSizes();
        sizes.margin = 0;
        sizes.factor = factor;
        scene = buildMapScene(
            *plan.map, context.shapes,
            {.size = box.size(), .sizes = sizes, .parts = {.heading = false, .notes = false}});
        if (scene.leftOut.isEmpty()) {
            break;
        }
    }
    fits = fits && scene.leftOut.isEmpty();
    return {PageMap{box, std::make_shared<const MapScene>(std::move(scene))}};
}

} // namespace mm
