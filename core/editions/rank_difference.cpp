// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/editions/rank_difference.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

namespace mm {

namespace {

struct Ranked {
    QString key;
    QString name;
    double value = 0;
    int rank = 0;
};

bool ranks(const FactsheetRecord::Block &block)
{
    return block.name == blockName(BlockKind::KeyFigures)
        || block.name == blockName(BlockKind::Nationalities);
}

/// What a block ranks by its first period, the largest first. Months are no ranks, and neither is
/// what is left over, which has no key.
std::vector<Ranked> rankedIn(const FactsheetRecord::Block &block)
{
    const QJsonObject chart = block.content[u"chart"].toObject();
    const QJsonArray categories = chart[u"categories"].toArray();
    const QJsonArray values = chart[u"series"].toArray().at(0)[u"values"].toArray();
    std::vector<Ranked> ranked;
    for (qsizetype i = 0; i < std::min(categories.size(), values.size()); ++i) {
        const QString key = categories[i][u"key"].toString();
        if (!key.isEmpty() && !Month::parse(key) && values[i].isDouble()) {
            ranked.push_back({key, categories[i][u"label"].toString(), values[i].toDouble(), 0});
        }
    }
    std::ranges::stable_sort(ranked, std::ranges::greater(), &Ranked::value);
    for (Ranked &each : ranked) {
        const auto larger = std::ranges::count_if(
            ranked, [&each](const Ranked &other) { return other.value > each.value; });
        each.rank = static_cast<int>(larger) + 1;
    }
    return ranked;
}

std::optional<int> rankOf(const QString &key, const std::vector<Ranked> &ranked)
{
    const auto found = std::ranges::find(ranked, key, &Ranked::key);
    return found == ranked.end() ? std::nullopt : std::optional(found->rank);
}

} // namespace

std::vector<RankDifference> rankDifferences(const FactsheetRecord &before,
                                            const FactsheetRecord &after)
{
    const std::vector<FactsheetRecord::Block> old = before.blocks();
    std::vector<RankDifference> differences;
    for (const FactsheetRecord::Block &block : after.blocks()) {
        const auto same = std::ranges::find(old, block.name, &FactsheetRecord::Block::name);
        if (!ranks(block) || same == old.end()) {
            continue;
        }
        const std::vector<Ranked> was = rankedIn(*same);
        const std::vector<Ranked> is = rankedIn(block);
        for (const Ranked &each : is) {
            if (const auto rank = rankOf(each.key, was); rank != each.rank) {
                differences.push_back({block.name, block.title, each.name, rank, each.rank});
            }
        }
        for (const Ranked &each : was) {
            if (!rankOf(each.key, is)) {
                differences.push_back({block.name, block.title, each.name, each.rank, {}});
            }
        }
    }
    return differences;
}

} // namespace mm
