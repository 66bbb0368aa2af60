// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/strip/strip_accessible.h"

#include "ui/access/accessible_leaf.h"
#include "ui/access/accessible_picture.h"
#include "ui/strip/time_strip.h"

#include <algorithm>

namespace mm {

namespace {

/// One part that can be moved, as a slider whose value is the ordinal of its month.
class PartAccessible : public AccessibleLeaf, public QAccessibleValueInterface {
public:
    PartAccessible(TimeStrip *strip, StripGrab grab)
        : AccessibleLeaf(strip)
        , m_strip(strip)
        , m_grab(grab)
    {
    }

    QAccessible::Role role() const override { return QAccessible::Slider; }
    QString text(QAccessible::Text type) const override
    {
        return type == QAccessible::Name || type == QAccessible::Value ? m_strip->partName(m_grab)
                                                                       : QString();
    }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.focusable = true;
        state.focused = m_strip->hasFocus() && m_strip->current() == m_grab;
        return state;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ValueInterface ? static_cast<QAccessibleValueInterface *>(this)
                                                   : nullptr;
    }
    QVariant currentValue() const override { return monthOf(m_strip->periods(), m_grab).ordinal(); }
    void setCurrentValue(const QVariant &value) override
    {
        const auto month = Month::fromOrdinal(value.toInt());
        if (month) {
            m_strip->setCurrent(m_grab);
            m_strip->moveCurrent(*month - monthOf(m_strip->periods(), m_grab));
        }
    }
    QVariant maximumValue() const override { return m_strip->limits().last().ordinal(); }
    QVariant minimumValue() const override { return m_strip->limits().first().ordinal(); }
    QVariant minimumStepSize() const override { return 1; }

protected:
    QRect area() const override
    {
        const StripLayout layout = m_strip->layoutNow();
        const Period period = periodOf(m_strip->periods(), m_grab.lane);
        return (m_grab.part == LanePart::Whole ? layout.bar(m_grab.lane, period)
                                               : layout.handle(m_grab.lane, period, m_grab.part))
            .toAlignedRect();
    }

private:
    TimeStrip *m_strip;
    StripGrab m_grab;
};

class StripAccessible : public AccessiblePicture {
public:
    explicit StripAccessible(TimeStrip *strip)
        : AccessiblePicture(strip, QAccessible::Grouping)
        , m_strip(strip)
    {
    }

protected:
    int partCount() const override { return static_cast<int>(kStripGrabs.size()); }
    int currentPart() const override
    {
        const auto at = std::ranges::find(kStripGrabs, m_strip->current());
        return static_cast<int>(at - kStripGrabs.begin());
    }
    QAccessibleInterface *makePart(int index) const override
    {
        return new PartAccessible(m_strip, kStripGrabs[static_cast<std::size_t>(index)]);
    }

private:
    TimeStrip *m_strip;
};

} // namespace

QAccessibleInterface *stripAccessibleFactory(const QString &, QObject *object)
{
    auto *strip = qobject_cast<TimeStrip *>(object);
    return strip ? new StripAccessible(strip) : nullptr;
}

} // namespace mm
