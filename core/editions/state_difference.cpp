// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/editions/state_difference.h"

#include "core/factsheet/edition_style_reader.h"

#include <algorithm>
#include <set>

namespace mm {

namespace {

const EditionStyle &styleNamed(const QString &code, std::span<const EditionStyle> styles)
{
    const auto found = std::ranges::find(styles, code, &EditionStyle::code);
    return found == styles.end() ? styles.front() : *found;
}

constexpr QLatin1String kStyleFolder(":/factsheet");

/// What an edition printed; none when it kept nothing.
StoreResult<std::optional<FactsheetRecord>> keptRecord(Store &store, const Edition &edition)
{
    return store.editionDocument(edition.name, kFactsheetDocument).map(&FactsheetRecord::read);
}

/// The style in which two states are compared: that of the edition, in the language of its
/// document, unless another one is asked for.
StoreResult<EditionStyle> styleFor(Store &store, const std::optional<Edition> &edition,
                                   const QString &asked, std::span<const EditionStyle> styles)
{
    if (!edition || !asked.isEmpty()) {
        return styleNamed(asked, styles);
    }
    return keptRecord(store, *edition).map([&](const std::optional<FactsheetRecord> &record) {
        const auto style = record ? styleOf(*edition, *record, styles) : std::nullopt;
        return style.value_or(styleNamed(edition->style, styles));
    });
}

/// The factsheet of a state: as it was printed when the state is the edition of that month.
StoreResult<FactsheetRecord> recordOf(Store &store, const DataState &state, Month month,
                                      const Catalogue &catalogue, const EditionStyle &style)
{
    if (state.edition && state.edition->month == month && state.edition->style == style.code()) {
        auto kept = keptRecord(store, *state.edition);
        if (!kept) {
            return failure(kept.error());
        }
        if (*kept) {
            return std::move(**kept);
        }
    }
    const auto factsheet
        = makeFactsheet({month, {}, {}}, state.dataset, state.dataset, catalogue, style);
    if (!factsheet) {
        return failure(StoreError{StoreFault::Refused, factsheet.error(), {}});
    }
    return FactsheetRecord::of(*factsheet, style, catalogue);
}

std::set<Month> monthsOf(const DataState &from, const DataState &to, const DifferenceQuery &query)
{
    if (query.month) {
        return {*query.month};
    }
    std::set<Month> found;
    std::optional<Month> last;
    for (const DataState *state : {&from, &to}) {
        if (state->edition) {
            found.insert(state->edition->month);
        }
        if (const auto extent = state->dataset.extent()) {
            last = std::max(last, std::optional(extent->last()));
        }
    }
    if (found.empty() && last) {
        found.insert(*last);
    }
    return found;
}

} // namespace

std::optional<EditionStyle> styleOf(const Edition &edition, const FactsheetRecord &record,
                                    std::span<const EditionStyle> styles)
{
    const auto found = std::ranges::find(styles, edition.style, &EditionStyle::code);
    if (found == styles.end()) {
        return std::nullopt;
    }
    if (record.language().isEmpty() || record.language() == found->language().code) {
        return *found;
    }
    const auto translated = loadEditionStyle(kStyleFolder, {edition.style, record.language()});
    return translated ? std::optional(*translated) : std::nullopt;
}

MonthDifference differenceOf(Month month, const FactsheetRecord &before,
                             const FactsheetRecord &after)
{
    MonthDifference difference{month, {}, {}};
    for (const QString &key : sentenceKeys()) {
        SentenceDifference sentence{key, before.sentence(key), after.sentence(key),
                                    before.withheld(key), after.withheld(key)};
        if (sentence.before && sentence.before == sentence.after) {
            // Words that were kept although the data have changed: the data speak instead.
            sentence.after = after.computed(key);
        }
        const bool isSilent = !sentence.before && !sentence.after;
        if (before.computed(key) != after.computed(key)
            || (isSilent && sentence.withheldBefore != sentence.withheldAfter)) {
            difference.sentences.push_back(std::move(sentence));
        }
    }
    const std::vector<FactsheetRecord::Block> old = before.blocks();
    for (const FactsheetRecord::Block &block : after.blocks()) {
        if (std::ranges::find(old, block) == old.end()) {
            difference.blocks.push_back({block.name, block.title});
        }
    }
    difference.ranks = rankDifferences(before, after);
    return difference;
}

QString erratumText(const Edition &edition, const MonthDifference &difference,
                    const Language &language)
{
    constexpr QLatin1String kBefore("before");
    constexpr QLatin1String kAfter("after");
    const ErratumTexts &texts = language.erratum;
    QStringList lines;
    for (const SentenceDifference &sentence : difference.sentences) {
        if (sentence.before && sentence.after) {
            lines << texts.replaced.fill({{kBefore, *sentence.before}, {kAfter, *sentence.after}});
        } else if (sentence.before) {
            lines << texts.withdrawn.fill({{kBefore, *sentence.before}});
        } else if (sentence.after) {
            lines << texts.added.fill({{kAfter, *sentence.after}});
        }
    }
    if (lines.isEmpty()) {
        return {};
    }
    lines.prepend(
        texts.title.fill({{QLatin1String("edition"), edition.name},
                          {QLatin1String("day"), language.day(edition.publishedAt.date())}}));
    return lines.join(u'\n');
}

StoreResult<StateDifference> differenceOf(Store &store, const DataState &from, const DataState &to,
                                          const DifferenceQuery &query, const Catalogue &catalogue,
                                          std::span<const EditionStyle> styles)
{
    const auto style
        = styleFor(store, from.edition ? from.edition : to.edition, query.style, styles);
    if (!style) {
        return failure(style.error());
    }
    StateDifference difference{from.name, to.name, between(from.dataset, to.dataset), {}, {}};
    for (const Month month : monthsOf(from, to, query)) {
        const auto before = recordOf(store, from, month, catalogue, *style);
        const auto after = recordOf(store, to, month, catalogue, *style);
        if (!before || !after) {
            return failure(!before ? before.error() : after.error());
        }
        MonthDifference factsheet = differenceOf(month, *before, *after);
        if (from.edition && from.edition->month == month && !to.edition) {
            const QString erratum = erratumText(*from.edition, factsheet, style->language());
            if (!erratum.isEmpty()) {
                difference.errata.push_back(erratum);
            }
        }
        difference.factsheets.push_back(std::move(factsheet));
    }
    return difference;
}

} // namespace mm
