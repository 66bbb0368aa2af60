// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/map/geo_shapes.h"
#include "ui/page/composition.h"
#include "ui/page/laid_out_page.h"

namespace mm {

/// Arranges a factsheet on A4 pages: on as few as it can be read well on, and as roomy as those
/// allow. What has no room on a page goes to the next one; nothing is clipped. A block that cannot
/// be shown whole even so says that it does not fit. Needs a QGuiApplication with the fonts loaded.
[[nodiscard]] LaidOutDocument layOutDocument(const FactsheetContent &content,
                                             const Composition &composition,
                                             const GeoShapes &shapes);

} // namespace mm
