// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/cell_tints.h"

#include "ui/style/contrast.h"
#include "ui/style/palette.h"

#include <QCoreApplication>
#include <QPalette>

namespace mm {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(CellTints)
};

} // namespace

QBrush tintBrush(CellTint tint, const QPalette &palette)
{
    const auto fill = [&palette](Hue hue, std::size_t index, double opacity) {
        return QBrush(blended(QColor::fromRgb(ramp(PaletteGeneration::Unhcr2025, hue)[index]),
                              palette.color(QPalette::Base), opacity));
    };
    switch (tint) {
    case CellTint::None:
    case CellTint::Corrected:
        return Qt::NoBrush;
    case CellTint::Time:
        return fill(Hue::Blue, 2, 0.30);
    case CellTint::Name:
        return fill(Hue::Purple, 2, 0.26);
    case CellTint::Value:
        return fill(Hue::Green, 2, 0.22);
    case CellTint::Blank:
        return fill(Hue::Green, 2, 0.08);
    case CellTint::Total:
        return fill(Hue::Grey, 2, 0.30);
    case CellTint::Ignored:
        return fill(Hue::Grey, 2, 0.12);
    case CellTint::Waiting:
        return fill(Hue::Yellow, 2, 0.45);
    case CellTint::Refused:
        return fill(Hue::Red, 2, 0.35);
    }
    Q_UNREACHABLE();
}

QPen correctedPen(const QPalette &palette)
{
    constexpr qreal kWidth = 2;
    QPen pen(palette.color(QPalette::Text), kWidth);
    pen.setCapStyle(Qt::FlatCap);
    pen.setDashPattern({2, 1.5});
    return pen;
}

QString tintName(CellTint tint)
{
    switch (tint) {
    case CellTint::None:
    case CellTint::Blank:
        return {};
    case CellTint::Time:
        return Tr::tr("Month");
    case CellTint::Name:
        return Tr::tr("Name");
    case CellTint::Value:
        return Tr::tr("Number");
    case CellTint::Total:
        return Tr::tr("Total, only checked");
    case CellTint::Ignored:
        return Tr::tr("Left out");
    case CellTint::Waiting:
        return Tr::tr("Waits for an answer");
    case CellTint::Refused:
        return Tr::tr("Not taken");
    case CellTint::Corrected:
        return Tr::tr("Corrected");
    }
    Q_UNREACHABLE();
}

} // namespace mm
