// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/figure_text.h"
#include "core/ingest/label.h"
#include "core/sheet/sheet.h"

#include <QHash>
#include <QString>

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace mm {

/// What kind of thing a cell holds, before its place in a table is known.
enum class CellKind : std::uint8_t {
    Empty,
    Figure, ///< a number, or what stands where one should
    Gap, ///< says why there is no number
    Time, ///< a month, a span of months, a date
    Year, ///< 2024: a year, or a number
    Text,
};

/// Meaning of one text.
struct TextMeaning {
    CellKind kind = CellKind::Text;
    Figure figure;
    std::optional<Idea> gap;
    std::optional<Label> label; ///< read when first asked for
};

/// Texts whose meaning is known. May be kept from one file of an import to the next, on one thread
/// and with one vocabulary: files of an office use the same words.
class KnownTexts {
private:
    friend class TextMeanings;

    /// Stays as long as anybody reads with it, also when a later file begins anew.
    struct Texts {
        std::vector<std::unique_ptr<TextMeaning>> owned;
        QHash<QString, TextMeaning *> meanings;
    };

    std::shared_ptr<Texts> m_texts = std::make_shared<Texts>();
};

/// Meanings of the texts of one pool, by their index in it.
struct PoolMeanings {
    std::vector<TextMeaning *> meanings; ///< null: not read yet
    std::vector<std::optional<CellKind>> kinds; ///< of those, close to each other
    std::vector<const Label *> labels; ///< null: not asked for yet
};

/// Meanings of the texts of a workbook, each distinct text read once.
class TextMeanings {
public:
    /// @param known from files before, of which it forgets very many; none if null
    explicit TextMeanings(const Vocabulary &vocabulary,
                          const std::shared_ptr<KnownTexts> &known = nullptr);

    [[nodiscard]] const Vocabulary &vocabulary() const { return m_vocabulary; }
    [[nodiscard]] const TextMeaning &of(const QString &text);
    /// Room for the meanings of the texts of a sheet, which lives as long as these meanings.
    [[nodiscard]] PoolMeanings &ofPool(const TextPool &pool);
    /// Of the text in a cell: by its place in the pool, without a look at the text.
    [[nodiscard]] const TextMeaning &of(PoolMeanings &pool, const Sheet &sheet, const Cell &cell);
    [[nodiscard]] const Label &label(const QString &text);
    [[nodiscard]] const Label &label(PoolMeanings &pool, const Sheet &sheet, const Cell &cell);
    /// Keeps a label that no text has.
    const Label &keep(Label label);
    /// A label that names a year, or a month by its number.
    [[nodiscard]] const Label &yearLabel(int year);
    [[nodiscard]] const Label &monthLabel(int month);

private:
    TextMeaning read(const QString &text) const;
    TextMeaning &found(const QString &text);
    TextMeaning &found(PoolMeanings &pool, const Sheet &sheet, const Cell &cell);
    const Label &labelOf(TextMeaning &meaning, const QString &text) const;

    const Vocabulary &m_vocabulary;
    std::shared_ptr<KnownTexts::Texts> m_known;
    std::map<const TextPool *, PoolMeanings> m_ofPools;
    std::map<int, Label> m_years;
    std::map<int, Label> m_months;
    std::vector<std::unique_ptr<Label>> m_kept;
};

} // namespace mm
