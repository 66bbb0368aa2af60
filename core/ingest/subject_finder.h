// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/heading_names.h"
#include "core/ingest/heading_wholes.h"
#include "core/ingest/table.h"
#include "core/ingest/titles.h"
#include "core/model/catalogue.h"

#include <QHashFunctions>

#include <optional>
#include <unordered_map>
#include <vector>

namespace mm {

/// Finds what the numbers of one table are about from the names of row and column and from titles.
class SubjectFinder {
public:
    struct Context {
        std::vector<TitleLine> titles; ///< nearest last
        std::optional<PlaceId> place;
    };

    SubjectFinder(const Table &table, const SheetView &view, const Catalogue &catalogue,
                  Context context);

    [[nodiscard]] const SubjectResult &find(const Heading &row, const Heading &column,
                                            std::optional<int> section);

private:
    struct Named {
        IndicatorId indicator;
        BreakdownId part;
        friend bool operator==(const Named &, const Named &) = default;
    };
    using Parts = HeadingParts;

    std::optional<Named> onlyIndicator() const;
    SubjectResult resolve(const Heading &row, const Heading &column,
                          std::optional<int> section) const;
    std::optional<Named> indicatorOf(const Parts &parts, const Heading &row, const Heading &column,
                                     std::optional<int> section, SubjectResult &result) const;
    std::optional<Named> ofTitles(std::optional<int> section, SubjectResult &result) const;
    std::vector<Named> named(const Label &label) const;
    std::vector<Named> named(const Ideas &ideas) const;
    const Heading *partOf(const Heading &heading, bool isRow) const;
    bool namesOnlyChildren() const;
    Named childrenOf(const Named &own, const Ideas &ideas) const;
    std::optional<PlaceId> placeOfSection(std::optional<int> section) const;
    void fail(SubjectResult &result, SubjectProblem problem, CellPosition at) const;

    const Table &m_table;
    const SheetView &m_view;
    const Catalogue &m_catalogue;
    const Vocabulary &m_vocabulary;
    Context m_context;
    HeadingWholes m_wholes;
    std::optional<Named> m_only;
    bool m_namesOnlyChildren = false; ///< no heading names another indicator
    const Heading *m_partRow = nullptr; ///< a row that names a part of an indicator
    const Heading *m_partColumn = nullptr;
    using Signature = std::vector<const Label *>;
    struct SignatureHash {
        std::size_t operator()(const Signature &labels) const
        {
            return qHashRange(labels.begin(), labels.end());
        }
    };
    std::unordered_map<Signature, SubjectResult, SignatureHash> m_known;
    Signature m_signature; ///< of the number that is asked for, here to keep its room
};

} // namespace mm
