// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/page_look.h"

#include "ui/style/contrast.h"

#include <algorithm>

namespace mm {

PageLook pageLook(const QString &palette)
{
    const bool is2021 = palette == QStringLiteral("2021");
    const PaletteGeneration generation
        = is2021 ? PaletteGeneration::Unhcr2021 : PaletteGeneration::Unhcr2025;
    return {.generation = generation,
            .theme = paperTheme(generation),
            .headerIsFilled = is2021,
            .ruleAboveHeading = !is2021};
}

QColor PageLook::colour(PageInk ink) const
{
    constexpr double kSoftRule = 0.7;
    constexpr double kSoftOnHeader = 0.88;
    switch (ink) {
    case PageInk::Text:
        return theme.text;
    case PageInk::Muted:
        return theme.mutedText;
    case PageInk::Accent:
    case PageInk::HeaderFill:
        return theme.accent;
    case PageInk::Strong:
        return theme.change;
    case PageInk::Heading:
        return headerIsFilled ? theme.accent : QColor(Qt::black);
    case PageInk::Rule:
        return blended(theme.grid, theme.page, kSoftRule);
    case PageInk::HeadingRule:
        return headerIsFilled ? theme.grid : theme.accent;
    case PageInk::OnHeader:
        return headerIsFilled ? theme.page : theme.accent;
    case PageInk::OnHeaderMuted:
        return headerIsFilled ? blended(theme.page, theme.accent, kSoftOnHeader) : theme.mutedText;
    }
    Q_UNREACHABLE();
}

PageDensity PageDensity::of(double roominess)
{
    const auto between
        = [roominess](double tight, double roomy) { return tight + (roomy - tight) * roominess; };
    const auto ofText = [text = std::max(roominess, 0.0)](double tight, double roomy) {
        return tight + (roomy - tight) * text;
    };
    constexpr double kLargerLabels = 0.5;
    return {.body = ofText(8.2, 9.4),
            .leading = ofText(1.32, 1.45),
            .headline = between(24, 32),
            .table = ofText(7.6, 8.4),
            .tableRow = between(13.5, 19),
            .note = ofText(6.4, 7),
            .blockGap = between(10, 18),
            .pairPitch = between(19, 28),
            .barPitch = between(13, 19),
            .columnChart = between(84, 140),
            .mapRatio = between(0.95, 1.2),
            .chartLabel = roominess < kLargerLabels ? 7 : 8};
}

} // namespace mm
