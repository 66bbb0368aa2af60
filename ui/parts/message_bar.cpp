// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/message_bar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

namespace mm {

namespace {

constexpr qreal kTint = 0.12;
constexpr int kEdge = 4;
constexpr QRgb kInformation = 0xff0072bc;
constexpr QRgb kWarning = 0xffb98405;

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLabel(this))
    , m_action(new QPushButton(this))
    , m_otherAction(new QPushButton(this))
    , m_close(new QToolButton(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 6, 6, 6);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_action);
    layout->addWidget(m_otherAction);
    layout->addWidget(m_close);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_close->setAutoRaise(true);
    m_close->setIcon(style()->standardIcon(QStyle::SP_TitleBarCloseButton));
    m_close->setToolTip(tr("Close this message"));
    m_close->setAccessibleName(tr("Close this message"));
    connect(m_close, &QToolButton::clicked, this, [this] {
        clear();
        Q_EMIT closed();
    });
    connect(m_action, &QPushButton::clicked, this, &MessageBar::actionTriggered);
    connect(m_otherAction, &QPushButton::clicked, this, &MessageBar::otherActionTriggered);
    clear();
}

void MessageBar::tell(Kind kind, const QString &text, const QString &action,
                      const QString &otherAction)
{
    m_kind = kind;
    m_text->setText(text);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    m_otherAction->setText(otherAction);
    m_otherAction->setVisible(!otherAction.isEmpty());
    setAccessibleName(text);
    setVisible(true);
    update();
}

void MessageBar::clear()
{
    m_text->clear();
    m_action->hide();
    m_otherAction->hide();
    setVisible(false);
}

QString MessageBar::text() const
{
    return m_text->text();
}

bool MessageBar::offersAction() const
{
    return !m_action->isHidden();
}

void MessageBar::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    QColor colour = QColor::fromRgb(m_kind == Kind::Warning ? kWarning : kInformation);
    painter.fillRect(QRect(0, 0, kEdge, height()), colour);
    colour.setAlphaF(static_cast<float>(kTint));
    painter.fillRect(rect(), colour);
}

} // namespace mm
