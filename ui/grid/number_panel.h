// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cell_ref.h"
#include "core/model/series_key.h"
#include "ui/parts/card.h"

#include <QList>
#include <QPersistentModelIndex>

#include <optional>

class QAction;

namespace mm {

class AnnotationPanel;
class CellDetails;
class MonthGridModel;
class Workspace;

/// The details of the current cell of the data grid, with its history from the store.
class NumberPanel : public Card {
    Q_OBJECT

public:
    NumberPanel(Workspace &workspace, MonthGridModel &model, QWidget *parent = nullptr);

    void showIndex(const QModelIndex &index);
    [[nodiscard]] CellDetails *details() const { return m_details; }
    [[nodiscard]] AnnotationPanel *annotation() const { return m_annotation; }
    /// What can be said about the current number, and about its country and month; for menus.
    [[nodiscard]] const QList<QAction *> &verbs() const { return m_verbs; }

Q_SIGNALS:
    /// Somebody wants to see the cell of the file a number came from.
    void sourceWanted(const mm::CellRef &cell);
    /// Somebody wants to see the factsheet that uses the number.
    void factsheetWanted();
    /// Somebody is done here and wants to go on in the grid.
    void done();

protected:
    void showEvent(QShowEvent *event) override;

private:
    /// What costs time waits until the panel is seen.
    void refresh();
    void showComputed();
    void loadHistory(const ObservationKey &key);
    void addVerbs();
    QAction *addVerb(const QString &text, const QString &shortcut, void (NumberPanel::*verb)());
    void showAnnotation(const std::optional<ObservationKey> &key);
    void comment();
    void toggleFollowUp();
    void toggleSignOff();

    Workspace &m_workspace;
    MonthGridModel &m_model;
    CellDetails *m_details;
    AnnotationPanel *m_annotation;
    QList<QAction *> m_verbs;
    QPersistentModelIndex m_index;
    bool m_stale = false;
};

} // namespace mm
