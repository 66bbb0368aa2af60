// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/web_page.h"

#include "core/analysis/chart_parts.h"
#include "ui/charts/chart_text.h"
#include "ui/charts/chart_words.h"
#include "ui/export/svg_picture.h"
#include "ui/map/spoken_text.h"
#include "ui/page/page_painter.h"
#include "ui/page/text_flow.h"
#include "ui/page/web_style.h"

#include <QPainter>

#include <algorithm>
#include <map>

namespace mm {

namespace {

QString escaped(const QString &text)
{
    return text.toHtmlEscaped();
}

QString element(const QString &tag, const QString &inner)
{
    return inner.isEmpty() ? QString() : QStringLiteral("<%1>%2</%1>\n").arg(tag, inner);
}

/// The picture of a block where it stands in the document; none when it has none.
/// @param before so many pictures of that kind are passed over
const PageItem *pictureOf(const LaidOutDocument &document, BlockKind kind, int before)
{
    for (const LaidOutPage &page : document.pages) {
        for (const PageBlock &block : page.blocks) {
            const auto picture = std::ranges::find_if(block.items, [](const PageItem &item) {
                return std::holds_alternative<PageChart>(item)
                    || std::holds_alternative<PageMap>(item);
            });
            if (block.kind == kind && picture != block.items.end() && before-- == 0) {
                return &*picture;
            }
        }
    }
    return nullptr;
}

class Writer {
public:
    Writer(const Composition &composition, const LaidOutDocument &document)
        : m_composition(composition)
        , m_document(document)
    {
    }

    void header(const FactsheetContent &content)
    {
        m_html += QStringLiteral("<header>\n");
        m_html += element(QStringLiteral("h1"), escaped(content.title));
        m_html += element(QStringLiteral("p"), escaped(content.subtitle));
        QString date = QStringLiteral("<strong>%1</strong> %2")
                           .arg(escaped(content.month), escaped(content.date));
        date += content.status.isEmpty() ? QString()
                                         : QStringLiteral(" · ") + escaped(content.status);
        m_html += element(QStringLiteral("p"), date);
        m_html += QStringLiteral("</header>\n<main>\n");
    }

    /// Returns why the block's picture could not be made; nothing when all is well.
    QString block(const ContentBlock &block)
    {
        const int alike = ++m_blocks[block.kind];
        m_html += QStringLiteral("<section class=\"span%1\" id=\"%2%3\">\n")
                      .arg(QString::number(m_composition.spanOf(block.kind)), blockName(block.kind),
                           alike > 1 ? QStringLiteral("-%1").arg(alike) : QString());
        heading(block);
        if (!block.headline.isEmpty()) {
            m_html
                += QStringLiteral("<p class=\"headline\"><strong>%1</strong> <span>%2</span></p>\n")
                       .arg(escaped(block.headline), escaped(block.headlineNote));
        }
        for (const QString &paragraph : block.paragraphs) {
            m_html += element(QStringLiteral("p"), sentence(paragraph, block.keyNumbers));
        }
        if (block.table) {
            table(*block.table, block.title);
        }
        for (const QString &reason : block.withheld) {
            m_html += QStringLiteral("<p class=\"missing\">%1</p>\n").arg(escaped(reason));
        }
        const QString fault = figure(block);
        m_html += QStringLiteral("</section>\n");
        return fault;
    }

    void footer(const FactsheetContent &content)
    {
        m_html += QStringLiteral("</main>\n<footer>\n");
        if (!content.footnotes.empty()) {
            m_html += QStringLiteral("<dl>\n");
            for (const Footnote &note : content.footnotes) {
                m_html += QStringLiteral("<div><dt>%1</dt><dd>%2</dd></div>\n")
                              .arg(escaped(note.mark), escaped(note.text));
            }
            m_html += QStringLiteral("</dl>\n");
        }
        QStringList lines{content.source};
        if (!content.provenance.isEmpty()) {
            lines.append(content.provenance);
        }
        m_html += element(QStringLiteral("p"), escaped(lines.join(QStringLiteral(" · "))));
        m_html += QStringLiteral("</footer>\n");
    }

    [[nodiscard]] const QString &html() const { return m_html; }

private:
    void heading(const ContentBlock &block)
    {
        QString text = escaped(block.title);
        QStringList numbers;
        std::ranges::copy_if(block.marks, std::back_inserter(numbers), [](const QString &mark) {
            return !mark.isEmpty() && mark.front().isDigit();
        });
        if (!text.isEmpty() && !numbers.isEmpty()) {
            text += QStringLiteral("<sup>%1</sup>").arg(escaped(numbers.join(u',')));
        }
        if (!block.subtitle.isEmpty()) {
            text += QStringLiteral(" <span>%1</span>").arg(escaped(block.subtitle));
        }
        m_html += element(QStringLiteral("h2"), text);
    }

    static QString sentence(const QString &text, const QStringList &keyNumbers)
    {
        QString html;
        for (const TextSpan &span : withKeyNumbers(text, keyNumbers, {})) {
            html += span.format.bold ? QStringLiteral("<strong>%1</strong>").arg(escaped(span.text))
                                     : escaped(span.text);
        }
        return html;
    }

    enum class RowKind { Head, Body };

    void row(const QString &label, const std::vector<QString> &cells, RowKind kind)
    {
        const bool head = kind == RowKind::Head;
        m_html += head ? QStringLiteral("<tr><td></td>")
                       : QStringLiteral("<tr><th scope=\"row\">%1</th>").arg(escaped(label));
        for (const QString &text : cells) {
            m_html += (head ? QStringLiteral("<th scope=\"col\">%1</th>")
                            : QStringLiteral("<td>%1</td>"))
                          .arg(escaped(text));
        }
        m_html += QStringLiteral("</tr>\n");
    }

    void table(const FactsheetTable &table, const QString &caption)
    {
        m_html += QStringLiteral("<table>\n<caption>%1</caption>\n<thead>\n").arg(escaped(caption));
        row({}, table.columns, RowKind::Head);
        m_html += QStringLiteral("</thead>\n<tbody>\n");
        for (const FactsheetTable::Row &line : table.rows) {
            row(line.label, line.cells, RowKind::Body);
        }
        m_html += QStringLiteral("</tbody>\n</table>\n");
    }

    [[nodiscard]] QString pointText(const ChartPoint &point, const ChartData &chart) const
    {
        return point.state == PointState::Value ? m_document.numbers.toString(qRound64(point.value))
                                                : spokenState(point.state, chart);
    }

    [[nodiscard]] FactsheetTable chartTable(const ChartData &chart) const
    {
        FactsheetTable table;
        const bool annotated = std::ranges::any_of(
            chart.categories, [](const ChartCategory &c) { return !c.annotation.isEmpty(); });
        for (const ChartSeries &series : chart.series) {
            if (series.role != SeriesRole::Remainder) {
                table.columns.push_back(series.name);
            }
        }
        const std::size_t values = table.columns.size();
        if (annotated) {
            table.columns.push_back(chart.annotationHeading);
        }
        for (std::size_t i = 0; i < chart.categories.size(); ++i) {
            FactsheetTable::Row row{chart.categories[i].label, {}};
            for (std::size_t series = 0; series < values; ++series) {
                row.cells.push_back(pointText(shownPoint(chart, series, i), chart));
            }
            if (annotated) {
                row.cells.push_back(chart.categories[i].annotation);
            }
            table.rows.push_back(std::move(row));
        }
        return table;
    }

    [[nodiscard]] FactsheetTable mapTable(const MapContent &map) const
    {
        FactsheetTable table{{map.unit}, {}};
        for (const MapPlace &place : map.places) {
            // The second line of the hover text is the figure in words.
            table.rows.push_back({place.label, {place.tooltip.section(u'\n', 1)}});
        }
        return table;
    }

    QString figure(const ContentBlock &block)
    {
        const bool drawn = block.map || (block.chart && block.chart->emptyReason.isEmpty());
        const PageItem *item
            = drawn ? pictureOf(m_document, block.kind, m_pictures[block.kind]++) : nullptr;
        if (!item) {
            return {};
        }
        const QRectF box = itemBox(*item);
        const auto paint = [this, item, box](QPainter &painter, const QRectF &points) {
            painter.save();
            painter.translate(points.topLeft() - box.topLeft());
            paintPageItem(painter, m_document, *item);
            painter.restore();
        };
        const QString words = block.map ? spokenText(MapData::make(*block.map).value())
                                        : chartSummary(*block.chart, m_document.numbers);
        const auto svg = svgPicture({.millimetres = box.size() / kPointsPerMillimetre,
                                     .paint = paint,
                                     .title = block.title,
                                     .description = words});
        if (!svg) {
            return svg.error();
        }
        QString drawing = QString::fromUtf8(*svg);
        drawing = drawing.sliced(drawing.indexOf(QStringLiteral("<svg")));
        drawing.insert(
            4, QStringLiteral(" role=\"img\" aria-label=\"%1\"").arg(escaped(words.simplified())));
        m_html += QStringLiteral("<figure>\n%1\n<details><summary>%2</summary>\n")
                      .arg(drawing.trimmed(),
                           escaped(block.title.isEmpty() ? block.subtitle : block.title));
        table(block.map ? mapTable(*block.map) : chartTable(*block.chart), block.title);
        if (block.map) {
            m_html += element(QStringLiteral("p"), escaped(block.map->disclaimer));
        }
        m_html += QStringLiteral("</details>\n</figure>\n");
        return {};
    }

    const Composition &m_composition;
    const LaidOutDocument &m_document;
    std::map<BlockKind, int> m_pictures; ///< of each kind, so far
    std::map<BlockKind, int> m_blocks;
    QString m_html;
};

} // namespace

Result<QByteArray, QString> webPage(const FactsheetContent &content, const Composition &composition,
                                    const LaidOutDocument &document)
{
    Writer writer(composition, document);
    writer.header(content);
    for (const ContentBlock &block : content.blocks) {
        if (block.kind == BlockKind::Notes) {
            continue;
        }
        if (const QString fault = writer.block(block); !fault.isEmpty()) {
            return failure(QString(fault));
        }
    }
    writer.footer(content);
    const QString page
        = QStringLiteral(
              "<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\">\n"
              "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
              "<title>%2</title>\n<style>\n%3</style>\n</head>\n<body>\n%4</body>\n</html>\n")
              .arg(escaped(content.language), escaped(document.title), webStyle(document.look),
                   writer.html());
    return page.toUtf8();
}

} // namespace mm
