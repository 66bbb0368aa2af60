// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/remarkable.h"
#include "core/ingest/rules.h"

#include <algorithm>
#include <map>
#include <set>

namespace mm {

namespace {

QString text(Amount amount)
{
    return QString::number(amount.rounded());
}

/// The number of the month before in the same series.
std::optional<Amount> before(const RuleInput &input, const DraftObservation &observation)
{
    if (observation.key.month.ordinal() == Month::kFirstYear * 12) {
        return std::nullopt;
    }
    return input.index.amount({observation.key.series, observation.key.month - months(1)});
}

} // namespace

void checkNotApplicable(const RuleInput &input)
{
    for (DraftObservation *observation : input.index.all()) {
        const auto reason = input.catalogue.notApplicableBecause(observation->key.series.indicator,
                                                                 observation->key.series.place,
                                                                 observation->key.month);
        if (reason) {
            observation->standing = Standing::Refused;
            input.findings.add({IssueCode::NotApplicableFilled,
                                Severity::Error,
                                input.reading.cellOf(*observation),
                                {text(*observation->datum->amount()), *reason},
                                observation->key});
        }
    }
}

void checkDuplicates(const RuleInput &input)
{
    const auto all = input.index.all();
    for (std::size_t i = 1; i < all.size(); ++i) {
        DraftObservation &first = *all[i - 1];
        DraftObservation &second = *all[i];
        if (first.key == second.key && first.datum->amount() != second.datum->amount()) {
            first.standing = Standing::Conflicting;
            second.standing = Standing::Conflicting;
            input.findings.add({IssueCode::DuplicateDiffers,
                                Severity::Error,
                                input.reading.cellOf(second),
                                {text(*second.datum->amount()), text(*first.datum->amount()),
                                 input.reading.cellOf(first).withinFile()},
                                second.key});
        }
    }
}

namespace {

/// "January to July" of several years, side by side: what lies between is not missing.
bool comparesYears(const std::set<Month> &found)
{
    std::map<int, std::set<int>> years;
    for (const Month month : found) {
        years[month.year()].insert(month.number());
    }
    return years.size() > 1 && std::ranges::all_of(years, [&](const auto &year) {
               return year.second == years.begin()->second;
           });
}

} // namespace

void checkGaps(const RuleInput &input)
{
    // Months of a series that stand anywhere in the file, with a number or without one.
    std::map<SeriesKey, std::set<Month>> known;
    const auto remember = [&known](const ObservationKey &key) {
        if (key.series.breakdown == kTotal) {
            known[key.series].insert(key.month);
        }
    };
    std::ranges::for_each(input.reading.observations,
                          [&](const DraftObservation &o) { remember(o.key); });
    std::ranges::for_each(input.reading.blanks, [&](const DraftBlank &b) { remember(b.key); });
    for (const auto &[series, found] : known) {
        const auto period = Period::make(*found.begin(), *found.rbegin());
        QStringList missing;
        for (const Month month : comparesYears(found) ? Period::of(*found.begin()) : *period) {
            if (!found.contains(month)) {
                missing.push_back(month.toString());
            }
        }
        if (!missing.isEmpty()) {
            input.findings.add({IssueCode::MonthGap,
                                Severity::Info,
                                {input.reading.workbook->fileName, {}, {}},
                                {input.catalogue[series.indicator].label,
                                 input.catalogue[series.place].name, missing.join(u' ')},
                                ObservationKey{series, *found.begin()}});
        }
    }
}

void checkJumps(const RuleInput &input)
{
    for (const DraftObservation *observation : input.index.totals()) {
        const auto old = before(input, *observation);
        const Amount now = *observation->datum->amount();
        if (old && isJump(*old, now, input.limits)) {
            input.findings.add({IssueCode::Jump,
                                Severity::Warning,
                                input.reading.cellOf(*observation),
                                {text(now), text(*old)},
                                observation->key});
        }
    }
}

void checkYears(const RuleInput &input)
{
    for (const DraftObservation *observation : input.index.totals()) {
        const ObservationKey &key = observation->key;
        const auto old = input.index.amount({key.series, key.month - months(12)});
        const Amount now = *observation->datum->amount();
        if (old && isYearJump(*old, now, input.limits)) {
            input.findings.add({IssueCode::YearJump,
                                Severity::Warning,
                                input.reading.cellOf(*observation),
                                {text(now), text(*old), percentText(*old, now)},
                                key});
        }
    }
}

void checkRepeats(const RuleInput &input)
{
    for (const DraftObservation *observation : input.index.totals()) {
        const bool flow
            = input.catalogue[observation->key.series.indicator].measure == Measure::Flow;
        const Amount now = *observation->datum->amount();
        const auto old = before(input, *observation);
        if (flow && old && isRepeat(*old, now, input.limits)) {
            input.findings.add({IssueCode::RepeatedValue,
                                Severity::Warning,
                                input.reading.cellOf(*observation),
                                {text(now)},
                                observation->key});
        }
    }
}

void checkChildrenShare(const RuleInput &input)
{
    const auto children = input.catalogue.findIndicator(QStringLiteral("uasc_present"));
    const auto present = input.catalogue.findIndicator(QStringLiteral("present_total"));
    if (!children || !present) {
        return;
    }
    const auto shareIn = [&](const ObservationKey &key) -> std::optional<double> {
        ObservationKey whole = key;
        whole.series.indicator = *present;
        const auto some = input.index.amount(key);
        const auto all = input.index.amount(whole);
        return some && all && !all->isZero() ? std::optional(some->toDouble() / all->toDouble())
                                             : std::nullopt;
    };
    for (const DraftObservation *observation : input.index.of(*children)) {
        ObservationKey key = observation->key;
        if (key.series.breakdown != kTotal
            || *observation->datum->amount() < Amount::of(input.limits.childrenAtLeast)) {
            continue;
        }
        const auto now = shareIn(key);
        key.month = key.month - months(1);
        const auto then = shareIn(key);
        const double ratio = input.limits.childrenShareRatio;
        if (now && then && (*now > *then * ratio || *now * ratio < *then)) {
            input.findings.add(
                {IssueCode::ChildrenShareJump,
                 Severity::Warning,
                 input.reading.cellOf(*observation),
                 {QString::number(*now * 100, 'f', 1), QString::number(*then * 100, 'f', 1)},
                 observation->key});
        }
    }
}

} // namespace mm
