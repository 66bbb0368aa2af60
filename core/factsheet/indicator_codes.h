// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>

#include <array>

namespace mm::indicator {

// The indicators of the catalogue that the factsheet is made of.
inline constexpr QLatin1String kArrivals("new_arrivals");
inline constexpr QLatin1String kMovements("mixed_movements_estimate");
inline constexpr QLatin1String kPresent("present_total");
inline constexpr QLatin1String kInCentres("present_in_centres");
inline constexpr QLatin1String kOutside("present_outside");
inline constexpr QLatin1String kChildren("uasc_present");

inline constexpr QLatin1String kApplications("asylum_applications");

/// Of these a style chooses.
inline constexpr std::array kAsylum{QLatin1String("asylum_intentions"),
                                    kApplications,
                                    QLatin1String("refugee_status_granted"),
                                    QLatin1String("subsidiary_protection_granted"),
                                    QLatin1String("applications_rejected"),
                                    QLatin1String("applications_closed"),
                                    QLatin1String("pending")};

} // namespace mm::indicator
