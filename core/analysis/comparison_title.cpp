// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/comparison_title.h"

#include "core/analysis/analysis_tr.h"
#include "core/analysis/change_words.h"
#include "core/analysis/indicator_words.h"
#include "core/analysis/words.h"

namespace mm {

namespace {

struct Directions {
    int fell = 0;
    int rose = 0;
    int same = 0;
    int applicable = 0; ///< rows of places where the indicator exists in one of the periods

    [[nodiscard]] int comparable() const { return fell + rose + same; }
};

Directions directionsOf(const Comparison &comparison)
{
    Directions directions;
    for (const ComparisonRow &row : comparison.rows) {
        directions.applicable += row.a.notApplicable && row.b.notApplicable ? 0 : 1;
        if (const auto direction = directionOf(row)) {
            switch (*direction) {
            case Direction::Fell:
                ++directions.fell;
                break;
            case Direction::Same:
                ++directions.same;
                break;
            case Direction::Rose:
                ++directions.rose;
                break;
            }
        }
    }
    return directions;
}

/// "all six countries", "both countries", "four of six countries", "two of the three countries
/// that can be compared"
QString partOf(int part, const Directions &directions)
{
    const int comparable = directions.comparable();
    const bool allComparable = comparable == directions.applicable;
    if (part < comparable) {
        return allComparable
            ? AnalysisTr::tr("%1 of %2 countries").arg(countWords(part), countWords(comparable))
            : AnalysisTr::tr("%1 of the %2 countries that can be compared")
                  .arg(countWords(part), countWords(comparable));
    }
    const QString all = comparable == 1 ? AnalysisTr::tr("the only country")
        : comparable == 2               ? AnalysisTr::tr("both countries")
                          : AnalysisTr::tr("all %1 countries").arg(countWords(comparable));
    return allComparable ? all
                         : AnalysisTr::tr("%1 that can be compared", "all six countries").arg(all);
}

QString titleOfOne(const ComparisonRow &row, const QString &subject, const QString &place)
{
    const QString clause = changeClause(row);
    return clause.isEmpty() ? AnalysisTr::tr("%1 in %2", "arrivals in Serbia").arg(subject, place)
                            : AnalysisTr::tr("%1 in %2 %3", "arrivals in Serbia fell by 7%")
                                  .arg(subject, place, clause);
}

QString titleOverCountries(const Comparison &comparison, const QString &subject)
{
    const Directions directions = directionsOf(comparison);
    if (directions.comparable() == 0) {
        return AnalysisTr::tr("%1 by country").arg(subject);
    }
    if (directions.same == directions.comparable()) {
        return AnalysisTr::tr("%1 stayed the same in %2")
            .arg(subject, partOf(directions.same, directions));
    }
    if (directions.fell == directions.rose) {
        return AnalysisTr::tr("%1 rose in %2 and fell in %3")
            .arg(subject, countWords(directions.rose), partOf(directions.fell, directions));
    }
    const bool mostlyFell = directions.fell > directions.rose;
    return (mostlyFell ? AnalysisTr::tr("%1 fell in %2", "in four of six countries")
                       : AnalysisTr::tr("%1 rose in %2", "in four of six countries"))
        .arg(subject, partOf(mostlyFell ? directions.fell : directions.rose, directions));
}

} // namespace

QString comparisonTitle(const Comparison &comparison, const Catalogue &catalogue)
{
    const QString subject = subjectWords(catalogue[comparison.query.indicator]);
    const bool byCountry = comparison.query.by == GroupBy::Country;
    if (byCountry && comparison.rows.size() > 1) {
        return titleOverCountries(comparison, subject);
    }
    const bool single = comparison.places.size() == 1;
    const QString place = catalogue[single ? comparison.places.front() : kRegion].name;
    if (byCountry && !comparison.rows.empty()) {
        return titleOfOne(comparison.rows.front(), subject, place);
    }
    return comparison.total ? titleOfOne(*comparison.total, subject, place)
                            : AnalysisTr::tr("%1 in %2", "arrivals in Serbia").arg(subject, place);
}

QString comparisonSubtitle(const Comparison &comparison, const Catalogue &catalogue)
{
    const auto side = [](const QString &words, const AsOf &asOf) {
        return asOf.isNow() ? words : words + u' ' + asOfWords(asOf);
    };
    return AnalysisTr::tr("%1 compared with %2, %3", "two periods and a unit")
        .arg(side(comparison.aWords, comparison.query.a.asOf),
             side(comparison.bWords, comparison.query.b.asOf),
             unitWords(catalogue[comparison.query.indicator].unit));
}

} // namespace mm
