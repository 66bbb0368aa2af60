// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QStringList>

#include <span>

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

/// The names of all files of a run.
/// @return as many as there are pages, all different; or a sentence why they cannot be
[[nodiscard]] Result<QStringList, QString> pageNames(const QString &pattern,
                                                     std::span<const PageIdentity> pages);

} // namespace mm
