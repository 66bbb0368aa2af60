// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/table.h"
#include "core/ingest/titles.h"
#include "core/model/catalogue.h"

#include <QStringList>

#include <map>
#include <optional>
#include <vector>

namespace mm {

/// What a number is about, but for its month.
struct Subject {
    SeriesKey series;
    bool estimated = false; ///< a name says that it is an estimate
    bool isTotal = false; ///< the row or column sums up the parts beside it
};

/// Why a number has no subject.
enum class SubjectProblem : std::uint8_t {
    None,
    NoIndicator, ///< nothing names one
    UnknownWords, ///< a name has words that are not known
    NotAnIndicator, ///< known words, but no indicator of the catalogue
    Ambiguous,
    NotKept, ///< a part that the catalogue does not keep: women, returns
    NoPlace,
    Contradiction, ///< row and column name different indicators, places or parts
    CountedTwice, ///< a total over countries of something that must not be added
    Control, ///< a total over countries of something that may
};

struct SubjectResult {
    std::optional<Subject> subject;
    SubjectProblem problem = SubjectProblem::None;
    CellPosition at; ///< the name in question
    QString name; ///< its text
    QStringList choices; ///< codes
    bool lookAlike = false; ///< a name with letters of two scripts
};

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
    using Parts = std::vector<const HeadingPart *>;

    std::optional<Named> onlyIndicator() const;
    SubjectResult resolve(const Heading &row, const Heading &column,
                          std::optional<int> section) const;
    std::optional<Named> indicatorOf(const Parts &parts, const Heading &row, const Heading &column,
                                     std::optional<int> section, SubjectResult &result) const;
    std::optional<Named> ofTitles(std::optional<int> section, SubjectResult &result) const;
    std::vector<Named> named(const Label &label) const;
    std::vector<Named> named(const Ideas &ideas) const;
    Ideas topic(const Label &label) const;
    std::optional<BreakdownId> nationalityOf(const Parts &parts, const Heading &row,
                                             SubjectResult &result) const;
    std::optional<PlaceId> placeOf(const Parts &parts, const Heading &row,
                                   SubjectResult &result) const;
    NameKind kindOf(const HeadingPart &part, const Heading &row) const;
    void fail(SubjectResult &result, SubjectProblem problem, CellPosition at) const;

    const Table &m_table;
    const SheetView &m_view;
    const Catalogue &m_catalogue;
    const Vocabulary &m_vocabulary;
    Context m_context;
    std::optional<Named> m_only;
    std::map<std::vector<const Label *>, SubjectResult> m_known;
};

} // namespace mm
