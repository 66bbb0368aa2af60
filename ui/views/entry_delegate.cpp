// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/entry_delegate.h"

#include "core/model/entry_text.h"
#include "ui/models/roles.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QToolTip>

namespace mm {

namespace {

constexpr qreal kMarkRadius = 2;
constexpr int kMarkInset = 5;

bool endsEditing(const QEvent *event)
{
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

void explain(QLineEdit &editor, EntryFault fault)
{
    const QString reason = entryFaultText(fault);
    editor.setToolTip(reason);
    editor.setAccessibleDescription(reason);
    editor.selectAll();
    QToolTip::showText(editor.mapToGlobal(QPoint(0, editor.height())), reason, &editor);
}

} // namespace

QWidget *EntryDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem & /*option*/,
                                     const QModelIndex & /*index*/) const
{
    auto *editor = new QLineEdit(parent);
    editor->setAlignment(Qt::AlignRight);
    editor->setFrame(false);
    return editor;
}

bool EntryDelegate::eventFilter(QObject *object, QEvent *event)
{
    auto *editor = qobject_cast<QLineEdit *>(object);
    if (editor && endsEditing(event)) {
        const auto entry = parseEntry(editor->text());
        if (!entry) {
            explain(*editor, entry.error());
            return true;
        }
        QToolTip::hideText();
    }
    return QStyledItemDelegate::eventFilter(object, event);
}

void EntryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    QStyleOptionViewItem adjusted = option;
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    QColor ink = option.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
    if (index.data(NotApplicableRole).toBool() && !selected) {
        ink.setAlphaF(0.55F);
        adjusted.palette.setColor(QPalette::Text, ink);
    }
    QStyledItemDelegate::paint(painter, adjusted, index);

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (index.data(MissingRole).toBool()) {
        ink.setAlphaF(0.18F);
        painter->fillRect(option.rect, QBrush(ink, Qt::BDiagPattern));
    }
    if (index.data(ProvisionalRole).toBool()) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(ink);
        painter->drawEllipse(
            QPointF(option.rect.left() + kMarkInset, option.rect.top() + kMarkInset), kMarkRadius,
            kMarkRadius);
    }
    painter->restore();
}

} // namespace mm
