// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/datum.h"

#include <QString>

#include <algorithm>
#include <array>

namespace mm {

namespace {

constexpr std::array kStatuses{Status::Confirmed, Status::Provisional, Status::Estimated,
                               Status::Suppressed, Status::NotApplicable};

} // namespace

QString statusName(Status status)
{
    switch (status) {
    case Status::Confirmed:
        return QStringLiteral("confirmed");
    case Status::Provisional:
        return QStringLiteral("provisional");
    case Status::Estimated:
        return QStringLiteral("estimated");
    case Status::Suppressed:
        return QStringLiteral("suppressed");
    case Status::NotApplicable:
        return QStringLiteral("not_applicable");
    }
    Q_UNREACHABLE();
}

std::optional<Status> statusFromName(QStringView name)
{
    const auto *const found
        = std::ranges::find_if(kStatuses, [&](Status s) { return statusName(s) == name; });
    return found == kStatuses.end() ? std::nullopt : std::optional(*found);
}

} // namespace mm
