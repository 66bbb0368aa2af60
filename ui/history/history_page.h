// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"

#include <QTabWidget>

#include <set>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace mm {

class Card;
class ChangeModel;
class ChangeSetModel;
class RevisionsView;
class Workspace;

/// Everything that was done to the dataset: who, when, why, which numbers; one step can be taken
/// back, and the data can be shown as they were after it. A second view shows what one edition
/// after the other said.
class HistoryPage : public QWidget {
    Q_OBJECT

public:
    explicit HistoryPage(Workspace &workspace, QWidget *parent = nullptr);

    [[nodiscard]] QTableView *steps() const { return m_steps; }
    [[nodiscard]] QTableView *changes() const { return m_changes; }
    [[nodiscard]] QComboBox *placeBox() const { return m_place; }
    [[nodiscard]] QLineEdit *monthEdit() const { return m_month; }
    [[nodiscard]] QPushButton *takeBackButton() const { return m_takeBack; }
    [[nodiscard]] QPushButton *showStateButton() const { return m_showState; }
    [[nodiscard]] RevisionsView *revisions() const { return m_revisions; }
    void showRevisions() { m_views->setCurrentIndex(1); }

Q_SIGNALS:
    /// Somebody wants to see this number on the data page.
    void numberWanted(const mm::ObservationKey &key);
    void publishWanted();

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *buildFilters();
    void layOut();
    /// Shows the log again now, or as soon as the page is seen.
    void refresh();
    void applyFilter();
    void showLog(const std::optional<std::set<qint64>> &shown);
    void showStep();
    void takeBack();
    void showState();
    [[nodiscard]] std::optional<ChangeSetInfo> current() const;
    [[nodiscard]] std::optional<HistoryFilter> filter() const; ///< none: everything

    Workspace &m_workspace;
    ChangeSetModel *m_stepModel;
    ChangeModel *m_changeModel;
    QTableView *m_steps;
    QTableView *m_changes;
    QComboBox *m_place;
    QComboBox *m_indicator;
    QLineEdit *m_month;
    QLabel *m_monthReading;
    Card *m_stepCard;
    Card *m_changeCard;
    QLabel *m_reason;
    QPushButton *m_takeBack;
    QPushButton *m_showState;
    RevisionsView *m_revisions;
    QTabWidget *m_views;
    bool m_stale = true; ///< the log has changed since it was shown
};

} // namespace mm
