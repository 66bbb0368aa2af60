// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace mm {

/// Which picture suits what is shown.
enum class ChartKind {
    GroupedBars, ///< horizontal, a group of bars for every category
    Columns, ///< vertical, one for every category
    Lines, ///< one line a series, categories are months
    Dumbbell, ///< horizontal, both values of a category as marks on one line
    Slope, ///< places of the categories in the first and in the second series, joined by lines
    Waterfall, ///< horizontal, how the first bar becomes the last one
    SmallMultiples, ///< one small chart of lines a panel, each on its own scale
};

/// What a series means; colour follows from it, at the edge.
enum class SeriesRole { Current, Previous, Reference, Remainder };

/// What is known of one point; only Value carries a number. A gap is drawn as a gap.
enum class PointState { Value, NotReported, NotApplicable, Suppressed };

struct ChartPoint {
    PointState state = PointState::NotReported;
    double value = 0;
    bool provisional = false;
    bool emphasised = false; ///< for instance the month the picture is about
    double from = 0; ///< in a waterfall, where the bar begins
    double settled = 0; ///< how much of a provisional value can no longer change
};

struct ChartSeries {
    QString name; ///< "January–July 2025"
    SeriesRole role = SeriesRole::Current;
    std::vector<ChartPoint> points; ///< one for each category
    int panel = 0; ///< of small multiples
};

struct ChartCategory {
    QString key; ///< code of the country, month …: selection speaks of it
    QString label;
    QString annotation; ///< at the right of the bars: "−49%", "from 12 to 31"
};

/// Something that happened, marked in its month.
struct ChartEvent {
    int category = 0;
    double within = 0.5; ///< where in the month: 0 its beginning, 1 its end
    QString date; ///< "14 March 2025"
    QString text;
};

/// Between which values earlier years lie: the ground behind lines of months.
struct ChartRange {
    struct Span {
        double low = 0;
        double high = 0;
    };

    QString name; ///< "Range of 2021–2023"
    std::vector<std::optional<Span>> spans; ///< one for each category
};

/// The few words that stand inside a picture.
struct ChartWords {
    QString notReported;
    QString notApplicable;
    QString withheld;
    QString provisional;
    QString allProvisional; ///< "all values provisional"

    friend bool operator==(const ChartWords &, const ChartWords &) = default;
};

/// What is drawn, without colour, font or widget.
struct ChartData {
    ChartKind kind = ChartKind::GroupedBars;
    QString title; ///< says what the numbers say
    QString subtitle; ///< says exactly what is compared, both periods in words, and the unit
    std::vector<ChartCategory> categories;
    QString annotationHeading; ///< what stands at the right of the bars: "Change"; may be empty
    std::vector<ChartSeries> series;
    std::vector<ChartCategory> panels; ///< of small multiples: they are chosen, not the categories
    bool inPercent = false; ///< values are percentages
    bool differenceFilled = false; ///< of lines: the area between the first two is tinted
    std::optional<ChartRange> range = {}; ///< of lines
    std::vector<ChartEvent> events = {}; ///< of lines, in the order of their dates
    QString source; ///< "Source: …"
    std::vector<QString> notes; ///< footnotes that belong to what is shown
    QString emptyReason; ///< why there is nothing to draw; empty when there is
    std::optional<ChartWords> words = {}; ///< of a document; without them the window's language
};

/// What a person chooses in a chart: its panels where it has some, else its categories.
[[nodiscard]] inline const std::vector<ChartCategory> &chartTargets(const ChartData &data)
{
    return data.panels.empty() ? data.categories : data.panels;
}

} // namespace mm
