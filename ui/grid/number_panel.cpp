// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/number_panel.h"

#include "ui/grid/annotation_panel.h"
#include "ui/grid/cell_details.h"
#include "ui/models/month_grid_model.h"
#include "ui/session/workspace.h"

#include <QAction>
#include <QVBoxLayout>

namespace mm {

NumberPanel::NumberPanel(Workspace &workspace, MonthGridModel &model, QWidget *parent)
    : Card(parent)
    , m_workspace(workspace)
    , m_model(model)
    , m_details(new CellDetails(workspace.sharedCatalogue(), this))
    , m_annotation(new AnnotationPanel(this))
{
    content()->addWidget(m_details, 1);
    content()->addWidget(m_annotation);
    addVerbs();
    connect(m_annotation, &AnnotationPanel::kept, &workspace, &Workspace::annotate);
    connect(m_annotation, &AnnotationPanel::done, this, &NumberPanel::done);
    connect(&workspace, &Workspace::leaving, m_annotation, &AnnotationPanel::keep);
    connect(&workspace, &Workspace::annotationsChanged, this,
            [this] { showAnnotation(m_model.keyAt(m_index)); });
    connect(m_details, &CellDetails::sourceWanted, this, &NumberPanel::sourceWanted);
    connect(m_details, &CellDetails::factsheetWanted, this, &NumberPanel::factsheetWanted);
    // The history of a number is complete only when its change is written.
    connect(&workspace, &Workspace::statusChanged, this, &NumberPanel::refresh);
}

void NumberPanel::addVerbs()
{
    m_verbs << addVerb(tr("Co&mment"), tr("Shift+F2"), &NumberPanel::comment)
            << addVerb(tr("F&ollow up"), tr("Ctrl+Shift+U"), &NumberPanel::toggleFollowUp)
            << addVerb(tr("&Sign off this country and month"), tr("Ctrl+Shift+O"),
                       &NumberPanel::toggleSignOff);
    m_verbs[1]->setCheckable(true);
    m_verbs[2]->setCheckable(true);
}

QAction *NumberPanel::addVerb(const QString &text, const QString &shortcut,
                              void (NumberPanel::*verb)())
{
    auto *action = new QAction(text, this);
    action->setShortcut(QKeySequence(shortcut));
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, verb);
    return action;
}

void NumberPanel::showAnnotation(const std::optional<ObservationKey> &key)
{
    const AnnotationBook &book = m_workspace.annotations();
    const bool isWritable = key && m_workspace.isEditable();
    for (QAction *action : std::as_const(m_verbs)) {
        action->setEnabled(isWritable);
    }
    m_verbs[1]->setChecked(key && book.at(*key).isMarked);
    m_verbs[2]->setChecked(key && book.isSignedOff(key->series.place, key->month));
    if (!key) {
        m_annotation->showNothing();
    } else if (!m_workspace.isSaving() || !m_annotation->isAbout(*key)) {
        // What is on its way to the store stays as it was written.
        m_annotation->showAnnotation(*key, book.find(*key), isWritable);
    }
}

void NumberPanel::comment()
{
    m_annotation->edit();
}

void NumberPanel::toggleFollowUp()
{
    if (const auto key = m_model.keyAt(m_index)) {
        const Annotation said = m_workspace.annotations().at(*key);
        m_workspace.annotate(*key, {said.text, !said.isMarked});
    }
}

void NumberPanel::toggleSignOff()
{
    if (const auto key = m_model.keyAt(m_index)) {
        const CountryMonth whole{key->series.place, key->month};
        m_workspace.annotate(whole, {{}, !m_workspace.annotations().at(whole).isMarked});
    }
}

void NumberPanel::showIndex(const QModelIndex &index)
{
    m_index = index;
    refresh();
}

void NumberPanel::refresh()
{
    const auto key = m_model.keyAt(m_index);
    showAnnotation(key);
    m_stale = !isVisible();
    if (m_stale) {
        return;
    }
    if (key) {
        m_details->showCell(m_workspace.dataset(), *key);
        loadHistory(*key);
    } else if (m_index.isValid()) {
        showComputed();
    } else {
        m_details->showNothing();
    }
}

void NumberPanel::showEvent(QShowEvent *event)
{
    Card::showEvent(event);
    if (m_stale) {
        refresh();
    }
}

void NumberPanel::showComputed()
{
    const QModelIndex index = m_index;
    const QString row = m_model.headerData(index.row(), Qt::Vertical, Qt::DisplayRole).toString();
    const QString column
        = m_model.headerData(index.column(), Qt::Horizontal, Qt::ToolTipRole).toString();
    m_details->showComputed(row + QStringLiteral(", ") + column, index.data().toString(),
                            index.data(Qt::ToolTipRole).toString());
}

void NumberPanel::loadHistory(const ObservationKey &key)
{
    if (m_workspace.path().isEmpty()) {
        return;
    }
    HistoryFilter filter;
    filter.place = key.series.place;
    filter.indicator = key.series.indicator;
    filter.breakdown = key.series.breakdown;
    filter.month = key.month;
    m_workspace.history(filter).then(
        this, [this, key](const StoreResult<std::vector<HistoryEntry>> &history) {
            // The selection may have moved on while the answer was on its way.
            if (history && m_model.keyAt(m_index) == key) {
                m_details->showHistory(*history);
            }
        });
}

} // namespace mm
