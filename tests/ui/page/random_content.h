// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/factsheet/content.h"
#include "tests/support/property.h"
#include "ui/page/composition.h"

namespace mm::test {

/// A page's content thrown by dice: long names in both scripts, gaps in charts, tables and maps,
/// much or hardly any text and notes, any choice of blocks in any order and width.
struct RandomContent {
    FactsheetContent content;
    Composition composition;

    [[nodiscard]] static RandomContent thrown(Random &random);
};

} // namespace mm::test
