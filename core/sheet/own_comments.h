// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cell_position.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace mm {

/// The comments of a sheet (ECMA-376 part 1, 18.7) without those of one author.
struct ForeignComments {
    QByteArray part;
    std::vector<CellPosition> freed; ///< cells that have no comment any more
};

/// Takes out what an author wrote in an earlier round: whole comments, and what ownText() put below
/// the comment of somebody else. Everything else stays byte for byte.
/// @return nothing when the part is written in an unusual way
[[nodiscard]] std::optional<ForeignComments> withoutOwn(const QByteArray &comments,
                                                        const QString &author);

/// A text below the comment of somebody else, so that it is known again.
[[nodiscard]] QString ownText(const QString &text, const QString &author);

} // namespace mm
