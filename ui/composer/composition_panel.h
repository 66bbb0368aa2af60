// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page/composition.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QListWidget;
class QPushButton;

namespace mm {

/// Chooses the blocks of the page: switched on and off, ordered by dragging or buttons, each in a
/// width and, where it has a picture, a height.
class CompositionPanel : public QWidget {
    Q_OBJECT

public:
    explicit CompositionPanel(QWidget *parent = nullptr);

    [[nodiscard]] const Composition &composition() const { return m_composition; }
    /// Comparisons are a block only when there are some.
    void offerComparisons(bool offered);
    void setComposition(const Composition &composition);
    [[nodiscard]] std::optional<BlockKind> currentBlock() const;
    void chooseBlock(BlockKind block);
    /// The block has to be one of the composition.
    void setSpan(BlockKind block, int span);
    void setHeight(BlockKind block, int height);
    void hideBlock(BlockKind block);
    /// Moves the chosen block towards the end of the page, or its top where @p by is negative.
    void moveCurrent(int by);
    [[nodiscard]] bool canMove(int by) const;
    /// What Reset goes back to.
    void setUsual(const Composition &usual) { m_usual = usual; }
    [[nodiscard]] QListWidget *list() const { return m_list; }
    [[nodiscard]] QComboBox *widthBox() const { return m_width; }
    [[nodiscard]] QComboBox *heightBox() const { return m_height; }

Q_SIGNALS:
    void compositionChanged();
    void currentBlockChanged();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void fill();
    void fitList();
    void read(); ///< takes over what the list shows
    /// The choice of a block; null when the composition has none.
    [[nodiscard]] BlockChoice *choiceOf(std::optional<BlockKind> block);
    void change(std::optional<BlockKind> block, int BlockChoice::*size, int value);
    void showCurrent();

    Composition m_composition = Composition::usual();
    Composition m_usual = Composition::usual();
    QListWidget *m_list;
    QComboBox *m_width;
    QComboBox *m_height;
    QPushButton *m_up;
    QPushButton *m_down;
    QPushButton *m_reset;
};

} // namespace mm
