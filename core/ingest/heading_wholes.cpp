// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/heading_wholes.h"

#include <algorithm>

namespace mm {

HeadingWholes::HeadingWholes(const Table &table, const Vocabulary &vocabulary)
{
    const auto isPart = [](const auto &item) { return item.heading.has(Idea::OfWhich); };
    const auto remember = [&](const auto &items) {
        if (std::ranges::none_of(items, isPart)) {
            return;
        }
        const Heading *whole = nullptr;
        for (const auto &item : items) {
            if (isPart(item)) {
                m_wholes[&item.heading] = whole;
            } else if (!vocabulary.indicatorsOf(item.heading.ideas).empty()) {
                whole = &item.heading;
            }
        }
    };
    remember(table.rows);
    remember(table.values);
}

const Heading *HeadingWholes::of(const Heading &heading) const
{
    const auto found = m_wholes.find(&heading);
    return found == m_wholes.end() ? nullptr : found->second;
}

Ideas HeadingWholes::ideasOf(const Heading &row, const Heading &column) const
{
    Ideas ideas;
    for (const Heading *heading : {&row, &column}) {
        if (const Heading *whole = of(*heading)) {
            ideas |= whole->ideas;
        }
    }
    return ideas;
}

} // namespace mm
