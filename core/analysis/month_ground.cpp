// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/month_ground.h"

#include "core/analysis/analysis_tr.h"

#include <algorithm>

namespace mm {

namespace {

constexpr int kLeastYears = 2; ///< fewer are no range

/// Collects, month by month, what earlier years had.
class EarlierYears {
public:
    explicit EarlierYears(std::size_t count)
        : m_spans(count)
        , m_known(count)
    {
    }

    void add(const Comparison &year)
    {
        bool any = false;
        for (std::size_t i = 0; i < std::min(year.rows.size(), m_spans.size()); ++i) {
            const PeriodValue &value = year.rows[i].a;
            if (!value.amount || value.suppressed) {
                continue;
            }
            any = true;
            const double amount = value.amount->toDouble();
            auto &span = m_spans[i];
            span = span
                ? ChartRange::Span{std::min(span->low, amount), std::max(span->high, amount)}
                : ChartRange::Span{amount, amount};
            ++m_known[i];
        }
        if (any) {
            m_first = year.query.a.period.first().year();
            m_last = std::max(m_last, year.query.a.period.last().year());
        }
    }

    [[nodiscard]] std::optional<ChartRange> range() const
    {
        ChartRange range{AnalysisTr::tr("Range of %1–%2").arg(m_first).arg(m_last), m_spans};
        for (std::size_t i = 0; i < m_spans.size(); ++i) {
            if (m_known[i] < kLeastYears) {
                range.spans[i].reset();
            }
        }
        const bool none
            = std::ranges::none_of(range.spans, [](const auto &span) { return span.has_value(); });
        return none ? std::nullopt : std::optional(range);
    }

private:
    std::vector<std::optional<ChartRange::Span>> m_spans;
    std::vector<int> m_known; ///< years that have the month
    int m_first = 0;
    int m_last = 0;
};

std::optional<ChartRange> earlierYears(const ViewSource &source, const std::vector<PlaceId> &places,
                                       std::size_t count)
{
    const auto known = source.a.extent(source.query.indicator);
    if (!known) {
        return std::nullopt;
    }
    ComparisonQuery query = source.query;
    query.by = GroupBy::Month;
    query.places = places;
    EarlierYears years(count);
    for (Period year = query.a.period.yearBefore(); known->first() <= year.last();
         year = year.yearBefore()) {
        query.a.period = year;
        query.b.period = query.a.period;
        years.add(compare(source.a, source.a, source.catalogue, query));
    }
    return years.range();
}

void addEvents(ChartData &data, const std::vector<MonthEvent> &events, Period period)
{
    for (const MonthEvent &event : within(events, period)) {
        const int category = Month::of(event.date)->ordinal() - period.first().ordinal();
        const bool known = std::ranges::any_of(data.events, [&](const ChartEvent &other) {
            return other.category == category && other.date == dayWords(event.date)
                && other.text == event.text;
        });
        if (!known) {
            const double within = (event.date.day() - 0.5) / event.date.daysInMonth();
            data.events.push_back({category, within, dayWords(event.date), event.text});
        }
    }
}

} // namespace

void addMonthGround(ChartData &data, const ViewSource &source, const std::vector<PlaceId> &places)
{
    switch (source.options.ground) {
    case LinesGround::Plain:
        break;
    case LinesGround::Difference:
        data.differenceFilled = true;
        break;
    case LinesGround::EarlierYears:
        data.range = earlierYears(source, places, data.categories.size());
        break;
    }
    addEvents(data, source.options.events, source.query.b.period);
    addEvents(data, source.options.events, source.query.a.period);
    std::ranges::stable_sort(data.events, {},
                             [](const ChartEvent &event) { return event.category + event.within; });
}

} // namespace mm
