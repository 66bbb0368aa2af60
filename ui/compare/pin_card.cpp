// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/pin_card.h"

#include "ui/style/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolButton>

#include <array>
#include <tuple>

namespace mm {

namespace {

constexpr int kPadding = 8;
constexpr int kLines = 3;
constexpr int kLettersWanted = 30;
constexpr int kLettersNeeded = 14;
constexpr int kMostLetters = 80; ///< a card that is wider is no card
constexpr qreal kRadius = 4;
constexpr qreal kCurrentMark = 3; ///< width of the stroke that marks the comparison shown

} // namespace

PinCard::PinCard(QWidget *parent)
    : QWidget(parent)
    , m_factsheet(new QToolButton(this))
    , m_remove(new QToolButton(this))
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMaximumWidth(fontMetrics().averageCharWidth() * kMostLetters);
    m_factsheet->setText(tr("Factsheet"));
    m_factsheet->setCheckable(true);
    m_factsheet->setToolTip(tr("Show this comparison on the factsheet, always with the numbers of "
                               "the day"));
    m_remove->setText(QStringLiteral("×"));
    m_remove->setAccessibleName(tr("Unpin"));
    m_remove->setToolTip(tr("Unpin this comparison"));
    for (QToolButton *button : {m_factsheet, m_remove}) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setCursor(Qt::ArrowCursor);
    }
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 2, 2, 2);
    layout->setSpacing(0);
    layout->addStretch();
    layout->addWidget(m_factsheet, 0, Qt::AlignTop);
    layout->addWidget(m_remove, 0, Qt::AlignTop);
    connect(m_factsheet, &QToolButton::toggled, this, &PinCard::factsheetToggled);
    connect(m_remove, &QToolButton::clicked, this, &PinCard::removed);
}

void PinCard::setText(const PinText &text)
{
    m_text = text;
    setAccessibleName(tr("Pinned: %1").arg(text.indicator));
    setAccessibleDescription(QStringLiteral("%1. %2").arg(text.periods, text.result));
    setToolTip(QStringLiteral("%1\n%2\n%3").arg(text.indicator, text.periods, text.result));
    update();
}

void PinCard::setOnFactsheet(bool on)
{
    const QSignalBlocker blocker(m_factsheet);
    m_factsheet->setChecked(on);
}

void PinCard::setCurrent(bool current)
{
    if (current != m_current) {
        m_current = current;
        update();
    }
}

QSize PinCard::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * kLettersWanted + m_factsheet->sizeHint().width(),
            kLines * fontMetrics().lineSpacing() + 2 * kPadding};
}

QSize PinCard::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * kLettersNeeded + m_factsheet->sizeHint().width(),
            sizeHint().height()};
}

void PinCard::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme theme = screenTheme(palette(), PaletteGeneration::Unhcr2021);
    QColor border = palette().color(QPalette::WindowText);
    border.setAlphaF(underMouse() ? 0.35F : 0.15F);
    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(hasFocus() ? QPen(theme.accent, 1.5) : QPen(border, 1));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(box, kRadius, kRadius);
    if (m_current) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.accent);
        painter.drawRect(
            QRectF(box.left(), box.top() + kRadius, kCurrentMark, box.height() - 2 * kRadius));
    }
    QFont bold = font();
    bold.setBold(true);
    const std::array lines{std::tuple(m_text.indicator, bold, theme.text),
                           std::tuple(m_text.periods, font(), theme.mutedText),
                           std::tuple(m_text.result, font(), theme.text)};
    int top = kPadding;
    for (const auto &[text, face, colour] : lines) {
        const QFontMetrics metrics(face);
        // The first line stands beside the buttons.
        const int right = top == kPadding ? m_factsheet->geometry().left() : width();
        const QRect line(kPadding, top, right - 2 * kPadding, fontMetrics().lineSpacing());
        painter.setFont(face);
        painter.setPen(colour);
        painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                         metrics.elidedText(text, Qt::ElideRight, line.width()));
        top += fontMetrics().lineSpacing();
    }
}

void PinCard::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint())) {
        Q_EMIT activated();
    }
}

void PinCard::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        Q_EMIT activated();
        return;
    case Qt::Key_Delete:
        Q_EMIT removed();
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void PinCard::enterEvent(QEnterEvent *event)
{
    update();
    QWidget::enterEvent(event);
}

void PinCard::leaveEvent(QEvent *event)
{
    update();
    QWidget::leaveEvent(event);
}

} // namespace mm
