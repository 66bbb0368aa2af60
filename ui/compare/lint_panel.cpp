// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/lint_panel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace mm {

LintPanel::LintPanel(QWidget *parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    setAccessibleName(tr("Guidelines for charts"));
}

QString LintPanel::fixName(LintFix fix)
{
    switch (fix) {
    case LintFix::ShowFive:
        return tr("Show the five largest");
    case LintFix::RestAsOthers:
        return tr("Show the smallest as others");
    case LintFix::SmallMultiples:
        return tr("Show each country apart");
    case LintFix::Sort:
        return tr("Sort");
    case LintFix::NoteRounding:
        return tr("Add a note");
    case LintFix::HideEvents:
        return tr("Hide the events");
    }
    Q_UNREACHABLE();
}

void LintPanel::addRow(const QString &text, const QString &button, const QString &name,
                       const std::function<void()> &act)
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *label = new QLabel(text, row);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    layout->addWidget(label, 1);
    if (!button.isEmpty()) {
        auto *push = new QPushButton(button, row);
        push->setObjectName(name);
        layout->addWidget(push);
        connect(push, &QPushButton::clicked, this, act);
    }
    m_rows->addWidget(row);
    row->show();
}

void LintPanel::setFindings(const std::vector<LintFinding> &findings, const ViewOptions &options)
{
    if (findings == m_findings && options == m_options && m_rows->count() > 0) {
        return;
    }
    m_findings = findings;
    m_options = options;
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        // A button may be in the middle of its own click.
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const auto addUndo = [this](bool done, const QString &text, LintFix fix) {
        if (done) {
            addRow(text, tr("Undo"), QStringLiteral("undo"),
                   [this, fix] { Q_EMIT undoWanted(fix); });
        }
    };
    for (const LintFinding &finding : findings) {
        addRow(finding.text, finding.fix ? fixName(*finding.fix) : QString(), QStringLiteral("fix"),
               [this, fix = finding.fix] { Q_EMIT fixWanted(fix.value_or(LintFix::Sort)); });
    }
    addUndo(options.most.has_value(), tr("Only the largest are shown by themselves."),
            LintFix::ShowFive);
    addUndo(options.sorted, tr("The bars are sorted by their length."), LintFix::Sort);
    addUndo(options.roundingNote, tr("A note on rounding stands below the chart."),
            LintFix::NoteRounding);
    if (m_rows->count() == 0) {
        addRow(tr("Nothing of this chart is against the guidelines."), {}, {}, [] {});
    }
}

} // namespace mm
