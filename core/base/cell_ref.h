// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cell_position.h"

#include <QString>

namespace mm {

/// Where a number came from: file, sheet and cell. Empty for a number typed by a person.
struct CellRef {
    QString file; ///< name without folder
    QString sheet;
    CellPosition position;

    [[nodiscard]] bool isEmpty() const { return sheet.isEmpty(); }
    /// "Sheet1!B7"
    [[nodiscard]] QString withinFile() const
    {
        return isEmpty() ? QString() : sheet + u'!' + position.toString();
    }
    /// "file!Sheet1!B7"
    [[nodiscard]] QString toString() const
    {
        return isEmpty() ? QString() : file + u'!' + withinFile();
    }

    friend bool operator==(const CellRef &, const CellRef &) = default;
};

} // namespace mm
