// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace mm {

/// What tells one page of a run from the others.
struct PageIdentity {
    QString month; ///< "2025-07"
    QString country; ///< "SRB"; "REGION" for the page of the region
    QString style; ///< "2025"
    QString language; ///< "en"
};

/// The name of one file of a run: "out/factsheet-{month}-{country}.pdf" with {month}, {year},
/// {country}, {style} and {language} filled in. What is filled in never names another folder.
/// @return the path, or a sentence on a field that does not exist
[[nodiscard]] Result<QString, QString> pageName(const QString &pattern,
                                                const PageIdentity &identity);

} // namespace mm
