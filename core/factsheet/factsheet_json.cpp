// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/factsheet/factsheet_json.h"

#include "core/factsheet/figures_json.h"
#include "core/factsheet/reasons.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace mm {

namespace {

constexpr int kFormatVersion = 1;

QJsonArray stringsJson(const auto &texts)
{
    QJsonArray array;
    for (const QString &text : texts) {
        array.append(text);
    }
    return array;
}

QJsonValue pointJson(const ChartPoint &point)
{
    return point.state == PointState::Value ? QJsonValue(point.value) : QJsonValue();
}

QJsonObject chartJson(const ChartData &chart)
{
    QJsonArray categories;
    for (const ChartCategory &category : chart.categories) {
        categories.append(QJsonObject{{u"key"_s, category.key},
                                      {u"label"_s, category.label},
                                      {u"annotation"_s, category.annotation}});
    }
    QJsonArray series;
    for (const ChartSeries &line : chart.series) {
        QJsonArray values;
        for (const ChartPoint &point : line.points) {
            values.append(pointJson(point));
        }
        series.append(QJsonObject{{u"name"_s, line.name}, {u"values"_s, values}});
    }
    return {{u"categories"_s, categories}, {u"series"_s, series}};
}

QJsonObject mapJson(const MapContent &map)
{
    QJsonArray places;
    for (const MapPlace &place : map.places) {
        places.append(
            QJsonObject{{u"country"_s, place.code},
                        {u"label"_s, place.label},
                        {u"value"_s, place.value ? QJsonValue(*place.value) : QJsonValue()}});
    }
    return {{u"places"_s, places}, {u"disclaimer"_s, map.disclaimer}};
}

QJsonObject tableJson(const FactsheetTable &table)
{
    QJsonArray rows;
    for (const FactsheetTable::Row &row : table.rows) {
        rows.append(QJsonObject{{u"label"_s, row.label}, {u"cells"_s, stringsJson(row.cells)}});
    }
    return {{u"columns"_s, stringsJson(table.columns)}, {u"rows"_s, rows}};
}

QJsonObject blockJson(const ContentBlock &block)
{
    QJsonObject object{{u"block"_s, blockName(block.kind)},
                       {u"title"_s, block.title},
                       {u"subtitle"_s, block.subtitle},
                       {u"marks"_s, stringsJson(block.marks)},
                       {u"paragraphs"_s, stringsJson(block.paragraphs)},
                       {u"withheld"_s, stringsJson(block.withheld)}};
    if (!block.headline.isEmpty()) {
        object.insert(u"headline"_s, block.headline);
        object.insert(u"headline_note"_s, block.headlineNote);
    }
    if (block.chart) {
        object.insert(u"chart"_s, chartJson(*block.chart));
    }
    if (block.map) {
        object.insert(u"map"_s, mapJson(*block.map));
    }
    if (block.table) {
        object.insert(u"table"_s, tableJson(*block.table));
    }
    return object;
}

/// What the data say where a person's own words are printed; null where they say nothing.
QJsonObject computedJson(const Factsheet &factsheet)
{
    QJsonObject computed;
    for (const auto &[key, sentence] : factsheet.replaced) {
        computed.insert(key, sentence ? QJsonValue(*sentence) : QJsonValue());
    }
    return computed;
}

} // namespace

QJsonObject factsheetJson(const Factsheet &factsheet, const EditionStyle &style,
                          const Catalogue &catalogue)
{
    const FactsheetSentences &said = factsheet.sentences;
    QJsonObject sentences;
    QJsonObject withheld;
    for (const QString &key : sentenceKeys()) {
        if (const Sentence *sentence = sentenceOf(said, key)) {
            (*sentence ? sentences : withheld)
                .insert(key, *sentence ? sentence->value() : sentence->error());
        }
    }
    QJsonObject further;
    QJsonObject furtherWithheld;
    for (const FurtherSentence &sentence : said.further) {
        (sentence.text ? further : furtherWithheld)
            .insert(sentence.key, sentence.text ? sentence.text.value() : sentence.text.error());
    }
    QJsonArray footnotes;
    for (const Footnote &note : factsheet.content.footnotes) {
        footnotes.append(QJsonObject{{u"mark"_s, note.mark}, {u"text"_s, note.text}});
    }
    QJsonArray blocks;
    for (const ContentBlock &block : factsheet.content.blocks) {
        blocks.append(blockJson(block));
    }
    QJsonObject document{{u"format_version"_s, kFormatVersion},
                         {u"month"_s, factsheet.figures.query.month.toString()},
                         {u"country"_s, catalogue[factsheet.figures.query.place].code},
                         {u"style"_s, factsheet.style},
                         {u"language"_s, style.language().code},
                         {u"figures"_s, figuresJson(factsheet, style, catalogue)},
                         {u"sentences"_s, sentences},
                         {u"further"_s, further},
                         {u"further_withheld"_s, furtherWithheld},
                         {u"withheld"_s, withheld},
                         {u"footnotes"_s, footnotes},
                         {u"blocks"_s, blocks}};
    if (!factsheet.replaced.empty()) {
        document.insert(u"computed"_s, computedJson(factsheet));
    }
    return document;
}

} // namespace mm
