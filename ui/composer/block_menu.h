// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/factsheet/block_kind.h"

#include <QMenu>

namespace mm {

class CompositionPanel;

/// What can be done with a block of the page, beside the pointer or under the menu key.
class BlockMenu : public QMenu {
    Q_OBJECT

public:
    /// @param panel does what is about size, order and presence
    /// What is known of the sentence of a block.
    struct Sentence {
        bool hasInputs = false; ///< it can be told what it is computed from
        bool isRewritable = false; ///< now
    };
    BlockMenu(BlockKind block, Sentence sentence, CompositionPanel &panel, QWidget *parent);

Q_SIGNALS:
    void numbersWanted(); ///< where they stand in the data
    void inputsWanted(); ///< what the sentence is computed from
    void rewriteWanted();

private:
    void addSizes(BlockKind block, CompositionPanel &panel);
};

} // namespace mm
