// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/text_meanings.h"

#include "core/ingest/text_folding.h"

#include <utility>

namespace mm {

namespace {

/// "2024" or "2024." alone, which may be a year or a count.
bool isYearText(const Figure &figure, QStringView text)
{
    return figure.kind == Figure::Kind::Count && figure.grouping == Figure::Separator::None
        && text.size() == 4 && isYear(static_cast<double>(figure.count));
}

Label withTime(TimeText time)
{
    Label label;
    label.time = std::move(time);
    label.isTime = true;
    return label;
}

} // namespace

TextMeanings::TextMeanings(const Vocabulary &vocabulary, const std::shared_ptr<KnownTexts> &known)
    : m_vocabulary(vocabulary)
{
    // Words come again; the texts of a long list of persons or places need not be kept.
    constexpr std::size_t kMostKept = 20'000;
    if (known && known->m_texts->owned.size() > kMostKept) {
        known->m_texts = std::make_shared<KnownTexts::Texts>();
    }
    m_known = known ? known->m_texts : std::make_shared<KnownTexts::Texts>();
}

TextMeaning TextMeanings::read(const QString &text) const
{
    TextMeaning meaning;
    const QStringView trimmed = trimmedText(text);
    if (trimmed.isEmpty()) {
        meaning.kind = CellKind::Empty;
        return meaning;
    }
    meaning.gap = m_vocabulary.gap(trimmed.toString());
    meaning.figure = figureOf(trimmed);
    using Kind = Figure::Kind;
    if (meaning.gap) {
        meaning.kind = CellKind::Gap;
        return meaning;
    }
    if (isYearText(meaning.figure, trimmed)) {
        meaning.kind = CellKind::Year;
        return meaning;
    }
    if (meaning.figure.kind == Kind::Count || meaning.figure.kind == Kind::Percent
        || meaning.figure.kind == Kind::Negative || meaning.figure.kind == Kind::TooLarge) {
        meaning.kind = CellKind::Figure;
        return meaning;
    }
    // "07.2025" looks like a fraction and "2025-07" like a range: months come first.
    meaning.label = readLabel(text, m_vocabulary);
    if (meaning.label->isTime) {
        const bool yearOnly = meaning.label->time.months.empty();
        meaning.kind = yearOnly ? CellKind::Year : CellKind::Time;
    } else if (meaning.label->gap) {
        meaning.kind = CellKind::Gap;
        meaning.gap = meaning.label->gap;
    } else if (meaning.figure.kind != Kind::Text && meaning.figure.kind != Kind::Symbol) {
        meaning.kind = CellKind::Figure;
    }
    return meaning;
}

TextMeaning &TextMeanings::found(const QString &text)
{
    TextMeaning *&known = m_known->meanings[text];
    if (!known) {
        m_known->owned.push_back(std::make_unique<TextMeaning>(read(text)));
        known = m_known->owned.back().get();
    }
    return *known;
}

PoolMeanings &TextMeanings::ofPool(const TextPool &pool)
{
    PoolMeanings &meanings = m_ofPools[&pool];
    meanings.meanings.resize(pool.size());
    meanings.kinds.resize(pool.size());
    meanings.labels.resize(pool.size());
    return meanings;
}

TextMeaning &TextMeanings::found(PoolMeanings &pool, const Sheet &sheet, const Cell &cell)
{
    TextMeaning *&known = pool.meanings[cell.text];
    if (!known) {
        known = &found(sheet.text(cell));
        pool.kinds[cell.text] = known->kind;
    }
    return *known;
}

const TextMeaning &TextMeanings::of(const QString &text)
{
    return found(text);
}

const TextMeaning &TextMeanings::of(PoolMeanings &pool, const Sheet &sheet, const Cell &cell)
{
    return found(pool, sheet, cell);
}

const Label &TextMeanings::labelOf(TextMeaning &meaning, const QString &text) const
{
    if (!meaning.label) {
        meaning.label = readLabel(text, m_vocabulary);
    }
    return *meaning.label;
}

const Label &TextMeanings::label(const QString &text)
{
    return labelOf(found(text), text);
}

const Label &TextMeanings::label(PoolMeanings &pool, const Sheet &sheet, const Cell &cell)
{
    const Label *&known = pool.labels[cell.text];
    if (!known) {
        known = &labelOf(found(pool, sheet, cell), sheet.text(cell));
    }
    return *known;
}

const Label &TextMeanings::keep(Label label)
{
    m_kept.push_back(std::make_unique<Label>(std::move(label)));
    return *m_kept.back();
}

const Label &TextMeanings::yearLabel(int year)
{
    TimeText time;
    time.year = year;
    return m_years.try_emplace(year, withTime(std::move(time))).first->second;
}

const Label &TextMeanings::monthLabel(int month)
{
    TimeText time;
    time.months.push_back({month, std::nullopt, std::nullopt, false});
    return m_months.try_emplace(month, withTime(std::move(time))).first->second;
}

} // namespace mm
