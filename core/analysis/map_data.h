// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QHash>
#include <QLocale>
#include <QString>

#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>
#include <vector>

namespace mm {

/// What is known of one place of the map. Each looks different; only the first two and Provisional
/// carry a number.
enum class MapState {
    Value,
    Zero,
    NotReported,
    NotApplicable,
    Suppressed,
    Provisional, ///< a number, zero included, that may still change
    Shaded, ///< words and, where it can have one, a shade in place of a circle
};

struct MapPlace {
    QString code; ///< as in the catalogue: "BIH"
    QString label; ///< with its footnote mark: "Kosovo*"
    MapState state = MapState::NotReported;
    std::optional<double> value; ///< not negative
    QString tooltip; ///< plain lines, shown beside the pointer
    QString spoken; ///< one sentence for a screen reader: place, period, figure, status
    QString figure = {}; ///< of a shaded place: "−49%"
    std::optional<int> shade = {}; ///< −2 (strong fall) to 2 (strong rise)

    /// A place with a number; the state follows from it.
    [[nodiscard]] static MapPlace counted(QString code, QString label, double value,
                                          bool provisional = false)
    {
        const MapState state = provisional ? MapState::Provisional
            : value == 0                   ? MapState::Zero
                                           : MapState::Value;
        return {std::move(code), std::move(label), state, value, {}, {}};
    }
    /// A place whose area is coloured by its class; without a shade it stays white.
    [[nodiscard]] static MapPlace shaded(QString code, QString label, QString figure,
                                         std::optional<int> shade)
    {
        MapPlace place = without(std::move(code), std::move(label), MapState::Shaded);
        place.figure = std::move(figure);
        place.shade = shade;
        return place;
    }
    /// A place without a number: NotReported, NotApplicable or Suppressed.
    [[nodiscard]] static MapPlace without(QString code, QString label, MapState state)
    {
        return {std::move(code), std::move(label), state, std::nullopt, {}, {}};
    }
};

/// The few words that stand inside the picture, in the language of the document.
struct MapWords {
    QString noReport = QStringLiteral("no report");
    QString notApplicable = QStringLiteral("n.a.");
    QString suppressed = QStringLiteral("withheld");
    QString provisional = QStringLiteral("provisional");
    QString fixedScale = QStringLiteral("fixed scale");
};

/// One class of a shaded map, as its legend names it.
struct MapClass {
    int shade = 0; ///< −2 to 2
    QString label; ///< "fell by 25% or more"
};

/// What a map shows, as written by analysis. MapData is the checked form of it.
struct MapContent {
    std::vector<MapPlace> places;
    QString title; ///< says what the numbers say
    QString subtitle; ///< the period in words
    QString unit; ///< heads the legend: "persons"
    QString source; ///< "Source: …"
    std::vector<QString> notes; ///< footnotes that belong to what is shown
    QString disclaimer; ///< on boundaries and names; a map cannot be without
    std::optional<double> scaleMaximum; ///< keeps circles comparable from month to month
    std::vector<MapClass> classes = {}; ///< of a shaded map, from the strongest rise downwards
    MapWords words;
    QString subject = {}; ///< code of the country the map is about; empty: all alike
    QHash<QString, QString> names = {}; ///< of neighbours and seas by their English ones
    QLocale numbers = QLocale(QLocale::English, QLocale::UnitedStates); ///< of the document
};

enum class MapDataFault {
    NoDisclaimer,
    DoubledPlace,
    StateContradictsValue, ///< for instance "not reported" with a number, or a negative number
    BadScale, ///< a fixed maximum that is not a positive number
};

/// Circles on a map, as a value: no colour, no widget. One without disclaimer cannot be made.
class MapData {
public:
    [[nodiscard]] static Result<MapData, MapDataFault> make(MapContent content)
    {
        if (content.disclaimer.trimmed().isEmpty()) {
            return failure(MapDataFault::NoDisclaimer);
        }
        for (auto place = content.places.begin(); place != content.places.end(); ++place) {
            if (!agrees(*place)) {
                return failure(MapDataFault::StateContradictsValue);
            }
            if (std::ranges::count(content.places, place->code, &MapPlace::code) > 1) {
                return failure(MapDataFault::DoubledPlace);
            }
        }
        if (content.scaleMaximum
            && !(std::isfinite(*content.scaleMaximum) && *content.scaleMaximum > 0)) {
            return failure(MapDataFault::BadScale);
        }
        return MapData(std::move(content));
    }

    [[nodiscard]] const MapContent &content() const { return m_content; }
    [[nodiscard]] const MapPlace *place(const QString &code) const
    {
        const auto found = std::ranges::find(m_content.places, code, &MapPlace::code);
        return found == m_content.places.end() ? nullptr : &*found;
    }

private:
    explicit MapData(MapContent content)
        : m_content(std::move(content))
    {
    }

    [[nodiscard]] static bool agrees(const MapPlace &place)
    {
        const std::optional<double> value = place.value;
        switch (place.state) {
        case MapState::Value:
            return value && std::isfinite(*value) && *value > 0;
        case MapState::Zero:
            return value && *value == 0;
        case MapState::Provisional:
            return value && std::isfinite(*value) && *value >= 0;
        case MapState::NotReported:
        case MapState::NotApplicable:
        case MapState::Suppressed:
        case MapState::Shaded:
            return !value && (!place.shade || std::abs(*place.shade) <= 2);
        }
        return false;
    }

    MapContent m_content;
};

} // namespace mm
