// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/dataset_access.h"
#include "core/sheet/grid_json.h"
#include "core/sheet/workbook_reader.h"

#include <CLI/CLI.hpp>

namespace mm {

namespace {

struct GridOptions {
    std::string sheet;
    std::string format = "text";
};

void printGrid(Console &console, const Workbook &workbook)
{
    for (const Sheet &sheet : workbook.sheets) {
        console.out << "# " << sheet.name() << " (" << sheet.rowCount() << " rows, "
                    << sheet.columnCount() << " columns"
                    << (sheet.visibility() == SheetVisibility::Visible ? ")" : ", hidden)") << '\n';
        for (int row = 0; row < sheet.rowCount(); ++row) {
            for (auto entry = sheet.rowBegin(row); entry != sheet.rowEnd(row); ++entry) {
                console.out << CellPosition{row, entry->column}.toString() << '\t'
                            << sheet.display(row, entry->column) << '\n';
            }
        }
    }
}

ExitStatus runGrid(const GridOptions &options, Console &console)
{
    const auto workbook = readWorkbook(argument(options.sheet));
    const bool json = options.format == "json";
    if (!workbook) {
        if (json) {
            (void)writeGridJson(workbook.error(), *console.out.device());
        }
        return refuse(console, workbook.error().text(), ExitStatus::CannotOpen);
    }
    if (!json) {
        printGrid(console, *workbook);
    } else if (!writeGridJson(*workbook, *console.out.device())) {
        return refuse(console, QStringLiteral("Standard output cannot be written."),
                      ExitStatus::CannotOpen);
    }
    return ExitStatus::Done;
}

} // namespace

void addGridCommand(CLI::App &program, Action &action)
{
    auto options = std::make_shared<GridOptions>();
    CLI::App *command = program.add_subcommand(
        "grid", "Show the cells of a sheet as they are in the file, before any meaning");
    command->add_option("SHEET", options->sheet, "Workbook or csv file")->required();
    addFormatOption(*command, options->format);
    command->callback([options, &action] {
        action = [options](Console &console) { return runGrid(*options, console); };
    });
}

} // namespace mm
