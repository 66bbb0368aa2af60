// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/import_plan.h"
#include "core/model/catalogue.h"

#include <QHash>
#include <QString>

#include <vector>

namespace mm {

/// Whether a number of an import is what a person typed words for: country, indicator, part,
/// month, file or cell. The words are looked up in the catalogue once, not for every number.
class ItemFilter {
public:
    ItemFilter(const QString &text, const Catalogue &catalogue);

    /// Not const: remembers what it found out about months and files.
    [[nodiscard]] bool accepts(const ImportPlan &plan, const ImportItem &item);

private:
    struct Word {
        QString text;
        std::vector<bool> places;
        std::vector<bool> indicators;
        std::vector<bool> breakdowns;
        QHash<int, bool> months; ///< by ordinal
        QHash<quint32, bool> sheets; ///< by numbers of file and sheet: either is called so
    };

    [[nodiscard]] static bool matches(Word &word, const ImportPlan &plan, const ImportItem &item);

    std::vector<Word> m_words;
};

} // namespace mm
