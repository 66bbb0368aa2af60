// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/block_draft.h"

#include "ui/page/table_layout.h"
#include "ui/page/text_flow.h"

#include <algorithm>
#include <array>

namespace mm {

namespace {

constexpr double kHeadingRule = 0.75;
constexpr double kHeadingLeading = 1.28;
constexpr double kHeadlineRoom = 80; ///< beside a paragraph
constexpr double kBesideWidth = 235; ///< a block at least as wide sets text beside its headline
constexpr double kColumnGap = 14;
constexpr double kParagraphGap = 4;
constexpr double kSmaller = 0.7; ///< than running text, points

/// Fills a block from above.
class Drafter {
public:
    Drafter(const ContentBlock &block, double width, int height, const PageDensity &density,
            const PictureContext &context)
        : m_block(block)
        , m_height(height)
        , m_density(density)
        , m_context(context)
        , m_body{.size = density.body}
    {
        m_draft.kind = block.kind;
        m_draft.width = width;
    }

    BlockDraft draft()
    {
        const SetHeading heading = setHeading(m_block, m_draft.width, m_density, m_context.look);
        m_draft.above = heading.items;
        m_draft.aboveHeight = heading.height;
        if (!m_block.headline.isEmpty() && m_draft.width >= kBesideWidth) {
            addHeadlineBeside();
        } else {
            addHeadlineAbove();
        }
        m_draft.picture = planPicture(m_block, m_draft.width, m_height, m_density, m_context);
        if (m_draft.picture) {
            m_draft.fits = m_draft.picture->fits;
        }
        return std::move(m_draft);
    }

private:
    void add(const std::vector<PageItem> &items, QPointF corner)
    {
        for (const PageItem &item : items) {
            m_draft.above.push_back(moved(item, corner));
        }
    }

    /// The big number and what it counts; returns its height.
    double addHeadline(double width)
    {
        double size = m_density.headline;
        while (size > m_density.body
               && textWidth(m_block.headline, {.size = size, .bold = true}) > width) {
            size -= 1;
        }
        const FlowedText number
            = flowText({{m_block.headline, {.size = size, .bold = true}, PageInk::Accent}}, width,
                       size * 1.05);
        add(number.runs, {0, m_draft.aboveHeight});
        const double small = m_density.body - kSmaller;
        const FlowedText note = flowText({{m_block.headlineNote, {.size = small}, PageInk::Muted}},
                                         width, small * kHeadingLeading);
        add(note.runs, {0, m_draft.aboveHeight + number.height});
        return number.height + note.height;
    }

    /// Sentences, what is missing, then the table unless it stands beside a chart.
    double addTexts(double left, double width, double top)
    {
        const double begin = top;
        const auto gap = [&] { top += top > begin ? kParagraphGap : 0; };
        int sentence = 0;
        for (const QString &paragraph : m_block.paragraphs) {
            gap();
            top = addSentence(sentence++, withKeyNumbers(paragraph, m_block.keyNumbers, m_body),
                              left, width, top);
        }
        for (const QString &reason : m_block.withheld) {
            gap();
            const TextFormat italic{.size = m_density.body, .italic = true};
            top = addSentence(sentence++, {{reason, italic, PageInk::Muted}}, left, width, top);
        }
        if (m_block.table && !tableStandsBeside(m_block)) {
            gap();
            top = m_block.table->columns.size() == 1 ? addFigures(*m_block.table, left, width, top)
                                                     : addTable(*m_block.table, left, width, top);
        }
        return top;
    }

    double addTable(const FactsheetTable &table, double left, double width, double top)
    {
        const SetTable set = setTable(table, width, m_density);
        add(set.items, {left, top});
        m_draft.fits = m_draft.fits && set.fits;
        return top + set.height;
    }

    /// A table of one column in a line: "In centres 1,950 · Outside centres 370".
    double addFigures(const FactsheetTable &table, double left, double width, double top)
    {
        const TextFormat plain{.size = m_density.body - kSmaller};
        const TextFormat bold{.size = plain.size, .bold = true};
        std::vector<TextSpan> spans;
        for (const FactsheetTable::Row &row : table.rows) {
            const QString separator = spans.empty() ? QString() : QStringLiteral(" · ");
            spans.push_back({separator + row.label + u' ', plain, PageInk::Muted});
            const bool number
                = std::ranges::any_of(row.cells.front(), [](QChar c) { return c.isDigit(); });
            spans.push_back({row.cells.front(), number ? bold : plain,
                             number ? PageInk::Strong : PageInk::Muted});
        }
        return addText(spans, left, width, top);
    }

    double addSentence(int sentence, const std::vector<TextSpan> &spans, double left, double width,
                       double top)
    {
        const std::size_t first = m_draft.above.size();
        const double end = addText(spans, left, width, top);
        for (std::size_t i = first; i < m_draft.above.size(); ++i) {
            if (auto *run = std::get_if<PageRun>(&m_draft.above[i])) {
                run->sentence = sentence;
            }
        }
        return end;
    }

    double addText(const std::vector<TextSpan> &spans, double left, double width, double top)
    {
        const FlowedText flowed = flowText(spans, width, m_density.body * m_density.leading);
        add(flowed.runs, {left, top});
        return top + flowed.height;
    }

    void addHeadlineBeside()
    {
        const double top = m_draft.aboveHeight;
        const double number
            = textWidth(m_block.headline, {.size = m_density.headline, .bold = true});
        const double room = std::clamp(number, kHeadlineRoom, m_draft.width / 3);
        const double headline = addHeadline(room);
        const double left = room + kColumnGap;
        // Capitals of the first line are level with the top of the number.
        const double texts = addTexts(left, m_draft.width - left, top + 2) - top;
        m_draft.aboveHeight = top + std::max(headline, texts) + kParagraphGap;
    }

    void addHeadlineAbove()
    {
        if (!m_block.headline.isEmpty()) {
            m_draft.aboveHeight += addHeadline(m_draft.width) + kParagraphGap;
        }
        const double top = m_draft.aboveHeight;
        const double bottom = addTexts(0, m_draft.width, top);
        m_draft.aboveHeight = bottom + (bottom > top ? kParagraphGap : 0);
    }

    const ContentBlock &m_block;
    int m_height;
    const PageDensity &m_density;
    const PictureContext &m_context;
    TextFormat m_body;
    BlockDraft m_draft;
};

} // namespace

SetHeading setHeading(const ContentBlock &block, double width, const PageDensity &density,
                      const PageLook &look)
{
    const double size = density.body + 0.8;
    const TextFormat bold{.size = size, .bold = true};
    const TextFormat plain{.size = size};
    std::vector<TextSpan> spans;
    if (!block.title.isEmpty()) {
        spans.push_back({block.title, bold, PageInk::Heading});
    }
    // Marks of designations stand at the designations.
    QStringList numbers;
    std::ranges::copy_if(block.marks, std::back_inserter(numbers), [](const QString &mark) {
        return !mark.isEmpty() && mark.front().isDigit();
    });
    if (!numbers.isEmpty() && !spans.empty()) {
        spans.push_back({numbers.join(u','), {.size = size * 0.62}, PageInk::Muted, size * 0.34});
    }
    SetHeading heading;
    if (look.ruleAboveHeading) {
        heading.items.emplace_back(PageFill{{0, 0, width, kHeadingRule}, PageInk::HeadingRule});
        heading.height = kHeadingRule + 3;
    }
    const auto add = [&](const FlowedText &text) {
        for (const PageItem &run : text.runs) {
            heading.items.push_back(moved(run, {0, heading.height}));
        }
        heading.height += text.height;
    };
    const double lineHeight = size * kHeadingLeading;
    const FlowedText title = flowText(spans, width, lineHeight);
    const QString separator = spans.empty() ? QString() : QStringLiteral(" | ");
    spans.push_back({separator + block.subtitle, plain, PageInk::Muted});
    const FlowedText whole = flowText(spans, width, lineHeight);
    // A subtitle that does not end the title's last line gets lines of its own.
    if (block.subtitle.isEmpty()) {
        add(title);
    } else if (title.height == 0 || whole.height <= title.height) {
        add(whole);
    } else {
        add(title);
        add(flowText({{block.subtitle, plain, PageInk::Muted}}, width, lineHeight));
    }
    if (!look.ruleAboveHeading) {
        heading.height += 2;
        heading.items.emplace_back(
            PageFill{{0, heading.height, width, kHeadingRule}, PageInk::HeadingRule});
        heading.height += kHeadingRule;
    }
    heading.height += 4;
    return heading;
}

BlockDraft draftBlock(const ContentBlock &block, double width, int height,
                      const PageDensity &density, const PictureContext &context)
{
    return Drafter(block, width, height, density, context).draft();
}

PageBlock setBlock(const BlockDraft &draft, QPointF corner, double height,
                   const PictureContext &context)
{
    PageBlock block{draft.kind, {corner, QSizeF(draft.width, height)}, draft.fits, {}};
    for (const PageItem &item : draft.above) {
        block.items.push_back(moved(item, corner));
    }
    if (draft.picture) {
        const QRectF box(corner.x(), corner.y() + draft.aboveHeight, draft.width,
                         height - draft.aboveHeight);
        block.picture = PagePicture{box, draft.picture->usual};
        for (PageItem &item : setPicture(*draft.picture, box, context, block.fits)) {
            block.items.push_back(std::move(item));
        }
    }
    return block;
}

} // namespace mm
