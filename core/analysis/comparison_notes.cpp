// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/comparison_notes.h"

#include "core/analysis/analysis_tr.h"
#include "core/analysis/period_words.h"
#include "core/analysis/scope_breaks.h"
#include "core/analysis/words.h"

#include <algorithm>
#include <array>
#include <span>

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
        std::array<std::size_t, kMostNames> first{};
        std::size_t count = 0;

        [[nodiscard]] bool isEmpty() const { return count == 0; }
        [[nodiscard]] auto named() const
        {
            return std::span(first).first(std::min(count, kMostNames));
        }
        [[nodiscard]] std::size_t more() const { return count - named().size(); }
        void add(std::size_t place)
        {
            if (count < kMostNames) {
                first[count] = place;
            }
            ++count;
        }
    };

    template <class Write>
    [[nodiscard]] static QString list(const Found &found, Write write)
    {
        std::vector<QString> names;
        names.reserve(kMostNames + 1);
        for (const std::size_t place : found.named()) {
            names.push_back(write(place));
        }
        if (found.more() > 0) {
            names.push_back(AnalysisTr::tr("%1 more").arg(found.more()));
        }
        return listWords(names);
    }

    [[nodiscard]] QString namesOf(const Found &found) const
    {
        return list(found, [this](std::size_t place) { return nameOf(place); });
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
        const auto isWhole
            = [](const TallySum &sum) { return sum.isComplete() && !sum.isSuppressed(); };
        if (isWhole(m_region.everywhere.*side)) {
            return;
        }
        Found silent;
        Found partial;
        Found withheld;
        for (std::size_t i = 0; i < m_places.size(); ++i) {
            const TallySum &sum = m_places[i].*side;
            if (isWhole(sum)) {
                continue;
            }
            if (sum.isSilent() && sum.places() > 0) {
                silent.add(i);
            }
            if (sum.placesReported() > 0 && !sum.isComplete()) {
                partial.add(i);
            }
            if (sum.isSuppressed()) {
                withheld.add(i);
            }
        }
        if (!silent.isEmpty()) {
            m_notes.push_back(
                AnalysisTr::tr("Not reported for %1: %2.").arg(words, namesOf(silent)));
        }
        if (!partial.isEmpty()) {
            m_notes.push_back(AnalysisTr::tr("Only partly reported for %1: %2.")
                                  .arg(words, monthsOf(partial, side)));
        }
        if (!withheld.isEmpty()) {
            m_notes.push_back(AnalysisTr::tr("Withheld because the figures are small, %1: %2.")
                                  .arg(words, namesOf(withheld)));
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
        if (!m_region.everywhere.a.isProvisional() && !m_region.everywhere.b.isProvisional()) {
            return;
        }
        Found provisional;
        for (std::size_t i = 0; i < m_places.size(); ++i) {
            if (m_places[i].a.isProvisional() || m_places[i].b.isProvisional()) {
                provisional.add(i);
            }
        }
        if (!provisional.isEmpty()) {
            m_notes.push_back(
                AnalysisTr::tr("Provisional or estimated: %1. These figures may still change.")
                    .arg(namesOf(provisional)));
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
