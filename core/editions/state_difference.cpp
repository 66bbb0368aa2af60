// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/editions/state_difference.h"

#include <QLocale>

#include <algorithm>
#include <set>

namespace mm {

namespace {

const EditionStyle &styleNamed(const QString &code, std::span<const EditionStyle> styles)
{
    const auto found = std::ranges::find(styles, code, &EditionStyle::code);
    return found == styles.end() ? styles.front() : *found;
}

/// The factsheet of a state: as it was printed when the state is the edition of that month.
StoreResult<FactsheetRecord> recordOf(Store &store, const DataState &state, Month month,
                                      const Catalogue &catalogue, const EditionStyle &style)
{
    if (state.edition && state.edition->month == month && state.edition->style == style.code()) {
        const auto kept = store.editionDocument(state.edition->name, kFactsheetDocument);
        if (!kept) {
            return failure(kept.error());
        }
        if (auto record = FactsheetRecord::read(*kept)) {
            return std::move(*record);
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

QString quoted(const QString &text)
{
    return u'“' + text + u'”';
}

} // namespace

MonthDifference differenceOf(Month month, const FactsheetRecord &before,
                             const FactsheetRecord &after)
{
    MonthDifference difference{month, {}, {}};
    for (const QString &key : FactsheetRecord::sentenceKeys()) {
        SentenceDifference sentence{key, before.sentence(key), after.sentence(key),
                                    before.withheld(key), after.withheld(key)};
        if (sentence.before != sentence.after
            || sentence.withheldBefore != sentence.withheldAfter) {
            difference.sentences.push_back(std::move(sentence));
        }
    }
    const std::vector<FactsheetRecord::Block> old = before.blocks();
    for (const FactsheetRecord::Block &block : after.blocks()) {
        if (std::ranges::find(old, block) == old.end()) {
            difference.blocks.push_back({block.name, block.title});
        }
    }
    return difference;
}

QString erratumText(const Edition &edition, const MonthDifference &difference)
{
    QStringList lines;
    for (const SentenceDifference &sentence : difference.sentences) {
        if (sentence.before && sentence.after) {
            lines << QStringLiteral("%1 should read: %2")
                         .arg(quoted(*sentence.before), quoted(*sentence.after));
        } else if (sentence.before) {
            lines << QStringLiteral("%1 is withdrawn.").arg(quoted(*sentence.before));
        } else if (sentence.after) {
            lines << QStringLiteral("To be added: %1").arg(quoted(*sentence.after));
        }
    }
    if (lines.isEmpty()) {
        return {};
    }
    const QString date = QLocale(QLocale::English)
                             .toString(edition.publishedAt.date(), QStringLiteral("d MMMM yyyy"));
    return QStringLiteral("Erratum to the edition “%1”, published %2.\n").arg(edition.name, date)
        + lines.join(u'\n');
}

StoreResult<StateDifference> differenceOf(Store &store, const DataState &from, const DataState &to,
                                          const DifferenceQuery &query, const Catalogue &catalogue,
                                          std::span<const EditionStyle> styles)
{
    const QString styleOfEdition = from.edition ? from.edition->style
        : to.edition                            ? to.edition->style
                                                : QString();
    const EditionStyle &style
        = styleNamed(query.style.isEmpty() ? styleOfEdition : query.style, styles);
    StateDifference difference{from.name, to.name, between(from.dataset, to.dataset), {}, {}};
    for (const Month month : monthsOf(from, to, query)) {
        const auto before = recordOf(store, from, month, catalogue, style);
        const auto after = recordOf(store, to, month, catalogue, style);
        if (!before || !after) {
            return failure(!before ? before.error() : after.error());
        }
        MonthDifference factsheet = differenceOf(month, *before, *after);
        if (from.edition && from.edition->month == month && !to.edition) {
            if (const QString erratum = erratumText(*from.edition, factsheet); !erratum.isEmpty()) {
                difference.errata.push_back(erratum);
            }
        }
        difference.factsheets.push_back(std::move(factsheet));
    }
    return difference;
}

} // namespace mm
