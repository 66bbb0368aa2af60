// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/sheet_corrector.h"

#include "core/ingest/correction_target.h"
#include "ui/models/raw_sheet_model.h"
#include "ui/review/meaning_dialog.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QTableView>

#include <algorithm>

namespace mm {

namespace {

using Of = SheetCorrection::Of;

constexpr int kLongestName = 32;

/// Fits into a menu, and has no letter that a menu underlines.
QString inMenu(const QString &text)
{
    QString shown = text.size() > kLongestName ? text.left(kLongestName - 1) + u'…' : text;
    return shown.replace(u'&', QStringLiteral("&&"));
}

bool isMenuKey(const QKeyEvent &key)
{
    return key.key() == Qt::Key_Menu || key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter
        || (key.key() == Qt::Key_F10 && key.modifiers().testFlag(Qt::ShiftModifier));
}

} // namespace

SheetCorrector::SheetCorrector(std::shared_ptr<const Catalogue> catalogue, RawSheetModel &model,
                               QTableView &table)
    : QObject(&table)
    , m_catalogue(std::move(catalogue))
    , m_model(model)
    , m_table(table)
{
    table.installEventFilter(this);
    table.setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&table, &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        const QModelIndex index = m_table.indexAt(at);
        if (index.isValid()) {
            m_table.setCurrentIndex(index);
            showMenu({index.row(), index.column()}, On::Cell, m_table.viewport()->mapToGlobal(at));
        }
    });
    for (QHeaderView *header : {table.verticalHeader(), table.horizontalHeader()}) {
        header->setContextMenuPolicy(Qt::CustomContextMenu);
        connect(header, &QWidget::customContextMenuRequested, this,
                [this, header](const QPoint &at) {
                    const int section = header->logicalIndexAt(at);
                    const bool isRow = header->orientation() == Qt::Vertical;
                    if (section >= 0) {
                        showMenu(isRow ? CellPosition{section, 0} : inColumn(section),
                                 isRow ? On::Row : On::Column, header->mapToGlobal(at));
                    }
                });
    }
}

bool SheetCorrector::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && isMenuKey(*static_cast<QKeyEvent *>(event))) {
        showMenuAtCurrent();
        return true;
    }
    return QObject::eventFilter(watched, event);
}

void SheetCorrector::showMenuAtCurrent()
{
    const QModelIndex index = m_table.currentIndex();
    if (index.isValid()) {
        m_table.scrollTo(index);
        showMenu({index.row(), index.column()}, On::Cell,
                 m_table.viewport()->mapToGlobal(m_table.visualRect(index).bottomLeft()));
    }
}

/// A cell of the table that a column as a whole belongs to.
CellPosition SheetCorrector::inColumn(int column) const
{
    const auto &frames = m_model.reading().frames;
    const auto found = std::ranges::find_if(frames, [&](const TableFrame &frame) {
        return frame.sheet == m_model.sheetIndex() && column >= frame.range.first.column
            && column <= frame.range.last.column;
    });
    return {found == frames.end() ? 0 : found->range.last.row, column};
}

void SheetCorrector::showMenu(CellPosition cell, On on, const QPoint &global)
{
    if (!m_model.sheet()) {
        return;
    }
    auto *menu = new QMenu(&m_table);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (on != On::Column) {
        addHeader(*menu, cell);
        addMeaning(*menu, cell, Of::Row);
    }
    if (on != On::Row) {
        addMeaning(*menu, cell, Of::Column);
    }
    if (on == On::Cell) {
        addMeaning(*menu, cell, Of::Name);
    }
    addTakeBack(*menu, cell);
    menu->popup(global);
}

void SheetCorrector::addHeader(QMenu &menu, CellPosition cell)
{
    const auto header = headerAt(m_model.reading(), m_model.sheetIndex(), cell.row);
    QAction *action = menu.addAction(tr("This row is the &header"));
    action->setEnabled(header.has_value());
    connect(action, &QAction::triggered, this, [this, header] { Q_EMIT corrected(*header); });
}

void SheetCorrector::addMeaning(QMenu &menu, CellPosition cell, Of of)
{
    const auto target = targetAt(m_model.reading(), m_model.sheetIndex(), cell, of);
    if (of == Of::Name && !target) {
        return;
    }
    const QString text = of == Of::Row ? tr("This &row means…")
        : of == Of::Column             ? tr("This &column means…")
                           : tr("“%1” &means…").arg(inMenu(target->texts.front()));
    QAction *action = menu.addAction(text);
    action->setEnabled(target.has_value());
    connect(action, &QAction::triggered, this, [this, target] { ask(*target); });
}

void SheetCorrector::addTakeBack(QMenu &menu, CellPosition cell)
{
    bool isFirst = true;
    for (const SheetCorrection &correction : m_model.corrections()) {
        if (!speaksOf(correction, m_model.reading(), m_model.sheetIndex(), cell)) {
            continue;
        }
        if (isFirst) {
            menu.addSeparator();
            isFirst = false;
        }
        QAction *action
            = menu.addAction(tr("&Take back: %1 is %2")
                                 .arg(inMenu(subjectText(correction)),
                                      inMenu(meaningWords(correction.means, *m_catalogue))));
        connect(action, &QAction::triggered, this,
                [this, correction] { Q_EMIT takenBack(correction); });
    }
}

void SheetCorrector::ask(const SheetCorrection &target)
{
    auto *dialog = new MeaningDialog(tr("What does %1 mean?").arg(subjectText(target)),
                                     meaningChoices(target.of, *m_catalogue), &m_table);
    connect(dialog, &MeaningDialog::chosen, this, [this, target](const SaidMeaning &means) {
        SheetCorrection correction = target;
        correction.means = means;
        Q_EMIT corrected(correction);
    });
    dialog->open();
}

} // namespace mm
