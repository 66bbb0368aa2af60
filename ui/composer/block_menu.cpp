// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/block_menu.h"

#include "core/factsheet/block_indicator.h"
#include "ui/composer/composition_panel.h"
#include "ui/page/page_grid.h"

namespace mm {

namespace {

constexpr int kHeightStep = 10; ///< percent

} // namespace

BlockMenu::BlockMenu(BlockKind block, Sentence sentence, CompositionPanel &panel, QWidget *parent)
    : QMenu(parent)
{
    addAction(tr("Show the &numbers"), this, &BlockMenu::numbersWanted)
        ->setEnabled(indicatorOf(block).has_value());
    addAction(tr("How it is &computed"), this, &BlockMenu::inputsWanted)
        ->setEnabled(sentence.hasInputs);
    addAction(tr("&Rewrite the sentence…"), this, &BlockMenu::rewriteWanted)
        ->setEnabled(sentence.isRewritable);
    addSeparator();
    addSizes(block, panel);
    addSeparator();
    addAction(tr("Move &up"), &panel, [&panel] {
        panel.moveCurrent(-1);
    })->setEnabled(panel.canMove(-1));
    addAction(tr("Move &down"), &panel, [&panel] {
        panel.moveCurrent(1);
    })->setEnabled(panel.canMove(1));
    addAction(tr("Take &off the page"), &panel, [&panel, block] { panel.hideBlock(block); });
}

void BlockMenu::addSizes(BlockKind block, CompositionPanel &panel)
{
    const int span = panel.composition().spanOf(block);
    const int height = panel.composition().heightOf(block);
    const auto addSpan = [&](const QString &text, int wanted) {
        addAction(text, &panel, [&panel, block, wanted] {
            panel.setSpan(block, wanted);
        })->setEnabled(wanted >= kLeastSpan && wanted <= kPageColumns);
    };
    const auto addHeight = [&](const QString &text, int wanted) {
        addAction(text, &panel, [&panel, block, wanted] {
            panel.setHeight(block, wanted);
        })->setEnabled(hasPicture(block) && wanted >= kLeastHeight && wanted <= kMostHeight);
    };
    addSpan(tr("&Wider"), span + 1);
    addSpan(tr("N&arrower"), span - 1);
    addHeight(tr("&Taller"), height + kHeightStep);
    addHeight(tr("&Lower"), height - kHeightStep);
}

} // namespace mm
