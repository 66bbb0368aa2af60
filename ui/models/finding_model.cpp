// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/finding_model.h"

#include "core/ingest/issue_text.h"
#include "ui/models/question_choices.h"
#include "ui/models/roles.h"

#include <algorithm>

namespace mm {

namespace {

FindingGroup groupOf(const Issue &issue)
{
    switch (issue.severity) {
    case Severity::Error:
        return FindingGroup::Error;
    case Severity::Warning:
        return FindingGroup::Warning;
    case Severity::Info:
        return FindingGroup::Information;
    }
    Q_UNREACHABLE();
}

} // namespace

FindingModel::FindingModel(std::shared_ptr<const Catalogue> catalogue, QObject *parent)
    : QAbstractTableModel(parent)
    , m_catalogue(std::move(catalogue))
{
}

void FindingModel::setFindings(Parts parts)
{
    beginResetModel();
    m_parts = std::move(parts);
    collect();
    filter();
    endResetModel();
}

void FindingModel::setFilter(std::optional<FindingGroup> group)
{
    beginResetModel();
    m_group = group;
    filter();
    endResetModel();
}

void FindingModel::collect()
{
    m_findings.clear();
    for (std::size_t i = 0; i < m_parts.refusals.size(); ++i) {
        m_findings.push_back({FindingGroup::RefusedFile, kNoFile, i});
    }
    if (m_parts.plan) {
        const auto &files = m_parts.plan->files;
        for (std::size_t file = 0; file < files.size(); ++file) {
            for (std::size_t i = 0; i < files[file].questions.size(); ++i) {
                m_findings.push_back({FindingGroup::Question, file, i});
            }
            for (std::size_t i = 0; i < m_parts.answers[file].size(); ++i) {
                m_findings.push_back({FindingGroup::Answered, file, i});
            }
            addIssues(files[file].issues, file);
        }
        addIssues(m_parts.plan->issues, kNoFile);
    }
    std::ranges::stable_sort(m_findings, {}, &Finding::group);
    m_counts.fill(0);
    for (const Finding &finding : m_findings) {
        ++m_counts[static_cast<std::size_t>(finding.group)];
    }
}

void FindingModel::addIssues(const std::vector<Issue> &issues, std::size_t file)
{
    for (std::size_t i = 0; i < issues.size(); ++i) {
        m_findings.push_back({mm::groupOf(issues[i]), file, i});
    }
}

void FindingModel::filter()
{
    m_rows.clear();
    for (std::uint32_t i = 0; i < m_findings.size(); ++i) {
        if (!m_group || m_findings[i].group == *m_group) {
            m_rows.push_back(i);
        }
    }
}

const Question *FindingModel::questionOf(int row) const
{
    const Finding &finding = at(row);
    return finding.group == FindingGroup::Question
        ? &m_parts.plan->files[finding.file].questions[finding.index]
        : nullptr;
}

const QuestionAnswer *FindingModel::answerOf(int row) const
{
    const Finding &finding = at(row);
    return finding.group == FindingGroup::Answered ? &m_parts.answers[finding.file][finding.index]
                                                   : nullptr;
}

const Issue *FindingModel::issueOf(int row) const
{
    const Finding &finding = at(row);
    switch (finding.group) {
    case FindingGroup::Error:
    case FindingGroup::Warning:
    case FindingGroup::Information:
        return finding.file == kNoFile ? &m_parts.plan->issues[finding.index]
                                       : &m_parts.plan->files[finding.file].issues[finding.index];
    case FindingGroup::RefusedFile:
    case FindingGroup::Question:
    case FindingGroup::Answered:
        return nullptr;
    }
    Q_UNREACHABLE();
}

CellRef FindingModel::cellOf(int row) const
{
    const Question *question = questionOf(row);
    const QuestionAnswer *answer = answerOf(row);
    const Issue *issue = issueOf(row);
    return question ? question->cell : answer ? answer->cell : issue ? issue->cell : CellRef();
}

QString FindingModel::textOf(int row) const
{
    if (const Question *question = questionOf(row)) {
        return questionText(*question);
    }
    if (const QuestionAnswer *answer = answerOf(row)) {
        return tr("Answered: %1").arg(answerText(*answer, *m_catalogue));
    }
    if (const Issue *issue = issueOf(row)) {
        const QString suggestion = issueSuggestion(*issue);
        return suggestion.isEmpty() ? issueText(*issue) : issueText(*issue) + u' ' + suggestion;
    }
    return m_parts.refusals[at(row).index].text();
}

std::optional<int> FindingModel::rowAt(const CellRef &cell) const
{
    for (int row = 0; row < rowCount(); ++row) {
        const CellRef other = cellOf(row);
        if (other.position == cell.position && other == cell) {
            return row;
        }
    }
    return std::nullopt;
}

QString FindingModel::groupText(FindingGroup group)
{
    switch (group) {
    case FindingGroup::RefusedFile:
        return tr("File refused");
    case FindingGroup::Question:
        return tr("Question");
    case FindingGroup::Error:
        return tr("Not taken");
    case FindingGroup::Warning:
        return tr("Look at it");
    case FindingGroup::Answered:
        return tr("Answered");
    case FindingGroup::Information:
        return tr("For information");
    }
    Q_UNREACHABLE();
}

Mark FindingModel::groupMark(FindingGroup group)
{
    switch (group) {
    case FindingGroup::RefusedFile:
    case FindingGroup::Error:
        return Mark::Refused;
    case FindingGroup::Question:
        return Mark::Question;
    case FindingGroup::Warning:
        return Mark::Warning;
    case FindingGroup::Answered:
        return Mark::Answered;
    case FindingGroup::Information:
        return Mark::Information;
    }
    Q_UNREACHABLE();
}

int FindingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
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
    const int row = index.row();
    if (role == MarkRole) {
        return index.column() == GroupColumn ? QVariant(int(groupMark(groupOf(row)))) : QVariant();
    }
    if (role == KindRole) {
        return static_cast<int>(groupOf(row));
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole) {
        return {};
    }
    switch (static_cast<Column>(index.column())) {
    case GroupColumn:
        return groupText(groupOf(row));
    case TextColumn:
        return textOf(row);
    case PlaceColumn: {
        const CellRef cell = cellOf(row);
        return groupOf(row) == FindingGroup::RefusedFile ? m_parts.refusals[at(row).index].file
            : cell.isEmpty()                             ? cell.file
                             : cell.withinFile() + QStringLiteral(" · ") + cell.file;
    }
    case ColumnCount:
        break;
    }
    Q_UNREACHABLE();
}

QVariant FindingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (static_cast<Column>(section)) {
    case GroupColumn:
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
