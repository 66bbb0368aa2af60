// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/long_list.h"

#include <algorithm>
#include <span>

namespace mm {

namespace {

/// Numbers rows of texts by the order in which they first come.
class TupleNumbers {
public:
    explicit TupleNumbers(std::size_t width)
        : m_width(width)
        , m_slots(kFirstSlots)
    {
    }

    [[nodiscard]] std::size_t size() const { return m_count; }

    std::uint32_t of(std::span<const std::uint32_t> tuple)
    {
        std::size_t at = hashOf(tuple) & (m_slots.size() - 1);
        while (m_slots[at] != 0) {
            if (std::equal(tuple.begin(), tuple.end(),
                           m_tuples.begin()
                               + static_cast<std::ptrdiff_t>((m_slots[at] - 1) * m_width))) {
                return m_slots[at] - 1;
            }
            at = (at + 1) & (m_slots.size() - 1);
        }
        m_tuples.insert(m_tuples.end(), tuple.begin(), tuple.end());
        m_slots[at] = static_cast<std::uint32_t>(++m_count);
        if (m_count * 2 > m_slots.size()) {
            grow();
        }
        return static_cast<std::uint32_t>(m_count - 1);
    }

private:
    static constexpr std::size_t kFirstSlots = 4096;

    static std::size_t hashOf(std::span<const std::uint32_t> tuple)
    {
        std::uint64_t hash = 0;
        for (const std::uint32_t text : tuple) {
            hash = (hash ^ text) * 0x9E3779B97F4A7C15ULL;
            hash ^= hash >> 32U;
        }
        return hash;
    }

    void grow()
    {
        m_slots.assign(m_slots.size() * 2, 0);
        for (std::size_t i = 0; i < m_count; ++i) {
            std::size_t at
                = hashOf(std::span(m_tuples).subspan(i * m_width, m_width)) & (m_slots.size() - 1);
            while (m_slots[at] != 0) {
                at = (at + 1) & (m_slots.size() - 1);
            }
            m_slots[at] = static_cast<std::uint32_t>(i + 1);
        }
    }

    std::size_t m_width;
    std::size_t m_count = 0;
    std::vector<std::uint32_t> m_tuples; ///< one behind the other
    std::vector<std::uint32_t> m_slots; ///< one more than the number; 0 is free
};

/// Says nothing about time, and nothing that hangs on the rows above.
bool isPlainName(const Label &label)
{
    return !label.isTime && !label.has(Idea::OfWhich) && label.time == TimeText();
}

/// "2025-07", "July 2025", the first of July 2025: one month, whole, of a year that it names.
bool isPlainMonth(const Label &label)
{
    const TimeText &time = label.time;
    if (!label.isTime || label.ideas.any() || !label.marks.isEmpty() || !time.isMonth()) {
        return false;
    }
    const MonthMention &month = time.months.front();
    const bool isWhole = month.day.value_or(1) == 1 && !month.fromDay;
    return isWhole && month.year && !month.shortYear && !time.isRange && !time.isDoubtful
        && !time.isOpen && !time.severalYears;
}

/// Looks at every text of the list once, and at every row.
class ListFinder {
public:
    ListFinder(const CellBlock &block, const std::vector<ColumnFacts> &facts, const SheetView &view)
        : m_block(block)
        , m_facts(facts)
        , m_view(view)
        , m_sheet(view.sheet())
    {
    }

    std::optional<LongList> find()
    {
        if (!isPlain() || !tellColumns()) {
            return std::nullopt;
        }
        m_list.firstRow = m_block.rows.front().row;
        m_list.sample = m_block;
        m_list.sample.rows.clear();
        m_list.rows.reserve(m_block.rows.size());
        m_names.resize(m_sheet.texts().size(), Known::No);
        m_months.resize(m_sheet.texts().size());
        m_counts.resize(m_sheet.texts().size());
        m_tuple.resize(m_subjectColumns.size());
        TupleNumbers subjects(m_tuple.size());
        for (std::size_t i = 0; i < m_block.rows.size(); ++i) {
            if (!addRow(i, subjects)) {
                return std::nullopt;
            }
        }
        m_list.subjects = subjects.size();
        return std::move(m_list);
    }

private:
    enum class Known : std::uint8_t { No, Plain };

    static constexpr std::size_t kFewestRows = 64;
    static constexpr std::size_t kRowsOfAName = 4; ///< at least, on average

    bool isPlain() const
    {
        const bool isLong = m_block.rows.size() >= kFewestRows && !m_block.headings.empty();
        if (!isLong || m_view.isSaid() || !m_sheet.merges().empty() || m_sheet.hidesAny()
            || tableSegments(m_facts).size() != 1) {
            return false;
        }
        const int first = m_block.rows.front().row;
        return m_block.rows.back().row - first + 1 == std::ssize(m_block.rows)
            && std::ranges::none_of(
                   m_block.rows, [](const CellBlock::Row &row) { return row.section.has_value(); });
    }

    /// One column of numbers, one of months, the others of names.
    bool tellColumns()
    {
        int values = 0;
        int months = 0;
        for (std::size_t i = 0; i < m_facts.size(); ++i) {
            if (m_facts[i].role == ColumnRole::Value) {
                m_value = i;
                ++values;
            } else if (m_facts[i].role != ColumnRole::Name) {
                return false;
            } else if (m_facts[i].times > 0) {
                m_month = i;
                ++months;
            } else {
                m_subjectColumns.push_back(i);
            }
        }
        m_list.valueColumn = m_block.firstColumn + static_cast<int>(m_value);
        return values == 1 && months == 1 && !m_subjectColumns.empty();
    }

    bool addRow(std::size_t index, TupleNumbers &subjects)
    {
        const auto cells = m_sheet.row(m_block.rows[index].row);
        const bool isFull = cells.size() == m_facts.size()
            && cells.front().column == m_block.firstColumn
            && cells.back().column == m_block.lastColumn;
        if (!isFull) {
            return false;
        }
        LongList::Row row;
        for (std::size_t i = 0; i < m_subjectColumns.size(); ++i) {
            const Cell &cell = cells[m_subjectColumns[i]].cell;
            if (!isName(cell)) {
                return false;
            }
            m_tuple[i] = cell.text;
        }
        const auto month = monthOf(cells[m_month].cell);
        const auto count = countOf(cells[m_value].cell);
        if (!month || !count) {
            return false;
        }
        const std::size_t known = subjects.size();
        row.subject = subjects.of(m_tuple);
        row.month = *month;
        row.count = *count;
        m_list.rows.push_back(row);
        if (subjects.size() > known || m_isNewMonth || isLast(index)) {
            m_isNewMonth = false;
            m_list.sample.rows.push_back(m_block.rows[index]);
            m_list.sampled.push_back(index);
        }
        return m_list.sampled.size() <= kFewestRows / kRowsOfAName
            || m_list.sampled.size() * kRowsOfAName <= m_block.rows.size();
    }

    /// The last row is where the table ends.
    bool isLast(std::size_t index) const { return index + 1 == m_block.rows.size(); }

    bool isName(const Cell &cell)
    {
        if (cell.type != CellType::Text) {
            return false;
        }
        if (m_names[cell.text] == Known::No) {
            const Label *label
                = m_view.kind(cell) == CellKind::Text ? m_view.labelOf(cell) : nullptr;
            if (!label || !isPlainName(*label)) {
                return false;
            }
            m_names[cell.text] = Known::Plain;
        }
        return true;
    }

    std::optional<std::uint32_t> monthOf(const Cell &cell)
    {
        if (cell.type != CellType::Text && cell.type != CellType::Date) {
            return std::nullopt;
        }
        std::optional<std::uint32_t> &month = m_months[cell.text];
        if (!month) {
            const Label *label
                = m_view.kind(cell) == CellKind::Time ? m_view.labelOf(cell) : nullptr;
            if (!label || !isPlainMonth(*label)) {
                return std::nullopt;
            }
            month = static_cast<std::uint32_t>(m_list.months++);
            m_isNewMonth = true;
        }
        return month;
    }

    std::optional<std::int64_t> countOf(const Cell &cell)
    {
        if (cell.type == CellType::Number) {
            return plainCount(cell);
        }
        if (cell.type != CellType::Text) {
            return std::nullopt;
        }
        std::optional<std::int64_t> &count = m_counts[cell.text];
        if (!count) {
            count = plainCount(cell);
        }
        return count;
    }

    std::optional<std::int64_t> plainCount(const Cell &cell) const
    {
        const CellKind kind = m_view.kind(cell);
        const Figure figure = m_view.figure(cell);
        const bool isPlain = (kind == CellKind::Figure || kind == CellKind::Year)
            && figure.kind == Figure::Kind::Count && !figure.hasSeparator()
            && figure.marks.isEmpty() && !m_view.gap(cell);
        return isPlain ? std::optional<std::int64_t>(figure.count) : std::nullopt;
    }

    const CellBlock &m_block;
    const std::vector<ColumnFacts> &m_facts;
    const SheetView &m_view;
    const Sheet &m_sheet;
    std::size_t m_value = 0; ///< which of the columns
    std::size_t m_month = 0;
    std::vector<std::size_t> m_subjectColumns;
    std::vector<Known> m_names; ///< by text
    std::vector<std::optional<std::uint32_t>> m_months;
    std::vector<std::optional<std::int64_t>> m_counts;
    std::vector<std::uint32_t> m_tuple;
    bool m_isNewMonth = false;
    LongList m_list;
};

/// What the sample says that the names of a row mean.
struct SubjectMeaning {
    SeriesKey series;
    Status status = Status::Confirmed;

    friend bool operator==(const SubjectMeaning &, const SubjectMeaning &) = default;
};

} // namespace

std::optional<LongList> longListOf(const CellBlock &block, const std::vector<ColumnFacts> &facts,
                                   const SheetView &view)
{
    return ListFinder(block, facts, view).find();
}

std::optional<std::vector<DraftObservation>>
observationsOf(const LongList &list, const std::vector<TableCell> &sample, std::uint16_t sheet)
{
    if (sample.size() != list.sampled.size()) {
        return std::nullopt;
    }
    std::vector<std::optional<SubjectMeaning>> subjects(list.subjects);
    std::vector<std::optional<Month>> monthOf(list.months);
    for (std::size_t i = 0; i < sample.size(); ++i) {
        const TableCell &cell = sample[i];
        const LongList::Row &row = list.rows[list.sampled[i]];
        const CellPosition at{list.firstRow + static_cast<int>(list.sampled[i]), list.valueColumn};
        const bool isPlain = cell.at == at && cell.role == TableCell::Role::Month && !cell.blank
            && cell.standing == Standing::Taken && cell.datum
            && cell.datum->amount() == Amount::of(row.count);
        if (!isPlain) {
            return std::nullopt;
        }
        const SubjectMeaning found{cell.key.series, cell.datum->status()};
        auto &subject = subjects[row.subject];
        auto &month = monthOf[row.month];
        if (subject.value_or(found) != found || month.value_or(cell.key.month) != cell.key.month) {
            return std::nullopt;
        }
        subject = found;
        month = cell.key.month;
    }
    std::vector<DraftObservation> observations;
    observations.reserve(list.rows.size());
    CellPosition at{list.firstRow, list.valueColumn};
    for (const LongList::Row &row : list.rows) {
        const SubjectMeaning &subject = *subjects[row.subject];
        observations.push_back({{subject.series, *monthOf[row.month]},
                                Datum::make(Amount::of(row.count), subject.status),
                                at,
                                sheet,
                                Standing::Taken,
                                0,
                                std::nullopt});
        ++at.row;
    }
    return observations;
}

} // namespace mm
