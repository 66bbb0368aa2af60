// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/built_in.h"
#include "app/commands/chart_choice.h"
#include "app/commands/commands.h"
#include "app/commands/compare_states.h"
#include "app/dataset_access.h"
#include "core/analysis/change_map.h"
#include "core/analysis/map_figures.h"
#include "ui/charts/chart_picture.h"
#include "ui/export/picture_format.h"
#include "ui/export/picture_writer.h"
#include "ui/map/geo_shapes.h"
#include "ui/map/map_picture.h"

#include <CLI/CLI.hpp>
#include <QFileInfo>

namespace mm {

namespace {

struct ChartOptions {
    std::string dataset;
    std::string chart;
    QueryOptions query;
    std::vector<std::string> outputs;
    std::string size = "160x90";
    int dpi = kPrintDpi;
};

/// "160x90": width and height in millimetres.
std::optional<QSizeF> parseSize(const QString &text)
{
    const QStringList sides = text.split(u'x');
    bool wide = false;
    bool high = false;
    const QSizeF size(sides.value(0).toDouble(&wide), sides.value(1).toDouble(&high));
    return sides.size() == 2 && wide && high ? std::optional(size) : std::nullopt;
}

struct OutputFile {
    QString path;
    PictureFormat format;
};

Result<std::vector<OutputFile>, QString> outputFiles(const std::vector<std::string> &paths)
{
    std::vector<OutputFile> files;
    const QStringList names = arguments(paths);
    for (const QString &path : names) {
        const auto format = pictureFormatFor(path);
        if (!format) {
            return tl::make_unexpected(format.error());
        }
        files.push_back({path, *format});
    }
    return files;
}

Result<Picture, QString> paint(const ChartOptions &options, const ComparedStates &states,
                               const Catalogue &catalogue, QSizeF size)
{
    const bool change = options.chart == "map-change";
    if (change || options.chart == "map") {
        return GeoShapes::builtIn().and_then([&](const GeoShapes &shapes) {
            const MapData data = change ? changeMap(states.comparison, catalogue)
                                        : comparisonMap(states.comparison, catalogue);
            return mapPicture(data, shapes, size);
        });
    }
    const auto data = chartFor(options.chart, states, catalogue);
    if (!data || !data->emptyReason.isEmpty()) {
        return tl::make_unexpected(data ? data->emptyReason : data.error());
    }
    return chartPicture(*data, size, PaletteGeneration::Unhcr2021);
}

ExitStatus runChart(ChartOptions options, Console &console)
{
    const auto size = parseSize(argument(options.size));
    const auto files = outputFiles(options.outputs);
    if (!size || !files) {
        return refuse(console,
                      !size ? QStringLiteral("“%1” is no size; write 160x90, in millimetres.")
                                  .arg(argument(options.size))
                            : files.error(),
                      ExitStatus::Usage);
    }
    const auto catalogue = builtInCatalogue();
    completeQuery(options.chart, options.query);
    const auto states = compareStates(options.dataset, options.query, *catalogue, console);
    if (!states) {
        return states.error();
    }
    const auto picture = paint(options, *states, *catalogue, *size);
    if (!picture) {
        return refuse(console, picture.error());
    }
    for (const OutputFile &file : *files) {
        const auto written = writePicture(*picture, file.path, file.format, options.dpi);
        if (!written) {
            return refuse(console, written.error(), ExitStatus::CannotOpen);
        }
        console.out << "wrote " << QFileInfo(file.path).fileName() << '\n';
    }
    return ExitStatus::Done;
}

} // namespace

void addChartCommand(CLI::App &program, Action &action)
{
    auto options = std::make_shared<ChartOptions>();
    CLI::App *command = program.add_subcommand("chart", "Make one picture");
    command->add_option("DATASET", options->dataset, "Dataset to read")->required();
    command->add_option("--chart", options->chart, "What to draw")
        ->check(CLI::IsMember(chartNames()))
        ->required();
    addQueryOptions(*command, options->query, false);
    command
        ->add_option("-o,--output", options->outputs,
                     "File to write: .png, .pdf or .svg; can be given several times")
        ->allow_extra_args(false)
        ->required();
    command->add_option("--size", options->size, "Width and height in millimetres")
        ->capture_default_str();
    command->add_option("--dpi", options->dpi, "Resolution of a PNG")
        ->check(CLI::Range(36, 1200))
        ->capture_default_str();
    command->callback([options, &action] {
        action = [options](Console &console) { return runChart(*options, console); };
    });
}

} // namespace mm
