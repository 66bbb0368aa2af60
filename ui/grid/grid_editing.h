// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/editing/paste_plan.h"

#include <QObject>

#include <optional>

class QAction;

namespace mm {

class GridView;
class MonthGridModel;
class PasteBar;
class Workspace;

/// The verbs of the data grid: typing, copy, paste, fill, clear. Everything that is done together
/// is one change set and one undo.
class GridEditing : public QObject {
    Q_OBJECT

public:
    /// @param bar where a paste of several cells waits to be accepted
    GridEditing(Workspace &workspace, GridView &view, MonthGridModel &model, PasteBar &bar,
                QObject *parent = nullptr);

    /// For menus, in their order; empty places are separators.
    [[nodiscard]] const QList<QAction *> &actions() const { return m_actions; }
    void updateActions();

    void giveUpPaste();

Q_SIGNALS:
    /// One plain sentence why nothing happened.
    void refused(const QString &text);
    /// Numbers were written and some of them are remarkable.
    void remarkable(const QString &text);

private:
    void copy(bool withHeaders) const;
    void paste();
    void acceptPaste();
    void endPaste();
    QAction *addAction(const QString &text, const QKeySequence &shortcut,
                       void (GridEditing::*verb)());
    void copyNumbers() { copy(false); }
    void copyWithHeaders() { copy(true); }
    void clear();
    void fillDown() { fill(FillDirection::Down); }
    void fillRight() { fill(FillDirection::Right); }
    void fill(FillDirection direction);
    void write(const ChangeSet &changes, const QString &reason);
    void remark(const ChangeSet &changes);

    Workspace &m_workspace;
    GridView &m_view;
    MonthGridModel &m_model;
    PasteBar &m_bar;
    QList<QAction *> m_actions;
    QList<QAction *> m_writing; ///< of the actions, those that change numbers
    std::optional<PastePlan> m_plan;
};

} // namespace mm
