// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/revision_delegate.h"

#include "ui/models/revision_model.h"
#include "ui/models/roles.h"
#include "ui/style/contrast.h"
#include "ui/style/palette.h"

namespace mm {

namespace {

constexpr double kTint = 0.28;

QBrush revisionBrush(Hue hue, const QPalette &palette)
{
    return blended(QColor::fromRgb(ramp(PaletteGeneration::Unhcr2025, hue)[2]),
                   palette.color(QPalette::Base), kTint);
}

} // namespace

void RevisionDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    switch (static_cast<Revision>(index.data(KindRole).toInt())) {
    case Revision::None:
        break;
    case Revision::Higher:
        option->backgroundBrush = revisionBrush(Hue::Blue, option->palette);
        break;
    case Revision::Lower:
        option->backgroundBrush = revisionBrush(Hue::Red, option->palette);
        break;
    }
}

} // namespace mm
