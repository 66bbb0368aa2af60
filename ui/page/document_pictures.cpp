// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/document_pictures.h"

#include "ui/page/page_painter.h"

#include <QPainter>

namespace mm {

std::vector<Picture> documentPictures(const LaidOutDocument &document)
{
    const auto shared = std::make_shared<const LaidOutDocument>(document);
    std::vector<Picture> pictures;
    for (std::size_t page = 0; page < document.pages.size(); ++page) {
        const auto paint = [shared, page](QPainter &painter, const QRectF &points) {
            painter.save();
            painter.translate(points.topLeft());
            paintPage(painter, *shared, shared->pages[page]);
            painter.restore();
        };
        pictures.push_back({.millimetres = document.grid.size / kPointsPerMillimetre,
                            .paint = paint,
                            .title = document.title});
    }
    return pictures;
}

} // namespace mm
