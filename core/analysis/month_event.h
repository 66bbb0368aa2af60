// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/period.h"

#include <QDate>
#include <QString>

#include <vector>

namespace mm {

/// Something that happened on a day and may explain what the numbers do: "border procedure
/// changed". Entered by a person.
struct MonthEvent {
    QDate date;
    QString text;

    friend bool operator==(const MonthEvent &, const MonthEvent &) = default;
};

/// "14 March 2025"
[[nodiscard]] QString dayWords(const QDate &date);

/// In the order of their dates; of two that are the same one stays, and those without a date or
/// text go.
[[nodiscard]] std::vector<MonthEvent> tidied(std::vector<MonthEvent> events);

/// The events within a period, in the order they stand in.
[[nodiscard]] std::vector<MonthEvent> within(const std::vector<MonthEvent> &events, Period period);

} // namespace mm
