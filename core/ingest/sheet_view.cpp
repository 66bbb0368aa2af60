// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/sheet_view.h"

namespace mm {

namespace {

// Merged ranges larger than this are backgrounds, not headings, and would only cost memory.
constexpr qint64 kLargestMerge = 4096;
constexpr qsizetype kMostMergedCells = 1'000'000;

quint64 keyOf(int row, int column)
{
    return (static_cast<quint64>(row) << 32U) | static_cast<quint32>(column);
}

} // namespace

SheetView::SheetView(const Sheet &sheet, TextMeanings &texts, const SaidMeanings *said)
    : m_sheet(sheet)
    , m_texts(texts)
    , m_said(said)
    , m_namesAreSaid(said && said->hasNames())
    , m_meanings(texts.ofPool(sheet.texts()))
{
    const auto &merges = sheet.merges();
    for (std::size_t i = 0; i < merges.size() && m_mergeAt.size() < kMostMergedCells; ++i) {
        const CellRange &range = merges[i];
        const qint64 rows = range.last.row - range.first.row + 1;
        const qint64 columns = range.last.column - range.first.column + 1;
        if (rows * columns > kLargestMerge) {
            continue;
        }
        for (int row = range.first.row; row <= range.last.row; ++row) {
            for (int column = range.first.column; column <= range.last.column; ++column) {
                m_mergeAt.insert(keyOf(row, column), i);
            }
        }
    }
}

const SaidMeanings::Name *SheetView::saidName(const Cell &cell) const
{
    const bool isName
        = m_namesAreSaid && (cell.type == CellType::Text || cell.type == CellType::Date);
    return isName ? m_said->name(cell.text) : nullptr;
}

CellKind SheetView::foundKind(const Cell &cell) const
{
    if (const SaidMeanings::Name *name = saidName(cell)) {
        return name->kind;
    }
    switch (cell.type) {
    case CellType::Empty:
        return CellKind::Empty;
    case CellType::Number:
        return isYear(cell.number) && !cell.percent ? CellKind::Year : CellKind::Figure;
    case CellType::Text:
        return m_texts.of(m_meanings, m_sheet, cell).kind;
    case CellType::Date:
        return CellKind::Time;
    case CellType::Boolean:
    case CellType::Error:
    case CellType::NoResult:
        return CellKind::Figure;
    }
    return CellKind::Empty;
}

CellPosition SheetView::mergedOrigin(CellPosition at) const
{
    const auto merge = m_mergeAt.constFind(keyOf(at.row, at.column));
    return merge == m_mergeAt.cend() ? at : m_sheet.merges()[*merge].first;
}

CellRange SheetView::mergedExtent(CellPosition at) const
{
    const auto merge = m_mergeAt.constFind(keyOf(at.row, at.column));
    return merge == m_mergeAt.cend() ? CellRange{at, at} : m_sheet.merges()[*merge];
}

const Label *SheetView::foundLabel(const Cell &cell) const
{
    if (const SaidMeanings::Name *name = saidName(cell)) {
        return name->label;
    }
    switch (cell.type) {
    case CellType::Text:
    case CellType::Date:
        return &m_texts.label(m_meanings, m_sheet, cell);
    case CellType::Number:
        return isYear(cell.number) && !cell.percent
            ? &m_texts.yearLabel(static_cast<int>(cell.number))
            : nullptr;
    case CellType::Empty:
    case CellType::Boolean:
    case CellType::Error:
    case CellType::NoResult:
        break;
    }
    return nullptr;
}

Figure SheetView::figure(const Cell &cell) const
{
    if (cell.percent) {
        Figure figure;
        figure.kind = Figure::Kind::Percent;
        return figure;
    }
    return cell.type == CellType::Number ? figureOf(cell.number)
        : cell.type == CellType::Text    ? m_texts.of(m_meanings, m_sheet, cell).figure
                                         : Figure();
}

std::optional<Idea> SheetView::gap(const Cell &cell) const
{
    return cell.type == CellType::Text ? m_texts.of(m_meanings, m_sheet, cell).gap : std::nullopt;
}

} // namespace mm
