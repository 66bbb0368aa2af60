// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/factsheet/factsheet_text.h"

#include "core/analysis/chart_parts.h"

#include <algorithm>
#include <cmath>

namespace mm {

namespace {

using Row = std::vector<QString>;

/// Rows of cells under each other: the first column to the left, numbers to the right.
QString aligned(const std::vector<Row> &rows)
{
    std::vector<qsizetype> widths;
    for (const Row &row : rows) {
        widths.resize(std::max(widths.size(), row.size()));
        for (std::size_t i = 0; i < row.size(); ++i) {
            widths[i] = std::max(widths[i], row[i].size());
        }
    }
    QString text;
    for (const Row &row : rows) {
        QString line;
        for (std::size_t i = 0; i < row.size(); ++i) {
            line += i == 0 ? row[i].leftJustified(widths[i])
                           : QStringLiteral("  ") + row[i].rightJustified(widths[i]);
        }
        while (line.endsWith(u' ')) {
            line.chop(1);
        }
        text += QStringLiteral("  ") + line + u'\n';
    }
    return text;
}

class Writer {
public:
    explicit Writer(const EditionStyle &style)
        : m_style(style)
    {
    }

    [[nodiscard]] QString block(const ContentBlock &block) const
    {
        QString text = heading(block);
        if (!block.headline.isEmpty()) {
            text += QStringLiteral("  ") + block.headline;
            text += block.headlineNote.isEmpty() ? QString() : u' ' + block.headlineNote;
            text += u'\n';
        }
        text += lines(block.paragraphs);
        // The chart of asylum figures shows one column of their table.
        if (block.chart && block.kind != BlockKind::Asylum) {
            text += chart(*block.chart);
        }
        if (block.map) {
            text += map(*block.map);
        }
        if (block.table) {
            text += table(*block.table);
        }
        return text + lines(block.withheld);
    }

private:
    [[nodiscard]] static QString heading(const ContentBlock &block)
    {
        QString text = block.title;
        if (!block.marks.isEmpty()) {
            text += QStringLiteral(" [%1]").arg(block.marks.join(QStringLiteral(", ")));
        }
        text = text.trimmed();
        text += text.isEmpty() ? QString() : QStringLiteral("\n");
        return text + (block.subtitle.isEmpty() ? QString() : block.subtitle + u'\n');
    }

    [[nodiscard]] static QString lines(const QStringList &texts)
    {
        QString result;
        for (const QString &text : texts) {
            result += QStringLiteral("  ") + text + u'\n';
        }
        return result;
    }

    [[nodiscard]] QString value(PointState state, double value) const
    {
        switch (state) {
        case PointState::Value:
            return m_style.numbers().digits(std::llround(value));
        case PointState::NotApplicable:
            return m_style.say(Wording::LabelNotApplicable);
        case PointState::Suppressed:
            return m_style.say(Wording::LabelWithheld);
        case PointState::NotReported:
            return m_style.say(Wording::LabelNotReported);
        }
        Q_UNREACHABLE();
    }

    [[nodiscard]] QString chart(const ChartData &chart) const
    {
        std::vector<Row> rows;
        const auto columns = static_cast<std::size_t>(
            std::ranges::count_if(chart.series, [](const ChartSeries &series) {
                return series.role != SeriesRole::Remainder;
            }));
        if (columns > 1) {
            rows.emplace_back(1);
            for (std::size_t column = 0; column < columns; ++column) {
                rows.front().push_back(chart.series[column].name);
            }
        }
        for (std::size_t i = 0; i < chart.categories.size(); ++i) {
            Row row{chart.categories[i].label};
            for (std::size_t column = 0; column < columns; ++column) {
                const ChartPoint point = shownPoint(chart, column, i);
                row.push_back(value(point.state, point.value));
            }
            row.push_back(chart.categories[i].annotation);
            rows.push_back(std::move(row));
        }
        return aligned(rows);
    }

    [[nodiscard]] QString map(const MapContent &map) const
    {
        std::vector<Row> rows;
        rows.reserve(map.places.size());
        for (const MapPlace &place : map.places) {
            // The second line of the tooltip is the figure in words.
            rows.push_back({place.label, place.tooltip.section(u'\n', 1)});
        }
        return aligned(rows) + QStringLiteral("  ") + map.disclaimer + u'\n';
    }

    [[nodiscard]] static QString table(const FactsheetTable &table)
    {
        std::vector<Row> rows{{QString()}};
        rows.front().insert(rows.front().end(), table.columns.begin(), table.columns.end());
        for (const FactsheetTable::Row &row : table.rows) {
            rows.push_back({row.label});
            rows.back().insert(rows.back().end(), row.cells.begin(), row.cells.end());
        }
        return aligned(rows);
    }

    const EditionStyle &m_style;
};

} // namespace

QString factsheetText(const Factsheet &factsheet, const EditionStyle &style)
{
    const FactsheetContent &content = factsheet.content;
    const Writer writer(style);
    QString text = content.title + u'\n' + content.subtitle + u'\n' + content.date;
    text += content.status.isEmpty() ? QString() : QStringLiteral(" · ") + content.status;
    text += u'\n';
    for (const ContentBlock &block : content.blocks) {
        const QString written = writer.block(block);
        text += written.isEmpty() ? QString() : u'\n' + written;
    }
    text += u'\n';
    for (const Footnote &note : content.footnotes) {
        text += note.mark + u' ' + note.text + u'\n';
    }
    return text + content.source + u'\n';
}

} // namespace mm
