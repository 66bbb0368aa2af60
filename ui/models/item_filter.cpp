// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/item_filter.h"

#include "core/analysis/period_words.h"

#include <algorithm>

namespace mm {

namespace {

template <class Things>
std::vector<bool> flagsOf(const Things &things, const QString &word)
{
    std::vector<bool> flags;
    flags.reserve(things.size());
    for (const auto &thing : things) {
        flags.push_back(thing.label.contains(word, Qt::CaseInsensitive)
                        || thing.code.contains(word, Qt::CaseInsensitive));
    }
    return flags;
}

template <class Key, class Test>
bool remembered(QHash<Key, bool> &known, const Key &key, Test test)
{
    const auto found = known.constFind(key);
    return found != known.cend() ? *found : *known.insert(key, test());
}

} // namespace

ItemFilter::ItemFilter(const QString &text, const Catalogue &catalogue)
{
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
        m_words.push_back({word,
                           flagsOf(catalogue.places(), word),
                           flagsOf(catalogue.indicators(), word),
                           flagsOf(catalogue.breakdowns(), word),
                           {},
                           {}});
    }
}

bool ItemFilter::matches(Word &word, const ImportPlan &plan, const ImportItem &item)
{
    const SeriesKey &series = item.key.series;
    const auto has
        = [&word](const QString &text) { return text.contains(word.text, Qt::CaseInsensitive); };
    const auto isCalled = [&] {
        const CellRef cell = plan.cellOf(item);
        return has(cell.file) || has(cell.sheet);
    };
    const quint32 sheet = quint32{item.cell.file} << 16U | item.cell.sheet;
    return word.places[series.place.index()] || word.indicators[series.indicator.index()]
        || word.breakdowns[series.breakdown.index()]
        || remembered(
               word.months, item.key.month.ordinal(),
               [&] { return has(item.key.month.toString()) || has(monthWords(item.key.month)); })
        || remembered(word.sheets, sheet, isCalled);
}

bool ItemFilter::accepts(const ImportPlan &plan, const ImportItem &item)
{
    return std::ranges::all_of(m_words, [&](Word &word) { return matches(word, plan, item); });
}

} // namespace mm
