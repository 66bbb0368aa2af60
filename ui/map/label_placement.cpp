// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/label_placement.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <cstdint>
#include <limits>
#include <numbers>

namespace mm {

namespace {

struct Candidate {
    LabelPlace place;
    double cost = 0;
    QRectF extent; ///< of box and leader
};

// Centre of the box, in units of the free distance between the centres of mark and box.
struct Position {
    double x;
    double y;
    double slide; ///< along the side of the mark, in parts of the box
    double cost;
};

constexpr double kCallout = 2.2; // a label beside its mark needs no leader
constexpr double kHidden = 1000; // leaving a label out is worse than any place
constexpr std::size_t kKept = 64; // of the candidates of one label, the bits of a mask
constexpr int kSearchLimit = 5'000; // for crowds that no map here has; the best so far stands

constexpr std::array<Position, 20> kPositions{{
    {0, 1, 0, 0.0},
    {0, -1, 0, 0.4},
    {1, 0, 0, 0.6},
    {-1, 0, 0, 0.8},
    {0, 1, 0.12, 0.2},
    {0, 1, -0.12, 0.2},
    {0, -1, 0.12, 0.6},
    {0, -1, -0.12, 0.6},
    {0, 1, 0.25, 0.7},
    {0, 1, -0.25, 0.7},
    {0, -1, 0.25, 1.1},
    {0, -1, -0.25, 1.1},
    {1, 0, 0.5, 1.2},
    {1, 0, -0.5, 1.2},
    {-1, 0, 0.5, 1.4},
    {-1, 0, -0.5, 1.4},
    {0.7071, 0.7071, 0, 1.6},
    {0.7071, -0.7071, 0, 1.6},
    {-0.7071, 0.7071, 0, 1.8},
    {-0.7071, -0.7071, 0, 1.8},
}};

QRectF boxAt(const LabelRequest &label, const LabelShape &shape, const Position &position)
{
    const double reach = label.radius + label.gap;
    const double halfWidth = shape.size.width() / 2;
    const double halfHeight = shape.size.height() / 2;
    const bool diagonal = position.x != 0 && position.y != 0;
    QPointF centre = label.centre + QPointF(position.x, position.y) * reach;
    if (position.x != 0) {
        centre.rx() += std::copysign(halfWidth, position.x);
    }
    if (position.y != 0) {
        centre.ry() += std::copysign(halfHeight, position.y);
    }
    if (!diagonal) {
        centre += position.x == 0
            ? QPointF(position.slide * shape.size.width(), 0)
            : QPointF(0, position.slide * (shape.size.height() + label.radius));
    }
    return {centre - QPointF(halfWidth, halfHeight), shape.size};
}

/// What a place and its leader lie within. The union of rectangles ignores empty ones, so the
/// leader's ends are compared one by one.
QRectF extent(const LabelPlace &place)
{
    QRectF all = place.box;
    if (!place.leader.isNull()) {
        for (const QPointF &end : {place.leader.p1(), place.leader.p2()}) {
            all.setLeft(std::min(all.left(), end.x()));
            all.setRight(std::max(all.right(), end.x()));
            all.setTop(std::min(all.top(), end.y()));
            all.setBottom(std::max(all.bottom(), end.y()));
        }
    }
    return all;
}

// A box apart from the mark, in one of sixteen directions, joined to it by a leader.
LabelPlace calloutAt(const LabelRequest &label, std::size_t shape, int direction, int steps)
{
    const double angle = direction * std::numbers::pi / 8;
    const QPointF towards(std::cos(angle), std::sin(angle));
    const QSizeF size = label.shapes[shape].size;
    const QPointF end = label.centre + towards * (label.radius + label.step * steps);
    // The leader ends at the middle of the side of the box that faces the mark.
    const bool sideways = std::abs(towards.x()) > 0.5;
    const QPointF centre = end
        + (sideways ? QPointF(std::copysign(size.width() / 2 + label.gap, towards.x()), 0)
                    : QPointF(0, std::copysign(size.height() / 2 + label.gap, towards.y())));
    return {shape,
            {centre - QPointF(size.width(), size.height()) / 2, size},
            {label.centre + towards * label.radius, end}};
}

/// A place as it is thought of, before it is known what lies below.
struct Thought {
    LabelPlace place;
    double cost = 0; ///< that what lies below can only add to
};

std::vector<Thought> thoughts(const LabelRequest &label)
{
    std::vector<Thought> all;
    for (std::size_t shape = 0; shape < label.shapes.size(); ++shape) {
        const LabelShape &written = label.shapes[shape];
        if (label.radius == 0) {
            QRectF box(QPointF(), written.size);
            box.moveCenter(label.centre);
            all.push_back({{shape, box, {}}, written.cost});
        }
        for (const Position &position : kPositions) {
            all.push_back(
                {{shape, boxAt(label, written, position), {}}, position.cost + written.cost});
        }
        for (int direction = 0; direction < 16; ++direction) {
            for (int steps = 1; steps <= 4; ++steps) {
                all.push_back({calloutAt(label, shape, direction, steps),
                               kCallout + 0.4 * steps + written.cost});
            }
        }
    }
    return all;
}

std::vector<Candidate> candidates(std::size_t index, const std::vector<Thought> &thoughts,
                                  const PlaceCost &cost)
{
    std::vector<Candidate> found;
    for (const Thought &thought : thoughts) {
        if (const std::optional<double> under = cost(index, thought.place)) {
            found.push_back({thought.place, *under + thought.cost, extent(thought.place)});
        }
    }
    std::ranges::stable_sort(found, {}, &Candidate::cost);
    if (found.size() > kKept) {
        found.resize(kKept);
    }
    return found;
}

/// The first of all candidates, without a look at those that cannot be it.
std::optional<Candidate> bestCandidate(std::size_t index, const std::vector<Thought> &thoughts,
                                       const PlaceCost &cost)
{
    std::vector<const Thought *> cheapestFirst;
    cheapestFirst.reserve(thoughts.size());
    for (const Thought &thought : thoughts) {
        cheapestFirst.push_back(&thought);
    }
    std::ranges::stable_sort(cheapestFirst, {}, &Thought::cost);
    const Thought *best = nullptr;
    double least = std::numeric_limits<double>::infinity();
    for (const Thought *thought : cheapestFirst) {
        if (thought->cost > least) {
            break;
        }
        const std::optional<double> under = cost(index, thought->place);
        const double total = under ? *under + thought->cost : least;
        // Of two that cost the same the one thought of first.
        if (under && (total < least || (total == least && thought < best))) {
            best = thought;
            least = total;
        }
    }
    return best ? std::optional(Candidate{best->place, least, extent(best->place)}) : std::nullopt;
}

bool crosses(const QLineF &leader, const QRectF &box)
{
    constexpr int kSamples = 8;
    for (int i = 0; !leader.isNull() && i <= kSamples; ++i) {
        if (box.contains(leader.pointAt(double(i) / kSamples))) {
            return true;
        }
    }
    return false;
}

bool collide(const LabelPlace &a, const LabelPlace &b, double padding)
{
    return a.box.adjusted(-padding, -padding, padding, padding).intersects(b.box)
        || crosses(a.leader, b.box) || crosses(b.leader, a.box)
        || (!a.leader.isNull() && !b.leader.isNull()
            && a.leader.intersects(b.leader) == QLineF::BoundedIntersection);
}

bool getAlong(const Candidate &a, const Candidate &b, double padding)
{
    return !a.extent.adjusted(-padding, -padding, padding, padding).intersects(b.extent)
        || !collide(a.place, b.place, padding);
}

bool allGetAlong(const std::vector<std::optional<Candidate>> &chosen, double padding)
{
    for (std::size_t a = 0; a < chosen.size(); ++a) {
        for (std::size_t b = a + 1; b < chosen.size(); ++b) {
            if (chosen[a] && chosen[b] && !getAlong(*chosen[a], *chosen[b], padding)) {
                return false;
            }
        }
    }
    return true;
}

/// Branch and bound over one candidate, or none, for each label. What a choice leaves free to the
/// labels after it is a mask, so that a bound is the cheapest free candidate of each.
class Search {
public:
    Search(std::vector<std::vector<Candidate>> choices, double padding)
        : m_choices(std::move(choices))
        , m_current(m_choices.size(), nullptr)
        , m_best(m_choices.size(), nullptr)
    {
        for (std::size_t i = 0; i < m_choices.size(); ++i) {
            m_conflicts.push_back(conflictsOf(i, padding));
        }
    }

    const std::vector<const Candidate *> &run()
    {
        std::vector<Mask> all;
        all.reserve(m_choices.size());
        for (const std::vector<Candidate> &candidates : m_choices) {
            all.push_back(candidates.empty() ? 0 : ~Mask(0) >> (kKept - candidates.size()));
        }
        descend(0, 0, all);
        return m_best;
    }

private:
    using Mask = std::uint64_t;
    using Conflicts = std::vector<std::vector<Mask>>; ///< of each candidate with each later label

    [[nodiscard]] Conflicts conflictsOf(std::size_t index, double padding) const
    {
        Conflicts conflicts;
        for (const Candidate &candidate : m_choices[index]) {
            std::vector<Mask> masks(m_choices.size(), 0);
            for (std::size_t later = index + 1; later < m_choices.size(); ++later) {
                for (std::size_t k = 0; k < m_choices[later].size(); ++k) {
                    if (!getAlong(candidate, m_choices[later][k], padding)) {
                        masks[later] |= Mask(1) << k;
                    }
                }
            }
            conflicts.push_back(std::move(masks));
        }
        return conflicts;
    }

    [[nodiscard]] double leastCost(std::size_t from, const std::vector<Mask> &free) const
    {
        double cost = 0;
        for (std::size_t i = from; i < free.size(); ++i) {
            cost += free[i] == 0 ? kHidden
                                 : m_choices[i][std::size_t(std::countr_zero(free[i]))].cost;
        }
        return cost;
    }

    void descend(std::size_t index, double cost, const std::vector<Mask> &free)
    {
        if (cost + leastCost(index, free) >= m_bestCost || ++m_steps > kSearchLimit) {
            return;
        }
        if (index == m_choices.size()) {
            m_best = m_current;
            m_bestCost = cost;
            return;
        }
        for (Mask rest = free[index]; rest != 0; rest &= rest - 1) {
            const auto chosen = std::size_t(std::countr_zero(rest));
            std::vector<Mask> after = free;
            for (std::size_t later = index + 1; later < after.size(); ++later) {
                after[later] &= ~m_conflicts[index][chosen][later];
            }
            m_current[index] = &m_choices[index][chosen];
            descend(index + 1, cost + m_choices[index][chosen].cost, after);
        }
        m_current[index] = nullptr;
        descend(index + 1, cost + kHidden, free);
    }

    std::vector<std::vector<Candidate>> m_choices;
    std::vector<Conflicts> m_conflicts;
    std::vector<const Candidate *> m_current;
    std::vector<const Candidate *> m_best;
    double m_bestCost = std::numeric_limits<double>::infinity();
    int m_steps = 0;
};

} // namespace

std::vector<std::optional<LabelPlace>> placeLabels(const std::vector<LabelRequest> &labels,
                                                   const PlaceCost &cost, double padding)
{
    std::vector<std::vector<Thought>> all;
    std::vector<std::optional<Candidate>> best;
    for (std::size_t i = 0; i < labels.size(); ++i) {
        all.push_back(thoughts(labels[i]));
        best.push_back(bestCandidate(i, all.back(), cost));
    }
    const auto place
        = [](const auto &chosen) { return chosen ? std::optional(chosen->place) : std::nullopt; };
    std::vector<std::optional<LabelPlace>> places;
    // Mostly the best of each get along, and nothing can be better than that.
    if (allGetAlong(best, padding)) {
        std::ranges::transform(best, std::back_inserter(places), place);
        return places;
    }
    std::vector<std::vector<Candidate>> choices;
    choices.reserve(labels.size());
    for (std::size_t i = 0; i < labels.size(); ++i) {
        choices.push_back(candidates(i, all[i], cost));
    }
    Search search(std::move(choices), padding);
    std::ranges::transform(search.run(), std::back_inserter(places), place);
    return places;
}

} // namespace mm
