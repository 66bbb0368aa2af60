// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/comparison_title.h"

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
            ? QStringLiteral("%1 of %2 countries").arg(countWords(part), countWords(comparable))
            : QStringLiteral("%1 of the %2 countries that can be compared")
                  .arg(countWords(part), countWords(comparable));
    }
    const QString all = comparable == 1 ? QStringLiteral("the only country")
        : comparable == 2               ? QStringLiteral("both countries")
                          : QStringLiteral("all %1 countries").arg(countWords(comparable));
    return allComparable ? all : all + QStringLiteral(" that can be compared");
}

QString titleOfOne(const ComparisonRow &row, const QString &subject, const QString &place)
{
    const QString clause = changeClause(row);
    return clause.isEmpty() ? QStringLiteral("%1 in %2").arg(subject, place)
                            : QStringLiteral("%1 in %2 %3").arg(subject, place, clause);
}

QString titleOverCountries(const Comparison &comparison, const QString &subject)
{
    const Directions directions = directionsOf(comparison);
    if (directions.comparable() == 0) {
        return subject + QStringLiteral(" by country");
    }
    if (directions.same == directions.comparable()) {
        return QStringLiteral("%1 stayed the same in %2")
            .arg(subject, partOf(directions.same, directions));
    }
    if (directions.fell == directions.rose) {
        return QStringLiteral("%1 rose in %2 and fell in %3")
            .arg(subject, countWords(directions.rose), partOf(directions.fell, directions));
    }
    const bool mostlyFell = directions.fell > directions.rose;
    return QStringLiteral("%1 %2 in %3")
        .arg(subject, mostlyFell ? QStringLiteral("fell") : QStringLiteral("rose"),
             partOf(mostlyFell ? directions.fell : directions.rose, directions));
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
                            : QStringLiteral("%1 in %2").arg(subject, place);
}

QString comparisonSubtitle(const Comparison &comparison, const Catalogue &catalogue)
{
    const auto side = [](const QString &words, const AsOf &asOf) {
        return asOf.isNow() ? words : words + u' ' + asOfWords(asOf);
    };
    return QStringLiteral("%1 compared with %2, %3")
        .arg(side(comparison.aWords, comparison.query.a.asOf),
             side(comparison.bWords, comparison.query.b.asOf),
             unitWords(catalogue[comparison.query.indicator].unit));
}

} // namespace mm
