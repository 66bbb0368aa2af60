// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/year_header.h"

#include "ui/models/roles.h"
#include "ui/style/contrast.h"
#include "ui/style/theme.h"

#include <QPainter>

namespace mm {

namespace {

constexpr int kPadding = 3;
constexpr int kTextInset = 6;
constexpr double kBandTint = 0.10;
constexpr double kOtherBandTint = 0.04;

} // namespace

YearHeader::YearHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setHighlightSections(true);
    setSectionResizeMode(QHeaderView::Fixed);
    setAccessibleName(tr("Months"));
}

int YearHeader::bandHeight() const
{
    return fontMetrics().height() + 2 * kPadding;
}

QSize YearHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), 2 * bandHeight()};
}

int YearHeader::yearOf(int section) const
{
    return model()->headerData(section, Qt::Horizontal, YearRole).toInt();
}

void YearHeader::paintEvent(QPaintEvent *event)
{
    QHeaderView::paintEvent(event);
    if (!model() || count() == 0) {
        return;
    }
    QPainter painter(viewport());
    const int right = viewport()->width();
    int section = std::max(visualIndexAt(0), 0);
    while (section < count() && sectionViewportPosition(section) < right) {
        const int year = yearOf(section);
        const int left = sectionViewportPosition(section);
        int end = left;
        while (section < count() && yearOf(section) == year) {
            end = sectionViewportPosition(section) + sectionSize(section);
            ++section;
        }
        paintBand(painter, QRect(left, 0, end - left, bandHeight()), year);
    }
}

void YearHeader::paintBand(QPainter &painter, const QRect &band, int year) const
{
    const QColor base = palette().color(QPalette::Base);
    const QColor accent = screenTheme(palette(), PaletteGeneration::Unhcr2021).accent;
    painter.fillRect(band, blended(accent, base, year % 2 == 0 ? kBandTint : kOtherBandTint));
    QFont bold = font();
    bold.setBold(true);
    painter.setFont(bold);
    painter.setPen(palette().color(QPalette::Text));
    const QRect seen = band.intersected(viewport()->rect()).adjusted(kTextInset, 0, -kTextInset, 0);
    const QString text = QString::number(year);
    if (seen.width() >= QFontMetrics(bold).horizontalAdvance(text)) {
        painter.drawText(seen, Qt::AlignLeft | Qt::AlignVCenter, text);
    }
}

void YearHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const QColor base = palette().color(QPalette::Base);
    const bool computed = model()->headerData(section, Qt::Horizontal, ComputedRole).toBool();
    const bool current = selectionModel() && selectionModel()->currentIndex().column() == section;
    painter->fillRect(rect, base);
    QFont italic = font();
    italic.setItalic(computed);
    italic.setBold(current);
    painter->setFont(italic);
    painter->setPen(current ? screenTheme(palette(), PaletteGeneration::Unhcr2021).accent
                            : palette().color(QPalette::Text));
    painter->drawText(rect.adjusted(0, bandHeight(), -kTextInset, 0),
                      Qt::AlignRight | Qt::AlignVCenter,
                      model()->headerData(section, Qt::Horizontal).toString());
    QColor line = palette().color(QPalette::Text);
    line.setAlphaF(0.2F);
    painter->setPen(line);
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    if (model()->headerData(section, Qt::Horizontal, YearEndRole).toBool()) {
        painter->drawLine(rect.topRight(), rect.bottomRight());
    }
}

} // namespace mm
