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

/// Both sides of a row before it has a name.
struct Sides {
    PeriodValue a;
    PeriodValue b;
    bool equalCoverage = true;
    QString scopeBreak = {};
};

ComparisonRow makeRow(const QString &key, const QString &label, Sides sides)
{
    ComparisonRow row{key, label, std::move(sides.a),         std::move(sides.b), {},
                      {},  {},    std::move(sides.scopeBreak)};
    addChange(row, sides.equalCoverage);
    return row;
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
        Comparison result{m_query,
                          m_tallies.indicator().measure == Measure::Stock,
                          words(m_query.a.period),
                          words(m_query.b.period),
                          m_tallies.places(),
                          0,
                          0,
                          0,
                          0,
                          rows(table),
                          total(region),
                          {}};
        for (const TallyPair &place : places) {
            result.countriesReportedA += place.a.placesReported();
            result.countriesExpectedA += place.a.places();
            result.countriesReportedB += place.b.placesReported();
            result.countriesExpectedB += place.b.places();
        }
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

    [[nodiscard]] PeriodValue value(const TallySum &sum, PlaceId place, Period period) const
    {
        PeriodValue value = sum.value();
        if (sum.isNotApplicable()) {
            value.notApplicable
                = m_catalogue.notApplicableBecause(m_query.indicator, place, period.last())
                      .value_or(AnalysisTr::tr("Reported as not applicable."));
        }
        return value;
    }

    [[nodiscard]] ComparisonRow rowOfPlace(const TallyPair &pair, PlaceId id, Period a,
                                           Period b) const
    {
        const Place &place = m_catalogue[id];
        ComparisonRow row{place.code,
                          place.label,
                          value(pair.a, id, a),
                          value(pair.b, id, b),
                          {},
                          {},
                          {},
                          scopeBreakBetween(m_catalogue, m_query.indicator, id, a, b)};
        addChange(row, pair.a.hasAllMonths() && pair.b.hasAllMonths());
        return row;
    }

    /// All places as one. A complete figure stored for the region wins over the sum of places,
    /// and the sum over an incomplete one.
    [[nodiscard]] Sides together(const TallyPair &stored, const TallyPair &sum, Period a,
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
        return {value(chosenA, place, a), value(chosenB, place, b),
                chosenA.hasAllMonths() && chosenB.hasAllMonths()
                    && (storedA || storedB || sum.samePlaces),
                scopeBreaks(m_catalogue, m_query.indicator, m_tallies.places(), a, b).value(0)};
    }

    /// What the region has stored, and what its parts add up to where they may be added.
    [[nodiscard]] RegionPair regionPair(const std::vector<TallyPair> &places) const
    {
        const Period a = m_tallies.periodA();
        const Period b = m_tallies.periodB();
        RegionPair region;
        if (m_tallies.regionAnswers()) {
            region.stored = m_tallies.ofPlace(kRegion, m_query.breakdown, a, b);
        }
        const auto addAll = [&region](const std::vector<TallyPair> &parts) {
            for (const TallyPair &part : parts) {
                region.sum.add(part);
            }
        };
        if (m_tallies.maySum() && m_query.by == GroupBy::Month) {
            addAll(m_tallies.byPlace(m_query.breakdown, a, b));
        } else if (m_tallies.maySum()) {
            addAll(places);
        }
        return region;
    }

    [[nodiscard]] std::vector<ComparisonRow> countryRows(const std::vector<TallyPair> &places) const
    {
        std::vector<ComparisonRow> rows;
        rows.reserve(places.size());
        for (std::size_t i = 0; i < places.size(); ++i) {
            rows.push_back(rowOfPlace(places[i], m_tallies.places()[i], m_tallies.periodA(),
                                      m_tallies.periodB()));
        }
        return rows;
    }

    [[nodiscard]] std::vector<ComparisonRow> breakdownRows(const std::vector<TallyPair> &sums) const
    {
        const std::size_t count = sums.size();
        const auto stored = m_tallies.regionAnswers()
            ? m_tallies.byBreakdown(std::array{kRegion}).breakdowns
            : std::vector<TallyPair>(count);
        std::vector<ComparisonRow> rows;
        rows.reserve(count);
        for (std::size_t i = 1; i < count; ++i) {
            if (stored[i].isSilent() && sums[i].isSilent()) {
                continue;
            }
            const Breakdown &breakdown = m_catalogue[BreakdownId(static_cast<std::uint16_t>(i))];
            rows.push_back(
                makeRow(breakdown.code, breakdown.label,
                        together(stored[i], sums[i], m_tallies.periodA(), m_tallies.periodB())));
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
            Sides sides = together(stored[i], sums[i], Period::of(monthA), Period::of(monthB));
            if (!a.contains(monthA)) {
                sides.a = {};
            }
            if (!b.contains(monthB)) {
                sides.b = {};
            }
            rows.push_back(
                makeRow(monthA.toString(), monthLabel(monthA, monthB), std::move(sides)));
        }
        return rows;
    }

    [[nodiscard]] Result<ComparisonRow, SumRefusal> total(const RegionPair &region) const
    {
        Sides sides = together(region.stored, region.sum, m_tallies.periodA(), m_tallies.periodB());
        if (!sides.a.amount && !sides.b.amount) {
            return tl::make_unexpected(refusal(sides));
        }
        const bool single = m_tallies.places().size() == 1;
        const Place &place = m_catalogue[single ? m_tallies.places().front() : kRegion];
        return makeRow(place.code, place.label, std::move(sides));
    }

    [[nodiscard]] SumRefusal refusal(const Sides &sides) const
    {
        const OverPlaces &rule = m_tallies.indicator().overPlaces;
        if (!m_tallies.maySum()) {
            return {rule.code, rule.refusal};
        }
        if (sides.a.notApplicable && sides.b.notApplicable) {
            return {QStringLiteral("not_applicable"), *sides.a.notApplicable};
        }
        if (sides.a.suppressed || sides.b.suppressed) {
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
