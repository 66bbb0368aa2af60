// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/factsheet/content_csv.h"

#include "core/analysis/chart_parts.h"

namespace mm {

namespace {

QString cell(QString text)
{
    // OWASP ASVS 1.2.10: spreadsheets take a text that begins like this for a formula.
    if (!text.isEmpty() && QStringView(u"=+-@\t\r").contains(text.front())) {
        text.prepend(u'\'');
    }
    if (text.contains(u',') || text.contains(u'"') || text.contains(u'\n')) {
        text = u'"' + text.replace(u'"', QStringLiteral("\"\"")) + u'"';
    }
    return text;
}

QString stateName(PointState state)
{
    switch (state) {
    case PointState::Value:
        return QStringLiteral("reported");
    case PointState::NotReported:
        return QStringLiteral("not_reported");
    case PointState::NotApplicable:
        return QStringLiteral("not_applicable");
    case PointState::Suppressed:
        return QStringLiteral("suppressed");
    }
    Q_UNREACHABLE();
}

PointState stateOf(MapState state)
{
    switch (state) {
    case MapState::Value:
    case MapState::Zero:
    case MapState::Provisional:
        return PointState::Value;
    case MapState::NotReported:
    case MapState::Shaded: // without a number
        return PointState::NotReported;
    case MapState::NotApplicable:
        return PointState::NotApplicable;
    case MapState::Suppressed:
        return PointState::Suppressed;
    }
    Q_UNREACHABLE();
}

class Writer {
public:
    [[nodiscard]] QByteArray text() const { return m_text.toUtf8(); }

    void block(const ContentBlock &block)
    {
        m_block = blockName(block.kind);
        if (block.headlinePoint) {
            line(QStringLiteral("headline"), block.title, *block.headlinePoint);
        }
        if (block.chart) {
            chart(*block.chart);
        }
        if (block.map) {
            for (const MapPlace &place : block.map->places) {
                line(place.label, block.map->unit,
                     {stateOf(place.state), place.value.value_or(0),
                      place.state == MapState::Provisional, false});
            }
        }
        if (block.table) {
            table(*block.table);
        }
    }

private:
    void chart(const ChartData &chart)
    {
        for (std::size_t category = 0; category < chart.categories.size(); ++category) {
            for (std::size_t series = 0; series < chart.series.size(); ++series) {
                if (chart.series[series].role == SeriesRole::Remainder) {
                    continue;
                }
                line(chart.categories[category].label, chart.series[series].name,
                     shownPoint(chart, series, category));
            }
        }
    }

    void table(const FactsheetTable &table)
    {
        for (const FactsheetTable::Row &row : table.rows) {
            for (std::size_t column = 0; column < row.points.size(); ++column) {
                line(row.label, table.columns[column], row.points[column]);
            }
        }
    }

    void line(const QString &row, const QString &column, const ChartPoint &point)
    {
        const bool known = point.state == PointState::Value;
        add({m_block, row, column, known ? QString::number(point.value, 'g', 15) : QString(),
             known && point.provisional ? QStringLiteral("provisional") : stateName(point.state)});
    }

    void add(const QStringList &cells)
    {
        QStringList quoted;
        for (const QString &text : cells) {
            quoted.append(cell(text));
        }
        m_text += quoted.join(u',') + u'\n';
    }

    QString m_text = QStringLiteral("block,row,column,value,state\n");
    QString m_block;
};

} // namespace

QByteArray contentCsv(const FactsheetContent &content)
{
    Writer writer;
    for (const ContentBlock &block : content.blocks) {
        writer.block(block);
    }
    return writer.text();
}

} // namespace mm
