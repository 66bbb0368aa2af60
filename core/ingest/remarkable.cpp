// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/remarkable.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace mm {

bool isJump(Amount before, Amount now, const RuleLimits &limits)
{
    const double a = before.toDouble();
    const double b = now.toDouble();
    const bool steep = b > a * limits.jumpRatio || b * limits.jumpRatio < a;
    return steep && std::abs(b - a) > limits.jumpAtLeast;
}

bool isYearJump(Amount yearBefore, Amount now, const RuleLimits &limits)
{
    const double a = yearBefore.toDouble();
    const double difference = std::abs(now.toDouble() - a);
    return a > 0 && difference > limits.yearAtLeast && difference * 100 > a * limits.yearPercent;
}

bool isRepeat(Amount before, Amount now, const RuleLimits &limits)
{
    return before == now && now > Amount::of(limits.repeatedAtLeast);
}

bool isRounding(Amount exact, Amount now, const RuleLimits &limits)
{
    const qint64 step = limits.roundedTo;
    const qint64 count = exact.rounded();
    const qint64 nearest = (count + step / 2) / step * step;
    return exact != now && count > step && count % step != 0 && now == Amount::of(nearest);
}

bool hasSwappedDigits(Amount a, Amount b)
{
    QString first = QString::number(a.rounded());
    const QString second = QString::number(b.rounded());
    if (first == second || first.size() != second.size()) {
        return false;
    }
    const auto differ = std::ranges::mismatch(first, second);
    const auto at = differ.in1 - first.begin();
    if (at + 1 >= first.size()) {
        return false;
    }
    std::swap(first[at], first[at + 1]);
    return first == second;
}

QString percentText(Amount before, Amount now)
{
    if (before.isZero()) {
        return {};
    }
    const double percent = (now.toDouble() - before.toDouble()) / before.toDouble() * 100;
    return QStringLiteral("%1%2 %").arg(percent > 0 ? QStringLiteral("+") : QString(),
                                        QString::number(percent, 'f', 1));
}

} // namespace mm
