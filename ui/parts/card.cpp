// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/card.h"

#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace mm {

namespace {

constexpr int kPadding = 12;
constexpr int kSpacing = 8;
constexpr qreal kRadius = 4;

} // namespace

Card::Card(QWidget *parent)
    : Card(QString(), parent)
{
}

Card::Card(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_content(new QVBoxLayout(this))
{
    m_content->setContentsMargins(kPadding, kPadding, kPadding, kPadding);
    m_content->setSpacing(kSpacing);
    m_content->addWidget(m_title);
    QFont font = m_title->font();
    font.setBold(true);
    m_title->setFont(font);
    m_title->setTextFormat(Qt::PlainText);
    setTitle(title);
}

void Card::setTitle(const QString &title)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
}

void Card::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor border = palette().color(QPalette::WindowText);
    border.setAlphaF(0.15F);
    painter.setPen(QPen(border, 1));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), kRadius, kRadius);
}

} // namespace mm
