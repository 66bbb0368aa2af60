// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/inputs_card.h"

#include <QLabel>
#include <QPainter>
#include <QTextDocumentFragment>
#include <QVBoxLayout>

#include <algorithm>

namespace mm {

namespace {

constexpr int kPadding = 10;
constexpr int kGap = 6; ///< between the sentence and its card
constexpr int kWidthInLetters = 66;

} // namespace

InputsCard::InputsCard(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLabel(this))
    , m_hint(new QLabel(tr("With links to the data: “How it is computed” in the menu of the block"),
                        this))
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    m_text->setTextFormat(Qt::RichText);
    m_text->setWordWrap(true);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_hint->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(kPadding, kPadding, kPadding, kPadding);
    layout->addWidget(m_text);
    layout->addWidget(m_hint);
    hide();
}

void InputsCard::show(const QStringList &html, const QRect &beside)
{
    const QRect room = parentWidget()->rect();
    const int width = std::min(fontMetrics().averageCharWidth() * kWidthInLetters, room.width());
    int height = 0;
    for (const QString &text : html) {
        m_text->setText(text);
        layout()->activate();
        height = layout()->heightForWidth(width);
        if (height <= room.height()) {
            break;
        }
    }
    QRect box(beside.left(), beside.bottom() + kGap, width, std::min(height, room.height()));
    if (box.bottom() > room.bottom() && beside.top() - kGap - box.height() >= room.top()) {
        box.moveBottom(beside.top() - kGap);
    }
    if (box.bottom() > room.bottom()) {
        // Neither above nor below: then on the side that has more room.
        const bool isLeft = beside.center().x() > room.center().x();
        isLeft ? box.moveRight(beside.left() - kGap) : box.moveLeft(beside.right() + kGap);
    }
    box.moveLeft(std::clamp(box.left(), 0, std::max(room.width() - box.width(), 0)));
    box.moveTop(std::clamp(box.top(), 0, std::max(room.height() - box.height(), 0)));
    setGeometry(box);
    QWidget::show();
    raise();
}

QString InputsCard::text() const
{
    return QTextDocumentFragment::fromHtml(m_text->text()).toPlainText();
}

void InputsCard::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor border = palette().color(QPalette::WindowText);
    border.setAlphaF(0.35F);
    painter.setPen(border);
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
}

} // namespace mm
