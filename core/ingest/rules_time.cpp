// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/rules.h"

#include <algorithm>
#include <cmath>
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
        const DraftObservation &first = *all[i - 1];
        const DraftObservation &second = *all[i];
        if (first.key == second.key && first.datum->amount() != second.datum->amount()) {
            input.findings.add({IssueCode::DuplicateDiffers,
                                Severity::Error,
                                input.reading.cellOf(second),
                                {text(*second.datum->amount()), text(*first.datum->amount()),
                                 input.reading.cellOf(first).withinFile()},
                                second.key});
        }
    }
}

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
        for (const Month month : *period) {
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
    for (const DraftObservation *observation : input.index.all()) {
        const auto old = before(input, *observation);
        if (observation->key.series.breakdown != kTotal || !old) {
            continue;
        }
        const double now = observation->datum->amount()->toDouble();
        const double then = old->toDouble();
        const bool large = std::abs(now - then) > input.limits.jumpAtLeast;
        const bool steep
            = now > then * input.limits.jumpRatio || now * input.limits.jumpRatio < then;
        if (large && steep) {
            input.findings.add({IssueCode::Jump,
                                Severity::Warning,
                                input.reading.cellOf(*observation),
                                {text(*observation->datum->amount()), text(*old)},
                                observation->key});
        }
    }
}

void checkRepeats(const RuleInput &input)
{
    for (const DraftObservation *observation : input.index.all()) {
        const bool flow
            = input.catalogue[observation->key.series.indicator].measure == Measure::Flow;
        const Amount amount = *observation->datum->amount();
        if (flow && observation->key.series.breakdown == kTotal
            && amount > Amount::of(input.limits.repeatedAtLeast)
            && before(input, *observation) == amount) {
            input.findings.add({IssueCode::RepeatedValue,
                                Severity::Warning,
                                input.reading.cellOf(*observation),
                                {text(amount)},
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
    for (const DraftObservation *observation : input.index.all()) {
        ObservationKey key = observation->key;
        if (key.series.indicator != *children || key.series.breakdown != kTotal
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
