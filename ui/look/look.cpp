// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/look.h"

#include "ui/look/house_palette.h"
#include "ui/look/house_style.h"
#include "ui/style/fonts.h"

#include <QApplication>
#include <QStyle>
#include <QStyleFactory>

#include <memory>

namespace mm {

namespace {

constexpr double kPoints = 10;

/// Qt's own style is what remains where the desktop brings none.
bool isOwnStyle(const QString &style)
{
    return style.compare(QStringLiteral("fusion"), Qt::CaseInsensitive) != 0;
}

bool isOwnPalette(const QPalette &palette)
{
    const std::unique_ptr<QStyle> fusion(QStyleFactory::create(QStringLiteral("fusion")));
    const QPalette plain = fusion->standardPalette();
    return palette.color(QPalette::Window) != plain.color(QPalette::Window)
        || palette.color(QPalette::Base) != plain.color(QPalette::Base);
}

/// A generic name such as "Sans Serif" is no choice of a face.
bool isOwnFont(const QFont &font)
{
    return !font.family().startsWith(QStringLiteral("Sans"), Qt::CaseInsensitive);
}

} // namespace

QString settingOf(ThemeChoice choice)
{
    switch (choice) {
    case ThemeChoice::System:
        return QStringLiteral("system");
    case ThemeChoice::Light:
        return QStringLiteral("light");
    case ThemeChoice::Dark:
        return QStringLiteral("dark");
    }
    return {};
}

ThemeChoice themeChoiceFrom(const QString &text)
{
    for (const auto choice : {ThemeChoice::Light, ThemeChoice::Dark}) {
        if (text == settingOf(choice)) {
            return choice;
        }
    }
    return ThemeChoice::System;
}

Look::Look()
    : m_style(QApplication::style()->objectName())
    , m_palette(QApplication::palette())
    , m_font(QApplication::font())
{
}

void Look::apply(ThemeChoice choice) const
{
    const bool follow = choice == ThemeChoice::System;
    if (follow && isOwnStyle(m_style)) {
        QApplication::setStyle(m_style);
    } else {
        QApplication::setStyle(new HouseStyle);
    }
    if (follow && isOwnPalette(m_palette)) {
        QApplication::setPalette(m_palette);
    } else {
        QApplication::setPalette(choice == ThemeChoice::Dark ? darkPalette() : lightPalette());
    }
    if (!isOwnFont(m_font)) {
        QFont font = textFont(kPoints);
        // Text of the window is shaped: it is read, not exported.
        font.setStyleStrategy(QFont::PreferAntialias);
        QApplication::setFont(font);
    }
}

} // namespace mm
