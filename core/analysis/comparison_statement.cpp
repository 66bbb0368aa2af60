// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/comparison_statement.h"

#include "core/analysis/analysis_tr.h"
#include "core/analysis/completeness.h"
#include "core/analysis/scope_breaks.h"
#include "core/analysis/words.h"

#include <algorithm>

namespace mm {

namespace {

// Longer lists are counted, not read.
constexpr qsizetype kMostNames = 6;

class StatementWriter {
public:
    StatementWriter(const Dataset &a, const Dataset &b, const Catalogue &catalogue,
                    const Comparison &comparison)
        : m_comparison(comparison)
        , m_catalogue(catalogue)
        , m_a(completeness(a, comparison.query.a.period))
        , m_b(completeness(b, comparison.query.b.period))
    {
    }

    [[nodiscard]] ComparisonStatement write() const
    {
        ComparisonStatement statement{pair() + aboutLength(), {}, {}};
        if (!m_comparison.total) {
            statement.text += u' ' + AnalysisTr::tr("No regional sum: %1").arg(reason());
        }
        for (const QString &reason : brokenScope()) {
            statement.text += u' ' + AnalysisTr::tr("No percentage: %1", "a sentence").arg(reason);
        }
        const QString unlike = unlikeCoverage();
        if (!unlike.isEmpty()) {
            statement.warning = AnalysisTr::tr("Not fully reported: %1. There is no percentage "
                                               "where a side lacks months.")
                                    .arg(unlike);
            statement.common = commonMonths();
        }
        return statement;
    }

private:
    [[nodiscard]] Completeness completeness(const Dataset &dataset, Period period) const
    {
        const Period months = m_comparison.stock ? Period::of(period.last()) : period;
        Completeness all = completenessOf(dataset, m_catalogue, m_comparison.query.indicator,
                                          months, m_comparison.query.breakdown);
        Completeness asked{all.period, {}, {}};
        for (std::size_t i = 0; i < all.places.size(); ++i) {
            const auto &places = m_comparison.places;
            if (all.places[i] == kRegion
                || std::ranges::find(places, all.places[i]) != places.end()) {
                asked.places.push_back(all.places[i]);
                asked.months.push_back(std::move(all.months[i]));
            }
        }
        return asked;
    }

    /// What a period means for a stock, and that periods of different length are no like for like.
    [[nodiscard]] QString aboutLength() const
    {
        const int a = m_comparison.query.a.period.length();
        const int b = m_comparison.query.b.period.length();
        if (m_comparison.stock) {
            return a > 1 || b > 1 ? u' '
                    + AnalysisTr::tr("Counted at the end of a month: each period stands for its "
                                     "last one.")
                                  : QString();
        }
        return a == b ? QString()
                      : u' '
                + AnalysisTr::tr("The periods differ in length: %1 and %2 months.").arg(a).arg(b);
    }

    [[nodiscard]] QStringList brokenScope() const
    {
        const auto counted = [&](Period period) {
            return m_comparison.stock ? Period::of(period.last()) : period;
        };
        return scopeBreaks(m_catalogue, m_comparison.query.indicator, m_comparison.places,
                           counted(m_comparison.query.a.period),
                           counted(m_comparison.query.b.period));
    }

    /// The reason inside a sentence that has begun.
    [[nodiscard]] QString reason() const
    {
        QString text = m_comparison.total.error().text;
        text.replace(0, 1, text.left(1).toLower());
        return text;
    }

    [[nodiscard]] QString pair() const
    {
        const auto state = [](const PeriodQuery &side) { return asOfWords(side.asOf); };
        const PeriodQuery &a = m_comparison.query.a;
        const PeriodQuery &b = m_comparison.query.b;
        const bool sameState = a.asOf == b.asOf;
        QString text = AnalysisTr::tr("%1 (%2)%3 compared with %4 (%5), %6.")
                           .arg(m_comparison.aWords, coverage(m_a, true),
                                sameState ? QString() : QStringLiteral(", ") + state(a),
                                m_comparison.bWords, coverage(m_b, false), state(b));
        // "end of July 2025" begins the sentence here.
        text.replace(0, 1, text.left(1).toUpper());
        return text;
    }

    /// "7 of 7 months, 6 of 6 countries"; the units are said once.
    [[nodiscard]] QString coverage(const Completeness &side, bool units) const
    {
        int complete = 0;
        for (const Month month : side.period) {
            complete += side.isComplete(month) ? 1 : 0;
        }
        QString months = (units ? AnalysisTr::tr("%1 of %2 months") : AnalysisTr::tr("%1 of %2"))
                             .arg(complete)
                             .arg(side.period.length());
        if (isRegionOnly()) {
            return months;
        }
        int reported = 0;
        int expected = 0;
        for (std::size_t place = 0; place < side.places.size(); ++place) {
            reported += hasAny(side, place) ? 1 : 0;
            expected += side.expected(place) > 0 ? 1 : 0;
        }
        const QString countries = (units ? AnalysisTr::tr("%1 of %2 countries", "in digits")
                                         : AnalysisTr::tr("%1 of %2"))
                                      .arg(reported)
                                      .arg(expected);
        return m_comparison.stock ? countries : months + QStringLiteral(", ") + countries;
    }

    [[nodiscard]] bool isRegionOnly() const { return m_a.places == std::vector<PlaceId>{kRegion}; }

    [[nodiscard]] static bool hasAny(const Completeness &side, std::size_t place)
    {
        return std::ranges::any_of(side.months[place], [](Coverage coverage) {
            return coverage != Coverage::Missing && coverage != Coverage::NotApplicable;
        });
    }

    [[nodiscard]] static int present(const Completeness &side, std::size_t place)
    {
        return static_cast<int>(std::ranges::count_if(side.months[place], [](Coverage coverage) {
            return coverage != Coverage::Missing && coverage != Coverage::NotApplicable;
        }));
    }

    /// "Serbia 6 of 7 months and 7 of 7; Albania none of 7 months and 7 of 7"
    [[nodiscard]] QString unlikeCoverage() const
    {
        QStringList parts;
        int more = 0;
        for (std::size_t place = 0; place < m_a.places.size(); ++place) {
            const int missingA = m_a.expected(place) - present(m_a, place);
            const int missingB = m_b.expected(place) - present(m_b, place);
            const bool comparable = m_a.expected(place) > 0 && m_b.expected(place) > 0;
            if (!comparable || (missingA == 0 && missingB == 0)
                || (present(m_a, place) == 0 && present(m_b, place) == 0)) {
                continue;
            }
            if (parts.size() == kMostNames) {
                ++more;
                continue;
            }
            parts << AnalysisTr::tr("%1 %2 and %3")
                         .arg(m_catalogue[m_a.places[place]].name, share(m_a, place, true),
                              share(m_b, place, false));
        }
        if (more > 0) {
            parts << AnalysisTr::tr("%1 more").arg(more);
        }
        return parts.join(QStringLiteral("; "));
    }

    [[nodiscard]] static QString share(const Completeness &side, std::size_t place, bool units)
    {
        const int months = present(side, place);
        return (units ? AnalysisTr::tr("%1 of %2 months") : AnalysisTr::tr("%1 of %2"))
            .arg(months == 0 ? AnalysisTr::tr("none", "of 7 months") : QString::number(months))
            .arg(side.expected(place));
    }

    [[nodiscard]] std::optional<PeriodPair> commonMonths() const
    {
        const int length = std::min(m_a.period.length(), m_b.period.length());
        int bestStart = 0;
        int best = 0;
        int start = 0;
        for (int index = 0; index < length; ++index) {
            if (!m_a.isComplete(m_a.period.first() + months(index))
                || !m_b.isComplete(m_b.period.first() + months(index))) {
                start = index + 1;
            } else if (index + 1 - start > best) {
                best = index + 1 - start;
                bestStart = start;
            }
        }
        if (best == 0) {
            return std::nullopt;
        }
        const auto part = [&](const Completeness &side) {
            return Period::ending(side.period.first() + months(bestStart + best - 1), best);
        };
        return PeriodPair{part(m_a), part(m_b)};
    }

    const Comparison &m_comparison;
    const Catalogue &m_catalogue;
    Completeness m_a;
    Completeness m_b;
};

} // namespace

ComparisonStatement comparisonStatement(const Dataset &a, const Dataset &b,
                                        const Catalogue &catalogue, const Comparison &comparison)
{
    return StatementWriter(a, b, catalogue, comparison).write();
}

} // namespace mm
