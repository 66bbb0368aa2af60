// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/slides.h"

#include "ui/charts/chart_picture.h"
#include "ui/map/map_picture.h"
#include "ui/page/document_pictures.h"

namespace mm {

namespace {

constexpr QSizeF kChartMillimetres(192, 108); ///< the shape of most screens

} // namespace

std::vector<Picture> slidesOf(const PrintedFactsheet &factsheet, const GeoShapes &shapes)
{
    std::vector<Picture> slides = documentPictures(factsheet.document);
    const PaletteGeneration palette = factsheet.content.palette == u"2025"
        ? PaletteGeneration::Unhcr2025
        : PaletteGeneration::Unhcr2021;
    for (const ContentBlock &block : factsheet.content.blocks) {
        if (block.chart && block.chart->emptyReason.isEmpty()) {
            slides.push_back(chartPicture(*block.chart, kChartMillimetres, palette));
        }
        if (block.map) {
            const auto map = MapData::make(*block.map);
            if (const auto picture
                = map ? mapPicture(*map, shapes) : Result<Picture, QString>(failure(QString()))) {
                slides.push_back(*picture);
            }
        }
    }
    return slides;
}

} // namespace mm
