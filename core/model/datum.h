// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/amount.h"

#include <cstdint>
#include <optional>

class QString;
class QStringView;

namespace mm {

/// How far a stored figure can be relied on, or why it has no amount.
enum class Status : std::uint8_t {
    Confirmed,
    Provisional,
    Estimated,
    Suppressed, ///< known to the sender, withheld because it is small
    NotApplicable, ///< the sender says that the figure cannot exist
};

/// "confirmed", "provisional", "estimated", "suppressed", "not_applicable": files and JSON.
[[nodiscard]] QString statusName(Status status);
[[nodiscard]] std::optional<Status> statusFromName(QStringView name);

/// What is known of one series in one month. Zero is an amount; suppressed and not applicable are
/// data without an amount; not reported is no Datum at all: four different things.
class Datum {
public:
    /// Empty for a status that goes without an amount.
    [[nodiscard]] static constexpr std::optional<Datum> make(Amount amount, Status status)
    {
        return carriesAmount(status) ? std::optional(Datum(amount, status)) : std::nullopt;
    }
    [[nodiscard]] static constexpr Datum confirmed(Amount amount)
    {
        return Datum(amount, Status::Confirmed);
    }
    [[nodiscard]] static constexpr Datum provisional(Amount amount)
    {
        return Datum(amount, Status::Provisional);
    }
    [[nodiscard]] static constexpr Datum estimated(Amount amount)
    {
        return Datum(amount, Status::Estimated);
    }
    [[nodiscard]] static constexpr Datum suppressed() { return Datum({}, Status::Suppressed); }
    [[nodiscard]] static constexpr Datum notApplicable()
    {
        return Datum({}, Status::NotApplicable);
    }

    [[nodiscard]] static constexpr bool carriesAmount(Status status)
    {
        return status != Status::Suppressed && status != Status::NotApplicable;
    }

    [[nodiscard]] constexpr std::optional<Amount> amount() const
    {
        return carriesAmount(m_status) ? std::optional(m_amount) : std::nullopt;
    }
    [[nodiscard]] constexpr Status status() const { return m_status; }

    friend constexpr bool operator==(const Datum &, const Datum &) = default;

private:
    constexpr Datum(Amount amount, Status status)
        : m_amount(amount)
        , m_status(status)
    {
    }

    Amount m_amount;
    Status m_status;
};

} // namespace mm
