// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/completeness_mark.h"

#include "ui/style/theme.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPalette>

namespace mm {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(CompletenessMark)
};

constexpr qreal kDot = 2.5;
constexpr QRgb kLateOnLight = 0xffb98405;
constexpr QRgb kLateOnDark = 0xffffc740;

} // namespace

CompletenessMark markOf(const Completeness &completeness, std::size_t place, Month month)
{
    const auto at = static_cast<std::size_t>((month - completeness.period.first()).count());
    switch (completeness.months[place][at]) {
    case Coverage::Reported:
        return CompletenessMark::Reported;
    case Coverage::Provisional:
        return CompletenessMark::Provisional;
    case Coverage::Suppressed:
        return CompletenessMark::Suppressed;
    case Coverage::NotApplicable:
        return CompletenessMark::NotApplicable;
    case Coverage::Missing:
        return completeness.isLate(place, month) ? CompletenessMark::Late
                                                 : CompletenessMark::Nothing;
    }
    Q_UNREACHABLE();
}

QString markName(CompletenessMark mark)
{
    switch (mark) {
    case CompletenessMark::Reported:
        return Tr::tr("reported");
    case CompletenessMark::Provisional:
        return Tr::tr("provisional or estimated");
    case CompletenessMark::Suppressed:
        return Tr::tr("suppressed");
    case CompletenessMark::Late:
        return Tr::tr("late");
    case CompletenessMark::NotApplicable:
        return Tr::tr("not applicable");
    case CompletenessMark::Nothing:
        return Tr::tr("nothing");
    }
    Q_UNREACHABLE();
}

void paintMark(QPainter &painter, const QRectF &rect, CompletenessMark mark,
               const QPalette &palette)
{
    const Theme theme = screenTheme(palette, PaletteGeneration::Unhcr2021);
    const QColor late = QColor::fromRgb(isDark(palette) ? kLateOnDark : kLateOnLight);
    const QRectF lower(rect.left(), rect.center().y(), rect.width(), rect.height() / 2);
    const QRectF middle(rect.left(), rect.center().y() - 0.5, rect.width(), 1);
    switch (mark) {
    case CompletenessMark::Reported:
        painter.fillRect(rect, theme.seriesA);
        break;
    case CompletenessMark::Provisional:
        painter.fillRect(lower, theme.seriesA);
        break;
    case CompletenessMark::Suppressed:
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.seriesA);
        painter.drawEllipse(rect.center(), kDot, kDot);
        break;
    case CompletenessMark::Late:
        painter.setPen(QPen(late, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect.adjusted(0.75, 0.75, -0.75, -0.75));
        break;
    case CompletenessMark::NotApplicable:
        painter.fillRect(middle, theme.axis);
        break;
    case CompletenessMark::Nothing:
        painter.fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), theme.grid);
        break;
    }
}

} // namespace mm
