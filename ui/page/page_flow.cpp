// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/page_flow.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <optional>

namespace mm {

namespace {

constexpr double kRounding = 1e-6;
/// A group of blocks side by side is kept together when it begins below this part of the page.
constexpr double kLateInPage = 0.4;

/// How far down each column of the page is taken.
class Skyline {
public:
    explicit Skyline(double gap)
        : m_gap(gap)
    {
    }

    [[nodiscard]] PlacedBox place(std::size_t index, const FlowBox &box) const
    {
        PlacedBox best{index, 0, box.span, -1, box.natural, box.stretch};
        for (int column = 0; column + box.span <= kPageColumns; ++column) {
            const double top = topAt(column, box.span);
            if (best.top < 0 || top < best.top - kRounding) {
                best.column = column;
                best.top = top;
            }
        }
        return best;
    }

    void take(const PlacedBox &box)
    {
        std::fill_n(m_taken.begin() + box.column, box.span, box.bottom() + m_gap);
    }

private:
    [[nodiscard]] double topAt(int column, int span) const
    {
        return *std::max_element(m_taken.begin() + column, m_taken.begin() + column + span);
    }

    double m_gap;
    std::array<double, kPageColumns> m_taken{};
};

/// Boxes between two gaps that run through all columns.
struct Section {
    std::vector<PlacedBox *> boxes;
    double top = 0;
    double bottom = 0;
};

std::vector<Section> sectionsOf(std::vector<PlacedBox> &boxes, double gap)
{
    std::vector<PlacedBox *> byTop;
    byTop.reserve(boxes.size());
    for (PlacedBox &box : boxes) {
        byTop.push_back(&box);
    }
    std::ranges::stable_sort(byTop, {}, &PlacedBox::top);
    std::vector<Section> sections;
    for (PlacedBox *box : byTop) {
        if (sections.empty() || box->top >= sections.back().bottom + gap - kRounding) {
            sections.push_back({{}, box->top, box->bottom()});
        }
        sections.back().boxes.push_back(box);
        sections.back().bottom = std::max(sections.back().bottom, box->bottom());
    }
    return sections;
}

/// Boxes of a section that stand in the same columns, from above.
struct Stack {
    std::vector<PlacedBox *> boxes;

    [[nodiscard]] double natural(double gap) const
    {
        return std::accumulate(
            boxes.begin(), boxes.end(), -gap,
            [gap](double sum, const PlacedBox *box) { return sum + box->height + gap; });
    }
    [[nodiscard]] double stretch() const
    {
        return std::accumulate(boxes.begin(), boxes.end(), 0.0,
                               [](double sum, const PlacedBox *box) { return sum + box->stretch; });
    }
    /// Makes the boxes taller, each in proportion to what it can bear, and puts them under `top`.
    void set(double top, double extra, double gap) const
    {
        const double all = stretch();
        const double share = all > 0 ? std::clamp(extra / all, 0.0, 1.0) : 0;
        for (PlacedBox *box : boxes) {
            box->top = top;
            box->height += box->stretch * share;
            top += box->height + gap;
        }
    }
};

/// The stacks of a section; none when its boxes do not stand in clean columns.
std::vector<Stack> stacksOf(const Section &section)
{
    std::vector<Stack> stacks;
    for (PlacedBox *box : section.boxes) {
        const auto same = std::ranges::find_if(stacks, [&](const Stack &stack) {
            return stack.boxes.front()->column == box->column
                && stack.boxes.front()->span == box->span;
        });
        if (same != stacks.end()) {
            same->boxes.push_back(box);
            continue;
        }
        const bool overlaps = std::ranges::any_of(stacks, [&](const Stack &stack) {
            const PlacedBox &other = *stack.boxes.front();
            return other.column < box->column + box->span
                && box->column < other.column + other.span;
        });
        if (overlaps) {
            return {};
        }
        stacks.push_back({{box}});
    }
    return stacks;
}

/// How much taller a section can be made while those of its columns that can grow at all still end
/// together.
double sectionStretch(const std::vector<Stack> &stacks, double height, double gap)
{
    std::optional<double> least;
    for (const Stack &stack : stacks) {
        if (stack.stretch() > 0) {
            const double most = stack.natural(gap) + stack.stretch();
            least = std::min(least.value_or(most), most);
        }
    }
    return std::max(0.0, least.value_or(height) - height);
}

/// The first box that stands side by side with the box `index` when nothing ends the page.
std::size_t sectionStart(const FlowedPage &page, Skyline skyline, const std::vector<FlowBox> &boxes,
                         std::size_t index, double gap)
{
    std::vector<PlacedBox> endless = page.boxes;
    for (std::size_t next = index; next < boxes.size(); ++next) {
        endless.push_back(skyline.place(next, boxes[next]));
        skyline.take(endless.back());
    }
    std::size_t first = index;
    for (const Section &section : sectionsOf(endless, gap)) {
        const auto isAsked = [index](const PlacedBox *box) { return box->index == index; };
        if (std::ranges::any_of(section.boxes, isAsked)) {
            for (const PlacedBox *box : section.boxes) {
                first = std::min(first, box->index);
            }
        }
    }
    return first;
}

} // namespace

double FlowedPage::bottom() const
{
    double bottom = 0;
    for (const PlacedBox &box : boxes) {
        bottom = std::max(bottom, box.bottom());
    }
    return bottom;
}

std::vector<FlowedPage> flowBoxes(const std::vector<FlowBox> &boxes,
                                  const std::vector<double> &heights, double gap)
{
    std::vector<FlowedPage> pages(1);
    Skyline skyline(gap);
    for (std::size_t index = 0; index < boxes.size();) {
        FlowedPage &page = pages.back();
        const double height = heights[std::min(pages.size(), heights.size()) - 1];
        const PlacedBox placed = skyline.place(index, boxes[index]);
        if (placed.bottom() <= height + kRounding || page.boxes.empty()) {
            skyline.take(placed);
            page.boxes.push_back(placed);
            ++index;
            continue;
        }
        // Blocks that stand side by side are read together.
        const std::size_t first = sectionStart(page, skyline, boxes, index, gap);
        const std::size_t start = first - std::min(first, page.boxes.front().index);
        if (start > 0 && start < page.boxes.size()
            && page.boxes[start].top > height * kLateInPage) {
            index = first;
            page.boxes.resize(start);
        }
        pages.emplace_back();
        skyline = Skyline(gap);
    }
    return pages;
}

void fillPage(FlowedPage &page, double bottom, double gap)
{
    std::vector<Section> sections = sectionsOf(page.boxes, gap);
    std::vector<std::vector<Stack>> stacks;
    std::vector<double> capacities;
    for (const Section &section : sections) {
        stacks.push_back(stacksOf(section));
        capacities.push_back(sectionStretch(stacks.back(), section.bottom - section.top, gap));
    }
    const double all = std::accumulate(capacities.begin(), capacities.end(), 0.0);
    const double slack = std::max(0.0, bottom - page.bottom());
    const double share = all > 0 ? std::min(1.0, slack / all) : 0;
    double shift = 0;
    for (std::size_t i = 0; i < sections.size(); ++i) {
        const double height = sections[i].bottom - sections[i].top + capacities[i] * share;
        const double top = sections[i].top + shift;
        for (const Stack &stack : stacks[i]) {
            stack.set(top, height - stack.natural(gap), gap);
        }
        if (stacks[i].empty()) {
            for (PlacedBox *box : sections[i].boxes) {
                box->top += shift;
            }
        }
        shift += capacities[i] * share;
    }
}

} // namespace mm
