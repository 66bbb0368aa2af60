// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/place_totals.h"

#include <map>
#include <utility>

namespace mm {

void checkPlaceTotals(std::span<const PlaceTotal> totals, std::span<const TableCell> cells,
                      std::uint16_t sheet, Findings &findings)
{
    struct Sum {
        Amount amount;
        bool complete = true;
    };
    std::map<ObservationKey, Sum> sums;
    for (const TableCell &cell : totals.empty() ? std::span<const TableCell>() : cells) {
        if (cell.key.series.place == kRegion || cell.role != TableCell::Role::Month) {
            continue;
        }
        ObservationKey key = cell.key;
        key.series.place = kRegion;
        Sum &sum = sums[key];
        const auto amount = cell.datum ? cell.datum->amount() : std::nullopt;
        sum.complete = sum.complete && amount && cell.standing == Standing::Taken;
        sum.amount += amount.value_or(Amount());
    }
    for (const PlaceTotal &total : totals) {
        const auto sum = sums.find(total.key);
        if (sum != sums.end() && sum->second.complete && sum->second.amount != total.amount) {
            findings.add({IssueCode::PartsDiffer,
                          Severity::Warning,
                          findings.at(sheet, total.at),
                          {QString::number(total.amount.rounded()),
                           QString::number(sum->second.amount.rounded()), QString()},
                          total.key});
        }
    }
}

} // namespace mm
