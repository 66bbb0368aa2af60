// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/factsheet/plural.h"

#include <cstdlib>

namespace mm {

std::optional<PluralRule> pluralRuleFromName(const QString &name)
{
    if (name == u"one_other") {
        return PluralRule::OneOther;
    }
    if (name == u"last_digit_one") {
        return PluralRule::LastDigitOne;
    }
    return name == u"one_few_other" ? std::optional(PluralRule::OneFewOther) : std::nullopt;
}

PluralForm pluralForm(PluralRule rule, qint64 count)
{
    const qint64 number = std::abs(count);
    const qint64 last = number % 10;
    const qint64 lastTwo = number % 100;
    switch (rule) {
    case PluralRule::OneOther:
        return number == 1 ? PluralForm::One : PluralForm::Other;
    case PluralRule::LastDigitOne:
        return last == 1 && lastTwo != 11 ? PluralForm::One : PluralForm::Other;
    case PluralRule::OneFewOther:
        if (last == 1 && lastTwo != 11) {
            return PluralForm::One;
        }
        return last >= 2 && last <= 4 && (lastTwo < 12 || lastTwo > 14) ? PluralForm::Few
                                                                        : PluralForm::Other;
    }
    Q_UNREACHABLE();
}

QStringList pluralFormNames(PluralRule rule)
{
    const QString one = QStringLiteral("one");
    const QString other = QStringLiteral("other");
    return rule == PluralRule::OneFewOther ? QStringList{one, QStringLiteral("few"), other}
                                           : QStringList{one, other};
}

} // namespace mm
