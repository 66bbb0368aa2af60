// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/number_choice.h"

#include <algorithm>

namespace mm {

QString settingOf(NumberChoice choice)
{
    switch (choice) {
    case NumberChoice::OfLanguage:
        return QStringLiteral("language");
    case NumberChoice::CommaPoint:
        return QStringLiteral("comma-point");
    case NumberChoice::PointComma:
        return QStringLiteral("point-comma");
    case NumberChoice::SpaceComma:
        return QStringLiteral("space-comma");
    case NumberChoice::Plain:
        return QStringLiteral("plain");
    }
    Q_UNREACHABLE();
}

NumberChoice numberChoiceFrom(const QString &text)
{
    const auto found = std::ranges::find_if(
        kNumberChoices, [&text](NumberChoice choice) { return settingOf(choice) == text; });
    return found == kNumberChoices.end() ? NumberChoice::OfLanguage : *found;
}

QLocale numberLocale(NumberChoice choice, const QLocale &language)
{
    switch (choice) {
    case NumberChoice::OfLanguage:
        return language;
    case NumberChoice::CommaPoint:
        return {QLocale::English, QLocale::UnitedKingdom};
    case NumberChoice::PointComma:
        return {QLocale::German, QLocale::Germany};
    case NumberChoice::SpaceComma:
        return {QLocale::French, QLocale::France};
    case NumberChoice::Plain: {
        QLocale plain(QLocale::English, QLocale::UnitedKingdom);
        plain.setNumberOptions(QLocale::OmitGroupSeparator);
        return plain;
    }
    }
    Q_UNREACHABLE();
}

} // namespace mm
