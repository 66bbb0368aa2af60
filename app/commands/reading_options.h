// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command.h"
#include "ui/session/sheet_reading.h"

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
    std::string profile; ///< a file, or "auto" for those the program keeps
    std::string format = "text";
};

void addReadingOptions(CLI::App &command, ReadingOptions &options);

/// The options as the reader wants them; empty after saying on @p console what is unknown.
[[nodiscard]] std::optional<ReadingContext>
readingContext(const ReadingOptions &options, const Catalogue &catalogue, Console &console);

/// What was asked to be used of earlier answers: nothing, a profile, or the shelf of them; empty
/// after saying on @p console why it cannot be used.
[[nodiscard]] std::optional<Remembered> rememberedAnswers(const ReadingOptions &options,
                                                          Console &console);
/// Names the answers that profiles gave, and the profiles that cannot be used.
void printApplied(Console &console, const SheetsRead &read);

/// Issues and questions as lines for a person.
void printFindings(Console &console, const FileReading &reading);
void printIssues(Console &console, const std::vector<Issue> &issues);

} // namespace mm
