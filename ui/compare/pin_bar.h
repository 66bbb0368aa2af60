// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/comparison_recipe.h"

#include <QWidget>

#include <optional>
#include <vector>

class QHBoxLayout;

namespace mm {

class DeskKeeper;
class PinCard;
class Workspace;

/// The pinned comparisons side by side; not there at all while there are none. A card is a recipe:
/// what it says follows the data.
class PinBar : public QWidget {
    Q_OBJECT

public:
    PinBar(Workspace &workspace, DeskKeeper &desk, QWidget *parent = nullptr);

    /// The comparison that is shown beside the cards.
    void setShown(const ComparisonRecipe &recipe);
    [[nodiscard]] const std::vector<PinCard *> &cards() const { return m_cards; }

Q_SIGNALS:
    void recipeChosen(const mm::ComparisonRecipe &recipe);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void invalidate();
    void showCards();
    void showCurrent();
    PinCard *addCard(std::size_t index);

    Workspace &m_workspace;
    DeskKeeper &m_desk;
    QHBoxLayout *m_layout;
    std::vector<PinCard *> m_cards;
    std::optional<ComparisonRecipe> m_shown;
    bool m_stale = true;
};

} // namespace mm
