// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/month.h"

constexpr mm::Month kMay = *mm::Month::make(2025, 5);

#ifdef MM_CONTROL
constexpr mm::Month kSum = kMay + mm::months(2);
#else
constexpr mm::Month kSum = kMay + kMay;
#endif

static_assert(kSum.year() == 2025);
