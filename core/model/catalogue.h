// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/country_code.h"
#include "core/model/indicator.h"

#include <QHash>

#include <optional>
#include <span>
#include <vector>

namespace mm {

/// A country or territory, or the region as a whole.
struct Place {
    QString code; ///< "BIH"; "REGION" for the region
    QString name; ///< for running sentences: "Kosovo"
    QString label; ///< for tables, charts and maps, with its footnote mark: "Kosovo*"
    std::vector<QString> notes; ///< marks of the footnotes its label needs: "*"
};

/// One part of an indicator: a nationality, a type of centre.
struct Breakdown {
    /// Parts that stand for no single thing sort last and are never called most common.
    enum class Role : std::uint8_t { Named, Other, Unknown };

    QString code; ///< English name of a nationality, code of a centre type; empty for the total
    QString label;
    Dimension dimension = Dimension::None;
    Role role = Role::Named;
};

/// A footnote or disclaimer, kept in one place and printed wherever its mark stands.
struct Note {
    QString mark;
    QString text;
};

/// Everything the data are about: places, indicators, breakdowns. Immutable; ids are positions.
class Catalogue {
public:
    struct Parts {
        QString region; ///< code of the catalogue: "western-balkans"
        std::vector<Place> places; ///< the region first
        std::vector<Indicator> indicators;
        std::vector<Breakdown> breakdowns; ///< the total first
        std::vector<Note> notes;
        QString mapDisclaimer;
        QString source;
    };

    /// @param parts the region first among places, the total first among breakdowns, codes unique
    explicit Catalogue(Parts parts);

    [[nodiscard]] const QString &region() const { return m_parts.region; }
    [[nodiscard]] std::span<const Place> places() const { return m_parts.places; }
    [[nodiscard]] std::span<const Indicator> indicators() const { return m_parts.indicators; }
    [[nodiscard]] std::span<const Breakdown> breakdowns() const { return m_parts.breakdowns; }
    [[nodiscard]] std::span<const Note> notes() const { return m_parts.notes; }
    [[nodiscard]] const QString &mapDisclaimer() const { return m_parts.mapDisclaimer; }
    [[nodiscard]] const QString &source() const { return m_parts.source; }

    /// Ids of the countries and territories, without the region, in the order of the catalogue.
    [[nodiscard]] std::vector<PlaceId> countries() const;
    [[nodiscard]] std::vector<IndicatorId> indicatorIds() const;

    [[nodiscard]] const Place &operator[](PlaceId id) const { return m_parts.places[id.index()]; }
    [[nodiscard]] const Indicator &operator[](IndicatorId id) const
    {
        return m_parts.indicators[id.index()];
    }
    [[nodiscard]] const Breakdown &operator[](BreakdownId id) const
    {
        return m_parts.breakdowns[id.index()];
    }

    [[nodiscard]] std::optional<PlaceId> findPlace(const QString &code) const;
    [[nodiscard]] std::optional<IndicatorId> findIndicator(const QString &code) const;
    [[nodiscard]] std::optional<BreakdownId> findBreakdown(const QString &code) const;
    [[nodiscard]] const Note *findNote(QStringView mark) const;

    /// Why the indicator cannot exist there in that month; empty when it can.
    [[nodiscard]] std::optional<QString> notApplicableBecause(IndicatorId indicator, PlaceId place,
                                                              Month month) const;
    /// What keeps the figures of two periods from being of one kind there; null when nothing does.
    [[nodiscard]] const ScopeBreak *breakBetween(IndicatorId indicator, PlaceId place, Period a,
                                                 Period b) const;

private:
    Parts m_parts;
    QHash<QString, PlaceId> m_placeByCode;
    QHash<QString, IndicatorId> m_indicatorByCode;
    QHash<QString, BreakdownId> m_breakdownByCode;
};

} // namespace mm
