// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/strip/time_strip.h"

#include "core/analysis/period_words.h"
#include "ui/strip/strip_accessible.h"
#include "ui/strip/strip_painter.h"
#include "ui/style/theme.h"

#include <QAccessible>
#include <QPainter>

#include <algorithm>

namespace mm {

namespace {

constexpr int kUsualWidth = 640;
constexpr int kLeastWidth = 240;

Period anyYear()
{
    return *Period::make(*Month::make(2025, 1), *Month::make(2025, 12));
}

} // namespace

TimeStrip::TimeStrip(QWidget *parent)
    : QWidget(parent)
    , m_overview{anyYear(), std::vector<MonthGlance>(12)}
    , m_pair{anyYear(), anyYear()}
{
    QAccessible::installFactory(stripAccessibleFactory);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Time strip"));
    setAccessibleDescription(
        tr("Periods A and B. Tab goes from one end to the other, arrow keys move by one month, "
           "Page Up and Page Down by a year, Home and End to the first and last month."));
}

void TimeStrip::setOverview(const MonthOverview &overview)
{
    m_overview = overview;
    update();
}

void TimeStrip::setPeriods(const PeriodPair &pair, Measure measure)
{
    m_pair = pair;
    m_aWords = periodWords(pair.a, measure);
    m_bWords = periodWords(pair.b, measure);
    update();
}

StripLayout TimeStrip::layoutNow() const
{
    return {m_overview.period, QSizeF(size()), double(fontMetrics().height())};
}

QSize TimeStrip::sizeHint() const
{
    return {kUsualWidth, minimumSizeHint().height()};
}

QSize TimeStrip::minimumSizeHint() const
{
    return {kLeastWidth, int(std::ceil(StripLayout::heightFor(fontMetrics().height())))};
}

QString TimeStrip::partName(StripGrab grab) const
{
    const QString lane = grab.lane == Lane::A ? tr("A") : tr("B");
    const Period period = periodOf(m_pair, grab.lane);
    switch (grab.part) {
    case LanePart::First:
        return tr("%1, first month: %2").arg(lane, monthWords(period.first()));
    case LanePart::Whole:
        return tr("%1, whole period: %2").arg(lane, periodWords(period));
    case LanePart::Last:
        return tr("%1, last month: %2").arg(lane, monthWords(period.last()));
    }
    Q_UNREACHABLE();
}

void TimeStrip::setEvents(const std::vector<MonthEvent> &events)
{
    m_events = events;
    update();
}

QString TimeStrip::monthText(Month month) const
{
    QStringList lines{reportText(month)};
    for (const MonthEvent &event : within(m_events, Period::of(month))) {
        lines << QStringLiteral("%1: %2").arg(dayWords(event.date), event.text);
    }
    return lines.join(u'\n');
}

QString TimeStrip::reportText(Month month) const
{
    const MonthGlance *glance = m_overview.find(month);
    const QString words = monthWords(month);
    if (!glance || glance->expected == 0) {
        return tr("%1: no figures").arg(words);
    }
    const QString text = glance->expected == 1
        ? (glance->reported == 1 ? tr("%1: reported") : tr("%1: not reported")).arg(words)
        : tr("%1: %2 of %3 countries reported")
              .arg(words)
              .arg(glance->reported)
              .arg(glance->expected);
    return glance->provisional ? tr("%1, provisional").arg(text) : text;
}

void TimeStrip::change(const PeriodPair &pair)
{
    if (pair == m_pair) {
        return;
    }
    // Whoever listens answers with setPeriods(); the strip shows what is, not what was asked for.
    Q_EMIT periodsChosen(pair);
    const auto at = std::ranges::find(kStripGrabs, m_current);
    QAccessibleValueChangeEvent value(this, monthOf(pair, m_current).ordinal());
    value.setChild(int(at - kStripGrabs.begin()));
    QAccessible::updateAccessibility(&value);
}

void TimeStrip::setCurrent(StripGrab grab)
{
    m_current = grab;
    showCurrent();
}

void TimeStrip::showCurrent()
{
    const auto at = std::ranges::find(kStripGrabs, m_current);
    QAccessibleEvent focus(this, QAccessible::Focus);
    focus.setChild(int(at - kStripGrabs.begin()));
    QAccessible::updateAccessibility(&focus);
    update();
}

void TimeStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme theme = screenTheme(palette(), PaletteGeneration::Unhcr2021);
    paintStrip(painter, layoutNow(),
               {.overview = m_overview,
                .pair = m_pair,
                .aWords = m_aWords,
                .bWords = m_bWords,
                .focused = m_ring && hasFocus() ? std::optional(m_current) : std::nullopt,
                .pointed = m_pointed,
                .pointedMonth = m_pointedMonth,
                .events = m_events},
               theme, font());
}

} // namespace mm
