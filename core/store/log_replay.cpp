// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/log_replay.h"

#include "core/store/store_errors.h"

#include <algorithm>
#include <utility>

namespace mm {

namespace {

std::uint8_t stateOf(const std::optional<Datum> &datum)
{
    return datum ? static_cast<std::uint8_t>(1 + static_cast<int>(datum->status())) : 0;
}

qint64 amountOf(const std::optional<Datum> &datum)
{
    const auto amount = datum ? datum->amount() : std::nullopt;
    return amount ? amount->thousandths() : 0;
}

bool hasAmount(std::uint8_t state)
{
    return state != 0 && Datum::carriesAmount(static_cast<Status>(state - 1));
}

} // namespace

StoreResult<void> LogReplay::take(const LoggedChange &change)
{
    const std::array<qint64, 3> ids{change.indicator, change.place, change.breakdown};
    if (m_last == nullptr || m_lastIds != ids) {
        const auto series = m_codes.series(change.indicator, change.place, change.breakdown);
        if (!series) {
            return failure(unknownCode(m_connection));
        }
        m_last = &m_series[*series];
        m_lastIds = ids;
    }
    const std::size_t place = placeOf(*m_last, change.month.ordinal());
    qint64 &amount = m_last->amounts[place];
    std::uint8_t &state = m_last->states[place];
    m_isSound = m_isSound && state == stateOf(change.before) && amount == amountOf(change.before);
    state = stateOf(change.after);
    amount = amountOf(change.after);
    return {};
}

std::size_t LogReplay::placeOf(Row &row, int ordinal)
{
    if (row.states.empty()) {
        row.firstOrdinal = ordinal;
    }
    if (ordinal < row.firstOrdinal) {
        const auto earlier = static_cast<std::size_t>(row.firstOrdinal - ordinal);
        row.amounts.insert(row.amounts.begin(), earlier, 0);
        row.states.insert(row.states.begin(), earlier, 0);
        row.firstOrdinal = ordinal;
    }
    const auto place = static_cast<std::size_t>(ordinal - row.firstOrdinal);
    if (place >= row.states.size()) {
        row.amounts.resize(place + 1);
        row.states.resize(place + 1);
    }
    return place;
}

std::optional<Dataset> LogReplay::dataset() const
{
    if (!m_isSound) {
        return std::nullopt;
    }
    Dataset::Blocks blocks;
    for (auto series = m_series.begin(); series != m_series.end();) {
        const IndicatorId indicator = series->first.indicator;
        const PlaceId place = series->first.place;
        Block::Columns columns;
        for (; series != m_series.end() && series->first.indicator == indicator
             && series->first.place == place;
             ++series) {
            append(columns, series->first.breakdown, series->second);
        }
        if (!columns.rows.empty()) {
            blocks.push_back(Block::ofColumns(indicator, place, std::move(columns)));
        }
    }
    return Dataset::ofBlocks(std::move(blocks));
}

void LogReplay::append(Block::Columns &columns, BreakdownId breakdown, const Row &row)
{
    const auto isReported = [](std::uint8_t state) { return state != 0; };
    const auto first = std::ranges::find_if(row.states, isReported);
    if (first == row.states.end()) {
        return;
    }
    const auto begin = static_cast<std::size_t>(first - row.states.begin());
    std::size_t end = row.states.size();
    while (!isReported(row.states[end - 1])) {
        --end;
    }
    columns.rows.push_back({breakdown, row.firstOrdinal + static_cast<int>(begin),
                            static_cast<std::uint32_t>(end - begin),
                            static_cast<std::uint32_t>(columns.states.size())});
    qint64 sum = 0;
    std::uint16_t count = 0;
    columns.sums.push_back(sum);
    columns.counts.push_back(count);
    for (std::size_t i = begin; i < end; ++i) {
        const std::uint8_t state = row.states[i];
        sum += row.amounts[i];
        count = static_cast<std::uint16_t>(count + (hasAmount(state) ? 1 : 0));
        columns.states.push_back(state);
        columns.sums.push_back(sum);
        columns.counts.push_back(count);
        columns.observationCount += isReported(state) ? 1 : 0;
    }
}

} // namespace mm
