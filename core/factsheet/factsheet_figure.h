// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/amount.h"
#include "core/model/month.h"
#include "core/model/series_key.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace mm {

/// Why a figure has no amount.
struct Gap {
    enum class Kind : std::uint8_t {
        NotReported,
        Suppressed, ///< withheld because it is small
        Protected, ///< withheld because it would reveal a suppressed figure
        NotApplicable,
        Inconsistent, ///< a part is larger than the whole, or an amount is below zero
        NoIndicator, ///< the catalogue of the region knows no such indicator
        Nobody, ///< a share of nobody
        ScopeBreak, ///< no percent: what is counted changed in between
    };

    Kind kind = Kind::NotReported;
    std::vector<Month> months; ///< for which nothing is known
    std::vector<PlaceId> places; ///< whose figure it is; empty: the region's own
    QString reason; ///< of NotApplicable, as the catalogue gives it

    friend bool operator==(const Gap &, const Gap &) = default;
};

/// A number of the factsheet, or the reason why there is none, and what it rests on.
struct FactsheetFigure {
    std::optional<Amount> amount;
    std::optional<Gap> gap; ///< exactly when there is no amount
    int reported = 0; ///< months of a place, or countries of a sum, that have an amount
    int expected = 0; ///< months or countries that can have one
    bool provisional = false; ///< rests on a number that may still change
    Amount settled = {}; ///< of an unsettled amount, what rests on numbers that are neither
    bool estimated = false; ///< rests on an estimate

    [[nodiscard]] static FactsheetFigure missing(Gap gap)
    {
        return {{}, std::move(gap), 0, 0, false};
    }
    [[nodiscard]] bool isUnsettled() const { return provisional || estimated; }
    [[nodiscard]] bool has(Gap::Kind kind) const { return gap && gap->kind == kind; }

    friend bool operator==(const FactsheetFigure &, const FactsheetFigure &) = default;
};

/// A figure of the region: stored as such, or the licensed sum of its countries.
struct RegionFigure {
    FactsheetFigure figure;
    bool isSum = false;
    /// Of a stored figure: what the countries add up to, when all of them are known.
    std::optional<Amount> sumOfCountries;

    [[nodiscard]] bool differsFromSum() const
    {
        return figure.amount && sumOfCountries && *sumOfCountries != *figure.amount;
    }

    friend bool operator==(const RegionFigure &, const RegionFigure &) = default;
};

/// The same figure in the period and in the same months a year earlier.
struct ComparedFigure {
    FactsheetFigure current;
    FactsheetFigure base;
    std::optional<Gap> scopeBreak = {}; ///< why the two, though known, are not of one kind

    /// Both are known and count the same.
    [[nodiscard]] bool isComparable() const { return current.amount && base.amount && !scopeBreak; }
    /// Why a known figure cannot be held against its base.
    [[nodiscard]] const std::optional<Gap> &gap() const { return base.gap ? base.gap : scopeBreak; }

    /// Unrounded; empty when the two are not comparable or the base is zero.
    [[nodiscard]] std::optional<double> percent() const
    {
        if (!isComparable() || base.amount->isZero()) {
            return std::nullopt;
        }
        constexpr double kPercent = 100.0;
        return (*current.amount - *base.amount).toDouble() / base.amount->toDouble() * kPercent;
    }

    friend bool operator==(const ComparedFigure &, const ComparedFigure &) = default;
};

} // namespace mm
