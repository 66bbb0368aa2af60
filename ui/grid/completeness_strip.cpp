// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/completeness_strip.h"

#include "ui/grid/completeness_mark.h"
#include "ui/models/grid_cell_text.h"
#include "ui/style/theme.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <array>

namespace mm {

namespace {

constexpr int kWidestCell = 12;
constexpr int kNarrowestCell = 3;
constexpr int kGap = 1;
constexpr int kNameGap = 10;
constexpr int kLineGap = 2;
constexpr int kLegendGap = 14;
constexpr int kLegendTextGap = 4;
constexpr std::array kMarks{CompletenessMark::Reported,      CompletenessMark::Provisional,
                            CompletenessMark::Suppressed,    CompletenessMark::Late,
                            CompletenessMark::NotApplicable, CompletenessMark::Nothing};

} // namespace

CompletenessStrip::CompletenessStrip(std::shared_ptr<const Catalogue> catalogue, QWidget *parent)
    : QWidget(parent)
    , m_catalogue(std::move(catalogue))
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Completeness by country and month"));
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.85);
    setFont(small);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void CompletenessStrip::setCompleteness(std::optional<Completeness> completeness)
{
    m_completeness = std::move(completeness);
    if (m_completeness && m_current
        && (m_current->place >= m_completeness->places.size()
            || m_current->month >= m_completeness->period.length())) {
        m_current.reset();
    }
    setVisible(m_completeness.has_value());
    updateGeometry();
    update();
}

void CompletenessStrip::setAnnotations(const AnnotationBook &annotations)
{
    m_annotations = annotations;
    if (m_completeness && m_current) {
        setAccessibleDescription(describe(*m_current));
    }
    update();
}

void CompletenessStrip::setCurrent(PlaceId place, Month month)
{
    m_current.reset();
    if (m_completeness && m_completeness->period.contains(month)) {
        const auto found = std::ranges::find(m_completeness->places, place);
        if (found != m_completeness->places.end()) {
            m_current = {static_cast<std::size_t>(found - m_completeness->places.begin()),
                         static_cast<int>((month - m_completeness->period.first()).count())};
            setAccessibleDescription(describe(*m_current));
        }
    }
    update();
}

QSize CompletenessStrip::sizeHint() const
{
    // The legend has a line for each mark, and one for what is signed off.
    const auto rows
        = m_completeness ? std::max(m_completeness->places.size(), kMarks.size() + 1) : 0;
    return {400, (static_cast<int>(rows) + 1) * (fontMetrics().height() + kLineGap) + kLineGap};
}

QSize CompletenessStrip::minimumSizeHint() const
{
    return {200, sizeHint().height()};
}

int CompletenessStrip::nameWidth() const
{
    int widest = 0;
    for (const PlaceId place : m_completeness->places) {
        widest = std::max(widest, fontMetrics().horizontalAdvance((*m_catalogue)[place].label));
    }
    return widest + kNameGap;
}

int CompletenessStrip::legendWidth() const
{
    int widest = 0;
    for (const CompletenessMark mark : kMarks) {
        widest = std::max(widest, fontMetrics().horizontalAdvance(markName(mark)));
    }
    return 2 * kLegendGap + kWidestCell + kLegendTextGap + widest;
}

int CompletenessStrip::cellWidth() const
{
    return std::clamp((width() - nameWidth() - legendWidth())
                          / std::max(m_completeness->period.length(), 1),
                      kNarrowestCell, kWidestCell);
}

int CompletenessStrip::firstShown() const
{
    const int room = std::max((width() - nameWidth()) / cellWidth(), 1);
    return std::max(m_completeness->period.length() - room, 0);
}

QRect CompletenessStrip::rectOf(Cell cell) const
{
    if (cell.month < firstShown()) {
        return {};
    }
    const int line = fontMetrics().height() + kLineGap;
    return {nameWidth() + (cell.month - firstShown()) * cellWidth(),
            (static_cast<int>(cell.place) + 1) * line, cellWidth() - kGap, line - 2 * kLineGap};
}

QRect CompletenessStrip::cellRect(PlaceId place, Month month) const
{
    if (!m_completeness || !m_completeness->period.contains(month)) {
        return {};
    }
    const auto found = std::ranges::find(m_completeness->places, place);
    return found == m_completeness->places.end()
        ? QRect()
        : rectOf({static_cast<std::size_t>(found - m_completeness->places.begin()),
                  static_cast<int>((month - m_completeness->period.first()).count())});
}

std::optional<CompletenessStrip::Cell> CompletenessStrip::cellAt(QPoint point) const
{
    if (!m_completeness || point.x() < nameWidth()) {
        return std::nullopt;
    }
    const int line = fontMetrics().height() + kLineGap;
    const int row = point.y() / line - 1;
    const int month = firstShown() + (point.x() - nameWidth()) / cellWidth();
    if (row < 0 || row >= std::ssize(m_completeness->places)
        || month >= m_completeness->period.length()) {
        return std::nullopt;
    }
    return Cell{static_cast<std::size_t>(row), month};
}

Month CompletenessStrip::monthOf(int month) const
{
    return m_completeness->period.first() + months(month);
}

QString CompletenessStrip::describe(Cell cell) const
{
    const PlaceId place = m_completeness->places[cell.place];
    const Month month = monthOf(cell.month);
    const QString state = tr("%1, %2: %3")
                              .arg((*m_catalogue)[place].label, monthTitle(month),
                                   markName(markOf(*m_completeness, cell.place, month)));
    return m_annotations.isSignedOff(place, month)
        ? tr("%1; signed off by %2")
              .arg(state, m_annotations.find(CountryMonth{place, month})->author)
        : state;
}

void CompletenessStrip::activate(Cell cell)
{
    m_current = cell;
    update();
    Q_EMIT cellActivated(m_completeness->places[cell.place], monthOf(cell.month));
}

bool CompletenessStrip::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const auto cell = cellAt(help->pos());
        QToolTip::showText(help->globalPos(), cell ? describe(*cell) : QString(), this);
        return true;
    }
    return QWidget::event(event);
}

void CompletenessStrip::mousePressEvent(QMouseEvent *event)
{
    if (const auto cell = cellAt(event->pos())) {
        activate(*cell);
    }
}

void CompletenessStrip::keyPressEvent(QKeyEvent *event)
{
    if (!m_completeness || m_completeness->places.empty()) {
        QWidget::keyPressEvent(event);
        return;
    }
    const int lastPlace = static_cast<int>(m_completeness->places.size()) - 1;
    const int lastMonth = m_completeness->period.length() - 1;
    Cell cell = m_current.value_or(Cell{0, lastMonth});
    const auto move = [&](int places, int by) {
        cell.place = static_cast<std::size_t>(
            std::clamp(static_cast<int>(cell.place) + places, 0, lastPlace));
        cell.month = std::clamp(cell.month + by, 0, lastMonth);
        m_current = cell;
        setAccessibleDescription(describe(cell));
        update();
    };
    switch (event->key()) {
    case Qt::Key_Left:
        move(0, -1);
        break;
    case Qt::Key_Right:
        move(0, 1);
        break;
    case Qt::Key_Up:
        move(-1, 0);
        break;
    case Qt::Key_Down:
        move(1, 0);
        break;
    case Qt::Key_Home:
        move(0, -lastMonth);
        break;
    case Qt::Key_End:
        move(0, lastMonth);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        activate(cell);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void CompletenessStrip::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const auto cell = byKey ? m_current : cellAt(event->pos());
    if (!cell) {
        return;
    }
    const PlaceId place = m_completeness->places[cell->place];
    const Month month = monthOf(cell->month);
    const bool isSignedOff = m_annotations.isSignedOff(place, month);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *action = menu->addAction(
        (isSignedOff ? tr("Take back the &sign-off of %1, %2") : tr("&Sign off %1, %2"))
            .arg((*m_catalogue)[place].label, monthTitle(month)));
    action->setEnabled(m_editable);
    connect(action, &QAction::triggered, this, [this, place, month, isSignedOff] {
        Q_EMIT signOffWanted(place, month, !isSignedOff);
    });
    menu->popup(byKey ? mapToGlobal(rectOf(*cell).bottomLeft()) : event->globalPos());
}

void CompletenessStrip::paintSignOff(QPainter &painter, const QRect &cell) const
{
    painter.fillRect(QRect(cell.left(), cell.bottom() + 2, cell.width(), 2),
                     palette().color(QPalette::Text));
}

void CompletenessStrip::paintEvent(QPaintEvent * /*event*/)
{
    if (!m_completeness) {
        return;
    }
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintYears(painter);
    paintLegend(painter);
    const int line = fontMetrics().height() + kLineGap;
    for (std::size_t place = 0; place < m_completeness->places.size(); ++place) {
        painter.setPen(palette().color(QPalette::Text));
        painter.drawText(
            QRect(0, (static_cast<int>(place) + 1) * line - kLineGap, nameWidth(), line),
            Qt::AlignLeft | Qt::AlignVCenter, (*m_catalogue)[m_completeness->places[place]].label);
        for (int month = firstShown(); month < m_completeness->period.length(); ++month) {
            const QRect cell = rectOf({place, month});
            paintMark(painter, cell, markOf(*m_completeness, place, monthOf(month)), palette());
            if (m_annotations.isSignedOff(m_completeness->places[place], monthOf(month))) {
                paintSignOff(painter, cell);
            }
        }
    }
    if (m_current && m_current->month >= firstShown()) {
        painter.setPen(QPen(palette().color(QPalette::Text), hasFocus() ? 2 : 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(rectOf(*m_current)).adjusted(-1, -1, 1, 1));
    }
}

void CompletenessStrip::paintYears(QPainter &painter) const
{
    painter.setPen(screenTheme(palette(), PaletteGeneration::Unhcr2021).mutedText);
    int free = 0;
    for (int month = firstShown(); month < m_completeness->period.length(); ++month) {
        const int x = rectOf({0, month}).left();
        if (monthOf(month).number() == 1 && x >= free) {
            const QString year = QString::number(monthOf(month).year());
            painter.drawText(QPoint(x, fontMetrics().ascent()), year);
            free = x + fontMetrics().horizontalAdvance(year) + kNameGap;
        }
    }
}

void CompletenessStrip::paintLegend(QPainter &painter) const
{
    const int end = rectOf({0, m_completeness->period.length() - 1}).right();
    // Beside the last month, one below the other, when there is room; else in tool tips only.
    const int left = end + 2 * kLegendGap;
    const int line = fontMetrics().height() + kLineGap;
    if (end + legendWidth() > width()) {
        return;
    }
    const auto lineRect = [&](std::size_t number) {
        return QRect(left, (static_cast<int>(number) + 1) * line, kWidestCell - 2,
                     line - 2 * kLineGap);
    };
    const auto name = [&](const QRect &mark, const QString &text) {
        painter.setPen(palette().color(QPalette::Text));
        painter.drawText(QPoint(left + kWidestCell + kLegendTextGap,
                                mark.top() + fontMetrics().ascent() - kLineGap),
                         text);
    };
    for (std::size_t i = 0; i < kMarks.size(); ++i) {
        painter.setRenderHint(QPainter::Antialiasing);
        paintMark(painter, lineRect(i), kMarks[i], palette());
        name(lineRect(i), markName(kMarks[i]));
    }
    const QRect last = lineRect(kMarks.size());
    paintSignOff(painter, last.translated(0, -2 * kLineGap));
    name(last, tr("signed off"));
}

} // namespace mm
