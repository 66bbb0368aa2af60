// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/entry_delegate.h"

#include "core/editing/paste_plan.h"
#include "ui/grid/entry_editor.h"
#include "ui/models/mark.h"
#include "ui/models/roles.h"
#include "ui/style/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>

namespace mm {

namespace {

constexpr qreal kMarkRadius = 2;
constexpr int kMarkInset = 5;
constexpr int kChangedWidth = 3;
constexpr int kTextInset = 6;
constexpr qreal kAnnotationWidth = 8;
constexpr qreal kAnnotationHeight = 7;

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

/// A speech bubble in the lower left corner, or a flag for what is to be followed up.
void paintAnnotation(QPainter &painter, const QRect &rect, AnnotationMark mark, const Theme &theme)
{
    const QPointF corner(rect.left() + kMarkInset, rect.bottom() - kAnnotationHeight - 3);
    switch (mark) {
    case AnnotationMark::None:
        break;
    case AnnotationMark::Comment: {
        QPainterPath bubble;
        bubble.addRoundedRect(QRectF(corner, QSizeF(kAnnotationWidth, kAnnotationHeight - 2)), 1.5,
                              1.5);
        QPainterPath tail;
        tail.addPolygon(QPolygonF({corner + QPointF(2, kAnnotationHeight - 2),
                                   corner + QPointF(2, kAnnotationHeight + 1),
                                   corner + QPointF(5, kAnnotationHeight - 2)}));
        painter.fillPath(bubble.united(tail), theme.accent);
        break;
    }
    case AnnotationMark::FollowUp:
        painter.setPen(QPen(theme.change, 1.5));
        painter.drawLine(corner + QPointF(0, -2), corner + QPointF(0, kAnnotationHeight + 1));
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.change);
        painter.drawPolygon(
            QPolygonF({corner + QPointF(0, -2), corner + QPointF(kAnnotationWidth, 1),
                       corner + QPointF(0, 4)}));
        break;
    }
}

} // namespace

EntryDelegate::EntryDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
    , m_typing(new TypingWatch(this))
{
}

QWidget *EntryDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem & /*option*/,
                                     const QModelIndex &index) const
{
    auto *editor = new EntryEditor(parent);
    connect(editor, &EntryEditor::textEdited, m_typing,
            [typing = m_typing, at = QPersistentModelIndex(index)](const QString &text) {
                Q_EMIT typing->typed(at, text);
            });
    connect(editor, &EntryEditor::destroyed, m_typing,
            [typing = m_typing] { Q_EMIT typing->typed({}, {}); });
    return editor;
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
    paintAnnotation(*painter, option.rect,
                    static_cast<AnnotationMark>(index.data(AnnotationRole).toInt()), theme);
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
