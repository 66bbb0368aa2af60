// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command.h"
#include "core/ingest/import_profile.h"

#include <memory>
#include <string>
#include <vector>

namespace mm {

/// The arguments that `check` and `import` share.
struct ReadingOptions {
    std::vector<std::string> sheets;
    std::string country; ///< what a sheet itself does not state
    std::string month;
    std::string status;
    std::vector<std::string> accept;
    std::string encoding;
    std::string profile;
    std::string format = "text";
};

void addReadingOptions(CLI::App &command, ReadingOptions &options);

/// The options as the reader wants them; empty after saying on @p console what is unknown.
[[nodiscard]] std::optional<ReadingContext>
readingContext(const ReadingOptions &options, const Catalogue &catalogue, Console &console);

/// The profile that was asked for, an empty one when none was; nothing after saying on @p console
/// why it cannot be used.
[[nodiscard]] std::optional<ImportProfile> readingProfile(const ReadingOptions &options,
                                                          Console &console);
/// Names the answers that a profile gave.
void printApplied(Console &console, const ImportProfile &profile,
                  const std::vector<QuestionAnswer> &applied);

/// Issues and questions as lines for a person.
void printFindings(Console &console, const FileReading &reading);
void printIssues(Console &console, const std::vector<Issue> &issues);

} // namespace mm
