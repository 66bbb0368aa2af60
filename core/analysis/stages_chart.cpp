// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/stages_chart.h"

#include "core/analysis/chart_parts.h"
#include "core/analysis/footnotes.h"
#include "core/analysis/percent.h"
#include "core/analysis/words.h"

#include <QLatin1String>

#include <algorithm>

namespace mm {

namespace {

constexpr QLatin1String kIntentions("asylum_intentions");
constexpr QLatin1String kApplications("asylum_applications");
// Positive decisions are these two; where a country reports neither, it has no decisions.
constexpr std::array kGrants{QLatin1String("refugee_status_granted"),
                             QLatin1String("subsidiary_protection_granted")};
// Below so many intentions a ratio says little.
constexpr Amount kLeastIntentions = Amount::of(30);

std::vector<ComparisonRow> rowsOf(const ViewSource &source, QLatin1String code)
{
    const auto indicator = source.catalogue.findIndicator(code);
    if (!indicator) {
        return {};
    }
    ComparisonQuery query = source.query;
    query.indicator = *indicator;
    query.by = GroupBy::Country;
    query.breakdown = kTotal;
    return compare(source.a, source.b, source.catalogue, query).rows;
}

/// Both grants of a country together; a sum only where both are there in full.
PeriodValue grants(const std::vector<ComparisonRow> &refugees,
                   const std::vector<ComparisonRow> &subsidiary, std::size_t index)
{
    PeriodValue sum = refugees[index].a;
    const PeriodValue &other = subsidiary[index].a;
    const auto settled = [](const PeriodValue &value) {
        return value.provisional ? value.settled : value.amount.value_or(Amount());
    };
    sum.suppressed = sum.suppressed || other.suppressed;
    sum.settled = sum.provisional || other.provisional ? settled(sum) + settled(other) : Amount();
    sum.provisional = sum.provisional || other.provisional;
    sum.monthsReported = std::min(sum.monthsReported, other.monthsReported);
    if (sum.amount && other.amount) {
        sum.amount = *sum.amount + *other.amount;
    } else {
        sum.amount.reset();
    }
    return sum;
}

QString perHundred(const PeriodValue &intentions, const PeriodValue &applications)
{
    const bool known = intentions.amount && applications.amount && intentions.isComplete()
        && applications.isComplete() && !intentions.suppressed && !applications.suppressed;
    if (!known || *intentions.amount < kLeastIntentions) {
        return {};
    }
    const auto share = roundedShare(*applications.amount, *intentions.amount);
    return share ? numberWords(*share) : QString();
}

} // namespace

bool isAsylumStage(const Indicator &indicator)
{
    return indicator.code == kIntentions || indicator.code == kApplications
        || std::ranges::find(kGrants, indicator.code) != kGrants.end();
}

ChartData stagesChart(const ViewSource &source)
{
    const auto intentions = rowsOf(source, kIntentions);
    const auto applications = rowsOf(source, kApplications);
    const auto refugees = rowsOf(source, kGrants[0]);
    const auto subsidiary = rowsOf(source, kGrants[1]);
    const Comparison asked = compare(source.a, source.b, source.catalogue, source.query);
    ChartData data;
    data.kind = ChartKind::GroupedBars;
    data.title = QStringLiteral("Asylum: intentions, applications and grants of protection");
    data.subtitle = QStringLiteral("%1, persons").arg(asked.aWords);
    data.annotationHeading = QStringLiteral("Applications per 100 intentions");
    data.series = {{QStringLiteral("Intentions"), SeriesRole::Previous, {}},
                   {QStringLiteral("Applications"), SeriesRole::Current, {}},
                   {QStringLiteral("Grants of protection"), SeriesRole::Reference, {}}};
    const std::size_t count
        = std::min({intentions.size(), applications.size(), refugees.size(), subsidiary.size()});
    std::vector<PlaceId> places;
    for (std::size_t index = 0; index < count; ++index) {
        const ComparisonRow &row = applications[index];
        places.push_back(*source.catalogue.findPlace(row.key));
        data.categories.push_back({row.key, row.label, perHundred(intentions[index].a, row.a)});
        data.series[0].points.push_back(chartPoint(intentions[index].a));
        data.series[1].points.push_back(chartPoint(row.a));
        data.series[2].points.push_back(chartPoint(grants(refugees, subsidiary, index)));
    }
    data.source = sourceLine(source.catalogue);
    data.notes = footnotes(places, source.catalogue);
    if (hasNoValue(data)) {
        data.emptyReason
            = QStringLiteral("There are no figures of asylum for %1.").arg(asked.aWords);
    }
    return data;
}

} // namespace mm
