// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/editions/number_uses.h"

#include "core/editions/state_difference.h"

namespace mm {

namespace {

/// Stands for a number that was not reported: larger than any rounding.
constexpr qint64 kSomeNumber = 1'000'000;

/// The number taken away, or put in where there is none.
Dataset withoutIt(const Dataset &dataset, const ObservationKey &key)
{
    const auto present = dataset.at(key);
    const auto other
        = present ? std::nullopt : std::optional(Datum::confirmed(Amount::of(kSomeNumber)));
    const auto changes = ChangeSet::make({{key, present, other, {}}});
    const auto changed
        = changes ? dataset.applying(*changes) : Result<Dataset, std::vector<Conflict>>(dataset);
    return changed ? *changed : dataset;
}

} // namespace

Result<NumberUses, QString> usesOf(const ObservationKey &key, const FactsheetState &state,
                                   const FactsheetSubject &subject, const Catalogue &catalogue,
                                   const EditionStyle &style, const std::vector<BlockKind> &blocks)
{
    FactsheetState other = state;
    other.current = withoutIt(state.current, key);
    other.base = withoutIt(state.base, key);
    const auto with = makeFactsheet(state, subject, catalogue, style, blocks);
    const auto without = makeFactsheet(other, subject, catalogue, style, blocks);
    if (!with || !without) {
        return failure(!with ? with.error() : without.error());
    }
    const MonthDifference difference
        = differenceOf(subject.month, FactsheetRecord::of(*with, style, catalogue),
                       FactsheetRecord::of(*without, style, catalogue));
    NumberUses uses{subject.month, {}, {}};
    for (const BlockDifference &block : difference.blocks) {
        uses.blocks << (block.title.isEmpty() ? block.block : block.title);
    }
    for (const SentenceDifference &sentence : difference.sentences) {
        if (sentence.before) {
            uses.sentences << *sentence.before;
        }
    }
    return uses;
}

} // namespace mm
