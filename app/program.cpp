// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/program.h"

#include "app/commands/commands.h"

#include <CLI/CLI.hpp>
#include <QtGlobal>

#include <iostream>

namespace mm {

void addFormatOption(CLI::App &command, std::string &format)
{
    command.add_option("--format", format, "How to print: text or json")
        ->check(CLI::IsMember({"text", "json"}))
        ->capture_default_str();
}

Invocation parseArguments(int argc, const char *const *argv)
{
    Invocation invocation;
    CLI::App program("Statistics of refugees and migrants in mixed movements: sheets in, "
                     "comparisons, charts, maps and a factsheet out.",
                     "mixed-movements");
    program.set_version_flag("--version",
                             std::string("mixed-movements " MM_VERSION ", Qt ") + qVersion());
    program.add_option("DATASET", invocation.dataset, "Dataset to open in the window");
    program.require_subcommand(0, 1);
    addNewCommand(program, invocation.action);
    addGridCommand(program, invocation.action);
    addCheckCommand(program, invocation.action);
    addImportCommand(program, invocation.action);
    addEditCommand(program, invocation.action);
    addCompareCommand(program, invocation.action);
    addChartCommand(program, invocation.action);
    addFactsheetCommand(program, invocation.action);
    addFactcheckCommand(program, invocation.action);
    addExportCommand(program, invocation.action);
    addTemplateCommand(program, invocation.action);
    addHistoryCommand(program, invocation.action);
    addDiffCommand(program, invocation.action);
    addRevisionsCommand(program, invocation.action);
    addPublishCommand(program, invocation.action);
    addEditionsCommand(program, invocation.action);
    addVerifyCommand(program, invocation.action);
    try {
        program.parse(argc, argv);
    } catch (const CLI::ParseError &error) {
        const bool answered = error.get_exit_code() == static_cast<int>(CLI::ExitCodes::Success);
        program.exit(error, std::cout, std::cerr);
        invocation.finished = true;
        invocation.status = answered ? ExitStatus::Done : ExitStatus::Usage;
        return invocation;
    }
    invocation.paints = program.got_subcommand("chart") || program.got_subcommand("publish")
        || (program.got_subcommand("factsheet")
            && program.get_subcommand("factsheet")->count("--output") > 0);
    return invocation;
}

} // namespace mm
