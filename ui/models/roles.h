// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <qnamespace.h>

namespace mm {

/// What every model of ours offers beside the roles of Qt.
enum Role {
    SortRole = Qt::UserRole, ///< the raw value, for sorting
    KeyRole, ///< code of the country, month or kind the row stands for
    KindRole, ///< an enum of the model, for filtering
    ProvisionalRole, ///< bool: the figure may still change
    MissingRole, ///< bool: nothing was reported where something could be
    TrendRole, ///< std::vector<std::optional<double>>: the months of a row, for a small line
    NotApplicableRole, ///< bool: the figure cannot exist
    MarkRole, ///< a Mark, as a number: the small sign before the text
    SummaryRole, ///< QString: what is said about a row beside its name
    CellRole, ///< a CellTint, as a number: what a cell of a sheet was taken for
    FindingRole, ///< a Mark, as a number: something was found in the cell
    CorrectedRole, ///< Qt::Edges, as a number: where what a person corrected ends
    EdgesRole, ///< Qt::Edges, as a number: where a table ends
    ComputedRole, ///< bool: follows from other figures and cannot be typed
    AnnotationRole, ///< int: an AnnotationMark: what people say about the number
    ChangedRole, ///< bool: is not what it was in the state it is compared with
    PlannedRole, ///< int: PlannedCell::Outcome of a paste that is being looked at
    YearRole, ///< int: the year of a column
    YearEndRole, ///< bool: another year begins behind this column
};

} // namespace mm
