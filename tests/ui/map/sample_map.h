// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/map_data.h"
#include "ui/map/map_scene.h"

#include <algorithm>
#include <array>

namespace mm::test {

inline constexpr std::array<const char *, 6> kCodes{"ALB", "BIH", "MKD", "MNE", "SRB", "XKX"};
inline constexpr std::array<const char *, 6> kLatinNames{
    "Albania", "Bosnia and Herzegovina", "North Macedonia**", "Montenegro", "Serbia***", "Kosovo*"};
inline constexpr std::array<const char *, 6> kCyrillicNames{
    "Албанија", "Босна и Херцеговина", "Северна Македонија**", "Црна Гора", "Србија***", "Косово*"};

inline const QString kDisclaimer = QStringLiteral(
    "The boundaries and names shown and the designations used on this map do not imply official "
    "endorsement or acceptance by the United Nations.");

/// Six places with these values, in the order of kCodes.
inline MapContent mapContent(const std::array<double, 6> &values,
                             const std::array<const char *, 6> &names = kLatinNames)
{
    MapContent content;
    for (std::size_t i = 0; i < values.size(); ++i) {
        content.places.push_back(MapPlace::counted(QString::fromLatin1(kCodes[i]),
                                                   QString::fromUtf8(names[i]), values[i]));
    }
    content.title = QStringLiteral("New arrivals to each country");
    content.subtitle = QStringLiteral("January–July 2025");
    content.unit = QStringLiteral("persons");
    content.source = QStringLiteral("Source: national authorities, UNHCR.");
    content.notes = {QStringLiteral("* Security Council Resolution 1244 (1999).")};
    content.disclaimer = kDisclaimer;
    return content;
}

inline MapContent sampleContent()
{
    return mapContent({934, 7584, 2613, 1442, 7054, 315});
}

inline MapData checkedMap(MapContent content)
{
    return MapData::make(std::move(content)).value();
}

inline GeoShapes shapes()
{
    return GeoShapes::builtIn().value();
}

/// A picture that stands alone, with all its parts.
inline constexpr QSizeF kA5Block(120 * 72 / 25.4, 150 * 72 / 25.4);

inline MapSceneRequest onPaper(QSizeF size = kA5Block)
{
    return {.size = size, .sizes = paperMapSizes(), .parts = {}};
}

inline const SceneCircle &circleOf(const MapScene &scene, const QString &code)
{
    return *std::ranges::find(scene.circles, code, &SceneCircle::code);
}

} // namespace mm::test
