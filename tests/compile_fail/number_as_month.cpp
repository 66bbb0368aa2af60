// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/period.h"

#ifdef MM_CONTROL
constexpr mm::Period kPeriod = mm::Period::of(*mm::Month::make(2025, 7));
#else
constexpr mm::Period kPeriod = mm::Period::of(202507);
#endif

static_assert(kPeriod.length() == 1);
