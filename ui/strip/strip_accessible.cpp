// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/strip/strip_accessible.h"

#include "ui/strip/time_strip.h"

#include <QAccessibleWidget>
#include <QHash>

#include <algorithm>

namespace mm {

namespace {

/// One part that can be moved, as a slider whose value is the ordinal of its month.
class PartAccessible : public QAccessibleInterface, public QAccessibleValueInterface {
public:
    PartAccessible(TimeStrip *strip, StripGrab grab)
        : m_strip(strip)
        , m_grab(grab)
    {
    }

    bool isValid() const override { return true; }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override { return m_strip->window()->windowHandle(); }
    QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_strip);
    }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::Slider; }
    QRect rect() const override
    {
        const StripLayout layout = m_strip->layoutNow();
        const Period period = periodOf(m_strip->periods(), m_grab.lane);
        const QRect box
            = (m_grab.part == LanePart::Whole ? layout.bar(m_grab.lane, period)
                                              : layout.handle(m_grab.lane, period, m_grab.part))
                  .toAlignedRect();
        return {m_strip->mapToGlobal(box.topLeft()), box.size()};
    }
    QString text(QAccessible::Text type) const override
    {
        return type == QAccessible::Name || type == QAccessible::Value ? m_strip->partName(m_grab)
                                                                       : QString();
    }
    void setText(QAccessible::Text, const QString &) override { }
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

private:
    TimeStrip *m_strip;
    StripGrab m_grab;
};

class StripAccessible : public QAccessibleWidget {
public:
    explicit StripAccessible(TimeStrip *strip)
        : QAccessibleWidget(strip, QAccessible::Grouping)
        , m_strip(strip)
    {
    }
    ~StripAccessible() override
    {
        std::ranges::for_each(m_children, QAccessible::deleteAccessibleInterface);
    }
    Q_DISABLE_COPY_MOVE(StripAccessible)

    int childCount() const override { return int(kStripGrabs.size()); }
    QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount()) {
            return nullptr;
        }
        auto known = m_children.find(index);
        if (known == m_children.end()) {
            auto *made = new PartAccessible(m_strip, kStripGrabs[std::size_t(index)]);
            known = m_children.insert(index, QAccessible::registerAccessibleInterface(made));
        }
        return QAccessible::accessibleInterface(*known);
    }
    QAccessibleInterface *childAt(int x, int y) const override
    {
        for (int i = 0; i < childCount(); ++i) {
            if (child(i)->rect().contains(x, y)) {
                return child(i);
            }
        }
        return nullptr;
    }
    QAccessibleInterface *focusChild() const override
    {
        const auto at = std::ranges::find(kStripGrabs, m_strip->current());
        return m_strip->hasFocus() ? child(int(at - kStripGrabs.begin())) : nullptr;
    }
    int indexOfChild(const QAccessibleInterface *asked) const override
    {
        for (int i = 0; i < childCount(); ++i) {
            if (child(i) == asked) {
                return i;
            }
        }
        return -1;
    }

private:
    TimeStrip *m_strip;
    mutable QHash<int, QAccessible::Id> m_children; ///< made when first asked for
};

} // namespace

QAccessibleInterface *stripAccessibleFactory(const QString &, QObject *object)
{
    auto *strip = qobject_cast<TimeStrip *>(object);
    return strip ? new StripAccessible(strip) : nullptr;
}

} // namespace mm
