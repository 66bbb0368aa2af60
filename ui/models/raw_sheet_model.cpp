// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/raw_sheet_model.h"

#include "core/analysis/period_words.h"
#include "core/ingest/correction_target.h"
#include "core/ingest/issue_text.h"
#include "ui/models/meaning_choices.h"
#include "ui/models/number_format.h"
#include "ui/models/roles.h"

#include <algorithm>
#include <iterator>

namespace mm {

namespace {

/// What is at one place of a vector sorted by place.
template <class T, class Place, class Projection>
std::span<const T> partOf(const std::vector<T> &all, const Place &place, Projection placeOf)
{
    return {std::ranges::lower_bound(all, place, {}, placeOf),
            std::ranges::upper_bound(all, place, {}, placeOf)};
}

Mark markOf(const Issue &issue)
{
    switch (issue.severity) {
    case Severity::Error:
        return Mark::Refused;
    case Severity::Warning:
        return Mark::Warning;
    case Severity::Info:
        return Mark::Information;
    }
    Q_UNREACHABLE();
}

int gravity(Mark mark)
{
    return mark == Mark::Question ? 0 : mark == Mark::Refused ? 1 : mark == Mark::Warning ? 2 : 3;
}

} // namespace

RawSheetModel::RawSheetModel(std::shared_ptr<const Catalogue> catalogue, QObject *parent)
    : QAbstractTableModel(parent)
    , m_catalogue(std::move(catalogue))
{
}

void RawSheetModel::setSheet(std::shared_ptr<const ImportPlan> plan, std::size_t file,
                             std::uint16_t sheet, const std::vector<SheetCorrection> &corrections)
{
    beginResetModel();
    m_plan = std::move(plan);
    m_file = file;
    m_sheet = sheet;
    m_corrections.clear();
    std::ranges::copy_if(corrections, std::back_inserter(m_corrections),
                         [this](const SheetCorrection &correction) {
                             return m_plan && correction.sheet == this->sheet()->name();
                         });
    findSpans();
    findFindings();
    endResetModel();
}

void RawSheetModel::findSpans()
{
    m_observations = {};
    m_recognised = {};
    m_blanks.clear();
    m_tables.clear();
    if (!m_plan) {
        return;
    }
    m_observations = partOf(reading().observations, m_sheet, &DraftObservation::sheet);
    m_recognised = partOf(reading().recognised, m_sheet, &RecognisedCells::sheet);
    for (const DraftBlank &blank : reading().blanks) {
        if (blank.sheet == m_sheet) {
            m_blanks.push_back(blank.cell);
        }
    }
    std::ranges::sort(m_blanks);
    for (const TableLayout &table : reading().tables) {
        if (table.sheet == m_sheet) {
            m_tables.push_back(table.range);
        }
    }
}

void RawSheetModel::findFindings()
{
    m_found.clear();
    if (!m_plan) {
        return;
    }
    addIssues(reading().issues);
    addIssues(m_plan->issues);
    for (const Question &question : reading().questions) {
        if (question.cell.sheet == sheet()->name()) {
            m_found.push_back({question.cell.position, Mark::Question, nullptr, &question});
        }
    }
    std::ranges::stable_sort(
        m_found, {}, [](const Found &found) { return std::pair(found.cell, gravity(found.mark)); });
}

void RawSheetModel::addIssues(const std::vector<Issue> &issues)
{
    const QString &name = sheet()->name();
    const QString &fileName = reading().workbook->fileName;
    for (const Issue &issue : issues) {
        if (issue.cell.sheet == name && issue.cell.file == fileName) {
            m_found.push_back({issue.cell.position, markOf(issue), &issue, nullptr});
        }
    }
}

const Sheet *RawSheetModel::sheet() const
{
    return m_plan ? &reading().workbook->sheets[m_sheet] : nullptr;
}

std::optional<CellRef> RawSheetModel::cellAt(const QModelIndex &index) const
{
    return m_plan && index.isValid()
        ? std::optional(reading().at(m_sheet, {index.row(), index.column()}))
        : std::nullopt;
}

std::span<const RawSheetModel::Found> RawSheetModel::foundAt(CellPosition cell) const
{
    return partOf(m_found, cell, &Found::cell);
}

const DraftObservation *RawSheetModel::observationAt(CellPosition cell) const
{
    const auto found = std::ranges::lower_bound(m_observations, cell, {}, &DraftObservation::cell);
    return found != m_observations.end() && found->cell == cell ? &*found : nullptr;
}

bool RawSheetModel::isBlankAt(CellPosition cell) const
{
    return std::ranges::binary_search(m_blanks, cell);
}

std::optional<RecognisedCells::Role> RawSheetModel::roleAt(CellPosition cell) const
{
    const auto start = [](const RecognisedCells &cells) {
        return std::pair(cells.range.first.column, cells.range.first.row);
    };
    auto after
        = std::ranges::upper_bound(m_recognised, std::pair(cell.column, cell.row), {}, start);
    // Stretches of a column may overlap: what was left out lies under its own heading.
    while (after != m_recognised.begin()) {
        --after;
        if (after->range.first.column != cell.column) {
            return std::nullopt;
        }
        if (after->range.contains(cell)) {
            return after->role;
        }
    }
    return std::nullopt;
}

CellTint RawSheetModel::tint(CellPosition cell) const
{
    if (const DraftObservation *observation = observationAt(cell)) {
        switch (observation->standing) {
        case Standing::Taken:
            return CellTint::Value;
        case Standing::Asked:
        case Standing::Conflicting:
            return CellTint::Waiting;
        case Standing::Refused:
            return CellTint::Refused;
        }
    }
    if (isBlankAt(cell)) {
        return CellTint::Blank;
    }
    const auto role = roleAt(cell);
    if (!role) {
        return CellTint::None;
    }
    switch (*role) {
    case RecognisedCells::Role::Time:
        return CellTint::Time;
    case RecognisedCells::Role::Name:
        return CellTint::Name;
    case RecognisedCells::Role::Total:
        return CellTint::Total;
    case RecognisedCells::Role::Ignored:
        return CellTint::Ignored;
    }
    Q_UNREACHABLE();
}

Qt::Edges RawSheetModel::tableEdges(CellPosition cell) const
{
    Qt::Edges edges;
    for (const CellRange &table : m_tables) {
        if (table.contains(cell)) {
            edges.setFlag(Qt::TopEdge, cell.row == table.first.row);
            edges.setFlag(Qt::BottomEdge, cell.row == table.last.row);
            edges.setFlag(Qt::LeftEdge, cell.column == table.first.column);
            edges.setFlag(Qt::RightEdge, cell.column == table.last.column);
            break;
        }
    }
    return edges;
}

Qt::Edges RawSheetModel::correctedEdges(CellPosition cell) const
{
    Qt::Edges edges;
    for (const SheetCorrection &correction : m_corrections) {
        const auto isIn = [&](int row, int column) {
            return row >= 0 && column >= 0 && row < rowCount() && column < columnCount()
                && speaksOf(correction, reading(), m_sheet, {row, column});
        };
        if (isIn(cell.row, cell.column)) {
            edges |= isIn(cell.row - 1, cell.column) ? Qt::Edges() : Qt::TopEdge;
            edges |= isIn(cell.row + 1, cell.column) ? Qt::Edges() : Qt::BottomEdge;
            edges |= isIn(cell.row, cell.column - 1) ? Qt::Edges() : Qt::LeftEdge;
            edges |= isIn(cell.row, cell.column + 1) ? Qt::Edges() : Qt::RightEdge;
        }
    }
    return edges;
}

QString RawSheetModel::tintText(CellTint tint)
{
    switch (tint) {
    case CellTint::None:
        return {};
    case CellTint::Time:
        return tr("names a month");
    case CellTint::Name:
        return tr("names what is counted, or where");
    case CellTint::Value:
        return tr("a number");
    case CellTint::Blank:
        return tr("empty: says nothing");
    case CellTint::Total:
        return tr("a total: checked, not stored");
    case CellTint::Ignored:
        return tr("left out");
    case CellTint::Waiting:
        return tr("waits for an answer");
    case CellTint::Refused:
        return tr("not taken");
    case CellTint::Corrected:
        return tr("corrected");
    }
    Q_UNREACHABLE();
}

QString RawSheetModel::takenAs(const DraftObservation &observation) const
{
    const ObservationKey &key = observation.key;
    QStringList parts{(*m_catalogue)[key.series.place].name,
                      (*m_catalogue)[key.series.indicator].label};
    if (key.series.breakdown != kTotal) {
        parts << (*m_catalogue)[key.series.breakdown].label;
    }
    parts << monthWords(key.month);
    const QString subject = parts.join(QStringLiteral(", "));
    const QString number = NumberFormat().datum(observation.datum);
    switch (observation.standing) {
    case Standing::Taken:
        return QStringLiteral("%1: %2").arg(subject,
                                            number.isEmpty() ? tr("not reported") : number);
    case Standing::Asked:
        return tr("%1: waits for an answer").arg(subject);
    case Standing::Conflicting:
        return tr("%1: %2 here, something else in another cell").arg(subject, number);
    case Standing::Refused:
        return tr("%1: not taken").arg(subject);
    }
    Q_UNREACHABLE();
}

QString RawSheetModel::description(CellPosition cell) const
{
    if (!m_plan) {
        return {};
    }
    const QString raw = sheet()->display(cell.row, cell.column);
    QStringList parts{cell.toString()};
    if (!raw.isEmpty()) {
        parts << tr("reads “%1”").arg(raw);
    }
    if (const DraftObservation *observation = observationAt(cell)) {
        parts << takenAs(*observation);
    } else if (const QString text = tintText(tint(cell)); !text.isEmpty()) {
        parts << text;
    }
    for (const SheetCorrection &correction : m_corrections) {
        if (speaksOf(correction, reading(), m_sheet, cell)) {
            parts << tr("corrected: %1 is %2")
                         .arg(subjectText(correction),
                              meaningWords(correction.means, *m_catalogue));
        }
    }
    for (const Found &found : foundAt(cell)) {
        if (found.issue && found.issue->code == IssueCode::SaidByPerson) {
            continue; // said above
        }
        parts << (found.issue ? issueText(*found.issue) : questionText(*found.question));
    }
    return parts.join(QStringLiteral(" · "));
}

int RawSheetModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_plan ? 0 : sheet()->rowCount();
}

int RawSheetModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_plan ? 0 : sheet()->columnCount();
}

QVariant RawSheetModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const CellPosition cell{index.row(), index.column()};
    switch (role) {
    case Qt::DisplayRole:
        return sheet()->display(cell.row, cell.column);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return description(cell);
    case Qt::TextAlignmentRole: {
        const CellType type = sheet()->cell(cell).type;
        return int(
            (type == CellType::Number || type == CellType::Date ? Qt::AlignRight : Qt::AlignLeft)
            | Qt::AlignVCenter);
    }
    case CellRole:
        return int(tint(cell));
    case FindingRole: {
        const auto found = foundAt(cell);
        return int(found.empty() ? Mark::None : found.front().mark);
    }
    case CorrectedRole:
        return int(correctedEdges(cell));
    case EdgesRole:
        return int(tableEdges(cell));
    default:
        return {};
    }
}

QVariant RawSheetModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::DisplayRole) {
        return orientation == Qt::Horizontal ? QVariant(columnLetters(section))
                                             : QVariant(section + 1);
    }
    return {};
}

} // namespace mm
