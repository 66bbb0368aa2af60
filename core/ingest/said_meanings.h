// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/sheet_correction.h"
#include "core/ingest/text_meanings.h"
#include "core/sheet/sheet.h"

#include <map>
#include <optional>
#include <vector>

namespace mm {

/// Everything that a person said about one row, column or name, put together.
struct SaidSense {
    bool isHeader = false;
    bool isNumbers = false;
    bool isWords = false;
    bool isLeftOut = false;
    bool isTotal = false;
    std::optional<Idea> field; ///< the column holds names of this kind
    std::optional<IndicatorId> indicator;
    std::optional<PlaceId> place;
    std::optional<BreakdownId> part;
    bool isNationality = false; ///< the part
    std::optional<MonthMention> month;

    [[nodiscard]] bool saysSubject() const { return indicator || place || part || isTotal; }
    /// Whether it says what the numbers of a row or column are about.
    [[nodiscard]] bool isAboutNumbers() const { return saysSubject() || month; }
    /// As far as a label speaks of the same.
    [[nodiscard]] SaidSense sameAs(const Label &label) const;
};

/// The label of a text after what was said about it: what was said stands in place of what the
/// words say of the same; all that they say of something else stays, and no word is unknown. What
/// speaks of a total, a share or a change goes on to do so.
/// @param label of the text itself; null when it has none
[[nodiscard]] Label saidLabel(const Label *label, const SaidSense &sense);

/// What a person said about the rows, columns and names of one sheet, for those who read it.
class SaidMeanings {
public:
    struct Name {
        const Label *label = nullptr;
        CellKind kind = CellKind::Text;
    };

    /// @param corrections of the sheet, each of which fits it
    SaidMeanings(const Sheet &sheet, const std::vector<SheetCorrection> &corrections,
                 const Catalogue &catalogue, TextMeanings &texts);

    [[nodiscard]] const SaidSense *row(int row) const;
    /// @param heading the innermost one of the column, or its first cell where nothing heads it
    [[nodiscard]] const SaidSense *column(CellPosition heading) const;
    /// @param text index into the pool of the sheet
    [[nodiscard]] const Name *name(std::uint32_t text) const;
    [[nodiscard]] bool hasNames() const { return !m_names.empty(); }

private:
    std::map<int, SaidSense> m_rows;
    std::map<CellPosition, SaidSense> m_columns;
    std::map<std::uint32_t, Name> m_names;
};

/// Why a correction is not used.
enum class CorrectionFault : std::uint8_t {
    None,
    Unfit, ///< what it speaks of does not stand there
    SaysTotal, ///< the words say that it is a total, or stands for several months
};
/// @param workbook as it was sent
[[nodiscard]] CorrectionFault faultOf(const SheetCorrection &correction, const Workbook &workbook,
                                      const Catalogue &catalogue, TextMeanings &texts);

} // namespace mm
