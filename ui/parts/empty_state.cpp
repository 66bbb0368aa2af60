// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/empty_state.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace mm {

namespace {

constexpr int kTextWidth = 420;
constexpr int kInset = 24;
constexpr double kTitleScale = 1.5;

} // namespace

EmptyState::EmptyState(const QString &title, const QString &text, const QString &action,
                       QWidget *parent)
    : QWidget(parent)
{
    auto *heading = new QLabel(title, this);
    QFont font = heading->font();
    font.setPointSizeF(font.pointSizeF() * kTitleScale);
    font.setBold(true);
    heading->setFont(font);
    heading->setAlignment(Qt::AlignCenter);
    auto *body = new QLabel(text, this);
    body->setWordWrap(true);
    body->setAlignment(Qt::AlignCenter);
    body->setFixedWidth(kTextWidth);
    // Beside stretches, and not aligned: only so is its height found for this width.
    auto *middle = new QHBoxLayout;
    middle->addStretch();
    middle->addWidget(body);
    middle->addStretch();
    auto *button = new QPushButton(action, this);
    connect(button, &QPushButton::clicked, this, &EmptyState::actionTriggered);
    auto *layout = new QVBoxLayout(this);
    layout->addStretch();
    layout->addWidget(heading, 0, Qt::AlignHCenter);
    layout->addLayout(middle);
    layout->addSpacing(8);
    layout->addWidget(button, 0, Qt::AlignHCenter);
    layout->addStretch();
}

void EmptyState::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor ink = palette().color(QPalette::WindowText);
    ink.setAlphaF(0.25F);
    painter.setPen(QPen(ink, 1.5, Qt::DashLine));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(rect().adjusted(kInset, kInset, -kInset, -kInset), 8, 8);
}

} // namespace mm
