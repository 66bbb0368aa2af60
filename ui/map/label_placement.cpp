// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/label_placement.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numbers>

namespace mm {

namespace {

struct Candidate {
    LabelPlace place;
    double cost = 0;
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
constexpr std::size_t kKept = 60; // of the candidates of one label
constexpr int kSearchLimit = 200'000;

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

std::vector<Candidate> candidates(std::size_t index, const LabelRequest &label,
                                  const PlaceCost &cost)
{
    std::vector<Candidate> found;
    const auto consider = [&](const LabelPlace &place, double preference) {
        if (const std::optional<double> under = cost(index, place)) {
            found.push_back({place, *under + preference + label.shapes[place.shape].cost});
        }
    };
    for (std::size_t shape = 0; shape < label.shapes.size(); ++shape) {
        if (label.radius == 0) {
            QRectF box(QPointF(), label.shapes[shape].size);
            box.moveCenter(label.centre);
            consider({shape, box, {}}, 0);
        }
        for (const Position &position : kPositions) {
            consider({shape, boxAt(label, label.shapes[shape], position), {}}, position.cost);
        }
        for (int direction = 0; direction < 16; ++direction) {
            for (int steps = 1; steps <= 4; ++steps) {
                consider(calloutAt(label, shape, direction, steps), kCallout + 0.4 * steps);
            }
        }
    }
    std::ranges::stable_sort(found, {}, &Candidate::cost);
    if (found.size() > kKept) {
        found.resize(kKept);
    }
    return found;
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

/// Branch and bound over one candidate, or none, for each label.
class Search {
public:
    Search(std::vector<std::vector<Candidate>> choices, double padding)
        : m_choices(std::move(choices))
        , m_padding(padding)
        , m_least(m_choices.size() + 1, 0)
        , m_current(m_choices.size(), nullptr)
        , m_best(m_choices.size(), nullptr)
    {
        for (std::size_t i = m_choices.size(); i-- > 0;) {
            const double own = m_choices[i].empty() ? kHidden : m_choices[i].front().cost;
            m_least[i] = m_least[i + 1] + own;
        }
    }

    const std::vector<const Candidate *> &run()
    {
        descend(0, 0);
        return m_best;
    }

private:
    void descend(std::size_t index, double cost)
    {
        if (cost + m_least[index] >= m_bestCost || ++m_steps > kSearchLimit) {
            return;
        }
        if (index == m_choices.size()) {
            m_best = m_current;
            m_bestCost = cost;
            return;
        }
        for (const Candidate &candidate : m_choices[index]) {
            if (isFree(index, candidate)) {
                m_current[index] = &candidate;
                descend(index + 1, cost + candidate.cost);
            }
        }
        m_current[index] = nullptr;
        descend(index + 1, cost + kHidden);
    }

    [[nodiscard]] bool isFree(std::size_t index, const Candidate &candidate) const
    {
        return std::none_of(m_current.begin(), m_current.begin() + std::ptrdiff_t(index),
                            [&](const Candidate *other) {
                                return other && collide(other->place, candidate.place, m_padding);
                            });
    }

    std::vector<std::vector<Candidate>> m_choices;
    double m_padding;
    std::vector<double> m_least; ///< cost of the labels from here on when they were alone
    std::vector<const Candidate *> m_current;
    std::vector<const Candidate *> m_best;
    double m_bestCost = std::numeric_limits<double>::infinity();
    int m_steps = 0;
};

} // namespace

std::vector<std::optional<LabelPlace>> placeLabels(const std::vector<LabelRequest> &labels,
                                                   const PlaceCost &cost, double padding)
{
    std::vector<std::vector<Candidate>> choices;
    for (std::size_t i = 0; i < labels.size(); ++i) {
        choices.push_back(candidates(i, labels[i], cost));
    }
    Search search(std::move(choices), padding);
    std::vector<std::optional<LabelPlace>> places;
    for (const Candidate *chosen : search.run()) {
        places.push_back(chosen ? std::optional(chosen->place) : std::nullopt);
    }
    return places;
}

} // namespace mm
