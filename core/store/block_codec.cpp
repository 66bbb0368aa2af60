// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/block_codec.h"

#include "core/store/varint.h"

#include <QtEndian>

#include <zlib.h>

#include <algorithm>

namespace mm {

namespace {

constexpr uchar kVersion = 1;
constexpr std::uint8_t kStates = 6;
/// Bounds what a few hostile bytes can make us allocate; a hundred times more than real blocks.
constexpr quint64 kMostMonths = 1 << 22;
constexpr quint64 kLongestRow = (Month::kLastYear - Month::kFirstYear + 1) * 12;

[[nodiscard]] constexpr bool hasAmount(std::uint8_t state)
{
    return state != 0 && Datum::carriesAmount(static_cast<Status>(state - 1));
}

class Packer {
public:
    explicit Packer(const Block::Columns &columns)
        : m_columns(columns)
    {
    }

    std::optional<QByteArray> pack(const IdMap<BreakdownId> &breakdowns)
    {
        m_bytes.reserve(static_cast<qsizetype>(m_columns.observationCount) * 3 + 16);
        m_bytes.append(static_cast<char>(kVersion));
        appendVarint(m_bytes, m_columns.rows.size());
        appendVarint(m_bytes, m_columns.states.size());
        for (std::size_t row = 0; row < m_columns.rows.size(); ++row) {
            const auto stored = breakdowns.stored(m_columns.rows[row].breakdown);
            if (!stored) {
                return std::nullopt;
            }
            packRow(row, *stored);
        }
        return std::move(m_bytes);
    }

private:
    void packRow(std::size_t index, qint64 breakdown)
    {
        const Block::Row &row = m_columns.rows[index];
        appendVarint(m_bytes, zigzag(breakdown - m_breakdown));
        appendVarint(m_bytes, zigzag(row.firstOrdinal - m_firstOrdinal));
        m_breakdown = breakdown;
        m_firstOrdinal = row.firstOrdinal;

        const std::span<const std::uint8_t> states(m_columns.states.data() + row.start, row.length);
        const std::span<const qint64> sums(m_columns.sums.data() + row.start + index,
                                           row.length + 1);
        const bool whole = isWhole(sums);
        appendVarint(m_bytes, quint64{row.length} * 2 + (whole ? 0 : 1));
        packStates(states);
        packAmounts(states, sums, whole ? Amount::kScale : 1);
    }

    // Prefix sums are whole exactly when all amounts are.
    static bool isWhole(std::span<const qint64> sums)
    {
        return std::ranges::all_of(sums, [](qint64 sum) { return sum % Amount::kScale == 0; });
    }

    void packStates(std::span<const std::uint8_t> states)
    {
        for (auto run = states.begin(); run != states.end();) {
            const auto end = std::find_if(run, states.end(),
                                          [&](std::uint8_t state) { return state != *run; });
            appendVarint(m_bytes, static_cast<quint64>(end - run) * 8 + *run);
            run = end;
        }
    }

    void packAmounts(std::span<const std::uint8_t> states, std::span<const qint64> sums,
                     qint64 unit)
    {
        qint64 before = 0;
        for (std::size_t i = 0; i < states.size(); ++i) {
            if (hasAmount(states[i])) {
                const qint64 amount = (sums[i + 1] - sums[i]) / unit;
                appendVarint(m_bytes, zigzag(amount - before));
                before = amount;
            }
        }
    }

    const Block::Columns &m_columns;
    QByteArray m_bytes;
    qint64 m_breakdown = 0;
    int m_firstOrdinal = 0;
};

class Unpacker {
public:
    Unpacker(QByteArrayView packed, const IdMap<BreakdownId> &breakdowns)
        : m_reader(packed.sliced(1))
        , m_breakdowns(breakdowns)
        , m_seen(static_cast<std::size_t>(breakdowns.storedEnd()), false)
    {
    }

    Result<Block::Columns, UnpackFault> unpack()
    {
        const quint64 rows = m_reader.next();
        const quint64 months = m_reader.next();
        if (rows == 0 || rows > m_seen.size() || months > kMostMonths) {
            return failure(UnpackFault::Malformed);
        }
        m_columns.rows.reserve(rows);
        m_columns.sums.reserve(months + rows);
        m_columns.counts.reserve(months + rows);
        m_columns.states.reserve(months);
        for (quint64 row = 0; row < rows; ++row) {
            if (!unpackRow()) {
                return failure(UnpackFault::Malformed);
            }
        }
        if (!m_reader.isGood() || !m_reader.isAtEnd() || m_columns.states.size() != months) {
            return failure(UnpackFault::Malformed);
        }
        if (m_unknown) {
            return failure(UnpackFault::UnknownBreakdown);
        }
        return std::move(m_columns);
    }

private:
    bool unpackRow()
    {
        m_breakdown += static_cast<quint64>(unzigzag(m_reader.next()));
        m_firstOrdinal += static_cast<quint64>(unzigzag(m_reader.next()));
        const quint64 header = m_reader.next();
        const quint64 length = header / 2;
        if (m_breakdown >= m_seen.size() || m_seen[m_breakdown] || length == 0
            || length > kLongestRow
            || length > m_columns.states.capacity() - m_columns.states.size()
            || m_firstOrdinal > Month::kLastYear * 12 + 11
            || !Month::fromOrdinal(static_cast<int>(m_firstOrdinal))
            || !Month::fromOrdinal(static_cast<int>(m_firstOrdinal + length - 1))) {
            return false;
        }
        m_seen[m_breakdown] = true;
        const auto breakdown = m_breakdowns.id(static_cast<qint64>(m_breakdown));
        m_unknown = m_unknown || !breakdown;
        m_columns.rows.push_back({breakdown.value_or(BreakdownId()),
                                  static_cast<int>(m_firstOrdinal),
                                  static_cast<std::uint32_t>(length),
                                  static_cast<std::uint32_t>(m_columns.states.size())});
        return unpackStates(length) && unpackAmounts(length, header % 2 == 0);
    }

    bool unpackStates(quint64 length)
    {
        const std::size_t start = m_columns.states.size();
        m_columns.states.resize(start + length);
        std::uint8_t *state = m_columns.states.data() + start;
        std::uint8_t *const end = state + length;
        while (state != end) {
            const quint64 run = m_reader.next();
            const auto value = static_cast<std::uint8_t>(run % 8);
            if (run / 8 == 0 || run / 8 > static_cast<quint64>(end - state) || value >= kStates) {
                return false;
            }
            state = std::fill_n(state, run / 8, value);
        }
        return m_columns.states[start] != 0 && end[-1] != 0;
    }

    bool unpackAmounts(quint64 length, bool whole)
    {
        const qint64 unit = whole ? Amount::kScale : 1;
        const auto limit = static_cast<quint64>(Amount::kLargestWhole * Amount::kScale / unit);
        const std::size_t start = m_columns.sums.size();
        m_columns.sums.resize(start + length + 1);
        m_columns.counts.resize(start + length + 1);
        qint64 *sums = m_columns.sums.data() + start;
        std::uint16_t *counts = m_columns.counts.data() + start;
        const std::uint8_t *const states
            = m_columns.states.data() + m_columns.states.size() - length;

        bool good = true;
        quint64 amount = 0; // wraps around instead of overflowing
        qint64 sum = 0;
        std::uint16_t count = 0;
        std::size_t reported = 0;
        for (std::size_t i = 0; i < length; ++i) {
            sums[i] = sum;
            counts[i] = count;
            if (hasAmount(states[i])) {
                amount += static_cast<quint64>(unzigzag(m_reader.next()));
                good = good && amount + limit <= 2 * limit;
                sum += good ? static_cast<qint64>(amount) * unit : 0;
                ++count;
            }
            reported += states[i] != 0 ? 1 : 0;
        }
        sums[length] = sum;
        counts[length] = count;
        m_columns.observationCount += reported;
        return good && m_reader.isGood();
    }

    VarintReader m_reader;
    const IdMap<BreakdownId> &m_breakdowns;
    std::vector<bool> m_seen; ///< stored breakdowns that had their row
    Block::Columns m_columns;
    quint64 m_breakdown = 0;
    quint64 m_firstOrdinal = 0;
    bool m_unknown = false;
};

} // namespace

std::optional<QByteArray> pack(const Block &block, const IdMap<BreakdownId> &breakdowns)
{
    return Packer(block.columns()).pack(breakdowns);
}

Result<std::shared_ptr<const Block>, UnpackFault> unpack(QByteArrayView packed,
                                                         IndicatorId indicator, PlaceId place,
                                                         const IdMap<BreakdownId> &breakdowns)
{
    if (packed.isEmpty() || packed.front() == 0) {
        return failure(UnpackFault::Malformed);
    }
    if (static_cast<uchar>(packed.front()) > kVersion) {
        return failure(UnpackFault::NewerVersion);
    }
    auto columns = Unpacker(packed, breakdowns).unpack();
    if (!columns) {
        return failure(columns.error());
    }
    const bool sorted = std::ranges::is_sorted(columns->rows, {}, &Block::Row::breakdown);
    auto block = Block::ofColumns(indicator, place, std::move(*columns));
    if (!sorted) {
        // The catalogue has another order than the file.
        auto observations = block->observations();
        std::ranges::sort(observations, {}, &Observation::key);
        block = Block::make(indicator, place, observations);
    }
    return block;
}

quint32 checksum(qint64 indicator, qint64 place, QByteArrayView packed)
{
    uchar ids[16];
    qToLittleEndian(indicator, ids);
    qToLittleEndian(place, ids + 8);
    const uLong crc = crc32_z(crc32_z(0, nullptr, 0), ids, sizeof ids);
    return static_cast<quint32>(crc32_z(crc, reinterpret_cast<const Bytef *>(packed.data()),
                                        static_cast<z_size_t>(packed.size())));
}

} // namespace mm
