// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/factsheet_html.h"

#include "ui/models/number_format.h"
#include "ui/style/theme.h"

#include <QCoreApplication>
#include <QPalette>

namespace mm {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(FactsheetHtml)
};

/// Appends escaped text inside tags; knows the colours.
class Writer {
public:
    explicit Writer(const QPalette &palette)
        : m_theme(screenTheme(palette, PaletteGeneration::Unhcr2021))
    {
    }

    [[nodiscard]] const QString &html() const { return m_html; }

    void header(const FactsheetContent &content)
    {
        m_html += QStringLiteral("<h1 style='color:%1; margin-bottom:0'>%2</h1>")
                      .arg(m_theme.accent.name(), content.title.toHtmlEscaped());
        QString line = content.subtitle + QStringLiteral(" · ") + content.date;
        if (!content.status.isEmpty()) {
            line += QStringLiteral(" · ") + content.status;
        }
        muted(line);
    }

    void block(const ContentBlock &block)
    {
        QString title = QStringLiteral("<b>%1</b>").arg(block.title.toHtmlEscaped());
        if (!block.subtitle.isEmpty()) {
            title += QStringLiteral(" <span style='color:%1'>| %2</span>")
                         .arg(m_theme.mutedText.name(), block.subtitle.toHtmlEscaped());
        }
        m_html += QStringLiteral("<p style='margin-top:18px; margin-bottom:4px'>%1</p>").arg(title);
        if (!block.headline.isEmpty()) {
            m_html += QStringLiteral("<p style='margin:0'><span style='font-size:26pt; "
                                     "font-weight:bold; color:%1'>%2</span> &nbsp;%3</p>")
                          .arg(m_theme.accent.name(), block.headline.toHtmlEscaped(),
                               block.headlineNote.toHtmlEscaped());
        }
        for (const QString &paragraph : block.paragraphs) {
            m_html
                += QStringLiteral("<p style='margin:4px 0'>%1</p>").arg(paragraph.toHtmlEscaped());
        }
        for (const QString &reason : block.withheld) {
            muted(reason);
        }
        if (block.table) {
            table(*block.table);
        } else if (block.chart) {
            chart(*block.chart);
        }
    }

    void muted(const QString &text)
    {
        m_html += QStringLiteral("<p style='margin:4px 0; color:%1'>%2</p>")
                      .arg(m_theme.mutedText.name(), text.toHtmlEscaped());
    }

    void rule() { m_html += QStringLiteral("<hr>"); }

private:
    void beginTable() { m_html += QStringLiteral("<table cellspacing='0' cellpadding='4'>"); }
    void endTable() { m_html += QStringLiteral("</table>"); }

    void row(const QString &label, const std::vector<QString> &cells, bool heading)
    {
        const QString tag = heading ? QStringLiteral("th") : QStringLiteral("td");
        m_html += QStringLiteral("<tr><%1 align='left'>%2&nbsp;&nbsp;</%1>")
                      .arg(tag, label.toHtmlEscaped());
        for (const QString &cell : cells) {
            m_html += QStringLiteral("<%1 align='right'>&nbsp;&nbsp;%2</%1>")
                          .arg(tag, cell.toHtmlEscaped());
        }
        m_html += QStringLiteral("</tr>");
    }

    void table(const FactsheetTable &table)
    {
        beginTable();
        row({}, table.columns, true);
        for (const FactsheetTable::Row &line : table.rows) {
            row(line.label, line.cells, false);
        }
        endTable();
    }

    /// The numbers of a chart: the page that draws it comes with the laid-out document.
    void chart(const ChartData &chart)
    {
        if (chart.categories.empty()) {
            muted(chart.emptyReason);
            return;
        }
        beginTable();
        std::vector<QString> names;
        names.reserve(chart.series.size());
        for (const ChartSeries &series : chart.series) {
            names.push_back(series.name);
        }
        row({}, names, true);
        for (std::size_t i = 0; i < chart.categories.size(); ++i) {
            std::vector<QString> cells;
            cells.reserve(chart.series.size() + 1);
            for (const ChartSeries &series : chart.series) {
                cells.push_back(pointText(series.points[i]));
            }
            cells.push_back(chart.categories[i].annotation);
            row(chart.categories[i].label, cells, false);
        }
        endTable();
    }

    [[nodiscard]] QString pointText(const ChartPoint &point) const
    {
        switch (point.state) {
        case PointState::Value:
            return m_format.amount(Amount::of(qRound64(point.value)));
        case PointState::NotReported:
            return Tr::tr("not reported");
        case PointState::NotApplicable:
            return Tr::tr("n/a");
        case PointState::Suppressed:
            return QStringLiteral("*");
        }
        Q_UNREACHABLE();
    }

    Theme m_theme;
    NumberFormat m_format{QLocale(QLocale::English, QLocale::UnitedStates)};
    QString m_html;
};

} // namespace

QString factsheetHtml(const FactsheetContent &content, const QPalette &palette)
{
    Writer writer(palette);
    writer.header(content);
    for (const ContentBlock &block : content.blocks) {
        if (block.kind != BlockKind::ArrivalsMap) {
            writer.block(block);
        }
    }
    writer.rule();
    for (const Footnote &note : content.footnotes) {
        writer.muted(note.mark + u' ' + note.text);
    }
    writer.muted(content.source);
    return writer.html();
}

} // namespace mm
