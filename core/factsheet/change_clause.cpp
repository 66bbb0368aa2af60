// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/factsheet/change_clause.h"

#include "core/analysis/change_words.h"
#include "core/analysis/percent.h"

#include <cstdlib>

namespace mm {

namespace {

constexpr qint64 kAll = 100;

qint64 scaleOf(int decimals)
{
    return decimals == 0 ? 1 : 10;
}

} // namespace

ChangeClass classifyChange(Amount current, Amount base, int decimals)
{
    ChangeClass result;
    result.isRise = current > base;
    if (current == base) {
        return result;
    }
    if (base.isZero()) {
        result.kind = ChangeClass::Kind::BaseZero;
        return result;
    }
    const auto percent = roundedPercentChange(current, base, decimals);
    if (base < kSmallestBaseForPercent || !percent) {
        result.kind = ChangeClass::Kind::FromTo;
        return result;
    }
    result.percent = std::abs(*percent);
    if (result.percent == 0) {
        result.kind = ChangeClass::Kind::Slight;
    } else if (!result.isRise && result.percent == kAll * scaleOf(decimals) && !current.isZero()) {
        result.kind = ChangeClass::Kind::AlmostAll;
    } else {
        result.kind = ChangeClass::Kind::Percent;
    }
    return result;
}

BaseWords lastYearWords(Period base, const EditionStyle &style)
{
    return base.length() == 1
        ? monthWords(base.last(), style)
        : BaseWords{style.say(Wording::BaseSeveralMonths), style.say(Wording::AtBaseSeveralMonths)};
}

BaseWords monthWords(Month base, const EditionStyle &style)
{
    const InflectedText month = style.monthForms(base);
    return {style.say(Wording::BaseOneMonth, {{QLatin1String("month"), month}}),
            style.say(Wording::AtBaseOneMonth, {{QLatin1String("month"), month}})};
}

BaseWords endOfMonthWords(Month base, const EditionStyle &style)
{
    const InflectedText month = style.monthForms(base);
    return {style.say(Wording::BaseEndOfMonth, {{QLatin1String("month"), month}}),
            style.say(Wording::AtBaseEndOfMonth, {{QLatin1String("month"), month}})};
}

BaseWords samePeriodWords(Period base, const EditionStyle &style)
{
    if (base.length() == 1) {
        return monthWords(base.last(), style);
    }
    const QString year = QString::number(base.last().year());
    return {style.say(Wording::BaseSamePeriodOf, {{QLatin1String("year"), year}}),
            style.say(Wording::AtBaseSamePeriodOf, {{QLatin1String("year"), year}})};
}

qint64 printedCount(qint64 exact, const EditionStyle &style)
{
    return style.numbers().rounded(exact).value;
}

QString countText(qint64 exact, const EditionStyle &style)
{
    const RoundedCount count = style.numbers().rounded(exact);
    const auto wording = [&] {
        if (!count.approximate) {
            return Wording::CountExact;
        }
        if (count.value == exact) {
            return Wording::CountRounded;
        }
        return count.value > exact ? Wording::CountRoundedUp : Wording::CountRoundedDown;
    };
    return style.say(wording(), {{QLatin1String("number"), style.numbers().running(count.value)}});
}

QString percentText(qint64 percent, const EditionStyle &style)
{
    return style.say(Wording::Percent,
                     {{QLatin1String("number"), style.numbers().percentDigits(percent)}});
}

QString sayChange(Amount current, Amount earlier, const BaseWords &base, const EditionStyle &style)
{
    const NumberStyle &numbers = style.numbers();
    const ChangeClass change = classifyChange(current, earlier, numbers.percentDecimals);
    const auto against = [&](Wording id, qint64 limit) {
        return style.say(id,
                         {{QLatin1String("limit"), percentText(limit, style)},
                          {QLatin1String("base"), base.compared},
                          {QLatin1String("at_base"), base.at}});
    };
    switch (change.kind) {
    case ChangeClass::Kind::Equal:
        return against(Wording::ChangeEqual, 0);
    case ChangeClass::Kind::Percent:
        return style.say(
            change.isRise ? Wording::ChangeRise : Wording::ChangeFall,
            {{QLatin1String("percent"), percentText(change.percent, style)},
             {QLatin1String("article"), style.articleBefore(change.percent / numbers.onePercent())},
             {QLatin1String("base"), base.compared},
             {QLatin1String("at_base"), base.at}});
    case ChangeClass::Kind::AlmostAll:
        return against(Wording::ChangeFallAlmostAll, kAll * numbers.onePercent() - 1);
    case ChangeClass::Kind::Slight:
        return against(change.isRise ? Wording::ChangeSlightRise : Wording::ChangeSlightFall, 1);
    case ChangeClass::Kind::FromTo:
        return style.say(change.isRise ? Wording::ChangeFromToRise : Wording::ChangeFromToFall,
                         {{QLatin1String("from"), numbers.running(earlier.rounded())},
                          {QLatin1String("to"), countText(current.rounded(), style)},
                          {QLatin1String("base"), base.compared},
                          {QLatin1String("at_base"), base.at}});
    case ChangeClass::Kind::BaseZero:
        return against(Wording::ChangeBaseZero, 0);
    }
    Q_UNREACHABLE();
}

QString changeAnnotation(const ComparedFigure &figure, const EditionStyle &style)
{
    if (!figure.isComparable()) {
        return {};
    }
    const NumberStyle &numbers = style.numbers();
    const Amount current = *figure.current.amount;
    const Amount base = *figure.base.amount;
    int decimals = numbers.percentDecimals;
    ChangeClass change = classifyChange(current, base, decimals);
    // Two numbers that differ are not to stand beside 0%.
    if (change.kind == ChangeClass::Kind::Slight && decimals == 0) {
        decimals = 1;
        change = classifyChange(current, base, decimals);
    }
    // A fall to almost nothing would round to a false −100%.
    if (change.kind == ChangeClass::Kind::FromTo || change.kind == ChangeClass::Kind::BaseZero
        || change.kind == ChangeClass::Kind::AlmostAll
        || change.kind == ChangeClass::Kind::Slight) {
        return style.say(Wording::AnnotationFromTo,
                         {{QLatin1String("from"), numbers.digits(base)},
                          {QLatin1String("to"), numbers.digits(current)}});
    }
    const qint64 percent = roundedPercentChange(current, base, decimals).value_or(0);
    const QString sign = percent > 0 ? QStringLiteral("+") : QString();
    return style.say(Wording::AnnotationChange,
                     {{QLatin1String("number"), sign + numbers.decimalDigits(percent, decimals)}});
}

} // namespace mm
