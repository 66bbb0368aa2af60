// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/cell_check.h"

#include <cmath>

namespace mm {

namespace {

/// One number, where it stands, and where findings go.
struct CellInput {
    const Dataset &dataset;
    const Catalogue &catalogue;
    const ObservationKey &key;
    Amount amount;
    const RuleLimits &limits;
    std::vector<Issue> &found;

    [[nodiscard]] std::optional<Amount> amountAt(const ObservationKey &other) const
    {
        const auto datum = dataset.at(other);
        return other == key ? std::optional(amount) : datum ? datum->amount() : std::nullopt;
    }
    void warn(IssueCode code, const QStringList &arguments) const
    {
        found.push_back({code, Severity::Warning, {}, arguments, key});
    }
};

QString text(Amount amount)
{
    return QString::number(amount.rounded());
}

std::optional<ObservationKey> monthBefore(const ObservationKey &key)
{
    const auto month = Month::fromOrdinal(key.month.ordinal() - 1);
    return month ? std::optional(ObservationKey{key.series, *month}) : std::nullopt;
}

/// C7 and C9
void checkAgainstMonthBefore(const CellInput &input)
{
    const auto previous = monthBefore(input.key);
    const auto old = previous ? input.amountAt(*previous) : std::nullopt;
    if (!old || input.key.series.breakdown != kTotal) {
        return;
    }
    const double now = input.amount.toDouble();
    const double then = old->toDouble();
    const bool large = std::abs(now - then) > input.limits.jumpAtLeast;
    if (large && (now > then * input.limits.jumpRatio || now * input.limits.jumpRatio < then)) {
        input.warn(IssueCode::Jump, {text(input.amount), text(*old)});
    }
    const bool flow = input.catalogue[input.key.series.indicator].measure == Measure::Flow;
    if (flow && input.amount == *old && input.amount > Amount::of(input.limits.repeatedAtLeast)) {
        input.warn(IssueCode::RepeatedValue, {text(input.amount)});
    }
}

/// C10: of a total or of one of its nationalities
void checkNationalities(const CellInput &input)
{
    const auto block = input.dataset.block(input.key.series.indicator, input.key.series.place);
    const BreakdownId changed = input.key.series.breakdown;
    if (!block
        || (changed != kTotal && input.catalogue[changed].dimension != Dimension::Nationality)) {
        return;
    }
    Amount parts;
    std::optional<Amount> whole;
    const auto take = [&](BreakdownId part, Amount amount) {
        if (part == kTotal) {
            whole = amount;
        } else if (input.catalogue[part].dimension == Dimension::Nationality) {
            parts += amount;
        }
    };
    take(changed, input.amount);
    for (std::size_t row = 0; row < block->rows().size(); ++row) {
        const BreakdownId part = block->rows()[row].breakdown;
        const auto datum = block->at(row, input.key.month);
        if (part != changed && datum && datum->amount()) {
            take(part, *datum->amount());
        }
    }
    if (whole && parts > *whole) {
        input.warn(IssueCode::NationalitiesExceedTotal,
                   {text(parts), text(*whole), input.catalogue[input.key.series.indicator].label});
    }
}

/// C12
void checkChildren(const CellInput &input)
{
    const auto children = input.catalogue.findIndicator(QStringLiteral("uasc_present"));
    const auto present = input.catalogue.findIndicator(QStringLiteral("present_total"));
    const bool concerned = input.key.series.breakdown == kTotal
        && (input.key.series.indicator == children || input.key.series.indicator == present);
    if (!concerned || !children || !present) {
        return;
    }
    ObservationKey key = input.key;
    key.series.indicator = *children;
    const auto some = input.amountAt(key);
    key.series.indicator = *present;
    const auto all = input.amountAt(key);
    if (some && all && *some > *all) {
        input.warn(IssueCode::ChildrenExceedPresent, {text(*some), text(*all)});
    }
}

} // namespace

std::vector<Issue> checkCell(const Dataset &dataset, const Catalogue &catalogue,
                             const ObservationKey &key, const Datum &datum,
                             const RuleLimits &limits)
{
    std::vector<Issue> found;
    if (!datum.amount()) {
        return found;
    }
    const CellInput input{dataset, catalogue, key, *datum.amount(), limits, found};
    checkAgainstMonthBefore(input);
    checkNationalities(input);
    checkChildren(input);
    return found;
}

} // namespace mm
