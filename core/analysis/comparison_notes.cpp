// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/comparison_notes.h"

#include "core/analysis/period_words.h"
#include "core/analysis/words.h"

#include <algorithm>

namespace mm {

namespace {

class Notes {
public:
    Notes(const Comparison &comparison, const Catalogue &catalogue, const PairedTallies &tallies,
          const std::vector<TallyPair> &places)
        : m_comparison(comparison)
        , m_catalogue(catalogue)
        , m_tallies(tallies)
        , m_places(places)
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

    /// Names of the places for which @p holds is true.
    template <class Predicate>
    [[nodiscard]] std::vector<QString> placesWhere(Predicate holds) const
    {
        std::vector<QString> names;
        for (std::size_t i = 0; i < m_places.size(); ++i) {
            if (holds(m_places[i])) {
                names.push_back(m_catalogue[m_comparison.places[i]].name);
            }
        }
        return names;
    }

    void aboutPeriods()
    {
        const Period a = m_comparison.query.a.period;
        const Period b = m_comparison.query.b.period;
        if (m_comparison.stock && m_comparison.query.by != GroupBy::Month
            && (a.length() > 1 || b.length() > 1)) {
            m_notes.push_back(QStringLiteral("“%1” is counted at the end of a month, so each "
                                             "period stands for its last month.")
                                  .arg(m_tallies.indicator().label));
        }
        if (!m_comparison.stock && a.length() != b.length()) {
            m_notes.push_back(QStringLiteral("The periods differ in length: %1 and %2 months.")
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
        const auto silent = placesWhere([&](const TallyPair &pair) {
            return (pair.*side).isSilent() && (pair.*side).places() > 0;
        });
        if (!silent.empty()) {
            m_notes.push_back(
                QStringLiteral("Not reported for %1: %2.").arg(words, listWords(silent)));
        }
        std::vector<QString> partial;
        for (std::size_t i = 0; i < m_places.size(); ++i) {
            const TallySum &sum = m_places[i].*side;
            const PeriodValue value = sum.value();
            if (value.amount && !value.isComplete()) {
                partial.push_back(QStringLiteral("%1 (%2 of %3 months)")
                                      .arg(m_catalogue[m_comparison.places[i]].name)
                                      .arg(value.monthsReported)
                                      .arg(value.monthsExpected));
            }
        }
        if (!partial.empty()) {
            m_notes.push_back(
                QStringLiteral("Only partly reported for %1: %2.").arg(words, listWords(partial)));
        }
        const auto withheld
            = placesWhere([&](const TallyPair &pair) { return (pair.*side).isSuppressed(); });
        if (!withheld.empty()) {
            m_notes.push_back(QStringLiteral("Withheld because the figures are small, %1: %2.")
                                  .arg(words, listWords(withheld)));
        }
    }

    void aboutApplicability()
    {
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
                m_notes.push_back(QStringLiteral("Figures of %1 for months in which “%2” does "
                                                 "not exist there are not counted.")
                                      .arg(m_catalogue[place].name, m_tallies.indicator().label));
            }
        }
    }

    void aboutProvisional()
    {
        const auto provisional = placesWhere([](const TallyPair &pair) {
            return pair.a.value().provisional || pair.b.value().provisional;
        });
        if (!provisional.empty()) {
            m_notes.push_back(QStringLiteral("Provisional or estimated: %1. These figures may "
                                             "still change.")
                                  .arg(listWords(provisional)));
        }
    }

    void aboutStoredTotal()
    {
        if (!m_tallies.regionAnswers() || !m_tallies.maySum()) {
            return;
        }
        const BreakdownId breakdown = m_comparison.query.breakdown;
        const Period a = m_tallies.periodA();
        const Period b = m_tallies.periodB();
        const TallyPair stored = m_tallies.ofPlace(kRegion, breakdown, a, b);
        const TallyPair sum = m_tallies.ofPlaces(breakdown, a, b);
        const Measure measure = m_tallies.indicator().measure;
        aboutStoredTotal(stored.a, sum.a, periodWords(a, measure));
        if (a != b || differentStates()) {
            aboutStoredTotal(stored.b, sum.b, periodWords(b, measure));
        }
    }

    void aboutStoredTotal(const TallySum &stored, const TallySum &sum, const QString &words)
    {
        if (!stored.isComplete() || !sum.isComplete() || stored.amount() == sum.amount()) {
            return;
        }
        const bool more = stored.amount() > sum.amount();
        m_notes.push_back(
            QStringLiteral("The total given for the region for %1, %2, is %3 %4 than the sum of "
                           "its parts, %5.")
                .arg(words, amountWords(stored.amount()),
                     amountWords(more ? stored.amount() - sum.amount()
                                      : sum.amount() - stored.amount()),
                     more ? QStringLiteral("more") : QStringLiteral("less"),
                     amountWords(sum.amount())));
    }

    const Comparison &m_comparison;
    const Catalogue &m_catalogue;
    const PairedTallies &m_tallies;
    const std::vector<TallyPair> &m_places;
    std::vector<QString> m_notes;
};

} // namespace

std::vector<QString> comparisonNotes(const Comparison &comparison, const Catalogue &catalogue,
                                     const PairedTallies &tallies,
                                     const std::vector<TallyPair> &places)
{
    return Notes(comparison, catalogue, tallies, places).write();
}

} // namespace mm
