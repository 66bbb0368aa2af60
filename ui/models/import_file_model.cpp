// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/import_file_model.h"

#include "ui/models/roles.h"

#include <QLocale>

namespace mm {

namespace {

/// Index of the file above a sheet, plus one; 0 for a file itself.
using ParentId = quintptr;

} // namespace

void ImportFileModel::setFiles(std::shared_ptr<const ImportPlan> plan,
                               std::vector<FileSummary> summaries, std::vector<Refusal> refusals)
{
    beginResetModel();
    m_plan = std::move(plan);
    m_summaries = std::move(summaries);
    m_refusals = std::move(refusals);
    endResetModel();
}

ImportFileModel::Place ImportFileModel::placeOf(const QModelIndex &index)
{
    const ParentId parent = index.internalId();
    if (parent == 0) {
        return {static_cast<std::size_t>(index.row()), {}};
    }
    return {parent - 1, static_cast<std::uint16_t>(index.row())};
}

const Refusal *ImportFileModel::refusalOf(const QModelIndex &index) const
{
    const Place place = placeOf(index);
    return place.sheet || place.file < fileCount() ? nullptr
                                                   : &m_refusals[place.file - fileCount()];
}

QModelIndex ImportFileModel::indexOf(std::size_t file, std::optional<std::uint16_t> sheet) const
{
    const QModelIndex top = index(static_cast<int>(file), 0);
    return sheet ? index(*sheet, 0, top) : top;
}

QModelIndex ImportFileModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent)) {
        return {};
    }
    return createIndex(row, column, parent.isValid() ? ParentId(parent.row()) + 1 : ParentId(0));
}

QModelIndex ImportFileModel::parent(const QModelIndex &child) const
{
    const ParentId parent = child.isValid() ? child.internalId() : 0;
    return parent == 0 ? QModelIndex() : createIndex(static_cast<int>(parent - 1), 0, ParentId(0));
}

int ImportFileModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid()) {
        return static_cast<int>(fileCount() + m_refusals.size());
    }
    const Place place = placeOf(parent);
    const bool hasSheets = parent.column() == 0 && !place.sheet && place.file < fileCount();
    return hasSheets ? static_cast<int>(m_plan->files[place.file].workbook->sheets.size()) : 0;
}

int ImportFileModel::columnCount(const QModelIndex & /*parent*/) const
{
    return 1;
}

const SheetSummary &ImportFileModel::summaryOf(const Place &place) const
{
    const FileSummary &file = m_summaries[place.file];
    return place.sheet ? file.sheets[*place.sheet] : file.all;
}

const Sheet &ImportFileModel::sheetOf(const Place &place) const
{
    return m_plan->files[place.file].workbook->sheets[*place.sheet];
}

QString ImportFileModel::name(const QModelIndex &index) const
{
    if (const Refusal *refusal = refusalOf(index)) {
        return refusal->file;
    }
    const Place place = placeOf(index);
    return place.sheet ? sheetOf(place).name() : m_plan->files[place.file].workbook->fileName;
}

Mark ImportFileModel::mark(const QModelIndex &index) const
{
    if (refusalOf(index)) {
        return Mark::Refused;
    }
    const Place place = placeOf(index);
    const SheetSummary &summary = summaryOf(place);
    if (summary.questions > 0) {
        return Mark::Question;
    }
    if (summary.count(ReviewGroup::Conflict) > 0) {
        return Mark::Conflict;
    }
    if (summary.errors > 0) {
        return Mark::Refused;
    }
    if (!summary.hasTables) {
        return place.sheet ? Mark::None : Mark::Refused;
    }
    return summary.warnings > 0 ? Mark::Warning : Mark::Done;
}

QString ImportFileModel::summaryText(const QModelIndex &index) const
{
    if (refusalOf(index)) {
        return tr("refused");
    }
    const Place place = placeOf(index);
    const SheetSummary &summary = summaryOf(place);
    if (place.sheet) {
        const bool hidden = sheetOf(place).visibility() != SheetVisibility::Visible;
        return summary.hasTables ? QLocale().toString(quint64(summary.numbers()))
            : hidden             ? tr("hidden")
                                 : tr("no figures");
    }
    if (!summary.hasTables && summary.questions == 0) {
        return tr("no figures");
    }
    QStringList parts;
    const auto add = [&parts](const QString &text, std::size_t count) {
        if (count > 0) {
            parts << text.arg(QLocale().toString(quint64(count)));
        }
    };
    add(tr("%1 new"), summary.count(ReviewGroup::New));
    add(tr("%1 changed"), summary.count(ReviewGroup::Changed));
    add(tr("%1 empty ↔ zero"), summary.count(ReviewGroup::EmptyOrZero));
    add(tr("%1 in conflict"), summary.count(ReviewGroup::Conflict));
    add(tr("%1 refused"), summary.count(ReviewGroup::Refused));
    if (summary.questions > 0) {
        parts << tr("%Ln question(s)", nullptr, static_cast<int>(summary.questions));
    }
    return parts.isEmpty() ? tr("nothing new") : parts.join(QStringLiteral(", "));
}

QVariant ImportFileModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
        return name(index);
    case SummaryRole:
        return summaryText(index);
    case MarkRole:
        return int(mark(index));
    case Qt::ToolTipRole:
        return refusalOf(index) ? refusalOf(index)->text()
                                : QStringLiteral("%1\n%2").arg(name(index), summaryText(index));
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1: %2").arg(name(index), summaryText(index));
    default:
        return {};
    }
}

} // namespace mm
