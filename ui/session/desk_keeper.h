// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/desk.h"

#include <QObject>

namespace mm {

class Workspace;

/// The desk of the dataset that is open. Kept in a file of the person, not in the dataset, and
/// written with every change.
class DeskKeeper : public QObject {
    Q_OBJECT

public:
    explicit DeskKeeper(Workspace &workspace, QObject *parent = nullptr);

    [[nodiscard]] const Desk &desk() const { return m_desk; }
    [[nodiscard]] bool isPinned(const ComparisonRecipe &recipe) const;
    [[nodiscard]] bool isFull() const { return m_desk.pinned.size() >= kMostPinned; }

    /// Nothing happens when it is pinned already or there is no room.
    void pin(const ComparisonRecipe &recipe);
    void unpin(std::size_t index);
    void setOnFactsheet(std::size_t index, bool on);
    void setEvents(std::vector<MonthEvent> events);

Q_SIGNALS:
    void changed();
    /// One plain sentence: the desk cannot be read or written.
    void failed(const QString &text);

private:
    void load();
    void keep(Desk desk);

    Workspace &m_workspace;
    Desk m_desk;
};

} // namespace mm
