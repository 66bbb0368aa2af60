// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/entry_delegate.h"

#include "core/editing/paste_plan.h"
#include "ui/models/roles.h"
#include "ui/style/theme.h"
#include "ui/views/entry_editor.h"

#include <QKeyEvent>
#include <QPainter>

namespace mm {

namespace {

constexpr qreal kMarkRadius = 2;
constexpr int kMarkInset = 5;
constexpr int kChangedWidth = 3;
constexpr int kTextInset = 6;

/// Leaving the field in any way but giving up.
bool endsEditing(const QEvent *event)
{
    if (event->type() == QEvent::FocusOut) {
        return true;
    }
    if (event->type() != QEvent::KeyPress) {
        return false;
    }
    switch (static_cast<const QKeyEvent *>(event)->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        return true;
    default:
        return false;
    }
}

QColor faint(QColor colour, float alpha)
{
    colour.setAlphaF(alpha);
    return colour;
}

void paintGround(QPainter &painter, const QRect &rect, const QModelIndex &index, const QColor &ink)
{
    if (index.data(ComputedRole).toBool()) {
        painter.fillRect(rect, faint(ink, 0.04F));
    }
    if (index.data(MissingRole).toBool()) {
        painter.fillRect(rect, QBrush(faint(ink, 0.12F), Qt::BDiagPattern));
    }
}

void paintPlanned(QPainter &painter, const QRect &rect, int outcome, const Theme &theme)
{
    switch (static_cast<PlannedCell::Outcome>(outcome)) {
    case PlannedCell::Outcome::Changed:
        painter.fillRect(rect, faint(theme.accent, 0.25F));
        painter.setPen(QPen(theme.accent, 2));
        painter.drawLine(rect.bottomLeft(), rect.bottomRight());
        break;
    case PlannedCell::Outcome::Same:
        painter.fillRect(rect, faint(theme.mutedText, 0.12F));
        break;
    case PlannedCell::Outcome::Refused:
        painter.setPen(QPen(theme.negative, 1.5));
        painter.drawRect(rect.adjusted(1, 1, -2, -2));
        painter.drawLine(rect.bottomLeft(), rect.topRight());
        break;
    }
}

} // namespace

QWidget *EntryDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem & /*option*/,
                                     const QModelIndex & /*index*/) const
{
    return new EntryEditor(parent);
}

bool EntryDelegate::eventFilter(QObject *object, QEvent *event)
{
    auto *editor = qobject_cast<EntryEditor *>(object);
    if (editor && endsEditing(event) && !editor->check()) {
        // A key is used up; losing the focus reaches the field, but does not close it.
        return event->type() == QEvent::KeyPress;
    }
    return QStyledItemDelegate::eventFilter(object, event);
}

void EntryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const Theme theme = screenTheme(option.palette, PaletteGeneration::Unhcr2021);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool current = option.state.testFlag(QStyle::State_HasFocus);
    const QColor ink = option.palette.color(QPalette::Text);

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintGround(*painter, option.rect, index, ink);
    if (selected) {
        painter->fillRect(option.rect, faint(theme.accent, 0.22F));
    }
    const QVariant planned = index.data(PlannedRole);
    if (planned.isValid()) {
        paintPlanned(*painter, option.rect, planned.toInt(), theme);
    }
    QFont font = option.font;
    font.setItalic(index.data(ComputedRole).toBool());
    painter->setFont(font);
    painter->setPen(index.data(NotApplicableRole).toBool() ? theme.mutedText : ink);
    painter->drawText(option.rect.adjusted(kTextInset, 0, -kTextInset, 0),
                      Qt::AlignRight | Qt::AlignVCenter, index.data().toString());
    if (index.data(ProvisionalRole).toBool()) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(ink);
        painter->drawEllipse(
            QPointF(option.rect.left() + kMarkInset, option.rect.top() + kMarkInset), kMarkRadius,
            kMarkRadius);
    }
    if (index.data(ChangedRole).toBool()) {
        painter->fillRect(QRect(option.rect.topLeft(), QSize(kChangedWidth, option.rect.height())),
                          theme.change);
    }
    painter->setRenderHint(QPainter::Antialiasing, false);
    painter->setPen(faint(ink, 0.10F));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (index.data(YearEndRole).toBool()) {
        painter->setPen(faint(ink, 0.35F));
        painter->drawLine(option.rect.topRight(), option.rect.bottomRight());
    }
    if (current) {
        painter->setPen(QPen(theme.accent, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

} // namespace mm
