// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/comparison_notes.h"

#include "core/analysis/analysis_tr.h"
#include "core/analysis/period_words.h"
#include "core/analysis/scope_breaks.h"
#include "core/analysis/words.h"

#include <algorithm>

namespace mm {

namespace {

// Longer lists are counted, not read.
constexpr std::size_t kMostNames = 8;

class Notes {
public:
    Notes(const Comparison &comparison, const Catalogue &catalogue, const PairedTallies &tallies,
          const std::vector<TallyPair> &places, const RegionPair &region)
        : m_comparison(comparison)
        , m_catalogue(catalogue)
        , m_tallies(tallies)
        , m_places(places)
        , m_region(region)
    {
    }

    [[nodiscard]] std::vector<QString> write()
    {
        aboutPeriods();
        aboutCoverage(&TallyPair::a, m_comparison.aWords);
        if (m_comparison.bWords != m_comparison.aWords || differentStates()) {
            aboutCoverage(&TallyPair::b, m_comparison.bWords);
        }
        aboutApplicability();
        aboutScope();
        aboutProvisional();
        aboutStoredTotal();
        return std::move(m_notes);
    }

private:
    using SideOfPair = TallySum TallyPair::*;

    [[nodiscard]] bool differentStates() const
    {
        return m_comparison.query.a.asOf != m_comparison.query.b.asOf;
    }

    [[nodiscard]] const QString &nameOf(std::size_t place) const
    {
        return m_catalogue[m_comparison.places[place]].name;
    }

    /// Places of the comparison, by position: those that are named, and how many more there are.
    struct Found {
        std::vector<std::size_t> named;
        int more = 0;
    };

    template <class Predicate>
    [[nodiscard]] Found find(Predicate holds) const
    {
        Found found;
        for (std::size_t i = 0; i < m_places.size(); ++i) {
            if (!holds(m_places[i])) {
                continue;
            }
            if (found.named.size() < kMostNames) {
                found.named.push_back(i);
            } else {
                ++found.more;
            }
        }
        return found;
    }

    template <class Write>
    [[nodiscard]] static QString list(const Found &found, Write write)
    {
        std::vector<QString> names;
        for (const std::size_t place : found.named) {
            names.push_back(write(place));
        }
        if (found.more > 0) {
            names.push_back(AnalysisTr::tr("%1 more").arg(found.more));
        }
        return listWords(names);
    }

    /// A list of the places for which @p holds; empty when there is none.
    template <class Predicate>
    [[nodiscard]] QString placesWhere(Predicate holds) const
    {
        return list(find(holds), [this](std::size_t place) { return nameOf(place); });
    }

    /// "Serbia (10 of 12 months)" for each of some places
    [[nodiscard]] QString monthsOf(const Found &found, SideOfPair side) const
    {
        const QString text = AnalysisTr::tr("%1 (%2 of %3 months)");
        return list(found, [&](std::size_t place) {
            const PeriodValue value = (m_places[place].*side).value();
            return text.arg(nameOf(place), QString::number(value.monthsReported),
                            QString::number(value.monthsExpected));
        });
    }

    void aboutPeriods()
    {
        const Period a = m_comparison.query.a.period;
        const Period b = m_comparison.query.b.period;
        if (m_comparison.stock && m_comparison.query.by != GroupBy::Month
            && (a.length() > 1 || b.length() > 1)) {
            m_notes.push_back(AnalysisTr::tr("“%1” is counted at the end of a month, so each "
                                             "period stands for its last month.")
                                  .arg(m_tallies.indicator().label));
        }
        if (!m_comparison.stock && a.length() != b.length()) {
            m_notes.push_back(AnalysisTr::tr("The periods differ in length: %1 and %2 months.")
                                  .arg(a.length())
                                  .arg(b.length()));
        }
        if (differentStates()) {
            m_notes.push_back(QStringLiteral("%1 %2; %3 %4.")
                                  .arg(m_comparison.aWords, asOfWords(m_comparison.query.a.asOf),
                                       m_comparison.bWords, asOfWords(m_comparison.query.b.asOf)));
        }
    }

    void aboutCoverage(SideOfPair side, const QString &words)
    {
        const QString silent = placesWhere([&](const TallyPair &pair) {
            return (pair.*side).isSilent() && (pair.*side).places() > 0;
        });
        if (!silent.isEmpty()) {
            m_notes.push_back(AnalysisTr::tr("Not reported for %1: %2.").arg(words, silent));
        }
        const Found partial = find([&](const TallyPair &pair) {
            const TallySum &sum = pair.*side;
            return sum.placesReported() > 0 && !sum.isComplete();
        });
        if (!partial.named.empty()) {
            m_notes.push_back(AnalysisTr::tr("Only partly reported for %1: %2.")
                                  .arg(words, monthsOf(partial, side)));
        }
        const QString withheld
            = placesWhere([&](const TallyPair &pair) { return (pair.*side).isSuppressed(); });
        if (!withheld.isEmpty()) {
            m_notes.push_back(AnalysisTr::tr("Withheld because the figures are small, %1: %2.")
                                  .arg(words, withheld));
        }
    }

    void aboutApplicability()
    {
        if (m_tallies.indicator().exclusions.empty()) {
            return;
        }
        for (std::size_t i = 0; i < m_places.size(); ++i) {
            const PlaceId place = m_comparison.places[i];
            const Period a = m_tallies.periodA();
            const Period b = m_tallies.periodB();
            for (const Month month : {a.last(), a.first(), b.last(), b.first()}) {
                const auto reason
                    = m_catalogue.notApplicableBecause(m_comparison.query.indicator, place, month);
                if (reason && std::ranges::find(m_notes, *reason) == m_notes.end()) {
                    m_notes.push_back(*reason);
                }
            }
            if (m_tallies.hasFiguresWhereNotApplicable(place)) {
                m_notes.push_back(AnalysisTr::tr("Figures of %1 for months in which “%2” does "
                                                 "not exist there are not counted.")
                                      .arg(nameOf(i), m_tallies.indicator().label));
            }
        }
    }

    void aboutScope()
    {
        for (const QString &reason :
             scopeBreaks(m_catalogue, m_comparison.query.indicator, m_comparison.places,
                         m_tallies.periodA(), m_tallies.periodB())) {
            m_notes.push_back(AnalysisTr::tr("%1 Numbers before and after are not alike, so there "
                                             "is no percentage.")
                                  .arg(reason));
        }
    }

    void aboutProvisional()
    {
        const QString provisional = placesWhere(
            [](const TallyPair &pair) { return pair.a.isProvisional() || pair.b.isProvisional(); });
        if (!provisional.isEmpty()) {
            m_notes.push_back(
                AnalysisTr::tr("Provisional or estimated: %1. These figures may still change.")
                    .arg(provisional));
        }
    }

    void aboutStoredTotal()
    {
        const Period a = m_tallies.periodA();
        const Period b = m_tallies.periodB();
        aboutStoredTotal(m_region.stored.a, m_region.sum.a, a);
        if (a != b || differentStates()) {
            aboutStoredTotal(m_region.stored.b, m_region.sum.b, b);
        }
    }

    void aboutStoredTotal(const TallySum &stored, const TallySum &sum, Period period)
    {
        if (!stored.isComplete() || !sum.isComplete() || stored.amount() == sum.amount()) {
            return;
        }
        const bool more = stored.amount() > sum.amount();
        m_notes.push_back(
            (more ? AnalysisTr::tr("The total given for the region for %1, %2, is %3 more than "
                                   "the sum of its parts, %4.")
                  : AnalysisTr::tr("The total given for the region for %1, %2, is %3 less than "
                                   "the sum of its parts, %4."))
                .arg(periodWords(period, m_tallies.indicator().measure),
                     amountWords(stored.amount()),
                     amountWords(more ? stored.amount() - sum.amount()
                                      : sum.amount() - stored.amount()),
                     amountWords(sum.amount())));
    }

    const Comparison &m_comparison;
    const Catalogue &m_catalogue;
    const PairedTallies &m_tallies;
    const std::vector<TallyPair> &m_places;
    const RegionPair &m_region;
    std::vector<QString> m_notes;
};

} // namespace

std::vector<QString> comparisonNotes(const Comparison &comparison, const Catalogue &catalogue,
                                     const PairedTallies &tallies,
                                     const std::vector<TallyPair> &places, const RegionPair &region)
{
    return Notes(comparison, catalogue, tallies, places, region).write();
}

} // namespace mm
