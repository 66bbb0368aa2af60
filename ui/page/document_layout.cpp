// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/document_layout.h"

#include "ui/page/block_draft.h"
#include "ui/page/notes_layout.h"
#include "ui/page/page_flow.h"
#include "ui/page/page_frame.h"

#include <algorithm>
#include <array>

namespace mm {

namespace {

/// From most to least white.
constexpr std::array kRoominess{1.3, 1.0, 0.75, 0.5, 0.25, 0.0, -0.25, -0.5};
constexpr double kNotesRule = 0.5;
constexpr double kNotesGap = 4; ///< between the rule and the notes
constexpr double kMostNotes = 0.5; ///< of a page
constexpr double kRounding = 1e-6;

/// One way to set the document: how tight, and what stands on which page.
struct Arrangement {
    PageDensity density;
    std::vector<BlockDraft> drafts;
    std::vector<FlowedPage> pages;
    std::vector<SetNotes> notes; ///< of each page

    [[nodiscard]] double notesDepth(std::size_t page) const
    {
        return notes[page].count > 0 ? notes[page].height + kNotesRule + kNotesGap : 0;
    }
};

class Arranger {
public:
    Arranger(const FactsheetContent &content, const Composition &composition,
             const GeoShapes &shapes)
        : m_content(content)
        , m_composition(composition)
        , m_look(pageLook(content.palette))
        , m_grid(a4Grid())
        , m_context{m_look, m_content.numbers, shapes}
        , m_firstHeader(firstHeader(content, m_grid, m_look))
        , m_laterHeader(laterHeader(content, m_grid))
        , m_footerDepth(footer(content, m_grid, 1, 1).depth)
    {
        for (const ContentBlock &block : content.blocks) {
            if (block.kind != BlockKind::Notes) {
                m_blocks.push_back(&block);
            }
        }
    }

    [[nodiscard]] LaidOutDocument arrange() const
    {
        const Arrangement arrangement = best();
        LaidOutDocument document{m_grid,
                                 m_look,
                                 m_content.numbers,
                                 QStringLiteral("%1, %2").arg(m_content.title, m_content.month),
                                 m_content.language,
                                 {}};
        for (std::size_t page = 0; page < arrangement.pages.size(); ++page) {
            document.pages.push_back(setPage(arrangement, page));
        }
        return document;
    }

private:
    [[nodiscard]] QRectF body(std::size_t page) const
    {
        const double top = (page == 0 ? m_firstHeader : m_laterHeader).depth;
        const QRectF inside = m_grid.body();
        return {inside.left(), top, inside.width(), m_grid.size.height() - m_footerDepth - top};
    }

    /// On the fewest pages that any way of setting needs, the roomiest of those ways.
    [[nodiscard]] Arrangement best() const
    {
        const std::size_t fewest = arranged(kRoominess.back()).pages.size();
        // What is set more tightly needs no more pages.
        const auto roomiest = std::ranges::partition_point(kRoominess, [&](double roominess) {
            return arranged(roominess).pages.size() > fewest;
        });
        return arranged(roomiest == kRoominess.end() ? kRoominess.back() : *roomiest);
    }

    [[nodiscard]] Arrangement arranged(double roominess) const
    {
        Arrangement result;
        result.density = PageDensity::of(roominess);
        std::vector<FlowBox> boxes;
        for (const ContentBlock *block : m_blocks) {
            const int span = m_composition.spanOf(block->kind);
            result.drafts.push_back(draftBlock(*block, m_grid.width(span),
                                               m_composition.heightOf(block->kind), result.density,
                                               m_context));
            const BlockDraft &draft = result.drafts.back();
            boxes.push_back({span, draft.naturalHeight(), draft.stretch()});
        }
        if (!flowWithNotes(result, boxes)) {
            result.pages
                = flowBoxes(boxes, {body(0).height(), body(1).height()}, result.density.blockGap);
            addNotesAtTheEnd(result);
        }
        return result;
    }

    /// Every page has the notes that its blocks need: a page may be read, or copied, alone. Room
    /// for them is only ever added, so that this comes to an end.
    /// @return false when notes would take too much of a page, or a block needs all of one
    bool flowWithNotes(Arrangement &result, const std::vector<FlowBox> &boxes) const
    {
        std::vector<double> reserved(1, 0);
        for (;;) {
            std::vector<double> heights;
            for (std::size_t page = 0; page < std::max<std::size_t>(reserved.size(), 2); ++page) {
                heights.push_back(body(page).height()
                                  - (page < reserved.size() ? reserved[page] : 0));
            }
            result.pages = flowBoxes(boxes, heights, result.density.blockGap);
            result.notes.assign(result.pages.size(), {});
            reserved.resize(std::max(reserved.size(), result.pages.size()), 0);
            bool enough = true;
            for (std::size_t page = 0; page < result.pages.size(); ++page) {
                const double most = body(page).height() * kMostNotes;
                const std::vector<Footnote> notes = notesOf(result, page);
                result.notes[page] = setNotes(notes, m_grid.body().width(), most, result.density);
                const bool tooTall = result.pages[page].bottom()
                    > heights.at(std::min(page, heights.size() - 1)) + kRounding;
                if (tooTall || result.notes[page].count < notes.size()) {
                    return false;
                }
                const double depth = result.notesDepth(page);
                const double needed = depth > 0 ? depth + result.density.blockGap : 0;
                enough = enough && needed <= reserved[page];
                reserved[page] = std::max(reserved[page], needed);
            }
            if (enough) {
                return true;
            }
        }
    }

    /// Those of the blocks on a page; on the first page also those that belong to no block.
    [[nodiscard]] std::vector<Footnote> notesOf(const Arrangement &arrangement,
                                                std::size_t page) const
    {
        std::vector<Footnote> notes;
        std::ranges::copy_if(
            m_content.footnotes, std::back_inserter(notes), [&](const Footnote &note) {
                const auto needs = [&note](const ContentBlock &block) {
                    return block.marks.contains(note.mark);
                };
                const bool onPage
                    = std::ranges::any_of(arrangement.pages[page].boxes, [&](const PlacedBox &box) {
                          return needs(*m_blocks[box.index]);
                      });
                return onPage || (page == 0 && std::ranges::none_of(m_content.blocks, needs));
            });
        return notes;
    }

    /// Under the last blocks, and on further pages what has no room there.
    void addNotesAtTheEnd(Arrangement &result) const
    {
        result.notes.assign(result.pages.size(), {});
        std::vector<Footnote> rest = m_content.footnotes;
        while (!rest.empty()) {
            const std::size_t page = result.pages.size() - 1;
            const double bottom = result.pages[page].bottom();
            const double above = bottom > 0 ? bottom + result.density.blockGap : 0;
            const double room = body(page).height() - above - kNotesRule - kNotesGap;
            result.notes[page] = setNotes(rest, m_grid.body().width(), room, result.density);
            const auto count = static_cast<std::ptrdiff_t>(result.notes[page].count);
            rest.erase(rest.begin(), rest.begin() + count);
            if (!rest.empty()) {
                // A single note taller than a page is set there as far as anything can be.
                if (bottom == 0 && count == 0) {
                    break;
                }
                result.pages.emplace_back();
                result.notes.emplace_back();
            }
        }
    }

    [[nodiscard]] LaidOutPage setPage(const Arrangement &arrangement, std::size_t index) const
    {
        LaidOutPage page;
        page.body = body(index);
        page.frame = (index == 0 ? m_firstHeader : m_laterHeader).items;
        const PageEdge foot = footer(m_content, m_grid, static_cast<int>(index) + 1,
                                     static_cast<int>(arrangement.pages.size()));
        page.frame.insert(page.frame.end(), foot.items.begin(), foot.items.end());

        FlowedPage flowed = arrangement.pages[index];
        const double notes = arrangement.notesDepth(index);
        const double gap = arrangement.density.blockGap;
        fillPage(flowed, page.body.height() - (notes > 0 ? notes + gap : 0), gap);
        for (const PlacedBox &box : flowed.boxes) {
            const QPointF corner(m_grid.left(box.column), page.body.top() + box.top);
            page.blocks.push_back(
                setBlock(arrangement.drafts[box.index], corner, box.height, m_context));
            page.blocks.back().fits
                = page.blocks.back().fits && box.height <= page.body.height() + kRounding;
        }
        if (notes > 0) {
            page.blocks.push_back(setNotesBlock(arrangement.notes[index], page.body, notes));
        }
        return page;
    }

    /// Notes stand at the foot of the page.
    [[nodiscard]] PageBlock setNotesBlock(const SetNotes &notes, const QRectF &body,
                                          double depth) const
    {
        PageBlock block{
            BlockKind::Notes, {body.left(), body.bottom() - depth, body.width(), depth}, true, {}};
        block.items.emplace_back(
            PageFill{{block.box.topLeft(), QSizeF(body.width(), kNotesRule)}, PageInk::Rule});
        for (const PageItem &item : notes.items) {
            block.items.push_back(
                moved(item, block.box.topLeft() + QPointF(0, kNotesRule + kNotesGap)));
        }
        return block;
    }

    const FactsheetContent &m_content;
    const Composition &m_composition;
    PageLook m_look;
    PageGrid m_grid;
    PictureContext m_context;
    PageEdge m_firstHeader;
    PageEdge m_laterHeader;
    double m_footerDepth;
    std::vector<const ContentBlock *> m_blocks; ///< without the notes
};

} // namespace

LaidOutDocument layOutDocument(const FactsheetContent &content, const Composition &composition,
                               const GeoShapes &shapes)
{
    return Arranger(content, composition, shapes).arrange();
}

} // namespace mm
