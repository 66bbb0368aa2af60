// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/table.h"
#include "core/ingest/vocabulary.h"

#include <map>

namespace mm {

/// What the headings that begin with "of which" are a part of: the last one before them that names
/// an indicator itself.
class HeadingWholes {
public:
    /// @param table must outlive this
    HeadingWholes(const Table &table, const Vocabulary &vocabulary);

    /// Nothing when @p heading says no "of which", or when nothing stands before it.
    [[nodiscard]] const Heading *of(const Heading &heading) const;
    /// Ideas that a number takes over from the names before those of its row and column.
    [[nodiscard]] Ideas ideasOf(const Heading &row, const Heading &column) const;

private:
    std::map<const Heading *, const Heading *> m_wholes;
};

} // namespace mm
