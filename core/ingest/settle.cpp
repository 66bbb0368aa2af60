// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/settle.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>

namespace mm {

namespace {

using Role = TableCell::Role;

/// The cells of one series of a table.
struct SeriesCells {
    std::map<Month, const TableCell *> months;
    std::map<Month, const TableCell *> cumulatives;
    std::vector<const TableCell *> totals;
};

std::optional<Amount> amountOf(const TableCell *cell)
{
    return cell && cell->datum && cell->standing == Standing::Taken ? cell->datum->amount()
                                                                    : std::nullopt;
}

const TableCell *find(const std::map<Month, const TableCell *> &cells, Month month)
{
    const auto found = cells.find(month);
    return found == cells.end() ? nullptr : found->second;
}

/// Adds and compares the cells of one series.
class SeriesSettler {
public:
    SeriesSettler(SeriesCells cells, const Indicator &indicator, std::uint16_t sheet,
                  FileReading &reading, Findings &findings)
        : m_cells(std::move(cells))
        , m_isFlow(indicator.measure == Measure::Flow)
        , m_sheet(sheet)
        , m_reading(reading)
        , m_findings(findings)
    {
    }

    void settle()
    {
        for (const auto &[month, cell] : m_cells.cumulatives) {
            if (isOnlyCumulative(month.year())) {
                derive(month, *cell);
            } else {
                checkCumulative(month, *cell);
            }
        }
        for (const TableCell *total : m_cells.totals) {
            checkTotal(*total);
        }
    }

    /// A year without months of its own, but for January, is given year to date only.
    bool isOnlyCumulative(int year) const
    {
        const bool cumulative = std::ranges::any_of(
            m_cells.cumulatives, [year](const auto &entry) { return entry.first.year() == year; });
        const bool months = std::ranges::any_of(m_cells.months, [year](const auto &entry) {
            return entry.first.year() == year && entry.first.number() > 1;
        });
        return m_isFlow && cumulative && !months;
    }

private:
    CellRef ref(const TableCell &cell) const { return m_findings.at(m_sheet, cell.at); }

    const TableCell *cumulativeBefore(Month month) const
    {
        const Month before = month - months(1);
        const TableCell *cell = find(m_cells.cumulatives, before);
        return cell || before.number() != 1 ? cell : find(m_cells.months, before);
    }

    void derive(Month month, const TableCell &cell)
    {
        DraftObservation draft{cell.key,      cell.datum,    cell.at,     m_sheet,
                               cell.standing, cell.question, std::nullopt};
        const auto reads = amountOf(&cell);
        if (!reads) {
            m_reading.observations.push_back(draft);
            return;
        }
        if (month.number() == 1) {
            draft.derivation = Derivation{*reads, std::nullopt};
            m_reading.observations.push_back(draft);
            return;
        }
        const TableCell *before = cumulativeBefore(month);
        const auto minus = amountOf(before);
        if (!minus) {
            // Without the month before there is no difference to take.
            m_findings.add({IssueCode::PeriodNotMonthly,
                            Severity::Warning,
                            ref(cell),
                            {QString::number(reads->rounded()), month.toString()},
                            cell.key});
            return;
        }
        draft.derivation = Derivation{*reads, before->at};
        const Amount amount = *reads - *minus;
        if (amount.isNegative()) {
            m_findings.add({IssueCode::CumulativeFalls,
                            Severity::Error,
                            ref(cell),
                            {QString::number(minus->rounded()), QString::number(reads->rounded())},
                            cell.key});
            draft.standing = Standing::Refused;
            draft.datum.reset();
        } else {
            draft.datum = Datum::make(amount, cell.datum->status());
        }
        m_reading.observations.push_back(draft);
    }

    /// Sum of the months of a period, when the table has every one of them.
    std::optional<Amount> sumOf(Period period) const
    {
        Amount sum;
        for (const Month month : period) {
            const auto amount = amountOf(find(m_cells.months, month));
            if (!amount) {
                return std::nullopt;
            }
            sum += *amount;
        }
        return sum;
    }

    void checkCumulative(Month month, const TableCell &cell)
    {
        const auto reads = amountOf(&cell);
        if (!reads || !m_isFlow) {
            return;
        }
        const auto sum = sumOf(Period::yearToDate(month));
        if (sum && *sum != *reads) {
            m_findings.add({IssueCode::CumulativeDiffers,
                            Severity::Warning,
                            ref(cell),
                            {QString::number(reads->rounded()), QString::number(sum->rounded())},
                            cell.key});
        }
        const auto before = amountOf(find(m_cells.cumulatives, month - months(1)));
        if (before && month.number() > 1 && *reads < *before) {
            m_findings.add({IssueCode::CumulativeFalls,
                            Severity::Warning,
                            ref(cell),
                            {QString::number(before->rounded()), QString::number(reads->rounded())},
                            cell.key});
        }
    }

    /// A total over months against the sum of those that have a number.
    void checkTotal(const TableCell &cell)
    {
        const auto reads = amountOf(&cell);
        if (!reads || !m_isFlow) {
            return;
        }
        Amount sum;
        Amount asText;
        bool any = false;
        for (const auto &[month, part] : m_cells.months) {
            const auto amount = amountOf(part);
            if (amount && (!cell.over || cell.over->contains(month))) {
                sum += *amount;
                asText += part->isText ? *amount : Amount();
                any = true;
            }
        }
        if (!any && cell.over) {
            m_findings.add({IssueCode::PeriodNotMonthly,
                            Severity::Info,
                            ref(cell),
                            {QString::number(reads->rounded()), cell.over->last().toString()},
                            std::nullopt});
        }
        if (!any || sum == *reads) {
            return;
        }
        const bool skipsText = cell.isFormula && !asText.isZero() && sum - asText == *reads;
        m_findings.add({skipsText ? IssueCode::TotalSkipsText : IssueCode::TotalDiffers,
                        skipsText ? Severity::Info : Severity::Warning,
                        ref(cell),
                        {QString::number(reads->rounded()), QString::number(sum.rounded()),
                         QString::number(asText.rounded())},
                        std::nullopt});
    }

    SeriesCells m_cells;
    bool m_isFlow;
    std::uint16_t m_sheet;
    FileReading &m_reading;
    Findings &m_findings;
};

/// What stands at the end of January to March stands at the end of March: a stock does not add up.
void takeStocksAsTheyStand(std::vector<TableCell> &cells, const Catalogue &catalogue)
{
    const auto isStockToDate = [&catalogue](const TableCell &cell) {
        return cell.role == Role::Cumulative
            && catalogue[cell.key.series.indicator].measure == Measure::Stock;
    };
    if (std::ranges::none_of(cells, isStockToDate)) {
        return;
    }
    std::set<ObservationKey> months;
    for (const TableCell &cell : cells) {
        if (cell.role == Role::Month) {
            months.insert(cell.key);
        }
    }
    for (TableCell &cell : cells) {
        if (isStockToDate(cell) && !months.contains(cell.key)) {
            cell.role = Role::Month;
        }
    }
}

} // namespace

void settle(std::vector<TableCell> cells, std::uint16_t sheet, const Catalogue &catalogue,
            FileReading &reading, Findings &findings)
{
    takeStocksAsTheyStand(cells, catalogue);
    std::map<SeriesKey, SeriesCells> bySeries;
    const bool hasSums
        = std::ranges::any_of(cells, [](const TableCell &c) { return c.role != Role::Month; });
    if (hasSums) {
        for (const TableCell &cell : cells) {
            SeriesCells &series = bySeries[cell.key.series];
            if (cell.blank) {
                continue;
            }
            switch (cell.role) {
            case Role::Month:
                series.months.emplace(cell.key.month, &cell);
                break;
            case Role::Cumulative:
                series.cumulatives.emplace(cell.key.month, &cell);
                break;
            case Role::Total:
                series.totals.push_back(&cell);
                break;
            }
        }
    }
    std::map<SeriesKey, SeriesSettler> settlers;
    for (const auto &[series, parts] : bySeries) {
        settlers.emplace(
            series, SeriesSettler(parts, catalogue[series.indicator], sheet, reading, findings));
    }
    if (reading.observations.empty()) {
        reading.observations.reserve(cells.size());
    }
    for (const TableCell &cell : cells) {
        if (cell.role != Role::Month) {
            continue;
        }
        if (cell.blank) {
            reading.blanks.push_back({cell.key, cell.at, sheet});
            continue;
        }
        const auto settler = settlers.find(cell.key.series);
        DraftObservation draft{cell.key,      cell.datum,    cell.at,     sheet,
                               cell.standing, cell.question, std::nullopt};
        const bool isYearToDate
            = settler != settlers.end() && settler->second.isOnlyCumulative(cell.key.month.year());
        const auto amount = cell.datum ? cell.datum->amount() : std::nullopt;
        if (isYearToDate && amount) {
            draft.derivation = Derivation{*amount, std::nullopt};
        }
        reading.observations.push_back(draft);
    }
    for (auto &[series, settler] : settlers) {
        settler.settle();
    }
}

} // namespace mm
