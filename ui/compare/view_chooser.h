// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/comparison_view.h"

#include <QWidget>

#include <map>

class QAction;
class QButtonGroup;
class QToolButton;

namespace mm {

/// Chooses how a comparison is looked at: the usual views side by side, the others in a menu. What
/// does not suit the figure cannot be chosen and says why.
class ViewChooser : public QWidget {
    Q_OBJECT

public:
    explicit ViewChooser(QWidget *parent = nullptr);

    [[nodiscard]] ComparisonView view() const { return m_view; }
    void setView(ComparisonView view);
    /// @param reason why the view cannot be chosen; empty when it can
    void setRefusal(ComparisonView view, const QString &reason);
    /// The name of a view on its button: "Bars".
    [[nodiscard]] static QString viewName(ComparisonView view);

    /// Buttons for which there is no room are entries of the menu.
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void viewChosen(mm::ComparisonView view); ///< by a person

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fold();
    void nameMenu();
    void addButton(ComparisonView view);
    void addToMenu(ComparisonView view);
    void choose(ComparisonView view);

    ComparisonView m_view = ComparisonView::Bars;
    QButtonGroup *m_group;
    QToolButton *m_more;
    std::map<ComparisonView, QToolButton *> m_buttons;
    std::map<ComparisonView, QAction *> m_actions;
};

} // namespace mm
