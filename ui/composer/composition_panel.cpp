// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/composition_panel.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace mm {

namespace {

constexpr int kSpacing = 6;

QString blockTitle(BlockKind kind)
{
    switch (kind) {
    case BlockKind::KeyFigures:
        return CompositionPanel::tr("New arrivals");
    case BlockKind::MixedMovements:
        return CompositionPanel::tr("Persons in mixed movements");
    case BlockKind::ArrivalsMap:
        return CompositionPanel::tr("Map of arrivals");
    case BlockKind::Asylum:
        return CompositionPanel::tr("Asylum statistics");
    case BlockKind::Present:
        return CompositionPanel::tr("Present at end of month");
    case BlockKind::PresentByMonth:
        return CompositionPanel::tr("Present by month");
    case BlockKind::Nationalities:
        return CompositionPanel::tr("Nationalities");
    case BlockKind::Uasc:
        return CompositionPanel::tr("Unaccompanied children");
    case BlockKind::Comparisons:
        return CompositionPanel::tr("Pinned comparisons");
    case BlockKind::Notes:
        return CompositionPanel::tr("Notes");
    }
    Q_UNREACHABLE();
}

} // namespace

CompositionPanel::CompositionPanel(QWidget *parent)
    : QWidget(parent)
    , m_list(new QListWidget(this))
    , m_width(new QComboBox(this))
    , m_height(new QComboBox(this))
    , m_up(new QPushButton(tr("Up"), this))
    , m_down(new QPushButton(tr("Down"), this))
    , m_reset(new QPushButton(tr("Reset"), this))
{
    m_list->setSpacing(kSpacing / 3);
    m_list->setAccessibleName(tr("Blocks of the page"));
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setDefaultDropAction(Qt::MoveAction);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setToolTip(tr("Ticked blocks stand on the page, in this order."));
    for (const auto &[name, span] :
         {std::pair(tr("Full width"), 12), std::pair(tr("Wide"), 7), std::pair(tr("Half"), 6),
          std::pair(tr("Narrow"), 5), std::pair(tr("A third"), 4)}) {
        m_width->addItem(name, span);
    }
    for (const auto &[name, height] :
         {std::pair(tr("Low"), 70), std::pair(tr("As it suits"), kUsualHeight),
          std::pair(tr("High"), 140), std::pair(tr("Very high"), 190)}) {
        m_height->addItem(name, height);
    }
    m_up->setToolTip(tr("Moves the block towards the top of the page."));
    m_down->setToolTip(tr("Moves the block towards the end of the page."));
    m_reset->setToolTip(tr("All blocks as they usually are."));
    auto *order = new QHBoxLayout;
    order->setSpacing(kSpacing);
    order->addWidget(m_up, 1);
    order->addWidget(m_down, 1);
    auto *size = new QFormLayout;
    size->setSpacing(kSpacing);
    size->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    size->addRow(tr("&Width:"), m_width);
    size->addRow(tr("H&eight:"), m_height);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kSpacing);
    layout->addWidget(m_list);
    layout->addLayout(order);
    layout->addLayout(size);
    layout->addWidget(m_reset);

    connect(m_list, &QListWidget::itemChanged, this, &CompositionPanel::read);
    connect(m_list->model(), &QAbstractItemModel::rowsMoved, this, &CompositionPanel::read);
    connect(m_list, &QListWidget::currentRowChanged, this, &CompositionPanel::showCurrent);
    connect(m_list, &QListWidget::currentRowChanged, this, &CompositionPanel::currentBlockChanged);
    connect(m_width, &QComboBox::activated, this,
            [this] { change(currentBlock(), &BlockChoice::span, m_width->currentData().toInt()); });
    connect(m_height, &QComboBox::activated, this, [this] {
        change(currentBlock(), &BlockChoice::height, m_height->currentData().toInt());
    });
    connect(m_up, &QPushButton::clicked, this, [this] { moveCurrent(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { moveCurrent(1); });
    connect(m_reset, &QPushButton::clicked, this, [this] {
        setComposition(
            m_usual.withComparisons(m_composition == m_composition.withComparisons(true)));
        Q_EMIT compositionChanged();
    });
    fill();
    m_list->setCurrentRow(0);
}

void CompositionPanel::setComposition(const Composition &composition)
{
    m_composition = composition;
    const int row = std::max(m_list->currentRow(), 0);
    fill();
    m_list->setCurrentRow(row);
}

void CompositionPanel::offerComparisons(bool offered)
{
    if (const Composition wanted = m_composition.withComparisons(offered);
        wanted != m_composition) {
        setComposition(wanted);
    }
}

void CompositionPanel::fill()
{
    const QSignalBlocker blocker(m_list);
    m_list->clear();
    for (const BlockChoice &choice : m_composition.blocks) {
        auto *item = new QListWidgetItem(blockTitle(choice.kind), m_list);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable
                       | Qt::ItemIsDragEnabled);
        item->setCheckState(choice.shown ? Qt::Checked : Qt::Unchecked);
        item->setData(Qt::UserRole, static_cast<int>(choice.kind));
    }
    fitList();
}

void CompositionPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    fitList();
}

void CompositionPanel::fitList()
{
    // The whole list is in sight: it is short.
    const int row = m_list->sizeHintForRow(0) + 2 * m_list->spacing();
    m_list->setFixedHeight(row * m_list->count() + 2 * m_list->frameWidth() + kSpacing);
}

void CompositionPanel::read()
{
    Composition read;
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem *item = m_list->item(row);
        const auto kind = static_cast<BlockKind>(item->data(Qt::UserRole).toInt());
        read.blocks.push_back({kind, m_composition.spanOf(kind), item->checkState() == Qt::Checked,
                               m_composition.heightOf(kind)});
    }
    if (read != m_composition) {
        m_composition = std::move(read);
        showCurrent();
        Q_EMIT compositionChanged();
    }
}

bool CompositionPanel::canMove(int by) const
{
    const int row = m_list->currentRow();
    return row >= 0 && row + by >= 0 && row + by < m_list->count();
}

void CompositionPanel::moveCurrent(int by)
{
    if (!canMove(by)) {
        return;
    }
    const int row = m_list->currentRow();
    const int target = row + by;
    auto &blocks = m_composition.blocks;
    std::swap(blocks[static_cast<std::size_t>(row)], blocks[static_cast<std::size_t>(target)]);
    fill();
    m_list->setCurrentRow(target);
    Q_EMIT compositionChanged();
}

std::optional<BlockKind> CompositionPanel::currentBlock() const
{
    const int row = m_list->currentRow();
    return row < 0 ? std::nullopt
                   : std::optional(m_composition.blocks[static_cast<std::size_t>(row)].kind);
}

void CompositionPanel::chooseBlock(BlockKind block)
{
    const auto &blocks = m_composition.blocks;
    const auto choice = std::ranges::find(blocks, block, &BlockChoice::kind);
    if (choice != blocks.end()) {
        m_list->setCurrentRow(static_cast<int>(choice - blocks.begin()));
    }
}

BlockChoice *CompositionPanel::choiceOf(std::optional<BlockKind> block)
{
    auto &blocks = m_composition.blocks;
    const auto choice = std::ranges::find(blocks, block, &BlockChoice::kind);
    return choice == blocks.end() ? nullptr : &*choice;
}

void CompositionPanel::change(std::optional<BlockKind> block, int BlockChoice::*size, int value)
{
    BlockChoice *const choice = choiceOf(block);
    if (choice && choice->*size != value) {
        choice->*size = value;
        showCurrent();
        Q_EMIT compositionChanged();
    }
}

void CompositionPanel::setSpan(BlockKind block, int span)
{
    change(block, &BlockChoice::span, span);
}

void CompositionPanel::setHeight(BlockKind block, int height)
{
    change(block, &BlockChoice::height, height);
}

void CompositionPanel::hideBlock(BlockKind block)
{
    chooseBlock(block);
    if (QListWidgetItem *item = m_list->currentItem(); item && currentBlock() == block) {
        item->setCheckState(Qt::Unchecked);
    }
}

void CompositionPanel::showCurrent()
{
    const int row = m_list->currentRow();
    m_up->setEnabled(canMove(-1));
    m_down->setEnabled(canMove(1));
    m_width->setEnabled(row >= 0);
    m_height->setEnabled(false);
    if (row >= 0) {
        const BlockChoice &choice = m_composition.blocks[static_cast<std::size_t>(row)];
        m_width->setCurrentIndex(m_width->findData(choice.span));
        m_width->setPlaceholderText(tr("%1 of 12 columns").arg(choice.span));
        m_height->setEnabled(hasPicture(choice.kind));
        m_height->setCurrentIndex(m_height->findData(choice.height));
        m_height->setPlaceholderText(tr("%1 %").arg(choice.height));
    }
}

} // namespace mm
