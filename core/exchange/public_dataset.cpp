// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/public_dataset.h"

#include "core/exchange/cell_protection.h"

#include <map>
#include <numeric>

namespace mm {

namespace {

/// Indicators of which one is the sum of others, by code.
struct KnownSum {
    QLatin1String total;
    std::array<QLatin1String, 2> parts;
};
constexpr std::array<KnownSum, 2> kKnownSums{
    {{QLatin1String("present_total"),
      {QLatin1String("present_in_centres"), QLatin1String("present_outside")}},
     {QLatin1String("positive_decisions"),
      {QLatin1String("refugee_status_granted"), QLatin1String("subsidiary_protection_granted")}}}};

using MonthCells = std::map<SeriesKey, Datum>;

/// The figures of one month and every sum that a reader could write down.
class MonthSums {
public:
    MonthSums(const MonthCells &cells, const Catalogue &catalogue)
        : m_catalogue(catalogue)
    {
        for (const auto &[key, datum] : cells) {
            const auto amount = datum.amount();
            const bool withheld = datum.status() == Status::Suppressed;
            if (!withheld && !(amount && amount->isWhole() && !amount->isNegative())) {
                continue;
            }
            m_places.emplace(key, m_linked.cells.size());
            if (withheld) {
                m_withheld.push_back(m_linked.cells.size());
            }
            m_linked.cells.push_back(amount ? amount->rounded() : 0);
            m_known.push_back(amount.has_value());
        }
        for (const auto &[key, datum] : cells) {
            addBreakdowns(key);
            addPlaces(key);
            addKnownSums(key);
        }
        keepTrueSums();
    }

    /// Keys that must not be printed with their amount.
    [[nodiscard]] std::vector<SeriesKey> hidden(int threshold) const
    {
        const std::vector<bool> hide = protectCells(m_linked, threshold, m_withheld);
        std::vector<SeriesKey> keys;
        for (const auto &[key, place] : m_places) {
            if (hide[place]) {
                keys.push_back(key);
            }
        }
        return keys;
    }

private:
    [[nodiscard]] std::optional<std::size_t> find(const SeriesKey &key) const
    {
        const auto found = m_places.find(key);
        return found == m_places.end() ? std::nullopt : std::optional(found->second);
    }

    void add(const SeriesKey &total, const std::vector<SeriesKey> &parts)
    {
        LinkedCells::Sum sum;
        for (const SeriesKey &part : parts) {
            if (const auto cell = find(part)) {
                sum.parts.push_back(*cell);
            }
        }
        const auto cell = find(total);
        if (cell && !sum.parts.empty()) {
            sum.total = *cell;
            m_linked.sums.push_back(std::move(sum));
        }
    }

    /// All parts of one kind make the total.
    void addBreakdowns(const SeriesKey &total)
    {
        if (total.breakdown != kTotal) {
            return;
        }
        for (const Dimension dimension : m_catalogue[total.indicator].dimensions) {
            std::vector<SeriesKey> parts;
            auto part = m_places.upper_bound(total);
            for (; part != m_places.end() && part->first.indicator == total.indicator
                 && part->first.place == total.place;
                 ++part) {
                if (m_catalogue[part->first.breakdown].dimension == dimension) {
                    parts.push_back(part->first);
                }
            }
            add(total, parts);
        }
    }

    /// The countries make the region.
    void addPlaces(const SeriesKey &total)
    {
        if (total.place != kRegion || !m_catalogue[total.indicator].overPlaces.licensed) {
            return;
        }
        std::vector<SeriesKey> parts;
        for (const PlaceId country : m_catalogue.countries()) {
            parts.push_back({total.indicator, country, total.breakdown});
        }
        add(total, parts);
    }

    void addKnownSums(const SeriesKey &total)
    {
        for (const KnownSum &known : kKnownSums) {
            if (m_catalogue[total.indicator].code != known.total) {
                continue;
            }
            std::vector<SeriesKey> parts;
            for (const QLatin1String code : known.parts) {
                if (const auto indicator = m_catalogue.findIndicator(code)) {
                    parts.push_back({*indicator, total.place, total.breakdown});
                }
            }
            add(total, parts);
        }
    }

    /// A count that its sender withheld follows from a sum in which everything else is known: then
    /// it has to be protected like the others. Sums that do not hold give nothing away.
    void keepTrueSums()
    {
        for (const LinkedCells::Sum &sum : m_linked.sums) {
            const qint64 rest = m_linked.cells[sum.total] - sumOf(sum);
            const auto unknown = [&](std::size_t cell) { return !m_known[cell]; };
            const auto open = std::ranges::count_if(sum.parts, unknown);
            if (m_known[sum.total] && open == 1 && rest > 0) {
                const std::size_t cell = *std::ranges::find_if(sum.parts, unknown);
                m_linked.cells[cell] = rest;
                m_known[cell] = true;
            } else if (!m_known[sum.total] && open == 0) {
                m_linked.cells[sum.total] = sumOf(sum);
                m_known[sum.total] = true;
            }
        }
        std::erase_if(m_linked.sums, [&](const LinkedCells::Sum &sum) {
            return !m_known[sum.total] || m_linked.cells[sum.total] != sumOf(sum)
                || std::ranges::any_of(sum.parts, [&](std::size_t cell) { return !m_known[cell]; });
        });
    }

    [[nodiscard]] qint64 sumOf(const LinkedCells::Sum &sum) const
    {
        return std::accumulate(
            sum.parts.begin(), sum.parts.end(), qint64{0},
            [&](qint64 total, std::size_t cell) { return total + m_linked.cells[cell]; });
    }

    const Catalogue &m_catalogue;
    LinkedCells m_linked;
    std::map<SeriesKey, std::size_t> m_places; ///< where a figure stands among the cells
    std::vector<std::size_t> m_withheld;
    std::vector<bool> m_known;
};

} // namespace

Dataset publicDataset(const Dataset &dataset, const Catalogue &catalogue, int threshold)
{
    std::map<Month, MonthCells> byMonth;
    for (const auto &block : dataset.blocks()) {
        for (const Observation &observation : block->observations()) {
            byMonth[observation.key.month].emplace(observation.key.series, observation.datum);
        }
    }
    std::vector<Observation> observations;
    for (auto &[month, cells] : byMonth) {
        for (const SeriesKey &key : MonthSums(cells, catalogue).hidden(threshold)) {
            cells.insert_or_assign(key, Datum::suppressed());
        }
        for (const auto &[key, datum] : cells) {
            observations.push_back({{key, month}, datum});
        }
    }
    return Dataset::of(std::move(observations));
}

} // namespace mm
