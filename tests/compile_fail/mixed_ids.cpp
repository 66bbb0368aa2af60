// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/series_key.h"

constexpr mm::IndicatorId kIndicator{3};
#ifdef MM_CONTROL
constexpr mm::SeriesKey kKey{kIndicator, mm::kRegion, mm::kTotal};
#else
constexpr mm::SeriesKey kKey{mm::kRegion, kIndicator, mm::kTotal};
#endif

static_assert(kKey.indicator == kIndicator);
