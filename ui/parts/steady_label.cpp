// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/steady_label.h"

#include <QLabel>
#include <QResizeEvent>

#include <algorithm>

namespace mm {

namespace {

constexpr int kFewestLetters = 12; ///< in a line
constexpr int kUsualLetters = 60;

} // namespace

SteadyLabel::SteadyLabel(QWidget *parent)
    : QWidget(parent)
    , m_label(new QLabel(this))
{
    m_label->setTextFormat(Qt::PlainText);
    m_label->setWordWrap(true);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void SteadyLabel::setText(const QString &text)
{
    if (text == m_label->text()) {
        return;
    }
    const int before = heightForWidth(width());
    m_label->setText(text);
    const int needed = heightForWidth(width());
    if (needed != before) {
        m_held = m_holds ? needed : 0;
        updateGeometry();
    }
}

QString SteadyLabel::text() const
{
    return m_label->text();
}

void SteadyLabel::setLeastLines(int lines)
{
    m_leastLines = lines;
    updateGeometry();
}

void SteadyLabel::holdHeight(bool holds)
{
    m_holds = holds;
    m_held = holds ? heightForWidth(width()) : 0;
    updateGeometry();
}

QSize SteadyLabel::sizeHint() const
{
    const int width = kUsualLetters * fontMetrics().averageCharWidth();
    return {width, heightForWidth(width)};
}

QSize SteadyLabel::minimumSizeHint() const
{
    return {kFewestLetters * fontMetrics().averageCharWidth(),
            m_leastLines * fontMetrics().lineSpacing()};
}

int SteadyLabel::heightForWidth(int width) const
{
    // The label itself would answer with the size that it was given.
    const QRect room(0, 0, width, QWIDGETSIZE_MAX);
    const int needed = fontMetrics().boundingRect(room, Qt::TextWordWrap, text()).height();
    return std::max({needed, m_leastLines * fontMetrics().lineSpacing(), m_held});
}

void SteadyLabel::resizeEvent(QResizeEvent *event)
{
    // A widget of a fixed size does not ask its parent for another one.
    m_label->setFixedSize(event->size());
    QWidget::resizeEvent(event);
}

void SteadyLabel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        updateGeometry();
    }
    QWidget::changeEvent(event);
}

} // namespace mm
