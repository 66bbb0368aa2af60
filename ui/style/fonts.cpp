// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/fonts.h"

#include <QFontDatabase>

#include <algorithm>
#include <array>

namespace mm {

namespace {

QFont plainFont(QFont::Weight weight)
{
    QFont font(textFamily());
    font.setWeight(weight);
    font.setStyleStrategy(QFont::StyleStrategy(QFont::PreferNoShaping | QFont::PreferAntialias));
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

} // namespace

bool loadFonts()
{
    const std::array faces{
        QStringLiteral(":/fonts/Lato-Regular.ttf"),
        QStringLiteral(":/fonts/Lato-Italic.ttf"),
        QStringLiteral(":/fonts/Lato-Bold.ttf"),
    };
    // Every face is tried: two of three are better than one.
    return std::ranges::count_if(
               faces,
               [](const QString &face) { return QFontDatabase::addApplicationFont(face) >= 0; })
        == std::ssize(faces);
}

QString textFamily()
{
    return QStringLiteral("Lato");
}

QFont textFont(double points, QFont::Weight weight)
{
    QFont font = plainFont(weight);
    font.setPointSizeF(points);
    return font;
}

QFont textFontInPixels(int pixels, QFont::Weight weight)
{
    QFont font = plainFont(weight);
    font.setPixelSize(pixels);
    return font;
}

} // namespace mm
