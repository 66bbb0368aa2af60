// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/built_in.h"
#include "app/commands/annotation_script.h"
#include "app/commands/commands.h"
#include "app/commands/edit_script.h"
#include "app/dataset_access.h"

#include <CLI/CLI.hpp>
#include <QFile>

#include <cstdio>

namespace mm {

namespace {

struct EditOptions {
    std::string dataset;
    std::string script;
    std::string reason;
};

bool openScript(QFile &file)
{
    return file.fileName() == u"-" ? file.open(stdin, QIODevice::ReadOnly)
                                   : file.open(QIODevice::ReadOnly);
}

/// Takes what a line wants into @p request.
Result<void, QString> readLine(const QString &line, const Catalogue &catalogue,
                               const Dataset &dataset, const AnnotationBook &said,
                               CommitRequest &request)
{
    if (const auto annotation = parseAnnotationLine(line, catalogue, said)) {
        return annotation->map([&](const AnnotationChange &change) {
            if (change.before != change.after) {
                request.annotations = {change};
            }
        });
    }
    return parseEditLine(line, catalogue, dataset).map([&](const Change &change) {
        request.changes = *ChangeSet::make({change});
    });
}

/// Each line is a commit of its own: what was acknowledged is durable whatever comes after.
ExitStatus runEdit(const EditOptions &options, Console &console)
{
    QFile script(argument(options.script));
    if (!openScript(script)) {
        return refuse(console, QStringLiteral("%1: cannot be opened").arg(script.fileName()),
                      ExitStatus::CannotOpen);
    }
    const auto catalogue = builtInCatalogue();
    const auto store = openDataset(console, options.dataset, *catalogue, OpenMode::ReadWrite);
    if (!store) {
        return ExitStatus::CannotOpen;
    }
    auto dataset = store->load();
    auto said = store->annotations();
    if (!dataset || !said) {
        return report(console, !dataset ? dataset.error() : said.error(), *catalogue);
    }
    for (int number = 1; !script.atEnd(); ++number) {
        const QString line = QString::fromUtf8(script.readLine()).trimmed();
        if (line.isEmpty() || line.startsWith(u'#')) {
            continue;
        }
        CommitRequest request;
        if (const auto read = readLine(line, *catalogue, *dataset, *said, request); !read) {
            return refuse(console, QStringLiteral("line %1: %2").arg(number).arg(read.error()));
        }
        request.author = currentAuthor();
        request.reason = argument(options.reason);
        if (request.changes.isEmpty() && request.annotations.empty()) {
            console.out << "unchanged line " << number << Qt::endl;
            continue;
        }
        const auto id = store->commit(request);
        if (!id) {
            return report(console, id.error(), *catalogue);
        }
        console.out << "committed " << *id << Qt::endl;
        dataset = *dataset->applying(request.changes);
        said = store->annotations(); // a number that changes takes a sign-off away
        if (!said) {
            return report(console, said.error(), *catalogue);
        }
    }
    return ExitStatus::Done;
}

} // namespace

void addEditCommand(CLI::App &program, Action &action)
{
    auto options = std::make_shared<EditOptions>();
    CLI::App *command
        = program.add_subcommand("edit", "Change numbers and comments, one a line of a script");
    command->add_option("DATASET", options->dataset, "Dataset to change")->required();
    command
        ->add_option("--script", options->script,
                     "File with lines such as: BIH new_arrivals \"\" 2025-07 = 123, or … comment "
                     "\"ask Ana\", or BIH 2025-07 signed_off (- reads standard input)")
        ->required();
    command->add_option("--reason", options->reason, "Why, for the history");
    command->callback([options, &action] {
        action = [options](Console &console) { return runEdit(*options, console); };
    });
}

} // namespace mm
