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
    /// @param hasSentence the block prints a sentence that may be rewritten now
    BlockMenu(BlockKind block, bool hasSentence, CompositionPanel &panel, QWidget *parent);

Q_SIGNALS:
    void numbersWanted(); ///< where they stand in the data
    void rewriteWanted();

private:
    void addSizes(BlockKind block, CompositionPanel &panel);
};

} // namespace mm
