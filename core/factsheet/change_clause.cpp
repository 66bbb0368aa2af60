// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/factsheet/change_clause.h"

#include "core/analysis/change_words.h"
#include "core/analysis/percent.h"

#include <cstdlib>

namespace mm {

namespace {

using Kind = ChangeClass::Kind;

constexpr qint64 kAll = 100;

} // namespace

ChangeClass classifyChange(Amount current, Amount base)
{
    ChangeClass result;
    result.isRise = current > base;
    if (current == base) {
        return result;
    }
    if (base.isZero()) {
        result.kind = Kind::BaseZero;
        return result;
    }
    const auto percent = roundedPercentChange(current, base);
    if (base < kSmallestBaseForPercent || !percent) {
        result.kind = Kind::FromTo;
        return result;
    }
    result.percent = std::abs(*percent);
    if (result.percent == 0) {
        result.kind = Kind::Slight;
    } else if (!result.isRise && result.percent == kAll && !current.isZero()) {
        result.kind = Kind::AlmostAll;
    } else {
        result.kind = Kind::Percent;
    }
    return result;
}

QString countText(qint64 exact, const EditionStyle &style)
{
    const RoundedCount count = style.numbers().rounded(exact);
    return style.say(count.approximate ? Wording::CountRounded : Wording::CountExact,
                     {{QLatin1String("number"), style.numbers().running(count.value)}});
}

QString percentText(qint64 percent, const EditionStyle &style)
{
    return style.say(Wording::Percent,
                     {{QLatin1String("number"), style.numbers().digits(percent)}});
}

QString sayChange(Amount current, Amount earlier, const QString &base, const EditionStyle &style)
{
    const ChangeClass change = classifyChange(current, earlier);
    const auto against = [&](Wording id) { return style.say(id, {{QLatin1String("base"), base}}); };
    switch (change.kind) {
    case Kind::Equal:
        return against(Wording::ChangeEqual);
    case Kind::Percent:
        return style.say(change.isRise ? Wording::ChangeRise : Wording::ChangeFall,
                         {{QLatin1String("percent"), percentText(change.percent, style)},
                          {QLatin1String("article"), style.articleBefore(change.percent)},
                          {QLatin1String("base"), base}});
    case Kind::AlmostAll:
        return against(Wording::ChangeFallAlmostAll);
    case Kind::Slight:
        return against(change.isRise ? Wording::ChangeSlightRise : Wording::ChangeSlightFall);
    case Kind::FromTo:
        return style.say(change.isRise ? Wording::ChangeFromToRise : Wording::ChangeFromToFall,
                         {{QLatin1String("from"), style.numbers().running(earlier.rounded())},
                          {QLatin1String("to"), countText(current.rounded(), style)},
                          {QLatin1String("base"), base}});
    case Kind::BaseZero:
        return against(Wording::ChangeBaseZero);
    }
    Q_UNREACHABLE();
}

QString changeAnnotation(const ComparedFigure &figure, const EditionStyle &style)
{
    if (!figure.current.amount || !figure.base.amount) {
        return {};
    }
    const Amount current = *figure.current.amount;
    const Amount base = *figure.base.amount;
    const ChangeClass change = classifyChange(current, base);
    // A fall to almost nothing would round to a false −100%.
    if (change.kind == Kind::FromTo || change.kind == Kind::BaseZero
        || change.kind == Kind::AlmostAll) {
        return style.say(Wording::AnnotationFromTo,
                         {{QLatin1String("from"), style.numbers().digits(base)},
                          {QLatin1String("to"), style.numbers().digits(current)}});
    }
    const qint64 percent = roundedPercentChange(current, base).value_or(0);
    const QString sign = percent > 0 ? QStringLiteral("+") : QString();
    return style.say(Wording::AnnotationChange,
                     {{QLatin1String("number"), sign + style.numbers().digits(percent)}});
}

} // namespace mm
