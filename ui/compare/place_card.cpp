// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/place_card.h"

#include "ui/charts/sparkline.h"
#include "ui/style/theme.h"

#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace mm {

namespace {

constexpr int kPadding = 8;
constexpr int kGap = 12; ///< between the place and its card
constexpr int kLineHeights = 2; ///< height of the small line, in lines of text

} // namespace

PlaceCard::PlaceCard(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLabel(this))
    , m_words(new QLabel(this))
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    m_text->setTextFormat(Qt::RichText);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setForegroundRole(QPalette::PlaceholderText);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(kPadding, kPadding, kPadding, kPadding);
    layout->setSpacing(2);
    layout->addWidget(m_text);
    layout->addSpacing(fontMetrics().height() * kLineHeights);
    layout->addWidget(m_words);
    hide();
}

void PlaceCard::show(const QString &lines, const std::vector<std::optional<double>> &values,
                     const QString &monthsWords, const QRect &place)
{
    const qsizetype end = lines.indexOf(u'\n');
    // As text: a name may hold what looks like markup.
    const QString name = lines.left(end).toHtmlEscaped();
    const QString rest = end < 0
        ? QString()
        : lines.mid(end + 1).toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"));
    m_text->setText(QStringLiteral("<b>%1</b><br>%2").arg(name, rest));
    m_words->setText(monthsWords);
    m_months = values;
    layout()->activate();
    const QSize size = layout()->sizeHint();
    const QRect room = parentWidget()->rect();
    QRect box(QPoint(place.right() + kGap, place.center().y() - size.height() / 2), size);
    if (box.right() > room.right()) {
        box.moveRight(place.left() - kGap);
    }
    box.moveLeft(std::clamp(box.left(), 0, std::max(room.width() - box.width(), 0)));
    box.moveTop(std::clamp(box.top(), 0, std::max(room.height() - box.height(), 0)));
    setGeometry(box);
    QWidget::show();
    raise();
    update();
}

QString PlaceCard::text() const
{
    return m_text->text();
}

void PlaceCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor border = palette().color(QPalette::WindowText);
    border.setAlphaF(0.35F);
    painter.setPen(border);
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    const QRectF line(kPadding, m_text->geometry().bottom(), width() - 2 * kPadding,
                      m_words->geometry().top() - m_text->geometry().bottom());
    paintSparkline(painter, line, m_months, screenTheme(palette(), PaletteGeneration::Unhcr2021));
}

} // namespace mm
