// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/heading_wholes.h"

namespace mm {

HeadingWholes::HeadingWholes(const Table &table, const Vocabulary &vocabulary)
{
    const auto remember = [&](const auto &items) {
        const Heading *whole = nullptr;
        for (const auto &item : items) {
            if (item.heading.has(Idea::OfWhich)) {
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
