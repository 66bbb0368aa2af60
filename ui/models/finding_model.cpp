// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/finding_model.h"

#include "core/ingest/issue_text.h"
#include "ui/models/roles.h"

#include <algorithm>

namespace mm {

void FindingModel::setFindings(const ImportPlan &plan, const std::vector<Refusal> &refusals)
{
    beginResetModel();
    m_findings.clear();
    for (const Refusal &refusal : refusals) {
        m_findings.push_back({Gravity::RefusedFile, refusal.text(), refusal.file});
    }
    for (const FileReading &file : plan.files) {
        std::ranges::for_each(file.questions, [this](const Question &q) { add(q); });
        std::ranges::for_each(file.issues, [this](const Issue &i) { add(i); });
    }
    std::ranges::for_each(plan.issues, [this](const Issue &i) { add(i); });
    std::ranges::stable_sort(m_findings, {}, &Finding::gravity);
    endResetModel();
}

void FindingModel::add(const Issue &issue)
{
    const Gravity gravity = issue.severity == Severity::Error ? Gravity::Error
        : issue.severity == Severity::Warning                 ? Gravity::Warning
                                                              : Gravity::Information;
    const QString suggestion = issueSuggestion(issue);
    m_findings.push_back(
        {gravity, suggestion.isEmpty() ? issueText(issue) : issueText(issue) + u' ' + suggestion,
         issue.cell.toString()});
}

void FindingModel::add(const Question &question)
{
    m_findings.push_back({Gravity::Question, questionText(question), question.cell.toString()});
}

QString FindingModel::gravityText(Gravity gravity)
{
    switch (gravity) {
    case Gravity::RefusedFile:
        return tr("File refused");
    case Gravity::Error:
        return tr("Not taken");
    case Gravity::Question:
        return tr("Question");
    case Gravity::Warning:
        return tr("Look at it");
    case Gravity::Information:
        return tr("For information");
    }
    Q_UNREACHABLE();
}

int FindingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_findings.size());
}

int FindingModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FindingModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Finding &finding = m_findings[static_cast<std::size_t>(index.row())];
    if (role == KindRole) {
        return static_cast<int>(finding.gravity);
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != SortRole) {
        return {};
    }
    switch (static_cast<Column>(index.column())) {
    case GravityColumn:
        return gravityText(finding.gravity);
    case TextColumn:
        return finding.text;
    case PlaceColumn:
        return finding.place;
    case ColumnCount:
        break;
    }
    Q_UNREACHABLE();
}

QVariant FindingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0
        || section >= ColumnCount) {
        return {};
    }
    switch (static_cast<Column>(section)) {
    case GravityColumn:
        return tr("Kind");
    case TextColumn:
        return tr("Finding");
    case PlaceColumn:
        return tr("Where");
    case ColumnCount:
        break;
    }
    Q_UNREACHABLE();
}

} // namespace mm
