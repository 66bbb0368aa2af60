// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/entry_editor.h"

#include "core/model/entry_text.h"
#include "ui/style/theme.h"

#include <QLabel>
#include <QPainter>

#include <algorithm>

namespace mm {

namespace {

constexpr int kReasonWidth = 260;
constexpr int kReasonMargin = 6;
constexpr int kGap = 2;

} // namespace

EntryEditor::EntryEditor(QWidget *parent)
    : QLineEdit(parent)
    , m_reason(new QLabel(parent))
{
    setAlignment(Qt::AlignRight);
    setFrame(false);
    setAutoFillBackground(true);
    m_reason->setWordWrap(true);
    m_reason->setTextFormat(Qt::PlainText);
    m_reason->setMargin(kReasonMargin);
    m_reason->setFrameShape(QFrame::Box);
    m_reason->setAutoFillBackground(true);
    m_reason->setBackgroundRole(QPalette::ToolTipBase);
    m_reason->setForegroundRole(QPalette::ToolTipText);
    m_reason->setFocusPolicy(Qt::NoFocus);
    m_reason->hide();
    connect(this, &QLineEdit::textEdited, this, [this] { showReason({}); });
}

EntryEditor::~EntryEditor()
{
    delete m_reason;
}

bool EntryEditor::check()
{
    const auto entry = parseEntry(text());
    showReason(entry ? QString() : entryFaultText(entry.error()));
    if (!entry) {
        selectAll();
    }
    return entry.has_value();
}

QString EntryEditor::reason() const
{
    return toolTip();
}

void EntryEditor::showReason(const QString &reason)
{
    setToolTip(reason);
    setAccessibleDescription(reason);
    update();
    if (!m_reason) {
        return;
    }
    m_reason->setVisible(!reason.isEmpty());
    if (reason.isEmpty()) {
        return;
    }
    m_reason->setText(reason);
    const QSize room = parentWidget()->size();
    const int width = std::min(kReasonWidth, room.width());
    m_reason->setFixedSize(width, m_reason->heightForWidth(width));
    const QRect field = geometry();
    const bool below = field.bottom() + kGap + m_reason->height() <= room.height();
    m_reason->move(std::clamp(field.right() - width, 0, std::max(room.width() - width, 0)),
                   below ? field.bottom() + kGap : field.top() - kGap - m_reason->height());
    m_reason->raise();
}

void EntryEditor::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    const Theme theme = screenTheme(palette(), PaletteGeneration::Unhcr2021);
    QPainter painter(this);
    painter.setPen(QPen(toolTip().isEmpty() ? theme.accent : theme.negative, 2));
    painter.drawRect(rect().adjusted(1, 1, -1, -1));
}

} // namespace mm
