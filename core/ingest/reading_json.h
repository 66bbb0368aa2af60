// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/import_plan.h"
#include "core/sheet/workbook_reader.h"

#include <QJsonArray>
#include <QJsonObject>

#include <optional>

namespace mm {

/// One entry of `files` in the output of `check` and `import`, as the command line documents it.
[[nodiscard]] QJsonObject fileJson(const FileReading &reading, const Catalogue &catalogue);
/// The same for a file that was not read.
[[nodiscard]] QJsonObject fileJson(const Refusal &refusal);

/// Counts, changes and files of an import; `dry_run`, `change_set` and `format_version` are the
/// caller's to add.
[[nodiscard]] QJsonObject importJson(const ImportPlan &plan, const Catalogue &catalogue);

} // namespace mm
