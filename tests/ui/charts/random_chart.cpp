// SPDX-License-Identifier: GPL-3.0-or-later
#include "random_chart.h"

#include "core/model/month.h"

#include <array>
#include <cmath>

namespace mm::test {

namespace {

QString randomText(Random &random, int mostWords)
{
    static const std::array kWords{QStringLiteral("Bosnia"),
                                   QStringLiteral("and"),
                                   QStringLiteral("Herzegovina"),
                                   QStringLiteral("Херцеговина"),
                                   QStringLiteral("и"),
                                   QStringLiteral("Босна"),
                                   QStringLiteral("2024–2025"),
                                   QStringLiteral("Ђ"),
                                   QStringLiteral("(1999)"),
                                   QStringLiteral("**"),
                                   QStringLiteral("7,584"),
                                   QStringLiteral("W"),
                                   QStringLiteral("Donaudampfschifffahrtsgesellschaftskapitän")};
    QString text;
    const int count = random.integer(0, mostWords);
    for (int word = 0; word < count; ++word) {
        text += (word > 0 ? QStringLiteral(" ") : QString())
            + kWords[size_t(random.integer(0, int(kWords.size()) - 1))];
    }
    return text;
}

ChartPoint randomPoint(Random &random, double largest, bool signs)
{
    ChartPoint point;
    constexpr std::array kStates{PointState::NotReported, PointState::NotApplicable,
                                 PointState::Suppressed};
    point.state = random.chance(0.8) ? PointState::Value : kStates[size_t(random.integer(0, 2))];
    const double share = random.integer(0, 1000) / 1000.0;
    point.value = random.chance(0.1) ? 0 : std::floor(largest * share);
    if (signs && random.chance(0.3)) {
        point.value = -point.value;
    }
    point.provisional = random.chance(0.2);
    point.emphasised = random.chance(0.1);
    return point;
}

void addCategories(Random &random, ChartData &data)
{
    const bool overTime = data.kind == ChartKind::Columns || data.kind == ChartKind::Lines
        || data.kind == ChartKind::SmallMultiples;
    const bool months = overTime && random.chance(0.7);
    const int count = random.chance(0.1) ? random.integer(50, 300) : random.integer(1, 30);
    const Month first = *Month::make(2000 + random.integer(0, 25), random.integer(1, 12));
    for (int index = 0; index < count; ++index) {
        const Month month = first + std::chrono::months(index);
        if (months) {
            data.categories.push_back({.key = month.toString(),
                                       .label = QStringLiteral("September %1").arg(month.year()),
                                       .annotation = {}});
        } else {
            data.categories.push_back(
                {.key = QString::number(index),
                 .label = randomText(random, 6),
                 .annotation = random.chance(0.7) ? randomText(random, 2) : QString()});
        }
    }
}

/// What may stand behind lines.
void addGround(Random &random, ChartData &data, double largest)
{
    data.differenceFilled = random.chance(0.3);
    if (random.chance(0.3)) {
        data.range = ChartRange{randomText(random, 3), {}};
        for (std::size_t i = 0; i < data.categories.size(); ++i) {
            const double low = std::floor(largest * random.integer(0, 1000) / 1000.0);
            data.range->spans.push_back(
                random.chance(0.8) ? std::optional(ChartRange::Span{low, low * 2}) : std::nullopt);
        }
    }
    const int events = random.chance(0.4) ? random.integer(1, 12) : 0;
    for (int i = 0; i < events; ++i) {
        data.events.push_back({random.integer(0, int(data.categories.size()) - 1),
                               random.integer(0, 100) / 100.0, QStringLiteral("14 March 2025"),
                               randomText(random, 5)});
    }
    std::ranges::sort(data.events, {},
                      [](const ChartEvent &event) { return event.category + event.within; });
}

/// Deals the series out to panels, each with a series of its own at least.
void addPanels(Random &random, ChartData &data)
{
    const int count = random.integer(1, 9);
    const std::vector<ChartSeries> pattern = data.series;
    data.series.clear();
    for (int panel = 0; panel < count; ++panel) {
        data.panels.push_back(
            {.key = QString::number(panel),
             .label = randomText(random, 4),
             .annotation = random.chance(0.7) ? randomText(random, 1) : QString()});
        for (ChartSeries series : pattern) {
            series.panel = panel;
            data.series.push_back(std::move(series));
        }
    }
}

} // namespace

ChartData randomChart(Random &random)
{
    ChartData data;
    data.kind = std::array{ChartKind::GroupedBars,   ChartKind::Columns, ChartKind::Lines,
                           ChartKind::Dumbbell,      ChartKind::Slope,   ChartKind::Waterfall,
                           ChartKind::SmallMultiples}[size_t(random.integer(0, 6))];
    data.title = randomText(random, 20);
    data.subtitle = randomText(random, 20);
    data.annotationHeading = randomText(random, 1);
    data.source = randomText(random, 12);
    const int notes = random.integer(0, 4);
    for (int note = 0; note < notes; ++note) {
        data.notes.push_back(randomText(random, 20));
    }
    addCategories(random, data);
    const double largest = std::pow(10, random.integer(0, 10));
    const bool signs = random.chance(0.2);
    const int seriesCount = random.integer(1, 3);
    constexpr std::array kRoles{SeriesRole::Current, SeriesRole::Previous, SeriesRole::Reference};
    for (int index = 0; index < seriesCount; ++index) {
        ChartSeries series{randomText(random, 5), kRoles[size_t(index)], {}};
        for (size_t point = 0; point < data.categories.size(); ++point) {
            series.points.push_back(randomPoint(random, largest, signs));
        }
        data.series.push_back(std::move(series));
    }
    data.inPercent = random.chance(0.1);
    if (data.kind == ChartKind::Lines) {
        addGround(random, data, largest);
    }
    if (data.kind == ChartKind::Waterfall) {
        for (ChartSeries &series : data.series) {
            for (ChartPoint &point : series.points) {
                point.from = random.chance(0.5) ? 0 : std::floor(point.value / 2);
            }
        }
    }
    if (data.kind == ChartKind::SmallMultiples) {
        addPanels(random, data);
    }
    return data;
}

} // namespace mm::test
