// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/run_export.h"

#include "ui/composer/factsheet_page.h"
#include "ui/export/picture_writer.h"
#include "ui/page/document_layout.h"
#include "ui/page/page_name.h"
#include "ui/session/workspace.h"

#include <QFileInfo>
#include <QMessageBox>
#include <QProgressDialog>

#include <algorithm>

namespace mm {

RunExport::RunExport(const Workspace &workspace, const FactsheetPage &page, EditionStyle style)
    : m_catalogue(workspace.sharedPlainCatalogue())
    , m_state(page.state())
    , m_regional(page.compositionOf(kRegion))
    , m_ofCountry(page.compositionOf(m_catalogue->countries().front()))
    , m_style(std::move(style))
{
}

std::vector<FactsheetSubject> RunExport::subjectsOf(const RunChoice &choice)
{
    std::vector<FactsheetSubject> subjects;
    for (const Month month : choice.months) {
        for (const PlaceId place : choice.places) {
            subjects.push_back({month, place});
        }
    }
    return subjects;
}

Result<QStringList, QString> RunExport::names(const RunChoice &choice) const
{
    std::vector<PageIdentity> pages;
    for (const auto &[month, place] : subjectsOf(choice)) {
        pages.push_back({month.toString(), (*m_catalogue)[place].code, m_style.code(),
                         m_style.language().code});
    }
    return pageNames(choice.pattern, pages);
}

Result<std::vector<DocumentFile>, QString> RunExport::filesOf(const FactsheetSubject &subject,
                                                              const QString &path,
                                                              const GeoShapes &shapes) const
{
    const Composition &composition = subject.place == kRegion ? m_regional : m_ofCountry;
    return documentFormatFor(path).and_then([&](DocumentFormat format) {
        return makeFactsheet(m_state, subject, *m_catalogue, m_style, composition.shown())
            .and_then([&](const Factsheet &factsheet) {
                return documentFiles({factsheet.content, composition,
                                      layOutDocument(factsheet.content, composition, shapes)},
                                     path, format, kPrintDpi);
            });
    });
}

Result<QStringList, QString> RunExport::write(const RunChoice &choice, QWidget *parent) const
{
    const auto shapes = GeoShapes::builtIn();
    const auto paths = names(choice);
    if (!shapes || !paths) {
        return failure(QString(shapes ? paths.error() : shapes.error()));
    }
    const std::vector<FactsheetSubject> subjects = subjectsOf(choice);
    QProgressDialog progress(tr("Making factsheets…"), tr("Stop"), 0,
                             static_cast<int>(subjects.size()), parent);
    progress.setWindowModality(Qt::WindowModal);
    std::vector<DocumentFile> files;
    for (std::size_t i = 0; i < subjects.size(); ++i) {
        const auto done = static_cast<int>(i);
        progress.setValue(done);
        if (progress.wasCanceled()) {
            return QStringList();
        }
        auto made = filesOf(subjects[i], (*paths)[done], *shapes);
        if (!made) {
            return failure(
                QStringLiteral("%1: %2").arg(QFileInfo((*paths)[done]).fileName(), made.error()));
        }
        std::ranges::move(*made, std::back_inserter(files));
    }
    progress.reset();
    const auto isThere = [](const DocumentFile &file) { return QFileInfo::exists(file.path); };
    const auto there = std::ranges::count_if(files, isThere);
    if (there > 0) {
        const QString first = QFileInfo(std::ranges::find_if(files, isThere)->path).fileName();
        const QString question = tr("%Ln file(s) of the run are there already, the first is “%1”. "
                                    "Replace them?",
                                    nullptr, static_cast<int>(there))
                                     .arg(first);
        if (QMessageBox::question(parent, tr("Export several factsheets"), question)
            != QMessageBox::Yes) {
            return QStringList();
        }
    }
    return writeFiles(files);
}

} // namespace mm
