// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/house_style.h"

#include "ui/look/house_shapes.h"
#include "ui/style/contrast.h"

#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>

#include <algorithm>

namespace mm {

namespace {

constexpr int kControlPadding = 6; // above and below the text of a control
constexpr int kTextInset = 4;
constexpr int kHeaderPadding = 5;
constexpr int kScrollBar = 12;
constexpr int kScrollThumb = 6;
constexpr int kSplitter = 8;
constexpr int kComboArrow = 22;

ControlState stateOf(const QStyleOption &option)
{
    return {.enabled = option.state.testFlag(QStyle::State_Enabled),
            .hovered = option.state.testFlag(QStyle::State_MouseOver),
            .pressed = option.state.testFlag(QStyle::State_Sunken)
                || option.state.testFlag(QStyle::State_On),
            .focused = option.state.testFlag(QStyle::State_HasFocus)};
}

bool isPrimary(const QStyleOption &option)
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(&option);
    return button && button->features.testFlag(QStyleOptionButton::DefaultButton);
}

void drawLine(QPainter &painter, const QRect &rect, Qt::Edge edge, const QPalette &palette)
{
    painter.setPen(QPen(hairline(palette), 1));
    const int y = edge == Qt::BottomEdge ? rect.bottom() : rect.top();
    painter.drawLine(rect.left(), y, rect.right(), y);
}

} // namespace

HouseStyle::HouseStyle()
    : QProxyStyle(QStyleFactory::create(QStringLiteral("fusion")))
{
}

void HouseStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                               QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case PE_PanelButtonCommand: {
        ControlState state = stateOf(*option);
        state.primary = isPrimary(*option);
        drawButton(*painter, option->rect, option->palette, state);
        return;
    }
    case PE_PanelButtonTool: {
        const ControlState state = stateOf(*option);
        if (state.pressed || (state.hovered && state.enabled)
            || !option->state.testFlag(State_AutoRaise)) {
            drawButton(*painter, option->rect, option->palette, state);
        }
        return;
    }
    case PE_PanelLineEdit: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (!frame || frame->lineWidth > 0) {
            drawField(*painter, option->rect, option->palette, stateOf(*option));
        } else {
            painter->fillRect(option->rect, option->palette.brush(QPalette::Base));
        }
        return;
    }
    case PE_FrameFocusRect:
        drawFocusRing(*painter, option->rect, option->palette);
        return;
    case PE_PanelStatusBar:
        painter->fillRect(option->rect, option->palette.brush(QPalette::Base));
        drawLine(*painter, option->rect, Qt::TopEdge, option->palette);
        return;
    case PE_PanelMenuBar:
    case PE_FrameStatusBarItem:
    case PE_FrameButtonBevel:
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void HouseStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                             const QWidget *widget) const
{
    switch (element) {
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        // The corner of a table that cannot be clicked counts as disabled, its headers do not.
        painter->fillRect(option->rect, option->palette.brush(QPalette::Active, QPalette::Base));
        // Nothing stands below the names of the last row.
        if (element == CE_HeaderSection || option->state.testFlag(State_Horizontal)) {
            drawLine(*painter, option->rect, Qt::BottomEdge, option->palette);
        }
        return;
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, option->palette.brush(QPalette::Base));
        drawLine(*painter, option->rect, Qt::BottomEdge, option->palette);
        return;
    case CE_MenuBarItem:
        painter->fillRect(option->rect, option->palette.brush(QPalette::Base));
        drawLine(*painter, option->rect, Qt::BottomEdge, option->palette);
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
            if (item->state.testFlag(State_Selected)) {
                painter->fillRect(option->rect, option->palette.brush(QPalette::Highlight));
            }
            const auto mnemonic = styleHint(SH_UnderlineShortcut, item, widget, nullptr)
                ? Qt::TextShowMnemonic
                : Qt::TextHideMnemonic;
            drawItemText(painter, item->rect, Qt::AlignCenter | Qt::TextSingleLine | mnemonic,
                         item->palette, item->state.testFlag(State_Enabled), item->text,
                         QPalette::WindowText);
        }
        return;
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
            button && isPrimary(*option) && button->state.testFlag(State_Enabled)) {
            QStyleOptionButton copy = *button;
            copy.palette.setColor(
                QPalette::ButtonText,
                readableOn(button->palette.color(QPalette::Link), Qt::white, Qt::black));
            QProxyStyle::drawControl(element, &copy, painter, widget);
            return;
        }
        break;
    case CE_Splitter:
        return;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void HouseStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                    QPainter *painter, const QWidget *widget) const
{
    if (control == CC_ComboBox) {
        drawComboBox(*option, *painter);
    } else if (control == CC_ScrollBar) {
        drawScrollBar(*option, *painter, widget);
    } else {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

void HouseStyle::drawComboBox(const QStyleOptionComplex &option, QPainter &painter) const
{
    const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(&option);
    const ControlState state = stateOf(option);
    if (!box || box->frame) {
        drawField(painter, option.rect, option.palette, state);
    }
    const QRect arrow
        = visualRect(option.direction, option.rect,
                     option.rect.adjusted(option.rect.width() - kComboArrow, 0, 0, 0));
    drawChevron(painter, arrow, option.palette, state.enabled);
}

void HouseStyle::drawScrollBar(const QStyleOptionComplex &option, QPainter &painter,
                               const QWidget *widget) const
{
    painter.fillRect(option.rect, option.palette.brush(QPalette::Base));
    const QRect slider = proxy()->subControlRect(CC_ScrollBar, &option, SC_ScrollBarSlider, widget);
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(&option);
    if (!bar || bar->maximum == bar->minimum) {
        return;
    }
    QRectF thumb(slider);
    const qreal inset = (kScrollBar - kScrollThumb) / 2.0;
    if (bar->orientation == Qt::Horizontal) {
        thumb.adjust(2, inset, -2, -inset);
    } else {
        thumb.adjust(inset, 2, -inset, -2);
    }
    QColor colour = option.palette.color(QPalette::WindowText);
    const bool active
        = option.state.testFlag(State_Sunken) || option.state.testFlag(State_MouseOver);
    colour.setAlphaF(active ? 0.5F : 0.28F);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawRoundedRect(thumb, kScrollThumb / 2.0, kScrollThumb / 2.0);
    painter.restore();
}

int HouseStyle::pixelMetric(PixelMetric metric, const QStyleOption *option,
                            const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return kScrollBar;
    case PM_SplitterWidth:
        return kSplitter;
    case PM_MenuBarPanelWidth:
        return 0;
    case PM_HeaderMargin:
        return kHeaderPadding;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int HouseStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                          QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_ComboBox_Popup:
    case SH_EtchDisabledText:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QSize HouseStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                   const QWidget *widget) const
{
    const QSize made = QProxyStyle::sizeFromContents(type, option, size, widget);
    const int height = option ? option->fontMetrics.height() + 2 * kControlPadding : 0;
    switch (type) {
    case CT_PushButton:
    case CT_ComboBox:
        return {made.width() + kControlPadding, std::max(made.height(), height)};
    case CT_LineEdit: {
        // Editors inside a table keep to their cell.
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        return frame && frame->lineWidth > 0 ? QSize(made.width(), std::max(made.height(), height))
                                             : made;
    }
    case CT_MenuBarItem:
        return made + QSize(kControlPadding, kControlPadding);
    default:
        return made;
    }
}

QRect HouseStyle::subElementRect(SubElement element, const QStyleOption *option,
                                 const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    const bool isField = element == SE_LineEditContents && frame && frame->lineWidth > 0;
    return isField ? rect.adjusted(kTextInset, 0, -kTextInset, 0) : rect;
}

QRect HouseStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                                 SubControl part, const QWidget *widget) const
{
    if (control == CC_ComboBox && part == SC_ComboBoxEditField) {
        return visualRect(option->direction, option->rect,
                          option->rect.adjusted(2 * kTextInset, 0, -kComboArrow, 0));
    }
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control != CC_ScrollBar || !bar) {
        return QProxyStyle::subControlRect(control, option, part, widget);
    }
    // No arrow buttons: the groove is the whole bar.
    const bool horizontal = bar->orientation == Qt::Horizontal;
    const int length = horizontal ? bar->rect.width() : bar->rect.height();
    const int range = bar->maximum - bar->minimum;
    const auto part64 = static_cast<qint64>(bar->pageStep) * length;
    const int thumb = range > 0
        ? std::clamp(static_cast<int>(part64 / (static_cast<qint64>(range) + bar->pageStep)),
                     std::min(length, 3 * kScrollBar), length)
        : length;
    const int start = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition,
                                              length - thumb, bar->upsideDown);
    const auto along = [&](int from, int extent) {
        const QRect rect = horizontal ? QRect(from, 0, extent, bar->rect.height())
                                      : QRect(0, from, bar->rect.width(), extent);
        return visualRect(bar->direction, bar->rect, rect.translated(bar->rect.topLeft()));
    };
    switch (part) {
    case SC_ScrollBarSlider:
        return along(start, thumb);
    case SC_ScrollBarGroove:
        return bar->rect;
    case SC_ScrollBarSubPage:
        return along(0, start);
    case SC_ScrollBarAddPage:
        return along(start + thumb, length - start - thumb);
    default:
        return {};
    }
}

} // namespace mm
