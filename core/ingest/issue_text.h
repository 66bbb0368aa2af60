// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/issue.h"

namespace mm {

/// Stable names for files, JSON and the command line: "as_of_not_month_end", "error" …
[[nodiscard]] QString issueName(IssueCode code);
[[nodiscard]] QString questionName(QuestionCode code);
[[nodiscard]] QString severityName(Severity severity); ///< "info", "warning", "error"
/// Number of the editors' check that an issue belongs to: "C6"; empty when it belongs to none.
[[nodiscard]] QString checkOf(IssueCode code);

/// One plain English sentence: what was seen, without the place (the cell says it).
[[nodiscard]] QString issueText(const Issue &issue);
/// What would be right or what to do; may be empty.
[[nodiscard]] QString issueSuggestion(const Issue &issue);
/// @p pattern with its %1 … %9 replaced; a place that has no argument becomes empty.
[[nodiscard]] QString filled(QStringView pattern, const QStringList &arguments);
[[nodiscard]] QString questionText(const Question &question);

} // namespace mm
