// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QToolButton;

namespace mm {

class DeskKeeper;
class TimeStrip;
class ViewState;
class Workspace;

/// The time strip with its switch between linked and free periods, bound to what all pages show.
class TimeStripBar : public QWidget {
    Q_OBJECT

public:
    TimeStripBar(Workspace &workspace, ViewState &state, const DeskKeeper &desk,
                 QWidget *parent = nullptr);

    [[nodiscard]] TimeStrip *strip() const { return m_strip; }
    [[nodiscard]] QToolButton *linkButton() const { return m_link; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    void invalidate();
    void compute();
    void showPeriods();

    Workspace &m_workspace;
    ViewState &m_state;
    bool m_stale = true;
    TimeStrip *m_strip;
    QToolButton *m_link;
};

} // namespace mm
