// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/grid_editing.h"

#include "ui/grid/grid_view.h"
#include "ui/grid/paste_bar.h"
#include "ui/models/grid_cell_text.h"
#include "ui/models/grid_copy.h"
#include "ui/models/month_grid_model.h"
#include "ui/models/paste_text.h"
#include "ui/models/unusual_text.h"
#include "ui/session/workspace.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

#include <memory>

namespace mm {

namespace {

constexpr std::size_t kRemarkedAtMost = 2000; ///< checking more would keep the window waiting

} // namespace

GridEditing::GridEditing(Workspace &workspace, GridView &view, MonthGridModel &model, PasteBar &bar,
                         QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_view(view)
    , m_model(model)
    , m_bar(bar)
{
    addAction(tr("&Copy"), QKeySequence::Copy, &GridEditing::copyNumbers);
    addAction(tr("Copy with &headers"), QKeySequence(tr("Ctrl+Shift+C")),
              &GridEditing::copyWithHeaders);
    m_writing << addAction(tr("&Paste"), QKeySequence::Paste, &GridEditing::paste)
              << addAction(tr("Fill &down"), QKeySequence(tr("Ctrl+D")), &GridEditing::fillDown)
              << addAction(tr("Fill ri&ght"), QKeySequence(tr("Ctrl+Shift+R")),
                           &GridEditing::fillRight)
              << addAction(tr("C&lear to “not reported”"), QKeySequence::Delete,
                           &GridEditing::clear);
    view.addActions(m_actions);
    view.setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(&model, &MonthGridModel::changeRequested, this,
            [this](const Change &change, const QString &reason) {
                write(*ChangeSet::make({change}), reason);
            });
    connect(&bar, &PasteBar::accepted, this, &GridEditing::acceptPaste);
    connect(&bar, &PasteBar::givenUp, this, &GridEditing::giveUpPaste);
    connect(&workspace, &Workspace::statusChanged, this, &GridEditing::updateActions);
    updateActions();
}

QAction *GridEditing::addAction(const QString &text, const QKeySequence &shortcut,
                                void (GridEditing::*verb)())
{
    auto *action = new QAction(text, this);
    action->setShortcut(shortcut);
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, verb);
    m_actions << action;
    return action;
}

void GridEditing::updateActions()
{
    for (QAction *action : m_writing) {
        action->setEnabled(m_workspace.isEditable());
    }
}

void GridEditing::copy(bool withHeaders) const
{
    const auto selection = m_view.selectedAreas();
    if (selection.empty()) {
        return;
    }
    const GridCopy copied = copyOf(m_model, selection, withHeaders);
    auto data = std::make_unique<QMimeData>();
    data->setText(tabText(copied.table));
    data->setHtml(htmlText(copied.table, copied.headerRows, copied.headerColumns));
    QGuiApplication::clipboard()->setMimeData(data.release());
}

void GridEditing::paste()
{
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    const ClipboardTable table
        = data && data->hasText() ? parseTabText(data->text()) : ClipboardTable();
    if (table.isEmpty()) {
        Q_EMIT refused(tr("The clipboard holds no text to paste."));
        return;
    }
    const PastePlan plan
        = planPaste(table, m_model.entryGrid(), m_view.selectedAreas(), m_workspace.dataset());
    if (plan.cells.empty()) {
        Q_EMIT refused(tr("Select a cell that takes a number; computed cells do not."));
        return;
    }
    const bool single = plan.cells.size() == 1 && plan.clipped == 0;
    if (!single) {
        m_plan = plan;
        m_model.setPlan(plan);
        m_bar.showPlan(plan);
        return;
    }
    if (plan.count(PlannedCell::Outcome::Refused) > 0) {
        Q_EMIT refused(refusalLines(plan, m_workspace.catalogue()).join(u' '));
        return;
    }
    write(plan.changes(), {});
}

void GridEditing::acceptPaste()
{
    if (m_plan) {
        const PastePlan plan = *m_plan;
        endPaste();
        write(plan.changes(), {});
    }
}

void GridEditing::giveUpPaste()
{
    if (m_plan) {
        endPaste();
    }
}

void GridEditing::endPaste()
{
    m_plan.reset();
    m_model.setPlan(std::nullopt);
    m_bar.hide();
    m_view.setFocus(Qt::OtherFocusReason);
}

void GridEditing::clear()
{
    write(planClear(m_model.entryGrid(), m_view.selectedAreas(), m_workspace.dataset()).changes(),
          {});
}

void GridEditing::fill(FillDirection direction)
{
    const PastePlan plan
        = planFill(m_model.entryGrid(), m_view.selectedAreas(), m_workspace.dataset(), direction);
    const QStringList refusals = refusalLines(plan, m_workspace.catalogue());
    if (!refusals.isEmpty()) {
        Q_EMIT refused(refusals.join(u' '));
    }
    write(plan.changes(), {});
}

void GridEditing::write(const ChangeSet &changes, const QString &reason)
{
    m_workspace.apply(changes, reason);
    remark(changes);
}

void GridEditing::remark(const ChangeSet &changes)
{
    if (changes.size() > kRemarkedAtMost) {
        return;
    }
    int count = 0;
    QString first;
    for (const Change &change : changes) {
        const QStringList texts = change.after
            ? unusualTexts(m_workspace.dataset(), m_workspace.catalogue(), change.key,
                           *change.after)
            : QStringList();
        if (!texts.isEmpty() && count++ == 0) {
            first = QStringLiteral("%1, %2: %3")
                        .arg(m_workspace.catalogue()[change.key.series.place].label,
                             monthTitle(change.key.month), texts.join(u' '));
        }
    }
    if (count > 0) {
        const QString more = count > 1
            ? u' ' + tr("And %n more number(s) to look at.", nullptr, count - 1)
            : QString();
        Q_EMIT remarkable(first + more);
    }
}

} // namespace mm
