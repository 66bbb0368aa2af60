// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command.h"

#include <string>

namespace mm {

/// Adds `--format text|json`.
void addFormatOption(CLI::App &command, std::string &format);

// One function a sub-command: names its arguments and sets the action when it is chosen.
void addNewCommand(CLI::App &program, Action &action);
void addGridCommand(CLI::App &program, Action &action);
void addCheckCommand(CLI::App &program, Action &action);
void addImportCommand(CLI::App &program, Action &action);
void addEditCommand(CLI::App &program, Action &action);
void addCompareCommand(CLI::App &program, Action &action);
void addChartCommand(CLI::App &program, Action &action);
void addFactsheetCommand(CLI::App &program, Action &action);
void addFactcheckCommand(CLI::App &program, Action &action);
void addExportCommand(CLI::App &program, Action &action);
void addHistoryCommand(CLI::App &program, Action &action);
void addDiffCommand(CLI::App &program, Action &action);
void addRevisionsCommand(CLI::App &program, Action &action);
void addPublishCommand(CLI::App &program, Action &action);
void addEditionsCommand(CLI::App &program, Action &action);
void addTemplateCommand(CLI::App &program, Action &action);
void addVerifyCommand(CLI::App &program, Action &action);

} // namespace mm
