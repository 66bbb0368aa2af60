// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_words.h"
#include "ui/charts/layout_input.h"
#include "ui/charts/line_names.h"

#include <algorithm>
#include <optional>

namespace mm {

namespace {

/// The chart itself gets at least this share of the height before texts of the frame are cut.
constexpr double kLeastBodyShare = 0.3;

/// Keeps the lines that have room; the last one kept tells that there was more.
QStringList cutToHeight(QStringList lines, double height, int pixels, ChartLayout &layout)
{
    const auto most = qsizetype(std::max(height, 0.0) / (pixels * kLineHeight));
    if (lines.size() <= most) {
        return lines;
    }
    layout.compromised = true;
    lines = lines.first(most);
    if (!lines.isEmpty()) {
        QString &last = lines.last();
        last = last.first(std::max<qsizetype>(last.size() - 2, 0)) + QChar(0x2026);
    }
    return lines;
}

struct LegendEntry {
    QString text;
    std::optional<PlacedSwatch::Kind> kind;
    int series = 0;
};

QString legendName(const LayoutInput &input, int series)
{
    const QString name = input.data.series[size_t(series)].name;
    return input.seriesSlots.isAllProvisional(series) ? provisionalText(name, input.data) : name;
}

std::vector<LegendEntry> legendEntries(const LayoutInput &input,
                                       const std::vector<LineName> &besideLines)
{
    const ChartKind kind = input.data.kind;
    const bool panels = kind == ChartKind::SmallMultiples;
    const bool lines = kind == ChartKind::Lines || panels;
    std::vector<LegendEntry> entries;
    if (!input.data.emptyReason.isEmpty()) {
        return entries;
    }
    if (kind == ChartKind::Waterfall || kind == ChartKind::Slope) {
        // Rows and columns carry their names.
    } else if (kind == ChartKind::Dumbbell) {
        for (int slot = 0; slot < input.seriesSlots.count(); ++slot) {
            const int series = input.seriesSlots.series(slot);
            entries.push_back({legendName(input, series), PlacedSwatch::Kind::Mark, series});
        }
    } else if (panels) {
        for (int series = 0; series < int(input.data.series.size()); ++series) {
            if (input.data.series[size_t(series)].panel == 0) {
                entries.push_back(
                    {input.data.series[size_t(series)].name, PlacedSwatch::Kind::Line, series});
            }
        }
    } else if (lines ? besideLines.empty() : input.seriesSlots.count() > 1) {
        for (int slot = 0; slot < input.seriesSlots.count(); ++slot) {
            const int series = input.seriesSlots.series(slot);
            if (lines) {
                entries.push_back({lineName(input, series), PlacedSwatch::Kind::Line, series});
            } else {
                entries.push_back({legendName(input, series), PlacedSwatch::Kind::Fill, series});
            }
        }
    } else if (!lines && input.seriesSlots.count() == 1
               && input.seriesSlots.isAllProvisional(input.seriesSlots.series(0))) {
        entries.push_back({allProvisionalEntry(input.data), {}, 0});
    }
    if (input.seriesSlots.anyMarkedProvisional()) {
        entries.push_back({provisionalEntry(input.data),
                           lines || kind == ChartKind::Dumbbell || kind == ChartKind::Slope
                               ? PlacedSwatch::Kind::Dot
                               : PlacedSwatch::Kind::Hatch,
                           0});
    }
    if (input.data.range) {
        entries.push_back({input.data.range->name, PlacedSwatch::Kind::Range, 0});
    }
    const auto addIf = [&entries](bool shown, const QString &text) {
        if (shown) {
            entries.push_back({text, {}, 0});
        }
    };
    addIf(lines && input.seriesSlots.anyGap(PointState::NotReported),
          gapEntry(PointState::NotReported, input.data));
    addIf(lines && input.seriesSlots.anyGap(PointState::Suppressed),
          gapEntry(PointState::Suppressed, input.data));
    addIf(!lines && input.seriesSlots.any(PointState::Suppressed), withheldEntry(input.data));
    for (std::size_t event = 0; event < input.data.events.size(); ++event) {
        entries.push_back({eventEntry(input.data, event), {}, 0});
    }
    return entries;
}

/// Entries side by side, in as many rows as it takes but not below `limit`; returns the bottom.
double layOutLegend(const LayoutInput &input, const QRectF &rectangle,
                    const std::vector<LineName> &besideLines, double top, double limit,
                    ChartLayout &layout)
{
    const int pixels = input.type.label;
    const double swatchHeight = pixels * 0.8;
    const double height = pixels * kLineHeight;
    const QString heading
        = input.data.emptyReason.isEmpty() ? input.data.annotationHeading : QString();
    const double headingWidth = input.measure.width(heading, pixels, QFont::Normal);
    const auto entries = legendEntries(input, besideLines);
    if (entries.empty() && heading.isEmpty()) {
        return top;
    }
    const double right = rectangle.right() - (heading.isEmpty() ? 0 : headingWidth + pixels);
    double left = rectangle.left();
    double bottom = top;
    for (const LegendEntry &entry : entries) {
        const double swatchWidth
            = entry.kind == PlacedSwatch::Kind::Line ? pixels * kLineSample : swatchHeight;
        const double indent = entry.kind ? swatchWidth + pixels * 0.5 : 0;
        const double width = input.measure.width(entry.text, pixels, QFont::Normal);
        if (left > rectangle.left() && left + indent + width > right) {
            left = rectangle.left();
            top = bottom;
        }
        const QStringList lines
            = cutToHeight(input.measure.lines(entry.text, pixels, QFont::Normal,
                                              std::max(right - left - indent, 1.0)),
                          limit - top, pixels, layout);
        if (lines.isEmpty()) {
            continue;
        }
        if (entry.kind) {
            layout.swatches.push_back(
                {.box = QRectF(left, top + (height - swatchHeight) / 2, swatchWidth, swatchHeight),
                 .kind = *entry.kind,
                 .series = entry.series});
        }
        bottom = std::max(bottom,
                          addBlock(layout, input.measure,
                                   {.lines = lines,
                                    .left = left + indent,
                                    .top = top,
                                    .pixels = pixels,
                                    .tone = TextTone::Muted}));
        left += indent + width + pixels * 1.2;
    }
    if (!heading.isEmpty() && top + height <= limit && headingWidth <= rectangle.width()) {
        bottom = std::max(bottom,
                          addBlock(layout, input.measure,
                                   {.lines = {heading},
                                    .right = rectangle.right(),
                                    .top = top,
                                    .pixels = pixels,
                                    .tone = TextTone::Muted,
                                    .align = Qt::AlignRight}));
    }
    return bottom;
}

QString smallPrint(const ChartData &data)
{
    QStringList parts;
    if (!data.source.isEmpty()) {
        parts.append(data.source);
    }
    for (const QString &note : data.notes) {
        parts.append(note);
    }
    return parts.join(QStringLiteral("  "));
}

} // namespace

QRectF layOutFrame(const LayoutInput &input, const QRectF &rectangle,
                   const std::vector<LineName> &besideLines, ChartLayout &layout)
{
    const TypeScale &type = input.type;
    const double width = rectangle.width();
    const double available = rectangle.height() * (1 - kLeastBodyShare);
    const QStringList print
        = cutToHeight(input.measure.lines(smallPrint(input.data), type.note, QFont::Normal, width),
                      available * 0.6, type.note, layout);
    const double printHeight = double(print.size()) * type.note * kLineHeight;
    const double headRoom = available - printHeight;
    double top = rectangle.top();

    const QStringList title
        = cutToHeight(input.measure.balancedLines(input.data.title, type.title, QFont::Bold, width),
                      headRoom * 0.6, type.title, layout);
    top = addBlock(layout, input.measure,
                   {.lines = title,
                    .left = rectangle.left(),
                    .top = top,
                    .pixels = type.title,
                    .weight = QFont::Bold});
    const QStringList subtitle
        = cutToHeight(input.measure.lines(input.data.subtitle, type.subtitle, QFont::Normal, width),
                      headRoom - (top - rectangle.top()), type.subtitle, layout);
    top = addBlock(layout, input.measure,
                   {.lines = subtitle,
                    .left = rectangle.left(),
                    .top = top,
                    .pixels = type.subtitle,
                    .tone = TextTone::Muted});
    if (top > rectangle.top()) {
        top += type.label * 0.7;
    }
    const double legendBottom
        = layOutLegend(input, rectangle, besideLines, top, rectangle.top() + headRoom, layout);
    if (legendBottom > top) {
        top = legendBottom + type.label * 0.6;
    }

    double bottom = rectangle.bottom();
    if (!print.isEmpty()) {
        bottom -= printHeight;
        addBlock(layout, input.measure,
                 {.lines = print,
                  .left = rectangle.left(),
                  .top = bottom,
                  .pixels = type.note,
                  .tone = TextTone::Muted});
        bottom -= type.label * 0.7;
    }
    return {rectangle.left(), top, width, std::max(bottom - top, 0.0)};
}

} // namespace mm
