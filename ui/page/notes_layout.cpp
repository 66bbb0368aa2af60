// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/notes_layout.h"

#include "ui/page/text_flow.h"

#include <algorithm>

namespace mm {

namespace {

constexpr double kLeading = 1.28;
constexpr double kColumnGap = 18;
constexpr double kMarkGap = 3;
constexpr double kNoteGap = 1.2;

struct FlowedNote {
    FlowedText mark;
    FlowedText text;

    [[nodiscard]] double height() const { return text.height + kNoteGap; }
};

/// Where the second column begins so that the taller one is as short as possible.
std::size_t breakOf(const std::vector<FlowedNote> &notes, std::size_t count)
{
    const auto height = [&](std::size_t from, std::size_t to) {
        double sum = 0;
        for (std::size_t i = from; i < to; ++i) {
            sum += notes[i].height();
        }
        return sum;
    };
    std::size_t best = count;
    for (std::size_t at = count; at > 0; --at) {
        if (std::max(height(0, at), height(at, count))
            <= std::max(height(0, best), height(best, count))) {
            best = at;
        }
    }
    return best;
}

} // namespace

SetNotes setNotes(const std::vector<Footnote> &notes, double width, double height,
                  const PageDensity &density)
{
    const double column = (width - kColumnGap) / 2;
    const TextFormat format{.size = density.note};
    const TextFormat bold{.size = density.note, .bold = true};
    double markWidth = 0;
    for (const Footnote &note : notes) {
        markWidth = std::max(markWidth, textWidth(note.mark, bold));
    }
    const double indent = markWidth + kMarkGap;
    std::vector<FlowedNote> flowed;
    for (const Footnote &note : notes) {
        const double lineHeight = density.note * kLeading;
        flowed.push_back(
            {flowText({{note.mark, bold, PageInk::Muted}}, indent, lineHeight),
             flowText({{note.text, format, PageInk::Muted}}, column - indent, lineHeight)});
    }
    SetNotes set;
    for (std::size_t count = flowed.size(); count > 0; --count) {
        const std::size_t second = breakOf(flowed, count);
        std::array<double, 2> heights{};
        std::vector<PageItem> items;
        for (std::size_t i = 0; i < count; ++i) {
            const std::size_t side = i < second ? 0 : 1;
            const double left = side == 0 ? 0 : column + kColumnGap;
            for (const PageItem &run : flowed[i].mark.runs) {
                items.push_back(moved(run, {left, heights[side]}));
            }
            for (const PageItem &run : flowed[i].text.runs) {
                items.push_back(moved(run, {left + indent, heights[side]}));
            }
            heights[side] += flowed[i].height();
        }
        const double taller = std::max(heights[0], heights[1]);
        if (taller <= height) {
            return {std::move(items), taller, count};
        }
    }
    return set;
}

} // namespace mm
