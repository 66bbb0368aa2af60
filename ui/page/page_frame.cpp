// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/page_frame.h"

#include "ui/page/text_flow.h"

#include <algorithm>

namespace mm {

namespace {

constexpr double kTitle = 23;
constexpr double kSubtitle = 10.5;
constexpr double kMonth = 13;
constexpr double kSmall = 7;
constexpr double kLeading = 1.25;
constexpr double kTitleShare = 0.6; ///< of the width; the date has the rest
constexpr double kBar = 4.5; ///< above the title
constexpr double kHairline = 0.75;

void add(std::vector<PageItem> &items, const FlowedText &text, QPointF corner)
{
    for (const PageItem &run : text.runs) {
        items.push_back(moved(run, corner));
    }
}

/// Date and status in one line, or each in its own.
FlowedText flowDate(const FactsheetContent &content, double width)
{
    const TextFormat format{.size = kSubtitle - 1};
    const auto line = [&](const QString &text) {
        return flowText({{text, format, PageInk::OnHeaderMuted}}, width, kSubtitle * kLeading,
                        Qt::AlignRight);
    };
    if (content.status.isEmpty()) {
        return line(content.date);
    }
    const QString whole = content.date + QStringLiteral(" · ") + content.status;
    if (textWidth(whole, format) <= width) {
        return line(whole);
    }
    FlowedText flowed = line(content.date);
    const FlowedText status = line(content.status);
    for (const PageItem &run : status.runs) {
        flowed.runs.push_back(moved(run, {0, flowed.height}));
    }
    flowed.height += status.height;
    return flowed;
}

} // namespace

PageEdge firstHeader(const FactsheetContent &content, const PageGrid &grid, const PageLook &look)
{
    const QRectF body = grid.body();
    const double titleWidth = body.width() * kTitleShare;
    const double dateWidth = body.width() - titleWidth - grid.gutter;
    const FlowedText title
        = flowText({{content.title, {.size = kTitle, .bold = true}, PageInk::OnHeader}}, titleWidth,
                   kTitle * 1.15);
    const FlowedText subtitle
        = flowText({{content.subtitle, {.size = kSubtitle}, PageInk::OnHeaderMuted}}, titleWidth,
                   kSubtitle * kLeading);
    const FlowedText month
        = flowText({{content.month, {.size = kMonth, .bold = true}, PageInk::OnHeader}}, dateWidth,
                   kMonth * kLeading, Qt::AlignRight);
    const FlowedText date = flowDate(content, dateWidth);

    const double height = std::max(title.height + subtitle.height, month.height + date.height);
    PageEdge edge;
    const double top = look.headerIsFilled ? 24 : body.top() - 8 + kBar + 8;
    const double bottom = top + height;
    if (look.headerIsFilled) {
        edge.items.emplace_back(
            PageFill{{0, 0, grid.size.width(), bottom + 12}, PageInk::HeaderFill});
        edge.depth = bottom + 12 + 16;
    } else {
        edge.items.emplace_back(
            PageFill{{body.left(), body.top() - 8, body.width(), kBar}, PageInk::HeaderFill});
        edge.depth = bottom + 14;
    }
    add(edge.items, title, {body.left(), top});
    add(edge.items, subtitle, {body.left(), top + title.height});
    const double right = body.right() - dateWidth;
    // The last lines of both sides stand on one line.
    const double dateTop = bottom - date.height;
    add(edge.items, month, {right, dateTop - month.height});
    add(edge.items, date, {right, dateTop});
    return edge;
}

PageEdge laterHeader(const FactsheetContent &content, const PageGrid &grid)
{
    const QRectF body = grid.body();
    PageEdge edge;
    const FlowedText line = flowText(
        {{content.title, {.size = kSubtitle - 1, .bold = true}, PageInk::Accent},
         {QStringLiteral(" | ") + content.month, {.size = kSubtitle - 1}, PageInk::Muted}},
        body.width(), kSubtitle * kLeading);
    add(edge.items, line, {body.left(), body.top() - 6});
    edge.depth = body.top() - 6 + line.height + 14;
    return edge;
}

PageEdge footer(const FactsheetContent &content, const PageGrid &grid, int page, int pages)
{
    const QRectF body = grid.body();
    const QString number = QStringLiteral("%1 / %2").arg(page).arg(pages);
    const double numberWidth = 40;
    QString text = content.source;
    if (!content.provenance.isEmpty()) {
        text += QStringLiteral(" · ") + content.provenance;
    }
    const FlowedText left = flowText({{text, {.size = kSmall}, PageInk::Muted}},
                                     body.width() - numberWidth - grid.gutter, kSmall * kLeading);
    const FlowedText right = flowText({{number, {.size = kSmall}, PageInk::Muted}}, numberWidth,
                                      kSmall * kLeading, Qt::AlignRight);
    PageEdge edge;
    const double height = std::max(left.height, right.height);
    const double top = body.bottom() - height;
    add(edge.items, left, {body.left(), top});
    add(edge.items, right, {body.right() - numberWidth, top});
    edge.items.emplace_back(
        PageFill{{body.left(), top - 4, body.width(), kHairline}, PageInk::HeadingRule});
    edge.depth = grid.size.height() - (top - 4) + 8;
    return edge;
}

} // namespace mm
