// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/comparison.h"

#include "core/analysis/analysis_tr.h"
#include "core/analysis/comparison_notes.h"
#include "core/analysis/paired_tallies.h"
#include "core/analysis/period_words.h"
#include "core/analysis/scope_breaks.h"

#include <algorithm>
#include <array>

namespace mm {

namespace {

TallyPair sumOf(const std::vector<TallyPair> &parts)
{
    TallyPair sum;
    for (const TallyPair &part : parts) {
        sum.add(part);
    }
    return sum;
}

QString monthLabel(Month a, Month b)
{
    return a == b ? monthWords(a) : monthWords(a) + QStringLiteral(" / ") + monthWords(b);
}

/// Turns tallies into rows and a total.
class Comparer {
public:
    Comparer(const Dataset &a, const Dataset &b, const Catalogue &catalogue,
             const ComparisonQuery &query)
        : m_catalogue(catalogue)
        , m_query(query)
        , m_tallies(a, b, catalogue, query)
    {
    }

    [[nodiscard]] Comparison run() const
    {
        const PairedTallies::Table table = readTable();
        const std::vector<TallyPair> &places = table.places;
        const RegionPair region = regionPair(places);
        const TallyPair &everywhere = region.everywhere;
        Comparison result{m_query,
                          m_tallies.indicator().measure == Measure::Stock,
                          words(m_query.a.period),
                          words(m_query.b.period),
                          m_tallies.places(),
                          everywhere.a.placesReported(),
                          everywhere.a.places(),
                          everywhere.b.placesReported(),
                          everywhere.b.places(),
                          rows(table),
                          total(region),
                          {}};
        result.notes = comparisonNotes(result, m_catalogue, m_tallies, places, region);
        return result;
    }

private:
    [[nodiscard]] QString words(Period period) const
    {
        const Measure measure = m_tallies.indicator().measure;
        return m_query.by == GroupBy::Month && measure == Measure::Stock && period.length() > 1
            ? AnalysisTr::tr("month ends of %1").arg(periodWords(period))
            : periodWords(period, measure);
    }

    [[nodiscard]] PairedTallies::Table readTable() const
    {
        if (m_query.by == GroupBy::Breakdown && m_tallies.maySum()) {
            return m_tallies.byBreakdown(m_tallies.places());
        }
        // Month by month every month of a stock counts, not only the last.
        const bool byMonth = m_query.by == GroupBy::Month;
        const bool byBreakdown = m_query.by == GroupBy::Breakdown;
        return {m_tallies.byPlace(m_query.breakdown,
                                  byMonth ? m_query.a.period : m_tallies.periodA(),
                                  byMonth ? m_query.b.period : m_tallies.periodB()),
                std::vector<TallyPair>(byBreakdown ? m_catalogue.breakdowns().size() : 0)};
    }

    [[nodiscard]] std::vector<ComparisonRow> rows(const PairedTallies::Table &table) const
    {
        switch (m_query.by) {
        case GroupBy::Country:
            return countryRows(table.places);
        case GroupBy::Breakdown:
            return breakdownRows(table.breakdowns);
        case GroupBy::Month:
            return monthRows();
        }
        Q_UNREACHABLE();
    }

    void setValue(PeriodValue &value, const TallySum &sum, PlaceId place, Period period) const
    {
        sum.fill(value);
        if (sum.isNotApplicable()) {
            value.notApplicable
                = m_catalogue.notApplicableBecause(m_query.indicator, place, period.last())
                      .value_or(AnalysisTr::tr("Reported as not applicable."));
        }
    }

    [[nodiscard]] bool mayBreak() const { return !m_tallies.indicator().breaks.empty(); }

    void setPlace(ComparisonRow &row, const TallyPair &pair, PlaceId id, Period a, Period b) const
    {
        const Place &place = m_catalogue[id];
        row.key = place.code;
        row.label = place.label;
        setValue(row.a, pair.a, id, a);
        setValue(row.b, pair.b, id, b);
        if (mayBreak()) {
            row.scopeBreak = scopeBreakBetween(m_catalogue, m_query.indicator, id, a, b);
        }
        addChange(row, pair.a.hasAllMonths() && pair.b.hasAllMonths());
    }

    /// All places as one. A complete figure stored for the region wins over the sum of places,
    /// and the sum over an incomplete one.
    /// @return both sides rest on all months of their periods and on the same places
    bool setTogether(ComparisonRow &row, const TallyPair &stored, const TallyPair &sum, Period a,
                     Period b) const
    {
        const auto storedWins = [](const TallySum &own, const TallySum &added) {
            return own.isComplete() || (own.placesReported() > 0 && !added.isComplete());
        };
        const bool storedA = storedWins(stored.a, sum.a);
        const bool storedB = storedWins(stored.b, sum.b);
        const TallySum &chosenA = storedA ? stored.a : sum.a;
        const TallySum &chosenB = storedB ? stored.b : sum.b;
        const PlaceId place = m_tallies.places().front();
        setValue(row.a, chosenA, place, a);
        setValue(row.b, chosenB, place, b);
        if (mayBreak()) {
            row.scopeBreak
                = scopeBreaks(m_catalogue, m_query.indicator, m_tallies.places(), a, b).value(0);
        }
        return chosenA.hasAllMonths() && chosenB.hasAllMonths()
            && (storedA || storedB || sum.samePlaces);
    }

    /// What the region has stored, and what its parts add up to where they may be added.
    [[nodiscard]] RegionPair regionPair(const std::vector<TallyPair> &places) const
    {
        const Period a = m_tallies.periodA();
        const Period b = m_tallies.periodB();
        RegionPair region;
        region.everywhere = sumOf(places);
        if (m_tallies.regionAnswers()) {
            region.stored = m_tallies.ofPlace(kRegion, m_query.breakdown, a, b);
        }
        if (m_tallies.maySum()) {
            region.sum = m_query.by == GroupBy::Month
                ? sumOf(m_tallies.byPlace(m_query.breakdown, a, b))
                : region.everywhere;
        }
        return region;
    }

    [[nodiscard]] std::vector<ComparisonRow> countryRows(const std::vector<TallyPair> &places) const
    {
        std::vector<ComparisonRow> rows(places.size());
        for (std::size_t i = 0; i < places.size(); ++i) {
            setPlace(rows[i], places[i], m_tallies.places()[i], m_tallies.periodA(),
                     m_tallies.periodB());
        }
        return rows;
    }

    [[nodiscard]] std::vector<ComparisonRow> breakdownRows(const std::vector<TallyPair> &sums) const
    {
        const auto stored = m_tallies.regionAnswers()
            ? m_tallies.byBreakdown(std::array{kRegion}).breakdowns
            : std::vector<TallyPair>();
        const TallyPair nothing;
        std::vector<ComparisonRow> rows;
        rows.reserve(sums.size());
        for (std::size_t i = 1; i < sums.size(); ++i) {
            const TallyPair &own = stored.empty() ? nothing : stored[i];
            if (own.isSilent() && sums[i].isSilent()) {
                continue;
            }
            const Breakdown &breakdown = m_catalogue[BreakdownId(static_cast<std::uint16_t>(i))];
            ComparisonRow &row = rows.emplace_back();
            row.key = breakdown.code;
            row.label = breakdown.label;
            addChange(row,
                      setTogether(row, own, sums[i], m_tallies.periodA(), m_tallies.periodB()));
        }
        return rows;
    }

    /// The n-th month of one period beside the n-th month of the other.
    [[nodiscard]] std::vector<ComparisonRow> monthRows() const
    {
        std::vector<ComparisonRow> rows;
        if (!m_tallies.maySum() && !m_tallies.regionAnswers()) {
            return rows;
        }
        const Period a = m_query.a.period;
        const Period b = m_query.b.period;
        const auto count = static_cast<std::size_t>(std::max(a.length(), b.length()));
        const auto stored = m_tallies.regionAnswers() ? m_tallies.byMonth(std::array{kRegion})
                                                      : std::vector<TallyPair>(count);
        const auto sums = m_tallies.maySum() ? m_tallies.byMonth(m_tallies.places())
                                             : std::vector<TallyPair>(count);
        for (std::size_t i = 0; i < count; ++i) {
            const Month monthA = a.first() + months(i);
            const Month monthB = b.first() + months(i);
            ComparisonRow &row = rows.emplace_back();
            row.key = monthA.toString();
            row.label = monthLabel(monthA, monthB);
            const bool equalCoverage
                = setTogether(row, stored[i], sums[i], Period::of(monthA), Period::of(monthB));
            if (!a.contains(monthA)) {
                row.a = {};
            }
            if (!b.contains(monthB)) {
                row.b = {};
            }
            addChange(row, equalCoverage);
        }
        return rows;
    }

    [[nodiscard]] Result<ComparisonRow, SumRefusal> total(const RegionPair &region) const
    {
        ComparisonRow row;
        const bool equalCoverage
            = setTogether(row, region.stored, region.sum, m_tallies.periodA(), m_tallies.periodB());
        if (!row.a.amount && !row.b.amount) {
            return tl::make_unexpected(refusal(row));
        }
        const bool single = m_tallies.places().size() == 1;
        const Place &place = m_catalogue[single ? m_tallies.places().front() : kRegion];
        row.key = place.code;
        row.label = place.label;
        addChange(row, equalCoverage);
        return row;
    }

    [[nodiscard]] SumRefusal refusal(const ComparisonRow &row) const
    {
        const OverPlaces &rule = m_tallies.indicator().overPlaces;
        if (!m_tallies.maySum()) {
            return {rule.code, rule.refusal};
        }
        if (row.a.notApplicable && row.b.notApplicable) {
            return {QStringLiteral("not_applicable"), *row.a.notApplicable};
        }
        if (row.a.suppressed || row.b.suppressed) {
            return {QStringLiteral("suppressed"),
                    AnalysisTr::tr("Some figures are withheld because they are small, so there is "
                                   "no total.")};
        }
        return {QStringLiteral("incomplete"),
                AnalysisTr::tr("Not every figure is reported, so there is no total.")};
    }

    const Catalogue &m_catalogue;
    const ComparisonQuery &m_query;
    PairedTallies m_tallies;
};

} // namespace

Comparison compare(const Dataset &a, const Dataset &b, const Catalogue &catalogue,
                   const ComparisonQuery &query)
{
    return Comparer(a, b, catalogue, query).run();
}

} // namespace mm
