// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/export/picture.h"
#include "ui/page/laid_out_page.h"

namespace mm {

/// Every page as a picture of its size, for all kinds of files. The pictures share the document.
[[nodiscard]] std::vector<Picture> documentPictures(const LaidOutDocument &document);

} // namespace mm
