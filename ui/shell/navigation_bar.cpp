// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/navigation_bar.h"

#include "ui/style/theme.h"

#include <QApplication>
#include <QPainter>
#include <QStyle>
#include <QStyleOption>
#include <QStyledItemDelegate>

#include <algorithm>

namespace mm {

namespace {

constexpr int kRowPadding = 10;
constexpr int kTextInset = 18;
constexpr int kMarkWidth = 3;
constexpr int kSidePadding = 28;

/// A row with an accent mark at its edge when it is the current page.
class PageDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const Theme theme = screenTheme(option.palette, PaletteGeneration::Unhcr2021);
        const bool current = option.state.testFlag(QStyle::State_Selected);
        painter->save();
        if (current) {
            painter->fillRect(option.rect, option.palette.color(QPalette::Base));
            painter->fillRect(QRect(option.rect.topLeft(), QSize(kMarkWidth, option.rect.height())),
                              theme.accent);
        }
        QFont font = option.font;
        font.setBold(current);
        painter->setFont(font);
        painter->setPen(current ? theme.accent : option.palette.color(QPalette::WindowText));
        painter->drawText(option.rect.adjusted(kTextInset, 0, 0, 0), Qt::AlignVCenter,
                          index.data().toString());
        painter->restore();
        if (option.state.testFlag(QStyle::State_HasFocus)) {
            QStyleOptionFocusRect ring;
            ring.palette = option.palette;
            ring.rect = option.rect.adjusted(kMarkWidth + 1, 1, -2, -1);
            QApplication::style()->drawPrimitive(QStyle::PE_FrameFocusRect, &ring, painter);
        }
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex & /*index*/) const override
    {
        return {0, option.fontMetrics.height() + 2 * kRowPadding};
    }
};

} // namespace

NavigationBar::NavigationBar(QWidget *parent)
    : QListWidget(parent)
{
    setFrameShape(QFrame::NoFrame);
    setItemDelegate(new PageDelegate(this));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    setAccessibleName(tr("Pages"));
    viewport()->setBackgroundRole(QPalette::Window);
}

void NavigationBar::addPage(const QString &title)
{
    addItem(title);
    updateGeometry();
}

QSize NavigationBar::sizeHint() const
{
    int width = 0;
    QFont bold = font();
    bold.setBold(true);
    const QFontMetrics metrics(bold);
    for (int row = 0; row < count(); ++row) {
        width = std::max(width, metrics.horizontalAdvance(item(row)->text()));
    }
    return {kTextInset + width + kSidePadding, QListWidget::sizeHint().height()};
}

} // namespace mm
