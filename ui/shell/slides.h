// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/export/picture.h"
#include "ui/map/geo_shapes.h"
#include "ui/page/document_files.h"

#include <vector>

namespace mm {

/// What is shown in a meeting: the pages of the factsheet, then each of its charts and its map by
/// itself. A chart or map without figures is left out.
[[nodiscard]] std::vector<Picture> slidesOf(const PrintedFactsheet &factsheet,
                                            const GeoShapes &shapes);

} // namespace mm
