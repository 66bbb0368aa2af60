// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/factsheet/content.h"
#include "ui/page/composition.h"
#include "ui/page/laid_out_page.h"

namespace mm {

/// The factsheet as one HTML document (living standard) that needs no other file: the pictures of
/// the laid-out pages as drawings inside it, each with its numbers as a table for who cannot see
/// it. The error is a sentence.
[[nodiscard]] Result<QByteArray, QString> webPage(const FactsheetContent &content,
                                                  const Composition &composition,
                                                  const LaidOutDocument &document);

} // namespace mm
