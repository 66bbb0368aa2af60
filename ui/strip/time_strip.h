// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/month_event.h"
#include "core/analysis/month_overview.h"
#include "ui/strip/strip_layout.h"

#include <QWidget>

namespace mm {

/// All months of an indicator with the two periods that are compared, A and B, each in a lane of
/// its own. Either end of a period is dragged, or the whole by its middle; over the bars a drag
/// chooses a new A. By keyboard Tab goes from part to part, arrows move by a month, Page Up and
/// Page Down by a year, Home and End to the ends of the strip. Keeps no data of its own.
class TimeStrip : public QWidget {
    Q_OBJECT

public:
    explicit TimeStrip(QWidget *parent = nullptr);

    void setOverview(const MonthOverview &overview);
    void setEvents(const std::vector<MonthEvent> &events);
    /// @param measure a stock is named by the end of its last month
    void setPeriods(const PeriodPair &pair, Measure measure = Measure::Flow);
    [[nodiscard]] const PeriodPair &periods() const { return m_pair; }

    /// Moving A moves B along.
    void setLinked(bool linked) { m_linked = linked; }
    [[nodiscard]] bool isLinked() const { return m_linked; }
    [[nodiscard]] bool isDragging() const { return m_drag.has_value(); }

    [[nodiscard]] StripLayout layoutNow() const;
    [[nodiscard]] StripGrab current() const { return m_current; }
    /// As the keyboard does; tells who listens.
    void setCurrent(StripGrab grab);
    void moveCurrent(months by) { change(moved(m_pair, m_current, by, limits(), m_linked)); }
    /// A part in words: "A, first month: January 2025".
    [[nodiscard]] QString partName(StripGrab grab) const;
    /// "July 2025: 6 of 6 countries reported, provisional", and what happened in it, a line each.
    [[nodiscard]] QString monthText(Month month) const;
    /// From where to where a period can be moved.
    [[nodiscard]] Period limits() const { return m_overview.period; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// A person chose other periods; sent at every step of a drag.
    void periodsChosen(const mm::PeriodPair &pair);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    /// What a pressed mouse is doing.
    struct Drag {
        std::optional<StripGrab> grab; ///< none: choosing a new A over the bars
        Month from;
        PeriodPair before;
    };

    [[nodiscard]] QString reportText(Month month) const;
    void change(const PeriodPair &pair);
    void drag(Month to);
    void point(const QPointF &place);
    void showCurrent();

    MonthOverview m_overview;
    std::vector<MonthEvent> m_events;
    PeriodPair m_pair;
    QString m_aWords;
    QString m_bWords;
    bool m_linked = true;
    StripGrab m_current;
    bool m_ring = false; ///< the focus ring shows after keys, not after clicks
    std::optional<Drag> m_drag;
    std::optional<StripGrab> m_pointed;
    std::optional<Month> m_pointedMonth;
};

} // namespace mm
